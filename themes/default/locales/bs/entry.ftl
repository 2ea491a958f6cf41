# An answer, a guide or a page: what stands around its words.

## Before the text

# $language (String): the name of the language of the text, in that language.
borrowed-notice = Ova stranica još nije prevedena. Tekst u nastavku je na ovom jeziku: { $language }.
stale-notice = Original ove stranice izmijenjen je nakon prevođenja. Nešto ovdje možda više nije tačno.
# $date (String): the last day on which the text held.
# Dates are nominative here and end in a full stop (“14. septembar 2026.”): no preposition before a date and no full stop after it, in any message.
expired-notice = Ove informacije više ne važe (posljednji dan važenja: { $date }). Nemojte se oslanjati na njih: potražite savjet.
# $date (String): the first day on which the text holds.
not-yet-valid-notice = Ove informacije još ne važe. Početak važenja: { $date }
# Followed by a list of people: workers, families.
audience = Za koga:
# Name of the list of headings, for screen readers.
on-this-page = Na ovoj stranici

## After the text

# Heading: amounts and deadlines of this page that change soon.
changes = Šta se uskoro mijenja
# $date (String): the day of the change.
# $now (String): the amount that holds today.
# $amount (String): the amount that holds from that day.
change = { $date } – { $amount } (sada { $now })
who-can-help = Ko može pomoći
law = Propisi
related = Povezano
# $date (String): the day of the check.
checked-on = Datum provjere: { $date }
# $date (String): the day of the check.
# $name (String): the person or office that checked.
# No verb: it would need the gender of the person or the case of the name.
checked-by = Provjera: { $name }, { $date }
overdue-notice = Ovu stranicu je već trebalo ponovo provjeriti. Raspitajte se prije nego što se oslonite na nju.
translation-machine-unchecked = Ovaj tekst je mašinski preveden i prijevod još niko nije provjerio.
# Stands before the day of the check of the translation, with a dot between them.
translation-machine = Mašinski prijevod
# $name (String): the person or group that translated.
translation-by = Prijevod: { $name }
# $date (String): the day on which a person compared the translation with its original.
translation-checked-on = Datum provjere prijevoda: { $date }
# $date (String): the same day.
# $name (String): the person or office that compared.
translation-checked-by = Provjera prijevoda: { $name }, { $date }
# $from (String), $until (String): the first and the last day.
date-from-until = Važenje: { $from } – { $until }
# $date (String): the first day.
valid-from = Početak važenja: { $date }
# $date (String): the last day.
valid-until = Posljednji dan važenja: { $date }
# Only on paper, followed by an address.
short-address = Ova stranica na svim jezicima:

## Guides

what-to-bring = Šta ponijeti
# What it costs: a step of a guide, a service.
cost = Koliko košta
duration = Koliko traje
# Followed by the office of a step.
where = Gdje

## In the text

footnotes = Fusnote
# The link from a footnote back to its place, for screen readers.
# $number (Number): the number of the footnote.
footnote-back = Nazad na fusnotu { $number } u tekstu
alert-note = Napomena
alert-tip = Savjet
alert-important = Važno
alert-warning = Upozorenje
alert-caution = Oprez

## Glossary

# Name of the list of first letters, for screen readers.
letters = Slova
# $word (String): the word in the language of the authorities, as on their letters.
official-word = U službenim dopisima: { $word }

## Counts

# $count (Number): answers of a topic.
entries-count =
    { $count ->
        [one] { $count } odgovor
        [few] { $count } odgovora
       *[other] { $count } odgovora
    }
