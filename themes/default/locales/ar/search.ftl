search = بحث
search-label = عمّ تبحثون؟
search-privacy = اكتبوا كلمة من الحياة اليومية أو كلمة من رسالة وصلتكم. ما تكتبونه يبقى على جهازكم.
search-count =
    { $count ->
        [zero] لا توجد نتائج
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $count } نتائج
        [many] { $count } نتيجة
       *[other] { $count } نتيجة
    }
search-many = النتائج أكثر مما تتسع له الصفحة: أضيفوا كلمة أخرى
search-did-you-mean = هل تقصدون:
search-nothing = جرّبوا كلمة أخرى أو أقصر، أو انظروا في القائمة أدناه.
search-everything = كل ما في هذا الدليل في قائمة واحدة.

search-answer = إجابة
search-guide = خطوة بخطوة
search-service = خدمة
search-term = شرح كلمة
search-topic = موضوع
search-category = نوع الخدمات
search-page = عن الدليل

url-search = search
