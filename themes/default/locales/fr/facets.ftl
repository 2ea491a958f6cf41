### Ways to narrow the list of services down.

# Opens the list of choices. Short.
facets-narrow = Choisir par langue, coût ou lieu
# Heading: free of charge, no papers needed, step-free access, open now.
facets-conditions = Conditions
# Heading: names of towns and villages.
facets-place = Lieu
# A choice that stands alone. $language (String): the name of a language, for example "Ukrainian".
facet-language = Langue : { $language }
# A choice that stands alone. $place (String): the name of a town or village.
facet-place = Lieu : { $place }
# A choice: doors are open at this moment.
facets-open-now = Ouvert maintenant
# Followed by a list of choices.
facets-chosen = Votre choix :
# Said with a choice: it takes the choice off again.
facets-remove = Retirer ce choix
# A button.
facets-clear = Retirer tous les choix
# $count (Number): services that say nothing about what the reader asks for, for example whether they cost something.
facets-unknown =
    { $count ->
        [one] { $count } autre service peut convenir, mais on ne sait pas tout à son sujet.
        [many] { $count } d’autres services peuvent convenir, mais on ne sait pas tout à leur sujet.
       *[other] { $count } autres services peuvent convenir, mais on ne sait pas tout à leur sujet.
    }
# A check box after the sentence above.
facets-show-unknown = Les afficher aussi
# Beside a service that says nothing about what the reader asks for.
facets-perhaps = Tout n’est pas connu : renseignez-vous d’abord
facets-none = Aucun service ne répond à tout cela. Retirez un choix.
