search = بحث
search-label = عمّ تبحث؟
search-privacy = اكتب كلمة من الحياة اليومية أو كلمة من رسالة وصلتك. ما تكتبه يبقى على جهازك.
search-count =
    { $count ->
        [zero] لا توجد نتائج
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $count } نتائج
        [many] { $count } نتيجة
       *[other] { $count } نتيجة
    }
search-many = النتائج أكثر مما تتسع له الصفحة: أضف كلمة أخرى
search-did-you-mean = هل تقصد:
search-nothing = جرّب كلمة أخرى أو أقصر، أو انظر في القائمة أدناه.
search-everything = كل ما في هذا الدليل في قائمة واحدة.

search-answer = إجابة
search-guide = خطوة بخطوة
search-service = خدمة
search-term = شرح كلمة
search-topic = موضوع
search-category = نوع الخدمات
search-page = عن الدليل

url-search = search
