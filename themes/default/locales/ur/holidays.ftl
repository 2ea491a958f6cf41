### Names of public holidays.

holiday-new-year = نیا سال
# Unsure: little known outside the churches; the words in brackets say “Christian holiday”, so below.
holiday-epiphany = عیدِ ظہور (مسیحی تہوار)
holiday-good-friday = گڈ فرائیڈے
holiday-easter-sunday = ایسٹر
holiday-easter-monday = ایسٹر کا پیر
holiday-labour-day = یومِ مزدور
holiday-ascension = عیدِ صعود (مسیحی تہوار)
# Unsure: also written “پنتیکوست”.
holiday-whit-sunday = عیدِ پنتکست (مسیحی تہوار)
holiday-whit-monday = عیدِ پنتکست کا پیر
# Unsure: transliterated, for want of a settled Urdu name.
holiday-corpus-christi = کورپس کرسٹی (مسیحی تہوار)
# 15 August.
# Unsure: no one settled name; also “مقدسہ مریم کا آسمان پر اٹھایا جانا”.
holiday-assumption = عیدِ صعودِ مریم
# Unsure: translated, “day of the reform of the church”.
holiday-reformation-day = یومِ اصلاحِ کلیسا
holiday-all-saints = تمام مقدسین کا دن
# 8 December.
# Unsure: the wording differs between churches.
holiday-immaculate-conception = عیدِ بے داغ حملِ مریم
# “The day before Christmas”; “کرسمس کی شام” could be taken as the evening only.
holiday-christmas-eve = کرسمس سے پہلے کا دن
holiday-christmas-day = کرسمس
# 26 December.
holiday-second-christmas-day = کرسمس کا دوسرا دن
holiday-independence-day = یومِ آزادی
holiday-constitution-day = یومِ دستور
# The end of the Second World War.
holiday-victory-day = یومِ فتح
holiday-remembrance-day = یومِ یادگار
# A national holiday of the country.
holiday-national-day = قومی دن
# Any public holiday.
holiday-public-holiday = سرکاری تعطیل
