### Ways to narrow the list of services down.

# Opens the list of choices. Short.
facets-narrow = Alegeți după limbă, cost sau loc
# Heading: free of charge, no papers needed, step-free access, open now.
facets-conditions = Condiții
# Heading: names of towns and villages.
facets-place = Loc
# A choice that stands alone. $language (String): the name of a language, for example "Ukrainian".
facet-language = Limba: { $language }
# A choice that stands alone. $place (String): the name of a town or village.
facet-place = Locul: { $place }
# A choice: doors are open at this moment.
facets-open-now = Deschis acum
# Followed by a list of choices.
facets-chosen = Alegerea dumneavoastră:
# Said with a choice: it takes the choice off again.
facets-remove = Eliminați această alegere
# A button.
facets-clear = Eliminați toate alegerile
# $count (Number): services that say nothing about what the reader asks for, for example whether they cost something.
facets-unknown =
    { $count ->
        [one] Încă { $count } serviciu se poate potrivi, dar nu se știe totul despre el.
        [few] Încă { $count } servicii se pot potrivi, dar nu se știe totul despre ele.
       *[other] Încă { $count } de servicii se pot potrivi, dar nu se știe totul despre ele.
    }
# A check box after the sentence above.
facets-show-unknown = Afișați-le și pe acestea
# Beside a service that says nothing about what the reader asks for.
facets-perhaps = Nu se știe totul: întrebați mai întâi
facets-none = Niciun serviciu nu corespunde la toate acestea. Eliminați o alegere.
