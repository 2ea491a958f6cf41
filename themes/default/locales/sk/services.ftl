# The directory of services.

# Heading of the numbers to call when life or safety is at risk.
# Unsure: “Tiesňové volania” would be the calls alone.
emergency = V prípade núdze
# Name of the list of categories, for screen readers.
service-categories = Druhy služieb
# $count (Number): services of a category.
services-count =
    { $count ->
        [one] { $count } služba
        [few] { $count } služby
        [many] { $count } služby
       *[other] { $count } služieb
    }
# The service speaks the language of the page. Do not name the language: a message can be borrowed by another one.
speaks-yours = Dohovoríte sa tu vo svojom jazyku
# $date (String): the last day on which a message about closed doors or other hours holds.
alert-until = Do { $date }
# Heading: the answers that name this service.
service-entries = Otázky, s ktorými tu pomôžu

## Facts

contact = Kontakt
phone = Telefón
email = E-mail
website = Webová stránka
address = Adresa
# Link to a map on a web site.
map = Zobraziť na mape
# Link that opens the map of the phone.
map-app = Otvoriť v aplikácii s mapami
confidential-notice = Adresa je tajná, aby boli ľudia chránení. Najskôr zavolajte.
good-to-know = Čo je dobré vedieť
access = Ako sa na službu obrátiť
spoken-languages = Jazyky, ktorými sa tu hovorí
interpretation = Tlmočenie
identity = Meno a doklady
anonymous = Nemusíte povedať, kto ste
# Not “Bezbariérovosť”: that is said of steps and doors only.
accessibility = Prístupnosť
area = Územie
organization = Prevádzkuje
category = Druh služby

## Hours

hours = Otváracie hodiny
hours-closed = Zatvorené
hours-all-day = Nepretržite, vo dne aj v noci
# Unsure: the law names “štátne sviatky” and “dni pracovného pokoja”; “sviatky” covers both.
hours-public-holidays = Sviatky
# $from (String), $to (String): two days of the week.
# “až” and not “od – do”: those would need other cases of the names of the days.
hours-days = { $from } až { $to }

## Kinds of services

category-social = Sociálna pomoc
category-health = Zdravie
category-culture = Kultúra a voľný čas
category-police = Polícia
category-ngo = Organizácie a združenia
category-legal = Právna pomoc
category-education = Škola a vzdelávanie
category-work = Práca
category-housing = Bývanie
category-language = Jazykové kurzy
category-administration = Úrady

## How one gets there

access-walk-in = Bez objednania
access-appointment = Po predchádzajúcom objednaní
access-phone = Telefonicky
access-online = Cez internet
access-referral = Potrebné je odporúčanie z inej inštitúcie
access-registration = Najskôr sa treba zaregistrovať

## Who interprets

interpretation-none = Tlmočenie nie je k dispozícii
interpretation-on-request = Tlmočenie na požiadanie: opýtajte sa vopred
interpretation-phone = Tlmočenie cez telefón
interpretation-always = Tlmočenie je vždy k dispozícii

## What a reader must show

identity-none = Doklady nie sú potrebné
identity-name = Treba povedať meno
identity-document = Treba ukázať doklad totožnosti

cost-free = Bezplatne

## Accessibility of the building

accessibility-wheelchair = Prístup bez schodov pre ľudí na vozíku
accessibility-toilet = Bezbariérová toaleta
accessibility-hearing-loop = Indukčná slučka pre načúvacie prístroje
# Unsure: understood as signs and lines in the building, not as a person who guides.
accessibility-blind = Vodiace prvky pre nevidiacich
accessibility-parking = Parkovanie pre osoby so zdravotným postihnutím
