# The report on the translations (`vademecum build --report`): for the people who publish the handbook, not for its readers.

# Title of the page: how far the translations of the handbook are.
report-title = Rapport sur les traductions
# $date (String): the day of the report.
report-date = État au { $date }
# Said once, above the tables.
report-note = Les nombres comptent les mots de l’original.
# Heading of a column.
report-language = Langue
# Said of the language that the others are translated from.
report-original = Original
# Heading of a column: the share of words that are translated and as new as the original.
report-current = À jour
# Heading of a column and name of a colour: the translation is older than its original.
report-stale = Plus ancien que l’original
# Heading of a column and name of a colour: readers get another language.
report-untranslated = Non traduit
# Heading of a column: a machine translated it, and no person has compared it with the original.
report-machine = Par une machine, non vérifié
# Heading of a column: the last day on which a person compared a translation with its original.
report-last-check = Dernière vérification
# Heading of a table.
report-kinds = À jour, par type de texte
# A kind of text: the name of the handbook, names of groups and documents.
report-general = Général
# A kind of text: answers to questions.
report-answers = Réponses
# A kind of text: imprint, privacy and the like.
report-pages = Autres pages
# Heading of a list: answers whose law should have been checked again.
report-overdue = Réponses dont la vérification est en retard
# $date (String): the day on which the check was due.
report-due = À vérifier depuis le { $date }
# Stands alone in place of a list or a day.
report-none = Aucune
# The last row of a table: all languages together.
report-total = Toutes les langues
