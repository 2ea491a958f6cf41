# Figures of the law with their units. Money is formatted by the machine.

# $count (Number)
unit-hours =
    { $count ->
        [one] { $count } ሰዓት
       *[other] { $count } ሰዓታት
    }
# $count (Number)
# Unsure: the plural is also written “መዓልትታት”.
unit-days =
    { $count ->
        [one] { $count } መዓልቲ
       *[other] { $count } መዓልታት
    }
# $count (Number)
unit-weeks =
    { $count ->
        [one] { $count } ሰሙን
       *[other] { $count } ሰሙናት
    }
# $count (Number)
unit-months =
    { $count ->
        [one] { $count } ወርሒ
       *[other] { $count } ኣዋርሕ
    }
# $count (Number)
unit-years =
    { $count ->
        [one] { $count } ዓመት
       *[other] { $count } ዓመታት
    }
# $count (Number): write the sign and the space as your language does.
unit-percent = { $count }%
