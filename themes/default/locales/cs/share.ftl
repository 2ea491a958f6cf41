# Handing a page on, hearing it, and telling the editors about it.

# Heading above the buttons below.
share-title = Sdílet tuto stránku
# A button.
share-copy = Kopírovat odkaz
# Said when it is done.
share-copied = Odkaz je zkopírován.
# A button that opens the menu of the phone, in which one chooses an app or a person.
share-send = Poslat
# A button or the name of a picture: a square code that cameras read.
share-qr = QR kód
share-qr-hint = Namiřte fotoaparát jiného telefonu na tento kód. Tato stránka se tam otevře v kterémkoli jazyce tohoto webu.
# A button.
share-print = Vytisknout
# A button: the device reads the page out.
read-aloud = Přečíst nahlas
read-aloud-stop = Zastavit čtení

## Feedback by electronic mail

# Words of a link that opens a mail.
feedback = Nahlásit chybu na této stránce
# Subject of that mail. $title (String): the title of the page.
feedback-subject = Chyba na stránce „{ $title }“
# Beginning of that mail, which the reader goes on with. Followed by the address of the page.
feedback-body = Co je špatně, co chybí nebo čemu je těžké porozumět?

## On paper

# $date (String): the day on which the website was made, printed below a page.
# Not “Stav k”: it would need another case than that of the date.
print-date = Stav ke dni { $date }
# $language (String): the name of the page's language, in itself, printed below a page.
print-language = Jazyk: { $language }

## On a page and on the home page

# Heading above links to the other languages of the page.
other-languages = Tato stránka v jiných jazycích
# Heading on the home page above a list of places: whoever chooses one sees the services there.
services-near = Služby ve vašem okolí
# In the menu of languages, before the languages that show this page in another language. Short.
languages-borrowed = Zatím nepřeloženo:
