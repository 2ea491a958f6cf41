### Opening hours: whether an office is open now, other hours soon, and what is not known.

# Heading above a list of dates on which an office has other hours than usual.
hours-soon = Незабаром інші години роботи
hours-later = Пізніше інші години роботи
# $date (String): a date in words, for example "1 December 2026".
hours-from = З { $date }
hours-unknown = Години роботи невідомі. Зателефонуйте, перш ніж іти.
# Followed by the words of the office itself.
hours-as-written = Як пише сама установа:

## Now

# $time (String)
open-until = Зараз відчинено, до { $time }
# $day (String): a day of the week. $time (String)
opens-at = Зараз зачинено. Відчиняється: { $day }, { $time }
closed-today = Сьогодні зачинено

## Public holidays

hours-holiday-unknown = Години роботи у святкові дні невідомі.
hours-holiday-closed = У святкові дні зачинено.
