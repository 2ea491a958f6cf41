# Figures of the law with their units. Money is formatted by the machine.
# Unsure: the singular stands in the direct form (گھنٹہ، ہفتہ، مہینہ). Before کے، میں، سے، تک grammar wants گھنٹے، ہفتے، مہینے;
# the message cannot know what follows it.

# $count (Number)
unit-hours =
    { $count ->
        [one] { $count } گھنٹہ
       *[other] { $count } گھنٹے
    }
# $count (Number)
unit-days =
    { $count ->
        [one] { $count } دن
       *[other] { $count } دن
    }
# $count (Number)
unit-weeks =
    { $count ->
        [one] { $count } ہفتہ
       *[other] { $count } ہفتے
    }
# $count (Number)
unit-months =
    { $count ->
        [one] { $count } مہینہ
       *[other] { $count } مہینے
    }
# $count (Number)
unit-years =
    { $count ->
        [one] { $count } سال
       *[other] { $count } سال
    }
# $count (Number): write the sign and the space as your language does.
# In a word, as is usual in Urdu: beside Arabic letters the sign would jump to the other side of the number.
unit-percent = { $count } فیصد
