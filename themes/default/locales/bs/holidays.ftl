### Names of public holidays.

holiday-new-year = Nova godina
holiday-epiphany = Sveta tri kralja (Bogojavljenje)
holiday-good-friday = Veliki petak
# Unsure: the Orthodox say “Vaskrs”.
holiday-easter-sunday = Uskrs
holiday-easter-monday = Uskrsni ponedjeljak
holiday-labour-day = Praznik rada
holiday-ascension = Uzašašće (Spasovdan)
holiday-whit-sunday = Duhovi
holiday-whit-monday = Duhovski ponedjeljak
holiday-corpus-christi = Tijelovo
# 15 August.
holiday-assumption = Velika Gospa
holiday-reformation-day = Dan reformacije
holiday-all-saints = Svi sveti
# 8 December.
holiday-immaculate-conception = Bezgrešno začeće
holiday-christmas-eve = Badnji dan
holiday-christmas-day = Božić
# 26 December.
# Also “Sveti Stjepan” (of the Catholics).
holiday-second-christmas-day = Drugi dan Božića
holiday-independence-day = Dan nezavisnosti
holiday-constitution-day = Dan ustava
# The end of the Second World War.
holiday-victory-day = Dan pobjede
holiday-remembrance-day = Dan sjećanja
# A national holiday of the country.
# “Statehood day”, as in Bosnia and Herzegovina. Unsure: of other countries also “nacionalni dan”.
holiday-national-day = Dan državnosti
# Any public holiday.
holiday-public-holiday = Praznik
