# The report on the translations (`vademecum build --report`): for the people who publish the handbook, not for its readers.

# Title of the page: how far the translations of the handbook are.
report-title = Jelentés a fordításokról
# $date (String): the day of the report.
report-date = Az adatok napja: { $date }
# Said once, above the tables.
report-note = A számok az eredeti szöveg szavait számolják.
# Heading of a column.
report-language = Nyelv
# Said of the language that the others are translated from.
report-original = Eredeti
# Heading of a column: the share of words that are translated and as new as the original.
report-current = Naprakész
# Heading of a column and name of a colour: the translation is older than its original.
report-stale = Régebbi az eredetinél
# Heading of a column and name of a colour: readers get another language.
report-untranslated = Nincs lefordítva
# Heading of a column: a machine translated it, and no person has compared it with the original.
report-machine = Gépi, ellenőrizetlen
# Heading of a column: the last day on which a person compared a translation with its original.
report-last-check = Utolsó ellenőrzés
# Heading of a table.
report-kinds = Naprakész, szövegfajta szerint
# A kind of text: the name of the handbook, names of groups and documents.
report-general = Általános
# A kind of text: answers to questions.
report-answers = Válaszok
# A kind of text: imprint, privacy and the like.
report-pages = További oldalak
# Heading of a list: answers whose law should have been checked again.
report-overdue = Válaszok, amelyek ellenőrzése késik
# $date (String): the day on which the check was due.
report-due = Az ellenőrzés határnapja: { $date }
# Stands alone in place of a list or a day.
report-none = Nincs
# The last row of a table: all languages together.
report-total = Minden nyelv
