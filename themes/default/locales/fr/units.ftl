# Figures of the law with their units. Money is formatted by the machine.

# $count (Number)
unit-hours =
    { $count ->
        [one] { $count } heure
       *[other] { $count } heures
    }
# $count (Number)
unit-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
# $count (Number)
unit-weeks =
    { $count ->
        [one] { $count } semaine
       *[other] { $count } semaines
    }
# $count (Number)
unit-months =
    { $count ->
        [one] { $count } mois
       *[other] { $count } mois
    }
# $count (Number)
unit-years =
    { $count ->
        [one] { $count } an
       *[other] { $count } ans
    }
# $count (Number): write the sign and the space as your language does.
unit-percent = { $count }{"\u202F"}%
