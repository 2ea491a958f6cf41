### Names of public holidays.

holiday-new-year = سال نو میلادی
# Unsure: little known; “خاج‌شویان” is that of the Armenians. The words in brackets say “Christian holiday”, so below.
holiday-epiphany = عید تجلی (جشن مسیحی)
# Unsure: also “آدینهٔ نیک”; the words in brackets say “before Easter”.
holiday-good-friday = جمعهٔ مقدس (پیش از عید پاک)
holiday-easter-sunday = عید پاک
holiday-easter-monday = دوشنبهٔ عید پاک
holiday-labour-day = روز کارگر
holiday-ascension = عید عروج مسیح
holiday-whit-sunday = عید پنطیکاست (جشن مسیحی)
holiday-whit-monday = دوشنبهٔ پنطیکاست
# Unsure: translated, “feast of the body of Christ”.
holiday-corpus-christi = عید پیکر مسیح
# 15 August.
holiday-assumption = عید عروج مریم
# Unsure: translated, “day of the reform of the church”.
holiday-reformation-day = روز اصلاح کلیسا
holiday-all-saints = روز همهٔ قدیسان
# 8 December.
# Unsure: the word of books (“لقاح مطهر”), little known.
holiday-immaculate-conception = عید لقاح مطهر مریم
# “The day before Christmas”; “شب کریسمس” could be taken as the night only.
holiday-christmas-eve = روز پیش از کریسمس
holiday-christmas-day = کریسمس
# 26 December.
holiday-second-christmas-day = روز دوم کریسمس
holiday-independence-day = روز استقلال
holiday-constitution-day = روز قانون اساسی
# The end of the Second World War.
holiday-victory-day = روز پیروزی
holiday-remembrance-day = روز یادبود
# A national holiday of the country.
holiday-national-day = روز ملی
# Any public holiday.
holiday-public-holiday = تعطیل رسمی
