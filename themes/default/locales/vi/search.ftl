search = Tìm kiếm
search-label = Bạn cần tìm gì?
search-privacy = Hãy gõ một từ hằng ngày hoặc một từ trong thư. Những gì bạn gõ chỉ ở lại trên thiết bị của bạn.
search-count =
    { $count ->
        [0] Không tìm thấy gì
       *[other] { $count } kết quả
    }
search-many = Có nhiều kết quả hơn số hiển thị ở đây: hãy gõ thêm một từ
search-did-you-mean = Có phải bạn muốn tìm:
search-nothing = Hãy thử từ khác hoặc từ ngắn hơn, hoặc xem danh sách bên dưới.
search-everything = Mọi nội dung của cẩm nang này, trong một danh sách.

search-answer = Câu trả lời
search-guide = Từng bước
search-service = Dịch vụ
search-term = Giải thích từ
search-topic = Chủ đề
search-category = Loại dịch vụ
search-page = Về cẩm nang

url-search = tim-kiem
