# The report on the translations (`vademecum build --report`): for the people who publish the handbook, not for its readers.

# Title of the page: how far the translations of the handbook are.
report-title = Звіт про переклади
# $date (String): the day of the report.
report-date = Станом на { $date }
# Said once, above the tables.
report-note = Числа показують слова оригіналу.
# Heading of a column.
report-language = Мова
# Said of the language that the others are translated from.
report-original = Оригінал
# Heading of a column: the share of words that are translated and as new as the original.
report-current = Актуально
# Heading of a column and name of a colour: the translation is older than its original.
report-stale = Старіше за оригінал
# Heading of a column and name of a colour: readers get another language.
report-untranslated = Не перекладено
# Heading of a column: a machine translated it, and no person has compared it with the original.
report-machine = Машинний, не перевірено
# Heading of a column: the last day on which a person compared a translation with its original.
report-last-check = Остання перевірка
# Heading of a table.
report-kinds = Актуально за видами тексту
# A kind of text: the name of the handbook, names of groups and documents.
report-general = Загальне
# A kind of text: answers to questions.
report-answers = Відповіді
# A kind of text: imprint, privacy and the like.
report-pages = Інші сторінки
# Heading of a list: answers whose law should have been checked again.
report-overdue = Відповіді з простроченою перевіркою
# $date (String): the day on which the check was due.
report-due = Строк перевірки: { $date }
# Stands alone in place of a list or a day.
report-none = Немає
# The last row of a table: all languages together.
report-total = Усі мови
