# Handing a page on, hearing it, and telling the editors about it.

# Heading above the buttons below.
share-title = Delite to stran
# A button.
share-copy = Kopiraj povezavo
# Said when it is done.
share-copied = Povezava je kopirana.
# A button that opens the menu of the phone, in which one chooses an app or a person.
share-send = Pošlji
# A button or the name of a picture: a square code that cameras read.
share-qr = Koda QR
share-qr-hint = Kamero drugega telefona usmerite v to kodo. Ta stran se tam odpre v katerem koli jeziku tega spletnega mesta.
# A button.
share-print = Natisni
# A button: the device reads the page out.
read-aloud = Preberi na glas
read-aloud-stop = Ustavi branje

## Feedback by electronic mail

# Words of a link that opens a mail.
feedback = Sporočite napako na tej strani
# Subject of that mail. $title (String): the title of the page.
feedback-subject = Napaka na strani »{ $title }«
# Beginning of that mail, which the reader goes on with. Followed by the address of the page.
feedback-body = Kaj je narobe, kaj manjka ali kaj je težko razumeti?

## On paper

# $date (String): the day on which the website was made, printed below a page.
print-date = Stanje na dan: { $date }
# $language (String): the name of the page's language, in itself, printed below a page.
print-language = Jezik: { $language }

## On a page and on the home page

# Heading above links to the other languages of the page.
other-languages = Ta stran v drugih jezikih
# Heading on the home page above a list of places: whoever chooses one sees the services there.
services-near = Storitve v vaši bližini
# In the menu of languages, before the languages that show this page in another language. Short.
languages-borrowed = Še ni prevedeno:
