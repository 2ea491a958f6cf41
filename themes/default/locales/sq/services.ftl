# The directory of services.

# Heading of the numbers to call when life or safety is at risk.
# Unsure: “urgjence” is also said.
emergency = Në rast emergjence
# Name of the list of categories, for screen readers.
service-categories = Llojet e shërbimeve
# $count (Number): services of a category.
services-count =
    { $count ->
        [one] { $count } shërbim
       *[other] { $count } shërbime
    }
# The service speaks the language of the page. Do not name the language: a message can be borrowed by another one.
speaks-yours = Këtu flitet gjuha juaj
# $date (String): the last day on which a message about closed doors or other hours holds.
alert-until = Deri më { $date }
# Heading: the answers that name this service.
service-entries = Pyetje për të cilat këtu jepet ndihmë

## Facts

contact = Kontakti
phone = Telefoni
email = Email
website = Uebsajti
address = Adresa
# Link to a map on a web site.
map = Shihni në hartë
# Link that opens the map of the phone.
map-app = Hapni në aplikacionin tuaj të hartave
confidential-notice = Adresa mbahet e fshehtë për të mbrojtur njerëzit. Së pari telefononi.
good-to-know = Mirë të dihet
access = Si mund t’i drejtoheni këtij shërbimi
spoken-languages = Gjuhët që fliten
# The activity and not the person, so that no gender is named; so in the messages below.
interpretation = Përkthimi gojor
identity = Identiteti
anonymous = Nuk është e nevojshme të thoni kush jeni
# “Access without barriers”. Unsure: the official word is “aksesueshmëria” in Albania and “qasshmëria” in Kosovo.
accessibility = Hyrja pa pengesa
area = Zona e shërbimit
organization = Shërbimin e ofron
category = Lloji i shërbimit

## Hours

hours = Orari
hours-closed = Mbyllur
hours-all-day = Ditë e natë
hours-public-holidays = Festat zyrtare
# $from (String), $to (String): two days of the week.
# A dash and no words: the names of the days would need another case.
hours-days = { $from } – { $to }

## Kinds of services

category-social = Ndihma sociale
category-health = Shëndeti
category-culture = Kultura dhe koha e lirë
category-police = Policia
category-ngo = Organizatat dhe shoqatat
category-legal = Ndihma juridike
category-education = Shkolla dhe arsimi
category-work = Puna
category-housing = Strehimi
category-language = Kurset e gjuhës
category-administration = Zyrat publike

## How one gets there

# Unsure: “termin” is said in Kosovo and abroad, “takim” is understood everywhere.
access-walk-in = Pa caktuar takim
access-appointment = Me takim të caktuar
access-phone = Me telefon
access-online = Në internet
access-referral = Duhet t’ju dërgojë një zyrë tjetër
access-registration = Së pari duhet të regjistroheni

## Who interprets

interpretation-none = Pa përkthim gojor
interpretation-on-request = Përkthim gojor me kërkesë: pyetni paraprakisht
interpretation-phone = Përkthim gojor me telefon
interpretation-always = Përkthim gojor në çdo kohë

## What a reader must show

# “Papers” taken as papers that say who one is.
identity-none = Nuk nevojitet dokument identiteti
identity-name = Ju thoni emrin tuaj
identity-document = Ju tregoni një dokument identiteti

cost-free = Falas

## Accessibility of the building

accessibility-wheelchair = Hyrje pa shkallë për karrige me rrota
accessibility-toilet = Tualet për persona me aftësi të kufizuara
# Unsure: literally “induction loop for hearing aids”; there is no common word.
accessibility-hearing-loop = Sistem me induksion për aparatet e dëgjimit
# Understood as signs and lines in the building, not as a person who guides.
accessibility-blind = Shenja orientuese për persona të verbër
accessibility-parking = Vende parkimi për persona me aftësi të kufizuara
