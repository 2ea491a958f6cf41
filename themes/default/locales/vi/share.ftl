# Handing a page on, hearing it, and telling the editors about it.

# Heading above the buttons below.
share-title = Chia sẻ trang này
# A button.
share-copy = Sao chép liên kết
# Said when it is done.
share-copied = Đã sao chép liên kết.
# A button that opens the menu of the phone, in which one chooses an app or a person.
share-send = Gửi
# A button or the name of a picture: a square code that cameras read.
share-qr = Mã QR
share-qr-hint = Hãy hướng máy ảnh của một điện thoại khác vào mã này. Trang này sẽ mở trên điện thoại đó, bằng bất kỳ ngôn ngữ nào của trang web này.
# A button.
share-print = In
# A button: the device reads the page out.
read-aloud = Đọc thành tiếng
read-aloud-stop = Dừng đọc

## Feedback by electronic mail

# Words of a link that opens a mail.
feedback = Báo lỗi trên trang này
# Subject of that mail. $title (String): the title of the page.
feedback-subject = Lỗi trên trang “{ $title }”
# Beginning of that mail, which the reader goes on with. Followed by the address of the page.
feedback-body = Có gì sai, thiếu hoặc khó hiểu?

## On paper

# $date (String): the day on which the website was made, printed below a page.
print-date = Tính đến ngày { $date }
# $language (String): the name of the page's language, in itself, printed below a page.
print-language = Ngôn ngữ: { $language }

## On a page and on the home page

# Heading above links to the other languages of the page.
other-languages = Trang này bằng các ngôn ngữ khác
# Heading on the home page above a list of places: whoever chooses one sees the services there.
services-near = Dịch vụ gần quý vị
# In the menu of languages, before the languages that show this page in another language. Short.
languages-borrowed = Chưa được dịch:
