# Handing a page on, hearing it, and telling the editors about it.

# Heading above the buttons below.
share-title = Distribuiți această pagină
# A button.
share-copy = Copiază linkul
# Said when it is done.
share-copied = Linkul a fost copiat.
# A button that opens the menu of the phone, in which one chooses an app or a person.
share-send = Trimite
# A button or the name of a picture: a square code that cameras read.
share-qr = Cod QR
share-qr-hint = Îndreptați camera altui telefon spre acest cod. Această pagină se va deschide acolo, în orice limbă a acestui site.
# A button.
share-print = Tipărește
# A button: the device reads the page out.
read-aloud = Citește cu voce tare
read-aloud-stop = Oprește citirea

## Feedback by electronic mail

# Words of a link that opens a mail.
feedback = Semnalați o greșeală de pe această pagină
# Subject of that mail. $title (String): the title of the page.
feedback-subject = Greșeală pe pagina „{ $title }”
# Beginning of that mail, which the reader goes on with. Followed by the address of the page.
feedback-body = Ce este greșit, ce lipsește sau ce este greu de înțeles?

## On paper

# $date (String): the day on which the website was made, printed below a page.
print-date = Situația la { $date }
# $language (String): the name of the page's language, in itself, printed below a page.
print-language = Limba: { $language }

## On a page and on the home page

# Heading above links to the other languages of the page.
other-languages = Această pagină în alte limbi
# Heading on the home page above a list of places: whoever chooses one sees the services there.
services-near = Servicii în apropierea dumneavoastră
# In the menu of languages, before the languages that show this page in another language. Short.
# A noun and not “tradus”, which would need the gender of what it is said of.
languages-borrowed = Încă fără traducere:
