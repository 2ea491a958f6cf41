# The report on the translations (`vademecum build --report`): for the people who publish the handbook, not for its readers.

# Title of the page: how far the translations of the handbook are.
report-title = Rapporto sulle traduzioni
# $date (String): the day of the report.
report-date = Situazione al { $date }
# Said once, above the tables.
report-note = I numeri contano le parole dell’originale.
# Heading of a column.
report-language = Lingua
# Said of the language that the others are translated from.
report-original = Originale
# Heading of a column: the share of words that are translated and as new as the original.
report-current = Aggiornato
# Heading of a column and name of a colour: the translation is older than its original.
report-stale = Più vecchio dell’originale
# Heading of a column and name of a colour: readers get another language.
report-untranslated = Non tradotto
# Heading of a column: a machine translated it, and no person has compared it with the original.
report-machine = Automatico, non verificato
# Heading of a column: the last day on which a person compared a translation with its original.
report-last-check = Ultima verifica
# Heading of a table.
report-kinds = Aggiornato, per tipo di testo
# A kind of text: the name of the handbook, names of groups and documents.
report-general = Generale
# A kind of text: answers to questions.
report-answers = Risposte
# A kind of text: imprint, privacy and the like.
report-pages = Altre pagine
# Heading of a list: answers whose law should have been checked again.
report-overdue = Risposte la cui verifica è in ritardo
# $date (String): the day on which the check was due.
report-due = Da verificare dal { $date }
# Stands alone in place of a list or a day.
report-none = Nessuna
# The last row of a table: all languages together.
report-total = Tutte le lingue
