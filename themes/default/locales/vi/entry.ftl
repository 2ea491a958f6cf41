# An answer, a guide or a page: what stands around its words.

## Before the text

# $language (String): the name of the language of the text, in that language.
borrowed-notice = Trang này chưa được dịch. Phần dưới đây được viết bằng ngôn ngữ này: { $language }.
stale-notice = Bản gốc của trang này đã thay đổi sau khi được dịch. Một số thông tin ở đây có thể đã cũ.
# $date (String): the last day on which the text held.
# The machine writes dates without “ngày”.
expired-notice = Thông tin này chỉ có hiệu lực đến hết ngày { $date }. Xin đừng dựa vào thông tin này: hãy tìm người tư vấn.
# $date (String): the first day on which the text holds.
not-yet-valid-notice = Thông tin này có hiệu lực từ ngày { $date }. Hiện nay thông tin chưa có hiệu lực.
# Followed by a list of people: workers, families.
audience = Dành cho:
# Name of the list of headings, for screen readers.
on-this-page = Trên trang này

## After the text

# Heading: amounts and deadlines of this page that change soon.
changes = Những gì sắp thay đổi
# $date (String): the day of the change.
# $now (String): the amount that holds today.
# $amount (String): the amount that holds from that day.
change = Từ ngày { $date }: { $amount } thay cho { $now }
who-can-help = Ai có thể giúp
law = Căn cứ pháp luật
related = Trang liên quan
# $date (String): the day of the check.
checked-on = Đã kiểm tra ngày { $date }
# $date (String): the day of the check.
# $name (String): the person or office that checked.
checked-by = Đã được { $name } kiểm tra ngày { $date }
overdue-notice = Lẽ ra trang này phải được kiểm tra lại rồi. Hãy hỏi trước khi dựa vào thông tin ở đây.
translation-machine-unchecked = Văn bản này do máy dịch và chưa có ai kiểm tra bản dịch.
# Stands before the day of the check of the translation, with a dot between them.
translation-machine = Bản dịch máy
# $name (String): the person or group that translated.
translation-by = Bản dịch: { $name }
# $date (String): the day on which a person compared the translation with its original.
translation-checked-on = Bản dịch đã được kiểm tra ngày { $date }
# $date (String): the same day.
# $name (String): the person or office that compared.
translation-checked-by = Bản dịch đã được { $name } kiểm tra ngày { $date }
# $from (String), $until (String): the first and the last day.
date-from-until = Có hiệu lực từ ngày { $from } đến hết ngày { $until }
# $date (String): the first day.
valid-from = Có hiệu lực từ ngày { $date }
# $date (String): the last day.
valid-until = Có hiệu lực đến hết ngày { $date }
# Only on paper, followed by an address.
short-address = Trang này bằng tất cả các ngôn ngữ:

## Guides

what-to-bring = Những gì cần mang theo
# What it costs: a step of a guide, a service.
cost = Chi phí
duration = Mất bao lâu
# Followed by the office of a step.
where = Ở đâu

## In the text

footnotes = Chú thích
# The link from a footnote back to its place, for screen readers.
# $number (Number): the number of the footnote.
footnote-back = Quay lại chỗ có chú thích { $number } trong bài
alert-note = Ghi chú
alert-tip = Gợi ý
alert-important = Quan trọng
alert-warning = Cảnh báo
alert-caution = Cẩn thận

## Glossary

# Name of the list of first letters, for screen readers.
letters = Chữ cái
# $word (String): the word in the language of the authorities, as on their letters.
official-word = Trong thư của cơ quan nhà nước: { $word }

## Counts

# $count (Number): answers of a topic.
entries-count = { $count } câu trả lời
