search = खोज
search-label = आप क्या खोज रहे हैं?
search-privacy = रोज़मर्रा का कोई शब्द या पत्र में लिखा शब्द टाइप करें। आप जो टाइप करते हैं, वह आपके उपकरण में ही रहता है।
search-count =
    { $count ->
        [0] कुछ नहीं मिला
        [one] { $count } परिणाम
       *[other] { $count } परिणाम
    }
search-many = परिणाम यहाँ की जगह से ज़्यादा हैं: एक और शब्द लिखें
search-did-you-mean = क्या आपका मतलब यह था:
search-nothing = कोई दूसरा या छोटा शब्द आज़माएँ, या नीचे की सूची देखें।
search-everything = इस मार्गदर्शिका की सारी बातें, एक सूची में।

search-answer = उत्तर
search-guide = क़दम-दर-क़दम
search-service = सेवा
search-term = शब्द का अर्थ
search-topic = विषय
search-category = सेवाओं का प्रकार
search-page = मार्गदर्शिका के बारे में

url-search = search
