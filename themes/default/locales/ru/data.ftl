# The page about the directory of services as open data.

# Heading of the page, and the link to it.
data = Открытые данные
# What it is, for catalogues of data. $site (String): the name of the site.
data-title = { $site }: каталог служб
data-description = Адреса, номера телефонов, часы работы и языки служб из этого справочника.
data-intro = Каталог служб можно скачать как данные и показать на карте, в приложении или в собственной таблице.
data-publisher = Издатель
data-license = Лицензия
data-no-license = Лицензия не указана. Прежде чем передавать данные дальше, спросите издателя.
data-date = По состоянию на

## Headings above the files

data-table = Таблица для электронных таблиц, на каждом языке
data-map = Места для карты
data-services = Службы для программ, на каждом языке
data-entries = Вопросы и инструкции для программ, на каждом языке
data-all-languages = Таблица для программ, с названиями на всех языках
data-hsds = Формат обмена организации Open Referral (HSDS)

## Below the files

data-languages = Если текст не переведён, в данных указано, на каком он языке.
data-secret = Адресов, которые держат в тайне, чтобы защитить людей, в данных нет.
# Note on opening hours. $zone (String): the name of a time zone, for example “Europe/Zagreb”.
data-local-time = Местное время: { $zone }
