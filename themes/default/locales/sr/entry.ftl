# An answer, a guide or a page: what stands around its words.

## Before the text

# $language (String): the name of the language of the text, in that language.
borrowed-notice = Ова страница још није преведена. Текст у наставку је на овом језику: { $language }.
stale-notice = Оригинал ове странице промењен је после превођења. Нешто овде можда више није тачно.
# $date (String): the last day on which the text held.
# Dates are nominative here and end in a full stop (“14. септембар 2026.”): no preposition before a date and no full stop after it, in any message.
expired-notice = Ове информације више не важе (последњи дан важења: { $date }). Немојте се ослањати на њих: потражите савет.
# $date (String): the first day on which the text holds.
not-yet-valid-notice = Ове информације још не важе. Почетак важења: { $date }
# Followed by a list of people: workers, families.
audience = За кога:
# Name of the list of headings, for screen readers.
on-this-page = На овој страници

## After the text

# Heading: amounts and deadlines of this page that change soon.
changes = Шта се ускоро мења
# $date (String): the day of the change.
# $now (String): the amount that holds today.
# $amount (String): the amount that holds from that day.
change = { $date } – { $amount } (сада { $now })
who-can-help = Ко може да помогне
law = Прописи
related = Повезано
# $date (String): the day of the check.
checked-on = Датум провере: { $date }
# $date (String): the day of the check.
# $name (String): the person or office that checked.
# No verb: it would need the gender of the person or the case of the name.
checked-by = Провера: { $name }, { $date }
overdue-notice = Ову страницу је већ требало поново проверити. Распитајте се пре него што се ослоните на њу.
translation-machine-unchecked = Овај текст је машински преведен и превод још нико није проверио.
# Stands before the day of the check of the translation, with a dot between them.
translation-machine = Машински превод
# $name (String): the person or group that translated.
translation-by = Превод: { $name }
# $date (String): the day on which a person compared the translation with its original.
translation-checked-on = Датум провере превода: { $date }
# $date (String): the same day.
# $name (String): the person or office that compared.
translation-checked-by = Провера превода: { $name }, { $date }
# $from (String), $until (String): the first and the last day.
date-from-until = Важење: { $from } – { $until }
# $date (String): the first day.
valid-from = Почетак важења: { $date }
# $date (String): the last day.
valid-until = Последњи дан важења: { $date }
# Only on paper, followed by an address.
short-address = Ова страница на свим језицима:

## Guides

what-to-bring = Шта понети
# What it costs: a step of a guide, a service.
cost = Колико кошта
duration = Колико траје
# Followed by the office of a step.
where = Где

## In the text

footnotes = Фусноте
# The link from a footnote back to its place, for screen readers.
# $number (Number): the number of the footnote.
footnote-back = Назад на фусноту { $number } у тексту
alert-note = Напомена
alert-tip = Савет
alert-important = Важно
alert-warning = Упозорење
alert-caution = Опрез

## Glossary

# Name of the list of first letters, for screen readers.
letters = Слова
# $word (String): the word in the language of the authorities, as on their letters.
official-word = У службеним дописима: { $word }

## Counts

# $count (Number): answers of a topic.
entries-count =
    { $count ->
        [one] { $count } одговор
        [few] { $count } одговора
       *[other] { $count } одговора
    }
