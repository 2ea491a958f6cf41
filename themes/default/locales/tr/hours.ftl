### Opening hours: whether an office is open now, other hours soon, and what is not known.

# Heading above a list of dates on which an office has other hours than usual.
hours-soon = Yakında farklı çalışma saatleri
hours-later = Daha sonra farklı çalışma saatleri
# $date (String): a date in words, for example "1 December 2026".
hours-from = { $date } tarihinden itibaren
hours-unknown = Çalışma saatleri bilinmiyor. Gitmeden önce telefonla arayın.
# Followed by the words of the office itself.
hours-as-written = Kurumun kendi yazdığı şekliyle:

## Now

# $time (String)
# The time stands after a colon, because “until” would ask for an ending of it.
open-until = Şu anda açık. Kapanış: { $time }
# $day (String): a day of the week. $time (String)
opens-at = Şu anda kapalı. Açılış: { $day }, { $time }
closed-today = Bugün kapalı

## Public holidays

hours-holiday-unknown = Resmî tatillerdeki çalışma saatleri bilinmiyor.
hours-holiday-closed = Resmî tatillerde kapalı.
