# The page for readers who fear that somebody watches what they look at. Short plain sentences: they are read under stress.

safety-title = هنگام استفاده از این سایت در امان بمانید
safety-summary = آیا کسی تلفن یا رایانهٔ شما را نگاه می‌کند؟ چگونه زود خارج شوید و چه چیزی در دستگاه می‌ماند.
# Words of the link to that page, at the top of pages on violence, exploitation and the like. Very short.
safety-link = امنیت شما در اینترنت
# Heading above emergency numbers.
safety-danger = اگر همین حالا در خطر هستید
safety-danger-text = اگر می‌توانید به جای امنی بروید و تلفن کنید.

## Leaving a page

safety-leave = خروج سریع از صفحه
# $link (String): the words of the link at the top of such pages, "Leave this site now".
# “An ordinary page”: nobody calls a page harmless unless there is something to hide.
safety-leave-text = در بالای صفحه‌های مربوط به موقعیت‌های خطرناک این پیوند هست: «{ $link }». این پیوند صفحه‌ای معمولی را باز می‌کند که خیلی‌ها از آن استفاده می‌کنند.
safety-leave-key = روی صفحه‌کلید، کلید Shift را سه بار فشار دهید.
safety-leave-after = سپس زبانه‌های دیگر این سایت را ببندید. به دکمهٔ بازگشت تکیه نکنید: شاید هنوز به اینجا برگرداند.

## Traces

safety-history = آنچه در دستگاه شما می‌ماند
safety-history-text = مرورگر نشانی صفحه‌هایی را که باز می‌کنید در تاریخچه نگه می‌دارد. پیوند بالای صفحه، اگر مرورگر اجازه دهد، همان صفحه را از این تاریخچه حذف می‌کند، ولی صفحه‌های پیش از آن را حذف نمی‌کند.
safety-history-delete = می‌توانید صفحه‌ها را تک‌تک از تاریخچه حذف کنید. اگر همهٔ آن خالی باشد، شاید کسی متوجه شود.
safety-elsewhere = آنچه در موتور جستجو یا نوار نشانی نوشته‌اید نیز می‌ماند. فایل‌های بارگیری‌شده، صفحه‌های چاپ‌شده و فهرست تماس‌های تلفن را هم می‌توان پیدا کرد.
safety-private = از پنجرهٔ خصوصی استفاده کنید. وقتی آن را ببندید، مرورگر آنچه را در آن باز کرده‌اید فراموش می‌کند.
safety-watched = اگر در دستگاه برنامه‌ای باشد که شما را زیر نظر دارد، پنجرهٔ خصوصی کمکی نمی‌کند. در این صورت از دستگاهی استفاده کنید که آن شخص به آن دسترسی ندارد: دستگاه یک دوست، یا دستگاهی در کتابخانه یا مرکز مشاوره.
# Readers may have stored the site on their phone. Followed by a link to the page where they can remove it.
safety-offline = اگر این سایت را در دستگاه ذخیره کرده باشید، می‌توان آن را آنجا پیدا کرد. می‌توانید آن را از اینجا حذف کنید:

## What the website itself does

safety-site = این سایت چه می‌کند
safety-site-text = این سایت کوکی نمی‌گذارد، بازدیدکنندگان را نمی‌شمارد و چیزی برای شرکت‌های دیگر نمی‌فرستد. از صفحه‌های مربوط به موقعیت‌های خطرناک فقط نام سایت در زبانه دیده می‌شود، ولی نشانی آن‌ها را می‌توان دید.

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/fa/safety/
url-safety = safety
