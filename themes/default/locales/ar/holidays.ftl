### Names of public holidays.

holiday-new-year = رأس السنة الميلادية
# Unsure: “عيد الظهور الإلهي” is the word of the churches.
holiday-epiphany = عيد الغطاس
holiday-good-friday = الجمعة العظيمة
# Unsure: in Egypt and Sudan “عيد القيامة”.
holiday-easter-sunday = عيد الفصح
holiday-easter-monday = اثنين الفصح
holiday-labour-day = عيد العمال
holiday-ascension = عيد الصعود
holiday-whit-sunday = عيد العنصرة
holiday-whit-monday = اثنين العنصرة
# Unsure: also “عيد الجسد” or “خميس الجسد”.
holiday-corpus-christi = عيد القربان المقدس
# 15 August.
holiday-assumption = عيد انتقال السيدة العذراء
holiday-reformation-day = يوم الإصلاح الديني
holiday-all-saints = عيد جميع القديسين
# 8 December.
holiday-immaculate-conception = عيد الحبل بلا دنس
holiday-christmas-eve = عشية عيد الميلاد
holiday-christmas-day = عيد الميلاد
# 26 December.
holiday-second-christmas-day = ثاني أيام عيد الميلاد
holiday-independence-day = عيد الاستقلال
holiday-constitution-day = يوم الدستور
# The end of the Second World War.
holiday-victory-day = يوم النصر
holiday-remembrance-day = يوم الذكرى
# A national holiday of the country.
holiday-national-day = العيد الوطني
# Any public holiday.
holiday-public-holiday = عطلة رسمية
