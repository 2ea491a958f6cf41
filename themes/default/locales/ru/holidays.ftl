### Names of public holidays.

holiday-new-year = Новый год
holiday-epiphany = Богоявление (Крещение)
holiday-good-friday = Страстная пятница
holiday-easter-sunday = Пасха
holiday-easter-monday = Пасхальный понедельник
holiday-labour-day = День труда
holiday-ascension = Вознесение Господне
# The Eastern name of Pentecost; in the West “Троица” is the Sunday after it. Unsure: “Пятидесятница” is exact, but less known.
holiday-whit-sunday = Троица
holiday-whit-monday = Духов день (понедельник после Троицы)
holiday-corpus-christi = Праздник Тела и Крови Христовых
# 15 August.
holiday-assumption = Успение Богородицы
holiday-reformation-day = День Реформации
holiday-all-saints = День всех святых
# 8 December.
holiday-immaculate-conception = Непорочное зачатие Девы Марии
holiday-christmas-eve = Сочельник
holiday-christmas-day = Рождество
# 26 December.
holiday-second-christmas-day = Второй день Рождества
holiday-independence-day = День независимости
holiday-constitution-day = День конституции
# The end of the Second World War.
holiday-victory-day = День Победы
holiday-remembrance-day = День памяти
# A national holiday of the country.
holiday-national-day = Национальный праздник
# Any public holiday.
holiday-public-holiday = Праздничный день
