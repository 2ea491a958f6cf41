# The report on the translations (`vademecum build --report`): for the people who publish the handbook, not for its readers.

# Title of the page: how far the translations of the handbook are.
report-title = Správa o prekladoch
# $date (String): the day of the report.
report-date = Stav k { $date }
# Said once, above the tables.
report-note = Čísla udávajú slová originálu.
# Heading of a column.
report-language = Jazyk
# Said of the language that the others are translated from.
report-original = Originál
# Heading of a column: the share of words that are translated and as new as the original.
report-current = Aktuálne
# Heading of a column and name of a colour: the translation is older than its original.
report-stale = Staršie ako originál
# Heading of a column and name of a colour: readers get another language.
report-untranslated = Nepreložené
# Heading of a column: a machine translated it, and no person has compared it with the original.
report-machine = Strojovo, neoverené
# Heading of a column: the last day on which a person compared a translation with its original.
report-last-check = Posledné overenie
# Heading of a table.
report-kinds = Aktuálne podľa druhu textu
# A kind of text: the name of the handbook, names of groups and documents.
report-general = Všeobecné
# A kind of text: answers to questions.
report-answers = Odpovede
# A kind of text: imprint, privacy and the like.
report-pages = Ďalšie stránky
# Heading of a list: answers whose law should have been checked again.
report-overdue = Odpovede, ktorých overenie je po termíne
# $date (String): the day on which the check was due.
report-due = Termín overenia: { $date }
# Stands alone in place of a list or a day.
report-none = Žiadne
# The last row of a table: all languages together.
report-total = Všetky jazyky
