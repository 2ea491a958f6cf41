# An answer, a guide or a page: what stands around its words.

## Before the text

# $language (String): the name of the language of the text, in that language.
borrowed-notice = Эта страница ещё не переведена. Текст ниже на этом языке: { $language }.
stale-notice = Оригинал этой страницы изменился после перевода. Что-то здесь могло устареть.
# $date (String): the last day on which the text held.
# Dates end in a full stop here (“14 сентября 2026 г.”): keep the date off the end of a sentence.
expired-notice = Эта информация действовала до { $date } и уже устарела. Не полагайтесь на неё: обратитесь за советом.
# $date (String): the first day on which the text holds.
# Dates end in a full stop here (“14 сентября 2026 г.”): keep the date off the end of a sentence.
# No “с” before the date: it would have to be “со” before the 2nd.
not-yet-valid-notice = Эта информация ещё не действует: { $date } она вступит в силу.
# Followed by a list of people: workers, families.
audience = Для кого:
# Name of the list of headings, for screen readers.
on-this-page = На этой странице

## After the text

# Heading: amounts and deadlines of this page that change soon.
changes = Что скоро изменится
# $date (String): the day of the change.
# $now (String): the amount that holds today.
# $amount (String): the amount that holds from that day.
# No “с” before the date: it would have to be “со” before the 2nd.
change = { $date }: { $amount } (сейчас { $now })
who-can-help = Кто может помочь
# Unsure: “Законодательство” (legislation) or plainly “Закон”.
law = Законодательство
related = Смотрите также
# $date (String): the day of the check.
checked-on = Проверено { $date }
# $date (String): the day of the check.
# $name (String): the person or office that checked.
# No verb: it would need the gender of the person or the case of the name.
checked-by = Проверка: { $name }, { $date }
overdue-notice = Эту страницу уже следовало проверить ещё раз. Прежде чем полагаться на неё, посоветуйтесь.
translation-machine-unchecked = Этот текст переведён машиной, и перевод ещё никто не проверил.
# Stands before the day of the check of the translation, with a dot between them.
translation-machine = Машинный перевод
# $name (String): the person or group that translated.
translation-by = Перевод: { $name }
# $date (String): the day on which a person compared the translation with its original.
translation-checked-on = Перевод проверен { $date }
# $date (String): the same day.
# $name (String): the person or office that compared.
translation-checked-by = Проверка перевода: { $name }, { $date }
# $from (String), $until (String): the first and the last day.
date-from-until = Срок действия: { $from } — { $until }
# $date (String): the first day.
# No “с” before the date: it would have to be “со” before the 2nd.
valid-from = Начало действия: { $date }
# $date (String): the last day.
valid-until = Действует до { $date } включительно
# Only on paper, followed by an address.
short-address = Эта страница на всех языках:

## Guides

what-to-bring = Что взять с собой
# What it costs: a step of a guide, a service.
cost = Стоимость
duration = Сколько времени нужно
# Followed by the office of a step.
where = Где

## In the text

footnotes = Сноски
# The link from a footnote back to its place, for screen readers.
# $number (Number): the number of the footnote.
footnote-back = Назад к сноске { $number } в тексте
alert-note = Примечание
alert-tip = Совет
alert-important = Важно
alert-warning = Предупреждение
alert-caution = Осторожно

## Glossary

# Name of the list of first letters, for screen readers.
letters = Буквы
# $word (String): the word in the language of the authorities, as on their letters.
official-word = В официальных письмах: { $word }

## Counts

# $count (Number): answers of a topic.
entries-count =
    { $count ->
        [one] { $count } ответ
        [few] { $count } ответа
        [many] { $count } ответов
       *[other] { $count } ответа
    }
