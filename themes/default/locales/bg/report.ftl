# The report on the translations (`vademecum build --report`): for the people who publish the handbook, not for its readers.

# Title of the page: how far the translations of the handbook are.
report-title = Отчет за преводите
# $date (String): the day of the report.
report-date = Към { $date }
# Said once, above the tables.
report-note = Числата броят думите на оригинала.
# Heading of a column.
report-language = Език
# Said of the language that the others are translated from.
report-original = Оригинал
# Heading of a column: the share of words that are translated and as new as the original.
report-current = Актуално
# Heading of a column and name of a colour: the translation is older than its original.
report-stale = По-старо от оригинала
# Heading of a column and name of a colour: readers get another language.
report-untranslated = Непреведено
# Heading of a column: a machine translated it, and no person has compared it with the original.
report-machine = Машинно, непроверено
# Heading of a column: the last day on which a person compared a translation with its original.
report-last-check = Последна проверка
# Heading of a table.
report-kinds = Актуално по вид текст
# A kind of text: the name of the handbook, names of groups and documents.
report-general = Общи
# A kind of text: answers to questions.
report-answers = Отговори
# A kind of text: imprint, privacy and the like.
report-pages = Други страници
# Heading of a list: answers whose law should have been checked again.
report-overdue = Отговори с просрочена проверка
# $date (String): the day on which the check was due.
report-due = Срок за проверка: { $date }
# Stands alone in place of a list or a day.
report-none = Няма
# The last row of a table: all languages together.
report-total = Всички езици
