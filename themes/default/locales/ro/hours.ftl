### Opening hours: whether an office is open now, other hours soon, and what is not known.

# Heading above a list of dates on which an office has other hours than usual.
hours-soon = În curând alt program
hours-later = Mai târziu alt program
# $date (String): a date in words, for example "1 December 2026".
hours-from = Începând cu { $date }
hours-unknown = Programul nu este cunoscut. Sunați înainte de a merge.
# Followed by the words of the office itself.
hours-as-written = Așa cum îl indică instituția:

## Now

# $time (String)
open-until = Deschis acum, până la { $time }
# $day (String): a day of the week. $time (String)
opens-at = Închis acum. Se deschide: { $day }, { $time }
closed-today = Închis astăzi

## Public holidays

hours-holiday-unknown = Programul de sărbătorile legale nu este cunoscut.
hours-holiday-closed = Închis de sărbătorile legale.
