# What stands around the text: header, menus, footer, and pages that belong to no topic.

skip-to-content = Перейти до тексту
home = Головна сторінка
# Name of the menu in the header, for screen readers.
handbook = Довідник
topics = Теми
# Unsure: “instructions, step by step”; “путівник” would suggest the handbook itself or a travel guide.
guides = Покрокові інструкції
# Unsure: “служби” are the offices and places one turns to, “послуги” would be what they provide.
services = Служби
glossary = Словник
# Heading on the home page: the entries that were checked last.
latest = Нещодавно перевірено
# Name of the path from the home page to this page, for screen readers.
breadcrumb = Ви тут
# Name of the menu in the footer (about, imprint, privacy), for screen readers.
about-this-site = Про цей сайт

## Languages

# Stands alone on the page where the reader chooses a language, and is the name of the language menu.
choose-language = Оберіть мову
# Said with a language of the menu that has this page.
language-own = Сторінка доступна цією мовою
# Said with a language of the menu that shows this page in another language.
language-borrowed = Сторінки цією мовою ще немає. Ви побачите її іншою мовою
# Said with a language of the menu for which this page is not meant.
language-absent = Ця сторінка не призначена для тих, хто читає цією мовою. Ви побачите головну сторінку

## Safety

# The link with which a reader leaves a page in a hurry. Short.
exit-page = Швидкий вихід із сайту
# Where that link leads: a harmless page that many people open, such as weather or an encyclopedia.
exit-url = https://www.wikipedia.org/

## Pages that are no text

not-found-title = Сторінку не знайдено
not-found-text = За цією адресою сторінки немає. Можливо, її перенесено. Перевірте адресу або почніть із головної сторінки.
# The page behind an address or a QR code printed on paper.
go-title = Оберіть мову, якою хочете читати цю сторінку

## Words in addresses of pages. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/services/
url-services = sluzhby
# https://example.org/en/guides/
url-guides = instruktsii
# https://example.org/en/glossary/
url-glossary = slovnyk
