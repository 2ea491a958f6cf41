# The directory of services.

# Heading of the numbers to call when life or safety is at risk.
emergency = بیړنۍ مرسته
# Name of the list of categories, for screen readers.
service-categories = د خدمتونو ډولونه
# $count (Number): services of a category.
services-count =
    { $count ->
        [one] { $count } خدمت
       *[other] { $count } خدمتونه
    }
# The service speaks the language of the page. Do not name the language: a message can be borrowed by another one.
speaks-yours = دلته ستاسو په ژبه خبرې کېږي
# $date (String): the last day on which a message about closed doors or other hours holds.
alert-until = تر { $date } پورې
# Heading: the answers that name this service.
service-entries = هغه پوښتنې چې دلته پکې مرسته کېږي

## Facts

contact = اړیکه
phone = ټیلیفون
email = برېښنالیک
website = وېبسایټ
address = پته
# Link to a map on a web site.
map = په نقشه کې وګورئ
# Link that opens the map of the phone.
map-app = د نقشې په اپلیکېشن کې خلاص کړئ
confidential-notice = پته د خلکو د خوندیتوب لپاره پټه ساتل کېږي. لومړی زنګ ووهئ.
good-to-know = ښه ده چې پوه شئ
access = څنګه مراجعه وکړئ
spoken-languages = هغه ژبې چې خبرې پرې کېږي
# “ترجمان” is known to everybody; “شفاهي ژباړه” is the technical word.
interpretation = ترجمان
identity = هویت
anonymous = اړینه نه ده چې ووایاست څوک یاست
# Unsure: there is no settled Pashto word for accessibility; this says “facilities for people with disabilities”.
accessibility = د معلولیت لرونکو کسانو لپاره اسانتیاوې
area = سیمه
organization = مسؤوله اداره
category = د خدمت ډول

## Hours

hours = د خلاصېدو وختونه
hours-closed = بند
hours-all-day = شپه او ورځ
hours-public-holidays = عمومي رخصتۍ
# $from (String), $to (String): two days of the week.
# Unsure: a day that ends in ه (جمعه) would here take the ending ې (جمعې).
hours-days = له { $from } تر { $to } پورې

## Kinds of services

category-social = ټولنیزه مرسته
category-health = روغتیا
category-culture = کلتور او تفریح
category-police = پولیس
category-ngo = سازمانونه او ټولنې
category-legal = حقوقي مرسته
category-education = ښوونځی او زده کړه
category-work = کار
# “Home and rent”. Not “استوګنه”: that is the word for residence (the right to stay).
category-housing = کور او کرایه
category-language = د ژبې کورسونه
category-administration = دولتي ادارې

## How one gets there

access-walk-in = بې له وخت نیولو
access-appointment = د وخت په نیولو سره
access-phone = په ټیلیفون
access-online = آنلاین
access-referral = بله اداره باید تاسو ورولېږي
access-registration = لومړی باید نوم لیکنه وکړئ

## Who interprets

interpretation-none = ترجمان نشته
interpretation-on-request = ترجمان د غوښتنې په صورت کې: له مخکې یې ووایاست
interpretation-phone = ترجمان په ټیلیفون
interpretation-always = ترجمان تل شته

## What a reader must show

identity-none = سندونو ته اړتیا نشته
identity-name = خپل نوم باید ووایاست
identity-document = د هویت سند باید وښایاست

cost-free = وړیا

## Accessibility of the building

accessibility-wheelchair = د ویلچېر لپاره بې زینو لاره
accessibility-toilet = د معلولیت لرونکو کسانو لپاره تشناب
# Unsure: no Pashto name is in use; the words say “hearing system for those who wear hearing aids”.
accessibility-hearing-loop = د اورېدو سیستم د هغو کسانو لپاره چې د اورېدو آله کاروي
accessibility-blind = د نابینا کسانو لپاره لارښوونه
accessibility-parking = د معلولیت لرونکو کسانو لپاره د موټر درولو ځای
