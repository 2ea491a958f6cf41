# The page about the directory of services as open data.

# Heading of the page, and the link to it.
data = Offene Daten
# What it is, for catalogues of data. $site (String): the name of the site.
data-title = { $site }: Verzeichnis der Angebote
data-description = Adressen, Telefonnummern, Öffnungszeiten und Sprachen der Angebote in diesem Handbuch.
data-intro = Sie können das Verzeichnis der Angebote als Daten herunterladen und auf einer Karte, in einer App oder in einer eigenen Tabelle zeigen.
data-publisher = Herausgegeben von
data-license = Lizenz
data-no-license = Es ist keine Lizenz angegeben. Fragen Sie nach, bevor Sie die Daten weitergeben.
data-date = Stand

## Headings above the files

data-table = Tabelle für die Tabellenkalkulation, in jeder Sprache
data-map = Orte für eine Karte
data-services = Angebote für Programme, in jeder Sprache
data-entries = Fragen und Anleitungen für Programme, in jeder Sprache
data-all-languages = Tabelle für Programme, mit den Namen in allen Sprachen
data-hsds = Austauschformat von Open Referral (HSDS)

## Below the files

data-languages = Wo ein Text nicht übersetzt ist, geben die Daten an, in welcher Sprache er ist.
data-secret = Adressen, die zum Schutz von Menschen geheim sind, stehen nicht in den Daten.
# Note on opening hours. $zone (String): the name of a time zone, for example “Europe/Zagreb”.
data-local-time = Ortszeit: { $zone }
