# The page about the directory of services as open data.

# Heading of the page, and the link to it.
data = Otevřená data
# What it is, for catalogues of data. $site (String): the name of the site.
data-title = { $site }: adresář služeb
data-description = Adresy, telefonní čísla, otevírací doby a jazyky služeb z této příručky.
data-intro = Adresář služeb si můžete stáhnout jako data a zobrazit ho na mapě, v aplikaci nebo ve vlastní tabulce.
data-publisher = Vydavatel
data-license = Licence
data-no-license = Licence není uvedena. Než data předáte dál, zeptejte se vydavatele.
data-date = Stav ke dni

## Headings above the files

data-table = Tabulka pro tabulkový program, v každém jazyce
data-map = Místa pro mapu
data-services = Služby pro programy, v každém jazyce
data-entries = Otázky a návody pro programy, v každém jazyce
data-all-languages = Tabulka pro programy, s názvy ve všech jazycích
data-hsds = Výměnný formát organizace Open Referral (HSDS)

## Below the files

data-languages = Kde text není přeložen, data uvádějí, v jakém je jazyce.
data-secret = Adresy, které jsou tajné kvůli ochraně lidí, v datech nejsou.
# Note on opening hours. $zone (String): the name of a time zone, for example “Europe/Zagreb”.
data-local-time = Místní čas: { $zone }
