### Names of public holidays.

holiday-new-year = New Year’s Day
holiday-epiphany = Epiphany
holiday-good-friday = Good Friday
holiday-easter-sunday = Easter Sunday
holiday-easter-monday = Easter Monday
holiday-labour-day = Labour Day
holiday-ascension = Ascension Day
holiday-whit-sunday = Pentecost
holiday-whit-monday = Whit Monday
holiday-corpus-christi = Corpus Christi
# 15 August.
holiday-assumption = Assumption of Mary
holiday-reformation-day = Reformation Day
holiday-all-saints = All Saints’ Day
# 8 December.
holiday-immaculate-conception = Immaculate Conception
holiday-christmas-eve = Christmas Eve
holiday-christmas-day = Christmas Day
# 26 December.
holiday-second-christmas-day = Second day of Christmas
holiday-independence-day = Independence Day
holiday-constitution-day = Constitution Day
# The end of the Second World War.
holiday-victory-day = Victory Day
holiday-remembrance-day = Remembrance Day
# A national holiday of the country.
holiday-national-day = National Day
# Any public holiday.
holiday-public-holiday = Public holiday
