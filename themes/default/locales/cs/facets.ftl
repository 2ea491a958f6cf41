### Ways to narrow the list of services down.

# Opens the list of choices. Short.
facets-narrow = Vybrat podle jazyka, ceny nebo místa
# Heading: free of charge, no papers needed, step-free access, open now.
facets-conditions = Podmínky
# Heading: names of towns and villages.
facets-place = Místo
# A choice that stands alone. $language (String): the name of a language, for example "Ukrainian".
facet-language = Jazyk: { $language }
# A choice that stands alone. $place (String): the name of a town or village.
facet-place = Místo: { $place }
# A choice: doors are open at this moment.
facets-open-now = Nyní otevřeno
# Followed by a list of choices.
facets-chosen = Vaše volba:
# Said with a choice: it takes the choice off again.
facets-remove = Zrušit tuto volbu
# A button.
facets-clear = Zrušit všechny volby
# $count (Number): services that say nothing about what the reader asks for, for example whether they cost something.
facets-unknown =
    { $count ->
        [one] Může vyhovovat ještě { $count } služba, ale není o ní známo vše.
        [few] Mohou vyhovovat ještě { $count } služby, ale není o nich známo vše.
        [many] Může vyhovovat ještě { $count } služby, ale není o nich známo vše.
       *[other] Může vyhovovat ještě { $count } služeb, ale není o nich známo vše.
    }
# A check box after the sentence above.
facets-show-unknown = Zobrazit i tyto
# Beside a service that says nothing about what the reader asks for.
facets-perhaps = Není známo vše: nejprve se zeptejte
facets-none = Všemu nevyhovuje žádná služba. Zrušte některou volbu.
