### Ways to narrow the list of services down.

# Opens the list of choices. Short.
facets-narrow = Изаберите по језику, цени или месту
# Heading: free of charge, no papers needed, step-free access, open now.
facets-conditions = Услови
# Heading: names of towns and villages.
facets-place = Место
# A choice that stands alone. $language (String): the name of a language, for example "Ukrainian".
facet-language = Језик: { $language }
# A choice that stands alone. $place (String): the name of a town or village.
facet-place = Место: { $place }
# A choice: doors are open at this moment.
facets-open-now = Сада отворено
# Followed by a list of choices.
facets-chosen = Ваш избор:
# Said with a choice: it takes the choice off again.
facets-remove = Уклоните овај избор
# A button.
facets-clear = Уклоните све изборе
# $count (Number): services that say nothing about what the reader asks for, for example whether they cost something.
facets-unknown =
    { $count ->
        [one] Можда одговара још { $count } услуга, али о њој се не зна све.
        [few] Можда одговарају још { $count } услуге, али о њима се не зна све.
       *[other] Можда одговара још { $count } услуга, али о њима се не зна све.
    }
# A check box after the sentence above.
facets-show-unknown = Прикажите и њих
# Beside a service that says nothing about what the reader asks for.
facets-perhaps = Не зна се све: прво питајте
facets-none = Ниједна услуга не одговара свему овоме. Уклоните неки избор.
