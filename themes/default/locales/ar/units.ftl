# Figures of the law with their units. Money is formatted by the machine.
# Unsure: the dual stands in the nominative (يومان), right where it stands alone. After a preposition (خلال، من، بعد)
# grammar wants يومين; the message cannot know what stands before it.

# $count (Number)
unit-hours =
    { $count ->
        [zero] { $count } ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $count } ساعات
        [many] { $count } ساعة
       *[other] { $count } ساعة
    }
# $count (Number)
unit-days =
    { $count ->
        [zero] { $count } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
# $count (Number)
unit-weeks =
    { $count ->
        [zero] { $count } أسبوع
        [one] أسبوع واحد
        [two] أسبوعان
        [few] { $count } أسابيع
        [many] { $count } أسبوعًا
       *[other] { $count } أسبوع
    }
# $count (Number)
unit-months =
    { $count ->
        [zero] { $count } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $count } أشهر
        [many] { $count } شهرًا
       *[other] { $count } شهر
    }
# $count (Number)
unit-years =
    { $count ->
        [zero] { $count } سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $count } سنوات
        [many] { $count } سنة
       *[other] { $count } سنة
    }
# $count (Number): write the sign and the space as your language does.
# In words: beside Arabic letters the sign would jump to the other side of the number.
unit-percent = { $count } في المئة
