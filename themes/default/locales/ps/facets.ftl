### Ways to narrow the list of services down.

# Opens the list of choices. Short.
facets-narrow = د ژبې، لګښت یا ځای له مخې یې وټاکئ
# Heading: free of charge, no papers needed, step-free access, open now.
facets-conditions = شرطونه
# Heading: names of towns and villages.
facets-place = ځای
# A choice that stands alone. $language (String): the name of a language, for example "Ukrainian".
facet-language = ژبه: { $language }
# A choice that stands alone. $place (String): the name of a town or village.
facet-place = ځای: { $place }
# A choice: doors are open at this moment.
facets-open-now = اوس خلاص دی
# Followed by a list of choices.
facets-chosen = ستاسو ټاکنه:
# Said with a choice: it takes the choice off again.
facets-remove = دا ټاکنه لرې کړئ
# A button.
facets-clear = ټولې ټاکنې لرې کړئ
# $count (Number): services that say nothing about what the reader asks for, for example whether they cost something.
facets-unknown =
    { $count ->
        [one] { $count } بل خدمت هم ښايي مناسب وي، خو ټول معلومات یې نشته.
       *[other] { $count } نور خدمتونه هم ښايي مناسب وي، خو ټول معلومات یې نشته.
    }
# A check box after the sentence above.
facets-show-unknown = دا هم وښایاست
# Beside a service that says nothing about what the reader asks for.
facets-perhaps = ټول معلومات نشته: لومړی وپوښتئ
facets-none = هېڅ خدمت له دې ټولو سره برابر نه دی. یوه ټاکنه لرې کړئ.
