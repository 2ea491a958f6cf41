### Keeping the handbook on the reader's device, and the copy for a USB stick.

# Name of the page, and of the link to it at the foot of every page.
offline-title = इन्टरनेटविना पढ्ने
offline-about = तपाईं यो मार्गदर्शिका आफ्नो फोन वा कम्प्युटरमा सुरक्षित गर्न सक्नुहुन्छ। त्यसपछि यस भाषाका यसका सबै पृष्ठ इन्टरनेटविना खुल्छन्। फारम र अन्य फाइल सुरक्षित हुँदैनन्।
offline-newest = इन्टरनेट हुँदा तपाईं सधैँ सबैभन्दा नयाँ पृष्ठ देख्नुहुन्छ। तपाईंले मार्गदर्शिका सुरक्षित गर्नुभएको छ भने फेरिएको कुरा त्यति बेला आफैँ लोड हुन्छ।
offline-privacy = यो यन्त्र चलाउने जोसुकैले सुरक्षित मार्गदर्शिका भेट्न सक्छ। यो सबैका लागि एउटै हो र तपाईंले कुन पृष्ठ पढ्नुभयो भन्ने देखाउँदैन। तपाईं यसलाई यहाँबाट जुनसुकै बेला हटाउन सक्नुहुन्छ।
# Said where the browser cannot do it, or JavaScript is switched off.
offline-unsupported = सुरक्षित गर्न JavaScript भएको नयाँ ब्राउजर, सुरक्षित जडान (https) र निजी नभएको विन्डो चाहिन्छ।
# $size (Number): megabytes, for example "1.3".
offline-size = लोड हुने: करिब { $size } MB।
offline-room = यस यन्त्रमा: करिब { $size } MB।
# A button.
offline-save = यस यन्त्रमा सुरक्षित गर्ने
offline-saving = सुरक्षित हुँदैछ। यो पृष्ठ खुला राख्नुहोस्।
# $date (String): the day on which the saved pages were made, for example "1 December 2026".
offline-saved = मार्गदर्शिका यस यन्त्रमा सुरक्षित छ (संस्करण: { $date })।
offline-newer = नयाँ संस्करण छ।
# A button.
offline-update = नयाँ संस्करण लोड गर्ने
# A button.
offline-remove = यस यन्त्रबाट हटाउने
offline-removed = मार्गदर्शिका यस यन्त्रबाट हटाइयो।
offline-full = यस यन्त्रमा पर्याप्त ठाउँ छैन।
offline-nothing = केही पनि सुरक्षित भएन।
offline-failed = हुन सकेन। आफ्नो इन्टरनेट जडान जाँच्नुहोस् र फेरि प्रयास गर्नुहोस्।

## Without internet

# Above a saved page. $date (String): as in offline-saved.
offline-stored = जडान छैन। तपाईं सुरक्षित संस्करण पढ्दै हुनुहुन्छ ({ $date })।
offline-missing = जडान छैन, र यो पृष्ठ यस यन्त्रमा सुरक्षित छैन।

## The copy for a USB stick

# In a text file beside the pages. "index.html" is the name of a file.
portable-readme = पहिले पूरै ZIP फाइल एउटा फोल्डरमा खोल्नुहोस्। त्यसपछि त्यस फोल्डरको index.html फाइल ब्राउजरले खोल्नुहोस्। इन्टरनेट चाहिँदैन।
