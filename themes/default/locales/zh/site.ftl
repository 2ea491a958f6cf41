# What stands around the text: header, menus, footer, and pages that belong to no topic.

skip-to-content = 跳到正文
home = 首页
# Name of the menu in the header, for screen readers.
handbook = 手册
topics = 主题
guides = 办事指南
services = 服务机构
glossary = 词汇表
# Heading on the home page: the entries that were checked last.
latest = 最近核对过的内容
# Name of the path from the home page to this page, for screen readers.
breadcrumb = 当前位置
# Name of the menu in the footer (about, imprint, privacy), for screen readers.
about-this-site = 关于本网站

## Languages

# Stands alone on the page where the reader chooses a language, and is the name of the language menu.
choose-language = 选择语言
# Said with a language of the menu that has this page.
language-own = 本页有这种语言的版本
# Said with a language of the menu that shows this page in another language.
language-borrowed = 本页尚无这种语言的版本，将以另一种语言显示
# Said with a language of the menu for which this page is not meant.
language-absent = 本页不面向使用这种语言的读者，将显示首页

## Safety

# The link with which a reader leaves a page in a hurry. Short.
exit-page = 立即离开本网站
# Where that link leads: a harmless page that many people open, such as weather or an encyclopedia.
exit-url = https://www.wikipedia.org/

## Pages that are no text

not-found-title = 找不到页面
not-found-text = 这个网址没有页面，页面可能已移到别处。请检查网址，或从首页开始。
# The page behind an address or a QR code printed on paper.
go-title = 请选择阅读本页的语言

## Words in addresses of pages. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/zh/services/
url-services = services
# https://example.org/zh/guides/
url-guides = guides
# https://example.org/zh/glossary/
url-glossary = glossary
