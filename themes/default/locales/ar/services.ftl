# The directory of services.

# Heading of the numbers to call when life or safety is at risk.
emergency = الطوارئ
# Name of the list of categories, for screen readers.
service-categories = أنواع الخدمات
# $count (Number): services of a category.
services-count =
    { $count ->
        [zero] لا توجد خدمات
        [one] خدمة واحدة
        [two] خدمتان
        [few] { $count } خدمات
        [many] { $count } خدمة
       *[other] { $count } خدمة
    }
# The service speaks the language of the page. Do not name the language: a message can be borrowed by another one.
speaks-yours = يتحدثون لغتكم
# $date (String): the last day on which a message about closed doors or other hours holds.
alert-until = حتى { $date }
# Heading: the answers that name this service.
service-entries = أسئلة يساعدون فيها

## Facts

contact = الاتصال
phone = الهاتف
email = البريد الإلكتروني
website = الموقع الإلكتروني
address = العنوان
# Link to a map on a web site.
map = العرض على الخريطة
# Link that opens the map of the phone.
map-app = الفتح في تطبيق الخرائط
confidential-notice = العنوان سري لحماية الناس. اتصلوا أولًا.
good-to-know = معلومات مفيدة
access = كيف تصلون إليهم
spoken-languages = اللغات المستعملة
# Names interpreting, not the interpreter: so the words have no gender.
interpretation = الترجمة الشفوية
identity = الهوية
anonymous = لا يلزم أن تقولوا من أنتم
accessibility = التسهيلات لذوي الإعاقة
area = المنطقة
organization = الجهة المسؤولة
category = نوع الخدمة

## Hours

hours = ساعات العمل
hours-closed = مغلق
hours-all-day = طوال النهار والليل
hours-public-holidays = العطل الرسمية
# $from (String), $to (String): two days of the week.
hours-days = من { $from } إلى { $to }

## Kinds of services

category-social = المساعدة الاجتماعية
category-health = الصحة
category-culture = الثقافة وأوقات الفراغ
category-police = الشرطة
category-ngo = المنظمات والجمعيات
category-legal = المساعدة القانونية
category-education = المدرسة والتعليم
category-work = العمل
category-housing = السكن
category-language = دورات اللغة
# Unsure: the usual word differs by country (دوائر، إدارات، مصالح).
category-administration = الدوائر الرسمية

## How one gets there

access-walk-in = بدون موعد
access-appointment = بموعد
access-phone = بالهاتف
access-online = عبر الإنترنت
access-referral = يجب أن تحوّلكم جهة أخرى
access-registration = يجب التسجيل أولًا

## Who interprets

interpretation-none = لا توجد ترجمة شفوية
interpretation-on-request = ترجمة شفوية عند الطلب: اطلبوها مسبقًا
interpretation-phone = ترجمة شفوية عبر الهاتف
interpretation-always = الترجمة الشفوية متوفرة دائمًا

## What a reader must show

identity-none = لا تلزم أي أوراق
identity-name = يلزم ذكر الاسم
identity-document = يلزم إبراز وثيقة هوية

cost-free = مجانًا

## Accessibility of the building

accessibility-wheelchair = دخول بدون درج للكراسي المتحركة
accessibility-toilet = مرحاض مهيأ لذوي الإعاقة
# Unsure: “حلقة سمعية” alone is little known; the words after it say for whom it is.
accessibility-hearing-loop = حلقة سمعية لمن يستعملون سماعات طبية
accessibility-blind = وسائل إرشاد للمكفوفين
accessibility-parking = موقف سيارات لذوي الإعاقة
