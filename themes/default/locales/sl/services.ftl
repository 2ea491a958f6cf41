# The directory of services.

# Heading of the numbers to call when life or safety is at risk.
emergency = V nujnih primerih
# Name of the list of categories, for screen readers.
service-categories = Vrste storitev
# $count (Number): services of a category.
services-count =
    { $count ->
        [one] { $count } storitev
        [two] { $count } storitvi
        [few] { $count } storitve
       *[other] { $count } storitev
    }
# The service speaks the language of the page. Do not name the language: a message can be borrowed by another one.
speaks-yours = Tukaj govorijo vaš jezik
# $date (String): the last day on which a message about closed doors or other hours holds.
alert-until = Obvestilo velja do: { $date }
# Heading: the answers that name this service.
service-entries = Vprašanja, pri katerih pomagajo

## Facts

contact = Stik
phone = Telefon
email = E-pošta
website = Spletno mesto
address = Naslov
# Link to a map on a web site.
map = Oglejte si na zemljevidu
# Link that opens the map of the phone.
map-app = Odprite v aplikaciji z zemljevidi
confidential-notice = Naslov je tajen zaradi varnosti ljudi. Najprej pokličite.
good-to-know = Dobro je vedeti
access = Kako se obrniti nanje
spoken-languages = Jeziki, ki jih govorijo
interpretation = Tolmačenje
identity = Ime in dokumenti
anonymous = Ni vam treba povedati, kdo ste
accessibility = Dostopnost
area = Območje
organization = Izvaja
category = Vrsta storitve

## Hours

hours = Odpiralni čas
hours-closed = Zaprto
hours-all-day = Podnevi in ponoči
# Unsure: the law also names “dela prosti dnevi”.
hours-public-holidays = Prazniki
# $from (String), $to (String): two days of the week.
# A dash, because words for “from” and “to” would need other cases of the names of the days.
hours-days = { $from }–{ $to }

## Kinds of services

# Not “Socialna pomoč”: that is a benefit in money.
category-social = Socialno varstvo
category-health = Zdravje
category-culture = Kultura in prosti čas
category-police = Policija
category-ngo = Organizacije in društva
category-legal = Pravna pomoč
category-education = Šola in izobraževanje
category-work = Delo
category-housing = Stanovanje
category-language = Jezikovni tečaji
category-administration = Javna uprava

## How one gets there

access-walk-in = Brez naročanja
access-appointment = Po predhodnem naročilu
access-phone = Po telefonu
access-online = Prek spleta
access-referral = Napotiti vas mora druga ustanova
access-registration = Najprej se morate prijaviti

## Who interprets

interpretation-none = Tolmačenja ni
interpretation-on-request = Tolmačenje po dogovoru: vprašajte vnaprej
interpretation-phone = Tolmačenje po telefonu
interpretation-always = Tolmačenje je vedno na voljo

## What a reader must show

identity-none = Dokumenti niso potrebni
identity-name = Povedati je treba ime
identity-document = Pokazati je treba osebni dokument

cost-free = Brezplačno

## Accessibility of the building

accessibility-wheelchair = Dostop brez stopnic za invalidske vozičke
# Unsure: “osebe z invalidnostjo” (so below); the law still says “invalidi”.
accessibility-toilet = Stranišče za osebe z invalidnostjo
accessibility-hearing-loop = Indukcijska zanka za slušne aparate
# Unsure: understood as signs and lines in the building, not as a person who guides.
accessibility-blind = Oznake za orientacijo slepih
accessibility-parking = Parkirna mesta za osebe z invalidnostjo
