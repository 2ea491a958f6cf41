search = تلاش
search-label = آپ کیا تلاش کر رہے ہیں؟
search-privacy = روزمرہ کا کوئی لفظ یا خط میں لکھا لفظ ٹائپ کریں۔ آپ جو لکھتے ہیں وہ آپ کے آلے میں ہی رہتا ہے۔
search-count =
    { $count ->
        [0] کچھ نہیں ملا
        [one] { $count } نتیجہ
       *[other] { $count } نتائج
    }
search-many = نتائج یہاں کی گنجائش سے زیادہ ہیں: ایک اور لفظ لکھیں
search-did-you-mean = کیا آپ کا مطلب یہ تھا:
search-nothing = کوئی دوسرا یا چھوٹا لفظ آزمائیں، یا نیچے دی گئی فہرست دیکھیں۔
search-everything = اس رہنما میں موجود سب کچھ، ایک ہی فہرست میں۔

search-answer = جواب
search-guide = قدم بہ قدم
search-service = خدمت
search-term = لفظ کی وضاحت
search-topic = موضوع
search-category = خدمات کی قسم
search-page = رہنما کے بارے میں

url-search = search
