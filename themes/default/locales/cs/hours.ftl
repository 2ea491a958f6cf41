### Opening hours: whether an office is open now, other hours soon, and what is not known.

# Heading above a list of dates on which an office has other hours than usual.
hours-soon = Brzy jiná otevírací doba
hours-later = Později jiná otevírací doba
# $date (String): a date in words, for example "1 December 2026".
hours-from = Od { $date }
hours-unknown = Otevírací doba není známa. Než tam půjdete, zavolejte.
# Followed by the words of the office itself.
hours-as-written = Jak uvádí sama instituce:

## Now

# $time (String)
open-until = Nyní otevřeno, do { $time }
# $day (String): a day of the week. $time (String)
opens-at = Nyní zavřeno. Otevírá: { $day }, { $time }
closed-today = Dnes zavřeno

## Public holidays

hours-holiday-unknown = Otevírací doba o svátcích není známa.
hours-holiday-closed = O svátcích zavřeno.
