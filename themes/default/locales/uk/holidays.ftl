### Names of public holidays.

holiday-new-year = Новий рік
holiday-epiphany = Богоявлення (Водохреща)
holiday-good-friday = Страсна п’ятниця
holiday-easter-sunday = Великдень
holiday-easter-monday = Великодній понеділок
holiday-labour-day = День праці
holiday-ascension = Вознесіння Господнє
# The Eastern name of Pentecost; in the West “Трійця” is the Sunday after it. Unsure: “П’ятидесятниця” is exact, but less known.
holiday-whit-sunday = Трійця
holiday-whit-monday = Духів день (понеділок після Трійці)
holiday-corpus-christi = Свято Тіла і Крові Христових
# 15 August.
holiday-assumption = Успіння Пресвятої Богородиці
holiday-reformation-day = День Реформації
holiday-all-saints = День усіх святих
# 8 December.
holiday-immaculate-conception = Непорочне зачаття Діви Марії
holiday-christmas-eve = Святвечір
holiday-christmas-day = Різдво
# 26 December.
holiday-second-christmas-day = Другий день Різдва
holiday-independence-day = День незалежності
holiday-constitution-day = День конституції
# The end of the Second World War.
# After the Ukrainian name of 8 May; “День перемоги” alone is the Soviet 9 May.
holiday-victory-day = День перемоги над нацизмом
holiday-remembrance-day = День пам’яті
# A national holiday of the country.
holiday-national-day = Національне свято
# Any public holiday.
holiday-public-holiday = Святковий день
