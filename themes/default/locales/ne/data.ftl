# The page about the directory of services as open data.

# Heading of the page, and the link to it.
data = खुला डाटा
# What it is, for catalogues of data. $site (String): the name of the site.
data-title = { $site }: सेवाहरूको निर्देशिका
data-description = यस मार्गदर्शिकाका सेवाहरूका ठेगाना, फोन नम्बर, खुल्ने समय र भाषाहरू।
data-intro = तपाईं सेवाहरूको निर्देशिका डाटाको रूपमा लिन र त्यसलाई नक्सामा, एपमा वा आफ्नै तालिकामा देखाउन सक्नुहुन्छ।
data-publisher = प्रकाशक
data-license = इजाजतपत्र
data-no-license = कुनै इजाजतपत्र उल्लेख छैन। डाटा अरूलाई दिनुअघि प्रकाशकलाई सोध्नुहोस्।
data-date = डाटाको मिति

## Headings above the files

data-table = स्प्रेडसिटका लागि तालिका, हरेक भाषामा
data-map = नक्साका लागि ठाउँहरू
data-services = प्रोग्रामहरूका लागि सेवाहरू, हरेक भाषामा
data-entries = प्रोग्रामहरूका लागि प्रश्न र मार्गदर्शन, हरेक भाषामा
data-all-languages = प्रोग्रामहरूका लागि तालिका, सबै भाषाका नामसहित
data-hsds = Open Referral को आदानप्रदान ढाँचा (HSDS)

## Below the files

data-languages = कुनै पाठको अनुवाद नभएको ठाउँमा डाटाले त्यो कुन भाषामा छ भन्छ।
data-secret = मानिसहरूको सुरक्षाका लागि गोप्य राखिएका ठेगानाहरू डाटामा छैनन्।
# Note on opening hours. $zone (String): the name of a time zone, for example “Europe/Zagreb”.
data-local-time = स्थानीय समय: { $zone }
