### Keeping the handbook on the reader's device, and the copy for a USB stick.

# Name of the page, and of the link to it at the foot of every page.
offline-title = 离线阅读
offline-about = 您可以把本手册保存到手机或电脑上。之后，本语言的所有页面无需联网即可打开。表格和其他文件不会保存。
offline-newest = 联网时，您看到的始终是最新页面。如果已保存本手册，有变化的内容届时会自动载入。
offline-privacy = 使用本设备的人都可能看到已保存的手册。它对所有人都一样，不会显示您读过哪些页面。您可以随时在此删除。
# Said where the browser cannot do it, or JavaScript is switched off.
offline-unsupported = 保存需要支持 JavaScript 的较新浏览器、安全连接（https），并且不能在无痕窗口中进行。
# $size (Number): megabytes, for example "1.3".
offline-size = 需要载入：约 { $size } MB。
offline-room = 在本设备上：约 { $size } MB。
# A button.
offline-save = 保存到本设备
offline-saving = 正在保存。请不要关闭本页面。
# $date (String): the day on which the saved pages were made, for example "1 December 2026".
offline-saved = 手册已保存在本设备上（版本：{ $date }）。
offline-newer = 有更新的版本。
# A button.
offline-update = 载入更新的版本
# A button.
offline-remove = 从本设备删除
offline-removed = 手册已从本设备删除。
offline-full = 本设备空间不足。
offline-nothing = 未保存任何内容。
offline-failed = 操作未成功。请检查网络连接后重试。

## Without internet

# Above a saved page. $date (String): as in offline-saved.
offline-stored = 没有网络连接。您正在阅读已保存的版本（{ $date }）。
offline-missing = 没有网络连接，而且本页面未保存在本设备上。

## The copy for a USB stick

# In a text file beside the pages. "index.html" is the name of a file.
portable-readme = 请先把整个 ZIP 文件解压到一个文件夹，然后用浏览器打开该文件夹中的 index.html 文件。无需联网。
