# The report on the translations (`vademecum build --report`): for the people who publish the handbook, not for its readers.

# Title of the page: how far the translations of the handbook are.
report-title = Poročilo o prevodih
# $date (String): the day of the report.
report-date = Stanje na dan { $date }
# Said once, above the tables.
report-note = Številke štejejo besede izvirnika.
# Heading of a column.
report-language = Jezik
# Said of the language that the others are translated from.
report-original = Izvirnik
# Heading of a column: the share of words that are translated and as new as the original.
report-current = Posodobljeno
# Heading of a column and name of a colour: the translation is older than its original.
report-stale = Starejše od izvirnika
# Heading of a column and name of a colour: readers get another language.
report-untranslated = Ni prevedeno
# Heading of a column: a machine translated it, and no person has compared it with the original.
report-machine = Strojno, nepreverjeno
# Heading of a column: the last day on which a person compared a translation with its original.
report-last-check = Zadnje preverjanje
# Heading of a table.
report-kinds = Posodobljeno, po vrsti besedila
# A kind of text: the name of the handbook, names of groups and documents.
report-general = Splošno
# A kind of text: answers to questions.
report-answers = Odgovori
# A kind of text: imprint, privacy and the like.
report-pages = Druge strani
# Heading of a list: answers whose law should have been checked again.
report-overdue = Odgovori, ki jim je potekel rok za preverjanje
# $date (String): the day on which the check was due.
report-due = Rok za preverjanje: { $date }
# Stands alone in place of a list or a day.
report-none = Ni
# The last row of a table: all languages together.
report-total = Vsi jeziki
