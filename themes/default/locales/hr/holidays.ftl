### Names of public holidays.

holiday-new-year = Nova godina
holiday-epiphany = Sveta tri kralja
holiday-good-friday = Veliki petak
holiday-easter-sunday = Uskrs
holiday-easter-monday = Uskrsni ponedjeljak
holiday-labour-day = Praznik rada
holiday-ascension = Uzašašće
holiday-whit-sunday = Duhovi
holiday-whit-monday = Duhovski ponedjeljak
holiday-corpus-christi = Tijelovo
# 15 August.
holiday-assumption = Velika Gospa
holiday-reformation-day = Dan reformacije
holiday-all-saints = Svi sveti
# 8 December.
holiday-immaculate-conception = Bezgrešno začeće
holiday-christmas-eve = Badnjak
holiday-christmas-day = Božić
# 26 December.
holiday-second-christmas-day = Sveti Stjepan
holiday-independence-day = Dan neovisnosti
holiday-constitution-day = Dan ustava
# The end of the Second World War.
# Unsure: in Croatia mostly understood as 5 August, “Dan pobjede i domovinske zahvalnosti”; that of 1945 is “Dan pobjede nad fašizmom”.
holiday-victory-day = Dan pobjede
holiday-remembrance-day = Dan sjećanja
# A national holiday of the country.
# “Statehood day”, the name of the Croatian one. Unsure: of other countries also “nacionalni dan”.
holiday-national-day = Dan državnosti
# Any public holiday.
# As in “Blagdani i praznici” in the directory of services.
holiday-public-holiday = Blagdan ili praznik
