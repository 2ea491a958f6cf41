### Opening hours: whether an office is open now, other hours soon, and what is not known.

# Heading above a list of dates on which an office has other hours than usual.
hours-soon = Čoskoro iné otváracie hodiny
hours-later = Neskôr iné otváracie hodiny
# $date (String): a date in words, for example "1 December 2026".
hours-from = Od { $date }
hours-unknown = Otváracie hodiny nie sú známe. Skôr než tam pôjdete, zavolajte.
# Followed by the words of the office itself.
hours-as-written = Ako uvádza samotná inštitúcia:

## Now

# $time (String)
open-until = Teraz otvorené, do { $time }
# $day (String): a day of the week. $time (String)
opens-at = Teraz zatvorené. Otvára sa: { $day }, { $time }
closed-today = Dnes zatvorené

## Public holidays

hours-holiday-unknown = Otváracie hodiny počas sviatkov nie sú známe.
hours-holiday-closed = Počas sviatkov zatvorené.
