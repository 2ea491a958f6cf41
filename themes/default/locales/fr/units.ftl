# Figures of the law with their units. Money is formatted by the machine.

# $count (Number)
unit-hours =
    { $count ->
        [one] { $count } heure
        [many] { $count } d’heures
       *[other] { $count } heures
    }
# $count (Number)
unit-days =
    { $count ->
        [one] { $count } jour
        [many] { $count } de jours
       *[other] { $count } jours
    }
# $count (Number)
unit-weeks =
    { $count ->
        [one] { $count } semaine
        [many] { $count } de semaines
       *[other] { $count } semaines
    }
# $count (Number)
unit-months =
    { $count ->
        [one] { $count } mois
        [many] { $count } de mois
       *[other] { $count } mois
    }
# $count (Number)
unit-years =
    { $count ->
        [one] { $count } an
        [many] { $count } d’ans
       *[other] { $count } ans
    }
# $count (Number): write the sign and the space as your language does.
unit-percent = { $count }{"\u202F"}%
