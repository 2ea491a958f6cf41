### Ways to narrow the list of services down.

# Opens the list of choices. Short.
facets-narrow = انتخاب بر اساس زبان، هزینه یا مکان
# Heading: free of charge, no papers needed, step-free access, open now.
facets-conditions = شرایط
# Heading: names of towns and villages.
facets-place = مکان
# A choice that stands alone. $language (String): the name of a language, for example "Ukrainian".
facet-language = زبان: { $language }
# A choice that stands alone. $place (String): the name of a town or village.
facet-place = مکان: { $place }
# A choice: doors are open at this moment.
facets-open-now = اکنون باز است
# Followed by a list of choices.
facets-chosen = انتخاب شما:
# Said with a choice: it takes the choice off again.
facets-remove = حذف این انتخاب
# A button.
facets-clear = حذف همهٔ انتخاب‌ها
# $count (Number): services that say nothing about what the reader asks for, for example whether they cost something.
facets-unknown =
    { $count ->
        [one] { $count } خدمت دیگر نیز شاید مناسب باشد، اما همه چیز دربارهٔ آن معلوم نیست.
       *[other] { $count } خدمت دیگر نیز شاید مناسب باشند، اما همه چیز دربارهٔ آن‌ها معلوم نیست.
    }
# A check box after the sentence above.
facets-show-unknown = نمایش این‌ها نیز
# Beside a service that says nothing about what the reader asks for.
facets-perhaps = همه چیز معلوم نیست: ابتدا بپرسید
facets-none = هیچ خدمتی با همهٔ این‌ها جور نیست. یکی از انتخاب‌ها را حذف کنید.
