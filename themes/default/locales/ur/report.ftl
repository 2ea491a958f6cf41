# The report on the translations (`vademecum build --report`): for the people who publish the handbook, not for its readers.

# Title of the page: how far the translations of the handbook are.
report-title = تراجم کی رپورٹ
# $date (String): the day of the report.
report-date = تاریخ: { $date }
# Said once, above the tables.
report-note = اعداد اصل متن کے الفاظ گنتے ہیں۔
# Heading of a column.
report-language = زبان
# Said of the language that the others are translated from.
report-original = اصل
# Heading of a column: the share of words that are translated and as new as the original.
report-current = تازہ
# Heading of a column and name of a colour: the translation is older than its original.
report-stale = اصل سے پرانا
# Heading of a column and name of a colour: readers get another language.
report-untranslated = ترجمہ نہیں ہوا
# Heading of a column: a machine translated it, and no person has compared it with the original.
report-machine = مشینی، بغیر جانچ
# Heading of a column: the last day on which a person compared a translation with its original.
report-last-check = آخری جانچ
# Heading of a table.
report-kinds = متن کی قسم کے لحاظ سے تازہ
# A kind of text: the name of the handbook, names of groups and documents.
report-general = عمومی
# A kind of text: answers to questions.
report-answers = جوابات
# A kind of text: imprint, privacy and the like.
report-pages = دیگر صفحات
# Heading of a list: answers whose law should have been checked again.
report-overdue = وہ جوابات جن کی جانچ میں تاخیر ہے
# $date (String): the day on which the check was due.
report-due = جانچ کی تاریخ: { $date }
# Stands alone in place of a list or a day.
report-none = کوئی نہیں
# The last row of a table: all languages together.
report-total = تمام زبانیں
