# The directory of services.

# Heading of the numbers to call when life or safety is at risk.
# Not “Hitna pomoć”: that is the ambulance.
emergency = U hitnom slučaju
# Name of the list of categories, for screen readers.
service-categories = Vrste usluga
# $count (Number): services of a category.
services-count =
    { $count ->
        [one] { $count } usluga
        [few] { $count } usluge
       *[other] { $count } usluga
    }
# The service speaks the language of the page. Do not name the language: a message can be borrowed by another one.
speaks-yours = Govore vaš jezik
# $date (String): the last day on which a message about closed doors or other hours holds.
alert-until = Do { $date }
# Heading: the answers that name this service.
service-entries = Pitanja s kojima pomažu

## Facts

contact = Kontakt
phone = Telefon
email = E-pošta
# Unsure: “internetska stranica”, “mrežna stranica” or “web-stranica”.
website = Internetska stranica
address = Adresa
# Link to a map on a web site.
map = Pogledajte na karti
# Link that opens the map of the phone.
map-app = Otvorite u aplikaciji s kartama
confidential-notice = Adresa je tajna radi zaštite ljudi. Najprije nazovite.
good-to-know = Dobro je znati
access = Kako se obratiti
spoken-languages = Jezici na kojima se govori
interpretation = Usmeno prevođenje
identity = Ime i dokumenti
anonymous = Ne morate reći tko ste
accessibility = Pristupačnost
area = Područje
# Unsure: “(this service) is provided by”, without the gender of “pružatelj”.
organization = Pruža
category = Vrsta usluge

## Hours

hours = Radno vrijeme
hours-closed = Zatvoreno
hours-all-day = Danju i noću
# Unsure: the law names “blagdani” and “neradni dani”; notices mostly say “blagdani i praznici”.
hours-public-holidays = Blagdani i praznici
# $from (String), $to (String): two days of the week.
# A dash, because words for “from” and “to” would need other cases of the names of the days.
hours-days = { $from } – { $to }

## Kinds of services

category-social = Socijalna skrb
category-health = Zdravlje
category-culture = Kultura i slobodno vrijeme
category-police = Policija
category-ngo = Organizacije i udruge
category-legal = Pravna pomoć
category-education = Škola i obrazovanje
category-work = Rad
category-housing = Stanovanje
category-language = Tečajevi jezika
category-administration = Javna uprava

## How one gets there

access-walk-in = Bez dogovorenog termina
access-appointment = Uz dogovoreni termin
access-phone = Telefonom
access-online = Putem interneta
access-referral = Mora vas uputiti druga služba
access-registration = Prvo se morate prijaviti

## Who interprets

interpretation-none = Nema usmenog prevođenja
interpretation-on-request = Usmeno prevođenje na zahtjev: pitajte unaprijed
interpretation-phone = Usmeno prevođenje telefonom
interpretation-always = Usmeno prevođenje uvijek je dostupno

## What a reader must show

identity-none = Dokumenti nisu potrebni
identity-name = Treba reći ime
identity-document = Treba pokazati osobni dokument

cost-free = Besplatno

## Accessibility of the building

accessibility-wheelchair = Pristup bez stepenica za invalidska kolica
accessibility-toilet = Zahod za osobe s invaliditetom
accessibility-hearing-loop = Indukcijska petlja za slušna pomagala
# Unsure: understood as signs and lines in the building, not as a person who guides.
accessibility-blind = Oznake za kretanje slijepih osoba
accessibility-parking = Parkiranje za osobe s invaliditetom
