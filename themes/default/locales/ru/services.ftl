# The directory of services.

# Heading of the numbers to call when life or safety is at risk.
emergency = Экстренная помощь
# Name of the list of categories, for screen readers.
service-categories = Виды служб
# $count (Number): services of a category.
services-count =
    { $count ->
        [one] { $count } служба
        [few] { $count } службы
        [many] { $count } служб
       *[other] { $count } службы
    }
# The service speaks the language of the page. Do not name the language: a message can be borrowed by another one.
speaks-yours = Здесь говорят на вашем языке
# $date (String): the last day on which a message about closed doors or other hours holds.
alert-until = До { $date } включительно
# Heading: the answers that name this service.
service-entries = Вопросы, с которыми здесь помогут

## Facts

contact = Контакты
phone = Телефон
email = Электронная почта
website = Сайт
address = Адрес
# Link to a map on a web site.
map = Показать на карте
# Link that opens the map of the phone.
map-app = Открыть в приложении с картами
confidential-notice = Адрес держат в тайне, чтобы защитить людей. Сначала позвоните.
good-to-know = Полезно знать
access = Как обратиться
spoken-languages = На каких языках говорят
interpretation = Устный перевод
identity = Имя и документы
anonymous = Не обязательно говорить, кто вы
accessibility = Доступная среда
area = Территория
organization = Организация
category = Вид службы

## Hours

hours = Часы работы
hours-closed = Закрыто
hours-all-day = Круглосуточно
hours-public-holidays = Праздничные дни
# $from (String), $to (String): two days of the week.
# A dash, because words for “from” and “to” would need other cases of the names of the days.
hours-days = { $from } — { $to }

## Kinds of services

category-social = Социальная помощь
category-health = Здоровье
category-culture = Культура и досуг
category-police = Полиция
category-ngo = Организации и объединения
category-legal = Юридическая помощь
category-education = Школа и образование
category-work = Работа
category-housing = Жильё
category-language = Языковые курсы
# Unsure: “государственные учреждения” is more usual, but leaves out the offices of towns.
category-administration = Органы власти и учреждения

## How one gets there

access-walk-in = Без записи
access-appointment = По записи
access-phone = По телефону
access-online = Через интернет
access-referral = Нужно направление из другого учреждения
access-registration = Сначала нужно зарегистрироваться

## Who interprets

interpretation-none = Устного перевода нет
interpretation-on-request = Устный перевод по запросу: спросите заранее
interpretation-phone = Устный перевод по телефону
interpretation-always = Устный перевод есть всегда

## What a reader must show

identity-none = Документы не нужны
identity-name = Нужно назвать имя
identity-document = Нужно показать документ, удостоверяющий личность

cost-free = Бесплатно

## Accessibility of the building

accessibility-wheelchair = Вход без ступеней для кресел-колясок
accessibility-toilet = Туалет для людей с инвалидностью
accessibility-hearing-loop = Индукционная петля для слуховых аппаратов
# Unsure: understood as signs and lines in the building, not as a person who guides.
accessibility-blind = Навигация для незрячих людей
accessibility-parking = Парковка для людей с инвалидностью
