# The accessibility statement that Directive (EU) 2016/2102 asks of public bodies. Its parts and their order are those of the model in
# Commission Implementing Decision (EU) 2018/1523: use the words of that decision and of your country's law where they exist.

# Unsure: “सुगम्यता” is the official word in India; for “statement” also “वक्तव्य”.
accessibility-title = सुगम्यता कथन
accessibility-summary = यह वेबसाइट सबके लिए कितनी सुगम है, क्या अभी सुगम नहीं है, और किसे बताएँ।
# $organization (String): the public body. $law (String): the law that demands it, in the language of the authorities.
# The name stands in brackets: the verb must not agree with it.
accessibility-commitment = संचालक संस्था ({ $organization }) चाहती है कि हर कोई यह वेबसाइट इस्तेमाल कर सके, जैसा कि इस कानून में कहा गया है: { $law }।
# The same where no law is named.
accessibility-commitment-plain = संचालक संस्था ({ $organization }) चाहती है कि हर कोई यह वेबसाइट इस्तेमाल कर सके।
# $address (String): the address of the website, such as https://guide.example/
accessibility-scope = यह कथन इस वेबसाइट के बारे में है: { $address }

## How far the website follows the standard

accessibility-status = मानक का कितना पालन होता है
# $standard (String): the name of a standard, such as "EN 301 549".
accessibility-full = यह वेबसाइट मानक { $standard } का पूरी तरह पालन करती है।
accessibility-partial = यह वेबसाइट मानक { $standard } का आंशिक रूप से पालन करती है। जो कमी है, वह नीचे दी गई है।
accessibility-none = यह वेबसाइट मानक { $standard } का पालन नहीं करती। जो कमी है, वह नीचे दी गई है।

## What is not accessible: headings of lists

accessibility-limitations = सामग्री जो सुगम नहीं है
accessibility-non-compliance = कानून के अनुसार नहीं
# The term of the directive (article 5): the effort would be out of proportion for the public body.
# Unsure: “a burden out of proportion”, plain.
accessibility-burden = अनुपात से अधिक बोझ
accessibility-out-of-scope = कानून के दायरे से बाहर

## How the statement was made

accessibility-preparation = यह कथन कैसे तैयार किया गया
# $date (String): a day.
accessibility-prepared = यह कथन { $date } को तैयार किया गया।
accessibility-self-assessment = यह कथन वेबसाइट के हमारे अपने मूल्यांकन पर आधारित है।
# Somebody from outside has tested the website.
accessibility-third-party = यह कथन एक स्वतंत्र संस्था के मूल्यांकन पर आधारित है।
# $date (String): a day.
accessibility-reviewed = यह कथन पिछली बार { $date } को जाँचा गया।

## Whom to tell

accessibility-feedback = सुझाव और संपर्क
# Followed by an address of electronic mail and a phone number.
accessibility-feedback-text = क्या इस वेबसाइट पर कुछ ऐसा है जिसे पढ़ना या इस्तेमाल करना आपके लिए संभव नहीं है? क्या वह आपको किसी और रूप में चाहिए? हमें बताएँ:
# Unsure: “how to complain”, plain; “प्रवर्तन प्रक्रिया” is the literal term.
accessibility-enforcement = शिकायत की प्रक्रिया
# Followed by the name of the authority that watches over the law, and its address.
accessibility-enforcement-text = अगर जवाब न मिले, या जवाब से संतोष न हो, तो यहाँ संपर्क करें:

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/hi/accessibility/
url-accessibility = accessibility
