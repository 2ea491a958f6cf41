### Names of public holidays.

holiday-new-year = Nowy Rok
holiday-epiphany = Święto Trzech Króli
holiday-good-friday = Wielki Piątek
holiday-easter-sunday = Niedziela Wielkanocna
holiday-easter-monday = Poniedziałek Wielkanocny
holiday-labour-day = Święto Pracy
holiday-ascension = Wniebowstąpienie Pańskie
holiday-whit-sunday = Zielone Świątki
holiday-whit-monday = Drugi dzień Zielonych Świątek
holiday-corpus-christi = Boże Ciało
# 15 August.
holiday-assumption = Wniebowzięcie Najświętszej Maryi Panny
holiday-reformation-day = Święto Reformacji
holiday-all-saints = Wszystkich Świętych
# 8 December.
holiday-immaculate-conception = Niepokalane Poczęcie Najświętszej Maryi Panny
holiday-christmas-eve = Wigilia Bożego Narodzenia
holiday-christmas-day = Boże Narodzenie
# 26 December.
holiday-second-christmas-day = Drugi dzień Bożego Narodzenia
holiday-independence-day = Święto Niepodległości
holiday-constitution-day = Święto Konstytucji
# The end of the Second World War.
holiday-victory-day = Dzień Zwycięstwa
holiday-remembrance-day = Dzień Pamięci
# A national holiday of the country.
holiday-national-day = Święto narodowe
# Any public holiday.
# Unsure: the law says “dzień ustawowo wolny od pracy”.
holiday-public-holiday = Święto
