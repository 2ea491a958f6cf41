# Handing a page on, hearing it, and telling the editors about it.

# Heading above the buttons below.
share-title = 分享本页
# A button.
share-copy = 复制链接
# Said when it is done.
share-copied = 链接已复制。
# A button that opens the menu of the phone, in which one chooses an app or a person.
share-send = 发送
# A button or the name of a picture: a square code that cameras read.
share-qr = 二维码
share-qr-hint = 请用另一部手机的摄像头对准此二维码。本页会在那部手机上打开，可选择本网站的任何语言。
# A button.
share-print = 打印
# A button: the device reads the page out.
read-aloud = 朗读
read-aloud-stop = 停止朗读

## Feedback by electronic mail

# Words of a link that opens a mail.
feedback = 告诉我们本页的错误
# Subject of that mail. $title (String): the title of the page.
feedback-subject = 页面“{ $title }”有错误
# Beginning of that mail, which the reader goes on with. Followed by the address of the page.
feedback-body = 哪里有错误、有遗漏，或者难以理解？

## On paper

# $date (String): the day on which the website was made, printed below a page.
print-date = 截至 { $date }
# $language (String): the name of the page's language, in itself, printed below a page.
print-language = 语言：{ $language }

## On a page and on the home page

# Heading above links to the other languages of the page.
other-languages = 本页的其他语言版本
# Heading on the home page above a list of places: whoever chooses one sees the services there.
services-near = 您附近的服务机构
# In the menu of languages, before the languages that show this page in another language. Short.
languages-borrowed = 尚未翻译：
