# Figures of the law with their units. Money is formatted by the machine.

# $count (Number)
unit-hours =
    { $count ->
        [one] { $count } час
        [few] { $count } часа
        [many] { $count } часов
       *[other] { $count } часа
    }
# $count (Number)
# The last variant is for fractions, as in 1,5 (so in every selector).
unit-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дня
        [many] { $count } дней
       *[other] { $count } дня
    }
# $count (Number)
unit-weeks =
    { $count ->
        [one] { $count } неделя
        [few] { $count } недели
        [many] { $count } недель
       *[other] { $count } недели
    }
# $count (Number)
unit-months =
    { $count ->
        [one] { $count } месяц
        [few] { $count } месяца
        [many] { $count } месяцев
       *[other] { $count } месяца
    }
# $count (Number)
unit-years =
    { $count ->
        [one] { $count } год
        [few] { $count } года
        [many] { $count } лет
       *[other] { $count } года
    }
# $count (Number): write the sign and the space as your language does.
unit-percent = { $count }{"\u00A0"}%
