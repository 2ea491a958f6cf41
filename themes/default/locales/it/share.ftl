# Handing a page on, hearing it, and telling the editors about it.

# Heading above the buttons below.
share-title = Condividere questa pagina
# A button.
share-copy = Copia il link
# Said when it is done.
share-copied = Il link è stato copiato.
# A button that opens the menu of the phone, in which one chooses an app or a person.
share-send = Invia
# A button or the name of a picture: a square code that cameras read.
share-qr = Codice QR
share-qr-hint = Inquadri questo codice con la fotocamera di un altro telefono. Questa pagina si aprirà lì, in qualsiasi lingua di questo sito.
# A button.
share-print = Stampa
# A button: the device reads the page out.
read-aloud = Leggi ad alta voce
read-aloud-stop = Ferma la lettura

## Feedback by electronic mail

# Words of a link that opens a mail.
feedback = Segnalare un errore in questa pagina
# Subject of that mail. $title (String): the title of the page.
feedback-subject = Errore nella pagina «{ $title }»
# Beginning of that mail, which the reader goes on with. Followed by the address of the page.
feedback-body = Che cosa è sbagliato, che cosa manca o che cosa è difficile da capire?

## On paper

# $date (String): the day on which the website was made, printed below a page.
# As in “offline-saved”. No “al” before a date: it would be “al 14” but “all’8”.
print-date = Versione: { $date }
# $language (String): the name of the page's language, in itself, printed below a page.
print-language = Lingua: { $language }

## On a page and on the home page

# Heading above links to the other languages of the page.
other-languages = Questa pagina in altre lingue
# Heading on the home page above a list of places: whoever chooses one sees the services there.
services-near = Servizi vicino a Lei
# In the menu of languages, before the languages that show this page in another language. Short.
# A noun and not “tradotto”, which would need the gender of what it is said of.
languages-borrowed = Ancora senza traduzione:
