# Figures of the law with their units. Money is formatted by the machine.

# $count (Number)
unit-hours = { $count }小时
# $count (Number)
unit-days = { $count }天
# $count (Number)
# Unsure: “周” and “星期” mean the same; offices write “周”.
unit-weeks = { $count }周
# $count (Number)
unit-months = { $count }个月
# $count (Number)
unit-years = { $count }年
# $count (Number): write the sign and the space as your language does.
unit-percent = { $count }%
