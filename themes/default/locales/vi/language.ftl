# What is said about translations: what is out of date, missing or meant for others, and pages in two languages.

## A translation that is older than its original

# Above a paragraph or list whose original has changed. Followed by a link to the original.
stale-block = Bản gốc của phần này đã thay đổi sau khi được dịch. Bản dịch có thể đã cũ.
# Words of the link to the same part in the original.
stale-block-original = Đọc bản gốc
# Above a part of the original that stands in place of a translation that is out of date.
withheld-block = Bản dịch của phần này đã cũ. Đây là bản gốc.

## A page that does not exist in the reader's language

# Title of such a page.
gap-title = Trang này không có bằng ngôn ngữ của quý vị
# The editors have decided that a page is meant for readers of other languages only.
gap-absent = Trang này được viết cho người đọc các ngôn ngữ khác, vì chỉ liên quan đến họ.
# Nobody has translated it, or the translation is out of date and was taken back.
gap-missing = Trang này chưa được dịch, hoặc bản dịch đã cũ.
# Followed by a list of languages.
gap-languages = Quý vị có thể đọc trang này bằng các ngôn ngữ sau:
gap-what-now = Quý vị có thể làm gì
gap-ask = Hãy hỏi một người nói được một trong những ngôn ngữ này, hoặc cho xem trang này tại một cơ quan.
gap-services = Tìm sự giúp đỡ bằng ngôn ngữ của quý vị:

## The same page in two languages

# Words of a link. $language (String): the language of the authorities, in itself, for example "Hrvatski".
bilingual-link = Xem trang này song song với ngôn ngữ: { $language }
# Below the title of such a page.
bilingual-note = Hai ngôn ngữ song song, để quý vị và người ở quầy có thể cùng đọc một dòng.
bilingual-back = Chỉ xem trang này bằng ngôn ngữ của quý vị

## A page that has a new address

moved-title = Trang này đã chuyển sang địa chỉ mới
# Words of the link to the new address.
moved-link = Đi tới trang
