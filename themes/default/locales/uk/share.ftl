# Handing a page on, hearing it, and telling the editors about it.

# Heading above the buttons below.
share-title = Поділитися цією сторінкою
# A button.
share-copy = Копіювати посилання
# Said when it is done.
share-copied = Посилання скопійовано.
# A button that opens the menu of the phone, in which one chooses an app or a person.
share-send = Надіслати
# A button or the name of a picture: a square code that cameras read.
share-qr = QR-код
share-qr-hint = Наведіть камеру іншого телефона на цей код. Ця сторінка відкриється там будь-якою мовою цього сайту.
# A button.
share-print = Друкувати
# A button: the device reads the page out.
read-aloud = Читати вголос
read-aloud-stop = Зупинити читання

## Feedback by electronic mail

# Words of a link that opens a mail.
feedback = Повідомити про помилку на цій сторінці
# Subject of that mail. $title (String): the title of the page.
feedback-subject = Помилка на сторінці «{ $title }»
# Beginning of that mail, which the reader goes on with. Followed by the address of the page.
feedback-body = Що неправильно, чого бракує або що важко зрозуміти?

## On paper

# $date (String): the day on which the website was made, printed below a page.
print-date = Станом на { $date }
# $language (String): the name of the page's language, in itself, printed below a page.
print-language = Мова: { $language }

## On a page and on the home page

# Heading above links to the other languages of the page.
other-languages = Ця сторінка іншими мовами
# Heading on the home page above a list of places: whoever chooses one sees the services there.
services-near = Служби поблизу вас
# In the menu of languages, before the languages that show this page in another language. Short.
languages-borrowed = Ще не перекладено:
