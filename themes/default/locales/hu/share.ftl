# Handing a page on, hearing it, and telling the editors about it.

# Heading above the buttons below.
share-title = Az oldal megosztása
# A button.
share-copy = Link másolása
# Said when it is done.
share-copied = A linket kimásoltuk.
# A button that opens the menu of the phone, in which one chooses an app or a person.
share-send = Küldés
# A button or the name of a picture: a square code that cameras read.
share-qr = QR-kód
share-qr-hint = Irányítsa erre a kódra egy másik telefon kameráját. Ott megnyílik ez az oldal, a honlap bármelyik nyelvén.
# A button.
share-print = Nyomtatás
# A button: the device reads the page out.
read-aloud = Felolvasás
read-aloud-stop = A felolvasás leállítása

## Feedback by electronic mail

# Words of a link that opens a mail.
feedback = Jelezze, ha hibát talált ezen az oldalon
# Subject of that mail. $title (String): the title of the page.
feedback-subject = Hiba ezen az oldalon: „{ $title }”
# Beginning of that mail, which the reader goes on with. Followed by the address of the page.
feedback-body = Mi hibás, mi hiányzik, vagy mit nehéz megérteni?

## On paper

# $date (String): the day on which the website was made, printed below a page.
print-date = Az adatok napja: { $date }
# $language (String): the name of the page's language, in itself, printed below a page.
print-language = Nyelv: { $language }

## On a page and on the home page

# Heading above links to the other languages of the page.
other-languages = Ez az oldal más nyelveken
# Heading on the home page above a list of places: whoever chooses one sees the services there.
services-near = Szolgáltatások az Ön közelében
# In the menu of languages, before the languages that show this page in another language. Short.
languages-borrowed = Még nincs lefordítva:
