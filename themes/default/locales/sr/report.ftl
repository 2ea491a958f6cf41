# The report on the translations (`vademecum build --report`): for the people who publish the handbook, not for its readers.

# Title of the page: how far the translations of the handbook are.
report-title = Извештај о преводима
# $date (String): the day of the report.
report-date = Стање на дан { $date }
# Said once, above the tables.
report-note = Бројеви су речи изворника.
# Heading of a column.
report-language = Језик
# Said of the language that the others are translated from.
report-original = Изворник
# Heading of a column: the share of words that are translated and as new as the original.
report-current = Ажурно
# Heading of a column and name of a colour: the translation is older than its original.
report-stale = Старије од изворника
# Heading of a column and name of a colour: readers get another language.
report-untranslated = Није преведено
# Heading of a column: a machine translated it, and no person has compared it with the original.
report-machine = Машински, непроверено
# Heading of a column: the last day on which a person compared a translation with its original.
report-last-check = Последња провера
# Heading of a table.
report-kinds = Ажурно, по врсти текста
# A kind of text: the name of the handbook, names of groups and documents.
report-general = Опште
# A kind of text: answers to questions.
report-answers = Одговори
# A kind of text: imprint, privacy and the like.
report-pages = Остале странице
# Heading of a list: answers whose law should have been checked again.
report-overdue = Одговори којима је истекао рок за проверу
# $date (String): the day on which the check was due.
report-due = Рок за проверу: { $date }
# Stands alone in place of a list or a day.
report-none = Нема
# The last row of a table: all languages together.
report-total = Сви језици
