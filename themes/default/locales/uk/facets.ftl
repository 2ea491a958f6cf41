### Ways to narrow the list of services down.

# Opens the list of choices. Short.
facets-narrow = Вибрати за мовою, ціною або місцем
# Heading: free of charge, no papers needed, step-free access, open now.
facets-conditions = Умови
# Heading: names of towns and villages.
facets-place = Місце
# A choice that stands alone. $language (String): the name of a language, for example "Ukrainian".
facet-language = Мова: { $language }
# A choice that stands alone. $place (String): the name of a town or village.
facet-place = Місце: { $place }
# A choice: doors are open at this moment.
facets-open-now = Зараз відчинено
# Followed by a list of choices.
facets-chosen = Ваш вибір:
# Said with a choice: it takes the choice off again.
facets-remove = Прибрати цей вибір
# A button.
facets-clear = Прибрати все вибране
# $count (Number): services that say nothing about what the reader asks for, for example whether they cost something.
facets-unknown =
    { $count ->
        [one] Може підійти ще { $count } служба, але про неї відомо не все.
        [few] Можуть підійти ще { $count } служби, але про них відомо не все.
        [many] Можуть підійти ще { $count } служб, але про них відомо не все.
       *[other] Можуть підійти ще { $count } служби, але про них відомо не все.
    }
# A check box after the sentence above.
facets-show-unknown = Показати і їх
# Beside a service that says nothing about what the reader asks for.
facets-perhaps = Відомо не все: спершу запитайте
facets-none = Жодна служба не відповідає всьому цьому. Приберіть щось із вибраного.
