# The directory of services.

# Heading of the numbers to call when life or safety is at risk.
emergency = W nagłych wypadkach
# Name of the list of categories, for screen readers.
service-categories = Rodzaje usług
# $count (Number): services of a category.
services-count =
    { $count ->
        [one] { $count } usługa
        [few] { $count } usługi
        [many] { $count } usług
       *[other] { $count } usługi
    }
# The service speaks the language of the page. Do not name the language: a message can be borrowed by another one.
# Unsure: literally “service in your language”, for want of a neutral “they speak”.
speaks-yours = Obsługa w Państwa języku
# $date (String): the last day on which a message about closed doors or other hours holds.
alert-until = Do { $date }
# Heading: the answers that name this service.
service-entries = Sprawy, w których tu pomagają

## Facts

contact = Kontakt
phone = Telefon
email = E-mail
website = Strona internetowa
address = Adres
# Link to a map on a web site.
map = Pokaż na mapie
# Link that opens the map of the phone.
map-app = Otwórz w aplikacji z mapami
confidential-notice = Adres jest tajny, aby chronić ludzi. Proszę najpierw zadzwonić.
good-to-know = Warto wiedzieć
access = Jak skorzystać
spoken-languages = Języki obsługi
interpretation = Tłumaczenie ustne
identity = Dane i dokumenty
anonymous = Nie trzeba mówić, kim się jest
accessibility = Dostępność
area = Obszar działania
organization = Prowadzi
category = Rodzaj usługi

## Hours

hours = Godziny otwarcia
hours-closed = Nieczynne
hours-all-day = Całą dobę
hours-public-holidays = Święta
# $from (String), $to (String): two days of the week.
# A dash, because words for “from” and “to” would need other cases of the names of the days.
hours-days = { $from }–{ $to }

## Kinds of services

category-social = Pomoc społeczna
category-health = Zdrowie
category-culture = Kultura i czas wolny
category-police = Policja
category-ngo = Organizacje i stowarzyszenia
category-legal = Pomoc prawna
category-education = Szkoła i edukacja
category-work = Praca
category-housing = Mieszkanie
category-language = Kursy językowe
category-administration = Urzędy

## How one gets there

access-walk-in = Bez umówionego terminu
access-appointment = Po umówieniu terminu
access-phone = Przez telefon
access-online = Przez internet
access-referral = Potrzebne jest skierowanie z innej instytucji
access-registration = Najpierw trzeba się zarejestrować

## Who interprets

interpretation-none = Brak tłumaczenia ustnego
interpretation-on-request = Tłumaczenie ustne na życzenie: proszę zapytać wcześniej
interpretation-phone = Tłumaczenie ustne przez telefon
interpretation-always = Tłumaczenie ustne jest zawsze dostępne

## What a reader must show

identity-none = Dokumenty nie są potrzebne
# Unsure: first and last name; “imię” alone would be the first name only.
identity-name = Trzeba podać imię i nazwisko
identity-document = Trzeba okazać dokument tożsamości

cost-free = Bezpłatnie

## Accessibility of the building

accessibility-wheelchair = Dojście bez stopni dla wózków inwalidzkich
accessibility-toilet = Toaleta dostosowana do potrzeb osób z niepełnosprawnościami
accessibility-hearing-loop = Pętla indukcyjna dla osób słabosłyszących
# Unsure: understood as signs and lines in the building, not as a person who guides.
accessibility-blind = Oznaczenia dla osób niewidomych
accessibility-parking = Miejsca parkingowe dla osób z niepełnosprawnościami
