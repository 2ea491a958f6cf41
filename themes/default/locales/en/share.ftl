# Handing a page on, hearing it, and telling the editors about it.

# Heading above the buttons below.
share-title = Share this page
# A button.
share-copy = Copy the link
# Said when it is done.
share-copied = The link is copied.
# A button that opens the menu of the phone, in which one chooses an app or a person.
share-send = Send
# A button or the name of a picture: a square code that cameras read.
share-qr = QR code
share-qr-hint = Point the camera of another phone at this code. It opens this page there, in any language of this website.
# A button.
share-print = Print
# A button: the device reads the page out.
read-aloud = Read aloud
read-aloud-stop = Stop reading

## Feedback by electronic mail

# Words of a link that opens a mail.
feedback = Tell us about a mistake on this page
# Subject of that mail. $title (String): the title of the page.
feedback-subject = Mistake on the page “{ $title }”
# Beginning of that mail, which the reader goes on with. Followed by the address of the page.
feedback-body = What is wrong, or missing, or hard to understand?

## On paper

# $date (String): the day on which the website was made, printed below a page.
print-date = As of { $date }
# $language (String): the name of the page's language, in itself, printed below a page.
print-language = Language: { $language }

## On a page and on the home page

# Heading above links to the other languages of the page.
other-languages = This page in other languages
# Heading on the home page above a list of places: whoever chooses one sees the services there.
services-near = Services near you
# In the menu of languages, before the languages that show this page in another language. Short.
languages-borrowed = Not translated yet:
