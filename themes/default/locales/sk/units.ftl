# Figures of the law with their units. Money is formatted by the machine.

# $count (Number)
unit-hours =
    { $count ->
        [one] { $count } hodina
        [few] { $count } hodiny
        [many] { $count } hodiny
       *[other] { $count } hodín
    }
# $count (Number)
unit-days =
    { $count ->
        [one] { $count } deň
        [few] { $count } dni
        [many] { $count } dňa
       *[other] { $count } dní
    }
# $count (Number)
unit-weeks =
    { $count ->
        [one] { $count } týždeň
        [few] { $count } týždne
        [many] { $count } týždňa
       *[other] { $count } týždňov
    }
# $count (Number)
unit-months =
    { $count ->
        [one] { $count } mesiac
        [few] { $count } mesiace
        [many] { $count } mesiaca
       *[other] { $count } mesiacov
    }
# $count (Number)
unit-years =
    { $count ->
        [one] { $count } rok
        [few] { $count } roky
        [many] { $count } roka
       *[other] { $count } rokov
    }
# $count (Number): write the sign and the space as your language does.
unit-percent = { $count }{"\u00A0"}%
