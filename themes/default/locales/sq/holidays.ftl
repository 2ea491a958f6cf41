### Names of public holidays.

holiday-new-year = Viti i Ri
# Unsure: also “Ujët e Bekuar” (of the Catholics) or “Tre Mbretërit”.
holiday-epiphany = Epifania
holiday-good-friday = E Premtja e Madhe
holiday-easter-sunday = E diela e Pashkëve
holiday-easter-monday = E hëna e Pashkëve
holiday-labour-day = Dita e Punës
holiday-ascension = Ngjitja e Krishtit në qiell
holiday-whit-sunday = Rrëshajët
holiday-whit-monday = E hëna e Rrëshajëve
# Unsure: translated, “feast of the body of Christ”.
holiday-corpus-christi = Festa e Trupit të Krishtit
# 15 August.
# Unsure: the name differs between regions (also “Zoja e Madhe”).
holiday-assumption = Ngritja e Zojës në qiell
holiday-reformation-day = Dita e Reformacionit
holiday-all-saints = Dita e të gjithë shenjtorëve
# 8 December.
holiday-immaculate-conception = Zoja e Papërlyer
# Unsure: “Vigjilja” or “Nata e Krishtlindjes”; the second could be taken as the night only.
holiday-christmas-eve = Vigjilja e Krishtlindjes
holiday-christmas-day = Krishtlindja
# 26 December.
holiday-second-christmas-day = Dita e dytë e Krishtlindjes
holiday-independence-day = Dita e Pavarësisë
holiday-constitution-day = Dita e Kushtetutës
# The end of the Second World War.
holiday-victory-day = Dita e Fitores
holiday-remembrance-day = Dita e Përkujtimit
# A national holiday of the country.
holiday-national-day = Festa kombëtare
# Any public holiday.
holiday-public-holiday = Festë zyrtare
