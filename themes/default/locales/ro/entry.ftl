# An answer, a guide or a page: what stands around its words.

## Before the text

# $language (String): the name of the language of the text, in that language.
borrowed-notice = Această pagină nu a fost încă tradusă. Textul de mai jos este în această limbă: { $language }.
stale-notice = Originalul acestei pagini s-a schimbat după traducere. Este posibil ca unele informații să nu mai fie actuale.
# $date (String): the last day on which the text held.
expired-notice = Aceste informații au fost valabile până la { $date }. Nu vă bazați pe ele: cereți un sfat.
# $date (String): the first day on which the text holds.
not-yet-valid-notice = Aceste informații nu sunt încă valabile. Vor fi valabile de la { $date }.
# Followed by a list of people: workers, families.
audience = Pentru cine:
# Name of the list of headings, for screen readers.
on-this-page = Pe această pagină

## After the text

# Heading: amounts and deadlines of this page that change soon.
changes = Ce se schimbă în curând
# $date (String): the day of the change.
# $now (String): the amount that holds today.
# $amount (String): the amount that holds from that day.
change = De la { $date }: { $amount } (acum { $now })
who-can-help = Cine vă poate ajuta
law = Legislație
related = Vedeți și
# $date (String): the day of the check.
checked-on = Verificat la { $date }
# $date (String): the day of the check.
# $name (String): the person or office that checked.
# No verb: it would need the gender of what was checked.
checked-by = Verificare: { $name }, { $date }
overdue-notice = Această pagină ar fi trebuit să fie deja verificată din nou. Întrebați înainte de a vă baza pe ea.
translation-machine-unchecked = Acest text este o traducere automată pe care încă nu a verificat-o nimeni.
# Stands before the day of the check of the translation, with a dot between them.
translation-machine = Traducere automată
# $name (String): the person or group that translated.
translation-by = Traducere: { $name }
# $date (String): the day on which a person compared the translation with its original.
translation-checked-on = Traducere verificată la { $date }
# $date (String): the same day.
# $name (String): the person or office that compared.
translation-checked-by = Verificarea traducerii: { $name }, { $date }
# $from (String), $until (String): the first and the last day.
date-from-until = Valabil de la { $from } până la { $until }
# $date (String): the first day.
valid-from = Valabil de la { $date }
# $date (String): the last day.
valid-until = Valabil până la { $date }
# Only on paper, followed by an address.
short-address = Această pagină în toate limbile:

## Guides

what-to-bring = Ce să aduceți
# What it costs: a step of a guide, a service.
cost = Cât costă
duration = Cât durează
# Followed by the office of a step.
where = Unde

## In the text

footnotes = Note de subsol
# The link from a footnote back to its place, for screen readers.
# $number (Number): the number of the footnote.
footnote-back = Înapoi la nota { $number } din text
alert-note = Notă
alert-tip = Sfat
alert-important = Important
alert-warning = Avertisment
alert-caution = Atenție

## Glossary

# Name of the list of first letters, for screen readers.
letters = Litere
# $word (String): the word in the language of the authorities, as on their letters.
official-word = În scrisorile autorităților: { $word }

## Counts

# $count (Number): answers of a topic.
# “few” is also for fractions, as in 1,5; from 20 on the noun follows “de” (so in every selector).
entries-count =
    { $count ->
        [one] { $count } răspuns
        [few] { $count } răspunsuri
       *[other] { $count } de răspunsuri
    }
