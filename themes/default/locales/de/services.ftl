# The directory of services.

# Heading of the numbers to call when life or safety is at risk.
emergency = Im Notfall
# Name of the list of categories, for screen readers.
service-categories = Arten von Angeboten
# $count (Number): services of a category.
services-count =
    { $count ->
        [one] { $count } Angebot
       *[other] { $count } Angebote
    }
# The service speaks the language of the page. Do not name the language: a message can be borrowed by another one.
speaks-yours = Hier wird Ihre Sprache gesprochen
# $date (String): the last day on which a message about closed doors or other hours holds.
alert-until = Bis zum { $date }
# Heading: the answers that name this service.
service-entries = Fragen, bei denen hier geholfen wird

## Facts

contact = Kontakt
phone = Telefon
email = E-Mail
website = Website
address = Adresse
# Link to a map on a web site.
map = Auf der Karte zeigen
# Link that opens the map of the phone.
map-app = In der Karten-App öffnen
confidential-notice = Die Adresse ist geheim, um Menschen zu schützen. Rufen Sie zuerst an.
good-to-know = Gut zu wissen
access = So nutzen Sie das Angebot
spoken-languages = Gesprochene Sprachen
# The activity and not the person, so that no gender is named; so in the messages below.
interpretation = Dolmetschen
identity = Name und Ausweis
anonymous = Sie müssen nicht sagen, wer Sie sind
accessibility = Barrierefreiheit
area = Gebiet
organization = Betrieben von
category = Art des Angebots

## Hours

hours = Öffnungszeiten
hours-closed = Geschlossen
hours-all-day = Tag und Nacht
hours-public-holidays = Feiertage
# $from (String), $to (String): two days of the week.
hours-days = { $from } bis { $to }

## Kinds of services

category-social = Soziale Hilfe
category-health = Gesundheit
category-culture = Kultur und Freizeit
category-police = Polizei
category-ngo = Organisationen und Vereine
# Not “Rechtshilfe”: that is help between courts and states.
category-legal = Rechtsberatung
category-education = Schule und Bildung
category-work = Arbeit
category-housing = Wohnen
category-language = Sprachkurse
category-administration = Ämter und Behörden

## How one gets there

access-walk-in = Ohne Termin
access-appointment = Mit Termin
access-phone = Telefonisch
access-online = Online
access-referral = Eine andere Stelle muss Sie hierher vermitteln
access-registration = Sie müssen sich zuerst anmelden

## Who interprets

interpretation-none = Kein Dolmetschen
interpretation-on-request = Dolmetschen auf Anfrage: Bitte fragen Sie vorher
interpretation-phone = Dolmetschen per Telefon
interpretation-always = Dolmetschen ist immer möglich

## What a reader must show

# Unsure: “papers” taken as papers that say who one is.
identity-none = Kein Ausweis nötig
identity-name = Sie nennen Ihren Namen
identity-document = Sie zeigen einen Ausweis

cost-free = Kostenlos

## Accessibility of the building

accessibility-wheelchair = Stufenloser Zugang für Rollstühle
accessibility-toilet = Barrierefreie Toilette
accessibility-hearing-loop = Induktive Höranlage
# Unsure: understood as signs and lines in the building, not as a person who guides.
accessibility-blind = Leitsystem für blinde Menschen
accessibility-parking = Parkplätze für Menschen mit Behinderung
