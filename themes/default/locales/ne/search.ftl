search = खोज
search-label = के खोज्दै हुनुहुन्छ?
search-privacy = दैनिक बोलीचालीको शब्द वा पत्रमा लेखिएको शब्द टाइप गर्नुहोस्। तपाईंले टाइप गरेको कुरा तपाईंकै यन्त्रमा रहन्छ।
search-count =
    { $count ->
        [0] केही भेटिएन
        [one] { $count } नतिजा
       *[other] { $count } नतिजा
    }
search-many = यहाँ अटाउनेभन्दा धेरै नतिजा छन्: अर्को एउटा शब्द थप्नुहोस्
search-did-you-mean = के तपाईंले यो भन्न खोज्नुभएको हो:
search-nothing = अर्को वा छोटो शब्द प्रयास गर्नुहोस्, वा तलको सूची हेर्नुहोस्।
search-everything = यस मार्गदर्शिकाका सबै कुरा, एउटै सूचीमा।

search-answer = उत्तर
search-guide = चरणबद्ध
search-service = सेवा
search-term = शब्दको अर्थ
search-topic = विषय
search-category = सेवाको प्रकार
search-page = मार्गदर्शिकाबारे

url-search = search
