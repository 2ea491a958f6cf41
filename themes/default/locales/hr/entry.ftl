# An answer, a guide or a page: what stands around its words.

## Before the text

# $language (String): the name of the language of the text, in that language.
borrowed-notice = Ova stranica još nije prevedena. Tekst u nastavku napisan je na ovom jeziku: { $language }.
stale-notice = Izvornik ove stranice promijenjen je nakon prijevoda. Nešto ovdje možda više nije točno.
# $date (String): the last day on which the text held.
# Dates end in a full stop here (“14. rujna 2026.”): keep the date off the end of a sentence.
expired-notice = Ove informacije vrijedile su do { $date } i više ne vrijede. Nemojte se oslanjati na njih: potražite savjet.
# $date (String): the first day on which the text holds.
# Dates end in a full stop here (“14. rujna 2026.”): keep the date off the end of a sentence.
not-yet-valid-notice = Ove informacije još ne vrijede: tek od { $date } počinju vrijediti.
# Followed by a list of people: workers, families.
audience = Za koga:
# Name of the list of headings, for screen readers.
on-this-page = Na ovoj stranici

## After the text

# Heading: amounts and deadlines of this page that change soon.
changes = Što se uskoro mijenja
# $date (String): the day of the change.
# $now (String): the amount that holds today.
# $amount (String): the amount that holds from that day.
change = Od { $date }: { $amount } (sada { $now })
who-can-help = Tko može pomoći
law = Propisi
related = Povezano
# $date (String): the day of the check.
checked-on = Provjereno { $date }
# $date (String): the day of the check.
# $name (String): the person or office that checked.
# No verb: it would need the gender of the person or the case of the name.
checked-by = Provjera: { $name }, { $date }
overdue-notice = Ovu je stranicu već trebalo ponovno provjeriti. Raspitajte se prije nego što se oslonite na nju.
translation-machine-unchecked = Ovaj je tekst strojno preveden i prijevod još nitko nije provjerio.
# Stands before the day of the check of the translation, with a dot between them.
translation-machine = Strojni prijevod
# $name (String): the person or group that translated.
translation-by = Prijevod: { $name }
# $date (String): the day on which a person compared the translation with its original.
translation-checked-on = Prijevod provjeren { $date }
# $date (String): the same day.
# $name (String): the person or office that compared.
translation-checked-by = Provjera prijevoda: { $name }, { $date }
# $from (String), $until (String): the first and the last day.
date-from-until = Vrijedi od { $from } do { $until }
# $date (String): the first day.
valid-from = Vrijedi od { $date }
# $date (String): the last day.
valid-until = Vrijedi do { $date }
# Only on paper, followed by an address.
short-address = Ova stranica na svim jezicima:

## Guides

what-to-bring = Što ponijeti
# What it costs: a step of a guide, a service.
cost = Koliko košta
duration = Koliko traje
# Followed by the office of a step.
where = Gdje

## In the text

footnotes = Bilješke
# The link from a footnote back to its place, for screen readers.
# $number (Number): the number of the footnote.
footnote-back = Natrag na bilješku { $number } u tekstu
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
