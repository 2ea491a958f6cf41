# What stands around the text: header, menus, footer, and pages that belong to no topic.

skip-to-content = Zum Text springen
home = Startseite
# Name of the menu in the header, for screen readers.
handbook = Handbuch
topics = Themen
# Unsure: “Anleitungen”, “Wegweiser” or “Ratgeber”.
guides = Anleitungen
services = Angebote
glossary = Glossar
# Heading on the home page: the entries that were checked last.
latest = Zuletzt geprüft
# Name of the path from the home page to this page, for screen readers.
breadcrumb = Sie sind hier
# Name of the menu in the footer (about, imprint, privacy), for screen readers.
about-this-site = Über diese Website

## Languages

# Stands alone on the page where the reader chooses a language, and is the name of the language menu.
choose-language = Sprache wählen
# Said with a language of the menu that has this page.
language-own = Diese Seite gibt es in dieser Sprache
# Said with a language of the menu that shows this page in another language.
language-borrowed = Diese Seite gibt es noch nicht in dieser Sprache. Sie sehen sie in einer anderen Sprache
# Said with a language of the menu for which this page is not meant.
language-absent = Diese Seite ist nicht für Menschen gedacht, die in dieser Sprache lesen. Sie sehen die Startseite

## Safety

# The link with which a reader leaves a page in a hurry. Short.
exit-page = Diese Seite sofort verlassen
# Where that link leads: a harmless page that many people open, such as weather or an encyclopedia.
exit-url = https://www.wikipedia.org/

## Pages that are no text

not-found-title = Seite nicht gefunden
not-found-text = Unter dieser Adresse gibt es keine Seite. Vielleicht ist sie umgezogen. Prüfen Sie die Adresse oder beginnen Sie auf der Startseite.
# The page behind an address or a QR code printed on paper.
go-title = Wählen Sie die Sprache, in der Sie diese Seite lesen möchten

## Words in addresses of pages. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/services/
url-services = angebote
# https://example.org/en/guides/
url-guides = anleitungen
# https://example.org/en/glossary/
url-glossary = glossar
