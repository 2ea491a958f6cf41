# Handing a page on, hearing it, and telling the editors about it.

# Heading above the buttons below.
share-title = Споделете тази страница
# A button.
share-copy = Копиране на връзката
# Said when it is done.
share-copied = Връзката е копирана.
# A button that opens the menu of the phone, in which one chooses an app or a person.
share-send = Изпращане
# A button or the name of a picture: a square code that cameras read.
share-qr = QR код
share-qr-hint = Насочете камерата на друг телефон към този код. Тази страница се отваря там на който и да е език на този сайт.
# A button.
share-print = Печат
# A button: the device reads the page out.
read-aloud = Прочитане на глас
read-aloud-stop = Спиране на четенето

## Feedback by electronic mail

# Words of a link that opens a mail.
feedback = Съобщете за грешка на тази страница
# Subject of that mail. $title (String): the title of the page.
feedback-subject = Грешка на страницата „{ $title }“
# Beginning of that mail, which the reader goes on with. Followed by the address of the page.
feedback-body = Какво е грешно, какво липсва или какво е трудно за разбиране?

## On paper

# $date (String): the day on which the website was made, printed below a page.
print-date = Към { $date }
# $language (String): the name of the page's language, in itself, printed below a page.
print-language = Език: { $language }

## On a page and on the home page

# Heading above links to the other languages of the page.
other-languages = Тази страница на други езици
# Heading on the home page above a list of places: whoever chooses one sees the services there.
services-near = Услуги близо до Вас
# In the menu of languages, before the languages that show this page in another language. Short.
languages-borrowed = Още не е преведено:
