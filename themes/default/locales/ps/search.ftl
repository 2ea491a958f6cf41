search = لټون
search-label = څه لټوئ؟
search-privacy = یوه ورځنۍ کلمه یا له لیک څخه یوه کلمه ولیکئ. څه چې لیکئ، ستاسو په وسیله کې پاتې کېږي.
search-count =
    { $count ->
        [0] هېڅ ونه موندل شول
        [one] { $count } پایله
       *[other] { $count } پایلې
    }
search-many = پایلې تر هغو زیاتې دي چې دلته ځای شي: یوه بله کلمه ولیکئ
search-did-you-mean = ایا ستاسو موخه دا وه:
search-nothing = بله یا لنډه کلمه وازمویئ، یا لاندې لړلیک وګورئ.
search-everything = په دې لارښود کې هر څه، په یوه لړلیک کې.

search-answer = ځواب
search-guide = ګام په ګام
search-service = خدمت
search-term = د کلمې تشریح
search-topic = موضوع
search-category = د خدمتونو ډول
search-page = د لارښود په اړه

url-search = search
