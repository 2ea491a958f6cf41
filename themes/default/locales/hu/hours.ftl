### Opening hours: whether an office is open now, other hours soon, and what is not known.

# Heading above a list of dates on which an office has other hours than usual.
hours-soon = Hamarosan más nyitvatartás
hours-later = Később más nyitvatartás
# $date (String): a date in words, for example "1 December 2026".
# The date stands after a colon, because “from” would be an ending of it.
hours-from = Ettől a naptól: { $date }
hours-unknown = A nyitvatartás nem ismert. Telefonáljon, mielőtt odamegy.
# Followed by the words of the office itself.
hours-as-written = Az intézmény így írja:

## Now

# $time (String)
# The time stands after a colon, because “until” would be an ending of it.
open-until = Most nyitva, eddig: { $time }
# $day (String): a day of the week. $time (String)
opens-at = Most zárva. Nyitás: { $day }, { $time }
closed-today = Ma zárva

## Public holidays

hours-holiday-unknown = Az ünnepnapi nyitvatartás nem ismert.
hours-holiday-closed = Ünnepnapokon zárva.
