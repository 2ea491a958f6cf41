# What stands around the text: header, menus, footer, and pages that belong to no topic.

skip-to-content = Prejsť na text
home = Úvodná stránka
# Name of the menu in the header, for screen readers.
handbook = Príručka
topics = Témy
# Not “Sprievodcovia”: that could be people.
guides = Návody
services = Služby
glossary = Slovník pojmov
# Heading on the home page: the entries that were checked last.
latest = Nedávno overené
# Name of the path from the home page to this page, for screen readers.
breadcrumb = Nachádzate sa tu
# Name of the menu in the footer (about, imprint, privacy), for screen readers.
about-this-site = O tomto webe

## Languages

# Stands alone on the page where the reader chooses a language, and is the name of the language menu.
choose-language = Vyberte si jazyk
# Said with a language of the menu that has this page.
language-own = Táto stránka je dostupná v tomto jazyku
# Said with a language of the menu that shows this page in another language.
language-borrowed = Táto stránka v tomto jazyku zatiaľ nie je. Zobrazí sa v inom jazyku
# Said with a language of the menu for which this page is not meant.
language-absent = Táto stránka nie je určená ľuďom, ktorí čítajú v tomto jazyku. Zobrazí sa úvodná stránka

## Safety

# The link with which a reader leaves a page in a hurry. Short.
exit-page = Rýchly odchod zo stránky
# Where that link leads: a harmless page that many people open, such as weather or an encyclopedia.
exit-url = https://www.wikipedia.org/

## Pages that are no text

not-found-title = Stránka sa nenašla
not-found-text = Na tejto adrese nie je žiadna stránka. Možno bola presunutá. Skontrolujte adresu alebo začnite na úvodnej stránke.
# The page behind an address or a QR code printed on paper.
go-title = Vyberte si jazyk, v ktorom chcete čítať túto stránku

## Words in addresses of pages. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/services/
url-services = sluzby
# https://example.org/en/guides/
url-guides = navody
# https://example.org/en/glossary/
url-glossary = slovnik
