# Figures of the law with their units. Money is formatted by the machine.

# $count (Number)
unit-hours =
    { $count ->
        [one] { $count } óra
       *[other] { $count } óra
    }
# $count (Number)
unit-days =
    { $count ->
        [one] { $count } nap
       *[other] { $count } nap
    }
# $count (Number)
unit-weeks =
    { $count ->
        [one] { $count } hét
       *[other] { $count } hét
    }
# $count (Number)
unit-months =
    { $count ->
        [one] { $count } hónap
       *[other] { $count } hónap
    }
# $count (Number)
unit-years =
    { $count ->
        [one] { $count } év
       *[other] { $count } év
    }
# $count (Number): write the sign and the space as your language does.
unit-percent = { $count }%
