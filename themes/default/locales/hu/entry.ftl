# An answer, a guide or a page: what stands around its words.

## Before the text

# $language (String): the name of the language of the text, in that language.
borrowed-notice = Ezt az oldalt még nem fordították le. Az alábbi szöveg ezen a nyelven olvasható: { $language }.
stale-notice = Ennek az oldalnak az eredetije megváltozott a fordítás óta. Lehet, hogy valami itt már nem aktuális.
# $date (String): the last day on which the text held.
# Dates end in a full stop here (“2026. szeptember 14.”) and would need endings: no words after a date and no full stop, in any message.
expired-notice = Ez az információ már nem érvényes (az utolsó érvényes nap: { $date }). Ne hagyatkozzon rá: kérjen tanácsot.
# $date (String): the first day on which the text holds.
not-yet-valid-notice = Ez az információ még nem érvényes. Az első érvényes nap: { $date }
# Followed by a list of people: workers, families.
audience = Kinek szól:
# Name of the list of headings, for screen readers.
on-this-page = Ezen az oldalon

## After the text

# Heading: amounts and deadlines of this page that change soon.
changes = Ami hamarosan változik
# $date (String): the day of the change.
# $now (String): the amount that holds today.
# $amount (String): the amount that holds from that day.
change = Ettől a naptól: { $date } – { $amount } (jelenleg { $now })
who-can-help = Ki tud segíteni
law = Jogszabályok
related = Kapcsolódó oldalak
# $date (String): the day of the check.
checked-on = Az ellenőrzés napja: { $date }
# $date (String): the day of the check.
# $name (String): the person or office that checked.
checked-by = Ellenőrizte: { $name }, { $date }
overdue-notice = Ezt az oldalt mostanra újra ellenőrizni kellett volna. Kérdezzen utána, mielőtt hagyatkozna rá.
translation-machine-unchecked = Ez a szöveg gépi fordítás, és még senki sem ellenőrizte.
# Stands before the day of the check of the translation, with a dot between them.
translation-machine = Gépi fordítás
# $name (String): the person or group that translated.
translation-by = Fordítás: { $name }
# $date (String): the day on which a person compared the translation with its original.
translation-checked-on = A fordítás ellenőrzésének napja: { $date }
# $date (String): the same day.
# $name (String): the person or office that compared.
translation-checked-by = A fordítást ellenőrizte: { $name }, { $date }
# $from (String), $until (String): the first and the last day.
date-from-until = Érvényes: { $from } – { $until }
# $date (String): the first day.
valid-from = Az első érvényes nap: { $date }
# $date (String): the last day.
valid-until = Az utolsó érvényes nap: { $date }
# Only on paper, followed by an address.
short-address = Ez az oldal minden nyelven:

## Guides

what-to-bring = Mit vigyen magával
# What it costs: a step of a guide, a service.
cost = Mennyibe kerül
duration = Mennyi ideig tart
# Followed by the office of a step.
where = Hol

## In the text

footnotes = Lábjegyzetek
# The link from a footnote back to its place, for screen readers.
# $number (Number): the number of the footnote.
# No article before the number: it would be “a” or “az”.
footnote-back = Vissza a szöveghez ({ $number }. lábjegyzet)
alert-note = Megjegyzés
alert-tip = Tanács
alert-important = Fontos
alert-warning = Figyelmeztetés
alert-caution = Vigyázat

## Glossary

# Name of the list of first letters, for screen readers.
letters = Betűk
# $word (String): the word in the language of the authorities, as on their letters.
official-word = A hatóságok leveleiben: { $word }

## Counts

# $count (Number): answers of a topic.
entries-count =
    { $count ->
        [one] { $count } válasz
       *[other] { $count } válasz
    }
