### Ways to narrow the list of services down.

# Opens the list of choices. Short.
facets-narrow = Elegir por idioma, coste o lugar
# Heading: free of charge, no papers needed, step-free access, open now.
facets-conditions = Condiciones
# Heading: names of towns and villages.
facets-place = Lugar
# A choice that stands alone. $language (String): the name of a language, for example "Ukrainian".
facet-language = Idioma: { $language }
# A choice that stands alone. $place (String): the name of a town or village.
facet-place = Lugar: { $place }
# A choice: doors are open at this moment.
facets-open-now = Abierto ahora
# Followed by a list of choices.
facets-chosen = Su elección:
# Said with a choice: it takes the choice off again.
facets-remove = Quitar esta opción
# A button.
facets-clear = Quitar todas las opciones
# $count (Number): services that say nothing about what the reader asks for, for example whether they cost something.
facets-unknown =
    { $count ->
        [one] Puede servirle { $count } servicio más, pero no se sabe todo sobre él.
        [many] Pueden servirle { $count } de servicios más, pero no se sabe todo sobre ellos.
       *[other] Pueden servirle { $count } servicios más, pero no se sabe todo sobre ellos.
    }
# A check box after the sentence above.
facets-show-unknown = Mostrar también estos
# Beside a service that says nothing about what the reader asks for.
facets-perhaps = No se sabe todo: pregunte antes
facets-none = Ningún servicio cumple todo esto. Quite alguna opción.
