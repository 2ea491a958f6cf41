# The page about the directory of services as open data.

# Heading of the page, and the link to it.
data = Të dhëna të hapura
# What it is, for catalogues of data. $site (String): the name of the site.
data-title = { $site }: regjistri i shërbimeve
data-description = Adresat, numrat e telefonit, oraret dhe gjuhët e shërbimeve në këtë doracak.
data-intro = Regjistrin e shërbimeve mund ta shkarkoni si të dhëna dhe ta shfaqni në hartë, në një aplikacion ose në një tabelë tuajën.
data-publisher = Botuar nga
data-license = Licenca
data-no-license = Nuk është dhënë licencë. Para se t’i jepni më tej të dhënat, pyesni atë që i boton.
data-date = Gjendja më

## Headings above the files

data-table = Tabelë për fletë llogaritëse, në çdo gjuhë
data-map = Vende për hartë
data-services = Shërbime për programe, në çdo gjuhë
data-entries = Pyetje dhe udhëzues për programe, në çdo gjuhë
data-all-languages = Tabelë për programe, me emrat në të gjitha gjuhët
data-hsds = Formati i shkëmbimit i Open Referral (HSDS)

## Below the files

data-languages = Kur një tekst nuk është i përkthyer, të dhënat tregojnë në cilën gjuhë është.
data-secret = Adresat që mbahen të fshehta për të mbrojtur njerëzit nuk janë në të dhënat.
# Note on opening hours. $zone (String): the name of a time zone, for example “Europe/Zagreb”.
data-local-time = Ora lokale: { $zone }
