# What is said about translations: what is out of date, missing or meant for others, and pages in two languages.

## A translation that is older than its original

# Above a paragraph or list whose original has changed. Followed by a link to the original.
stale-block = El original de esta parte ha cambiado desde que se tradujo. Es posible que la traducción no esté actualizada.
# Words of the link to the same part in the original.
stale-block-original = Leer el original
# Above a part of the original that stands in place of a translation that is out of date.
withheld-block = La traducción de esta parte no está actualizada. Este es el original.

## A page that does not exist in the reader's language

# Title of such a page.
gap-title = Esta página no está en su idioma
# The editors have decided that a page is meant for readers of other languages only.
gap-absent = Se escribió para quienes leen en otros idiomas, porque trata de asuntos que solo afectan a esas personas.
# Nobody has translated it, or the translation is out of date and was taken back.
gap-missing = Todavía no se ha traducido, o su traducción no está actualizada.
# Followed by a list of languages.
gap-languages = Puede leerla en estos idiomas:
gap-what-now = Qué puede hacer
gap-ask = Pregunte a alguien que hable uno de estos idiomas o muestre esta página en una oficina.
gap-services = Buscar ayuda en su idioma:

## The same page in two languages

# Words of a link. $language (String): the language of the authorities, in itself, for example "Hrvatski".
# The name of the language stands after a colon, because it is not a word of this language.
bilingual-link = Mostrar esta página al lado de este idioma: { $language }
# Below the title of such a page.
bilingual-note = Los dos idiomas, uno al lado del otro, para que usted y la persona de la ventanilla puedan leer la misma línea.
bilingual-back = Mostrar esta página solo en su idioma

## A page that has a new address

moved-title = Esta página ha cambiado de dirección
# Words of the link to the new address.
moved-link = Ir a la página
