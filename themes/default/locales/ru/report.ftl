# The report on the translations (`vademecum build --report`): for the people who publish the handbook, not for its readers.

# Title of the page: how far the translations of the handbook are.
report-title = Отчёт о переводах
# $date (String): the day of the report.
report-date = По состоянию на { $date }
# Said once, above the tables.
report-note = Числа показывают слова оригинала.
# Heading of a column.
report-language = Язык
# Said of the language that the others are translated from.
report-original = Оригинал
# Heading of a column: the share of words that are translated and as new as the original.
report-current = Актуально
# Heading of a column and name of a colour: the translation is older than its original.
report-stale = Старее оригинала
# Heading of a column and name of a colour: readers get another language.
report-untranslated = Не переведено
# Heading of a column: a machine translated it, and no person has compared it with the original.
report-machine = Машинный, не проверено
# Heading of a column: the last day on which a person compared a translation with its original.
report-last-check = Последняя проверка
# Heading of a table.
report-kinds = Актуально по видам текста
# A kind of text: the name of the handbook, names of groups and documents.
report-general = Общее
# A kind of text: answers to questions.
report-answers = Ответы
# A kind of text: imprint, privacy and the like.
report-pages = Другие страницы
# Heading of a list: answers whose law should have been checked again.
report-overdue = Ответы с просроченной проверкой
# $date (String): the day on which the check was due.
report-due = Срок проверки: { $date }
# Stands alone in place of a list or a day.
report-none = Нет
# The last row of a table: all languages together.
report-total = Все языки
