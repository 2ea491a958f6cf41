# Handing a page on, hearing it, and telling the editors about it.

# Heading above the buttons below.
share-title = Shpërndani këtë faqe
# A button.
share-copy = Kopjo linkun
# Said when it is done.
share-copied = Linku u kopjua.
# A button that opens the menu of the phone, in which one chooses an app or a person.
share-send = Dërgo
# A button or the name of a picture: a square code that cameras read.
share-qr = Kodi QR
share-qr-hint = Drejtojeni kamerën e një telefoni tjetër te ky kod. Kjo faqe hapet atje, në cilëndo gjuhë të këtij uebsajti.
# A button.
share-print = Printo
# A button: the device reads the page out.
read-aloud = Lexo me zë
read-aloud-stop = Ndalo leximin

## Feedback by electronic mail

# Words of a link that opens a mail.
feedback = Na tregoni për një gabim në këtë faqe
# Subject of that mail. $title (String): the title of the page.
feedback-subject = Gabim në faqen “{ $title }”
# Beginning of that mail, which the reader goes on with. Followed by the address of the page.
feedback-body = Çfarë është gabim, çfarë mungon ose çfarë kuptohet me vështirësi?

## On paper

# $date (String): the day on which the website was made, printed below a page.
print-date = Gjendja më { $date }
# $language (String): the name of the page's language, in itself, printed below a page.
print-language = Gjuha: { $language }

## On a page and on the home page

# Heading above links to the other languages of the page.
other-languages = Kjo faqe në gjuhë të tjera
# Heading on the home page above a list of places: whoever chooses one sees the services there.
services-near = Shërbime pranë jush
# In the menu of languages, before the languages that show this page in another language. Short.
languages-borrowed = Ende pa përkthim:
