# Figures of the law with their units. Money is formatted by the machine.

# $count (Number)
# Fractions, as in 1,5, also come to “few” (so in every selector); they would want “dneva”, “tedna”, “meseca”, “leta”.
unit-hours =
    { $count ->
        [one] { $count } ura
        [two] { $count } uri
        [few] { $count } ure
       *[other] { $count } ur
    }
# $count (Number)
unit-days =
    { $count ->
        [one] { $count } dan
        [two] { $count } dneva
        [few] { $count } dnevi
       *[other] { $count } dni
    }
# $count (Number)
unit-weeks =
    { $count ->
        [one] { $count } teden
        [two] { $count } tedna
        [few] { $count } tedni
       *[other] { $count } tednov
    }
# $count (Number)
unit-months =
    { $count ->
        [one] { $count } mesec
        [two] { $count } meseca
        [few] { $count } meseci
       *[other] { $count } mesecev
    }
# $count (Number)
unit-years =
    { $count ->
        [one] { $count } leto
        [two] { $count } leti
        [few] { $count } leta
       *[other] { $count } let
    }
# $count (Number): write the sign and the space as your language does.
unit-percent = { $count }{"\u00A0"}%
