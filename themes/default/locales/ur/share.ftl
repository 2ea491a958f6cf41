# Handing a page on, hearing it, and telling the editors about it.

# Heading above the buttons below.
share-title = یہ صفحہ شیئر کریں
# A button.
share-copy = لنک کاپی کریں
# Said when it is done.
share-copied = لنک کاپی ہو گیا۔
# A button that opens the menu of the phone, in which one chooses an app or a person.
share-send = بھیجیں
# A button or the name of a picture: a square code that cameras read.
share-qr = QR کوڈ
share-qr-hint = کسی دوسرے فون کا کیمرا اس کوڈ کے سامنے رکھیں۔ یہ صفحہ اُس فون پر اس سائٹ کی کسی بھی زبان میں کھل جائے گا۔
# A button.
share-print = پرنٹ کریں
# A button: the device reads the page out.
read-aloud = پڑھ کر سنائیں
read-aloud-stop = پڑھنا روکیں

## Feedback by electronic mail

# Words of a link that opens a mail.
feedback = اس صفحے کی غلطی ہمیں بتائیں
# Subject of that mail. $title (String): the title of the page.
feedback-subject = اس صفحے پر غلطی: “{ $title }”
# Beginning of that mail, which the reader goes on with. Followed by the address of the page.
feedback-body = کیا غلط ہے، کیا رہ گیا ہے، یا کیا سمجھنا مشکل ہے؟

## On paper

# $date (String): the day on which the website was made, printed below a page.
print-date = تاریخ: { $date }
# $language (String): the name of the page's language, in itself, printed below a page.
print-language = زبان: { $language }

## On a page and on the home page

# Heading above links to the other languages of the page.
other-languages = یہ صفحہ دوسری زبانوں میں
# Heading on the home page above a list of places: whoever chooses one sees the services there.
services-near = آپ کے قریب خدمات
# In the menu of languages, before the languages that show this page in another language. Short.
languages-borrowed = ابھی ترجمہ نہیں ہوا:
