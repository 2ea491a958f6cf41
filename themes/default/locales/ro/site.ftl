# What stands around the text: header, menus, footer, and pages that belong to no topic.

skip-to-content = Treceți la text
home = Pagina principală
# Name of the menu in the header, for screen readers.
# Not “Ghid”: that is the word for the guides.
handbook = Îndrumar
topics = Teme
guides = Ghiduri
services = Servicii
glossary = Glosar
# Heading on the home page: the entries that were checked last.
latest = Verificate recent
# Name of the path from the home page to this page, for screen readers.
breadcrumb = Vă aflați aici
# Name of the menu in the footer (about, imprint, privacy), for screen readers.
about-this-site = Despre acest site

## Languages

# Stands alone on the page where the reader chooses a language, and is the name of the language menu.
choose-language = Alegeți limba
# Said with a language of the menu that has this page.
language-own = Această pagină este disponibilă în această limbă
# Said with a language of the menu that shows this page in another language.
language-borrowed = Această pagină nu este încă disponibilă în această limbă. Se va afișa în altă limbă
# Said with a language of the menu for which this page is not meant.
language-absent = Această pagină nu este destinată celor care citesc în această limbă. Se va afișa pagina principală

## Safety

# The link with which a reader leaves a page in a hurry. Short.
exit-page = Ieșire rapidă din site
# Where that link leads: a harmless page that many people open, such as weather or an encyclopedia.
exit-url = https://www.wikipedia.org/

## Pages that are no text

not-found-title = Pagina nu a fost găsită
not-found-text = La această adresă nu există nicio pagină. Poate că a fost mutată. Verificați adresa sau începeți de la pagina principală.
# The page behind an address or a QR code printed on paper.
go-title = Alegeți limba în care doriți să citiți această pagină

## Words in addresses of pages. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/services/
url-services = servicii
# https://example.org/en/guides/
url-guides = ghiduri
# https://example.org/en/glossary/
url-glossary = glosar
