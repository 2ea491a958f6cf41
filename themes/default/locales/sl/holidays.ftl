### Names of public holidays.

holiday-new-year = Novo leto
holiday-epiphany = Sveti trije kralji
holiday-good-friday = Veliki petek
holiday-easter-sunday = Velika noč
holiday-easter-monday = Velikonočni ponedeljek
holiday-labour-day = Praznik dela
holiday-ascension = Vnebohod
holiday-whit-sunday = Binkošti
holiday-whit-monday = Binkoštni ponedeljek
holiday-corpus-christi = Sveto Rešnje telo
# 15 August.
holiday-assumption = Marijino vnebovzetje
holiday-reformation-day = Dan reformacije
# In Slovenia the public holiday of this day is “Dan spomina na mrtve”.
holiday-all-saints = Vsi sveti
# 8 December.
holiday-immaculate-conception = Brezmadežno spočetje
holiday-christmas-eve = Božični večer
holiday-christmas-day = Božič
# 26 December.
# In Slovenia the public holiday of this day is “Dan samostojnosti in enotnosti”.
holiday-second-christmas-day = Štefanovo
# Unsure: that of Slovenia is “Dan samostojnosti in enotnosti”.
holiday-independence-day = Dan neodvisnosti
holiday-constitution-day = Dan ustave
# The end of the Second World War.
holiday-victory-day = Dan zmage
holiday-remembrance-day = Dan spomina
# A national holiday of the country.
# “Statehood day”, as in Slovenia. Unsure: of other countries also “državni praznik”.
holiday-national-day = Dan državnosti
# Any public holiday.
holiday-public-holiday = Praznik
