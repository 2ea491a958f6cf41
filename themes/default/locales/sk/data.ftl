# The page about the directory of services as open data.

# Heading of the page, and the link to it.
data = Otvorené dáta
# What it is, for catalogues of data. $site (String): the name of the site.
data-title = { $site }: adresár služieb
data-description = Adresy, telefónne čísla, otváracie hodiny a jazyky služieb z tejto príručky.
data-intro = Adresár služieb si môžete stiahnuť ako dáta a zobraziť ho na mape, v aplikácii alebo vo vlastnej tabuľke.
data-publisher = Vydavateľ
data-license = Licencia
data-no-license = Licencia nie je uvedená. Skôr než dáta poskytnete ďalej, opýtajte sa vydavateľa.
data-date = Stav ku dňu

## Headings above the files

data-table = Tabuľka pre tabuľkový program, v každom jazyku
data-map = Miesta na mapu
data-services = Služby pre programy, v každom jazyku
data-entries = Otázky a návody pre programy, v každom jazyku
data-all-languages = Tabuľka pre programy, s názvami vo všetkých jazykoch
data-hsds = Výmenný formát organizácie Open Referral (HSDS)

## Below the files

data-languages = Kde text nie je preložený, dáta uvádzajú, v akom je jazyku.
data-secret = Adresy, ktoré sú tajné na ochranu ľudí, v dátach nie sú.
# Note on opening hours. $zone (String): the name of a time zone, for example “Europe/Zagreb”.
data-local-time = Miestny čas: { $zone }
