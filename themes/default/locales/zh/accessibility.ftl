# The accessibility statement that Directive (EU) 2016/2102 asks of public bodies. Its parts and their order are those of the model in
# Commission Implementing Decision (EU) 2018/1523: use the words of that decision and of your country's law where they exist.

accessibility-title = 无障碍声明
accessibility-summary = 本网站的无障碍程度如何，哪些内容尚有障碍，以及可以向谁反映。
# $organization (String): the public body. $law (String): the law that demands it, in the language of the authorities.
accessibility-commitment = { $organization }希望人人都能使用本网站，这也是以下法律的要求：{ $law }。
# The same where no law is named.
accessibility-commitment-plain = { $organization }希望人人都能使用本网站。
# $address (String): the address of the website, such as https://guide.example/
accessibility-scope = 本声明针对以下网站：{ $address }

## How far the website follows the standard

accessibility-status = 符合标准的程度
# $standard (String): the name of a standard, such as "EN 301 549".
accessibility-full = 本网站完全符合标准 { $standard }。
accessibility-partial = 本网站部分符合标准 { $standard }。不足之处列在下面。
accessibility-none = 本网站不符合标准 { $standard }。不足之处列在下面。

## What is not accessible: headings of lists

accessibility-limitations = 尚有障碍的内容
accessibility-non-compliance = 不符合法律要求
# The term of the directive (article 5): the effort would be out of proportion for the public body.
# Unsure: the Chinese text of the UN Convention on the Rights of Persons with Disabilities says “过度或不当负担”; literally “不成比例的负担”.
accessibility-burden = 过度负担
accessibility-out-of-scope = 不在法律适用范围内

## How the statement was made

accessibility-preparation = 本声明是如何编写的
# $date (String): a day.
accessibility-prepared = 本声明编写日期：{ $date }。
accessibility-self-assessment = 本声明依据我们对网站的自行评估。
# Somebody from outside has tested the website.
accessibility-third-party = 本声明依据独立机构的评估。
# $date (String): a day.
accessibility-reviewed = 本声明最近核对日期：{ $date }。

## Whom to tell

accessibility-feedback = 反馈与联系方式
# Followed by an address of electronic mail and a phone number.
accessibility-feedback-text = 本网站上有您无法阅读或使用的内容吗？您需要其他形式的内容吗？请告诉我们：
# Unsure: “how to complain”, plain; “执行程序” is the literal term and sounds like a court’s.
accessibility-enforcement = 投诉程序
# Followed by the name of the authority that watches over the law, and its address.
accessibility-enforcement-text = 如果没有得到答复，或者对答复不满意，您可以联系：

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/zh/accessibility/
url-accessibility = accessibility
