# The page for readers who fear that somebody watches what they look at. Short plain sentences: they are read under stress.

safety-title = यो साइट चलाउँदा सुरक्षित रहनुहोस्
safety-summary = तपाईंको फोन वा कम्प्युटर कसैले हेर्छ? साइट कसरी छिटो छोड्ने, र यन्त्रमा के बाँकी रहन्छ।
# Words of the link to that page, at the top of pages on violence, exploitation and the like. Very short.
safety-link = अनलाइन सुरक्षित रहनुहोस्
# Heading above emergency numbers.
safety-danger = अहिले नै खतरामा हुनुहुन्छ भने
safety-danger-text = सकिन्छ भने सुरक्षित ठाउँमा जानुहोस्, र फोन गर्नुहोस्।

## Leaving a page

safety-leave = पृष्ठ छिटो छोड्ने
# $link (String): the words of the link at the top of such pages, "Leave this site now".
# “An ordinary page”: nobody calls a page harmless unless there is something to hide.
safety-leave-text = खतरनाक अवस्थाबारेका पृष्ठमा सबैभन्दा माथि यो लिङ्क हुन्छ: “{ $link }”। यसले धेरै मानिसले चलाउने एउटा साधारण पृष्ठ खोल्छ।
safety-leave-key = किबोर्डमा Shift कुञ्जी तीन पटक थिच्नुहोस्।
safety-leave-after = त्यसपछि यस साइटका अरू ट्याब बन्द गर्नुहोस्। पछाडि फर्कने बटनमा भर नपर्नुहोस्: त्यसले फेरि यहीँ ल्याउन सक्छ।

## Traces

safety-history = तपाईंको यन्त्रमा के बाँकी रहन्छ
safety-history-text = तपाईंले खोलेका पृष्ठका ठेगाना ब्राउजरले आफ्नो इतिहासमा राख्छ। ब्राउजरले दिएमा माथिको लिङ्कले आफू रहेको पृष्ठ यस इतिहासबाट हटाउँछ, तर त्यसअघिका पृष्ठ हटाउँदैन।
safety-history-delete = इतिहासबाट एक-एक पृष्ठ मेटाउन सकिन्छ। पूरै इतिहास खाली भएमा कसैले थाहा पाउन सक्छ।
safety-elsewhere = सर्च इन्जिन वा ठेगाना पट्टीमा लेखेको कुरा पनि रहन्छ। डाउनलोड गरिएका फाइल, छापिएका पृष्ठ र फोनमा रहेको कलको सूची पनि भेटिन सक्छ।
safety-private = निजी विन्डो चलाउनुहोस्। त्यो बन्द गरेपछि त्यसमा के खोलिएको थियो भन्ने कुरा ब्राउजरले बिर्सन्छ।
safety-watched = यन्त्रमा भएको कुनै प्रोग्रामले तपाईंको निगरानी गर्छ भने निजी विन्डोले काम गर्दैन। त्यस्तो बेला निगरानी गर्ने व्यक्तिको पहुँच नपुग्ने यन्त्र चलाउनुहोस्: साथीको, वा पुस्तकालय वा परामर्श केन्द्रको।
# Readers may have stored the site on their phone. Followed by a link to the page where they can remove it.
safety-offline = तपाईंले यो साइट यन्त्रमा सुरक्षित गर्नुभएको छ भने त्यहाँ भेटिन सक्छ। यहाँबाट हटाउन सकिन्छ:

## What the website itself does

safety-site = यो साइटले के गर्छ
safety-site-text = यो साइटले कुकी राख्दैन, कति जना आए भनेर गन्दैन र अरू कम्पनीलाई केही पठाउँदैन। खतरनाक अवस्थाबारेका पृष्ठले ट्याबमा साइटको नाम मात्र देखाउँछन्, तर तिनको ठेगाना देख्न सकिन्छ।

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/ne/safety/
url-safety = safety
