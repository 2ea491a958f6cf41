# Figures of the law with their units. Money is formatted by the machine.

# $count (Number)
unit-hours =
    { $count ->
        [one] { $count } घंटा
       *[other] { $count } घंटे
    }
# $count (Number)
unit-days =
    { $count ->
        [one] { $count } दिन
       *[other] { $count } दिन
    }
# $count (Number)
unit-weeks =
    { $count ->
        [one] { $count } हफ़्ता
       *[other] { $count } हफ़्ते
    }
# $count (Number)
unit-months =
    { $count ->
        [one] { $count } महीना
       *[other] { $count } महीने
    }
# $count (Number)
unit-years =
    { $count ->
        [one] { $count } साल
       *[other] { $count } साल
    }
# $count (Number): write the sign and the space as your language does.
unit-percent = { $count }%
