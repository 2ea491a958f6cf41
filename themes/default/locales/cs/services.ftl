# The directory of services.

# Heading of the numbers to call when life or safety is at risk.
# Unsure: “Tísňová volání” would be the calls alone.
emergency = V případě nouze
# Name of the list of categories, for screen readers.
service-categories = Druhy služeb
# $count (Number): services of a category.
services-count =
    { $count ->
        [one] { $count } služba
        [few] { $count } služby
        [many] { $count } služby
       *[other] { $count } služeb
    }
# The service speaks the language of the page. Do not name the language: a message can be borrowed by another one.
speaks-yours = Domluvíte se zde ve svém jazyce
# $date (String): the last day on which a message about closed doors or other hours holds.
alert-until = Do { $date }
# Heading: the answers that name this service.
service-entries = Otázky, se kterými zde pomohou

## Facts

contact = Kontakt
phone = Telefon
email = E-mail
website = Webové stránky
address = Adresa
# Link to a map on a web site.
map = Zobrazit na mapě
# Link that opens the map of the phone.
map-app = Otevřít v aplikaci s mapami
confidential-notice = Adresa je tajná, aby byli lidé chráněni. Nejdříve zavolejte.
good-to-know = Co je dobré vědět
access = Jak se na službu obrátit
spoken-languages = Jazyky, kterými se zde mluví
interpretation = Tlumočení
identity = Jméno a doklady
anonymous = Nemusíte říkat, kdo jste
# Not “Bezbariérovost”: that is said of steps and doors only.
accessibility = Přístupnost
area = Území
organization = Provozuje
category = Druh služby

## Hours

hours = Otevírací doba
hours-closed = Zavřeno
hours-all-day = Nepřetržitě, ve dne i v noci
# Unsure: the law names “státní svátky” and “ostatní svátky”; “svátky” covers both.
hours-public-holidays = Svátky
# $from (String), $to (String): two days of the week.
# “až” and not “od – do”: those would need other cases of the names of the days.
hours-days = { $from } až { $to }

## Kinds of services

category-social = Sociální pomoc
category-health = Zdraví
category-culture = Kultura a volný čas
category-police = Policie
category-ngo = Organizace a spolky
category-legal = Právní pomoc
category-education = Škola a vzdělávání
category-work = Práce
category-housing = Bydlení
category-language = Jazykové kurzy
category-administration = Úřady

## How one gets there

access-walk-in = Bez objednání
access-appointment = Po předchozím objednání
access-phone = Telefonicky
access-online = Přes internet
access-referral = Je potřeba doporučení z jiné instituce
access-registration = Nejdříve je nutné se zaregistrovat

## Who interprets

interpretation-none = Tlumočení není k dispozici
interpretation-on-request = Tlumočení na požádání: zeptejte se předem
interpretation-phone = Tlumočení po telefonu
interpretation-always = Tlumočení je vždy k dispozici

## What a reader must show

identity-none = Doklady nejsou potřeba
identity-name = Je třeba říct jméno
identity-document = Je třeba ukázat doklad totožnosti

cost-free = Zdarma

## Accessibility of the building

accessibility-wheelchair = Přístup bez schodů pro lidi na vozíku
accessibility-toilet = Bezbariérová toaleta
accessibility-hearing-loop = Indukční smyčka pro sluchadla
# Unsure: understood as signs and lines in the building, not as a person who guides.
accessibility-blind = Vodicí prvky pro nevidomé
accessibility-parking = Parkování pro osoby se zdravotním postižením
