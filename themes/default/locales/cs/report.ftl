# The report on the translations (`vademecum build --report`): for the people who publish the handbook, not for its readers.

# Title of the page: how far the translations of the handbook are.
report-title = Zpráva o překladech
# $date (String): the day of the report.
report-date = Stav k { $date }
# Said once, above the tables.
report-note = Čísla udávají slova originálu.
# Heading of a column.
report-language = Jazyk
# Said of the language that the others are translated from.
report-original = Originál
# Heading of a column: the share of words that are translated and as new as the original.
report-current = Aktuální
# Heading of a column and name of a colour: the translation is older than its original.
report-stale = Starší než originál
# Heading of a column and name of a colour: readers get another language.
report-untranslated = Nepřeloženo
# Heading of a column: a machine translated it, and no person has compared it with the original.
report-machine = Strojově, neověřeno
# Heading of a column: the last day on which a person compared a translation with its original.
report-last-check = Poslední ověření
# Heading of a table.
report-kinds = Aktuální podle druhu textu
# A kind of text: the name of the handbook, names of groups and documents.
report-general = Obecné
# A kind of text: answers to questions.
report-answers = Odpovědi
# A kind of text: imprint, privacy and the like.
report-pages = Další stránky
# Heading of a list: answers whose law should have been checked again.
report-overdue = Odpovědi, jejichž ověření je po termínu
# $date (String): the day on which the check was due.
report-due = Termín ověření: { $date }
# Stands alone in place of a list or a day.
report-none = Žádné
# The last row of a table: all languages together.
report-total = Všechny jazyky
