# The page for readers who fear that somebody watches what they look at. Short plain sentences: they are read under stress.

safety-title = Kako se sigurno služiti ovim stranicama
safety-summary = Gleda li netko vaš telefon ili računalo? Kako brzo otići i što ostaje na uređaju.
# Words of the link to that page, at the top of pages on violence, exploitation and the like. Very short.
safety-link = Sigurno na internetu
# Heading above emergency numbers.
safety-danger = Ako ste sada u opasnosti
safety-danger-text = Ako možete, sklonite se na sigurno i nazovite pomoć.

## Leaving a page

safety-leave = Kako brzo otići sa stranice
# $link (String): the words of the link at the top of such pages, "Leave this site now".
safety-leave-text = Stranice o opasnim situacijama na vrhu imaju ovu poveznicu: „{ $link }“. Ona otvara bezazlenu stranicu kojom se mnogi služe.
safety-leave-key = Na tipkovnici triput pritisnite tipku Shift.
safety-leave-after = Zatim zatvorite ostale kartice ovih internetskih stranica. Ne oslanjajte se na gumb za povratak: možda i dalje vodi ovamo.

## Traces

safety-history = Što ostaje na vašem uređaju
safety-history-text = Preglednik pamti adrese stranica koje otvarate. Poveznica na vrhu uklanja iz te povijesti stranicu na kojoj stoji, ako preglednik to dopušta, ali ne i stranice prije nje.
safety-history-delete = Iz povijesti možete izbrisati pojedine stranice. Ako je nestalo sve, netko bi to mogao primijetiti.
safety-elsewhere = Ostaje i ono što ste upisali u tražilicu ili u adresnu traku. Mogu se naći i preuzete datoteke, ispisane stranice i popis poziva na telefonu.
safety-private = Čitajte u privatnom prozoru. Kad ga zatvorite, preglednik zaboravlja što ste u njemu otvorili.
# No “kod prijatelja”: it would need a gender.
safety-watched = Privatni prozor ne pomaže ako vas nadzire neki program na uređaju. Tada upotrijebite uređaj do kojeg osoba koja vas nadzire ne može doći: uređaj nekoga kome vjerujete ili uređaj u knjižnici ili savjetovalištu.
# Readers may have stored the site on their phone. Followed by a link to the page where they can remove it.
safety-offline = Ako ste ovaj priručnik spremili na uređaj, ondje se može naći. Možete ga ukloniti ovdje:

## What the website itself does

safety-site = Što rade ove internetske stranice
safety-site-text = Ove internetske stranice ne postavljaju kolačiće, ne broje posjete i ništa ne šalju drugim tvrtkama. Stranice o opasnim situacijama na kartici pokazuju samo naziv ovih internetskih stranica, ali njihova se adresa vidi.

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/safety/
url-safety = sigurnost
