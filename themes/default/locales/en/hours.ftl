### Opening hours: whether an office is open now, other hours soon, and what is not known.

# Heading above a list of dates on which an office has other hours than usual.
hours-soon = Other hours soon
hours-later = Other hours later
# $date (String): a date in words, for example "1 December 2026".
hours-from = From { $date }
hours-unknown = The opening hours are not known. Call before you go.
# Followed by the words of the office itself.
hours-as-written = As the office writes them:

## Now

# $time (String)
open-until = Open now, until { $time }
# $day (String): a day of the week. $time (String)
opens-at = Closed now. Opens: { $day }, { $time }
closed-today = Closed today

## Public holidays

hours-holiday-unknown = On public holidays the hours are not known.
hours-holiday-closed = Closed on public holidays.
