### Opening hours: whether an office is open now, other hours soon, and what is not known.

# Heading above a list of dates on which an office has other hours than usual.
hours-soon = ساعات عمل مختلفة قريبًا
hours-later = ساعات عمل مختلفة لاحقًا
# $date (String): a date in words, for example "1 December 2026".
hours-from = ابتداءً من { $date }
hours-unknown = ساعات العمل غير معروفة. اتصلوا قبل الذهاب.
# Followed by the words of the office itself.
hours-as-written = كما كتبتها الجهة نفسها:

## Now

# $time (String)
open-until = مفتوح الآن، حتى { $time }
# $day (String): a day of the week. $time (String)
opens-at = مغلق الآن. موعد الفتح: { $day }، { $time }
closed-today = مغلق اليوم

## Public holidays

hours-holiday-unknown = ساعات العمل في العطل الرسمية غير معروفة.
hours-holiday-closed = مغلق في العطل الرسمية.
