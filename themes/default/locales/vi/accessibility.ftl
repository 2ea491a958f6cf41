# The accessibility statement that Directive (EU) 2016/2102 asks of public bodies. Its parts and their order are those of the model in
# Commission Implementing Decision (EU) 2018/1523: use the words of that decision and of your country's law where they exist.

# Unsure: “khả năng tiếp cận” or “trợ năng”.
accessibility-title = Tuyên bố về khả năng tiếp cận
accessibility-summary = Mọi người có thể tiếp cận trang web này đến mức nào, phần nào chưa tiếp cận được và báo cho ai.
# $organization (String): the public body. $law (String): the law that demands it, in the language of the authorities.
accessibility-commitment = { $organization } mong muốn mọi người đều có thể sử dụng trang web này, theo yêu cầu của luật sau đây: { $law }.
# The same where no law is named.
accessibility-commitment-plain = { $organization } mong muốn mọi người đều có thể sử dụng trang web này.
# $address (String): the address of the website, such as https://guide.example/
accessibility-scope = Tuyên bố này áp dụng cho trang web: { $address }

## How far the website follows the standard

accessibility-status = Tình trạng tuân thủ
# $standard (String): the name of a standard, such as "EN 301 549".
accessibility-full = Trang web này tuân thủ hoàn toàn tiêu chuẩn { $standard }.
accessibility-partial = Trang web này tuân thủ một phần tiêu chuẩn { $standard }. Những gì còn thiếu được nêu dưới đây.
accessibility-none = Trang web này không tuân thủ tiêu chuẩn { $standard }. Những gì còn thiếu được nêu dưới đây.

## What is not accessible: headings of lists

accessibility-limitations = Nội dung chưa tiếp cận được
accessibility-non-compliance = Không tuân thủ luật
# The term of the directive (article 5): the effort would be out of proportion for the public body.
# Unsure: “không tương xứng” or “không cân xứng”.
accessibility-burden = Gánh nặng không tương xứng
accessibility-out-of-scope = Không thuộc phạm vi áp dụng của luật

## How the statement was made

accessibility-preparation = Tuyên bố này được lập như thế nào
# $date (String): a day.
accessibility-prepared = Tuyên bố này được lập ngày { $date }.
accessibility-self-assessment = Tuyên bố dựa trên việc chúng tôi tự đánh giá trang web.
# Somebody from outside has tested the website.
accessibility-third-party = Tuyên bố dựa trên đánh giá của một tổ chức độc lập.
# $date (String): a day.
accessibility-reviewed = Tuyên bố này được xem lại lần cuối ngày { $date }.

## Whom to tell

accessibility-feedback = Phản hồi và liên hệ
# Followed by an address of electronic mail and a phone number.
accessibility-feedback-text = Trên trang web này có nội dung nào quý vị không đọc hoặc không dùng được không? Quý vị có cần nội dung đó ở dạng khác không? Hãy cho chúng tôi biết:
# “Procedure of complaint”. Unsure: “Thủ tục thi hành” would be nearer to the decision, but is hard to understand.
accessibility-enforcement = Thủ tục khiếu nại
# Followed by the name of the authority that watches over the law, and its address.
accessibility-enforcement-text = Nếu không nhận được câu trả lời hoặc không hài lòng với câu trả lời, quý vị có thể liên hệ với cơ quan này:

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/accessibility/
url-accessibility = kha-nang-tiep-can
