# What stands around the text: header, menus, footer, and pages that belong to no topic.

# The reader is “quý vị”, as in letters from public offices. Unsure: “bạn” would be nearer and less formal.
skip-to-content = Đi tới phần nội dung
home = Trang chủ
# Name of the menu in the header, for screen readers.
handbook = Sổ tay
topics = Chủ đề
guides = Hướng dẫn
services = Dịch vụ
glossary = Giải thích từ ngữ
# Heading on the home page: the entries that were checked last.
latest = Mới được kiểm tra
# Name of the path from the home page to this page, for screen readers.
breadcrumb = Quý vị đang ở đây
# Name of the menu in the footer (about, imprint, privacy), for screen readers.
about-this-site = Giới thiệu trang web này

## Languages

# Stands alone on the page where the reader chooses a language, and is the name of the language menu.
choose-language = Chọn ngôn ngữ
# Said with a language of the menu that has this page.
language-own = Trang này có bằng ngôn ngữ này
# Said with a language of the menu that shows this page in another language.
language-borrowed = Trang này chưa có bằng ngôn ngữ này. Quý vị sẽ xem trang bằng một ngôn ngữ khác
# Said with a language of the menu for which this page is not meant.
language-absent = Trang này không dành cho người đọc ngôn ngữ này. Quý vị sẽ xem trang chủ

## Safety

# The link with which a reader leaves a page in a hurry. Short.
exit-page = Thoát khỏi trang này ngay
# Where that link leads: a harmless page that many people open, such as weather or an encyclopedia.
exit-url = https://www.wikipedia.org/

## Pages that are no text

not-found-title = Không tìm thấy trang
not-found-text = Không có trang nào ở địa chỉ này. Có thể trang đã được chuyển đi. Quý vị hãy kiểm tra địa chỉ hoặc bắt đầu từ trang chủ.
# The page behind an address or a QR code printed on paper.
go-title = Hãy chọn ngôn ngữ mà quý vị muốn đọc trang này

## Words in addresses of pages. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/services/
url-services = dich-vu
# https://example.org/en/guides/
url-guides = huong-dan
# https://example.org/en/glossary/
url-glossary = giai-thich-tu-ngu
