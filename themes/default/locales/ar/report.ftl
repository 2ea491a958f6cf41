# The report on the translations (`vademecum build --report`): for the people who publish the handbook, not for its readers.

# Title of the page: how far the translations of the handbook are.
report-title = تقرير عن الترجمات
# $date (String): the day of the report.
report-date = بتاريخ { $date }
# Said once, above the tables.
report-note = الأعداد هي عدد كلمات النص الأصلي.
# Heading of a column.
report-language = اللغة
# Said of the language that the others are translated from.
report-original = الأصل
# Heading of a column: the share of words that are translated and as new as the original.
report-current = محدَّث
# Heading of a column and name of a colour: the translation is older than its original.
report-stale = أقدم من الأصل
# Heading of a column and name of a colour: readers get another language.
report-untranslated = غير مترجم
# Heading of a column: a machine translated it, and no person has compared it with the original.
report-machine = ترجمة آلية غير مراجعة
# Heading of a column: the last day on which a person compared a translation with its original.
report-last-check = آخر مراجعة
# Heading of a table.
report-kinds = المحدَّث حسب نوع النص
# A kind of text: the name of the handbook, names of groups and documents.
report-general = عام
# A kind of text: answers to questions.
report-answers = الإجابات
# A kind of text: imprint, privacy and the like.
report-pages = صفحات أخرى
# Heading of a list: answers whose law should have been checked again.
report-overdue = إجابات تأخر التحقق منها
# $date (String): the day on which the check was due.
report-due = موعد التحقق: { $date }
# Stands alone in place of a list or a day.
report-none = لا يوجد
# The last row of a table: all languages together.
report-total = كل اللغات
