# The page about the directory of services as open data.

# Heading of the page, and the link to it.
data = Dữ liệu mở
# What it is, for catalogues of data. $site (String): the name of the site.
data-title = { $site }: danh mục dịch vụ
data-description = Địa chỉ, số điện thoại, giờ mở cửa và ngôn ngữ của các dịch vụ trong sổ tay này.
data-intro = Quý vị có thể tải danh mục dịch vụ dưới dạng dữ liệu và hiển thị trên bản đồ, trong ứng dụng hoặc trong bảng của mình.
data-publisher = Bên phát hành
data-license = Giấy phép
data-no-license = Chưa có giấy phép nào được nêu. Hãy hỏi bên phát hành trước khi chia sẻ dữ liệu.
data-date = Tính đến ngày

## Headings above the files

data-table = Bảng cho phần mềm bảng tính, theo từng ngôn ngữ
data-map = Địa điểm cho bản đồ
data-services = Dịch vụ dành cho chương trình, theo từng ngôn ngữ
data-entries = Câu hỏi và hướng dẫn dành cho chương trình, theo từng ngôn ngữ
data-all-languages = Bảng dành cho chương trình, với tên bằng mọi ngôn ngữ
data-hsds = Định dạng trao đổi của Open Referral (HSDS)

## Below the files

data-languages = Khi văn bản chưa được dịch, dữ liệu cho biết văn bản đó bằng ngôn ngữ nào.
data-secret = Những địa chỉ được giữ kín để bảo vệ mọi người không có trong dữ liệu.
# Note on opening hours. $zone (String): the name of a time zone, for example “Europe/Zagreb”.
data-local-time = Giờ địa phương: { $zone }
