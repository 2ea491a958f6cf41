# An answer, a guide or a page: what stands around its words.

## Before the text

# $language (String): the name of the language of the text, in that language.
borrowed-notice = Цю сторінку ще не перекладено. Текст нижче подано такою мовою: { $language }.
stale-notice = Оригінал цієї сторінки змінився після перекладу. Дещо тут могло застаріти.
# $date (String): the last day on which the text held.
# Dates end in a full stop here (“14 вересня 2026 р.”): keep the date off the end of a sentence.
expired-notice = Ця інформація діяла до { $date } і вже застаріла. Не покладайтеся на неї: зверніться по пораду.
# $date (String): the first day on which the text holds.
# Dates end in a full stop here (“14 вересня 2026 р.”): keep the date off the end of a sentence.
not-yet-valid-notice = Ця інформація ще не діє: з { $date } вона почне діяти.
# Followed by a list of people: workers, families.
audience = Для кого:
# Name of the list of headings, for screen readers.
on-this-page = На цій сторінці

## After the text

# Heading: amounts and deadlines of this page that change soon.
changes = Що незабаром зміниться
# $date (String): the day of the change.
# $now (String): the amount that holds today.
# $amount (String): the amount that holds from that day.
change = З { $date }: { $amount } (зараз { $now })
who-can-help = Хто може допомогти
# Unsure: “Законодавство” (legislation) or plainly “Закон”.
law = Законодавство
related = Дивіться також
# $date (String): the day of the check.
checked-on = Перевірено { $date }
# $date (String): the day of the check.
# $name (String): the person or office that checked.
# No verb: it would need the gender of the person or the case of the name.
checked-by = Перевірка: { $name }, { $date }
overdue-notice = Цю сторінку вже слід було перевірити ще раз. Перш ніж покладатися на неї, порадьтеся.
translation-machine-unchecked = Цей текст переклала машина, і переклад ще ніхто не перевірив.
# Stands before the day of the check of the translation, with a dot between them.
translation-machine = Машинний переклад
# $name (String): the person or group that translated.
translation-by = Переклад: { $name }
# $date (String): the day on which a person compared the translation with its original.
translation-checked-on = Переклад перевірено { $date }
# $date (String): the same day.
# $name (String): the person or office that compared.
translation-checked-by = Перевірка перекладу: { $name }, { $date }
# $from (String), $until (String): the first and the last day.
date-from-until = Діє з { $from } до { $until } включно
# $date (String): the first day.
valid-from = Діє з { $date }
# $date (String): the last day.
valid-until = Діє до { $date } включно
# Only on paper, followed by an address.
short-address = Ця сторінка всіма мовами:

## Guides

what-to-bring = Що взяти із собою
# What it costs: a step of a guide, a service.
cost = Вартість
duration = Скільки часу потрібно
# Followed by the office of a step.
where = Де

## In the text

footnotes = Виноски
# The link from a footnote back to its place, for screen readers.
# $number (Number): the number of the footnote.
footnote-back = Назад до виноски { $number } в тексті
alert-note = Примітка
alert-tip = Порада
alert-important = Важливо
alert-warning = Попередження
alert-caution = Обережно

## Glossary

# Name of the list of first letters, for screen readers.
letters = Літери
# $word (String): the word in the language of the authorities, as on their letters.
official-word = В офіційних листах: { $word }

## Counts

# $count (Number): answers of a topic.
entries-count =
    { $count ->
        [one] { $count } відповідь
        [few] { $count } відповіді
        [many] { $count } відповідей
       *[other] { $count } відповіді
    }
