# Handing a page on, hearing it, and telling the editors about it.

# Heading above the buttons below.
share-title = Поделиться этой страницей
# A button.
share-copy = Копировать ссылку
# Said when it is done.
share-copied = Ссылка скопирована.
# A button that opens the menu of the phone, in which one chooses an app or a person.
share-send = Отправить
# A button or the name of a picture: a square code that cameras read.
share-qr = QR-код
share-qr-hint = Наведите камеру другого телефона на этот код. Эта страница откроется там на любом языке этого сайта.
# A button.
share-print = Печать
# A button: the device reads the page out.
read-aloud = Читать вслух
read-aloud-stop = Остановить чтение

## Feedback by electronic mail

# Words of a link that opens a mail.
feedback = Сообщить об ошибке на этой странице
# Subject of that mail. $title (String): the title of the page.
feedback-subject = Ошибка на странице «{ $title }»
# Beginning of that mail, which the reader goes on with. Followed by the address of the page.
feedback-body = Что неправильно, чего не хватает или что трудно понять?

## On paper

# $date (String): the day on which the website was made, printed below a page.
print-date = По состоянию на { $date }
# $language (String): the name of the page's language, in itself, printed below a page.
print-language = Язык: { $language }

## On a page and on the home page

# Heading above links to the other languages of the page.
other-languages = Эта страница на других языках
# Heading on the home page above a list of places: whoever chooses one sees the services there.
services-near = Службы рядом с вами
# In the menu of languages, before the languages that show this page in another language. Short.
languages-borrowed = Ещё не переведено:
