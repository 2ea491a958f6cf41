# The report on the translations (`vademecum build --report`): for the people who publish the handbook, not for its readers.

# Title of the page: how far the translations of the handbook are.
report-title = Izvještaj o prijevodima
# $date (String): the day of the report.
report-date = Stanje na dan { $date }
# Said once, above the tables.
report-note = Brojke su riječi izvornika.
# Heading of a column.
report-language = Jezik
# Said of the language that the others are translated from.
report-original = Izvornik
# Heading of a column: the share of words that are translated and as new as the original.
report-current = Ažurno
# Heading of a column and name of a colour: the translation is older than its original.
report-stale = Starije od izvornika
# Heading of a column and name of a colour: readers get another language.
report-untranslated = Nije prevedeno
# Heading of a column: a machine translated it, and no person has compared it with the original.
report-machine = Strojno, neprovjereno
# Heading of a column: the last day on which a person compared a translation with its original.
report-last-check = Zadnja provjera
# Heading of a table.
report-kinds = Ažurno, po vrsti teksta
# A kind of text: the name of the handbook, names of groups and documents.
report-general = Općenito
# A kind of text: answers to questions.
report-answers = Odgovori
# A kind of text: imprint, privacy and the like.
report-pages = Ostale stranice
# Heading of a list: answers whose law should have been checked again.
report-overdue = Odgovori kojima je istekao rok za provjeru
# $date (String): the day on which the check was due.
report-due = Rok za provjeru: { $date }
# Stands alone in place of a list or a day.
report-none = Nema
# The last row of a table: all languages together.
report-total = Svi jezici
