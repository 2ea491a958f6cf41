# Handing a page on, hearing it, and telling the editors about it.

# Heading above the buttons below.
share-title = यह पृष्ठ साझा करें
# A button.
share-copy = लिंक कॉपी करें
# Said when it is done.
share-copied = लिंक कॉपी हो गया।
# A button that opens the menu of the phone, in which one chooses an app or a person.
share-send = भेजें
# A button or the name of a picture: a square code that cameras read.
share-qr = QR कोड
share-qr-hint = किसी दूसरे फ़ोन का कैमरा इस कोड के सामने रखें। यह पृष्ठ उस फ़ोन पर इस वेबसाइट की किसी भी भाषा में खुल जाएगा।
# A button.
share-print = प्रिंट करें
# A button: the device reads the page out.
read-aloud = पढ़कर सुनाएँ
read-aloud-stop = पढ़ना रोकें

## Feedback by electronic mail

# Words of a link that opens a mail.
feedback = इस पृष्ठ की गलती हमें बताएँ
# Subject of that mail. $title (String): the title of the page.
feedback-subject = इस पृष्ठ पर गलती: “{ $title }”
# Beginning of that mail, which the reader goes on with. Followed by the address of the page.
feedback-body = क्या गलत है, क्या छूट गया है, या क्या समझना मुश्किल है?

## On paper

# $date (String): the day on which the website was made, printed below a page.
print-date = तारीख: { $date }
# $language (String): the name of the page's language, in itself, printed below a page.
print-language = भाषा: { $language }

## On a page and on the home page

# Heading above links to the other languages of the page.
other-languages = यह पृष्ठ दूसरी भाषाओं में
# Heading on the home page above a list of places: whoever chooses one sees the services there.
services-near = आपके आस-पास की सेवाएँ
# In the menu of languages, before the languages that show this page in another language. Short.
languages-borrowed = अभी अनुवाद नहीं हुआ:
