### Names of public holidays.

holiday-new-year = Nový rok
holiday-epiphany = Tři králové
holiday-good-friday = Velký pátek
holiday-easter-sunday = Velikonoční neděle
holiday-easter-monday = Velikonoční pondělí
holiday-labour-day = Svátek práce
holiday-ascension = Nanebevstoupení Páně
# Also “Letnice”.
holiday-whit-sunday = Svatodušní neděle
holiday-whit-monday = Svatodušní pondělí
holiday-corpus-christi = Boží tělo
# 15 August.
holiday-assumption = Nanebevzetí Panny Marie
holiday-reformation-day = Den reformace
holiday-all-saints = Svátek Všech svatých
# 8 December.
holiday-immaculate-conception = Neposkvrněné početí Panny Marie
holiday-christmas-eve = Štědrý den
holiday-christmas-day = 1. svátek vánoční
# 26 December.
# The name in the law; people also say “na Štěpána”.
holiday-second-christmas-day = 2. svátek vánoční
holiday-independence-day = Den nezávislosti
holiday-constitution-day = Den ústavy
# The end of the Second World War.
holiday-victory-day = Den vítězství
# Unsure: also “Pamětní den” or “Vzpomínkový den”.
holiday-remembrance-day = Den památky
# A national holiday of the country.
holiday-national-day = Národní svátek
# Any public holiday.
# “Svátek” alone can be a name day. Unsure: the law also names “ostatní svátky”.
holiday-public-holiday = Státní svátek
