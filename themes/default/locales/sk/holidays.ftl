### Names of public holidays.

holiday-new-year = Nový rok
holiday-epiphany = Traja králi
holiday-good-friday = Veľký piatok
holiday-easter-sunday = Veľkonočná nedeľa
holiday-easter-monday = Veľkonočný pondelok
holiday-labour-day = Sviatok práce
holiday-ascension = Nanebovstúpenie Pána
# Also “Turíce”.
holiday-whit-sunday = Svätodušná nedeľa
holiday-whit-monday = Svätodušný pondelok
holiday-corpus-christi = Božie telo
# 15 August.
holiday-assumption = Nanebovzatie Panny Márie
holiday-reformation-day = Deň reformácie
holiday-all-saints = Sviatok všetkých svätých
# 8 December.
holiday-immaculate-conception = Nepoškvrnené počatie Panny Márie
holiday-christmas-eve = Štedrý deň
holiday-christmas-day = Prvý sviatok vianočný
# 26 December.
# People also say “na Štefana”.
holiday-second-christmas-day = Druhý sviatok vianočný
holiday-independence-day = Deň nezávislosti
holiday-constitution-day = Deň ústavy
# The end of the Second World War.
holiday-victory-day = Deň víťazstva
holiday-remembrance-day = Pamätný deň
# A national holiday of the country.
holiday-national-day = Národný sviatok
# Any public holiday.
holiday-public-holiday = Sviatok
