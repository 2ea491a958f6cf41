# The accessibility statement that Directive (EU) 2016/2102 asks of public bodies. Its parts and their order are those of the model in
# Commission Implementing Decision (EU) 2018/1523: use the words of that decision and of your country's law where they exist.

# The technical word: the plain one in services.ftl (“facilities for people with disabilities”) does not fit a website.
accessibility-title = بیانیهٔ دسترس‌پذیری
accessibility-summary = این سایت تا چه اندازه برای همه دسترس‌پذیر است، چه چیزی هنوز دسترس‌پذیر نیست و به چه کسی باید خبر داد.
# $organization (String): the public body. $law (String): the law that demands it, in the language of the authorities.
accessibility-commitment = { $organization } می‌خواهد همه بتوانند از این سایت استفاده کنند، همان‌طور که این قانون مقرر کرده است: { $law }.
# The same where no law is named.
accessibility-commitment-plain = { $organization } می‌خواهد همه بتوانند از این سایت استفاده کنند.
# $address (String): the address of the website, such as https://guide.example/
accessibility-scope = این بیانیه دربارهٔ این سایت است: { $address }

## How far the website follows the standard

accessibility-status = وضعیت مطابقت با استاندارد
# $standard (String): the name of a standard, such as "EN 301 549".
accessibility-full = این سایت با استاندارد { $standard } کاملاً مطابقت دارد.
accessibility-partial = این سایت با استاندارد { $standard } تا اندازه‌ای مطابقت دارد. کاستی‌ها در زیر آمده است.
accessibility-none = این سایت با استاندارد { $standard } مطابقت ندارد. کاستی‌ها در زیر آمده است.

## What is not accessible: headings of lists

accessibility-limitations = محتوایی که دسترس‌پذیر نیست
accessibility-non-compliance = با قانون مطابقت ندارد
# The term of the directive (article 5): the effort would be out of proportion for the public body.
# Unsure: literal.
accessibility-burden = بار نامتناسب
accessibility-out-of-scope = مشمول قانون نیست

## How the statement was made

accessibility-preparation = این بیانیه چگونه تهیه شده است
# $date (String): a day.
accessibility-prepared = این بیانیه در { $date } تهیه شده است.
accessibility-self-assessment = این بیانیه بر پایهٔ ارزیابی خود ما از سایت است.
# Somebody from outside has tested the website.
accessibility-third-party = این بیانیه بر پایهٔ ارزیابی یک نهاد مستقل است.
# $date (String): a day.
accessibility-reviewed = این بیانیه آخرین بار در { $date } بازبینی شده است.

## Whom to tell

accessibility-feedback = بازخورد و تماس
# Followed by an address of electronic mail and a phone number.
accessibility-feedback-text = آیا در این سایت چیزی هست که نمی‌توانید بخوانید یا از آن استفاده کنید؟ آیا آن را به شکل دیگری لازم دارید؟ به ما بگویید:
# Unsure: “how complaints are dealt with”, plain; no Persian term for the enforcement procedure is in use.
accessibility-enforcement = رسیدگی به شکایت
# Followed by the name of the authority that watches over the law, and its address.
accessibility-enforcement-text = اگر پاسخی نگرفتید یا از پاسخ راضی نبودید، می‌توانید به اینجا مراجعه کنید:

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/fa/accessibility/
url-accessibility = accessibility
