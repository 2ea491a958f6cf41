# The report on the translations (`vademecum build --report`): for the people who publish the handbook, not for its readers.

# Title of the page: how far the translations of the handbook are.
report-title = Informe sobre las traducciones
# $date (String): the day of the report.
report-date = Situación a { $date }
# Said once, above the tables.
report-note = Los números cuentan las palabras del original.
# Heading of a column.
report-language = Idioma
# Said of the language that the others are translated from.
report-original = Original
# Heading of a column: the share of words that are translated and as new as the original.
report-current = Al día
# Heading of a column and name of a colour: the translation is older than its original.
report-stale = Más antiguo que el original
# Heading of a column and name of a colour: readers get another language.
report-untranslated = Sin traducir
# Heading of a column: a machine translated it, and no person has compared it with the original.
report-machine = Automático, sin revisar
# Heading of a column: the last day on which a person compared a translation with its original.
report-last-check = Última revisión
# Heading of a table.
report-kinds = Al día, por tipo de texto
# A kind of text: the name of the handbook, names of groups and documents.
report-general = General
# A kind of text: answers to questions.
report-answers = Respuestas
# A kind of text: imprint, privacy and the like.
report-pages = Otras páginas
# Heading of a list: answers whose law should have been checked again.
report-overdue = Respuestas cuya revisión está atrasada
# $date (String): the day on which the check was due.
report-due = Pendiente desde el { $date }
# Stands alone in place of a list or a day.
report-none = Ninguna
# The last row of a table: all languages together.
report-total = Todos los idiomas
