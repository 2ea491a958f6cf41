# Handing a page on, hearing it, and telling the editors about it.

# Heading above the buttons below.
share-title = Partager cette page
# A button.
share-copy = Copier le lien
# Said when it is done.
share-copied = Le lien est copié.
# A button that opens the menu of the phone, in which one chooses an app or a person.
share-send = Envoyer
# A button or the name of a picture: a square code that cameras read.
share-qr = Code QR
share-qr-hint = Visez ce code avec l’appareil photo d’un autre téléphone. Cette page s’y ouvre alors, dans n’importe quelle langue de ce site.
# A button.
share-print = Imprimer
# A button: the device reads the page out.
read-aloud = Lire à voix haute
read-aloud-stop = Arrêter la lecture

## Feedback by electronic mail

# Words of a link that opens a mail.
feedback = Signaler une erreur sur cette page
# Subject of that mail. $title (String): the title of the page.
feedback-subject = Erreur sur la page « { $title } »
# Beginning of that mail, which the reader goes on with. Followed by the address of the page.
feedback-body = Qu’est-ce qui est faux, qu’est-ce qui manque ou qu’est-ce qui est difficile à comprendre ?

## On paper

# $date (String): the day on which the website was made, printed below a page.
print-date = État au { $date }
# $language (String): the name of the page's language, in itself, printed below a page.
print-language = Langue : { $language }

## On a page and on the home page

# Heading above links to the other languages of the page.
other-languages = Cette page dans d’autres langues
# Heading on the home page above a list of places: whoever chooses one sees the services there.
services-near = Services près de chez vous
# In the menu of languages, before the languages that show this page in another language. Short.
# A noun and not “traduit”, which would need the gender of what it is said of.
languages-borrowed = Pas encore de traduction :
