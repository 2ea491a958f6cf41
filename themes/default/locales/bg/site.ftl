# What stands around the text: header, menus, footer, and pages that belong to no topic.

skip-to-content = Към текста
home = Начална страница
# Name of the menu in the header, for screen readers.
handbook = Наръчник
topics = Теми
# Unsure: “Пътеводители” would be the figurative word, “Наръчник” is the handbook itself.
guides = Ръководства
services = Услуги
glossary = Речник
# Heading on the home page: the entries that were checked last.
latest = Наскоро проверено
# Name of the path from the home page to this page, for screen readers.
breadcrumb = Вие сте тук
# Name of the menu in the footer (about, imprint, privacy), for screen readers.
about-this-site = За този сайт

## Languages

# Stands alone on the page where the reader chooses a language, and is the name of the language menu.
choose-language = Изберете език
# Said with a language of the menu that has this page.
language-own = Тази страница е достъпна на този език
# Said with a language of the menu that shows this page in another language.
language-borrowed = Тази страница още не е достъпна на този език. Ще я видите на друг език
# Said with a language of the menu for which this page is not meant.
language-absent = Тази страница не е предназначена за хора, които четат на този език. Ще видите началната страница

## Safety

# The link with which a reader leaves a page in a hurry. Short.
exit-page = Бърз изход от сайта
# Where that link leads: a harmless page that many people open, such as weather or an encyclopedia.
exit-url = https://www.wikipedia.org/

## Pages that are no text

not-found-title = Страницата не е намерена
not-found-text = На този адрес няма страница. Може да е преместена. Проверете адреса или започнете от началната страница.
# The page behind an address or a QR code printed on paper.
go-title = Изберете езика, на който искате да четете тази страница

## Words in addresses of pages. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/services/
url-services = uslugi
# https://example.org/en/guides/
url-guides = rakovodstva
# https://example.org/en/glossary/
url-glossary = rechnik
