# The directory of services.

# Heading of the numbers to call when life or safety is at risk.
emergency = Trường hợp khẩn cấp
# Name of the list of categories, for screen readers.
service-categories = Các loại dịch vụ
# $count (Number): services of a category.
services-count = { $count } dịch vụ
# The service speaks the language of the page. Do not name the language: a message can be borrowed by another one.
speaks-yours = Nơi này nói ngôn ngữ của quý vị
# $date (String): the last day on which a message about closed doors or other hours holds.
alert-until = Đến hết ngày { $date }
# Heading: the answers that name this service.
service-entries = Những câu hỏi mà nơi này có thể giúp

## Facts

contact = Liên hệ
phone = Điện thoại
email = Email
website = Trang web
address = Địa chỉ
# Link to a map on a web site.
map = Xem trên bản đồ
# Link that opens the map of the phone.
map-app = Mở trong ứng dụng bản đồ của quý vị
confidential-notice = Địa chỉ được giữ kín để bảo vệ mọi người. Hãy gọi điện trước.
good-to-know = Điều cần biết
access = Cách đến với dịch vụ này
spoken-languages = Các ngôn ngữ được sử dụng
interpretation = Phiên dịch
identity = Danh tính
anonymous = Quý vị không cần cho biết mình là ai
accessibility = Hỗ trợ người khuyết tật tiếp cận
area = Khu vực phục vụ
organization = Đơn vị phụ trách
category = Loại dịch vụ

## Hours

hours = Giờ mở cửa
hours-closed = Đóng cửa
hours-all-day = Suốt ngày đêm
hours-public-holidays = Ngày lễ
# $from (String), $to (String): two days of the week.
hours-days = { $from } đến { $to }

## Kinds of services

category-social = Trợ giúp xã hội
category-health = Y tế
category-culture = Văn hóa và giải trí
# “Công an” is the police of Viet Nam only.
category-police = Cảnh sát
category-ngo = Tổ chức và hội đoàn
category-legal = Trợ giúp pháp lý
category-education = Trường học và giáo dục
category-work = Việc làm
category-housing = Nhà ở
category-language = Khóa học ngôn ngữ
category-administration = Cơ quan nhà nước

## How one gets there

access-walk-in = Không cần hẹn trước
access-appointment = Cần hẹn trước
access-phone = Qua điện thoại
access-online = Trực tuyến
access-referral = Phải được một cơ quan khác giới thiệu đến
access-registration = Phải đăng ký trước

## Who interprets

interpretation-none = Không có phiên dịch
interpretation-on-request = Có phiên dịch theo yêu cầu: hãy hỏi trước
interpretation-phone = Phiên dịch qua điện thoại
interpretation-always = Luôn có phiên dịch

## What a reader must show

# “Papers” taken as papers that say who one is.
identity-none = Không cần giấy tờ tùy thân
identity-name = Quý vị cho biết tên
identity-document = Quý vị xuất trình giấy tờ tùy thân

cost-free = Miễn phí

## Accessibility of the building

accessibility-wheelchair = Lối vào không có bậc cho xe lăn
accessibility-toilet = Nhà vệ sinh cho người khuyết tật
# Unsure: literally “induction loop for hearing aids”; there is no common word.
accessibility-hearing-loop = Vòng từ cho máy trợ thính
# Understood as signs and lines in the building, not as a person who guides.
accessibility-blind = Chỉ dẫn cho người mù
# “đỗ xe” is said in the north, “đậu xe” in the south.
accessibility-parking = Chỗ đỗ xe cho người khuyết tật
