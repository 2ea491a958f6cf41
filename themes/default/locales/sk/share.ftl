# Handing a page on, hearing it, and telling the editors about it.

# Heading above the buttons below.
share-title = Zdieľať túto stránku
# A button.
share-copy = Kopírovať odkaz
# Said when it is done.
share-copied = Odkaz je skopírovaný.
# A button that opens the menu of the phone, in which one chooses an app or a person.
share-send = Poslať
# A button or the name of a picture: a square code that cameras read.
share-qr = QR kód
share-qr-hint = Namierte fotoaparát iného telefónu na tento kód. Táto stránka sa tam otvorí v ktoromkoľvek jazyku tohto webu.
# A button.
share-print = Vytlačiť
# A button: the device reads the page out.
read-aloud = Prečítať nahlas
read-aloud-stop = Zastaviť čítanie

## Feedback by electronic mail

# Words of a link that opens a mail.
feedback = Nahlásiť chybu na tejto stránke
# Subject of that mail. $title (String): the title of the page.
feedback-subject = Chyba na stránke „{ $title }“
# Beginning of that mail, which the reader goes on with. Followed by the address of the page.
feedback-body = Čo je nesprávne, čo chýba alebo čo je ťažké pochopiť?

## On paper

# $date (String): the day on which the website was made, printed below a page.
# Not “Stav k”: it would need another case than that of the date.
print-date = Stav ku dňu { $date }
# $language (String): the name of the page's language, in itself, printed below a page.
print-language = Jazyk: { $language }

## On a page and on the home page

# Heading above links to the other languages of the page.
other-languages = Táto stránka v iných jazykoch
# Heading on the home page above a list of places: whoever chooses one sees the services there.
services-near = Služby vo vašom okolí
# In the menu of languages, before the languages that show this page in another language. Short.
languages-borrowed = Zatiaľ nepreložené:
