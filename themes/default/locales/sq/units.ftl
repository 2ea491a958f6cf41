# Figures of the law with their units. Money is formatted by the machine.

# $count (Number)
unit-hours =
    { $count ->
        [one] { $count } orë
       *[other] { $count } orë
    }
# $count (Number)
unit-days =
    { $count ->
        [one] { $count } ditë
       *[other] { $count } ditë
    }
# $count (Number)
unit-weeks =
    { $count ->
        [one] { $count } javë
       *[other] { $count } javë
    }
# $count (Number)
unit-months =
    { $count ->
        [one] { $count } muaj
       *[other] { $count } muaj
    }
# $count (Number)
# “vjet” for a length of time, as CLDR has it; “vite” is also said.
unit-years =
    { $count ->
        [one] { $count } vit
       *[other] { $count } vjet
    }
# $count (Number): write the sign and the space as your language does.
unit-percent = { $count }%
