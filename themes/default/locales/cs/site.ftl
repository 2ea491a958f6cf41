# What stands around the text: header, menus, footer, and pages that belong to no topic.

skip-to-content = Přejít na text
home = Úvodní stránka
# Name of the menu in the header, for screen readers.
handbook = Příručka
topics = Témata
# Not “Průvodci”: that could be people.
guides = Návody
services = Služby
glossary = Slovníček
# Heading on the home page: the entries that were checked last.
latest = Nedávno ověřeno
# Name of the path from the home page to this page, for screen readers.
breadcrumb = Nacházíte se zde
# Name of the menu in the footer (about, imprint, privacy), for screen readers.
about-this-site = O tomto webu

## Languages

# Stands alone on the page where the reader chooses a language, and is the name of the language menu.
choose-language = Vyberte jazyk
# Said with a language of the menu that has this page.
language-own = Tato stránka je dostupná v tomto jazyce
# Said with a language of the menu that shows this page in another language.
language-borrowed = Tato stránka v tomto jazyce zatím není. Zobrazí se v jiném jazyce
# Said with a language of the menu for which this page is not meant.
language-absent = Tato stránka není určena lidem, kteří čtou v tomto jazyce. Zobrazí se úvodní stránka

## Safety

# The link with which a reader leaves a page in a hurry. Short.
exit-page = Rychlý odchod z webu
# Where that link leads: a harmless page that many people open, such as weather or an encyclopedia.
exit-url = https://www.wikipedia.org/

## Pages that are no text

not-found-title = Stránka nenalezena
not-found-text = Na této adrese není žádná stránka. Možná byla přesunuta. Zkontrolujte adresu nebo začněte na úvodní stránce.
# The page behind an address or a QR code printed on paper.
go-title = Vyberte jazyk, ve kterém chcete tuto stránku číst

## Words in addresses of pages. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/services/
url-services = sluzby
# https://example.org/en/guides/
url-guides = navody
# https://example.org/en/glossary/
url-glossary = slovnicek
