# Figures of the law with their units. Money is formatted by the machine.

# $count (Number)
unit-hours =
    { $count ->
        [one] { $count } घण्टा
       *[other] { $count } घण्टा
    }
# $count (Number)
unit-days =
    { $count ->
        [one] { $count } दिन
       *[other] { $count } दिन
    }
# $count (Number)
unit-weeks =
    { $count ->
        [one] { $count } हप्ता
       *[other] { $count } हप्ता
    }
# $count (Number)
unit-months =
    { $count ->
        [one] { $count } महिना
       *[other] { $count } महिना
    }
# $count (Number)
unit-years =
    { $count ->
        [one] { $count } वर्ष
       *[other] { $count } वर्ष
    }
# $count (Number): write the sign and the space as your language does.
# In a word, as is usual in Nepali prose: texts join case endings to it.
unit-percent = { $count } प्रतिशत
