# The page about the directory of services as open data.

# Heading of the page, and the link to it.
data = Otvoreni podaci
# What it is, for catalogues of data. $site (String): the name of the site.
data-title = { $site }: imenik usluga
data-description = Adrese, telefonski brojevi, radna vremena i jezici usluga iz ovog priručnika.
data-intro = Imenik usluga možete preuzeti kao podatke i prikazati ga na karti, u aplikaciji ili u vlastitoj tablici.
data-publisher = Izdavač
data-license = Licencija
data-no-license = Licencija nije navedena. Prije nego što podatke prosljeđujete, pitajte izdavača.
data-date = Stanje na dan

## Headings above the files

data-table = Tablica za proračunske programe, na svakom jeziku
data-map = Mjesta za kartu
data-services = Usluge za programe, na svakom jeziku
data-entries = Pitanja i vodiči za programe, na svakom jeziku
data-all-languages = Tablica za programe, s nazivima na svim jezicima
data-hsds = Format za razmjenu organizacije Open Referral (HSDS)

## Below the files

data-languages = Gdje tekst nije preveden, podaci kažu na kojem je jeziku.
data-secret = Adresa koje su tajne radi zaštite ljudi nema u podacima.
# Note on opening hours. $zone (String): the name of a time zone, for example “Europe/Zagreb”.
data-local-time = Lokalno vrijeme: { $zone }
