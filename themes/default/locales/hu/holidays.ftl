### Names of public holidays.

holiday-new-year = Újév
holiday-epiphany = Vízkereszt
holiday-good-friday = Nagypéntek
holiday-easter-sunday = Húsvétvasárnap
holiday-easter-monday = Húsvéthétfő
holiday-labour-day = A munka ünnepe
holiday-ascension = Áldozócsütörtök
holiday-whit-sunday = Pünkösdvasárnap
holiday-whit-monday = Pünkösdhétfő
holiday-corpus-christi = Úrnapja
# 15 August.
holiday-assumption = Nagyboldogasszony
holiday-reformation-day = A reformáció napja
holiday-all-saints = Mindenszentek
# 8 December.
holiday-immaculate-conception = Szeplőtelen fogantatás
holiday-christmas-eve = Szenteste
holiday-christmas-day = Karácsony első napja
# 26 December.
holiday-second-christmas-day = Karácsony második napja
holiday-independence-day = A függetlenség napja
holiday-constitution-day = Az alkotmány napja
# The end of the Second World War.
holiday-victory-day = A győzelem napja
holiday-remembrance-day = Emléknap
# A national holiday of the country.
holiday-national-day = Nemzeti ünnep
# Any public holiday.
holiday-public-holiday = Ünnepnap
