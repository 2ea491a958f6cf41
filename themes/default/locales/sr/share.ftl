# Handing a page on, hearing it, and telling the editors about it.

# Heading above the buttons below.
share-title = Поделите ову страницу
# A button.
share-copy = Копирај линк
# Said when it is done.
share-copied = Линк је копиран.
# A button that opens the menu of the phone, in which one chooses an app or a person.
share-send = Пошаљи
# A button or the name of a picture: a square code that cameras read.
share-qr = QR код
share-qr-hint = Усмерите камеру другог телефона ка овом коду. Ова страница се тада отвара тамо, на било ком језику овог сајта.
# A button.
share-print = Одштампај
# A button: the device reads the page out.
read-aloud = Прочитај наглас
read-aloud-stop = Заустави читање

## Feedback by electronic mail

# Words of a link that opens a mail.
feedback = Јавите нам грешку на овој страници
# Subject of that mail. $title (String): the title of the page.
feedback-subject = Грешка на страници „{ $title }“
# Beginning of that mail, which the reader goes on with. Followed by the address of the page.
feedback-body = Шта је погрешно, шта недостаје или шта је тешко разумети?

## On paper

# $date (String): the day on which the website was made, printed below a page.
print-date = Стање на дан: { $date }
# $language (String): the name of the page's language, in itself, printed below a page.
print-language = Језик: { $language }

## On a page and on the home page

# Heading above links to the other languages of the page.
other-languages = Ова страница на другим језицима
# Heading on the home page above a list of places: whoever chooses one sees the services there.
services-near = Услуге у вашој близини
# In the menu of languages, before the languages that show this page in another language. Short.
languages-borrowed = Још није преведено:
