### Opening hours: whether an office is open now, other hours soon, and what is not known.

# Heading above a list of dates on which an office has other hours than usual.
hours-soon = Sắp tới có giờ mở cửa khác
hours-later = Sau này có giờ mở cửa khác
# $date (String): a date in words, for example "1 December 2026".
hours-from = Từ ngày { $date }
hours-unknown = Không rõ giờ mở cửa. Hãy gọi điện trước khi đến.
# Followed by the words of the office itself.
hours-as-written = Theo lời của chính cơ quan đó:

## Now

# $time (String)
open-until = Đang mở cửa, đến { $time }
# $day (String): a day of the week. $time (String)
opens-at = Đang đóng cửa. Mở cửa lại: { $day }, { $time }
closed-today = Hôm nay đóng cửa

## Public holidays

hours-holiday-unknown = Không rõ giờ mở cửa vào ngày lễ.
hours-holiday-closed = Đóng cửa vào ngày lễ.
