### Ways to narrow the list of services down.

# Opens the list of choices. Short.
facets-narrow = الاختيار حسب اللغة أو التكلفة أو المكان
# Heading: free of charge, no papers needed, step-free access, open now.
facets-conditions = الشروط
# Heading: names of towns and villages.
facets-place = المكان
# A choice that stands alone. $language (String): the name of a language, for example "Ukrainian".
facet-language = اللغة: { $language }
# A choice that stands alone. $place (String): the name of a town or village.
facet-place = المكان: { $place }
# A choice: doors are open at this moment.
facets-open-now = مفتوح الآن
# Followed by a list of choices.
facets-chosen = اختياركم:
# Said with a choice: it takes the choice off again.
facets-remove = إزالة هذا الاختيار
# A button.
facets-clear = إزالة كل الاختيارات
# $count (Number): services that say nothing about what the reader asks for, for example whether they cost something.
facets-unknown =
    { $count ->
        [zero] كل المعلومات معروفة عن الخدمات الأخرى.
        [one] قد تناسبكم خدمة أخرى، لكن ليست كل المعلومات عنها معروفة.
        [two] قد تناسبكم خدمتان أخريان، لكن ليست كل المعلومات عنهما معروفة.
        [few] قد تناسبكم { $count } خدمات أخرى، لكن ليست كل المعلومات عنها معروفة.
        [many] قد تناسبكم { $count } خدمة أخرى، لكن ليست كل المعلومات عنها معروفة.
       *[other] قد تناسبكم { $count } خدمة أخرى، لكن ليست كل المعلومات عنها معروفة.
    }
# A check box after the sentence above.
facets-show-unknown = عرضها أيضًا
# Beside a service that says nothing about what the reader asks for.
facets-perhaps = ليست كل المعلومات معروفة: اسألوا أولًا
facets-none = لا توجد خدمة تناسب كل هذا. أزيلوا أحد الاختيارات.
