# Handing a page on, hearing it, and telling the editors about it.

# Heading above the buttons below.
share-title = Compartir esta página
# A button.
share-copy = Copiar el enlace
# Said when it is done.
share-copied = El enlace se ha copiado.
# A button that opens the menu of the phone, in which one chooses an app or a person.
share-send = Enviar
# A button or the name of a picture: a square code that cameras read.
share-qr = Código QR
share-qr-hint = Apunte a este código con la cámara de otro teléfono. Esta página se abrirá allí, en cualquier idioma de este sitio web.
# A button.
share-print = Imprimir
# A button: the device reads the page out.
read-aloud = Leer en voz alta
read-aloud-stop = Detener la lectura

## Feedback by electronic mail

# Words of a link that opens a mail.
feedback = Avisar de un error en esta página
# Subject of that mail. $title (String): the title of the page.
feedback-subject = Error en la página «{ $title }»
# Beginning of that mail, which the reader goes on with. Followed by the address of the page.
feedback-body = ¿Qué está mal, qué falta o qué es difícil de entender?

## On paper

# $date (String): the day on which the website was made, printed below a page.
print-date = Situación a { $date }
# $language (String): the name of the page's language, in itself, printed below a page.
print-language = Idioma: { $language }

## On a page and on the home page

# Heading above links to the other languages of the page.
other-languages = Esta página en otros idiomas
# Heading on the home page above a list of places: whoever chooses one sees the services there.
services-near = Servicios cerca de usted
# In the menu of languages, before the languages that show this page in another language. Short.
languages-borrowed = Todavía sin traducir:
