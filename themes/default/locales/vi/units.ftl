# Figures of the law with their units. Money is formatted by the machine.

# $count (Number)
unit-hours = { $count } giờ
# $count (Number)
unit-days = { $count } ngày
# $count (Number)
unit-weeks = { $count } tuần
# $count (Number)
unit-months = { $count } tháng
# $count (Number)
unit-years = { $count } năm
# $count (Number): write the sign and the space as your language does.
unit-percent = { $count }%
