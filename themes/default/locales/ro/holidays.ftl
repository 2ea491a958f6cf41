### Names of public holidays.

holiday-new-year = Anul Nou
holiday-epiphany = Boboteaza
holiday-good-friday = Vinerea Mare
holiday-easter-sunday = Duminica Paștelui
holiday-easter-monday = A doua zi de Paște
holiday-labour-day = Ziua Muncii
holiday-ascension = Înălțarea Domnului
holiday-whit-sunday = Rusaliile
holiday-whit-monday = A doua zi de Rusalii
# Unsure: the Catholic name in full is “Trupul și Sângele lui Cristos”.
holiday-corpus-christi = Corpus Christi (Joia Verde)
# 15 August.
# The name in the law and of the Orthodox; Catholics say “Adormirea (Ridicarea la cer) a Maicii Domnului” too.
holiday-assumption = Adormirea Maicii Domnului
# “Protestant”, because “Ziua Reformei” alone could be any reform.
holiday-reformation-day = Ziua Reformei protestante
holiday-all-saints = Ziua Tuturor Sfinților
# 8 December.
holiday-immaculate-conception = Neprihănita Zămislire
holiday-christmas-eve = Ajunul Crăciunului
holiday-christmas-day = Crăciunul
# 26 December.
holiday-second-christmas-day = A doua zi de Crăciun
holiday-independence-day = Ziua Independenței
holiday-constitution-day = Ziua Constituției
# The end of the Second World War.
holiday-victory-day = Ziua Victoriei
holiday-remembrance-day = Ziua Comemorării
# A national holiday of the country.
holiday-national-day = Ziua națională
# Any public holiday.
holiday-public-holiday = Sărbătoare legală
