# What stands around the text: header, menus, footer, and pages that belong to no topic.

skip-to-content = Kaloni te teksti
home = Faqja kryesore
# Name of the menu in the header, for screen readers.
# Unsure: “Doracak” (more usual in Kosovo) or “Manual”.
handbook = Doracaku
topics = Temat
guides = Udhëzuesit
services = Shërbimet
glossary = Fjalorthi
# Heading on the home page: the entries that were checked last.
latest = Të kontrolluara së fundi
# Name of the path from the home page to this page, for screen readers.
breadcrumb = Ju jeni këtu
# Name of the menu in the footer (about, imprint, privacy), for screen readers.
about-this-site = Rreth këtij uebsajti

## Languages

# Stands alone on the page where the reader chooses a language, and is the name of the language menu.
choose-language = Zgjidhni gjuhën
# Said with a language of the menu that has this page.
language-own = Kjo faqe është në këtë gjuhë
# Said with a language of the menu that shows this page in another language.
language-borrowed = Kjo faqe nuk është ende në këtë gjuhë. Do ta shihni në një gjuhë tjetër
# Said with a language of the menu for which this page is not meant.
language-absent = Kjo faqe nuk është për ata që lexojnë në këtë gjuhë. Do të shihni faqen kryesore

## Safety

# The link with which a reader leaves a page in a hurry. Short.
exit-page = Largohuni menjëherë nga kjo faqe
# Where that link leads: a harmless page that many people open, such as weather or an encyclopedia.
exit-url = https://www.wikipedia.org/

## Pages that are no text

not-found-title = Faqja nuk u gjet
not-found-text = Në këtë adresë nuk ka asnjë faqe. Ndoshta faqja është zhvendosur. Kontrolloni adresën ose filloni nga faqja kryesore.
# The page behind an address or a QR code printed on paper.
go-title = Zgjidhni gjuhën në të cilën dëshironi ta lexoni këtë faqe

## Words in addresses of pages. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/services/
url-services = sherbime
# https://example.org/en/guides/
url-guides = udhezues
# https://example.org/en/glossary/
url-glossary = fjalorth
