# Handing a page on, hearing it, and telling the editors about it.

# Heading above the buttons below.
share-title = Udostępnij tę stronę
# A button.
share-copy = Kopiuj link
# Said when it is done.
share-copied = Link skopiowano.
# A button that opens the menu of the phone, in which one chooses an app or a person.
share-send = Wyślij
# A button or the name of a picture: a square code that cameras read.
share-qr = Kod QR
share-qr-hint = Proszę skierować aparat innego telefonu na ten kod. Ta strona otworzy się tam w dowolnym języku tego serwisu.
# A button.
share-print = Drukuj
# A button: the device reads the page out.
read-aloud = Czytaj na głos
read-aloud-stop = Zatrzymaj czytanie

## Feedback by electronic mail

# Words of a link that opens a mail.
feedback = Zgłoś błąd na tej stronie
# Subject of that mail. $title (String): the title of the page.
feedback-subject = Błąd na stronie „{ $title }”
# Beginning of that mail, which the reader goes on with. Followed by the address of the page.
feedback-body = Co jest błędne, czego brakuje lub co trudno zrozumieć?

## On paper

# $date (String): the day on which the website was made, printed below a page.
print-date = Stan na { $date }
# $language (String): the name of the page's language, in itself, printed below a page.
print-language = Język: { $language }

## On a page and on the home page

# Heading above links to the other languages of the page.
other-languages = Ta strona w innych językach
# Heading on the home page above a list of places: whoever chooses one sees the services there.
services-near = Usługi w pobliżu
# In the menu of languages, before the languages that show this page in another language. Short.
languages-borrowed = Jeszcze nieprzetłumaczone:
