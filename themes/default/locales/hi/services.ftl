# The directory of services.

# Heading of the numbers to call when life or safety is at risk.
emergency = आपातकाल
# Name of the list of categories, for screen readers.
service-categories = सेवाओं के प्रकार
# $count (Number): services of a category.
services-count =
    { $count ->
        [one] { $count } सेवा
       *[other] { $count } सेवाएँ
    }
# The service speaks the language of the page. Do not name the language: a message can be borrowed by another one.
speaks-yours = यहाँ आपकी भाषा बोली जाती है
# $date (String): the last day on which a message about closed doors or other hours holds.
alert-until = { $date } तक
# Heading: the answers that name this service.
service-entries = इन सवालों में यहाँ मदद मिलती है

## Facts

contact = संपर्क
phone = फ़ोन
email = ईमेल
website = वेबसाइट
address = पता
# Link to a map on a web site.
map = नक्शे पर देखें
# Link that opens the map of the phone.
map-app = नक्शे के ऐप में खोलें
confidential-notice = लोगों की सुरक्षा के लिए पता गोपनीय रखा गया है। पहले फ़ोन करें।
good-to-know = काम की बातें
access = उन तक कैसे पहुँचें
spoken-languages = बोली जाने वाली भाषाएँ
# Unsure: “दुभाषिया” is the plain word for an interpreter; no neutral form is in use.
interpretation = दुभाषिया
identity = पहचान
anonymous = यह बताना ज़रूरी नहीं कि आप कौन हैं
# Unsure: “सुगम्यता” is the official word; this one is understood by more people.
# Unsure: “दिव्यांग” is the word of Indian offices; some prefer “विकलांग”.
accessibility = दिव्यांग लोगों के लिए सुविधाएँ
area = इलाका
organization = संचालक संस्था
category = सेवा का प्रकार

## Hours

hours = खुलने का समय
hours-closed = बंद
hours-all-day = दिन-रात
hours-public-holidays = सार्वजनिक छुट्टियाँ
# $from (String), $to (String): two days of the week.
hours-days = { $from } से { $to } तक

## Kinds of services

category-social = सामाजिक मदद
category-health = स्वास्थ्य
category-culture = संस्कृति और मनोरंजन
category-police = पुलिस
category-ngo = संगठन और संस्थाएँ
category-legal = कानूनी मदद
category-education = स्कूल और शिक्षा
category-work = काम
category-housing = आवास
category-language = भाषा के कोर्स
category-administration = सरकारी दफ़्तर

## How one gets there

access-walk-in = पहले से समय लिए बिना
access-appointment = पहले से समय लेकर
access-phone = फ़ोन पर
access-online = ऑनलाइन
access-referral = किसी दूसरे दफ़्तर की ओर से भेजा जाना ज़रूरी है
access-registration = पहले पंजीकरण ज़रूरी है

## Who interprets

interpretation-none = दुभाषिया नहीं
interpretation-on-request = माँगने पर दुभाषिया: पहले से कहें
interpretation-phone = फ़ोन पर दुभाषिया
interpretation-always = दुभाषिया हमेशा मौजूद

## What a reader must show

identity-none = कोई कागज़ नहीं चाहिए
identity-name = नाम बताना होगा
identity-document = पहचान-पत्र दिखाना होगा

cost-free = मुफ़्त

## Accessibility of the building

accessibility-wheelchair = व्हीलचेयर के लिए बिना सीढ़ियों का रास्ता
accessibility-toilet = दिव्यांग लोगों के लिए शौचालय
# Unsure: the English name is kept, because no Hindi word is in use; the rest says for whom it is.
accessibility-hearing-loop = श्रवण यंत्र लगाने वालों के लिए हियरिंग लूप
accessibility-blind = दृष्टिहीन लोगों के लिए मार्गदर्शन
accessibility-parking = दिव्यांग लोगों के लिए पार्किंग
