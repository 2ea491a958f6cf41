# The directory of services.

# Heading of the numbers to call when life or safety is at risk.
# Not “Хитна помоћ”: that is the ambulance.
emergency = У хитним случајевима
# Name of the list of categories, for screen readers.
service-categories = Врсте услуга
# $count (Number): services of a category.
services-count =
    { $count ->
        [one] { $count } услуга
        [few] { $count } услуге
       *[other] { $count } услуга
    }
# The service speaks the language of the page. Do not name the language: a message can be borrowed by another one.
speaks-yours = Говоре ваш језик
# $date (String): the last day on which a message about closed doors or other hours holds.
alert-until = Обавештење важи до: { $date }
# Heading: the answers that name this service.
service-entries = Питања са којима помажу

## Facts

contact = Контакт
phone = Телефон
# Unsure: “имејл” is the usual word, “електронска пошта” the formal one.
email = Имејл
website = Веб-сајт
address = Адреса
# Link to a map on a web site.
map = Погледајте на мапи
# Link that opens the map of the phone.
map-app = Отворите у апликацији са мапама
confidential-notice = Адреса је тајна ради заштите људи. Прво позовите.
good-to-know = Добро је знати
access = Како се обратити
spoken-languages = Језици на којима се говори
interpretation = Усмено превођење
identity = Име и документи
anonymous = Не морате да кажете ко сте
accessibility = Приступачност
area = Подручје
# Unsure: “(this service) is provided by”, without the gender of “пружалац”.
organization = Пружа
category = Врста услуге

## Hours

hours = Радно време
hours-closed = Затворено
hours-all-day = Даноноћно
# Unsure: the law says “државни и верски празници”; “празници” covers both.
hours-public-holidays = Празници
# $from (String), $to (String): two days of the week.
# A dash, because words for “from” and “to” would need other cases of the names of the days.
hours-days = { $from }–{ $to }

## Kinds of services

# Not “Социјална помоћ”: that is a benefit in money.
category-social = Социјална заштита
category-health = Здравље
category-culture = Култура и слободно време
category-police = Полиција
category-ngo = Организације и удружења
category-legal = Правна помоћ
category-education = Школа и образовање
category-work = Рад
category-housing = Становање
category-language = Курсеви језика
category-administration = Јавна управа

## How one gets there

access-walk-in = Без заказивања
access-appointment = Уз заказивање
access-phone = Телефоном
access-online = Преко интернета
access-referral = Мора да вас упути друга служба
access-registration = Прво морате да се пријавите

## Who interprets

interpretation-none = Нема усменог превођења
interpretation-on-request = Усмено превођење на захтев: питајте унапред
interpretation-phone = Усмено превођење телефоном
interpretation-always = Усмено превођење је увек доступно

## What a reader must show

identity-none = Документи нису потребни
identity-name = Треба рећи име
identity-document = Треба показати лични документ

cost-free = Бесплатно

## Accessibility of the building

accessibility-wheelchair = Приступ без степеница за инвалидска колица
accessibility-toilet = Тоалет за особе са инвалидитетом
accessibility-hearing-loop = Индукциона петља за слушне апарате
# Unsure: understood as signs and lines in the building, not as a person who guides.
accessibility-blind = Ознаке за кретање слепих особа
accessibility-parking = Паркинг за особе са инвалидитетом
