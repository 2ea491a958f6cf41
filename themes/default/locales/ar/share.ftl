# Handing a page on, hearing it, and telling the editors about it.

# Heading above the buttons below.
share-title = مشاركة هذه الصفحة
# A button.
share-copy = نسخ الرابط
# Said when it is done.
share-copied = تم نسخ الرابط.
# A button that opens the menu of the phone, in which one chooses an app or a person.
share-send = إرسال
# A button or the name of a picture: a square code that cameras read.
share-qr = رمز QR
share-qr-hint = وجّهوا كاميرا هاتف آخر إلى هذا الرمز، فتُفتح هذه الصفحة على ذلك الهاتف بأي لغة من لغات هذا الموقع.
# A button.
share-print = طباعة
# A button: the device reads the page out.
read-aloud = قراءة بصوت عالٍ
read-aloud-stop = إيقاف القراءة

## Feedback by electronic mail

# Words of a link that opens a mail.
feedback = أخبرونا عن خطأ في هذه الصفحة
# Subject of that mail. $title (String): the title of the page.
feedback-subject = خطأ في الصفحة «{ $title }»
# Beginning of that mail, which the reader goes on with. Followed by the address of the page.
feedback-body = ما الذي فيه خطأ أو نقص أو يصعب فهمه؟

## On paper

# $date (String): the day on which the website was made, printed below a page.
print-date = بتاريخ { $date }
# $language (String): the name of the page's language, in itself, printed below a page.
print-language = اللغة: { $language }

## On a page and on the home page

# Heading above links to the other languages of the page.
other-languages = هذه الصفحة بلغات أخرى
# Heading on the home page above a list of places: whoever chooses one sees the services there.
services-near = خدمات قريبة منكم
# In the menu of languages, before the languages that show this page in another language. Short.
languages-borrowed = لم تُترجم بعد:
