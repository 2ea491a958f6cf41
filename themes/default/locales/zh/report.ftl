# The report on the translations (`vademecum build --report`): for the people who publish the handbook, not for its readers.

# Title of the page: how far the translations of the handbook are.
report-title = 翻译情况报告
# $date (String): the day of the report.
report-date = 截至 { $date }
# Said once, above the tables.
report-note = 数字为原文的字数或词数。
# Heading of a column.
report-language = 语言
# Said of the language that the others are translated from.
report-original = 原文
# Heading of a column: the share of words that are translated and as new as the original.
report-current = 最新
# Heading of a column and name of a colour: the translation is older than its original.
report-stale = 比原文旧
# Heading of a column and name of a colour: readers get another language.
report-untranslated = 未翻译
# Heading of a column: a machine translated it, and no person has compared it with the original.
report-machine = 机器翻译，未核对
# Heading of a column: the last day on which a person compared a translation with its original.
report-last-check = 上次核对
# Heading of a table.
report-kinds = 按文本类型统计的最新比例
# A kind of text: the name of the handbook, names of groups and documents.
report-general = 综合
# A kind of text: answers to questions.
report-answers = 解答
# A kind of text: imprint, privacy and the like.
report-pages = 其他页面
# Heading of a list: answers whose law should have been checked again.
report-overdue = 逾期未核对的解答
# $date (String): the day on which the check was due.
report-due = 应核对日期：{ $date }
# Stands alone in place of a list or a day.
report-none = 无
# The last row of a table: all languages together.
report-total = 所有语言
