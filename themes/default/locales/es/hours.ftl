### Opening hours: whether an office is open now, other hours soon, and what is not known.

# Heading above a list of dates on which an office has other hours than usual.
hours-soon = Próximamente, otro horario
hours-later = Más adelante, otro horario
# $date (String): a date in words, for example "1 December 2026".
hours-from = A partir del { $date }
hours-unknown = No se conoce el horario. Llame antes de ir.
# Followed by the words of the office itself.
hours-as-written = Tal como lo indica la oficina:

## Now

# $time (String)
open-until = Abierto ahora, hasta las { $time }
# $day (String): a day of the week. $time (String)
opens-at = Cerrado ahora. Abre: { $day }, { $time }
closed-today = Hoy cerrado

## Public holidays

hours-holiday-unknown = No se conoce el horario de los días festivos.
hours-holiday-closed = Cerrado los días festivos.
