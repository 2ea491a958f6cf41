# Handing a page on, hearing it, and telling the editors about it.

# Heading above the buttons below.
share-title = Bu sayfayı paylaşın
# A button.
share-copy = Bağlantıyı kopyala
# Said when it is done.
share-copied = Bağlantı kopyalandı.
# A button that opens the menu of the phone, in which one chooses an app or a person.
share-send = Gönder
# A button or the name of a picture: a square code that cameras read.
share-qr = QR kodu
share-qr-hint = Başka bir telefonun kamerasını bu koda tutun. Bu sayfa o telefonda, bu sitedeki herhangi bir dilde açılır.
# A button.
share-print = Yazdır
# A button: the device reads the page out.
read-aloud = Sesli oku
read-aloud-stop = Okumayı durdur

## Feedback by electronic mail

# Words of a link that opens a mail.
feedback = Bu sayfadaki bir hatayı bildirin
# Subject of that mail. $title (String): the title of the page.
feedback-subject = “{ $title }” sayfasında hata
# Beginning of that mail, which the reader goes on with. Followed by the address of the page.
feedback-body = Ne yanlış, ne eksik veya neyi anlamak zor?

## On paper

# $date (String): the day on which the website was made, printed below a page.
print-date = { $date } tarihindeki durum
# $language (String): the name of the page's language, in itself, printed below a page.
print-language = Dil: { $language }

## On a page and on the home page

# Heading above links to the other languages of the page.
other-languages = Bu sayfa diğer dillerde
# Heading on the home page above a list of places: whoever chooses one sees the services there.
services-near = Yakınınızdaki hizmetler
# In the menu of languages, before the languages that show this page in another language. Short.
languages-borrowed = Henüz çevrilmedi:
