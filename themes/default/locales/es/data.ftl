# The page about the directory of services as open data.

# Heading of the page, and the link to it.
data = Datos abiertos
# What it is, for catalogues of data. $site (String): the name of the site.
data-title = { $site }: directorio de servicios
data-description = Direcciones, números de teléfono, horarios e idiomas de los servicios de este manual.
data-intro = Puede descargar el directorio de servicios como datos y mostrarlo en un mapa, en una aplicación o en una tabla propia.
data-publisher = Publicado por
data-license = Licencia
data-no-license = No se indica ninguna licencia. Consulte a quien publica los datos antes de difundirlos.
data-date = Datos del

## Headings above the files

data-table = Tabla para hojas de cálculo, en cada idioma
data-map = Lugares para un mapa
data-services = Servicios para programas, en cada idioma
data-entries = Preguntas y guías para programas, en cada idioma
data-all-languages = Tabla para programas, con los nombres en todos los idiomas
data-hsds = Formato de intercambio de Open Referral (HSDS)

## Below the files

data-languages = Cuando un texto no está traducido, los datos indican en qué idioma está.
data-secret = Las direcciones que se mantienen en secreto para proteger a las personas no están en los datos.
# Note on opening hours. $zone (String): the name of a time zone, for example “Europe/Zagreb”.
data-local-time = Hora local: { $zone }
