# The page about the directory of services as open data.

# Heading of the page, and the link to it.
data = Otwarte dane
# What it is, for catalogues of data. $site (String): the name of the site.
data-title = { $site }: spis usług
data-description = Adresy, numery telefonów, godziny otwarcia i języki usług z tego informatora.
data-intro = Spis usług można pobrać jako dane i pokazać na mapie, w aplikacji lub we własnej tabeli.
data-publisher = Wydawca
data-license = Licencja
data-no-license = Nie podano licencji. Przed przekazaniem danych dalej prosimy zapytać wydawcę.
data-date = Stan na dzień

## Headings above the files

data-table = Tabela do arkusza kalkulacyjnego, w każdym języku
data-map = Miejsca na mapę
data-services = Usługi dla programów, w każdym języku
data-entries = Pytania i poradniki dla programów, w każdym języku
data-all-languages = Tabela dla programów, z nazwami we wszystkich językach
data-hsds = Format wymiany organizacji Open Referral (HSDS)

## Below the files

data-languages = Tam, gdzie tekst nie jest przetłumaczony, dane podają, w jakim jest języku.
data-secret = Adresów, które są tajne dla ochrony ludzi, nie ma w danych.
# Note on opening hours. $zone (String): the name of a time zone, for example “Europe/Zagreb”.
data-local-time = Czas lokalny: { $zone }
