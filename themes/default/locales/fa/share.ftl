# Handing a page on, hearing it, and telling the editors about it.

# Heading above the buttons below.
share-title = به اشتراک گذاشتن این صفحه
# A button.
share-copy = کپی کردن پیوند
# Said when it is done.
share-copied = پیوند کپی شد.
# A button that opens the menu of the phone, in which one chooses an app or a person.
share-send = فرستادن
# A button or the name of a picture: a square code that cameras read.
share-qr = کد QR
share-qr-hint = دوربین تلفن دیگری را روبه‌روی این کد بگیرید. این صفحه در آن تلفن به هر یک از زبان‌های این سایت باز می‌شود.
# A button.
share-print = چاپ
# A button: the device reads the page out.
read-aloud = خواندن با صدای بلند
read-aloud-stop = توقف خواندن

## Feedback by electronic mail

# Words of a link that opens a mail.
feedback = اشتباه این صفحه را به ما خبر دهید
# Subject of that mail. $title (String): the title of the page.
feedback-subject = اشتباه در صفحهٔ «{ $title }»
# Beginning of that mail, which the reader goes on with. Followed by the address of the page.
feedback-body = چه چیزی اشتباه است، چه چیزی کم است یا فهمیدن چه چیزی سخت است؟

## On paper

# $date (String): the day on which the website was made, printed below a page.
print-date = در تاریخ { $date }
# $language (String): the name of the page's language, in itself, printed below a page.
print-language = زبان: { $language }

## On a page and on the home page

# Heading above links to the other languages of the page.
other-languages = این صفحه به زبان‌های دیگر
# Heading on the home page above a list of places: whoever chooses one sees the services there.
services-near = خدمات نزدیک شما
# In the menu of languages, before the languages that show this page in another language. Short.
languages-borrowed = هنوز ترجمه نشده:
