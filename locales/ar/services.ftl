# أسماء الخدمات. الهاتف والعنوان وساعات العمل في content/services ولا تُترجم.
# الاسم الكرواتي بين قوسين هو المكتوب على الباب. الخدمات غير الموجودة هنا لم تُترجم بعد.
category-emergency = خدمات الطوارئ

service-emergency-112 = رقم الطوارئ الموحّد
    .summary = للاتصال عند أي خطر على الحياة أو الصحة أو الممتلكات. المكالمة مجانية وتعمل بدون رصيد.
    .note = اذكروا مكانكم وما حدث وهل يوجد مصابون. لا تكونوا أول من ينهي المكالمة.
service-police-192 = الشرطة – مكالمة طوارئ
    .summary = عند التعرض لتهديد أو عنف أو عند رؤية جريمة.
service-fire-193 = الإطفاء – مكالمة طوارئ
    .summary = عند نشوب حريق أو شمّ رائحة غاز أو إذا كان أحد محتجزًا.
service-ambulance-194 = الإسعاف
    .summary = عند وجود خطر على الحياة: شخص لا يتنفس أو ينزف بشدة أو فقد الوعي أو يشعر بألم في الصدر.
service-police-residence-desk = مكتب الإقامة في قسم شرطة يافورغراد (Šalter za boravak)
    .summary = تسجيل العنوان وطلبات الإقامة وبطاقات الإقامة.
    .note = يزدحم المكتب صباحًا. أقصر انتظار بعد ظهر الثلاثاء والخميس.
    .sentence = نهاركم سعيد. أريد تسجيل عنواني. هذه وثائقي. من فضلكم، قولوا لي ما المطلوب أيضًا.
# `.alert` is shown only on the days set in town.toml. The page adds the dates.
service-welcome-centre = مركز الترحيب (Centar dobrodošlice)
    .summary = المكان الأول لكل الأسئلة. نساعد في ملء الاستمارات وحجز المواعيد لدى جهات أخرى.
    .note = لا نطلب وثائق. ولا نخبر أحدًا بأنكم كنتم عندنا.
    .alert = المركز مغلق بسبب الأعياد. في الحالات الطارئة اتصلوا برقم الطوارئ الموحّد.
service-legal-aid = المساعدة القانونية المجانية (Besplatna pravna pomoć)
    .summary = استشارة قانونية ومساعدة في كتابة طعن أو اعتراض أو طلب.
    .note = أحضروا القرار والمغلف الذي وصل فيه: فمنه تُحسب المهلة.
    .sentence = نهاركم سعيد. وصلني هذا القرار ولا أفهمه. حتى متى يمكنني تقديم طعن، ومن يستطيع مساعدتي؟
service-line-140 = البيت الآمن
    .summary = مأوى للنساء والأطفال الذين يتعرضون للعنف، في أي وقت من النهار أو الليل.
    .note = العنوان سري. اتصلوا بنا لنتفق على مكان اللقاء.
service-health-centre = المركز الصحي (Dom zdravlja)
    .summary = طب الأسرة وطب الأطفال وطب النساء وطب الأسنان.
    .sentence = نهاركم سعيد. أريد اختيار طبيب أسرة. هل تستقبلون مرضى جددًا؟

# خدمات الجدول content/services/table.csv
service-health-insurance-office = مكتب التأمين الصحي في يافورغراد (Ured za zdravstveno osiguranje)
    .summary = التسجيل في التأمين الصحي والبطاقة وقائمة الأطباء.
service-labour-inspection = مفتشية العمل، مكتب يافورغراد (Inspekcija rada)
    .summary = الإبلاغ عن أجر لم يُدفع وعن العمل بدون عقد وعن العمل غير الآمن.
service-workers-advice = مركز إرشاد العاملين في يافورغراد (Savjetovalište za radnike)
    .summary = استشارة مجانية عن العقد والأجر وإنهاء العمل. يمكن الحضور بدون ذكر الاسم.
service-open-heart = مركز الإرشاد الأسري في يافورغراد (Obiteljsko savjetovalište)
    .summary = حديث ودعم عند العنف أو الانفصال أو الضغط النفسي الشديد.
service-housing-desk = مكتب السكن في مدينة يافورغراد (Stambeni šalter)
    .summary = المساعدة في عقد الإيجار، وسكن عاجل.
service-conversation-club = ركن اللغة في يافورغراد (Jezični kutak)
    .summary = محادثة بالكرواتية مع كوب شاي، بدون تسجيل ولجميع المستويات.

# `.sentence` is what a reader says at the counter, in Croatian; this is what it means.
service-town-hall = مكتب الاستقبال في البلدية (Prijamna pisarnica)
    .summary = تسليم الطلبات إلى المدينة، ومساعدات المدينة وشهاداتها.
    .sentence = نهاركم سعيد. أريد تقديم هذا الطلب. من فضلكم، أعطوني إيصالًا باستلامه.
service-primary-school = مدرسة يافورغراد الابتدائية (Osnovna škola)
    .summary = التسجيل في المدرسة ودروس إضافية في اللغة الكرواتية.

# جهات ومبانٍ مشتركة بين عدة خدمات.
organization-police-station = قسم شرطة يافورغراد
organization-town = مدينة يافورغراد
location-library = مكتبة المدينة
location-town-hall = مبنى البلدية
location-town-offices = مبنى مكاتب المدينة
