# The accessibility statement that Directive (EU) 2016/2102 asks of public bodies. Its parts and their order are those of the model in
# Commission Implementing Decision (EU) 2018/1523: use the words of that decision and of your country's law where they exist.

# Unsure: there is no settled Urdu word for accessibility; “رسائی” (access) is plain.
accessibility-title = رسائی کا بیان
accessibility-summary = یہ سائٹ سب کے لیے کس حد تک قابلِ رسائی ہے، کیا ابھی قابلِ رسائی نہیں، اور کسے بتایا جائے۔
# $organization (String): the public body. $law (String): the law that demands it, in the language of the authorities.
# The name stands in brackets: the verb must not agree with it.
accessibility-commitment = ذمہ دار ادارہ ({ $organization }) چاہتا ہے کہ ہر کوئی یہ سائٹ استعمال کر سکے، جیسا کہ یہ قانون تقاضا کرتا ہے: { $law }۔
# The same where no law is named.
accessibility-commitment-plain = ذمہ دار ادارہ ({ $organization }) چاہتا ہے کہ ہر کوئی یہ سائٹ استعمال کر سکے۔
# $address (String): the address of the website, such as https://guide.example/
accessibility-scope = یہ بیان اس سائٹ کے بارے میں ہے: { $address }

## How far the website follows the standard

accessibility-status = معیار سے مطابقت
# $standard (String): the name of a standard, such as "EN 301 549".
accessibility-full = یہ سائٹ پوری طرح اس معیار کے مطابق ہے: { $standard }۔
accessibility-partial = یہ سائٹ جزوی طور پر اس معیار کے مطابق ہے: { $standard }۔ جو کمی ہے وہ نیچے درج ہے۔
accessibility-none = یہ سائٹ اس معیار کے مطابق نہیں: { $standard }۔ جو کمی ہے وہ نیچے درج ہے۔

## What is not accessible: headings of lists

accessibility-limitations = وہ مواد جو قابلِ رسائی نہیں
accessibility-non-compliance = قانون کے مطابق نہیں
# The term of the directive (article 5): the effort would be out of proportion for the public body.
# Unsure: literal.
accessibility-burden = غیر متناسب بوجھ
accessibility-out-of-scope = قانون کے دائرے میں شامل نہیں

## How the statement was made

accessibility-preparation = یہ بیان کیسے تیار کیا گیا
# $date (String): a day.
accessibility-prepared = یہ بیان { $date } کو تیار کیا گیا۔
accessibility-self-assessment = یہ بیان سائٹ کے بارے میں ہمارے اپنے جائزے پر مبنی ہے۔
# Somebody from outside has tested the website.
accessibility-third-party = یہ بیان ایک آزاد ادارے کے جائزے پر مبنی ہے۔
# $date (String): a day.
accessibility-reviewed = یہ بیان آخری بار { $date } کو جانچا گیا۔

## Whom to tell

accessibility-feedback = رائے اور رابطہ
# Followed by an address of electronic mail and a phone number.
accessibility-feedback-text = کیا اس سائٹ پر کوئی ایسی چیز ہے جسے پڑھنا یا استعمال کرنا آپ کے لیے ممکن نہیں؟ کیا وہ آپ کو کسی اور شکل میں چاہیے؟ ہمیں بتائیں:
# Unsure: “how to complain”, plain; no Urdu term for the enforcement procedure is in use.
accessibility-enforcement = شکایت کا طریقہ
# Followed by the name of the authority that watches over the law, and its address.
accessibility-enforcement-text = اگر جواب نہ ملے، یا جواب تسلی بخش نہ ہو، تو یہاں رجوع کریں:

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/ur/accessibility/
url-accessibility = accessibility
