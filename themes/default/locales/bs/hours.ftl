### Opening hours: whether an office is open now, other hours soon, and what is not known.

# Heading above a list of dates on which an office has other hours than usual.
hours-soon = Uskoro drugačije radno vrijeme
hours-later = Kasnije drugačije radno vrijeme
# $date (String): a date in words, for example "1 December 2026".
# The date stands after a colon, because a word for “from” would ask for another case of it.
hours-from = Važi od: { $date }
hours-unknown = Radno vrijeme nije poznato. Nazovite prije dolaska.
# Followed by the words of the office itself.
hours-as-written = Kako navodi sama ustanova:

## Now

# $time (String)
open-until = Sada otvoreno, do { $time }
# $day (String): a day of the week. $time (String)
opens-at = Sada zatvoreno. Otvara se: { $day }, { $time }
closed-today = Danas zatvoreno

## Public holidays

hours-holiday-unknown = Radno vrijeme na praznike nije poznato.
hours-holiday-closed = Zatvoreno na praznike.
