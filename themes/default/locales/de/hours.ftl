### Opening hours: whether an office is open now, other hours soon, and what is not known.

# Heading above a list of dates on which an office has other hours than usual.
hours-soon = Bald andere Öffnungszeiten
hours-later = Später andere Öffnungszeiten
# $date (String): a date in words, for example "1 December 2026".
hours-from = Ab dem { $date }
hours-unknown = Die Öffnungszeiten sind nicht bekannt. Rufen Sie an, bevor Sie hingehen.
# Followed by the words of the office itself.
hours-as-written = So schreibt es die Stelle selbst:

## Now

# $time (String)
open-until = Jetzt geöffnet, bis { $time } Uhr
# $day (String): a day of the week. $time (String)
opens-at = Jetzt geschlossen. Öffnet: { $day }, { $time } Uhr
closed-today = Heute geschlossen

## Public holidays

hours-holiday-unknown = Die Öffnungszeiten an Feiertagen sind nicht bekannt.
hours-holiday-closed = An Feiertagen geschlossen.
