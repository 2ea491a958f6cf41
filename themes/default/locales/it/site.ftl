# What stands around the text: header, menus, footer, and pages that belong to no topic.

# Links and headings are infinitives, sentences say “Lei”, as offices do. Unsure: newer public sites say “tu”.
skip-to-content = Andare al testo
home = Pagina iniziale
# Name of the menu in the header, for screen readers.
handbook = Manuale
topics = Argomenti
guides = Guide
services = Servizi
glossary = Glossario
# Heading on the home page: the entries that were checked last.
latest = Verifiche recenti
# Name of the path from the home page to this page, for screen readers.
breadcrumb = Percorso fino a questa pagina
# Name of the menu in the footer (about, imprint, privacy), for screen readers.
about-this-site = Informazioni su questo sito

## Languages

# Stands alone on the page where the reader chooses a language, and is the name of the language menu.
choose-language = Scegliere la lingua
# Said with a language of the menu that has this page.
language-own = Questa pagina è disponibile in questa lingua
# Said with a language of the menu that shows this page in another language.
language-borrowed = Questa pagina non è ancora disponibile in questa lingua. Sarà mostrata in un’altra lingua
# Said with a language of the menu for which this page is not meant.
language-absent = Questa pagina non è destinata a chi legge in questa lingua. Sarà mostrata la pagina iniziale

## Safety

# The link with which a reader leaves a page in a hurry. Short.
exit-page = Uscita rapida dal sito
# Where that link leads: a harmless page that many people open, such as weather or an encyclopedia.
exit-url = https://www.wikipedia.org/

## Pages that are no text

not-found-title = Pagina non trovata
not-found-text = A questo indirizzo non c’è nessuna pagina. Forse è stata spostata. Controlli l’indirizzo o cominci dalla pagina iniziale.
# The page behind an address or a QR code printed on paper.
go-title = Scegliere la lingua in cui leggere questa pagina

## Words in addresses of pages. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/services/
url-services = servizi
# https://example.org/en/guides/
url-guides = guide
# https://example.org/en/glossary/
url-glossary = glossario
