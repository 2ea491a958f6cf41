# An answer, a guide or a page: what stands around its words.

## Before the text

# $language (String): the name of the language of the text, in that language.
borrowed-notice = Тази страница още не е преведена. Текстът по-долу е на този език: { $language }.
stale-notice = Оригиналът на тази страница е променен след превода. Нещо тук може вече да не е вярно.
# $date (String): the last day on which the text held.
# Dates end in a full stop here (“14 септември 2026 г.”): keep the date off the end of a sentence.
expired-notice = Тази информация важеше до { $date } и вече не е валидна. Не разчитайте на нея: потърсете съвет.
# $date (String): the first day on which the text holds.
# Dates end in a full stop here (“14 септември 2026 г.”): keep the date off the end of a sentence.
not-yet-valid-notice = Тази информация още не важи: от { $date } тя ще бъде валидна.
# Followed by a list of people: workers, families.
audience = За кого:
# Name of the list of headings, for screen readers.
on-this-page = На тази страница

## After the text

# Heading: amounts and deadlines of this page that change soon.
changes = Какво ще се промени скоро
# $date (String): the day of the change.
# $now (String): the amount that holds today.
# $amount (String): the amount that holds from that day.
change = От { $date }: { $amount } (сега { $now })
who-can-help = Кой може да помогне
# Unsure: “Правна уредба” (the rules of law) or plainly “Закони”.
law = Правна уредба
related = Вижте също
# $date (String): the day of the check.
checked-on = Проверено на { $date }
# $date (String): the day of the check.
# $name (String): the person or office that checked.
# No “от” before the name: a word such as “община” would need an article.
checked-by = Проверка: { $name }, { $date }
overdue-notice = Тази страница вече трябваше да е проверена отново. Попитайте, преди да разчитате на нея.
translation-machine-unchecked = Този текст е преведен машинно и никой още не е проверил превода.
# Stands before the day of the check of the translation, with a dot between them.
translation-machine = Машинен превод
# $name (String): the person or group that translated.
translation-by = Превод: { $name }
# $date (String): the day on which a person compared the translation with its original.
translation-checked-on = Преводът е проверен на { $date }
# $date (String): the same day.
# $name (String): the person or office that compared.
translation-checked-by = Проверка на превода: { $name }, { $date }
# $from (String), $until (String): the first and the last day.
date-from-until = Валидно от { $from } до { $until }
# $date (String): the first day.
valid-from = Валидно от { $date }
# $date (String): the last day.
valid-until = Валидно до { $date }
# Only on paper, followed by an address.
short-address = Тази страница на всички езици:

## Guides

what-to-bring = Какво да носите
# What it costs: a step of a guide, a service.
cost = Колко струва
duration = Колко време отнема
# Followed by the office of a step.
where = Къде

## In the text

footnotes = Бележки под линия
# The link from a footnote back to its place, for screen readers.
# $number (Number): the number of the footnote.
footnote-back = Назад към бележка { $number } в текста
alert-note = Забележка
alert-tip = Съвет
alert-important = Важно
alert-warning = Предупреждение
alert-caution = Внимание

## Glossary

# Name of the list of first letters, for screen readers.
letters = Букви
# $word (String): the word in the language of the authorities, as on their letters.
official-word = В официалните писма: { $word }

## Counts

# $count (Number): answers of a topic.
entries-count =
    { $count ->
        [one] { $count } отговор
       *[other] { $count } отговора
    }
