# The directory of services.

# Heading of the numbers to call when life or safety is at risk.
emergency = ہنگامی مدد
# Name of the list of categories, for screen readers.
service-categories = خدمات کی اقسام
# $count (Number): services of a category.
services-count =
    { $count ->
        [one] { $count } خدمت
       *[other] { $count } خدمات
    }
# The service speaks the language of the page. Do not name the language: a message can be borrowed by another one.
speaks-yours = یہاں آپ کی زبان بولی جاتی ہے
# $date (String): the last day on which a message about closed doors or other hours holds.
alert-until = { $date } تک
# Heading: the answers that name this service.
service-entries = یہاں ان سوالوں میں مدد ملتی ہے

## Facts

contact = رابطہ
phone = فون
email = ای میل
website = ویب سائٹ
address = پتہ
# Link to a map on a web site.
map = نقشے پر دیکھیں
# Link that opens the map of the phone.
map-app = نقشے کی ایپ میں کھولیں
confidential-notice = لوگوں کی حفاظت کے لیے پتہ خفیہ رکھا گیا ہے۔ پہلے فون کریں۔
good-to-know = کام کی باتیں
access = ان تک کیسے پہنچیں
spoken-languages = بولی جانے والی زبانیں
interpretation = ترجمان
identity = شناخت
anonymous = یہ بتانا ضروری نہیں کہ آپ کون ہیں
# Unsure: there is no settled Urdu word for accessibility.
accessibility = معذور افراد کے لیے سہولتیں
area = علاقہ
organization = ذمہ دار ادارہ
category = خدمت کی قسم

## Hours

hours = کھلنے کے اوقات
hours-closed = بند
hours-all-day = دن رات
hours-public-holidays = سرکاری تعطیلات
# $from (String), $to (String): two days of the week.
hours-days = { $from } سے { $to } تک

## Kinds of services

category-social = سماجی مدد
category-health = صحت
category-culture = ثقافت اور تفریح
category-police = پولیس
category-ngo = تنظیمیں اور انجمنیں
category-legal = قانونی مدد
category-education = اسکول اور تعلیم
category-work = کام
# Not “رہائش”: that is the word for residence (the right to stay).
category-housing = مکان اور کرایہ
category-language = زبان کے کورس
category-administration = سرکاری دفاتر

## How one gets there

access-walk-in = وقت لیے بغیر
access-appointment = پہلے سے وقت لے کر
access-phone = فون پر
access-online = آن لائن
access-referral = کسی اور دفتر کی طرف سے بھیجا جانا ضروری ہے
access-registration = پہلے رجسٹریشن ضروری ہے

## Who interprets

interpretation-none = ترجمان نہیں
interpretation-on-request = درخواست پر ترجمان: پہلے سے کہہ دیں
interpretation-phone = فون پر ترجمان
interpretation-always = ترجمان ہمیشہ موجود

## What a reader must show

identity-none = کاغذات کی ضرورت نہیں
identity-name = نام بتانا ضروری ہے
identity-document = شناختی دستاویز دکھانا ضروری ہے

cost-free = مفت

## Accessibility of the building

accessibility-wheelchair = وہیل چیئر کے لیے سیڑھیوں کے بغیر راستہ
accessibility-toilet = معذور افراد کے لیے بیت الخلا
# Unsure: the English name is kept, because no Urdu word is in use; the rest says for whom it is.
accessibility-hearing-loop = آلۂ سماعت استعمال کرنے والوں کے لیے ہیئرنگ لوپ
accessibility-blind = نابینا افراد کے لیے رہنمائی
accessibility-parking = معذور افراد کے لیے پارکنگ
