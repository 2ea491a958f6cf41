# The report on the translations (`vademecum build --report`): for the people who publish the handbook, not for its readers.

# Title of the page: how far the translations of the handbook are.
report-title = Bericht über die Übersetzungen
# $date (String): the day of the report.
report-date = Stand: { $date }
# Said once, above the tables.
report-note = Die Zahlen zählen die Wörter des Originals.
# Heading of a column.
report-language = Sprache
# Said of the language that the others are translated from.
report-original = Original
# Heading of a column: the share of words that are translated and as new as the original.
report-current = Aktuell
# Heading of a column and name of a colour: the translation is older than its original.
report-stale = Älter als das Original
# Heading of a column and name of a colour: readers get another language.
report-untranslated = Nicht übersetzt
# Heading of a column: a machine translated it, and no person has compared it with the original.
report-machine = Maschinell, ungeprüft
# Heading of a column: the last day on which a person compared a translation with its original.
report-last-check = Letzte Prüfung
# Heading of a table.
report-kinds = Aktuell nach Art der Texte
# A kind of text: the name of the handbook, names of groups and documents.
report-general = Allgemeines
# A kind of text: answers to questions.
report-answers = Antworten
# A kind of text: imprint, privacy and the like.
report-pages = Weitere Seiten
# Heading of a list: answers whose law should have been checked again.
report-overdue = Antworten, deren Prüfung überfällig ist
# $date (String): the day on which the check was due.
report-due = Fällig seit { $date }
# Stands alone in place of a list or a day.
report-none = Keine
# The last row of a table: all languages together.
report-total = Alle Sprachen
