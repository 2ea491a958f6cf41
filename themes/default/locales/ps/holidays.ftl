### Names of public holidays.

holiday-new-year = نوی میلادي کال
# Unsure: transliterated; the words in brackets say “Christian holiday”, so below.
holiday-epiphany = اپیفاني (مسیحي جشن)
# Unsure: translated, “holy Friday”.
holiday-good-friday = مقدسه جمعه (مسیحي جشن)
holiday-easter-sunday = ایستر (مسیحي جشن)
# Unsure: “دوشنبه” is said more than “دونۍ”; the table of hours may say “دونۍ”.
holiday-easter-monday = د ایستر دوشنبه
holiday-labour-day = د کارګر ورځ
# Unsure: translated, “day of the rising of Jesus to heaven”; so the assumption of Mary.
holiday-ascension = اسمان ته د حضرت عیسی د ختلو ورځ
# Unsure: transliterated.
holiday-whit-sunday = پنتیکوست (مسیحي جشن)
holiday-whit-monday = د پنتیکوست دوشنبه
# Unsure: transliterated.
holiday-corpus-christi = کورپوس کریستي (مسیحي جشن)
# 15 August.
holiday-assumption = اسمان ته د بي بي مریم د ختلو ورځ
# Unsure: translated, “day of the reform of the church”.
holiday-reformation-day = د کلیسا د اصلاح ورځ
# Unsure: translated, “day of all holy people”.
holiday-all-saints = د ټولو سپېڅلو کسانو ورځ
# 8 December.
# Unsure: no Pashto name is in use; the words say “day of Mary (Christian holiday)”.
holiday-immaculate-conception = د بي بي مریم ورځ (مسیحي جشن)
# “The day before Christmas”.
holiday-christmas-eve = له کریسمس مخکې ورځ
holiday-christmas-day = کریسمس
# 26 December.
holiday-second-christmas-day = د کریسمس دوهمه ورځ
holiday-independence-day = د خپلواکۍ ورځ
holiday-constitution-day = د اساسي قانون ورځ
# The end of the Second World War.
holiday-victory-day = د بري ورځ
# Unsure: “یادونه” (remembering); of a person who has died also “یاد”.
holiday-remembrance-day = د یادونې ورځ
# A national holiday of the country.
holiday-national-day = ملي ورځ
# Any public holiday.
holiday-public-holiday = عمومي رخصتي
