# The report on the translations (`vademecum build --report`): for the people who publish the handbook, not for its readers.

# Title of the page: how far the translations of the handbook are.
report-title = Raport për përkthimet
# $date (String): the day of the report.
report-date = Gjendja më { $date }
# Said once, above the tables.
report-note = Numrat tregojnë fjalët e origjinalit.
# Heading of a column.
report-language = Gjuha
# Said of the language that the others are translated from.
report-original = Origjinali
# Heading of a column: the share of words that are translated and as new as the original.
report-current = I përditësuar
# Heading of a column and name of a colour: the translation is older than its original.
report-stale = Më i vjetër se origjinali
# Heading of a column and name of a colour: readers get another language.
report-untranslated = I papërkthyer
# Heading of a column: a machine translated it, and no person has compared it with the original.
report-machine = Automatik, i pakontrolluar
# Heading of a column: the last day on which a person compared a translation with its original.
report-last-check = Kontrolli i fundit
# Heading of a table.
report-kinds = I përditësuar, sipas llojit të tekstit
# A kind of text: the name of the handbook, names of groups and documents.
report-general = Të përgjithshme
# A kind of text: answers to questions.
report-answers = Përgjigje
# A kind of text: imprint, privacy and the like.
report-pages = Faqe të tjera
# Heading of a list: answers whose law should have been checked again.
report-overdue = Përgjigje me kontroll të vonuar
# $date (String): the day on which the check was due.
report-due = Afati i kontrollit: { $date }
# Stands alone in place of a list or a day.
report-none = Asnjë
# The last row of a table: all languages together.
report-total = Të gjitha gjuhët
