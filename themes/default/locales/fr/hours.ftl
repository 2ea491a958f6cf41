### Opening hours: whether an office is open now, other hours soon, and what is not known.

# Heading above a list of dates on which an office has other hours than usual.
hours-soon = Bientôt d’autres horaires
hours-later = Plus tard, d’autres horaires
# $date (String): a date in words, for example "1 December 2026".
hours-from = À partir du { $date }
hours-unknown = Les horaires d’ouverture ne sont pas connus. Appelez avant de vous déplacer.
# Followed by the words of the office itself.
hours-as-written = Horaires indiqués par le service :

## Now

# $time (String)
open-until = Ouvert maintenant, jusqu’à { $time }
# $day (String): a day of the week. $time (String)
opens-at = Fermé maintenant. Ouverture : { $day }, { $time }
closed-today = Fermé aujourd’hui

## Public holidays

hours-holiday-unknown = Les horaires des jours fériés ne sont pas connus.
hours-holiday-closed = Fermé les jours fériés.
