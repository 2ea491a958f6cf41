### Opening hours: whether an office is open now, other hours soon, and what is not known.

# Heading above a list of dates on which an office has other hours than usual.
hours-soon = Presto orari diversi
hours-later = Più avanti orari diversi
# $date (String): a date in words, for example "1 December 2026".
# The date stands after a colon, because “from” would be “dal” or “dall’” by the number.
hours-from = A partire da: { $date }
hours-unknown = Gli orari di apertura non sono noti. È meglio telefonare prima di andare.
# Followed by the words of the office itself.
hours-as-written = Come li indica l’ufficio:

## Now

# $time (String)
open-until = Aperto ora, fino alle { $time }
# $day (String): a day of the week. $time (String)
opens-at = Chiuso ora. Apre: { $day }, { $time }
closed-today = Chiuso oggi

## Public holidays

hours-holiday-unknown = Gli orari nei giorni festivi non sono noti.
hours-holiday-closed = Chiuso nei giorni festivi.
