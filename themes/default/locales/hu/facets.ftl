### Ways to narrow the list of services down.

# Opens the list of choices. Short.
facets-narrow = Válasszon nyelv, költség vagy hely szerint
# Heading: free of charge, no papers needed, step-free access, open now.
facets-conditions = Feltételek
# Heading: names of towns and villages.
facets-place = Hely
# A choice that stands alone. $language (String): the name of a language, for example "Ukrainian".
facet-language = Nyelv: { $language }
# A choice that stands alone. $place (String): the name of a town or village.
facet-place = Hely: { $place }
# A choice: doors are open at this moment.
facets-open-now = Most nyitva
# Followed by a list of choices.
facets-chosen = Az Ön választása:
# Said with a choice: it takes the choice off again.
facets-remove = A választás törlése
# A button.
facets-clear = Minden választás törlése
# $count (Number): services that say nothing about what the reader asks for, for example whether they cost something.
facets-unknown =
    { $count ->
        [one] Még { $count } szolgáltatás lehet megfelelő, de nem tudunk róla mindent.
       *[other] Még { $count } szolgáltatás lehet megfelelő, de nem tudunk róluk mindent.
    }
# A check box after the sentence above.
facets-show-unknown = Ezek megjelenítése is
# Beside a service that says nothing about what the reader asks for.
facets-perhaps = Nem tudunk mindent: előbb kérdezze meg
facets-none = Egyik szolgáltatás sem felel meg mindennek. Töröljön egy választást.
