# What stands around the text: header, menus, footer, and pages that belong to no topic.

skip-to-content = सीधे पाठ पर जाएँ
home = मुखपृष्ठ
# Name of the menu in the header, for screen readers.
handbook = मार्गदर्शिका
topics = विषय
# Unsure: “मार्गदर्शिका” is the handbook itself, therefore “guidance step by step”.
guides = कदम-दर-कदम जानकारी
services = सेवाएँ
glossary = शब्दावली
# Heading on the home page: the entries that were checked last.
latest = हाल ही में जाँचे गए पृष्ठ
# Name of the path from the home page to this page, for screen readers.
breadcrumb = आप यहाँ हैं
# Name of the menu in the footer (about, imprint, privacy), for screen readers.
about-this-site = इस वेबसाइट के बारे में

## Languages

# Stands alone on the page where the reader chooses a language, and is the name of the language menu.
choose-language = भाषा चुनें
# Said with a language of the menu that has this page.
language-own = यह पृष्ठ इस भाषा में है
# Said with a language of the menu that shows this page in another language.
language-borrowed = यह पृष्ठ अभी इस भाषा में नहीं है। यह दूसरी भाषा में दिखेगा
# Said with a language of the menu for which this page is not meant.
language-absent = यह पृष्ठ इस भाषा के पाठकों के लिए नहीं है। इसकी जगह मुखपृष्ठ दिखेगा

## Safety

# The link with which a reader leaves a page in a hurry. Short.
exit-page = यह वेबसाइट तुरंत छोड़ें
# Where that link leads: a harmless page that many people open, such as weather or an encyclopedia.
exit-url = https://www.wikipedia.org/

## Pages that are no text

not-found-title = पृष्ठ नहीं मिला
not-found-text = इस पते पर कोई पृष्ठ नहीं है। हो सकता है कि पृष्ठ कहीं और चला गया हो। पता जाँचें या मुखपृष्ठ से शुरू करें।
# The page behind an address or a QR code printed on paper.
go-title = वह भाषा चुनें जिसमें यह पृष्ठ पढ़ना है

## Words in addresses of pages. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/hi/services/
url-services = services
# https://example.org/hi/guides/
url-guides = guides
# https://example.org/hi/glossary/
url-glossary = glossary
