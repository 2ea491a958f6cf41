### Ways to narrow the list of services down.

# Opens the list of choices. Short.
facets-narrow = Choose by language, cost or place
# Heading: free of charge, no papers needed, step-free access, open now.
facets-conditions = Conditions
# Heading: names of towns and villages.
facets-place = Place
# A choice that stands alone. $language (String): the name of a language, for example "Ukrainian".
facet-language = Language: { $language }
# A choice that stands alone. $place (String): the name of a town or village.
facet-place = Place: { $place }
# A choice: doors are open at this moment.
facets-open-now = Open now
# Followed by a list of choices.
facets-chosen = Your choice:
# Said with a choice: it takes the choice off again.
facets-remove = Remove this choice
# A button.
facets-clear = Remove all choices
# $count (Number): services that say nothing about what the reader asks for, for example whether they cost something.
facets-unknown =
    { $count ->
        [one] { $count } more service may fit, but not everything is known about it.
       *[other] { $count } more services may fit, but not everything is known about them.
    }
# A check box after the sentence above.
facets-show-unknown = Show these too
# Beside a service that says nothing about what the reader asks for.
facets-perhaps = Not everything is known: ask first
facets-none = No service fits all of this. Remove a choice.
