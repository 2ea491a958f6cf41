# The page for readers who fear that somebody watches what they look at. Short plain sentences: they are read under stress.

safety-title = यह वेबसाइट इस्तेमाल करते समय सुरक्षित रहें
safety-summary = क्या कोई आपका फ़ोन या कंप्यूटर देखता है? वेबसाइट जल्दी कैसे छोड़ें, और डिवाइस पर क्या बचा रहता है।
# Words of the link to that page, at the top of pages on violence, exploitation and the like. Very short.
safety-link = ऑनलाइन सुरक्षित रहें
# Heading above emergency numbers.
safety-danger = अगर आप अभी खतरे में हैं
safety-danger-text = हो सके तो किसी सुरक्षित जगह जाएँ और फ़ोन करें।

## Leaving a page

safety-leave = पृष्ठ जल्दी छोड़ना
# $link (String): the words of the link at the top of such pages, "Leave this site now".
# “An ordinary page”: nobody calls a page harmless unless there is something to hide.
safety-leave-text = खतरनाक हालात के बारे में पृष्ठों पर सबसे ऊपर यह लिंक होता है: “{ $link }”। इससे एक साधारण पृष्ठ खुलता है, जिसे बहुत लोग इस्तेमाल करते हैं।
safety-leave-key = कीबोर्ड पर Shift कुंजी तीन बार दबाएँ।
safety-leave-after = फिर इस वेबसाइट के बाकी टैब बंद कर दें। वापस जाने वाले बटन पर भरोसा न करें: हो सकता है कि वह फिर यहीं ले आए।

## Traces

safety-history = आपके डिवाइस पर क्या बचा रहता है
safety-history-text = आप जो पृष्ठ खोलते हैं, ब्राउज़र उनके पते अपने इतिहास में याद रखता है। जहाँ ब्राउज़र अनुमति दे, वहाँ ऊपर वाला लिंक उस पृष्ठ को इस इतिहास से हटा देता है जिस पर वह है, लेकिन उससे पहले के पृष्ठों को नहीं।
safety-history-delete = इतिहास से एक-एक पृष्ठ मिटाया जा सकता है। अगर पूरा इतिहास गायब हो, तो किसी को पता चल सकता है।
safety-elsewhere = सर्च इंजन या एड्रेस बार में जो लिखा गया, वह भी बचा रहता है। डाउनलोड की गई फ़ाइलें, छपे हुए पृष्ठ और फ़ोन में कॉल की सूची भी मिल सकती है।
safety-private = निजी विंडो इस्तेमाल करें। उसे बंद करने पर ब्राउज़र भूल जाता है कि उसमें क्या खोला गया था।
safety-watched = अगर डिवाइस पर कोई प्रोग्राम आप पर नज़र रखता है, तो निजी विंडो से मदद नहीं मिलती। तब ऐसा डिवाइस इस्तेमाल करें जिस तक नज़र रखने वाला व्यक्ति न पहुँच सके: किसी दोस्त का, या किसी पुस्तकालय या सलाह केंद्र का।
# Readers may have stored the site on their phone. Followed by a link to the page where they can remove it.
safety-offline = अगर आपने यह वेबसाइट डिवाइस पर सहेजी है, तो यह वहाँ मिल सकती है। इसे यहाँ से हटाया जा सकता है:

## What the website itself does

safety-site = यह वेबसाइट क्या करती है
safety-site-text = यह वेबसाइट कुकी नहीं रखती, आने वालों की गिनती नहीं करती और दूसरी कंपनियों को कुछ नहीं भेजती। खतरनाक हालात के बारे में पृष्ठ टैब में सिर्फ़ वेबसाइट का नाम दिखाते हैं, लेकिन उनका पता देखा जा सकता है।

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/hi/safety/
url-safety = safety
