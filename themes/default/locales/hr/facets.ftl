### Ways to narrow the list of services down.

# Opens the list of choices. Short.
facets-narrow = Odaberite po jeziku, cijeni ili mjestu
# Heading: free of charge, no papers needed, step-free access, open now.
facets-conditions = Uvjeti
# Heading: names of towns and villages.
facets-place = Mjesto
# A choice that stands alone. $language (String): the name of a language, for example "Ukrainian".
facet-language = Jezik: { $language }
# A choice that stands alone. $place (String): the name of a town or village.
facet-place = Mjesto: { $place }
# A choice: doors are open at this moment.
facets-open-now = Sada otvoreno
# Followed by a list of choices.
facets-chosen = Vaš odabir:
# Said with a choice: it takes the choice off again.
facets-remove = Uklonite ovaj odabir
# A button.
facets-clear = Uklonite sve odabire
# $count (Number): services that say nothing about what the reader asks for, for example whether they cost something.
facets-unknown =
    { $count ->
        [one] Možda odgovara još { $count } usluga, ali o njoj se ne zna sve.
        [few] Možda odgovaraju još { $count } usluge, ali o njima se ne zna sve.
       *[other] Možda odgovara još { $count } usluga, ali o njima se ne zna sve.
    }
# A check box after the sentence above.
facets-show-unknown = Prikažite i njih
# Beside a service that says nothing about what the reader asks for.
facets-perhaps = Ne zna se sve: najprije pitajte
facets-none = Nijedna usluga ne odgovara svemu ovome. Uklonite neki odabir.
