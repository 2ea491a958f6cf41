### Opening hours: whether an office is open now, other hours soon, and what is not known.

# Heading above a list of dates on which an office has other hours than usual.
# Unsure: “in the near time, different hours”.
hours-soon = ኣብ ቀረባ ግዜ ዝተፈልየ ሰዓታት
hours-later = ጸኒሑ ዝተፈልየ ሰዓታት
# $date (String): a date in words, for example "1 December 2026".
hours-from = ካብ { $date } ጀሚሩ
hours-unknown = ክፉት ዝኾነሉ ሰዓታት ኣይፍለጥን። ቅድሚ ምኻድኩም ደውሉ።
# Followed by the words of the office itself.
hours-as-written = ከምቲ ቤት ጽሕፈት ዝጸሓፎ፦

## Now

# $time (String)
open-until = ሕጂ ክፉት እዩ፣ ክሳብ { $time }
# $day (String): a day of the week. $time (String)
# Unsure: some readers count hours from six in the morning.
opens-at = ሕጂ ዕጹው እዩ። ዝኽፈተሉ፦ { $day }፣ { $time }
closed-today = ሎሚ ዕጹው እዩ

## Public holidays

hours-holiday-unknown = ኣብ ህዝባዊ በዓላት ዘሎ ሰዓታት ኣይፍለጥን።
hours-holiday-closed = ኣብ ህዝባዊ በዓላት ዕጹው።
