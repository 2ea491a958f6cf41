# What stands around the text: header, menus, footer, and pages that belong to no topic.

skip-to-content = Pređite na tekst
home = Početna stranica
# Name of the menu in the header, for screen readers.
handbook = Priručnik
topics = Teme
guides = Vodiči
# Unsure: “usluge” or “službe” (the offices and places one turns to).
services = Usluge
glossary = Pojmovnik
# Heading on the home page: the entries that were checked last.
latest = Nedavno provjereno
# Name of the path from the home page to this page, for screen readers.
breadcrumb = Ovdje ste
# Name of the menu in the footer (about, imprint, privacy), for screen readers.
about-this-site = O ovoj web-stranici

## Languages

# Stands alone on the page where the reader chooses a language, and is the name of the language menu.
choose-language = Odaberite jezik
# Said with a language of the menu that has this page.
language-own = Ova stranica je dostupna na tom jeziku
# Said with a language of the menu that shows this page in another language.
language-borrowed = Ove stranice još nema na tom jeziku. Prikazat će se na drugom jeziku
# Said with a language of the menu for which this page is not meant.
language-absent = Ova stranica nije namijenjena onima koji čitaju na tom jeziku. Prikazat će se početna stranica

## Safety

# The link with which a reader leaves a page in a hurry. Short.
exit-page = Brzi izlaz sa stranice
# Where that link leads: a harmless page that many people open, such as weather or an encyclopedia.
exit-url = https://www.wikipedia.org/

## Pages that are no text

not-found-title = Stranica nije pronađena
not-found-text = Na ovoj adresi nema stranice. Možda je premještena. Provjerite adresu ili krenite od početne stranice.
# The page behind an address or a QR code printed on paper.
go-title = Odaberite jezik na kojem želite čitati ovu stranicu

## Words in addresses of pages. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/services/
url-services = usluge
# https://example.org/en/guides/
url-guides = vodici
# https://example.org/en/glossary/
url-glossary = pojmovnik
