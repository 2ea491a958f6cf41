### Ways to narrow the list of services down.

# Opens the list of choices. Short.
facets-narrow = Выбрать по языку, цене или месту
# Heading: free of charge, no papers needed, step-free access, open now.
facets-conditions = Условия
# Heading: names of towns and villages.
facets-place = Место
# A choice that stands alone. $language (String): the name of a language, for example "Ukrainian".
facet-language = Язык: { $language }
# A choice that stands alone. $place (String): the name of a town or village.
facet-place = Место: { $place }
# A choice: doors are open at this moment.
facets-open-now = Сейчас открыто
# Followed by a list of choices.
facets-chosen = Ваш выбор:
# Said with a choice: it takes the choice off again.
facets-remove = Убрать этот выбор
# A button.
facets-clear = Убрать всё выбранное
# $count (Number): services that say nothing about what the reader asks for, for example whether they cost something.
facets-unknown =
    { $count ->
        [one] Может подойти ещё { $count } служба, но о ней известно не всё.
        [few] Могут подойти ещё { $count } службы, но о них известно не всё.
        [many] Могут подойти ещё { $count } служб, но о них известно не всё.
       *[other] Могут подойти ещё { $count } службы, но о них известно не всё.
    }
# A check box after the sentence above.
facets-show-unknown = Показать и их
# Beside a service that says nothing about what the reader asks for.
facets-perhaps = Известно не всё: сначала спросите
facets-none = Ни одна служба не подходит под всё это. Уберите что-нибудь из выбранного.
