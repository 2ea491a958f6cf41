# An answer, a guide or a page: what stands around its words.

## Before the text

# $language (String): the name of the language of the text, in that language.
borrowed-notice = Kjo faqe nuk është përkthyer ende. Teksti më poshtë është në këtë gjuhë: { $language }.
stale-notice = Origjinali i kësaj faqeje ka ndryshuar pas përkthimit. Disa të dhëna këtu mund të jenë të vjetruara.
# $date (String): the last day on which the text held.
expired-notice = Ky informacion ishte i vlefshëm deri më { $date }. Mos u mbështetni në të: kërkoni këshillë.
# $date (String): the first day on which the text holds.
not-yet-valid-notice = Ky informacion vlen nga data { $date }. Tani ende nuk vlen.
# Followed by a list of people: workers, families.
audience = Për:
# Name of the list of headings, for screen readers.
on-this-page = Në këtë faqe

## After the text

# Heading: amounts and deadlines of this page that change soon.
changes = Çfarë ndryshon së shpejti
# $date (String): the day of the change.
# $now (String): the amount that holds today.
# $amount (String): the amount that holds from that day.
# “tani” in brackets and not “në vend të”: the amount would need another case.
change = Nga data { $date }: { $amount } (tani { $now })
who-can-help = Kush mund të ndihmojë
law = Baza ligjore
related = Shihni edhe
# $date (String): the day of the check.
checked-on = Kontrolluar më { $date }
# $date (String): the day of the check.
# $name (String): the person or office that checked.
checked-by = Kontrolluar më { $date } nga { $name }
overdue-notice = Kjo faqe duhej të ishte kontrolluar përsëri deri tani. Pyetni para se të mbështeteni në të.
# Unsure: “nga një makinë” or “automatikisht”.
translation-machine-unchecked = Ky tekst është përkthyer nga një makinë dhe përkthimin nuk e ka kontrolluar ende askush.
# Stands before the day of the check of the translation, with a dot between them.
translation-machine = Përkthim automatik
# $name (String): the person or group that translated.
translation-by = Përkthimi: { $name }
# $date (String): the day on which a person compared the translation with its original.
translation-checked-on = Përkthimi u kontrollua më { $date }
# $date (String): the same day.
# $name (String): the person or office that compared.
translation-checked-by = Përkthimi u kontrollua më { $date } nga { $name }
# $from (String), $until (String): the first and the last day.
date-from-until = Vlen nga data { $from } deri më { $until }
# $date (String): the first day.
valid-from = Vlen nga data { $date }
# $date (String): the last day.
valid-until = Vlen deri më { $date }
# Only on paper, followed by an address.
short-address = Kjo faqe në të gjitha gjuhët:

## Guides

what-to-bring = Çfarë të merrni me vete
# What it costs: a step of a guide, a service.
cost = Sa kushton
duration = Sa zgjat
# Followed by the office of a step.
where = Ku

## In the text

footnotes = Fusnotat
# The link from a footnote back to its place, for screen readers.
# $number (Number): the number of the footnote.
footnote-back = Kthehuni te fusnota { $number } në tekst
alert-note = Shënim
alert-tip = Këshillë
alert-important = E rëndësishme
alert-warning = Paralajmërim
alert-caution = Kujdes

## Glossary

# Name of the list of first letters, for screen readers.
letters = Shkronjat
# $word (String): the word in the language of the authorities, as on their letters.
official-word = Në shkresat e autoriteteve: { $word }

## Counts

# $count (Number): answers of a topic.
# “përgjigje” is the same in the singular and the plural.
entries-count =
    { $count ->
        [one] { $count } përgjigje
       *[other] { $count } përgjigje
    }
