# What stands around the text: header, menus, footer, and pages that belong to no topic.

skip-to-content = Na besedilo
home = Začetna stran
# Name of the menu in the header, for screen readers.
handbook = Priročnik
topics = Teme
# Unsure: “Vodniki” could be people; “Navodila” would be instructions.
guides = Vodniki
# Unsure: “storitve” are what is provided, “službe” would be offices but also jobs.
services = Storitve
glossary = Slovarček
# Heading on the home page: the entries that were checked last.
latest = Nedavno preverjeno
# Name of the path from the home page to this page, for screen readers.
breadcrumb = Tukaj ste
# Name of the menu in the footer (about, imprint, privacy), for screen readers.
about-this-site = O tem spletnem mestu

## Languages

# Stands alone on the page where the reader chooses a language, and is the name of the language menu.
choose-language = Izberite jezik
# Said with a language of the menu that has this page.
language-own = Ta stran je na voljo v tem jeziku
# Said with a language of the menu that shows this page in another language.
language-borrowed = Te strani v tem jeziku še ni. Prikazala se bo v drugem jeziku
# Said with a language of the menu for which this page is not meant.
language-absent = Ta stran ni namenjena ljudem, ki berejo v tem jeziku. Prikazala se bo začetna stran

## Safety

# The link with which a reader leaves a page in a hurry. Short.
exit-page = Hiter izhod s strani
# Where that link leads: a harmless page that many people open, such as weather or an encyclopedia.
exit-url = https://www.wikipedia.org/

## Pages that are no text

not-found-title = Strani ni mogoče najti
not-found-text = Na tem naslovu ni strani. Morda je bila prestavljena. Preverite naslov ali začnite na začetni strani.
# The page behind an address or a QR code printed on paper.
go-title = Izberite jezik, v katerem želite brati to stran

## Words in addresses of pages. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/services/
url-services = storitve
# https://example.org/en/guides/
url-guides = vodniki
# https://example.org/en/glossary/
url-glossary = slovarcek
