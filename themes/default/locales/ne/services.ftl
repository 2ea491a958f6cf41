# The directory of services.

# Heading of the numbers to call when life or safety is at risk.
emergency = आपत्काल
# Name of the list of categories, for screen readers.
service-categories = सेवाका किसिम
# $count (Number): services of a category.
services-count =
    { $count ->
        [one] { $count } वटा सेवा
       *[other] { $count } वटा सेवा
    }
# The service speaks the language of the page. Do not name the language: a message can be borrowed by another one.
speaks-yours = यहाँ तपाईंको भाषा बोलिन्छ
# $date (String): the last day on which a message about closed doors or other hours holds.
alert-until = { $date }सम्म
# Heading: the answers that name this service.
service-entries = यहाँ सहयोग पाइने प्रश्नहरू

## Facts

contact = सम्पर्क
phone = फोन
email = इमेल
website = वेबसाइट
address = ठेगाना
# Link to a map on a web site.
map = नक्सामा हेर्नुहोस्
# Link that opens the map of the phone.
map-app = नक्साको एपमा खोल्नुहोस्
confidential-notice = मानिसहरूको सुरक्षाका लागि ठेगाना गोप्य राखिएको छ। पहिले फोन गर्नुहोस्।
good-to-know = थाहा पाइराख्नुहोस्
access = सेवा कसरी लिने
spoken-languages = बोलिने भाषाहरू
# Unsure: “दोभासे” is the plain word; offices also write “मौखिक अनुवादक”.
interpretation = दोभासे
identity = पहिचान
anonymous = तपाईं को हो भन्नुपर्दैन
# Unsure: “पहुँचयुक्तता” is the official word; this one is understood by more people.
accessibility = अपाङ्गता भएका व्यक्तिका लागि सुविधा
area = क्षेत्र
organization = सञ्चालक
category = सेवाको किसिम

## Hours

hours = खुल्ने समय
hours-closed = बन्द
hours-all-day = दिनरात
hours-public-holidays = सार्वजनिक बिदा
# $from (String), $to (String): two days of the week.
hours-days = { $from }देखि { $to }सम्म

## Kinds of services

category-social = सामाजिक सहायता
category-health = स्वास्थ्य
category-culture = संस्कृति र फुर्सद
category-police = प्रहरी
category-ngo = संस्था र सङ्गठनहरू
category-legal = कानुनी सहायता
category-education = विद्यालय र शिक्षा
category-work = काम
category-housing = आवास
category-language = भाषा कक्षा
category-administration = सरकारी कार्यालय

## How one gets there

access-walk-in = समय नलिई आउन सकिन्छ
access-appointment = पहिले समय लिएर
access-phone = फोनबाट
access-online = अनलाइन
access-referral = अर्को कार्यालयले पठाएको हुनुपर्छ
access-registration = पहिले दर्ता गर्नुपर्छ

## Who interprets

interpretation-none = दोभासे छैन
interpretation-on-request = मागेमा दोभासे: पहिल्यै भन्नुहोस्
interpretation-phone = फोनबाट दोभासे
interpretation-always = दोभासे सधैँ उपलब्ध

## What a reader must show

identity-none = कुनै कागजात चाहिँदैन
identity-name = नाम भन्नुपर्छ
identity-document = परिचय खुल्ने कागजात देखाउनुपर्छ

cost-free = निःशुल्क

## Accessibility of the building

accessibility-wheelchair = ह्विलचेयरका लागि खुड्किला नभएको बाटो
accessibility-toilet = अपाङ्गतामैत्री शौचालय
# Unsure: the English name is kept, because no Nepali word is in use; the rest says for whom it is.
accessibility-hearing-loop = श्रवणयन्त्र लगाउनेका लागि हियरिङ लुप
accessibility-blind = दृष्टिविहीन व्यक्तिका लागि मार्गनिर्देशन
accessibility-parking = अपाङ्गता भएका व्यक्तिका लागि पार्किङ
