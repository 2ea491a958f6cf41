# The page about the directory of services as open data.

# Heading of the page, and the link to it.
data = Отворени данни
# What it is, for catalogues of data. $site (String): the name of the site.
data-title = { $site }: указател на услугите
data-description = Адреси, телефонни номера, работно време и езици на услугите от този наръчник.
data-intro = Може да изтеглите указателя на услугите като данни и да го покажете на карта, в приложение или в собствена таблица.
data-publisher = Издател
data-license = Лиценз
data-no-license = Не е посочен лиценз. Преди да предоставите данните на други, попитайте издателя.
data-date = Към дата

## Headings above the files

data-table = Таблица за електронни таблици, на всеки език
data-map = Места за карта
data-services = Услуги за програми, на всеки език
data-entries = Въпроси и ръководства за програми, на всеки език
data-all-languages = Таблица за програми, с имената на всички езици
data-hsds = Формат за обмен на Open Referral (HSDS)

## Below the files

data-languages = Където текстът не е преведен, данните посочват на какъв език е.
data-secret = Адресите, които се пазят в тайна, за да бъдат защитени хората, не са в данните.
# Note on opening hours. $zone (String): the name of a time zone, for example “Europe/Zagreb”.
data-local-time = Местно време: { $zone }
