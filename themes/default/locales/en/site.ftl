# What stands around the text: header, menus, footer, and pages that belong to no topic.

skip-to-content = Skip to the text
home = Home
# Name of the menu in the header, for screen readers.
handbook = Handbook
topics = Topics
guides = Guides
services = Services
glossary = Glossary
# Heading on the home page: the entries that were checked last.
latest = Recently checked
# Name of the path from the home page to this page, for screen readers.
breadcrumb = You are here
# Name of the menu in the footer (about, imprint, privacy), for screen readers.
about-this-site = About this site

## Languages

# Stands alone on the page where the reader chooses a language, and is the name of the language menu.
choose-language = Choose a language
# Said with a language of the menu that has this page.
language-own = This page is in this language
# Said with a language of the menu that shows this page in another language.
language-borrowed = This page is not in this language yet. You see it in another language
# Said with a language of the menu for which this page is not meant.
language-absent = This page is not for readers of this language. You see the home page

## Safety

# The link with which a reader leaves a page in a hurry. Short.
exit-page = Leave this site now
# Where that link leads: a harmless page that many people open, such as weather or an encyclopedia.
exit-url = https://www.wikipedia.org/

## Pages that are no text

not-found-title = Page not found
not-found-text = There is no page at this address. It may have moved. Check the address or start from the home page.
# The page behind an address or a QR code printed on paper.
go-title = Choose the language in which you want to read this page

## Words in addresses of pages. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/services/
url-services = services
# https://example.org/en/guides/
url-guides = guides
# https://example.org/en/glossary/
url-glossary = glossary
