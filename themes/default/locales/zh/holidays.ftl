### Names of public holidays.

holiday-new-year = 元旦
holiday-epiphany = 主显节
holiday-good-friday = 耶稣受难日
holiday-easter-sunday = 复活节
holiday-easter-monday = 复活节星期一
holiday-labour-day = 劳动节
holiday-ascension = 耶稣升天节
holiday-whit-sunday = 圣灵降临节
holiday-whit-monday = 圣灵降临节星期一
holiday-corpus-christi = 基督圣体节
# 15 August.
holiday-assumption = 圣母升天节
holiday-reformation-day = 宗教改革日
# Not “万圣节”: that is mostly taken as Halloween.
holiday-all-saints = 诸圣节
# 8 December.
holiday-immaculate-conception = 圣母无染原罪节
# Unsure: names the evening, and is also said of the day.
holiday-christmas-eve = 平安夜
holiday-christmas-day = 圣诞节
# 26 December.
holiday-second-christmas-day = 圣诞节次日
holiday-independence-day = 独立日
holiday-constitution-day = 宪法日
# The end of the Second World War.
holiday-victory-day = 胜利日
holiday-remembrance-day = 纪念日
# A national holiday of the country.
holiday-national-day = 国庆日
# Any public holiday.
holiday-public-holiday = 公共假日
