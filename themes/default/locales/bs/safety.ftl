# The page for readers who fear that somebody watches what they look at. Short plain sentences: they are read under stress.

safety-title = Sigurno korištenje ove web-stranice
safety-summary = Gleda li neko vaš telefon ili računar? Kako brzo otići i šta ostaje na uređaju.
# Words of the link to that page, at the top of pages on violence, exploitation and the like. Very short.
safety-link = Sigurno na internetu
# Heading above emergency numbers.
safety-danger = Ako ste sada u opasnosti
safety-danger-text = Ako možete, sklonite se na sigurno mjesto i pozovite pomoć.

## Leaving a page

safety-leave = Kako brzo napustiti stranicu
# $link (String): the words of the link at the top of such pages, "Leave this site now".
safety-leave-text = Stranice o opasnim situacijama imaju na vrhu ovaj link: „{ $link }”. On otvara bezazlenu stranicu koju mnogi koriste.
safety-leave-key = Na tastaturi triput pritisnite tipku Shift.
safety-leave-after = Zatim zatvorite ostale kartice ove web-stranice. Ne oslanjajte se na dugme za povratak: možda i dalje vodi ovamo.

## Traces

safety-history = Šta ostaje na vašem uređaju
safety-history-text = Preglednik pamti adrese stranica koje otvarate. Link na vrhu uklanja iz te historije stranicu na kojoj stoji, ako preglednik to dopušta, ali ne i stranice prije nje.
safety-history-delete = Iz historije možete izbrisati pojedine stranice. Ako je nestalo sve, neko bi to mogao primijetiti.
safety-elsewhere = Ostaje i ono što ste upisali u pretraživač ili u adresnu traku. Mogu se naći i preuzete datoteke, odštampane stranice i spisak poziva na telefonu.
safety-private = Koristite privatan prozor. Kad ga zatvorite, preglednik zaboravlja šta ste u njemu otvorili.
# No “kod prijatelja”: it would need a gender.
safety-watched = Privatan prozor ne pomaže ako vas nadzire neki program na uređaju. Tada koristite uređaj do kojeg osoba koja vas nadzire ne može doći: uređaj nekoga kome vjerujete ili uređaj u biblioteci ili savjetovalištu.
# Readers may have stored the site on their phone. Followed by a link to the page where they can remove it.
safety-offline = Ako ste ovaj priručnik sačuvali na uređaju, tamo se može naći. Možete ga ukloniti ovdje:

## What the website itself does

safety-site = Šta radi ova web-stranica
safety-site-text = Ova web-stranica ne postavlja kolačiće, ne broji posjete i ništa ne šalje drugim firmama. Stranice o opasnim situacijama na kartici pokazuju samo ime ove web-stranice, ali njihova adresa se vidi.

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/safety/
url-safety = sigurnost
