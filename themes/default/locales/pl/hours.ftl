### Opening hours: whether an office is open now, other hours soon, and what is not known.

# Heading above a list of dates on which an office has other hours than usual.
hours-soon = Wkrótce inne godziny otwarcia
hours-later = Później inne godziny otwarcia
# $date (String): a date in words, for example "1 December 2026".
hours-from = Od { $date }
hours-unknown = Godziny otwarcia nie są znane. Proszę zadzwonić przed przyjściem.
# Followed by the words of the office itself.
hours-as-written = Tak podaje sama instytucja:

## Now

# $time (String)
open-until = Teraz czynne, do { $time }
# $day (String): a day of the week. $time (String)
opens-at = Teraz nieczynne. Otwarcie: { $day }, { $time }
closed-today = Dzisiaj nieczynne

## Public holidays

hours-holiday-unknown = Godziny otwarcia w święta nie są znane.
hours-holiday-closed = W święta nieczynne.
