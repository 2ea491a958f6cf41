# The accessibility statement that Directive (EU) 2016/2102 asks of public bodies. Its parts and their order are those of the model in
# Commission Implementing Decision (EU) 2018/1523: use the words of that decision and of your country's law where they exist.

# Unsure: “पहुँचयुक्तता” is the official word, but little known; for “statement” the plain “विवरण”.
accessibility-title = पहुँचयुक्तता विवरण
# “Can be used by all” where English says “accessible”.
accessibility-summary = यो साइट सबैले कत्तिको चलाउन सक्छन्, के अझै चलाउन सकिँदैन, र कसलाई भन्ने।
# $organization (String): the public body. $law (String): the law that demands it, in the language of the authorities.
# The name stands in brackets: it takes no case ending.
accessibility-commitment = सञ्चालक निकाय ({ $organization }) सबैले यो साइट चलाउन सकून् भन्ने चाहन्छ। यही कुरा यस कानुनले माग गर्छ: { $law }।
# The same where no law is named.
accessibility-commitment-plain = सञ्चालक निकाय ({ $organization }) सबैले यो साइट चलाउन सकून् भन्ने चाहन्छ।
# $address (String): the address of the website, such as https://guide.example/
accessibility-scope = यो विवरण यस साइटबारे हो: { $address }

## How far the website follows the standard

accessibility-status = मापदण्ड कति पालना भएको छ
# $standard (String): the name of a standard, such as "EN 301 549".
accessibility-full = यो साइटले { $standard } मापदण्ड पूर्ण रूपमा पालना गर्छ।
accessibility-partial = यो साइटले { $standard } मापदण्ड आंशिक रूपमा पालना गर्छ। नपुगेका कुरा तल दिइएका छन्।
accessibility-none = यो साइटले { $standard } मापदण्ड पालना गर्दैन। नपुगेका कुरा तल दिइएका छन्।

## What is not accessible: headings of lists

accessibility-limitations = सबैले चलाउन नसक्ने सामग्री
accessibility-non-compliance = कानुनअनुसार छैन
# The term of the directive (article 5): the effort would be out of proportion for the public body.
# Unsure: literal.
accessibility-burden = असमानुपातिक बोझ
accessibility-out-of-scope = कानुनको दायराभन्दा बाहिर

## How the statement was made

accessibility-preparation = यो विवरण कसरी तयार गरियो
# $date (String): a day.
accessibility-prepared = यो विवरण तयार गरिएको मिति: { $date }।
accessibility-self-assessment = यो विवरण साइटबारे हाम्रो आफ्नै मूल्याङ्कनमा आधारित छ।
# Somebody from outside has tested the website.
accessibility-third-party = यो विवरण एउटा स्वतन्त्र निकायको मूल्याङ्कनमा आधारित छ।
# $date (String): a day.
accessibility-reviewed = यो विवरण पछिल्लो पटक जाँचिएको मिति: { $date }।

## Whom to tell

accessibility-feedback = प्रतिक्रिया र सम्पर्क
# Followed by an address of electronic mail and a phone number.
accessibility-feedback-text = यस साइटमा तपाईंले पढ्न वा चलाउन नसक्ने केही छ? त्यो अर्को रूपमा चाहिन्छ? हामीलाई भन्नुहोस्:
# Unsure: “how to complain”, plain; no Nepali term for the enforcement procedure is in use.
accessibility-enforcement = उजुरी गर्ने तरिका
# Followed by the name of the authority that watches over the law, and its address.
accessibility-enforcement-text = जवाफ नआएमा वा जवाफमा चित्त नबुझेमा यहाँ सम्पर्क गर्न सकिन्छ:

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/ne/accessibility/
url-accessibility = accessibility
