### Opening hours: whether an office is open now, other hours soon, and what is not known.

# Heading above a list of dates on which an office has other hours than usual.
# “Soon the hours will be different”.
hours-soon = ژر به وختونه بدل وي
hours-later = وروسته به وختونه بدل وي
# $date (String): a date in words, for example "1 December 2026".
hours-from = له { $date } څخه
hours-unknown = د خلاصېدو وختونه معلوم نه دي. له تګ مخکې زنګ ووهئ.
# Followed by the words of the office itself.
hours-as-written = لکه څنګه چې اداره یې لیکي:

## Now

# $time (String)
open-until = اوس خلاص دی، تر { $time } پورې
# $day (String): a day of the week. $time (String)
opens-at = اوس بند دی. خلاصېږي: { $day }، { $time }
closed-today = نن بند دی

## Public holidays

hours-holiday-unknown = په عمومي رخصتیو کې وختونه معلوم نه دي.
hours-holiday-closed = په عمومي رخصتیو کې بند.
