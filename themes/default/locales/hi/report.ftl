# The report on the translations (`vademecum build --report`): for the people who publish the handbook, not for its readers.

# Title of the page: how far the translations of the handbook are.
report-title = अनुवाद की रिपोर्ट
# $date (String): the day of the report.
report-date = तारीख: { $date }
# Said once, above the tables.
report-note = संख्याएँ मूल पाठ के शब्द गिनती हैं।
# Heading of a column.
report-language = भाषा
# Said of the language that the others are translated from.
report-original = मूल
# Heading of a column: the share of words that are translated and as new as the original.
report-current = अद्यतन
# Heading of a column and name of a colour: the translation is older than its original.
report-stale = मूल से पुराना
# Heading of a column and name of a colour: readers get another language.
report-untranslated = अनुवाद नहीं हुआ
# Heading of a column: a machine translated it, and no person has compared it with the original.
report-machine = मशीनी, बिना जाँच
# Heading of a column: the last day on which a person compared a translation with its original.
report-last-check = पिछली जाँच
# Heading of a table.
report-kinds = पाठ के प्रकार के अनुसार अद्यतन
# A kind of text: the name of the handbook, names of groups and documents.
report-general = सामान्य
# A kind of text: answers to questions.
report-answers = उत्तर
# A kind of text: imprint, privacy and the like.
report-pages = अन्य पृष्ठ
# Heading of a list: answers whose law should have been checked again.
report-overdue = उत्तर जिनकी जाँच में देरी है
# $date (String): the day on which the check was due.
report-due = जाँच की तारीख: { $date }
# Stands alone in place of a list or a day.
report-none = कोई नहीं
# The last row of a table: all languages together.
report-total = सभी भाषाएँ
