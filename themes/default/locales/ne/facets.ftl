### Ways to narrow the list of services down.

# Opens the list of choices. Short.
facets-narrow = भाषा, शुल्क वा ठाउँअनुसार छान्नुहोस्
# Heading: free of charge, no papers needed, step-free access, open now.
facets-conditions = सर्तहरू
# Heading: names of towns and villages.
facets-place = ठाउँ
# A choice that stands alone. $language (String): the name of a language, for example "Ukrainian".
facet-language = भाषा: { $language }
# A choice that stands alone. $place (String): the name of a town or village.
facet-place = ठाउँ: { $place }
# A choice: doors are open at this moment.
facets-open-now = अहिले खुला छ
# Followed by a list of choices.
facets-chosen = तपाईंको छनोट:
# Said with a choice: it takes the choice off again.
facets-remove = यो छनोट हटाउनुहोस्
# A button.
facets-clear = सबै छनोट हटाउनुहोस्
# $count (Number): services that say nothing about what the reader asks for, for example whether they cost something.
facets-unknown =
    { $count ->
        [one] अरू { $count } वटा सेवा पनि मिल्न सक्छ, तर त्यसबारे सबै कुरा थाहा छैन।
       *[other] अरू { $count } वटा सेवा पनि मिल्न सक्छन्, तर तिनबारे सबै कुरा थाहा छैन।
    }
# A check box after the sentence above.
facets-show-unknown = यी पनि देखाउनुहोस्
# Beside a service that says nothing about what the reader asks for.
facets-perhaps = सबै कुरा थाहा छैन: पहिले सोध्नुहोस्
facets-none = यी सबै कुरा मिल्ने कुनै सेवा छैन। कुनै एउटा छनोट हटाउनुहोस्।
