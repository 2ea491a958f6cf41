# Handing a page on, hearing it, and telling the editors about it.

# Heading above the buttons below.
share-title = دا پاڼه شریکه کړئ
# A button.
share-copy = لینک کاپي کړئ
# Said when it is done.
share-copied = لینک کاپي شو.
# A button that opens the menu of the phone, in which one chooses an app or a person.
share-send = ولېږئ
# A button or the name of a picture: a square code that cameras read.
share-qr = QR کوډ
share-qr-hint = د بل ټیلیفون کامره دې کوډ ته ونیسئ. دا پاڼه په هغه ټیلیفون کې د دې سایټ په هره ژبه پرانیستل کېږي.
# A button.
share-print = چاپ کړئ
# A button: the device reads the page out.
read-aloud = په لوړ غږ لوستل
read-aloud-stop = لوستل ودروئ

## Feedback by electronic mail

# Words of a link that opens a mail.
feedback = د دې پاڼې تېروتنه موږ ته ووایاست
# Subject of that mail. $title (String): the title of the page.
feedback-subject = په دې پاڼه کې تېروتنه: «{ $title }»
# Beginning of that mail, which the reader goes on with. Followed by the address of the page.
feedback-body = څه ناسم دي، څه کم دي، یا په څه پوهېدل سخت دي؟

## On paper

# $date (String): the day on which the website was made, printed below a page.
print-date = نېټه: { $date }
# $language (String): the name of the page's language, in itself, printed below a page.
print-language = ژبه: { $language }

## On a page and on the home page

# Heading above links to the other languages of the page.
other-languages = دا پاڼه په نورو ژبو
# Heading on the home page above a list of places: whoever chooses one sees the services there.
services-near = تاسو ته نږدې خدمتونه
# In the menu of languages, before the languages that show this page in another language. Short.
languages-borrowed = لا نه ده ژباړل شوې:
