# The report on the translations (`vademecum build --report`): for the people who publish the handbook, not for its readers.
# Unsure: the whole file; written without a native reader.

# Title of the page: how far the translations of the handbook are.
report-title = د ژباړو راپور
# $date (String): the day of the report.
report-date = نېټه: { $date }
# Said once, above the tables.
report-note = شمېرې د اصلي متن کلمې ښيي.
# Heading of a column.
report-language = ژبه
# Said of the language that the others are translated from.
report-original = اصلي متن
# Heading of a column: the share of words that are translated and as new as the original.
report-current = تازه
# Heading of a column and name of a colour: the translation is older than its original.
report-stale = له اصلي متن زوړ
# Heading of a column and name of a colour: readers get another language.
report-untranslated = نه دی ژباړل شوی
# Heading of a column: a machine translated it, and no person has compared it with the original.
report-machine = ماشیني، ناکتلې
# Heading of a column: the last day on which a person compared a translation with its original.
report-last-check = وروستۍ کتنه
# Heading of a table.
report-kinds = تازه، د متن د ډول له مخې
# A kind of text: the name of the handbook, names of groups and documents.
report-general = عمومي
# A kind of text: answers to questions.
report-answers = ځوابونه
# A kind of text: imprint, privacy and the like.
report-pages = نورې پاڼې
# Heading of a list: answers whose law should have been checked again.
report-overdue = هغه ځوابونه چې کتنه یې ځنډېدلې
# $date (String): the day on which the check was due.
report-due = د کتنې نېټه: { $date }
# Stands alone in place of a list or a day.
report-none = هېڅ
# The last row of a table: all languages together.
report-total = ټولې ژبې
