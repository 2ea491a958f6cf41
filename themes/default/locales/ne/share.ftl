# Handing a page on, hearing it, and telling the editors about it.

# Heading above the buttons below.
share-title = यो पृष्ठ साझा गर्नुहोस्
# A button.
share-copy = लिङ्क कपी गर्ने
# Said when it is done.
share-copied = लिङ्क कपी भयो।
# A button that opens the menu of the phone, in which one chooses an app or a person.
share-send = पठाउने
# A button or the name of a picture: a square code that cameras read.
share-qr = QR कोड
share-qr-hint = अर्को फोनको क्यामेरा यस कोडतिर फर्काउनुहोस्। त्यस फोनमा यो पृष्ठ यस साइटको जुनसुकै भाषामा खुल्छ।
# A button.
share-print = प्रिन्ट गर्ने
# A button: the device reads the page out.
read-aloud = पढेर सुनाउने
read-aloud-stop = पढ्न रोक्ने

## Feedback by electronic mail

# Words of a link that opens a mail.
feedback = यस पृष्ठको गल्ती हामीलाई भन्नुहोस्
# Subject of that mail. $title (String): the title of the page.
feedback-subject = यस पृष्ठमा गल्ती: “{ $title }”
# Beginning of that mail, which the reader goes on with. Followed by the address of the page.
feedback-body = के गलत छ, के छुटेको छ, वा के बुझ्न गाह्रो छ?

## On paper

# $date (String): the day on which the website was made, printed below a page.
print-date = मिति: { $date }
# $language (String): the name of the page's language, in itself, printed below a page.
print-language = भाषा: { $language }

## On a page and on the home page

# Heading above links to the other languages of the page.
other-languages = यो पृष्ठ अरू भाषामा
# Heading on the home page above a list of places: whoever chooses one sees the services there.
services-near = तपाईंको नजिकका सेवाहरू
# In the menu of languages, before the languages that show this page in another language. Short.
languages-borrowed = अझै अनुवाद भएको छैन:
