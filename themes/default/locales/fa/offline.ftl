### Keeping the handbook on the reader's device, and the copy for a USB stick.

# Name of the page, and of the link to it at the foot of every page.
offline-title = خواندن بدون اینترنت
offline-about = می‌توانید این راهنما را در تلفن یا رایانهٔ خود ذخیره کنید. آن‌گاه همهٔ صفحه‌های آن به این زبان بدون اینترنت باز می‌شود. فرم‌ها و فایل‌های دیگر ذخیره نمی‌شود.
offline-newest = وقتی اینترنت هست، همیشه تازه‌ترین صفحه‌ها را می‌بینید. اگر راهنما را ذخیره کرده باشید، آنچه تغییر کرده است خودبه‌خود بار می‌شود.
offline-privacy = هر کسی که از این دستگاه استفاده می‌کند می‌تواند راهنمای ذخیره‌شده را پیدا کند. راهنما برای همه یکسان است و نشان نمی‌دهد کدام صفحه‌ها را خوانده‌اید. هر وقت بخواهید می‌توانید آن را از همین‌جا حذف کنید.
# Said where the browser cannot do it, or JavaScript is switched off.
offline-unsupported = برای ذخیره کردن مرورگری تازه‌تر با JavaScript، اتصال امن (https) و پنجره‌ای که خصوصی نباشد لازم است.
# $size (Number): megabytes, for example "1.3".
offline-size = برای بارگیری: حدود { $size } مگابایت.
offline-room = در این دستگاه: حدود { $size } مگابایت.
# A button.
offline-save = ذخیره در این دستگاه
offline-saving = در حال ذخیره. این صفحه را باز بگذارید.
# $date (String): the day on which the saved pages were made, for example "1 December 2026".
offline-saved = راهنما در این دستگاه ذخیره شده است (نسخهٔ { $date }).
offline-newer = نسخهٔ تازه‌تری هست.
# A button.
offline-update = بارگیری نسخهٔ تازه‌تر
# A button.
offline-remove = حذف از این دستگاه
offline-removed = راهنما از این دستگاه حذف شد.
offline-full = در این دستگاه جای کافی نیست.
offline-nothing = چیزی ذخیره نشد.
offline-failed = انجام نشد. اتصال اینترنت را بررسی کنید و دوباره تلاش کنید.

## Without internet

# Above a saved page. $date (String): as in offline-saved.
offline-stored = اتصال برقرار نیست. نسخهٔ ذخیره‌شده را می‌خوانید ({ $date }).
offline-missing = اتصال برقرار نیست و این صفحه در این دستگاه ذخیره نشده است.

## The copy for a USB stick

# In a text file beside the pages. "index.html" is the name of a file.
portable-readme = نخست کل فایل ZIP را در پوشه‌ای باز کنید. سپس فایل index.html را در همان پوشه با مرورگر باز کنید. به اینترنت نیازی نیست.
