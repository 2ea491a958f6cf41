# What stands around the text: header, menus, footer, and pages that belong to no topic.

skip-to-content = Перейти к тексту
home = Главная страница
# Name of the menu in the header, for screen readers.
handbook = Справочник
topics = Темы
# Unsure: “instructions, step by step”; “путеводитель” would suggest the handbook itself or a travel guide.
guides = Пошаговые инструкции
# Unsure: “службы” are the offices and places one turns to, “услуги” would be what they provide.
services = Службы
glossary = Словарь
# Heading on the home page: the entries that were checked last.
latest = Недавно проверено
# Name of the path from the home page to this page, for screen readers.
breadcrumb = Вы здесь
# Name of the menu in the footer (about, imprint, privacy), for screen readers.
about-this-site = Об этом сайте

## Languages

# Stands alone on the page where the reader chooses a language, and is the name of the language menu.
choose-language = Выберите язык
# Said with a language of the menu that has this page.
language-own = Страница доступна на этом языке
# Said with a language of the menu that shows this page in another language.
language-borrowed = Страницы на этом языке ещё нет. Вы увидите её на другом языке
# Said with a language of the menu for which this page is not meant.
language-absent = Эта страница не предназначена для тех, кто читает на этом языке. Вы увидите главную страницу

## Safety

# The link with which a reader leaves a page in a hurry. Short.
exit-page = Быстрый выход с сайта
# Where that link leads: a harmless page that many people open, such as weather or an encyclopedia.
exit-url = https://www.wikipedia.org/

## Pages that are no text

not-found-title = Страница не найдена
not-found-text = По этому адресу страницы нет. Возможно, она перемещена. Проверьте адрес или начните с главной страницы.
# The page behind an address or a QR code printed on paper.
go-title = Выберите язык, на котором хотите читать эту страницу

## Words in addresses of pages. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/services/
url-services = sluzhby
# https://example.org/en/guides/
url-guides = instruktsii
# https://example.org/en/glossary/
url-glossary = slovar
