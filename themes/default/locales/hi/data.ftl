# The page about the directory of services as open data.

# Heading of the page, and the link to it.
data = खुला डेटा
# What it is, for catalogues of data. $site (String): the name of the site.
data-title = { $site }: सेवाओं की निर्देशिका
data-description = इस मार्गदर्शिका की सेवाओं के पते, फ़ोन नंबर, खुलने का समय और भाषाएँ।
data-intro = आप सेवाओं की निर्देशिका को डेटा के रूप में ले सकते हैं और उसे नक़्शे पर, किसी ऐप में या अपनी तालिका में दिखा सकते हैं।
data-publisher = प्रकाशक
data-license = लाइसेंस
data-no-license = कोई लाइसेंस नहीं बताया गया है। डेटा आगे देने से पहले प्रकाशक से पूछें।
data-date = डेटा की तारीख़

## Headings above the files

data-table = स्प्रेडशीट के लिए तालिका, हर भाषा में
data-map = नक़्शे के लिए स्थान
data-services = प्रोग्रामों के लिए सेवाएँ, हर भाषा में
data-entries = प्रोग्रामों के लिए सवाल और जानकारी, हर भाषा में
data-all-languages = प्रोग्रामों के लिए तालिका, सभी भाषाओं में नामों के साथ
data-hsds = Open Referral का विनिमय प्रारूप (HSDS)

## Below the files

data-languages = जहाँ किसी पाठ का अनुवाद नहीं है, डेटा बताता है कि वह किस भाषा में है।
data-secret = लोगों की सुरक्षा के लिए गोपनीय रखे गए पते डेटा में नहीं हैं।
# Note on opening hours. $zone (String): the name of a time zone, for example “Europe/Zagreb”.
data-local-time = स्थानीय समय: { $zone }
