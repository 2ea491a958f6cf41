# Figures of the law with their units. Money is formatted by the machine.

# $count (Number)
unit-hours =
    { $count ->
        [one] { $count } Stunde
       *[other] { $count } Stunden
    }
# $count (Number)
# Nominative and accusative. After “von”, “nach”, “vor” German wants “Tagen”, “Monaten”, “Jahren”: texts say “Frist: 8 Tage” or “bis zu 8 Tage”.
unit-days =
    { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }
# $count (Number)
unit-weeks =
    { $count ->
        [one] { $count } Woche
       *[other] { $count } Wochen
    }
# $count (Number)
unit-months =
    { $count ->
        [one] { $count } Monat
       *[other] { $count } Monate
    }
# $count (Number)
unit-years =
    { $count ->
        [one] { $count } Jahr
       *[other] { $count } Jahre
    }
# $count (Number): write the sign and the space as your language does.
unit-percent = { $count }{"\u00A0"}%
