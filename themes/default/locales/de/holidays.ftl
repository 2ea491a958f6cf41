### Names of public holidays.

holiday-new-year = Neujahr
holiday-epiphany = Heilige Drei Könige
holiday-good-friday = Karfreitag
holiday-easter-sunday = Ostersonntag
holiday-easter-monday = Ostermontag
holiday-labour-day = Tag der Arbeit
holiday-ascension = Christi Himmelfahrt
holiday-whit-sunday = Pfingstsonntag
holiday-whit-monday = Pfingstmontag
holiday-corpus-christi = Fronleichnam
# 15 August.
holiday-assumption = Mariä Himmelfahrt
holiday-reformation-day = Reformationstag
holiday-all-saints = Allerheiligen
# 8 December.
holiday-immaculate-conception = Mariä Empfängnis
holiday-christmas-eve = Heiligabend
holiday-christmas-day = 1. Weihnachtstag
# 26 December.
# In Austria and Switzerland “Stephanstag” or “Stefanitag”.
holiday-second-christmas-day = 2. Weihnachtstag
holiday-independence-day = Unabhängigkeitstag
holiday-constitution-day = Verfassungstag
# The end of the Second World War.
# Unsure: in Germany “Tag der Befreiung” (8 May).
holiday-victory-day = Tag des Sieges
holiday-remembrance-day = Gedenktag
# A national holiday of the country.
holiday-national-day = Nationalfeiertag
# Any public holiday.
holiday-public-holiday = Feiertag
