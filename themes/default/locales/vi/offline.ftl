### Keeping the handbook on the reader's device, and the copy for a USB stick.

# Name of the page, and of the link to it at the foot of every page.
offline-title = Đọc khi không có internet
offline-about = Bạn có thể lưu cẩm nang này vào điện thoại hoặc máy tính. Khi đó mọi trang bằng ngôn ngữ này đều mở được mà không cần internet. Các mẫu đơn và tệp khác không được lưu.
offline-newest = Khi có internet, bạn luôn thấy các trang mới nhất. Nếu bạn đã lưu cẩm nang, những gì thay đổi khi đó sẽ tự động được tải.
offline-privacy = Ai dùng thiết bị này cũng có thể tìm thấy cẩm nang đã lưu. Cẩm nang giống nhau với mọi người và không cho thấy bạn đã đọc trang nào. Bạn có thể gỡ bỏ tại đây bất cứ lúc nào.
# Said where the browser cannot do it, or JavaScript is switched off.
offline-unsupported = Để lưu, cần trình duyệt mới hơn có JavaScript, kết nối an toàn (https) và cửa sổ không ở chế độ riêng tư.
# $size (Number): megabytes, for example "1.3".
offline-size = Cần tải: khoảng { $size } MB.
offline-room = Trên thiết bị này: khoảng { $size } MB.
# A button.
offline-save = Lưu vào thiết bị này
offline-saving = Đang lưu. Hãy để trang này mở.
# $date (String): the day on which the saved pages were made, for example "1 December 2026".
offline-saved = Cẩm nang đã được lưu trên thiết bị này (phiên bản: { $date }).
offline-newer = Có phiên bản mới hơn.
# A button.
offline-update = Tải phiên bản mới hơn
# A button.
offline-remove = Gỡ bỏ khỏi thiết bị này
offline-removed = Cẩm nang đã được gỡ bỏ khỏi thiết bị này.
offline-full = Thiết bị này không đủ chỗ.
offline-nothing = Chưa lưu gì cả.
offline-failed = Không thành công. Hãy kiểm tra kết nối internet và thử lại.

## Without internet

# Above a saved page. $date (String): as in offline-saved.
offline-stored = Không có kết nối. Bạn đang đọc phiên bản đã lưu ({ $date }).
offline-missing = Không có kết nối, và trang này chưa được lưu trên thiết bị này.

## The copy for a USB stick

# In a text file beside the pages. "index.html" is the name of a file.
portable-readme = Trước hết hãy giải nén toàn bộ tệp ZIP vào một thư mục. Sau đó dùng trình duyệt mở tệp index.html trong thư mục đó. Không cần internet.
