### Ways to narrow the list of services down.

# Opens the list of choices. Short.
facets-narrow = زبان، خرچ یا جگہ کے لحاظ سے چنیں
# Heading: free of charge, no papers needed, step-free access, open now.
facets-conditions = شرائط
# Heading: names of towns and villages.
facets-place = جگہ
# A choice that stands alone. $language (String): the name of a language, for example "Ukrainian".
facet-language = زبان: { $language }
# A choice that stands alone. $place (String): the name of a town or village.
facet-place = جگہ: { $place }
# A choice: doors are open at this moment.
facets-open-now = ابھی کھلا ہے
# Followed by a list of choices.
facets-chosen = آپ کا انتخاب:
# Said with a choice: it takes the choice off again.
facets-remove = یہ انتخاب ہٹائیں
# A button.
facets-clear = تمام انتخاب ہٹائیں
# $count (Number): services that say nothing about what the reader asks for, for example whether they cost something.
facets-unknown =
    { $count ->
        [one] { $count } اور خدمت موزوں ہو سکتی ہے، لیکن اس کے بارے میں سب کچھ معلوم نہیں۔
       *[other] { $count } اور خدمات موزوں ہو سکتی ہیں، لیکن ان کے بارے میں سب کچھ معلوم نہیں۔
    }
# A check box after the sentence above.
facets-show-unknown = انہیں بھی دکھائیں
# Beside a service that says nothing about what the reader asks for.
facets-perhaps = سب کچھ معلوم نہیں: پہلے پوچھ لیں
facets-none = کوئی خدمت ان سب پر پوری نہیں اترتی۔ کوئی ایک انتخاب ہٹائیں۔
