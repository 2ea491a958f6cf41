# Figures of the law with their units. Money is formatted by the machine.

# $count (Number)
unit-hours =
    { $count ->
        [one] { $count } hora
        [many] { $count } de horas
       *[other] { $count } horas
    }
# $count (Number)
unit-days =
    { $count ->
        [one] { $count } día
        [many] { $count } de días
       *[other] { $count } días
    }
# $count (Number)
unit-weeks =
    { $count ->
        [one] { $count } semana
        [many] { $count } de semanas
       *[other] { $count } semanas
    }
# $count (Number)
unit-months =
    { $count ->
        [one] { $count } mes
        [many] { $count } de meses
       *[other] { $count } meses
    }
# $count (Number)
unit-years =
    { $count ->
        [one] { $count } año
        [many] { $count } de años
       *[other] { $count } años
    }
# $count (Number): write the sign and the space as your language does.
unit-percent = { $count }{"\u00A0"}%
