# What stands around the text: header, menus, footer, and pages that belong to no topic.

skip-to-content = Пређите на текст
home = Почетна страница
# Name of the menu in the header, for screen readers.
handbook = Приручник
topics = Теме
guides = Водичи
# Unsure: “услуге” or “службе” (the offices and places one turns to).
services = Услуге
glossary = Речник појмова
# Heading on the home page: the entries that were checked last.
latest = Недавно проверено
# Name of the path from the home page to this page, for screen readers.
breadcrumb = Налазите се овде
# Name of the menu in the footer (about, imprint, privacy), for screen readers.
about-this-site = О овом сајту

## Languages

# Stands alone on the page where the reader chooses a language, and is the name of the language menu.
choose-language = Изаберите језик
# Said with a language of the menu that has this page.
language-own = Ова страница је доступна на том језику
# Said with a language of the menu that shows this page in another language.
language-borrowed = Ове странице још нема на том језику. Приказаће се на другом језику
# Said with a language of the menu for which this page is not meant.
language-absent = Ова страница није намењена онима који читају на том језику. Приказаће се почетна страница

## Safety

# The link with which a reader leaves a page in a hurry. Short.
exit-page = Брзи излаз са сајта
# Where that link leads: a harmless page that many people open, such as weather or an encyclopedia.
exit-url = https://www.wikipedia.org/

## Pages that are no text

not-found-title = Страница није пронађена
not-found-text = На овој адреси нема странице. Можда је премештена. Проверите адресу или крените од почетне странице.
# The page behind an address or a QR code printed on paper.
go-title = Изаберите језик на којем желите да читате ову страницу

## Words in addresses of pages. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/services/
url-services = usluge
# https://example.org/en/guides/
url-guides = vodici
# https://example.org/en/glossary/
url-glossary = recnik
