# The report on the translations (`vademecum build --report`): for the people who publish the handbook, not for its readers.

# Title of the page: how far the translations of the handbook are.
report-title = Çeviri raporu
# $date (String): the day of the report.
report-date = Tarih: { $date }
# Said once, above the tables.
report-note = Sayılar özgün metnin kelimelerini sayar.
# Heading of a column.
report-language = Dil
# Said of the language that the others are translated from.
report-original = Özgün metin
# Heading of a column: the share of words that are translated and as new as the original.
report-current = Güncel
# Heading of a column and name of a colour: the translation is older than its original.
report-stale = Özgün metinden eski
# Heading of a column and name of a colour: readers get another language.
report-untranslated = Çevrilmemiş
# Heading of a column: a machine translated it, and no person has compared it with the original.
report-machine = Makine çevirisi, kontrol edilmemiş
# Heading of a column: the last day on which a person compared a translation with its original.
report-last-check = Son kontrol
# Heading of a table.
report-kinds = Metin türüne göre güncel
# A kind of text: the name of the handbook, names of groups and documents.
report-general = Genel
# A kind of text: answers to questions.
report-answers = Yanıtlar
# A kind of text: imprint, privacy and the like.
report-pages = Diğer sayfalar
# Heading of a list: answers whose law should have been checked again.
report-overdue = Kontrolü gecikmiş yanıtlar
# $date (String): the day on which the check was due.
report-due = Kontrol tarihi: { $date }
# Stands alone in place of a list or a day.
report-none = Yok
# The last row of a table: all languages together.
report-total = Tüm diller
