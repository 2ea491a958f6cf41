### Opening hours: whether an office is open now, other hours soon, and what is not known.

# Heading above a list of dates on which an office has other hours than usual.
hours-soon = به‌زودی ساعت‌های کار متفاوت
hours-later = بعداً ساعت‌های کار متفاوت
# $date (String): a date in words, for example "1 December 2026".
hours-from = از { $date }
hours-unknown = ساعت‌های کار معلوم نیست. پیش از رفتن تلفن کنید.
# Followed by the words of the office itself.
hours-as-written = آن‌طور که خود اداره نوشته است:

## Now

# $time (String)
open-until = اکنون باز است، تا { $time }
# $day (String): a day of the week. $time (String)
opens-at = اکنون بسته است. باز می‌شود: { $day }، { $time }
closed-today = امروز بسته است

## Public holidays

hours-holiday-unknown = ساعت‌های کار در تعطیلات رسمی معلوم نیست.
hours-holiday-closed = در تعطیلات رسمی بسته است.
