### Opening hours: whether an office is open now, other hours soon, and what is not known.

# Heading above a list of dates on which an office has other hours than usual.
hours-soon = Ускоро другачије радно време
hours-later = Касније другачије радно време
# $date (String): a date in words, for example "1 December 2026".
# The date stands after a colon, because a word for “from” would ask for another case of it.
hours-from = Важи од: { $date }
hours-unknown = Радно време није познато. Позовите пре доласка.
# Followed by the words of the office itself.
hours-as-written = Како наводи сама установа:

## Now

# $time (String)
open-until = Сада отворено, до { $time }
# $day (String): a day of the week. $time (String)
opens-at = Сада затворено. Отвара се: { $day }, { $time }
closed-today = Данас затворено

## Public holidays

hours-holiday-unknown = Радно време о празницима није познато.
hours-holiday-closed = Затворено о празницима.
