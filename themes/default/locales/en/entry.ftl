# An answer, a guide or a page: what stands around its words.

## Before the text

# $language (String): the name of the language of the text, in that language.
borrowed-notice = This page is not translated yet. The text below is in this language: { $language }.
stale-notice = The original of this page has changed since it was translated. Something here may be out of date.
# $date (String): the last day on which the text held.
expired-notice = This information was valid until { $date }. Do not rely on it: ask for advice.
# $date (String): the first day on which the text holds.
not-yet-valid-notice = This information is valid from { $date }. It does not hold yet.
# Followed by a list of people: workers, families.
audience = For:
# Name of the list of headings, for screen readers.
on-this-page = On this page

## After the text

# Heading: amounts and deadlines of this page that change soon.
changes = What changes soon
# $date (String): the day of the change.
# $now (String): the amount that holds today.
# $amount (String): the amount that holds from that day.
change = From { $date }: { $amount } instead of { $now }
who-can-help = Who can help
law = The law
related = Related
# $date (String): the day of the check.
checked-on = Checked on { $date }
# $date (String): the day of the check.
# $name (String): the person or office that checked.
checked-by = Checked on { $date } by { $name }
overdue-notice = This page should have been checked again by now. Ask before you rely on it.
translation-machine-unchecked = A machine translated this text, and nobody has checked the translation yet.
# Stands before the day of the check of the translation, with a dot between them.
translation-machine = Machine translation
# $name (String): the person or group that translated.
translation-by = Translation: { $name }
# $date (String): the day on which a person compared the translation with its original.
translation-checked-on = Translation checked on { $date }
# $date (String): the same day.
# $name (String): the person or office that compared.
translation-checked-by = Translation checked on { $date } by { $name }
# $from (String), $until (String): the first and the last day.
date-from-until = Valid from { $from } until { $until }
# $date (String): the first day.
valid-from = Valid from { $date }
# $date (String): the last day.
valid-until = Valid until { $date }
# Only on paper, followed by an address.
short-address = This page in every language:

## Guides

what-to-bring = What to bring
# What it costs: a step of a guide, a service.
cost = Cost
duration = How long it takes
# Followed by the office of a step.
where = Where

## In the text

footnotes = Footnotes
# The link from a footnote back to its place, for screen readers.
# $number (Number): the number of the footnote.
footnote-back = Back to footnote { $number } in the text
alert-note = Note
alert-tip = Tip
alert-important = Important
alert-warning = Warning
alert-caution = Caution

## Glossary

# Name of the list of first letters, for screen readers.
letters = Letters
# $word (String): the word in the language of the authorities, as on their letters.
official-word = In letters from the authorities: { $word }

## Counts

# $count (Number): answers of a topic.
entries-count =
    { $count ->
        [one] { $count } answer
       *[other] { $count } answers
    }
