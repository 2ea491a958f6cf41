# Handing a page on, hearing it, and telling the editors about it.

# Heading above the buttons below.
share-title = ነዚ ገጽ ኣካፍሉ
# A button.
share-copy = መላግቦ ቅዳሕ
# Said when it is done.
share-copied = እቲ መላግቦ ተቐዲሑ።
# A button that opens the menu of the phone, in which one chooses an app or a person.
share-send = ስደድ
# A button or the name of a picture: a square code that cameras read.
share-qr = QR ኮድ
share-qr-hint = ካሜራ ናይ ካልእ ተሌፎን ናብዚ ኮድ ኣቕንዑ። እዚ ገጽ ኣብቲ ተሌፎን ብዝኾነ ቋንቋ ናይዚ መርበብ ሓበሬታ ይኽፈት።
# A button.
share-print = ሕተም
# A button: the device reads the page out.
read-aloud = ብድምጺ ኣንብብ
read-aloud-stop = ምንባብ ኣቋርጽ

## Feedback by electronic mail

# Words of a link that opens a mail.
feedback = ኣብዚ ገጽ ዘሎ ጌጋ ንገሩና
# Subject of that mail. $title (String): the title of the page.
feedback-subject = ጌጋ ኣብዚ ገጽ፦ “{ $title }”
# Beginning of that mail, which the reader goes on with. Followed by the address of the page.
feedback-body = እንታይ ጌጋ ኣሎ፣ እንታይ ጎዲሉ፣ ወይ እንታይ ንምርዳእ የጸግም?

## On paper

# $date (String): the day on which the website was made, printed below a page.
print-date = ዕለት፦ { $date }
# $language (String): the name of the page's language, in itself, printed below a page.
print-language = ቋንቋ፦ { $language }

## On a page and on the home page

# Heading above links to the other languages of the page.
other-languages = እዚ ገጽ ብኻልኦት ቋንቋታት
# Heading on the home page above a list of places: whoever chooses one sees the services there.
services-near = ኣብ ቀረባኹም ዘለዉ ኣገልግሎታት
# In the menu of languages, before the languages that show this page in another language. Short.
languages-borrowed = ገና ኣይተተርጐመን፦
