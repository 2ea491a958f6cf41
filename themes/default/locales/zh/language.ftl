# What is said about translations: what is out of date, missing or meant for others, and pages in two languages.

## A translation that is older than its original

# Above a paragraph or list whose original has changed. Followed by a link to the original.
stale-block = 这一部分翻译之后，原文有改动，内容可能已经过时。
# Words of the link to the same part in the original.
stale-block-original = 阅读原文
# Above a part of the original that stands in place of a translation that is out of date.
withheld-block = 这一部分的译文已经过时。以下是原文。

## A page that does not exist in the reader's language

# Title of such a page.
gap-title = 本页没有您的语言版本
# The editors have decided that a page is meant for readers of other languages only.
gap-absent = 本页是为使用其他语言的读者写的，因为内容只涉及这些读者。
# Nobody has translated it, or the translation is out of date and was taken back.
gap-missing = 本页尚未翻译，或者译文已经过时。
# Followed by a list of languages.
gap-languages = 您可以用这些语言阅读：
gap-what-now = 您可以怎么办
gap-ask = 请询问会说其中一种语言的人，或者到办事机构出示本页。
gap-services = 查找使用您的语言的帮助：

## The same page in two languages

# Words of a link. $language (String): the language of the authorities, in itself, for example "Hrvatski".
# The name of the language stands after a colon, because it keeps its own letters.
bilingual-link = 双语对照显示本页，对照语言：{ $language }
# Below the title of such a page.
bilingual-note = 两种语言并排显示，方便您和窗口工作人员看到同一行内容。
bilingual-back = 只用您的语言显示本页

## A page that has a new address

moved-title = 本页已移到新网址
# Words of the link to the new address.
moved-link = 前往该页
