### Names of public holidays.

holiday-new-year = Нова година
holiday-epiphany = Богоявление
holiday-good-friday = Разпети петък
holiday-easter-sunday = Великден
# Not “Велики понеделник”: that is the Monday before Easter. The church says “Светли понеделник”.
holiday-easter-monday = Великденски понеделник
holiday-labour-day = Ден на труда
holiday-ascension = Възнесение Господне
holiday-whit-sunday = Петдесетница
# “Monday after Pentecost”. Unsure: “Духовден” is shorter, but less known.
holiday-whit-monday = Понеделник след Петдесетница
# Unsure: translated; also “Тяло Христово”.
holiday-corpus-christi = Празник на Тялото и Кръвта Христови
# 15 August.
holiday-assumption = Успение Богородично
holiday-reformation-day = Ден на Реформацията
holiday-all-saints = Ден на Вси светии
# 8 December.
holiday-immaculate-conception = Непорочно зачатие
holiday-christmas-eve = Бъдни вечер
holiday-christmas-day = Коледа
# 26 December.
holiday-second-christmas-day = Втори ден на Коледа
holiday-independence-day = Ден на независимостта
holiday-constitution-day = Ден на конституцията
# The end of the Second World War.
holiday-victory-day = Ден на победата
holiday-remembrance-day = Ден на паметта
# A national holiday of the country.
holiday-national-day = Национален празник
# Any public holiday.
holiday-public-holiday = Официален празник
