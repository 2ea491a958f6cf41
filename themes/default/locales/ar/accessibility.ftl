# The accessibility statement that Directive (EU) 2016/2102 asks of public bodies. Its parts and their order are those of the model in
# Commission Implementing Decision (EU) 2018/1523: use the words of that decision and of your country's law where they exist.

# Unsure: also “بيان النفاذ الرقمي”; “إمكانية الوصول” is the word of the UN Convention on the Rights of Persons with Disabilities (article 9).
accessibility-title = بيان إمكانية الوصول
accessibility-summary = مدى إتاحة هذا الموقع للجميع، وما ليس متاحًا بعد، ومن تخبرون بذلك.
# $organization (String): the public body. $law (String): the law that demands it, in the language of the authorities.
# The name stands in brackets: the verb must not agree with it.
accessibility-commitment = تريد الجهة المسؤولة ({ $organization }) أن يستطيع الجميع استخدام هذا الموقع، كما يقتضي هذا القانون: { $law }.
# The same where no law is named.
accessibility-commitment-plain = تريد الجهة المسؤولة ({ $organization }) أن يستطيع الجميع استخدام هذا الموقع.
# $address (String): the address of the website, such as https://guide.example/
accessibility-scope = يخص هذا البيان الموقع التالي: { $address }

## How far the website follows the standard

accessibility-status = مدى المطابقة للمعيار
# $standard (String): the name of a standard, such as "EN 301 549".
accessibility-full = هذا الموقع مطابق تمامًا للمعيار { $standard }.
accessibility-partial = هذا الموقع مطابق جزئيًا للمعيار { $standard }. ما ينقص مذكور أدناه.
accessibility-none = هذا الموقع غير مطابق للمعيار { $standard }. ما ينقص مذكور أدناه.

## What is not accessible: headings of lists

accessibility-limitations = محتوى غير متاح للجميع
accessibility-non-compliance = غير مطابق للقانون
# The term of the directive (article 5): the effort would be out of proportion for the public body.
# As in the Arabic text of the UN Convention on the Rights of Persons with Disabilities (article 2).
accessibility-burden = عبء غير متناسب
accessibility-out-of-scope = محتوى لا يشمله القانون

## How the statement was made

accessibility-preparation = كيف أُعدّ هذا البيان
# $date (String): a day.
accessibility-prepared = أُعدّ هذا البيان في { $date }.
accessibility-self-assessment = يستند هذا البيان إلى تقييمنا الذاتي للموقع.
# Somebody from outside has tested the website.
accessibility-third-party = يستند هذا البيان إلى تقييم أجرته جهة مستقلة.
# $date (String): a day.
accessibility-reviewed = تمت مراجعة هذا البيان آخر مرة في { $date }.

## Whom to tell

accessibility-feedback = الملاحظات والاتصال
# Followed by an address of electronic mail and a phone number.
accessibility-feedback-text = هل في هذا الموقع ما لا تستطيعون قراءته أو استخدامه؟ هل تحتاجون إليه في شكل آخر؟ أخبرونا:
# Unsure: “procedure for complaints”, plain; “إجراءات الإنفاذ” is the literal term and sounds like police.
accessibility-enforcement = إجراءات الشكوى
# Followed by the name of the authority that watches over the law, and its address.
accessibility-enforcement-text = إذا لم يصلكم رد، أو لم تقتنعوا به، فيمكنكم التوجه إلى:

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/ar/accessibility/
url-accessibility = accessibility
