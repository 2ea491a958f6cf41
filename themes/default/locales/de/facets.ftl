### Ways to narrow the list of services down.

# Opens the list of choices. Short.
facets-narrow = Auswählen nach Sprache, Kosten oder Ort
# Heading: free of charge, no papers needed, step-free access, open now.
facets-conditions = Bedingungen
# Heading: names of towns and villages.
facets-place = Ort
# A choice that stands alone. $language (String): the name of a language, for example "Ukrainian".
facet-language = Sprache: { $language }
# A choice that stands alone. $place (String): the name of a town or village.
facet-place = Ort: { $place }
# A choice: doors are open at this moment.
facets-open-now = Jetzt geöffnet
# Followed by a list of choices.
facets-chosen = Ihre Auswahl:
# Said with a choice: it takes the choice off again.
facets-remove = Diese Auswahl aufheben
# A button.
facets-clear = Gesamte Auswahl aufheben
# $count (Number): services that say nothing about what the reader asks for, for example whether they cost something.
facets-unknown =
    { $count ->
        [one] { $count } weiteres Angebot kann passen, aber es ist nicht alles darüber bekannt.
       *[other] { $count } weitere Angebote können passen, aber es ist nicht alles darüber bekannt.
    }
# A check box after the sentence above.
facets-show-unknown = Auch diese zeigen
# Beside a service that says nothing about what the reader asks for.
facets-perhaps = Nicht alles ist bekannt: vorher fragen
facets-none = Kein Angebot passt zu allem. Heben Sie einen Teil der Auswahl auf.
