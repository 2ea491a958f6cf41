# The directory of services.

# Heading of the numbers to call when life or safety is at risk.
emergency = În caz de urgență
# Name of the list of categories, for screen readers.
service-categories = Tipuri de servicii
# $count (Number): services of a category.
services-count =
    { $count ->
        [one] { $count } serviciu
        [few] { $count } servicii
       *[other] { $count } de servicii
    }
# The service speaks the language of the page. Do not name the language: a message can be borrowed by another one.
speaks-yours = Aici se vorbește limba dumneavoastră
# $date (String): the last day on which a message about closed doors or other hours holds.
alert-until = Până la { $date }
# Heading: the answers that name this service.
service-entries = Întrebări la care vă pot ajuta

## Facts

contact = Contact
phone = Telefon
email = E-mail
website = Site web
address = Adresă
# Link to a map on a web site.
map = Vedeți pe hartă
# Link that opens the map of the phone.
map-app = Deschideți în aplicația de hărți
confidential-notice = Adresa este ținută secretă pentru a proteja oamenii. Sunați mai întâi.
good-to-know = Bine de știut
access = Cum vă puteți adresa
spoken-languages = Limbi vorbite
# The activity and not the person, so that no gender is named; so in the messages below. Unsure: “interpretariat” or “interpretare”.
interpretation = Interpretariat
identity = Nume și acte
# Not “nu trebuie”: that could be understood as “you must not”.
anonymous = Nu este nevoie să spuneți cine sunteți
accessibility = Accesibilitate
area = Zonă
organization = Oferit de
category = Tip de serviciu

## Hours

hours = Program
hours-closed = Închis
hours-all-day = Zi și noapte
hours-public-holidays = Sărbători legale
# $from (String), $to (String): two days of the week.
hours-days = de { $from } până { $to }

## Kinds of services

category-social = Asistență socială
category-health = Sănătate
category-culture = Cultură și timp liber
category-police = Poliție
category-ngo = Organizații și asociații
category-legal = Asistență juridică
category-education = Școală și educație
category-work = Muncă
category-housing = Locuință
category-language = Cursuri de limbă
category-administration = Instituții publice

## How one gets there

access-walk-in = Fără programare
access-appointment = Cu programare
access-phone = Prin telefon
access-online = Pe internet
access-referral = Trebuie să vă trimită o altă instituție
access-registration = Mai întâi trebuie să vă înregistrați

## Who interprets

interpretation-none = Fără interpretariat
interpretation-on-request = Interpretariat la cerere: întrebați dinainte
interpretation-phone = Interpretariat prin telefon
interpretation-always = Interpretariatul este întotdeauna disponibil

## What a reader must show

identity-none = Nu sunt necesare acte
identity-name = Trebuie să vă spuneți numele
identity-document = Trebuie să arătați un act de identitate

cost-free = Gratuit

## Accessibility of the building

accessibility-wheelchair = Acces fără trepte pentru scaune rulante
accessibility-toilet = Toaletă pentru persoane cu dizabilități
accessibility-hearing-loop = Buclă de inducție pentru aparate auditive
# Unsure: understood as signs and lines in the building, not as a person who guides.
accessibility-blind = Marcaje de ghidare pentru persoane nevăzătoare
accessibility-parking = Locuri de parcare pentru persoane cu dizabilități
