### Ways to narrow the list of services down.

# Opens the list of choices. Short.
facets-narrow = Izberite po jeziku, ceni ali kraju
# Heading: free of charge, no papers needed, step-free access, open now.
facets-conditions = Pogoji
# Heading: names of towns and villages.
facets-place = Kraj
# A choice that stands alone. $language (String): the name of a language, for example "Ukrainian".
facet-language = Jezik: { $language }
# A choice that stands alone. $place (String): the name of a town or village.
facet-place = Kraj: { $place }
# A choice: doors are open at this moment.
facets-open-now = Zdaj odprto
# Followed by a list of choices.
facets-chosen = Vaša izbira:
# Said with a choice: it takes the choice off again.
facets-remove = Odstranite to izbiro
# A button.
facets-clear = Odstranite vse izbire
# $count (Number): services that say nothing about what the reader asks for, for example whether they cost something.
facets-unknown =
    { $count ->
        [one] Morda ustreza še { $count } storitev, vendar o njej ni znano vse.
        [two] Morda ustrezata še { $count } storitvi, vendar o njiju ni znano vse.
        [few] Morda ustrezajo še { $count } storitve, vendar o njih ni znano vse.
       *[other] Morda ustreza še { $count } storitev, vendar o njih ni znano vse.
    }
# A check box after the sentence above.
facets-show-unknown = Prikažite tudi te
# Beside a service that says nothing about what the reader asks for.
facets-perhaps = Vse ni znano: najprej vprašajte
facets-none = Nobena storitev ne ustreza vsemu temu. Odstranite katero od izbir.
