### Opening hours: whether an office is open now, other hours soon, and what is not known.

# Heading above a list of dates on which an office has other hours than usual.
hours-soon = 近期另有开放时间
hours-later = 以后另有开放时间
# $date (String): a date in words, for example "1 December 2026".
hours-from = 自{ $date }起
hours-unknown = 开放时间不详。前往之前请先打电话。
# Followed by the words of the office itself.
hours-as-written = 该机构的原文：

## Now

# $time (String)
open-until = 现在开放，至{ $time }
# $day (String): a day of the week. $time (String)
opens-at = 现在不开放。开放时间：{ $day }，{ $time }
closed-today = 今天不开放

## Public holidays

hours-holiday-unknown = 公共假日的开放时间不详。
hours-holiday-closed = 公共假日不开放。
