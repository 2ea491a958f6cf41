# The report on the translations (`vademecum build --report`): for the people who publish the handbook, not for its readers.

# Title of the page: how far the translations of the handbook are.
report-title = Raport o tłumaczeniach
# $date (String): the day of the report.
report-date = Stan na { $date }
# Said once, above the tables.
report-note = Liczby oznaczają słowa oryginału.
# Heading of a column.
report-language = Język
# Said of the language that the others are translated from.
report-original = Oryginał
# Heading of a column: the share of words that are translated and as new as the original.
report-current = Aktualne
# Heading of a column and name of a colour: the translation is older than its original.
report-stale = Starsze niż oryginał
# Heading of a column and name of a colour: readers get another language.
report-untranslated = Nieprzetłumaczone
# Heading of a column: a machine translated it, and no person has compared it with the original.
report-machine = Maszynowo, niesprawdzone
# Heading of a column: the last day on which a person compared a translation with its original.
report-last-check = Ostatnie sprawdzenie
# Heading of a table.
report-kinds = Aktualne według rodzaju tekstu
# A kind of text: the name of the handbook, names of groups and documents.
report-general = Ogólne
# A kind of text: answers to questions.
report-answers = Odpowiedzi
# A kind of text: imprint, privacy and the like.
report-pages = Inne strony
# Heading of a list: answers whose law should have been checked again.
report-overdue = Odpowiedzi, których termin sprawdzenia minął
# $date (String): the day on which the check was due.
report-due = Termin sprawdzenia: { $date }
# Stands alone in place of a list or a day.
report-none = Brak
# The last row of a table: all languages together.
report-total = Wszystkie języki
