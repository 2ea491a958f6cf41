# What stands around the text: header, menus, footer, and pages that belong to no topic.

skip-to-content = Ugrás a szöveghez
home = Kezdőlap
# Name of the menu in the header, for screen readers.
handbook = Kézikönyv
topics = Témák
guides = Útmutatók
services = Szolgáltatások
glossary = Fogalomtár
# Heading on the home page: the entries that were checked last.
latest = Nemrég ellenőrizve
# Name of the path from the home page to this page, for screen readers.
breadcrumb = Ön itt van
# Name of the menu in the footer (about, imprint, privacy), for screen readers.
about-this-site = Erről a honlapról

## Languages

# Stands alone on the page where the reader chooses a language, and is the name of the language menu.
choose-language = Válasszon nyelvet
# Said with a language of the menu that has this page.
language-own = Ez az oldal elérhető ezen a nyelven
# Said with a language of the menu that shows this page in another language.
language-borrowed = Ez az oldal ezen a nyelven még nem érhető el. Más nyelven jelenik meg
# Said with a language of the menu for which this page is not meant.
language-absent = Ez az oldal nem azoknak szól, akik ezen a nyelven olvasnak. A kezdőlap jelenik meg

## Safety

# The link with which a reader leaves a page in a hurry. Short.
exit-page = Az oldal gyors elhagyása
# Where that link leads: a harmless page that many people open, such as weather or an encyclopedia.
exit-url = https://www.wikipedia.org/

## Pages that are no text

not-found-title = Az oldal nem található
not-found-text = Ezen a címen nincs oldal. Lehet, hogy áthelyezték. Ellenőrizze a címet, vagy induljon el a kezdőlapról.
# The page behind an address or a QR code printed on paper.
go-title = Válassza ki, milyen nyelven szeretné olvasni ezt az oldalt

## Words in addresses of pages. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/services/
url-services = szolgaltatasok
# https://example.org/en/guides/
url-guides = utmutatok
# https://example.org/en/glossary/
url-glossary = fogalomtar
