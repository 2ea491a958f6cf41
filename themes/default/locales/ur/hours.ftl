### Opening hours: whether an office is open now, other hours soon, and what is not known.

# Heading above a list of dates on which an office has other hours than usual.
hours-soon = جلد ہی مختلف اوقات
hours-later = بعد میں مختلف اوقات
# $date (String): a date in words, for example "1 December 2026".
hours-from = { $date } سے
hours-unknown = کھلنے کے اوقات معلوم نہیں۔ جانے سے پہلے فون کریں۔
# Followed by the words of the office itself.
hours-as-written = دفتر کے اپنے الفاظ میں:

## Now

# $time (String)
open-until = ابھی کھلا ہے، { $time } تک
# $day (String): a day of the week. $time (String)
opens-at = ابھی بند ہے۔ کھلنے کا وقت: { $day }، { $time }
closed-today = آج بند ہے

## Public holidays

hours-holiday-unknown = سرکاری تعطیلات کے اوقات معلوم نہیں۔
hours-holiday-closed = سرکاری تعطیلات میں بند۔
