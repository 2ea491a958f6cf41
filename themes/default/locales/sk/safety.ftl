# The page for readers who fear that somebody watches what they look at. Short plain sentences: they are read under stress.

safety-title = Bezpečné používanie tohto webu
safety-summary = Pozerá sa vám niekto do telefónu alebo počítača? Ako rýchlo odísť a čo zostane v zariadení.
# Words of the link to that page, at the top of pages on violence, exploitation and the like. Very short.
safety-link = Bezpečne na internete
# Heading above emergency numbers.
safety-danger = Ak ste práve v nebezpečenstve
safety-danger-text = Ak môžete, odíďte na bezpečné miesto a zavolajte.

## Leaving a page

safety-leave = Ako rýchlo odísť zo stránky
# $link (String): the words of the link at the top of such pages, "Leave this site now".
safety-leave-text = Stránky o nebezpečných situáciách majú hore tento odkaz: „{ $link }“. Otvorí nenápadnú stránku, ktorú používa veľa ľudí.
safety-leave-key = Na klávesnici stlačte trikrát kláves Shift.
safety-leave-after = Potom zatvorte ostatné karty tohto webu. Nespoliehajte sa na tlačidlo Späť: môže stále viesť sem.

## Traces

safety-history = Čo zostane vo vašom zariadení
safety-history-text = Prehliadač si pamätá adresy stránok, ktoré otvoríte. Odkaz hore z tejto histórie odstráni stránku, na ktorej je, ak to prehliadač dovolí, ale nie stránky pred ňou.
safety-history-delete = Z histórie môžete vymazať jednotlivé stránky. Ak z nej zmizne všetko, niekto si to môže všimnúť.
safety-elsewhere = Zostane aj to, čo ste napísali do vyhľadávača alebo do panela s adresou. Nájsť sa dajú aj stiahnuté súbory, vytlačené stránky a zoznam hovorov v telefóne.
safety-private = Použite súkromné okno. Keď ho zatvoríte, prehliadač zabudne, čo ste v ňom otvorili.
# No “u priateľa”: it would need a gender.
safety-watched = Súkromné okno nepomôže, ak vás sleduje program v zariadení. Vtedy použite zariadenie, ku ktorému sa osoba, ktorá vás sleduje, nedostane: zariadenie niekoho, komu dôverujete, alebo zariadenie v knižnici či v poradni.
# Readers may have stored the site on their phone. Followed by a link to the page where they can remove it.
safety-offline = Ak ste si túto príručku uložili do zariadenia, dá sa v ňom nájsť. Odstrániť ju môžete tu:

## What the website itself does

safety-site = Čo robí tento web
safety-site-text = Tento web nepoužíva cookies, nepočíta návštevy a nič neposiela iným firmám. Stránky o nebezpečných situáciách ukazujú na karte iba názov webu, ale ich adresu vidieť.

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/safety/
url-safety = bezpecnost
