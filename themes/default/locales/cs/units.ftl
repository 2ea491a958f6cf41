# Figures of the law with their units. Money is formatted by the machine.

# $count (Number)
unit-hours =
    { $count ->
        [one] { $count } hodina
        [few] { $count } hodiny
        [many] { $count } hodiny
       *[other] { $count } hodin
    }
# $count (Number)
unit-days =
    { $count ->
        [one] { $count } den
        [few] { $count } dny
        [many] { $count } dne
       *[other] { $count } dní
    }
# $count (Number)
unit-weeks =
    { $count ->
        [one] { $count } týden
        [few] { $count } týdny
        [many] { $count } týdne
       *[other] { $count } týdnů
    }
# $count (Number)
unit-months =
    { $count ->
        [one] { $count } měsíc
        [few] { $count } měsíce
        [many] { $count } měsíce
       *[other] { $count } měsíců
    }
# $count (Number)
unit-years =
    { $count ->
        [one] { $count } rok
        [few] { $count } roky
        [many] { $count } roku
       *[other] { $count } let
    }
# $count (Number): write the sign and the space as your language does.
unit-percent = { $count }{"\u00A0"}%
