### Ways to narrow the list of services down.

# Opens the list of choices. Short.
facets-narrow = 按语言、费用或地点选择
# Heading: free of charge, no papers needed, step-free access, open now.
facets-conditions = 条件
# Heading: names of towns and villages.
facets-place = 地点
# A choice that stands alone. $language (String): the name of a language, for example "Ukrainian".
facet-language = 语言：{ $language }
# A choice that stands alone. $place (String): the name of a town or village.
facet-place = 地点：{ $place }
# A choice: doors are open at this moment.
facets-open-now = 现在开放
# Followed by a list of choices.
facets-chosen = 您的选择：
# Said with a choice: it takes the choice off again.
facets-remove = 取消此选择
# A button.
facets-clear = 取消所有选择
# $count (Number): services that say nothing about what the reader asks for, for example whether they cost something.
facets-unknown = 另有{ $count }家服务机构可能符合，但信息不全。
# A check box after the sentence above.
facets-show-unknown = 也显示这些
# Beside a service that says nothing about what the reader asks for.
facets-perhaps = 信息不全：请先询问
facets-none = 没有服务机构符合所有条件。请取消一项选择。
