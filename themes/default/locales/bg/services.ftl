# The directory of services.

# Heading of the numbers to call when life or safety is at risk.
emergency = При спешен случай
# Name of the list of categories, for screen readers.
service-categories = Видове услуги
# $count (Number): services of a category.
services-count =
    { $count ->
        [one] { $count } услуга
       *[other] { $count } услуги
    }
# The service speaks the language of the page. Do not name the language: a message can be borrowed by another one.
# Unsure: capital “Вашия”, as offices write to one reader (so in every message).
speaks-yours = Тук говорят на Вашия език
# $date (String): the last day on which a message about closed doors or other hours holds.
alert-until = До { $date } включително
# Heading: the answers that name this service.
service-entries = Въпроси, с които помагат

## Facts

contact = Контакт
phone = Телефон
email = Имейл
website = Уебсайт
address = Адрес
# Link to a map on a web site.
map = Вижте на картата
# Link that opens the map of the phone.
map-app = Отворете в приложение с карти
confidential-notice = Адресът се пази в тайна, за да бъдат защитени хората. Първо се обадете.
good-to-know = Добре е да знаете
access = Как да се обърнете към тях
spoken-languages = Езици, на които се говори
interpretation = Устен превод
identity = Име и документи
anonymous = Не е нужно да казвате кой сте
accessibility = Достъпност
area = Територия
organization = Организация
category = Вид услуга

## Hours

hours = Работно време
hours-closed = Затворено
hours-all-day = Денонощно
hours-public-holidays = Официални празници
# $from (String), $to (String): two days of the week.
hours-days = от { $from } до { $to }

## Kinds of services

# Unsure: “Социално подпомагане” is the official word and mostly means benefits.
category-social = Социална помощ
category-health = Здраве
category-culture = Култура и свободно време
category-police = Полиция
category-ngo = Организации и сдружения
category-legal = Правна помощ
category-education = Училище и образование
category-work = Работа
category-housing = Жилище
category-language = Езикови курсове
category-administration = Държавни и общински служби

## How one gets there

access-walk-in = Без записан час
access-appointment = Със записан час
access-phone = По телефона
access-online = По интернет
access-referral = Трябва да Ви насочи друга институция
access-registration = Първо трябва да се регистрирате

## Who interprets

interpretation-none = Няма устен превод
interpretation-on-request = Устен превод при поискване: попитайте предварително
interpretation-phone = Устен превод по телефона
interpretation-always = Винаги има устен превод

## What a reader must show

identity-none = Не са нужни документи
identity-name = Трябва да кажете името си
identity-document = Трябва да покажете документ за самоличност

cost-free = Безплатно

## Accessibility of the building

accessibility-wheelchair = Достъп без стъпала за инвалидни колички
accessibility-toilet = Тоалетна за хора с увреждания
# Unsure: “индукционен контур” or “индукционна верига”.
accessibility-hearing-loop = Индукционен контур за слухови апарати
# Unsure: understood as signs and lines in the building, not as a person who guides.
accessibility-blind = Ориентири за незрящи хора
accessibility-parking = Паркоместа за хора с увреждания
