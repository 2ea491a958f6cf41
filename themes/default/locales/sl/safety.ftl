# The page for readers who fear that somebody watches what they look at. Short plain sentences: they are read under stress.

safety-title = Varna uporaba tega spletnega mesta
safety-summary = Vam kdo pregleduje telefon ali računalnik? Kako hitro oditi in kaj ostane v napravi.
# Words of the link to that page, at the top of pages on violence, exploitation and the like. Very short.
safety-link = Varno na spletu
# Heading above emergency numbers.
safety-danger = Če ste zdaj v nevarnosti
safety-danger-text = Če lahko, pojdite na varno in pokličite.

## Leaving a page

safety-leave = Kako hitro zapustiti stran
# $link (String): the words of the link at the top of such pages, "Leave this site now".
safety-leave-text = Strani o nevarnih položajih imajo na vrhu to povezavo: »{ $link }«. Odpre neškodljivo stran, ki jo uporablja veliko ljudi.
safety-leave-key = Na tipkovnici trikrat pritisnite tipko Shift.
safety-leave-after = Nato zaprite druge zavihke tega spletnega mesta. Ne zanašajte se na gumb za nazaj: morda še vedno vodi sem.

## Traces

safety-history = Kaj ostane v vaši napravi
safety-history-text = Brskalnik si zapomni naslove strani, ki jih odprete. Povezava na vrhu iz te zgodovine odstrani stran, na kateri je, če brskalnik to dovoli, ne pa tudi strani pred njo.
safety-history-delete = Iz zgodovine lahko izbrišete posamezne strani. Če izgine vse, lahko to kdo opazi.
safety-elsewhere = Ostane tudi, kar ste vpisali v iskalnik ali v naslovno vrstico. Najti je mogoče tudi prenesene datoteke, natisnjene strani in seznam klicev v telefonu.
safety-private = Uporabite zasebno okno. Ko ga zaprete, brskalnik pozabi, kaj ste v njem odprli.
# No “pri prijatelju”: it would need a gender.
safety-watched = Zasebno okno ne pomaga, če vas nadzira program v napravi. V tem primeru uporabite napravo, do katere oseba, ki vas nadzira, ne more: napravo nekoga, ki mu zaupate, ali napravo v knjižnici ali svetovalnici.
# Readers may have stored the site on their phone. Followed by a link to the page where they can remove it.
safety-offline = Če ste ta priročnik shranili v napravo, ga je tam mogoče najti. Odstranite ga lahko tukaj:

## What the website itself does

safety-site = Kaj počne to spletno mesto
safety-site-text = To spletno mesto ne uporablja piškotkov, ne šteje obiskov in ničesar ne pošilja drugim podjetjem. Strani o nevarnih položajih v zavihku pokažejo samo ime spletnega mesta, njihov naslov pa je viden.

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/safety/
url-safety = varnost
