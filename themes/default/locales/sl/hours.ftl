### Opening hours: whether an office is open now, other hours soon, and what is not known.

# Heading above a list of dates on which an office has other hours than usual.
hours-soon = Kmalu drugačen odpiralni čas
hours-later = Pozneje drugačen odpiralni čas
# $date (String): a date in words, for example "1 December 2026".
# The date stands after a colon, because a word for “from” would ask for another case of it.
hours-from = Velja od: { $date }
hours-unknown = Odpiralni čas ni znan. Pokličite, preden greste.
# Followed by the words of the office itself.
hours-as-written = Kot navaja sama ustanova:

## Now

# $time (String)
open-until = Zdaj odprto, do { $time }
# $day (String): a day of the week. $time (String)
opens-at = Zdaj zaprto. Odpre se: { $day }, { $time }
closed-today = Danes zaprto

## Public holidays

hours-holiday-unknown = Odpiralni čas ob praznikih ni znan.
hours-holiday-closed = Ob praznikih zaprto.
