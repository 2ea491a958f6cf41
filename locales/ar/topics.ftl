# Names of topics. `.summary` is one sentence under the name.
topic-residence = الإقامة
    .summary = تسجيل العنوان وتمديد الإقامة وما يمكن فعله عند الرفض.
topic-work = العمل
    .summary = العقد والأجر والراحة وإنهاء العمل والحماية من الاستغلال.
topic-family-benefits = الأسرة والأطفال
    .summary = إعانة الأطفال ومنحة المدينة والخطوات الأولى بعد ولادة طفل.
topic-health = الصحة
    .summary = التأمين الصحي واختيار الطبيب وما يجب فعله في الحالات الطارئة.
topic-documents = الوثائق
    .summary = رقم OIB وترجمة الوثائق الأجنبية وتصديقها.
topic-starting-a-business = عمل خاص
    .summary = كيفية فتح مؤسسة فردية وما يلزم معرفته عن الضريبة.
