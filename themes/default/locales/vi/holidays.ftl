### Names of public holidays.

holiday-new-year = Tết Dương lịch
holiday-epiphany = Lễ Hiển Linh
holiday-good-friday = Thứ Sáu Tuần Thánh
holiday-easter-sunday = Lễ Phục Sinh
holiday-easter-monday = Thứ Hai Phục Sinh
holiday-labour-day = Ngày Quốc tế Lao động
holiday-ascension = Lễ Thăng Thiên
holiday-whit-sunday = Lễ Chúa Thánh Thần Hiện Xuống
holiday-whit-monday = Thứ Hai sau Lễ Chúa Thánh Thần Hiện Xuống
holiday-corpus-christi = Lễ Mình và Máu Thánh Chúa
# 15 August.
holiday-assumption = Lễ Đức Mẹ Lên Trời
# Unsure: also “Ngày Cải chánh”.
holiday-reformation-day = Ngày Cải cách Tin Lành
holiday-all-saints = Lễ Các Thánh
# 8 December.
holiday-immaculate-conception = Lễ Đức Mẹ Vô Nhiễm Nguyên Tội
# “The day before Christmas”; “Đêm Giáng Sinh” could be taken as the night only.
holiday-christmas-eve = Ngày trước Lễ Giáng Sinh
holiday-christmas-day = Lễ Giáng Sinh
# 26 December.
holiday-second-christmas-day = Ngày thứ hai của Lễ Giáng Sinh
holiday-independence-day = Ngày Độc lập
holiday-constitution-day = Ngày Hiến pháp
# The end of the Second World War.
holiday-victory-day = Ngày Chiến thắng
holiday-remembrance-day = Ngày Tưởng niệm
# A national holiday of the country.
holiday-national-day = Quốc khánh
# Any public holiday.
holiday-public-holiday = Ngày lễ
