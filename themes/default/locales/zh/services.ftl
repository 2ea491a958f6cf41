# The directory of services.

# Heading of the numbers to call when life or safety is at risk.
emergency = 紧急求助
# Name of the list of categories, for screen readers.
service-categories = 服务类别
# $count (Number): services of a category.
# Unsure: “services” are the places that help, therefore “服务机构”; the counter is “家”.
services-count = { $count }家服务机构
# The service speaks the language of the page. Do not name the language: a message can be borrowed by another one.
speaks-yours = 这里有人会说您的语言
# $date (String): the last day on which a message about closed doors or other hours holds.
alert-until = 至{ $date }
# Heading: the answers that name this service.
service-entries = 可以帮助解决的问题

## Facts

contact = 联系方式
phone = 电话
email = 电子邮箱
website = 网站
address = 地址
# Link to a map on a web site.
map = 在地图上查看
# Link that opens the map of the phone.
map-app = 在地图应用中打开
confidential-notice = 为了保护当事人，地址保密。请先打电话。
good-to-know = 须知
access = 如何联系或前往
spoken-languages = 可使用的语言
interpretation = 口译
identity = 身份
anonymous = 您不必说出自己是谁
accessibility = 无障碍设施
area = 服务地区
organization = 主办机构
category = 服务类别

## Hours

hours = 开放时间
hours-closed = 不开放
hours-all-day = 全天24小时
hours-public-holidays = 公共假日
# $from (String), $to (String): two days of the week.
hours-days = { $from }至{ $to }

## Kinds of services

category-social = 社会援助
category-health = 医疗健康
category-culture = 文化与休闲
category-police = 警察
category-ngo = 民间组织和协会
category-legal = 法律援助
category-education = 学校与教育
category-work = 工作
category-housing = 住房
category-language = 语言课程
category-administration = 政府机关

## How one gets there

access-walk-in = 无需预约
access-appointment = 需要预约
access-phone = 电话联系
access-online = 网上办理
access-referral = 须由其他机构转介
access-registration = 须先登记

## Who interprets

interpretation-none = 没有口译
interpretation-on-request = 可申请口译，请提前说明
interpretation-phone = 电话口译
interpretation-always = 随时有口译

## What a reader must show

identity-none = 不需要证件
identity-name = 需要说出姓名
identity-document = 需要出示身份证件

cost-free = 免费

## Accessibility of the building

accessibility-wheelchair = 轮椅通道，没有台阶
accessibility-toilet = 无障碍卫生间
accessibility-hearing-loop = 助听感应线圈（供戴助听器的人使用）
accessibility-blind = 盲人引导设施
accessibility-parking = 残疾人停车位
