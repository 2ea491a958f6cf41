# The report on the translations (`vademecum build --report`): for the people who publish the handbook, not for its readers.

# Title of the page: how far the translations of the handbook are.
report-title = Báo cáo về bản dịch
# $date (String): the day of the report.
report-date = Tính đến ngày { $date }
# Said once, above the tables.
report-note = Các con số đếm từ của bản gốc.
# Heading of a column.
report-language = Ngôn ngữ
# Said of the language that the others are translated from.
report-original = Bản gốc
# Heading of a column: the share of words that are translated and as new as the original.
report-current = Cập nhật
# Heading of a column and name of a colour: the translation is older than its original.
report-stale = Cũ hơn bản gốc
# Heading of a column and name of a colour: readers get another language.
report-untranslated = Chưa dịch
# Heading of a column: a machine translated it, and no person has compared it with the original.
report-machine = Máy dịch, chưa kiểm tra
# Heading of a column: the last day on which a person compared a translation with its original.
report-last-check = Lần kiểm tra cuối
# Heading of a table.
report-kinds = Cập nhật, theo loại văn bản
# A kind of text: the name of the handbook, names of groups and documents.
report-general = Chung
# A kind of text: answers to questions.
report-answers = Câu trả lời
# A kind of text: imprint, privacy and the like.
report-pages = Các trang khác
# Heading of a list: answers whose law should have been checked again.
report-overdue = Câu trả lời quá hạn kiểm tra
# $date (String): the day on which the check was due.
report-due = Hạn kiểm tra: { $date }
# Stands alone in place of a list or a day.
report-none = Không có
# The last row of a table: all languages together.
report-total = Tất cả ngôn ngữ
