# The page about the directory of services as open data.

# Heading of the page, and the link to it.
data = 开放数据
# What it is, for catalogues of data. $site (String): the name of the site.
data-title = { $site }：服务机构名录
data-description = 本手册中各服务机构的地址、电话号码、开放时间和语言。
data-intro = 您可以把服务机构名录作为数据下载，用于地图、应用程序或您自己的表格。
data-publisher = 发布者
data-license = 许可
data-no-license = 未说明许可。转发数据之前，请先询问发布者。
data-date = 数据日期

## Headings above the files

data-table = 电子表格用的表格，各种语言
data-map = 地图用的地点
data-services = 程序用的服务机构数据，各种语言
data-entries = 程序用的问答和指南数据，各种语言
data-all-languages = 程序用的表格，含所有语言的名称
data-hsds = Open Referral 的交换格式（HSDS）

## Below the files

data-languages = 如果文字尚未翻译，数据会说明它是哪种语言。
data-secret = 为保护当事人而保密的地址不在数据中。
# Note on opening hours. $zone (String): the name of a time zone, for example “Europe/Zagreb”.
data-local-time = 当地时间：{ $zone }
