# What stands around the text: header, menus, footer, and pages that belong to no topic.

skip-to-content = سیدھے متن پر جائیں
home = پہلا صفحہ
# Name of the menu in the header, for screen readers.
handbook = رہنما
topics = موضوعات
# Unsure: “رہنما” is the handbook itself, therefore “guidance step by step”.
guides = قدم بہ قدم رہنمائی
services = خدمات
# Unsure: “فرہنگ” is the exact word, “لغت” the better known one.
glossary = لغت
# Heading on the home page: the entries that were checked last.
latest = حال ہی میں جانچے گئے صفحے
# Name of the path from the home page to this page, for screen readers.
breadcrumb = آپ یہاں ہیں
# Name of the menu in the footer (about, imprint, privacy), for screen readers.
about-this-site = اس سائٹ کے بارے میں

## Languages

# Stands alone on the page where the reader chooses a language, and is the name of the language menu.
choose-language = زبان چنیں
# Said with a language of the menu that has this page.
language-own = یہ صفحہ اس زبان میں موجود ہے
# Said with a language of the menu that shows this page in another language.
language-borrowed = یہ صفحہ ابھی اس زبان میں نہیں۔ یہ کسی اور زبان میں دکھایا جائے گا
# Said with a language of the menu for which this page is not meant.
language-absent = یہ صفحہ اس زبان کے پڑھنے والوں کے لیے نہیں۔ اس کی جگہ پہلا صفحہ دکھایا جائے گا

## Safety

# The link with which a reader leaves a page in a hurry. Short.
exit-page = یہ سائٹ فوراً چھوڑیں
# Where that link leads: a harmless page that many people open, such as weather or an encyclopedia.
exit-url = https://www.wikipedia.org/

## Pages that are no text

not-found-title = صفحہ نہیں ملا
not-found-text = اس ایڈریس پر کوئی صفحہ نہیں۔ شاید یہ کہیں اور چلا گیا ہے۔ ایڈریس دوبارہ دیکھیں یا پہلے صفحے سے شروع کریں۔
# The page behind an address or a QR code printed on paper.
go-title = وہ زبان چنیں جس میں یہ صفحہ پڑھنا ہے

## Words in addresses of pages. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/ur/services/
url-services = services
# https://example.org/ur/guides/
url-guides = guides
# https://example.org/ur/glossary/
url-glossary = glossary
