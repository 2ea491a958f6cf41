### Opening hours: whether an office is open now, other hours soon, and what is not known.

# Heading above a list of dates on which an office has other hours than usual.
hours-soon = Скоро другие часы работы
hours-later = Позже другие часы работы
# $date (String): a date in words, for example "1 December 2026".
# The date stands after a colon, because “from” would be “с” or “со” by the number.
hours-from = С этого дня: { $date }
hours-unknown = Часы работы неизвестны. Позвоните, прежде чем идти.
# Followed by the words of the office itself.
hours-as-written = Как пишет само учреждение:

## Now

# $time (String)
open-until = Сейчас открыто, до { $time }
# $day (String): a day of the week. $time (String)
opens-at = Сейчас закрыто. Откроется: { $day }, { $time }
closed-today = Сегодня закрыто

## Public holidays

hours-holiday-unknown = Часы работы в праздничные дни неизвестны.
hours-holiday-closed = В праздничные дни закрыто.
