# Figures of the law with their units. Money is formatted by the machine.

# $count (Number)
unit-hours =
    { $count ->
        [one] { $count } ora
        [many] { $count } di ore
       *[other] { $count } ore
    }
# $count (Number)
unit-days =
    { $count ->
        [one] { $count } giorno
        [many] { $count } di giorni
       *[other] { $count } giorni
    }
# $count (Number)
unit-weeks =
    { $count ->
        [one] { $count } settimana
        [many] { $count } di settimane
       *[other] { $count } settimane
    }
# $count (Number)
unit-months =
    { $count ->
        [one] { $count } mese
        [many] { $count } di mesi
       *[other] { $count } mesi
    }
# $count (Number)
unit-years =
    { $count ->
        [one] { $count } anno
        [many] { $count } di anni
       *[other] { $count } anni
    }
# $count (Number): write the sign and the space as your language does.
# Unsure: CLDR writes no space here, the style guide of the European Union does.
unit-percent = { $count }%
