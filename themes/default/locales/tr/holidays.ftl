### Names of public holidays.

holiday-new-year = Yılbaşı
# Unsure: transliterated; the words in brackets say “Christian holiday”, so below.
holiday-epiphany = Epifani (Hristiyan yortusu)
holiday-good-friday = Kutsal Cuma
holiday-easter-sunday = Paskalya Pazarı
holiday-easter-monday = Paskalya Pazartesisi
holiday-labour-day = İşçi Bayramı
holiday-ascension = İsa’nın Göğe Yükselişi
holiday-whit-sunday = Pentekost (Hristiyan yortusu)
holiday-whit-monday = Pentekost Pazartesisi
# Unsure: no Turkish name is in use; the words in brackets say “Catholic holiday”.
holiday-corpus-christi = Corpus Christi (Katolik yortusu)
# 15 August.
holiday-assumption = Meryem Ana’nın Göğe Alınışı
holiday-reformation-day = Reformasyon Günü
holiday-all-saints = Azizler Günü
# 8 December.
# Unsure: translated; also “Lekesiz Gebelik”.
holiday-immaculate-conception = Meryem Ana’nın Günahsız Gebeliği
holiday-christmas-eve = Noel Arifesi
holiday-christmas-day = Noel
# 26 December.
holiday-second-christmas-day = Noel’in İkinci Günü
holiday-independence-day = Bağımsızlık Günü
holiday-constitution-day = Anayasa Günü
# The end of the Second World War.
holiday-victory-day = Zafer Günü
holiday-remembrance-day = Anma Günü
# A national holiday of the country.
holiday-national-day = Ulusal Bayram
# Any public holiday.
holiday-public-holiday = Resmî tatil
