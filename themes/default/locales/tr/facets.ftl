### Ways to narrow the list of services down.

# Opens the list of choices. Short.
facets-narrow = Dile, ücrete veya yere göre seçin
# Heading: free of charge, no papers needed, step-free access, open now.
facets-conditions = Koşullar
# Heading: names of towns and villages.
facets-place = Yer
# A choice that stands alone. $language (String): the name of a language, for example "Ukrainian".
facet-language = Dil: { $language }
# A choice that stands alone. $place (String): the name of a town or village.
facet-place = Yer: { $place }
# A choice: doors are open at this moment.
facets-open-now = Şu anda açık
# Followed by a list of choices.
facets-chosen = Seçiminiz:
# Said with a choice: it takes the choice off again.
facets-remove = Bu seçimi kaldırın
# A button.
facets-clear = Tüm seçimleri kaldırın
# $count (Number): services that say nothing about what the reader asks for, for example whether they cost something.
facets-unknown =
    { $count ->
        [one] { $count } hizmet daha uygun olabilir, ancak hakkında her şey bilinmiyor.
       *[other] { $count } hizmet daha uygun olabilir, ancak haklarında her şey bilinmiyor.
    }
# A check box after the sentence above.
facets-show-unknown = Bunları da göster
# Beside a service that says nothing about what the reader asks for.
facets-perhaps = Her şey bilinmiyor: önce sorun
facets-none = Bunların hepsine uyan bir hizmet yok. Bir seçimi kaldırın.
