### Ways to narrow the list of services down.

# Opens the list of choices. Short.
facets-narrow = Zgjidhni sipas gjuhës, kostos ose vendit
# Heading: free of charge, no papers needed, step-free access, open now.
facets-conditions = Kushtet
# Heading: names of towns and villages.
facets-place = Vendi
# A choice that stands alone. $language (String): the name of a language, for example "Ukrainian".
facet-language = Gjuha: { $language }
# A choice that stands alone. $place (String): the name of a town or village.
facet-place = Vendi: { $place }
# A choice: doors are open at this moment.
facets-open-now = Hapur tani
# Followed by a list of choices.
facets-chosen = Zgjedhja juaj:
# Said with a choice: it takes the choice off again.
facets-remove = Hiqni këtë zgjedhje
# A button.
facets-clear = Hiqni të gjitha zgjedhjet
# $count (Number): services that say nothing about what the reader asks for, for example whether they cost something.
facets-unknown =
    { $count ->
        [one] Mund të përshtatet edhe { $count } shërbim, por nuk dihet gjithçka për të.
       *[other] Mund të përshtaten edhe { $count } shërbime, por nuk dihet gjithçka për to.
    }
# A check box after the sentence above.
facets-show-unknown = Shfaqni edhe këto
# Beside a service that says nothing about what the reader asks for.
facets-perhaps = Nuk dihet gjithçka: pyesni më parë
facets-none = Asnjë shërbim nuk i plotëson të gjitha këto. Hiqni një zgjedhje.
