# Figures of the law with their units. Money is formatted by the machine.

# $count (Number)
unit-hours =
    { $count ->
        [one] { $count } сат
        [few] { $count } сата
       *[other] { $count } сати
    }
# $count (Number)
unit-days =
    { $count ->
        [one] { $count } дан
        [few] { $count } дана
       *[other] { $count } дана
    }
# $count (Number)
# Unsure: “недеља” is usual and is also Sunday; “седмица” would be the other word.
unit-weeks =
    { $count ->
        [one] { $count } недеља
        [few] { $count } недеље
       *[other] { $count } недеља
    }
# $count (Number)
unit-months =
    { $count ->
        [one] { $count } месец
        [few] { $count } месеца
       *[other] { $count } месеци
    }
# $count (Number)
unit-years =
    { $count ->
        [one] { $count } година
        [few] { $count } године
       *[other] { $count } година
    }
# $count (Number): write the sign and the space as your language does.
unit-percent = { $count }%
