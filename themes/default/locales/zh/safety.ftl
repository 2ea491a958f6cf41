# The page for readers who fear that somebody watches what they look at. Short plain sentences: they are read under stress.

safety-title = 安全使用本网站
safety-summary = 有人查看您的手机或电脑吗？如何快速离开，以及设备上会留下什么。
# Words of the link to that page, at the top of pages on violence, exploitation and the like. Very short.
safety-link = 安全上网
# Heading above emergency numbers.
safety-danger = 如果您现在有危险
safety-danger-text = 请尽可能前往安全的地方，并打电话求助。

## Leaving a page

safety-leave = 快速离开页面
# $link (String): the words of the link at the top of such pages, "Leave this site now".
# “An ordinary page”: nobody calls a page harmless unless there is something to hide.
safety-leave-text = 涉及危险处境的页面，顶部都有这个链接：“{ $link }”。它会打开一个很多人都在用的普通页面。
safety-leave-key = 用键盘时，请连按三次 Shift 键。
safety-leave-after = 然后请关闭本网站的其他标签页。不要依赖返回按钮：它仍可能回到这里。

## Traces

safety-history = 您的设备上会留下什么
safety-history-text = 浏览器会在历史记录中记下您打开的页面的网址。在浏览器允许的情况下，顶部的链接会从历史记录中删除它所在的页面，但不会删除之前的页面。
safety-history-delete = 您可以从历史记录中删除个别页面。如果历史记录全部消失，可能会有人察觉。
safety-elsewhere = 您在搜索引擎或地址栏中输入的内容也会留下。下载的文件、打印的页面和手机的通话记录也可能被人发现。
safety-private = 请使用无痕窗口。关闭窗口后，浏览器就不再记得在其中打开过的内容。
safety-watched = 如果设备上有程序在监视您，无痕窗口就不起作用。这时请使用监视您的人接触不到的设备：朋友的设备，或者图书馆、咨询机构的设备。
# Readers may have stored the site on their phone. Followed by a link to the page where they can remove it.
safety-offline = 如果您已把本网站保存到设备上，别人就可能在设备上找到它。您可以在此删除：

## What the website itself does

safety-site = 本网站会做什么
safety-site-text = 本网站不使用 Cookie，不统计访客，也不向其他公司发送任何信息。涉及危险处境的页面，标签页上只显示网站名称，但网址仍可能被人看到。

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/zh/safety/
url-safety = safety
