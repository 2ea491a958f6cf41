# Figures of the law with their units. Money is formatted by the machine.

# $count (Number)
unit-hours =
    { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    }
# $count (Number)
unit-days =
    { $count ->
        [one] { $count } día
       *[other] { $count } días
    }
# $count (Number)
unit-weeks =
    { $count ->
        [one] { $count } semana
       *[other] { $count } semanas
    }
# $count (Number)
unit-months =
    { $count ->
        [one] { $count } mes
       *[other] { $count } meses
    }
# $count (Number)
unit-years =
    { $count ->
        [one] { $count } año
       *[other] { $count } años
    }
# $count (Number): write the sign and the space as your language does.
unit-percent = { $count }{"\u00A0"}%
