# Figures of the law with their units. Money is formatted by the machine.

# $count (Number)
unit-hours =
    { $count ->
        [one] { $count } час
       *[other] { $count } часа
    }
# $count (Number)
unit-days =
    { $count ->
        [one] { $count } ден
       *[other] { $count } дни
    }
# $count (Number)
unit-weeks =
    { $count ->
        [one] { $count } седмица
       *[other] { $count } седмици
    }
# $count (Number)
unit-months =
    { $count ->
        [one] { $count } месец
       *[other] { $count } месеца
    }
# $count (Number)
unit-years =
    { $count ->
        [one] { $count } година
       *[other] { $count } години
    }
# $count (Number): write the sign and the space as your language does.
# Unsure: CLDR writes no space here, some standards of typesetting do.
unit-percent = { $count }%
