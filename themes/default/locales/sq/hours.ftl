### Opening hours: whether an office is open now, other hours soon, and what is not known.

# Heading above a list of dates on which an office has other hours than usual.
hours-soon = Së shpejti orar tjetër
hours-later = Më vonë orar tjetër
# $date (String): a date in words, for example "1 December 2026".
hours-from = Nga data { $date }
hours-unknown = Orari nuk dihet. Telefononi para se të shkoni.
# Followed by the words of the office itself.
hours-as-written = Siç e shkruan vetë zyra:

## Now

# $time (String)
open-until = Hapur tani, deri në orën { $time }
# $day (String): a day of the week. $time (String)
opens-at = Mbyllur tani. Hapet: { $day }, { $time }
closed-today = Mbyllur sot

## Public holidays

hours-holiday-unknown = Orari në festat zyrtare nuk dihet.
hours-holiday-closed = Mbyllur në festat zyrtare.
