# The directory of services.

# Heading of the numbers to call when life or safety is at risk.
# Not “اورژانس”: in Iran that is the ambulance alone.
emergency = تماس اضطراری
# Name of the list of categories, for screen readers.
service-categories = انواع خدمات
# $count (Number): services of a category.
services-count =
    { $count ->
        [one] { $count } خدمت
       *[other] { $count } خدمت
    }
# The service speaks the language of the page. Do not name the language: a message can be borrowed by another one.
speaks-yours = اینجا به زبان شما صحبت می‌کنند
# $date (String): the last day on which a message about closed doors or other hours holds.
alert-until = تا { $date }
# Heading: the answers that name this service.
service-entries = پرسش‌هایی که در آن‌ها کمک می‌کنند

## Facts

contact = تماس
phone = تلفن
email = ایمیل
website = وب‌سایت
address = نشانی
# Link to a map on a web site.
map = نمایش روی نقشه
# Link that opens the map of the phone.
map-app = باز کردن در برنامهٔ نقشه
confidential-notice = نشانی برای حفاظت از افراد محرمانه است. ابتدا تلفن کنید.
good-to-know = خوب است بدانید
access = چگونه مراجعه کنید
spoken-languages = زبان‌هایی که صحبت می‌شود
interpretation = مترجم شفاهی
identity = هویت
anonymous = لازم نیست بگویید چه کسی هستید
# Unsure: “دسترس‌پذیری” is the technical word; this one is understood by more people.
accessibility = امکانات برای افراد دارای معلولیت
area = منطقه
organization = نهاد مسئول
category = نوع خدمت

## Hours

hours = ساعت‌های کار
hours-closed = تعطیل
hours-all-day = شبانه‌روزی
hours-public-holidays = تعطیلات رسمی
# $from (String), $to (String): two days of the week.
hours-days = { $from } تا { $to }

## Kinds of services

category-social = کمک‌های اجتماعی
category-health = سلامت
category-culture = فرهنگ و اوقات فراغت
category-police = پلیس
category-ngo = سازمان‌ها و انجمن‌ها
category-legal = کمک حقوقی
category-education = مدرسه و آموزش
category-work = کار
category-housing = مسکن
category-language = دوره‌های زبان
category-administration = اداره‌های دولتی

## How one gets there

access-walk-in = بدون وقت قبلی
access-appointment = با وقت قبلی
access-phone = تلفنی
access-online = آنلاین
access-referral = ادارهٔ دیگری باید شما را معرفی کند
access-registration = ابتدا باید ثبت‌نام کنید

## Who interprets

interpretation-none = مترجم شفاهی ندارد
interpretation-on-request = مترجم شفاهی در صورت درخواست: از قبل بگویید
interpretation-phone = مترجم شفاهی از راه تلفن
interpretation-always = مترجم شفاهی همیشه حضور دارد

## What a reader must show

identity-none = مدرکی لازم نیست
identity-name = باید نام خود را بگویید
identity-document = باید مدرک شناسایی نشان دهید

cost-free = رایگان

## Accessibility of the building

accessibility-wheelchair = ورودی بدون پله برای صندلی چرخ‌دار
accessibility-toilet = سرویس بهداشتی مناسب افراد دارای معلولیت
# Unsure: “حلقهٔ شنوایی” alone is little known; the words after it say for whom it is.
accessibility-hearing-loop = حلقهٔ شنوایی برای کسانی که سمعک دارند
accessibility-blind = راهنما برای افراد نابینا
accessibility-parking = پارکینگ افراد دارای معلولیت
