# The report on the translations (`vademecum build --report`): for the people who publish the handbook, not for its readers.

# Title of the page: how far the translations of the handbook are.
report-title = Raport despre traduceri
# $date (String): the day of the report.
report-date = Situația la { $date }
# Said once, above the tables.
report-note = Numerele arată cuvintele originalului.
# Heading of a column.
report-language = Limbă
# Said of the language that the others are translated from.
report-original = Original
# Heading of a column: the share of words that are translated and as new as the original.
report-current = La zi
# Heading of a column and name of a colour: the translation is older than its original.
report-stale = Mai vechi decât originalul
# Heading of a column and name of a colour: readers get another language.
report-untranslated = Netradus
# Heading of a column: a machine translated it, and no person has compared it with the original.
report-machine = Automat, neverificat
# Heading of a column: the last day on which a person compared a translation with its original.
report-last-check = Ultima verificare
# Heading of a table.
report-kinds = La zi, după felul textului
# A kind of text: the name of the handbook, names of groups and documents.
report-general = General
# A kind of text: answers to questions.
report-answers = Răspunsuri
# A kind of text: imprint, privacy and the like.
report-pages = Alte pagini
# Heading of a list: answers whose law should have been checked again.
report-overdue = Răspunsuri a căror verificare a întârziat
# $date (String): the day on which the check was due.
report-due = Termenul verificării: { $date }
# Stands alone in place of a list or a day.
report-none = Niciuna
# The last row of a table: all languages together.
report-total = Toate limbile
