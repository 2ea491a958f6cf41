# The directory of services.

# Heading of the numbers to call when life or safety is at risk.
emergency = Vészhelyzetben
# Name of the list of categories, for screen readers.
service-categories = A szolgáltatások fajtái
# $count (Number): services of a category.
services-count =
    { $count ->
        [one] { $count } szolgáltatás
       *[other] { $count } szolgáltatás
    }
# The service speaks the language of the page. Do not name the language: a message can be borrowed by another one.
speaks-yours = Itt beszélik az Ön nyelvét
# $date (String): the last day on which a message about closed doors or other hours holds.
alert-until = Eddig a napig érvényes: { $date }
# Heading: the answers that name this service.
service-entries = Kérdések, amelyekben segítenek

## Facts

contact = Kapcsolat
phone = Telefon
email = E-mail
website = Honlap
address = Cím
# Link to a map on a web site.
map = Megjelenítés térképen
# Link that opens the map of the phone.
map-app = Megnyitás térképalkalmazásban
confidential-notice = A cím titkos, hogy védje az embereket. Először telefonáljon.
good-to-know = Jó tudni
access = Hogyan vehető igénybe
spoken-languages = Beszélt nyelvek
interpretation = Tolmácsolás
identity = Név és iratok
anonymous = Nem kell megmondania, ki Ön
# Also said of aids for hearing and sight.
accessibility = Akadálymentesség
area = Terület
# Unsure: “fenntartó” (who keeps an institution), “működtető” (who runs it) or plainly “szervezet”.
organization = Működtető
category = A szolgáltatás fajtája

## Hours

hours = Nyitvatartás
hours-closed = Zárva
hours-all-day = Éjjel-nappal
# Unsure: the law says “munkaszüneti napok”.
hours-public-holidays = Ünnepnapok
# $from (String), $to (String): two days of the week.
# A dash, because words for “from” and “to” would be endings of the names of the days.
hours-days = { $from }–{ $to }

## Kinds of services

category-social = Szociális segítség
category-health = Egészség
category-culture = Kultúra és szabadidő
category-police = Rendőrség
category-ngo = Szervezetek és egyesületek
# Not “jogsegély”: that is also help between courts and states.
category-legal = Jogi segítség
category-education = Iskola és oktatás
category-work = Munka
category-housing = Lakhatás
category-language = Nyelvtanfolyamok
category-administration = Hivatalok

## How one gets there

access-walk-in = Időpontfoglalás nélkül
access-appointment = Időpontfoglalással
access-phone = Telefonon
access-online = Interneten
access-referral = Egy másik intézménynek kell Önt ide irányítania
access-registration = Előbb regisztrálnia kell

## Who interprets

interpretation-none = Nincs tolmácsolás
interpretation-on-request = Tolmácsolás kérésre: érdeklődjön előre
interpretation-phone = Tolmácsolás telefonon
interpretation-always = Mindig van tolmácsolás

## What a reader must show

identity-none = Nincs szükség iratokra
identity-name = Meg kell mondania a nevét
identity-document = Be kell mutatnia egy személyazonosító okmányt

cost-free = Ingyenes

## Accessibility of the building

accessibility-wheelchair = Lépcsőmentes bejutás kerekesszékkel
accessibility-toilet = Akadálymentes mosdó
accessibility-hearing-loop = Indukciós hurok hallókészülékhez
# Unsure: understood as signs and lines in the building, not as a person who guides.
accessibility-blind = Tájékozódást segítő jelzések vak embereknek
accessibility-parking = Parkolóhely fogyatékossággal élő embereknek
