### Names of public holidays.

holiday-new-year = Нова година
holiday-epiphany = Богојављење
holiday-good-friday = Велики петак
# Also “Ускрс”.
holiday-easter-sunday = Васкрс
holiday-easter-monday = Васкршњи понедељак
holiday-labour-day = Празник рада
holiday-ascension = Вазнесење (Спасовдан)
holiday-whit-sunday = Духови
holiday-whit-monday = Духовски понедељак
# A Catholic holiday, little known in Serbia.
holiday-corpus-christi = Телово
# 15 August.
# The Orthodox name (28 August by the new calendar); Catholics say “Велика Госпа”.
holiday-assumption = Велика Госпојина
holiday-reformation-day = Дан реформације
holiday-all-saints = Сви свети
# 8 December.
holiday-immaculate-conception = Безгрешно зачеће
holiday-christmas-eve = Бадњи дан
holiday-christmas-day = Божић
# 26 December.
holiday-second-christmas-day = Други дан Божића
holiday-independence-day = Дан независности
holiday-constitution-day = Дан устава
# The end of the Second World War.
holiday-victory-day = Дан победе
holiday-remembrance-day = Дан сећања
# A national holiday of the country.
# “Statehood day”, as in Serbia. Unsure: of other countries also “национални празник”.
holiday-national-day = Дан државности
# Any public holiday.
holiday-public-holiday = Празник
