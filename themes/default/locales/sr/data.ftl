# The page about the directory of services as open data.

# Heading of the page, and the link to it.
data = Отворени подаци
# What it is, for catalogues of data. $site (String): the name of the site.
data-title = { $site }: именик услуга
data-description = Адресе, бројеви телефона, радна времена и језици услуга из овог приручника.
data-intro = Именик услуга можете да преузмете као податке и прикажете га на карти, у апликацији или у сопственој табели.
data-publisher = Издавач
data-license = Лиценца
data-no-license = Лиценца није наведена. Пре него што податке проследите, питајте издавача.
data-date = Стање на дан

## Headings above the files

data-table = Табела за програме за табеларне прорачуне, на сваком језику
data-map = Места за карту
data-services = Услуге за програме, на сваком језику
data-entries = Питања и водичи за програме, на сваком језику
data-all-languages = Табела за програме, са називима на свим језицима
data-hsds = Формат за размену организације Open Referral (HSDS)

## Below the files

data-languages = Где текст није преведен, подаци кажу на ком је језику.
data-secret = Адреса које су тајне ради заштите људи нема у подацима.
# Note on opening hours. $zone (String): the name of a time zone, for example “Europe/Zagreb”.
data-local-time = Локално време: { $zone }
