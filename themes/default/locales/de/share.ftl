# Handing a page on, hearing it, and telling the editors about it.

# Heading above the buttons below.
share-title = Diese Seite teilen
# A button.
share-copy = Link kopieren
# Said when it is done.
share-copied = Der Link ist kopiert.
# A button that opens the menu of the phone, in which one chooses an app or a person.
share-send = Senden
# A button or the name of a picture: a square code that cameras read.
share-qr = QR-Code
share-qr-hint = Richten Sie die Kamera eines anderen Telefons auf diesen Code. Dort öffnet sich dann diese Seite, in jeder Sprache dieser Website.
# A button.
share-print = Drucken
# A button: the device reads the page out.
read-aloud = Vorlesen
read-aloud-stop = Vorlesen beenden

## Feedback by electronic mail

# Words of a link that opens a mail.
feedback = Fehler auf dieser Seite melden
# Subject of that mail. $title (String): the title of the page.
feedback-subject = Fehler auf der Seite „{ $title }“
# Beginning of that mail, which the reader goes on with. Followed by the address of the page.
feedback-body = Was ist falsch, was fehlt oder was ist schwer zu verstehen?

## On paper

# $date (String): the day on which the website was made, printed below a page.
print-date = Stand: { $date }
# $language (String): the name of the page's language, in itself, printed below a page.
print-language = Sprache: { $language }

## On a page and on the home page

# Heading above links to the other languages of the page.
other-languages = Diese Seite in anderen Sprachen
# Heading on the home page above a list of places: whoever chooses one sees the services there.
services-near = Angebote in Ihrer Nähe
# In the menu of languages, before the languages that show this page in another language. Short.
languages-borrowed = Noch nicht übersetzt:
