### Ways to narrow the list of services down.

# Opens the list of choices. Short.
facets-narrow = भाषा, ख़र्च या जगह के अनुसार चुनें
# Heading: free of charge, no papers needed, step-free access, open now.
facets-conditions = शर्तें
# Heading: names of towns and villages.
facets-place = जगह
# A choice that stands alone. $language (String): the name of a language, for example "Ukrainian".
facet-language = भाषा: { $language }
# A choice that stands alone. $place (String): the name of a town or village.
facet-place = जगह: { $place }
# A choice: doors are open at this moment.
facets-open-now = अभी खुला है
# Followed by a list of choices.
facets-chosen = आपका चुनाव:
# Said with a choice: it takes the choice off again.
facets-remove = यह चुनाव हटाएँ
# A button.
facets-clear = सभी चुनाव हटाएँ
# $count (Number): services that say nothing about what the reader asks for, for example whether they cost something.
facets-unknown =
    { $count ->
        [one] { $count } और सेवा ठीक हो सकती है, लेकिन उसके बारे में सब कुछ पता नहीं है।
       *[other] { $count } और सेवाएँ ठीक हो सकती हैं, लेकिन उनके बारे में सब कुछ पता नहीं है।
    }
# A check box after the sentence above.
facets-show-unknown = इन्हें भी दिखाएँ
# Beside a service that says nothing about what the reader asks for.
facets-perhaps = सब कुछ पता नहीं है: पहले पूछ लें
facets-none = कोई सेवा इन सबसे मेल नहीं खाती। कोई एक चुनाव हटाएँ।
