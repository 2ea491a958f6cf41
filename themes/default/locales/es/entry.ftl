# An answer, a guide or a page: what stands around its words.

## Before the text

# $language (String): the name of the language of the text, in that language.
borrowed-notice = Esta página todavía no está traducida. El texto siguiente está en este idioma: { $language }.
stale-notice = El original de esta página ha cambiado desde que se tradujo. Es posible que algunos datos no estén actualizados.
# $date (String): the last day on which the text held.
expired-notice = Esta información era válida hasta el { $date }. No se fíe de ella: pida asesoramiento.
# $date (String): the first day on which the text holds.
not-yet-valid-notice = Esta información será válida a partir del { $date }. Todavía no lo es.
# Followed by a list of people: workers, families.
audience = Para:
# Name of the list of headings, for screen readers.
on-this-page = En esta página

## After the text

# Heading: amounts and deadlines of this page that change soon.
changes = Lo que cambiará pronto
# $date (String): the day of the change.
# $now (String): the amount that holds today.
# $amount (String): the amount that holds from that day.
change = A partir del { $date }: { $amount } en lugar de { $now }
who-can-help = Quién puede ayudar
law = Base legal
related = Páginas relacionadas
# $date (String): the day of the check.
checked-on = Revisado el { $date }
# $date (String): the day of the check.
# $name (String): the person or office that checked.
checked-by = Revisado el { $date } por { $name }
overdue-notice = Esta página ya debería haberse revisado de nuevo. Pregunte antes de fiarse de ella.
translation-machine-unchecked = Este texto es una traducción automática que nadie ha revisado todavía.
# Stands before the day of the check of the translation, with a dot between them.
translation-machine = Traducción automática
# $name (String): the person or group that translated.
translation-by = Traducción: { $name }
# $date (String): the day on which a person compared the translation with its original.
translation-checked-on = Traducción revisada el { $date }
# $date (String): the same day.
# $name (String): the person or office that compared.
translation-checked-by = Traducción revisada el { $date } por { $name }
# $from (String), $until (String): the first and the last day.
date-from-until = Válido desde el { $from } hasta el { $until }
# $date (String): the first day.
valid-from = Válido a partir del { $date }
# $date (String): the last day.
valid-until = Válido hasta el { $date }
# Only on paper, followed by an address.
short-address = Esta página en todos los idiomas:

## Guides

what-to-bring = Qué debe llevar
# What it costs: a step of a guide, a service.
# “Coste” is said in Spain, “costo” in America; this is said everywhere.
cost = Cuánto cuesta
duration = Cuánto tiempo lleva
# Followed by the office of a step.
where = Dónde

## In the text

footnotes = Notas al pie
# The link from a footnote back to its place, for screen readers.
# $number (Number): the number of the footnote.
footnote-back = Volver a la llamada de la nota { $number } en el texto
alert-note = Nota
alert-tip = Consejo
alert-important = Importante
alert-warning = Advertencia
alert-caution = Precaución

## Glossary

# Name of the list of first letters, for screen readers.
letters = Letras
# $word (String): the word in the language of the authorities, as on their letters.
official-word = En las cartas de la administración: { $word }

## Counts

# $count (Number): answers of a topic.
entries-count =
    { $count ->
        [one] { $count } respuesta
        [many] { $count } de respuestas
       *[other] { $count } respuestas
    }
