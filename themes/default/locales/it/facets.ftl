### Ways to narrow the list of services down.

# Opens the list of choices. Short.
facets-narrow = Scegliere per lingua, costo o luogo
# Heading: free of charge, no papers needed, step-free access, open now.
facets-conditions = Condizioni
# Heading: names of towns and villages.
facets-place = Luogo
# A choice that stands alone. $language (String): the name of a language, for example "Ukrainian".
facet-language = Lingua: { $language }
# A choice that stands alone. $place (String): the name of a town or village.
facet-place = Luogo: { $place }
# A choice: doors are open at this moment.
facets-open-now = Aperto ora
# Followed by a list of choices.
facets-chosen = La Sua scelta:
# Said with a choice: it takes the choice off again.
facets-remove = Togliere questa scelta
# A button.
facets-clear = Togliere tutte le scelte
# $count (Number): services that say nothing about what the reader asks for, for example whether they cost something.
facets-unknown =
    { $count ->
        [one] Può andare bene ancora { $count } servizio, ma non si sa tutto al riguardo.
        [many] Possono andare bene ancora { $count } di servizi, ma non si sa tutto al riguardo.
       *[other] Possono andare bene ancora { $count } servizi, ma non si sa tutto al riguardo.
    }
# A check box after the sentence above.
facets-show-unknown = Mostrare anche questi
# Beside a service that says nothing about what the reader asks for.
facets-perhaps = Non si sa tutto: chiedere prima
facets-none = Nessun servizio corrisponde a tutto questo. Togliere una scelta.
