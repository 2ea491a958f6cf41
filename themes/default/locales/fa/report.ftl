# The report on the translations (`vademecum build --report`): for the people who publish the handbook, not for its readers.

# Title of the page: how far the translations of the handbook are.
report-title = گزارش ترجمه‌ها
# $date (String): the day of the report.
report-date = در تاریخ { $date }
# Said once, above the tables.
report-note = عددها شمار واژه‌های متن اصلی است.
# Heading of a column.
report-language = زبان
# Said of the language that the others are translated from.
report-original = متن اصلی
# Heading of a column: the share of words that are translated and as new as the original.
report-current = به‌روز
# Heading of a column and name of a colour: the translation is older than its original.
report-stale = قدیمی‌تر از متن اصلی
# Heading of a column and name of a colour: readers get another language.
report-untranslated = ترجمه‌نشده
# Heading of a column: a machine translated it, and no person has compared it with the original.
report-machine = ماشینی، بررسی‌نشده
# Heading of a column: the last day on which a person compared a translation with its original.
report-last-check = آخرین بررسی
# Heading of a table.
report-kinds = به‌روز، بر پایهٔ نوع متن
# A kind of text: the name of the handbook, names of groups and documents.
report-general = عمومی
# A kind of text: answers to questions.
report-answers = پاسخ‌ها
# A kind of text: imprint, privacy and the like.
report-pages = صفحه‌های دیگر
# Heading of a list: answers whose law should have been checked again.
report-overdue = پاسخ‌هایی که بررسی آن‌ها عقب افتاده است
# $date (String): the day on which the check was due.
report-due = موعد بررسی: { $date }
# Stands alone in place of a list or a day.
report-none = هیچ
# The last row of a table: all languages together.
report-total = همهٔ زبان‌ها
