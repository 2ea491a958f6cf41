# Figures of the law with their units. Money is formatted by the machine.

# $count (Number)
unit-hours =
    { $count ->
        [one] { $count } ساعت
       *[other] { $count } ساعت
    }
# $count (Number)
unit-days =
    { $count ->
        [one] { $count } روز
       *[other] { $count } روز
    }
# $count (Number)
unit-weeks =
    { $count ->
        [one] { $count } هفته
       *[other] { $count } هفته
    }
# $count (Number)
unit-months =
    { $count ->
        [one] { $count } ماه
       *[other] { $count } ماه
    }
# $count (Number)
unit-years =
    { $count ->
        [one] { $count } سال
       *[other] { $count } سال
    }
# $count (Number): write the sign and the space as your language does.
# In a word, as is usual in Persian prose: beside Arabic letters the sign would jump to the other side of the number.
unit-percent = { $count } درصد
