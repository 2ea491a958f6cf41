### Ways to narrow the list of services down.

# Opens the list of choices. Short.
facets-narrow = ብቋንቋ፣ ብዋጋ ወይ ብቦታ ምረጹ
# Heading: free of charge, no papers needed, step-free access, open now.
facets-conditions = ኩነታት
# Heading: names of towns and villages.
facets-place = ቦታ
# A choice that stands alone. $language (String): the name of a language, for example "Ukrainian".
facet-language = ቋንቋ፦ { $language }
# A choice that stands alone. $place (String): the name of a town or village.
facet-place = ቦታ፦ { $place }
# A choice: doors are open at this moment.
facets-open-now = ሕጂ ክፉት እዩ
# Followed by a list of choices.
facets-chosen = ምርጫኹም፦
# Said with a choice: it takes the choice off again.
facets-remove = ነዚ ምርጫ ኣልግሱ
# A button.
facets-clear = ኩሉ ምርጫታት ኣልግሱ
# $count (Number): services that say nothing about what the reader asks for, for example whether they cost something.
facets-unknown =
    { $count ->
        [one] ካልእ { $count } ኣገልግሎት እውን ክሰማማዕ ይኽእል እዩ፣ ግን ብዛዕባኡ ኩሉ ኣይፍለጥን።
       *[other] ካልኦት { $count } ኣገልግሎታት እውን ክሰማምዑ ይኽእሉ እዮም፣ ግን ብዛዕባኦም ኩሉ ኣይፍለጥን።
    }
# A check box after the sentence above.
facets-show-unknown = ነዚኦም እውን ኣርእዩ
# Beside a service that says nothing about what the reader asks for.
facets-perhaps = ኩሉ ኣይፍለጥን፦ መጀመርታ ሕተቱ
facets-none = ንኹሉ እዚ ዝሰማማዕ ኣገልግሎት የለን። ሓደ ምርጫ ኣልግሱ።
