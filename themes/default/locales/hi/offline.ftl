### Keeping the handbook on the reader's device, and the copy for a USB stick.

# Name of the page, and of the link to it at the foot of every page.
offline-title = बिना इंटरनेट के पढ़ना
offline-about = आप यह मार्गदर्शिका अपने फ़ोन या कंप्यूटर पर सहेज सकते हैं। तब इस भाषा के इसके सभी पृष्ठ बिना इंटरनेट के खुलते हैं। फ़ॉर्म और दूसरी फ़ाइलें नहीं सहेजी जातीं।
offline-newest = जब इंटरनेट हो, तब आपको हमेशा सबसे नए पृष्ठ दिखते हैं। अगर आपने मार्गदर्शिका सहेजी है, तो जो बदला है वह तब अपने आप लोड हो जाता है।
offline-privacy = जो भी यह डिवाइस इस्तेमाल करता है, उसे सहेजी हुई मार्गदर्शिका मिल सकती है। यह सबके लिए एक जैसी है और यह नहीं दिखाती कि आपने कौन से पृष्ठ पढ़े। आप इसे यहाँ से कभी भी हटा सकते हैं।
# Said where the browser cannot do it, or JavaScript is switched off.
offline-unsupported = सहेजने के लिए JavaScript वाला नया ब्राउज़र, सुरक्षित कनेक्शन (https) और ऐसी विंडो चाहिए जो निजी न हो।
# $size (Number): megabytes, for example "1.3".
offline-size = लोड होगा: लगभग { $size } MB।
offline-room = इस डिवाइस पर: लगभग { $size } MB।
# A button.
offline-save = इस डिवाइस पर सहेजें
offline-saving = सहेजा जा रहा है। यह पृष्ठ खुला रखें।
# $date (String): the day on which the saved pages were made, for example "1 December 2026".
offline-saved = मार्गदर्शिका इस डिवाइस पर सहेजी हुई है (संस्करण: { $date })।
offline-newer = नया संस्करण मौजूद है।
# A button.
offline-update = नया संस्करण लोड करें
# A button.
offline-remove = इस डिवाइस से हटाएँ
offline-removed = मार्गदर्शिका इस डिवाइस से हटा दी गई है।
offline-full = इस डिवाइस पर पर्याप्त जगह नहीं है।
offline-nothing = कुछ भी नहीं सहेजा गया।
offline-failed = यह नहीं हो सका। अपना इंटरनेट कनेक्शन जाँचें और फिर कोशिश करें।

## Without internet

# Above a saved page. $date (String): as in offline-saved.
offline-stored = कनेक्शन नहीं है। आप सहेजा हुआ संस्करण पढ़ रहे हैं ({ $date })।
offline-missing = कनेक्शन नहीं है, और यह पृष्ठ इस डिवाइस पर सहेजा हुआ नहीं है।

## The copy for a USB stick

# In a text file beside the pages. "index.html" is the name of a file.
portable-readme = पहले पूरी ZIP फ़ाइल को एक फ़ोल्डर में खोलें। फिर उस फ़ोल्डर की फ़ाइल index.html को ब्राउज़र से खोलें। इंटरनेट की ज़रूरत नहीं है।
