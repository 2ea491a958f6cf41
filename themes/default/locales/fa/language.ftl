# What is said about translations: what is out of date, missing or meant for others, and pages in two languages.

## A translation that is older than its original

# Above a paragraph or list whose original has changed. Followed by a link to the original.
stale-block = متن اصلی این بخش پس از ترجمه تغییر کرده است. شاید این بخش به‌روز نباشد.
# Words of the link to the same part in the original.
stale-block-original = خواندن متن اصلی
# Above a part of the original that stands in place of a translation that is out of date.
withheld-block = ترجمهٔ این بخش به‌روز نیست. این متن اصلی است.

## A page that does not exist in the reader's language

# Title of such a page.
gap-title = این صفحه به زبان شما موجود نیست
# The editors have decided that a page is meant for readers of other languages only.
gap-absent = این صفحه برای خوانندگان زبان‌های دیگر نوشته شده است، زیرا فقط به آن‌ها مربوط می‌شود.
# Nobody has translated it, or the translation is out of date and was taken back.
gap-missing = این صفحه هنوز ترجمه نشده است یا ترجمهٔ آن به‌روز نیست.
# Followed by a list of languages.
gap-languages = می‌توانید آن را به این زبان‌ها بخوانید:
gap-what-now = چه می‌توانید بکنید
gap-ask = از کسی که یکی از این زبان‌ها را می‌داند بپرسید، یا این صفحه را در یک اداره نشان دهید.
gap-services = کمک به زبان خود پیدا کنید:

## The same page in two languages

# Words of a link. $language (String): the language of the authorities, in itself, for example "Hrvatski".
# The name of the language stands after a colon, because it keeps its own letters.
bilingual-link = نمایش این صفحه به دو زبان، در کنار: { $language }
# Below the title of such a page.
bilingual-note = هر دو زبان در کنار هم، تا شما و کارمند اداره بتوانید یک سطر را با هم بخوانید.
bilingual-back = نمایش این صفحه فقط به زبان خودتان

## A page that has a new address

moved-title = این صفحه جابه‌جا شده است
# Words of the link to the new address.
moved-link = رفتن به صفحه
