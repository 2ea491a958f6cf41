# The report on the translations (`vademecum build --report`): for the people who publish the handbook, not for its readers.
# Unsure: the whole file; written without a native reader.

# Title of the page: how far the translations of the handbook are.
report-title = ጸብጻብ ትርጉማት
# $date (String): the day of the report.
report-date = ዕለት፦ { $date }
# Said once, above the tables.
report-note = ቁጽርታት ቃላት ናይቲ መበቆላዊ ጽሑፍ እዮም።
# Heading of a column.
report-language = ቋንቋ
# Said of the language that the others are translated from.
report-original = መበቆላዊ
# Heading of a column: the share of words that are translated and as new as the original.
report-current = እዋናዊ
# Heading of a column and name of a colour: the translation is older than its original.
report-stale = ካብቲ መበቆላዊ ዝኣረገ
# Heading of a column and name of a colour: readers get another language.
report-untranslated = ዘይተተርጎመ
# Heading of a column: a machine translated it, and no person has compared it with the original.
report-machine = ብማሽን፣ ዘይተረጋገጸ
# Heading of a column: the last day on which a person compared a translation with its original.
report-last-check = ናይ መወዳእታ ምርግጋጽ
# Heading of a table.
report-kinds = እዋናዊ ብዓይነት ጽሑፍ
# A kind of text: the name of the handbook, names of groups and documents.
report-general = ሓፈሻዊ
# A kind of text: answers to questions.
report-answers = መልስታት
# A kind of text: imprint, privacy and the like.
report-pages = ካልኦት ገጻት
# Heading of a list: answers whose law should have been checked again.
report-overdue = ምርግጋጾም ዝደንጎየ መልስታት
# $date (String): the day on which the check was due.
report-due = ክረጋገጸሉ ዝግባእ ዕለት፦ { $date }
# Stands alone in place of a list or a day.
report-none = የለን
# The last row of a table: all languages together.
report-total = ኩለን ቋንቋታት
