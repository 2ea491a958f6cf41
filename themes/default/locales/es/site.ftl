# What stands around the text: header, menus, footer, and pages that belong to no topic.

# Links are infinitives, sentences say “usted”.
skip-to-content = Ir al texto
home = Inicio
# Name of the menu in the header, for screen readers.
handbook = Manual
topics = Temas
guides = Guías
services = Servicios
glossary = Glosario
# Heading on the home page: the entries that were checked last.
latest = Revisiones recientes
# Name of the path from the home page to this page, for screen readers.
breadcrumb = Usted está aquí
# Name of the menu in the footer (about, imprint, privacy), for screen readers.
about-this-site = Sobre este sitio web

## Languages

# Stands alone on the page where the reader chooses a language, and is the name of the language menu.
choose-language = Elija un idioma
# Said with a language of the menu that has this page.
language-own = Esta página está en este idioma
# Said with a language of the menu that shows this page in another language.
language-borrowed = Esta página todavía no está en este idioma. La verá en otro idioma
# Said with a language of the menu for which this page is not meant.
language-absent = Esta página no está destinada a quienes leen en este idioma. Verá la página de inicio

## Safety

# The link with which a reader leaves a page in a hurry. Short.
exit-page = Salir ahora de este sitio
# Where that link leads: a harmless page that many people open, such as weather or an encyclopedia.
exit-url = https://www.wikipedia.org/

## Pages that are no text

not-found-title = Página no encontrada
not-found-text = No hay ninguna página en esta dirección. Es posible que haya cambiado de lugar. Compruebe la dirección o empiece desde la página de inicio.
# The page behind an address or a QR code printed on paper.
go-title = Elija el idioma en el que quiere leer esta página

## Words in addresses of pages. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/services/
url-services = servicios
# https://example.org/en/guides/
url-guides = guias
# https://example.org/en/glossary/
url-glossary = glosario
