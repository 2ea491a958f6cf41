# What stands around the text: header, menus, footer, and pages that belong to no topic.

# Links are infinitives, sentences say “vous”.
skip-to-content = Aller au texte
home = Accueil
# Name of the menu in the header, for screen readers.
handbook = Manuel
topics = Thèmes
guides = Guides
services = Services
# Unsure: “Lexique” or “Glossaire”.
glossary = Lexique
# Heading on the home page: the entries that were checked last.
latest = Vérifications récentes
# Name of the path from the home page to this page, for screen readers.
breadcrumb = Vous êtes ici
# Name of the menu in the footer (about, imprint, privacy), for screen readers.
about-this-site = À propos de ce site

## Languages

# Stands alone on the page where the reader chooses a language, and is the name of the language menu.
choose-language = Choisissez une langue
# Said with a language of the menu that has this page.
language-own = Cette page existe dans cette langue
# Said with a language of the menu that shows this page in another language.
language-borrowed = Cette page n’existe pas encore dans cette langue. Elle s’affiche dans une autre langue
# Said with a language of the menu for which this page is not meant.
language-absent = Cette page n’est pas destinée aux personnes qui lisent cette langue. La page d’accueil s’affiche

## Safety

# The link with which a reader leaves a page in a hurry. Short.
exit-page = Quitter ce site tout de suite
# Where that link leads: a harmless page that many people open, such as weather or an encyclopedia.
exit-url = https://www.wikipedia.org/

## Pages that are no text

not-found-title = Page introuvable
not-found-text = Il n’y a pas de page à cette adresse. Elle a peut-être été déplacée. Vérifiez l’adresse ou repartez de la page d’accueil.
# The page behind an address or a QR code printed on paper.
go-title = Choisissez la langue dans laquelle vous voulez lire cette page

## Words in addresses of pages. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/services/
url-services = services
# https://example.org/en/guides/
url-guides = guides
# https://example.org/en/glossary/
url-glossary = lexique
