### Names of public holidays.

holiday-new-year = Año Nuevo
holiday-epiphany = Día de Reyes (Epifanía)
holiday-good-friday = Viernes Santo
holiday-easter-sunday = Domingo de Pascua
holiday-easter-monday = Lunes de Pascua
holiday-labour-day = Día del Trabajo
holiday-ascension = Ascensión del Señor
holiday-whit-sunday = Pentecostés
holiday-whit-monday = Lunes de Pentecostés
holiday-corpus-christi = Corpus Christi
# 15 August.
holiday-assumption = Asunción de la Virgen
holiday-reformation-day = Día de la Reforma
holiday-all-saints = Día de Todos los Santos
# 8 December.
holiday-immaculate-conception = Inmaculada Concepción
holiday-christmas-eve = Nochebuena
holiday-christmas-day = Navidad
# 26 December.
holiday-second-christmas-day = San Esteban (segundo día de Navidad)
holiday-independence-day = Día de la Independencia
holiday-constitution-day = Día de la Constitución
# The end of the Second World War.
holiday-victory-day = Día de la Victoria
# Unsure: also “Día de la Memoria”.
holiday-remembrance-day = Día del Recuerdo
# A national holiday of the country.
holiday-national-day = Fiesta nacional
# Any public holiday.
holiday-public-holiday = Día festivo
