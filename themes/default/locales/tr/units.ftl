# Figures of the law with their units. Money is formatted by the machine.

# The nouns stay singular after a number.
# $count (Number)
unit-hours =
    { $count ->
        [one] { $count } saat
       *[other] { $count } saat
    }
# $count (Number)
unit-days =
    { $count ->
        [one] { $count } gün
       *[other] { $count } gün
    }
# $count (Number)
unit-weeks =
    { $count ->
        [one] { $count } hafta
       *[other] { $count } hafta
    }
# $count (Number)
unit-months =
    { $count ->
        [one] { $count } ay
       *[other] { $count } ay
    }
# $count (Number)
unit-years =
    { $count ->
        [one] { $count } yıl
       *[other] { $count } yıl
    }
# $count (Number): write the sign and the space as your language does.
unit-percent = %{ $count }
