### Ways to narrow the list of services down.

# Opens the list of choices. Short.
facets-narrow = Chọn theo ngôn ngữ, chi phí hoặc địa điểm
# Heading: free of charge, no papers needed, step-free access, open now.
facets-conditions = Điều kiện
# Heading: names of towns and villages.
facets-place = Địa điểm
# A choice that stands alone. $language (String): the name of a language, for example "Ukrainian".
facet-language = Ngôn ngữ: { $language }
# A choice that stands alone. $place (String): the name of a town or village.
facet-place = Địa điểm: { $place }
# A choice: doors are open at this moment.
facets-open-now = Đang mở cửa
# Followed by a list of choices.
facets-chosen = Quý vị đã chọn:
# Said with a choice: it takes the choice off again.
facets-remove = Bỏ lựa chọn này
# A button.
facets-clear = Bỏ tất cả lựa chọn
# $count (Number): services that say nothing about what the reader asks for, for example whether they cost something.
facets-unknown = Có thể còn { $count } dịch vụ phù hợp, nhưng chưa có đủ thông tin.
# A check box after the sentence above.
facets-show-unknown = Hiển thị cả những dịch vụ này
# Beside a service that says nothing about what the reader asks for.
facets-perhaps = Chưa có đủ thông tin: hãy hỏi trước
facets-none = Không có dịch vụ nào đáp ứng tất cả. Hãy bỏ bớt một lựa chọn.
