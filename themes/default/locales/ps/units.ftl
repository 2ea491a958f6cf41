# Figures of the law with their units. Money is formatted by the machine.

# $count (Number)
# Unsure: after a number the form “ساعته” is idiomatic; “ساعتونه” is also written.
unit-hours =
    { $count ->
        [one] { $count } ساعت
       *[other] { $count } ساعته
    }
# $count (Number)
unit-days =
    { $count ->
        [one] { $count } ورځ
       *[other] { $count } ورځې
    }
# $count (Number)
unit-weeks =
    { $count ->
        [one] { $count } اونۍ
       *[other] { $count } اونۍ
    }
# $count (Number)
unit-months =
    { $count ->
        [one] { $count } میاشت
       *[other] { $count } میاشتې
    }
# $count (Number)
unit-years =
    { $count ->
        [one] { $count } کال
       *[other] { $count } کاله
    }
# $count (Number): write the sign and the space as your language does.
# In a word, as is usual in Pashto: beside Arabic letters the sign would jump to the other side of the number. In Pakistan also “فیصده”.
unit-percent = { $count } سلنه
