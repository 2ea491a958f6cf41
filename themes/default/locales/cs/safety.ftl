# The page for readers who fear that somebody watches what they look at. Short plain sentences: they are read under stress.

safety-title = Bezpečné používání tohoto webu
safety-summary = Dívá se vám někdo do telefonu nebo počítače? Jak rychle odejít a co zůstane v zařízení.
# Words of the link to that page, at the top of pages on violence, exploitation and the like. Very short.
safety-link = Bezpečně na internetu
# Heading above emergency numbers.
safety-danger = Pokud jste právě v nebezpečí
safety-danger-text = Pokud můžete, odejděte na bezpečné místo a zavolejte.

## Leaving a page

safety-leave = Jak rychle odejít ze stránky
# $link (String): the words of the link at the top of such pages, "Leave this site now".
safety-leave-text = Stránky o nebezpečných situacích mají nahoře tento odkaz: „{ $link }“. Otevře nenápadnou stránku, kterou používá mnoho lidí.
safety-leave-key = Na klávesnici stiskněte třikrát klávesu Shift.
safety-leave-after = Potom zavřete ostatní karty tohoto webu. Nespoléhejte na tlačítko Zpět: může stále vést sem.

## Traces

safety-history = Co zůstane ve vašem zařízení
safety-history-text = Prohlížeč si pamatuje adresy stránek, které otevřete. Odkaz nahoře z této historie odstraní stránku, na které je, pokud to prohlížeč dovolí, ale ne stránky před ní.
safety-history-delete = Z historie můžete smazat jednotlivé stránky. Pokud z ní zmizí všechno, někdo si toho může všimnout.
safety-elsewhere = Zůstane také to, co jste napsali do vyhledávače nebo do adresního řádku. Najít se dají i stažené soubory, vytištěné stránky a seznam hovorů v telefonu.
safety-private = Použijte anonymní okno. Když ho zavřete, prohlížeč zapomene, co jste v něm otevřeli.
# No “u přítele”: it would need a gender.
safety-watched = Anonymní okno nepomůže, pokud vás sleduje program v zařízení. Pak použijte zařízení, ke kterému se osoba, která vás sleduje, nedostane: zařízení někoho, komu důvěřujete, nebo zařízení v knihovně či v poradně.
# Readers may have stored the site on their phone. Followed by a link to the page where they can remove it.
safety-offline = Pokud jste si tuto příručku uložili do zařízení, dá se v něm najít. Odstranit ji můžete zde:

## What the website itself does

safety-site = Co dělá tento web
safety-site-text = Tento web nepoužívá cookies, nepočítá návštěvy a nic neposílá jiným firmám. Stránky o nebezpečných situacích ukazují na kartě jen název webu, ale jejich adresa je vidět.

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/safety/
url-safety = bezpeci
