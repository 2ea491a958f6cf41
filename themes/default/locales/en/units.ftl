# Figures of the law with their units. Money is formatted by the machine.

# $count (Number)
unit-hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
# $count (Number)
unit-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
# $count (Number)
unit-weeks =
    { $count ->
        [one] { $count } week
       *[other] { $count } weeks
    }
# $count (Number)
unit-months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
# $count (Number)
unit-years =
    { $count ->
        [one] { $count } year
       *[other] { $count } years
    }
# $count (Number): write the sign and the space as your language does.
unit-percent = { $count }%
