### Ways to narrow the list of services down.

# Opens the list of choices. Short.
facets-narrow = Wybór według języka, kosztu lub miejsca
# Heading: free of charge, no papers needed, step-free access, open now.
facets-conditions = Warunki
# Heading: names of towns and villages.
facets-place = Miejsce
# A choice that stands alone. $language (String): the name of a language, for example "Ukrainian".
facet-language = Język: { $language }
# A choice that stands alone. $place (String): the name of a town or village.
facet-place = Miejsce: { $place }
# A choice: doors are open at this moment.
facets-open-now = Teraz czynne
# Followed by a list of choices.
facets-chosen = Wybrano:
# Said with a choice: it takes the choice off again.
facets-remove = Usuń ten wybór
# A button.
facets-clear = Usuń wszystkie wybory
# $count (Number): services that say nothing about what the reader asks for, for example whether they cost something.
facets-unknown =
    { $count ->
        [one] Może pasować jeszcze { $count } usługa, ale nie wszystko o niej wiadomo.
        [few] Mogą pasować jeszcze { $count } usługi, ale nie wszystko o nich wiadomo.
        [many] Może pasować jeszcze { $count } usług, ale nie wszystko o nich wiadomo.
       *[other] Może pasować jeszcze { $count } usługi, ale nie wszystko o nich wiadomo.
    }
# A check box after the sentence above.
facets-show-unknown = Pokaż także te
# Beside a service that says nothing about what the reader asks for.
facets-perhaps = Nie wszystko wiadomo: najpierw proszę zapytać
facets-none = Żadna usługa nie spełnia wszystkiego. Proszę usunąć któryś wybór.
