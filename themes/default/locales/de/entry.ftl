# An answer, a guide or a page: what stands around its words.

## Before the text

# $language (String): the name of the language of the text, in that language.
borrowed-notice = Diese Seite ist noch nicht übersetzt. Der folgende Text ist in dieser Sprache: { $language }.
stale-notice = Das Original dieser Seite wurde nach der Übersetzung geändert. Manches hier ist vielleicht veraltet.
# $date (String): the last day on which the text held.
expired-notice = Diese Information galt bis zum { $date }. Verlassen Sie sich nicht darauf: Lassen Sie sich beraten.
# $date (String): the first day on which the text holds.
not-yet-valid-notice = Diese Information gilt ab dem { $date }. Noch gilt sie nicht.
# Followed by a list of people: workers, families.
audience = Für wen:
# Name of the list of headings, for screen readers.
on-this-page = Auf dieser Seite

## After the text

# Heading: amounts and deadlines of this page that change soon.
changes = Was sich bald ändert
# $date (String): the day of the change.
# $now (String): the amount that holds today.
# $amount (String): the amount that holds from that day.
# “bisher” and not “statt”: the amount would need another case.
change = Ab dem { $date }: { $amount } (bisher { $now })
who-can-help = Wer helfen kann
law = Rechtsgrundlagen
related = Mehr zum Thema
# $date (String): the day of the check.
checked-on = Geprüft am { $date }
# $date (String): the day of the check.
# $name (String): the person or office that checked.
checked-by = Geprüft am { $date } von { $name }
overdue-notice = Diese Seite hätte inzwischen erneut geprüft werden müssen. Fragen Sie nach, bevor Sie sich darauf verlassen.
translation-machine-unchecked = Dieser Text ist maschinell übersetzt, und noch niemand hat die Übersetzung geprüft.
# Stands before the day of the check of the translation, with a dot between them.
translation-machine = Maschinelle Übersetzung
# $name (String): the person or group that translated.
translation-by = Übersetzung: { $name }
# $date (String): the day on which a person compared the translation with its original.
translation-checked-on = Übersetzung geprüft am { $date }
# $date (String): the same day.
# $name (String): the person or office that compared.
translation-checked-by = Übersetzung geprüft am { $date } von { $name }
# $from (String), $until (String): the first and the last day.
date-from-until = Gültig vom { $from } bis zum { $until }
# $date (String): the first day.
valid-from = Gültig ab dem { $date }
# $date (String): the last day.
valid-until = Gültig bis zum { $date }
# Only on paper, followed by an address.
short-address = Diese Seite in allen Sprachen:

## Guides

what-to-bring = Was Sie mitbringen
# What it costs: a step of a guide, a service.
cost = Kosten
duration = Wie lange es dauert
# Followed by the office of a step.
where = Wo

## In the text

footnotes = Fußnoten
# The link from a footnote back to its place, for screen readers.
# $number (Number): the number of the footnote.
footnote-back = Zurück zu Fußnote { $number } im Text
alert-note = Hinweis
alert-tip = Tipp
alert-important = Wichtig
alert-warning = Warnung
alert-caution = Vorsicht

## Glossary

# Name of the list of first letters, for screen readers.
letters = Buchstaben
# $word (String): the word in the language of the authorities, as on their letters.
official-word = In Schreiben von Behörden: { $word }

## Counts

# $count (Number): answers of a topic.
entries-count =
    { $count ->
        [one] { $count } Antwort
       *[other] { $count } Antworten
    }
