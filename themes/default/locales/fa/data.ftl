# The page about the directory of services as open data.

# Heading of the page, and the link to it.
data = داده‌های باز
# What it is, for catalogues of data. $site (String): the name of the site.
data-title = { $site }: فهرست خدمات
data-description = نشانی، شماره تلفن، ساعت کار و زبان خدمات این کتاب راهنما.
data-intro = می‌توانید فهرست خدمات را به شکل داده بردارید و آن را روی نقشه، در یک برنامه یا در جدول خود نشان دهید.
data-publisher = ناشر
data-license = مجوز
data-no-license = مجوزی ذکر نشده است. پیش از بازنشر داده‌ها از ناشر بپرسید.
data-date = تاریخ داده‌ها

## Headings above the files

data-table = جدول برای صفحه‌گسترده، به هر زبان
data-map = مکان‌ها برای نقشه
data-services = خدمات برای برنامه‌ها، به هر زبان
data-entries = پرسش‌ها و راهنماها برای برنامه‌ها، به هر زبان
data-all-languages = جدول برای برنامه‌ها، با نام‌ها به همهٔ زبان‌ها
data-hsds = قالب تبادل Open Referral (HSDS)

## Below the files

data-languages = هر جا متنی ترجمه نشده باشد، داده‌ها می‌گویند به چه زبانی است.
data-secret = نشانی‌هایی که برای حفاظت از افراد محرمانه‌اند در داده‌ها نیستند.
# Note on opening hours. $zone (String): the name of a time zone, for example “Europe/Zagreb”.
data-local-time = وقت محلی: { $zone }
