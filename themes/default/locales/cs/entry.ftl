# An answer, a guide or a page: what stands around its words.

## Before the text

# $language (String): the name of the language of the text, in that language.
borrowed-notice = Tato stránka ještě není přeložena. Následující text je v tomto jazyce: { $language }.
stale-notice = Originál této stránky se po překladu změnil. Něco zde už nemusí platit.
# $date (String): the last day on which the text held.
expired-notice = Tyto informace platily do { $date }. Nespoléhejte se na ně: nechte si poradit.
# $date (String): the first day on which the text holds.
not-yet-valid-notice = Tyto informace zatím neplatí. Začnou platit { $date }.
# Followed by a list of people: workers, families.
audience = Pro koho:
# Name of the list of headings, for screen readers.
on-this-page = Na této stránce

## After the text

# Heading: amounts and deadlines of this page that change soon.
changes = Co se brzy změní
# $date (String): the day of the change.
# $now (String): the amount that holds today.
# $amount (String): the amount that holds from that day.
change = Od { $date }: { $amount } (nyní { $now })
who-can-help = Kdo může pomoci
law = Právní předpisy
related = Související stránky
# $date (String): the day of the check.
checked-on = Ověřeno { $date }
# $date (String): the day of the check.
# $name (String): the person or office that checked.
# No verb: it would need the gender of the person or the case of the name.
checked-by = Ověření: { $name }, { $date }
overdue-notice = Tato stránka už měla být znovu ověřena. Než se na ni spolehnete, zeptejte se.
translation-machine-unchecked = Tento text přeložil stroj a překlad zatím nikdo neověřil.
# Stands before the day of the check of the translation, with a dot between them.
translation-machine = Strojový překlad
# $name (String): the person or group that translated.
translation-by = Překlad: { $name }
# $date (String): the day on which a person compared the translation with its original.
translation-checked-on = Překlad ověřen { $date }
# $date (String): the same day.
# $name (String): the person or office that compared.
translation-checked-by = Ověření překladu: { $name }, { $date }
# $from (String), $until (String): the first and the last day.
date-from-until = Platí od { $from } do { $until }
# $date (String): the first day.
valid-from = Platí od { $date }
# $date (String): the last day.
valid-until = Platí do { $date }
# Only on paper, followed by an address.
short-address = Tato stránka ve všech jazycích:

## Guides

what-to-bring = Co vzít s sebou
# What it costs: a step of a guide, a service.
cost = Kolik to stojí
duration = Jak dlouho to trvá
# Followed by the office of a step.
where = Kde

## In the text

footnotes = Poznámky pod čarou
# The link from a footnote back to its place, for screen readers.
# $number (Number): the number of the footnote.
footnote-back = Zpět k poznámce { $number } v textu
alert-note = Poznámka
alert-tip = Tip
alert-important = Důležité
alert-warning = Varování
alert-caution = Pozor

## Glossary

# Name of the list of first letters, for screen readers.
letters = Písmena
# $word (String): the word in the language of the authorities, as on their letters.
official-word = V úředních dopisech: { $word }

## Counts

# $count (Number): answers of a topic.
# “many” is for fractions, as in 1,5 (so in every selector).
entries-count =
    { $count ->
        [one] { $count } odpověď
        [few] { $count } odpovědi
        [many] { $count } odpovědi
       *[other] { $count } odpovědí
    }
