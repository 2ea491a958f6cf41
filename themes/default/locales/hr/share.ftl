# Handing a page on, hearing it, and telling the editors about it.

# Heading above the buttons below.
share-title = Podijelite ovu stranicu
# A button.
share-copy = Kopiraj poveznicu
# Said when it is done.
share-copied = Poveznica je kopirana.
# A button that opens the menu of the phone, in which one chooses an app or a person.
share-send = Pošalji
# A button or the name of a picture: a square code that cameras read.
share-qr = QR kod
share-qr-hint = Usmjerite kameru drugog telefona prema ovom kodu. Ova se stranica tada ondje otvara, na bilo kojem jeziku ovih internetskih stranica.
# A button.
share-print = Ispiši
# A button: the device reads the page out.
read-aloud = Pročitaj naglas
read-aloud-stop = Zaustavi čitanje

## Feedback by electronic mail

# Words of a link that opens a mail.
feedback = Javite nam pogrešku na ovoj stranici
# Subject of that mail. $title (String): the title of the page.
feedback-subject = Pogreška na stranici „{ $title }“
# Beginning of that mail, which the reader goes on with. Followed by the address of the page.
feedback-body = Što je pogrešno, što nedostaje ili što je teško razumjeti?

## On paper

# $date (String): the day on which the website was made, printed below a page.
print-date = Stanje na dan { $date }
# $language (String): the name of the page's language, in itself, printed below a page.
print-language = Jezik: { $language }

## On a page and on the home page

# Heading above links to the other languages of the page.
other-languages = Ova stranica na drugim jezicima
# Heading on the home page above a list of places: whoever chooses one sees the services there.
services-near = Usluge u vašoj blizini
# In the menu of languages, before the languages that show this page in another language. Short.
languages-borrowed = Još nije prevedeno:
