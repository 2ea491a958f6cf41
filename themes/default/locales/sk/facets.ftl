### Ways to narrow the list of services down.

# Opens the list of choices. Short.
facets-narrow = Vybrať podľa jazyka, ceny alebo miesta
# Heading: free of charge, no papers needed, step-free access, open now.
facets-conditions = Podmienky
# Heading: names of towns and villages.
facets-place = Miesto
# A choice that stands alone. $language (String): the name of a language, for example "Ukrainian".
facet-language = Jazyk: { $language }
# A choice that stands alone. $place (String): the name of a town or village.
facet-place = Miesto: { $place }
# A choice: doors are open at this moment.
facets-open-now = Teraz otvorené
# Followed by a list of choices.
facets-chosen = Vaša voľba:
# Said with a choice: it takes the choice off again.
facets-remove = Zrušiť túto voľbu
# A button.
facets-clear = Zrušiť všetky voľby
# $count (Number): services that say nothing about what the reader asks for, for example whether they cost something.
facets-unknown =
    { $count ->
        [one] Môže vyhovovať ešte { $count } služba, ale nie je o nej známe všetko.
        [few] Môžu vyhovovať ešte { $count } služby, ale nie je o nich známe všetko.
        [many] Môže vyhovovať ešte { $count } služby, ale nie je o nich známe všetko.
       *[other] Môže vyhovovať ešte { $count } služieb, ale nie je o nich známe všetko.
    }
# A check box after the sentence above.
facets-show-unknown = Zobraziť aj tieto
# Beside a service that says nothing about what the reader asks for.
facets-perhaps = Nie je známe všetko: najprv sa opýtajte
facets-none = Všetkému nevyhovuje žiadna služba. Zrušte niektorú voľbu.
