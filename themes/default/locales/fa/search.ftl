search = جستجو
search-label = دنبال چه می‌گردید؟
search-privacy = یک واژهٔ روزمره یا واژه‌ای از نامه‌ای که به دستتان رسیده بنویسید. آنچه می‌نویسید در دستگاه شما می‌ماند.
search-count =
    { $count ->
        [0] چیزی پیدا نشد
        [one] { $count } نتیجه
       *[other] { $count } نتیجه
    }
search-many = نتیجه‌ها بیشتر از آن است که اینجا جا شود: یک واژهٔ دیگر بنویسید
search-did-you-mean = آیا منظورتان این بود:
search-nothing = واژه‌ای دیگر یا کوتاه‌تر را امتحان کنید، یا فهرست زیر را ببینید.
search-everything = همهٔ آنچه در این راهنماست، در یک فهرست.

search-answer = پاسخ
search-guide = گام به گام
search-service = خدمت
search-term = توضیح واژه
search-topic = موضوع
search-category = نوع خدمات
search-page = دربارهٔ راهنما

url-search = search
