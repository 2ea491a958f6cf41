### Ways to narrow the list of services down.

# Opens the list of choices. Short.
facets-narrow = Изберете по език, цена или място
# Heading: free of charge, no papers needed, step-free access, open now.
facets-conditions = Условия
# Heading: names of towns and villages.
facets-place = Място
# A choice that stands alone. $language (String): the name of a language, for example "Ukrainian".
facet-language = Език: { $language }
# A choice that stands alone. $place (String): the name of a town or village.
facet-place = Място: { $place }
# A choice: doors are open at this moment.
facets-open-now = Отворено сега
# Followed by a list of choices.
facets-chosen = Вашият избор:
# Said with a choice: it takes the choice off again.
facets-remove = Премахнете този избор
# A button.
facets-clear = Премахнете всичко избрано
# $count (Number): services that say nothing about what the reader asks for, for example whether they cost something.
facets-unknown =
    { $count ->
        [one] Може да е подходяща още { $count } услуга, но не всичко за нея е известно.
       *[other] Може да са подходящи още { $count } услуги, но не всичко за тях е известно.
    }
# A check box after the sentence above.
facets-show-unknown = Покажете и тях
# Beside a service that says nothing about what the reader asks for.
facets-perhaps = Не всичко е известно: първо попитайте
facets-none = Няма услуга, която да отговаря на всичко това. Премахнете някой избор.
