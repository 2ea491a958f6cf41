# An answer, a guide or a page: what stands around its words.

## Before the text

# $language (String): the name of the language of the text, in that language.
borrowed-notice = Questa pagina non è ancora stata tradotta. Il testo che segue è in questa lingua: { $language }.
stale-notice = L’originale di questa pagina è cambiato dopo la traduzione. Alcune informazioni potrebbero non essere più attuali.
# $date (String): the last day on which the text held.
# No preposition with an article before a date, in any message: it would be “dal 14” but “dall’8”, “il 14” but “l’8”.
expired-notice = Queste informazioni non sono più valide (ultimo giorno di validità: { $date }). Non vi faccia affidamento: chieda consiglio.
# $date (String): the first day on which the text holds.
not-yet-valid-notice = Queste informazioni non sono ancora valide. Inizio della validità: { $date }.
# Followed by a list of people: workers, families.
audience = Per chi:
# Name of the list of headings, for screen readers.
on-this-page = In questa pagina

## After the text

# Heading: amounts and deadlines of this page that change soon.
changes = Che cosa cambia presto
# $date (String): the day of the change.
# $now (String): the amount that holds today.
# $amount (String): the amount that holds from that day.
change = { $date }: { $amount } (ora { $now })
who-can-help = Chi può aiutare
law = Riferimenti normativi
related = Pagine correlate
# $date (String): the day of the check.
checked-on = Ultima verifica: { $date }
# $date (String): the day of the check.
# $name (String): the person or office that checked.
# No verb: it would need the gender of what was checked, and the name an article.
checked-by = Verifica: { $name }, { $date }
overdue-notice = Questa pagina avrebbe già dovuto essere verificata di nuovo. Chieda conferma prima di farvi affidamento.
translation-machine-unchecked = Questo testo è una traduzione automatica che nessuno ha ancora verificato.
# Stands before the day of the check of the translation, with a dot between them.
translation-machine = Traduzione automatica
# $name (String): the person or group that translated.
translation-by = Traduzione: { $name }
# $date (String): the day on which a person compared the translation with its original.
translation-checked-on = Ultima verifica della traduzione: { $date }
# $date (String): the same day.
# $name (String): the person or office that compared.
translation-checked-by = Verifica della traduzione: { $name }, { $date }
# $from (String), $until (String): the first and the last day.
date-from-until = Validità: { $from } – { $until }
# $date (String): the first day.
valid-from = Inizio della validità: { $date }
# $date (String): the last day.
valid-until = Ultimo giorno di validità: { $date }
# Only on paper, followed by an address.
short-address = Questa pagina in tutte le lingue:

## Guides

what-to-bring = Che cosa portare
# What it costs: a step of a guide, a service.
cost = Costo
duration = Quanto tempo ci vuole
# Followed by the office of a step.
where = Dove

## In the text

footnotes = Note a piè di pagina
# The link from a footnote back to its place, for screen readers.
# $number (Number): the number of the footnote.
footnote-back = Tornare alla nota { $number } nel testo
alert-note = Nota
alert-tip = Consiglio
alert-important = Importante
alert-warning = Avvertenza
alert-caution = Attenzione

## Glossary

# Name of the list of first letters, for screen readers.
letters = Lettere dell’alfabeto
# $word (String): the word in the language of the authorities, as on their letters.
official-word = Nelle lettere degli uffici pubblici: { $word }

## Counts

# $count (Number): answers of a topic.
entries-count =
    { $count ->
        [one] { $count } risposta
        [many] { $count } di risposte
       *[other] { $count } risposte
    }
