# The page about the directory of services as open data.

# Heading of the page, and the link to it.
data = Відкриті дані
# What it is, for catalogues of data. $site (String): the name of the site.
data-title = { $site }: каталог служб
data-description = Адреси, номери телефонів, години роботи та мови служб із цього довідника.
data-intro = Каталог служб можна завантажити як дані й показати на карті, у застосунку або у власній таблиці.
data-publisher = Видавець
data-license = Ліцензія
data-no-license = Ліцензію не вказано. Перш ніж передавати дані далі, запитайте видавця.
data-date = Станом на

## Headings above the files

data-table = Таблиця для електронних таблиць, кожною мовою
data-map = Місця для карти
data-services = Служби для програм, кожною мовою
data-entries = Запитання й інструкції для програм, кожною мовою
data-all-languages = Таблиця для програм, з назвами всіма мовами
data-hsds = Формат обміну організації Open Referral (HSDS)

## Below the files

data-languages = Де текст не перекладено, дані вказують, якою він мовою.
data-secret = Адрес, які тримають у таємниці, щоб захистити людей, у даних немає.
# Note on opening hours. $zone (String): the name of a time zone, for example “Europe/Zagreb”.
data-local-time = Місцевий час: { $zone }
