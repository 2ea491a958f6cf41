# The page about the directory of services as open data.

# Heading of the page, and the link to it.
data = Date deschise
# What it is, for catalogues of data. $site (String): the name of the site.
data-title = { $site }: lista serviciilor
data-description = Adrese, numere de telefon, programul de lucru și limbile serviciilor din acest îndrumar.
data-intro = Puteți descărca lista serviciilor ca date și o puteți arăta pe o hartă, într-o aplicație sau într-un tabel propriu.
data-publisher = Publicat de
data-license = Licență
data-no-license = Nu este indicată nicio licență. Înainte de a da datele mai departe, întrebați cine le publică.
data-date = Situația la data de

## Headings above the files

data-table = Tabel pentru foi de calcul, în fiecare limbă
data-map = Locuri pentru o hartă
data-services = Servicii pentru programe, în fiecare limbă
data-entries = Întrebări și ghiduri pentru programe, în fiecare limbă
data-all-languages = Tabel pentru programe, cu denumirile în toate limbile
data-hsds = Format de schimb Open Referral (HSDS)

## Below the files

data-languages = Unde un text nu este tradus, datele spun în ce limbă este.
data-secret = Adresele ținute secrete pentru a proteja oamenii nu sunt în date.
# Note on opening hours. $zone (String): the name of a time zone, for example “Europe/Zagreb”.
data-local-time = Ora locală: { $zone }
