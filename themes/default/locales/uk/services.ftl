# The directory of services.

# Heading of the numbers to call when life or safety is at risk.
emergency = Екстрена допомога
# Name of the list of categories, for screen readers.
service-categories = Види служб
# $count (Number): services of a category.
services-count =
    { $count ->
        [one] { $count } служба
        [few] { $count } служби
        [many] { $count } служб
       *[other] { $count } служби
    }
# The service speaks the language of the page. Do not name the language: a message can be borrowed by another one.
speaks-yours = Тут говорять вашою мовою
# $date (String): the last day on which a message about closed doors or other hours holds.
alert-until = До { $date } включно
# Heading: the answers that name this service.
service-entries = Питання, з якими тут допоможуть

## Facts

contact = Контакти
phone = Телефон
email = Електронна пошта
website = Вебсайт
address = Адреса
# Link to a map on a web site.
map = Показати на карті
# Link that opens the map of the phone.
map-app = Відкрити в застосунку з картами
confidential-notice = Адреса таємна, щоб захистити людей. Спершу зателефонуйте.
good-to-know = Варто знати
access = Як звернутися
spoken-languages = Якими мовами говорять
interpretation = Усний переклад
identity = Ім’я та документи
anonymous = Не обов’язково казати, хто ви
accessibility = Доступність
area = Територія
organization = Організація
category = Вид служби

## Hours

hours = Години роботи
hours-closed = Зачинено
hours-all-day = Цілодобово
hours-public-holidays = Святкові дні
# $from (String), $to (String): two days of the week.
# A dash, because words for “from” and “to” would need other cases of the names of the days.
hours-days = { $from } – { $to }

## Kinds of services

category-social = Соціальна допомога
category-health = Здоров’я
category-culture = Культура і дозвілля
category-police = Поліція
category-ngo = Організації та об’єднання
category-legal = Правова допомога
category-education = Школа й освіта
category-work = Робота
category-housing = Житло
category-language = Мовні курси
# Unsure: “державні установи” is more usual, but leaves out the offices of towns.
category-administration = Органи влади та установи

## How one gets there

access-walk-in = Без запису
access-appointment = За записом
access-phone = Телефоном
access-online = Через інтернет
access-referral = Потрібне направлення від іншої установи
access-registration = Спочатку треба зареєструватися

## Who interprets

interpretation-none = Усного перекладу немає
interpretation-on-request = Усний переклад на запит: запитайте заздалегідь
interpretation-phone = Усний переклад телефоном
interpretation-always = Усний переклад є завжди

## What a reader must show

identity-none = Документи не потрібні
identity-name = Треба назвати ім’я
identity-document = Треба показати документ, що посвідчує особу

cost-free = Безоплатно

## Accessibility of the building

accessibility-wheelchair = Вхід без сходинок для крісел колісних
accessibility-toilet = Туалет для людей з інвалідністю
accessibility-hearing-loop = Індукційна петля для слухових апаратів
# Unsure: understood as signs and lines in the building, not as a person who guides.
accessibility-blind = Навігація для незрячих людей
accessibility-parking = Паркування для людей з інвалідністю
