# The page for readers who fear that somebody watches what they look at. Short plain sentences: they are read under stress.

safety-title = Sử dụng trang web này một cách an toàn
safety-summary = Có ai xem điện thoại hoặc máy tính của quý vị không? Cách thoát nhanh và những gì còn lại trên thiết bị.
# Words of the link to that page, at the top of pages on violence, exploitation and the like. Very short.
safety-link = An toàn trên mạng
# Heading above emergency numbers.
safety-danger = Nếu quý vị đang gặp nguy hiểm
safety-danger-text = Nếu có thể, hãy đến một nơi an toàn và gọi điện.

## Leaving a page

safety-leave = Thoát nhanh khỏi một trang
# $link (String): the words of the link at the top of such pages, "Leave this site now".
safety-leave-text = Các trang về tình huống nguy hiểm có liên kết này ở trên cùng: “{ $link }”. Liên kết này mở một trang vô hại mà nhiều người dùng.
safety-leave-key = Trên bàn phím, hãy nhấn phím Shift ba lần.
# Unsure: a tab of the browser is “thẻ” or “tab”.
safety-leave-after = Sau đó hãy đóng các thẻ khác của trang web này. Đừng dựa vào nút quay lại: nút đó có thể vẫn dẫn về đây.

## Traces

safety-history = Những gì còn lại trên thiết bị của quý vị
safety-history-text = Trình duyệt ghi nhớ địa chỉ của các trang mà quý vị mở: đó là lịch sử duyệt web. Liên kết ở trên cùng xóa trang có liên kết đó khỏi lịch sử nếu trình duyệt cho phép, nhưng không xóa các trang đã mở trước.
safety-history-delete = Quý vị có thể xóa từng trang khỏi lịch sử. Nếu toàn bộ lịch sử biến mất, có người có thể nhận ra.
safety-elsewhere = Những gì quý vị đã gõ vào công cụ tìm kiếm hoặc thanh địa chỉ cũng còn lại. Người khác cũng có thể tìm thấy tệp đã tải xuống, trang đã in và danh sách cuộc gọi trong điện thoại.
safety-private = Hãy dùng cửa sổ riêng tư. Khi quý vị đóng cửa sổ đó, trình duyệt sẽ quên những gì quý vị đã mở trong đó.
safety-watched = Cửa sổ riêng tư không giúp được gì nếu có chương trình trên thiết bị theo dõi quý vị. Khi đó, hãy dùng một thiết bị mà người theo dõi quý vị không thể đụng tới: của một người quý vị tin cậy, hoặc ở thư viện hay văn phòng tư vấn.
# Readers may have stored the site on their phone. Followed by a link to the page where they can remove it.
safety-offline = Nếu quý vị đã lưu trang web này vào thiết bị, người khác có thể tìm thấy ở đó. Quý vị có thể gỡ bỏ tại đây:

## What the website itself does

safety-site = Trang web này làm gì
safety-site-text = Trang web này không dùng cookie, không đếm người truy cập và không gửi gì cho các công ty khác. Với các trang về tình huống nguy hiểm, thẻ của trình duyệt chỉ hiện tên trang web, nhưng vẫn có thể nhìn thấy địa chỉ của trang.

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/safety/
url-safety = an-toan
