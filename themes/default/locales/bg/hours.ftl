### Opening hours: whether an office is open now, other hours soon, and what is not known.

# Heading above a list of dates on which an office has other hours than usual.
hours-soon = Скоро друго работно време
hours-later = По-късно друго работно време
# $date (String): a date in words, for example "1 December 2026".
hours-from = От { $date }
hours-unknown = Работното време не е известно. Обадете се, преди да отидете.
# Followed by the words of the office itself.
hours-as-written = Както пише самата служба:

## Now

# $time (String)
open-until = Сега е отворено, до { $time }
# $day (String): a day of the week. $time (String)
opens-at = Сега е затворено. Отваря: { $day }, { $time }
closed-today = Днес е затворено

## Public holidays

hours-holiday-unknown = Работното време на официални празници не е известно.
hours-holiday-closed = Затворено на официални празници.
