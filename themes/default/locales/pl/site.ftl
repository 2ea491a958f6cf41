# What stands around the text: header, menus, footer, and pages that belong to no topic.

skip-to-content = Przejdź do tekstu
home = Strona główna
# Name of the menu in the header, for screen readers.
handbook = Informator
topics = Tematy
guides = Poradniki
# Unsure: “usługi” can sound commercial; “Gdzie szukać pomocy” would be the wordier choice.
services = Usługi
glossary = Słowniczek
# Heading on the home page: the entries that were checked last.
latest = Ostatnio sprawdzone
# Name of the path from the home page to this page, for screen readers.
breadcrumb = Ścieżka do tej strony
# Name of the menu in the footer (about, imprint, privacy), for screen readers.
about-this-site = O tym serwisie

## Languages

# Stands alone on the page where the reader chooses a language, and is the name of the language menu.
# Unsure: polite and without gender; the style of gov.pl would be “Wybierz język”.
choose-language = Proszę wybrać język
# Said with a language of the menu that has this page.
language-own = Ta strona jest dostępna w tym języku
# Said with a language of the menu that shows this page in another language.
language-borrowed = Tej strony jeszcze nie ma w tym języku. Wyświetli się w innym języku
# Said with a language of the menu for which this page is not meant.
language-absent = Ta strona nie jest przeznaczona dla osób czytających w tym języku. Wyświetli się strona główna

## Safety

# The link with which a reader leaves a page in a hurry. Short.
exit-page = Szybkie wyjście ze strony
# Where that link leads: a harmless page that many people open, such as weather or an encyclopedia.
exit-url = https://www.wikipedia.org/

## Pages that are no text

not-found-title = Nie znaleziono strony
not-found-text = Pod tym adresem nie ma strony. Być może została przeniesiona. Proszę sprawdzić adres lub zacząć od strony głównej.
# The page behind an address or a QR code printed on paper.
go-title = Proszę wybrać język, w którym chcą Państwo przeczytać tę stronę

## Words in addresses of pages. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/services/
url-services = uslugi
# https://example.org/en/guides/
url-guides = poradniki
# https://example.org/en/glossary/
url-glossary = slowniczek
