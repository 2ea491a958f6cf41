# What stands around the text: header, menus, footer, and pages that belong to no topic.

skip-to-content = رفتن به متن
home = صفحهٔ اصلی
# Name of the menu in the header, for screen readers.
handbook = کتاب راهنما
topics = موضوع‌ها
guides = راهنماهای گام‌به‌گام
services = خدمات
glossary = واژه‌نامه
# Heading on the home page: the entries that were checked last.
latest = تازه بررسی‌شده‌ها
# Name of the path from the home page to this page, for screen readers.
breadcrumb = شما اینجا هستید
# Name of the menu in the footer (about, imprint, privacy), for screen readers.
about-this-site = دربارهٔ این سایت

## Languages

# Stands alone on the page where the reader chooses a language, and is the name of the language menu.
choose-language = زبان را انتخاب کنید
# Said with a language of the menu that has this page.
language-own = این صفحه به این زبان موجود است
# Said with a language of the menu that shows this page in another language.
language-borrowed = این صفحه هنوز به این زبان نیست. آن را به زبان دیگری می‌بینید
# Said with a language of the menu for which this page is not meant.
language-absent = این صفحه برای خوانندگان این زبان نیست. صفحهٔ اصلی را می‌بینید

## Safety

# The link with which a reader leaves a page in a hurry. Short.
exit-page = خروج فوری از سایت
# Where that link leads: a harmless page that many people open, such as weather or an encyclopedia.
exit-url = https://www.wikipedia.org/

## Pages that are no text

not-found-title = صفحه پیدا نشد
not-found-text = در این نشانی صفحه‌ای نیست. شاید جابه‌جا شده باشد. نشانی را بررسی کنید یا از صفحهٔ اصلی شروع کنید.
# The page behind an address or a QR code printed on paper.
go-title = زبانی را انتخاب کنید که می‌خواهید این صفحه را به آن بخوانید

## Words in addresses of pages. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/fa/services/
url-services = services
# https://example.org/fa/guides/
url-guides = guides
# https://example.org/fa/glossary/
url-glossary = glossary
