# The page about the directory of services as open data.

# Heading of the page, and the link to it.
data = Nyílt adatok
# What it is, for catalogues of data. $site (String): the name of the site.
data-title = { $site }: szolgáltatások jegyzéke
data-description = A kézikönyvben szereplő szolgáltatások címe, telefonszáma, nyitvatartása és nyelvei.
data-intro = A szolgáltatások jegyzékét adatként letöltheti, és megjelenítheti térképen, alkalmazásban vagy saját táblázatban.
data-publisher = Közreadó
data-license = Licenc
data-no-license = Nincs megadva licenc. Mielőtt az adatokat továbbadja, kérdezze meg a közreadót.
data-date = Az adatok napja

## Headings above the files

data-table = Táblázat táblázatkezelőhöz, minden nyelven
data-map = Helyek térképhez
data-services = Szolgáltatások programokhoz, minden nyelven
data-entries = Kérdések és útmutatók programokhoz, minden nyelven
data-all-languages = Táblázat programokhoz, a nevekkel minden nyelven
data-hsds = Az Open Referral csereformátuma (HSDS)

## Below the files

data-languages = Ahol egy szöveg nincs lefordítva, az adatok megadják, milyen nyelvű.
data-secret = Az emberek védelmében titkos címek nincsenek az adatokban.
# Note on opening hours. $zone (String): the name of a time zone, for example “Europe/Zagreb”.
data-local-time = Helyi idő: { $zone }
