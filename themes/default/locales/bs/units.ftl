# Figures of the law with their units. Money is formatted by the machine.

# $count (Number)
unit-hours =
    { $count ->
        [one] { $count } sat
        [few] { $count } sata
       *[other] { $count } sati
    }
# $count (Number)
unit-days =
    { $count ->
        [one] { $count } dan
        [few] { $count } dana
       *[other] { $count } dana
    }
# $count (Number)
unit-weeks =
    { $count ->
        [one] { $count } sedmica
        [few] { $count } sedmice
       *[other] { $count } sedmica
    }
# $count (Number)
unit-months =
    { $count ->
        [one] { $count } mjesec
        [few] { $count } mjeseca
       *[other] { $count } mjeseci
    }
# $count (Number)
unit-years =
    { $count ->
        [one] { $count } godina
        [few] { $count } godine
       *[other] { $count } godina
    }
# $count (Number): write the sign and the space as your language does.
unit-percent = { $count }%
