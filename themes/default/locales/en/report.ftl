# The report on the translations (`vademecum build --report`): for the people who publish the handbook, not for its readers.

# Title of the page: how far the translations of the handbook are.
report-title = Translation report
# $date (String): the day of the report.
report-date = As of { $date }
# Said once, above the tables.
report-note = The numbers count the words of the original.
# Heading of a column.
report-language = Language
# Said of the language that the others are translated from.
report-original = Original
# Heading of a column: the share of words that are translated and as new as the original.
report-current = Up to date
# Heading of a column and name of a colour: the translation is older than its original.
report-stale = Older than the original
# Heading of a column and name of a colour: readers get another language.
report-untranslated = Not translated
# Heading of a column: a machine translated it, and no person has compared it with the original.
report-machine = By a machine, not checked
# Heading of a column: the last day on which a person compared a translation with its original.
report-last-check = Last check
# Heading of a table.
report-kinds = Up to date, by kind of text
# A kind of text: the name of the handbook, names of groups and documents.
report-general = General
# A kind of text: answers to questions.
report-answers = Answers
# A kind of text: imprint, privacy and the like.
report-pages = Other pages
# Heading of a list: answers whose law should have been checked again.
report-overdue = Answers whose check is overdue
# $date (String): the day on which the check was due.
report-due = Due since { $date }
# Stands alone in place of a list or a day.
report-none = None
# The last row of a table: all languages together.
report-total = All languages
