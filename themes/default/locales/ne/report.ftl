# The report on the translations (`vademecum build --report`): for the people who publish the handbook, not for its readers.

# Title of the page: how far the translations of the handbook are.
report-title = अनुवादको प्रतिवेदन
# $date (String): the day of the report.
report-date = मिति: { $date }
# Said once, above the tables.
report-note = सङ्ख्याले मूल पाठका शब्द गन्छन्।
# Heading of a column.
report-language = भाषा
# Said of the language that the others are translated from.
report-original = मूल
# Heading of a column: the share of words that are translated and as new as the original.
report-current = अद्यावधिक
# Heading of a column and name of a colour: the translation is older than its original.
report-stale = मूलभन्दा पुरानो
# Heading of a column and name of a colour: readers get another language.
report-untranslated = अनुवाद भएको छैन
# Heading of a column: a machine translated it, and no person has compared it with the original.
report-machine = मेसिनबाट, नजाँचिएको
# Heading of a column: the last day on which a person compared a translation with its original.
report-last-check = पछिल्लो जाँच
# Heading of a table.
report-kinds = पाठको प्रकारअनुसार अद्यावधिक
# A kind of text: the name of the handbook, names of groups and documents.
report-general = सामान्य
# A kind of text: answers to questions.
report-answers = उत्तरहरू
# A kind of text: imprint, privacy and the like.
report-pages = अन्य पृष्ठहरू
# Heading of a list: answers whose law should have been checked again.
report-overdue = जाँच ढिला भएका उत्तरहरू
# $date (String): the day on which the check was due.
report-due = जाँच्नुपर्ने मिति: { $date }
# Stands alone in place of a list or a day.
report-none = छैन
# The last row of a table: all languages together.
report-total = सबै भाषाहरू
