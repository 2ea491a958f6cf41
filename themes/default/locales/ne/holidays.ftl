### Names of public holidays.

# “English new year”: “नयाँ वर्ष” alone is the Nepali one in April.
holiday-new-year = अङ्ग्रेजी नयाँ वर्ष
# Unsure: transliterated; the words in brackets say “Christian holiday”, so below.
holiday-epiphany = एपिफेनी (इसाई पर्व)
holiday-good-friday = गुड फ्राइडे
holiday-easter-sunday = इस्टर
holiday-easter-monday = इस्टर सोमबार
holiday-labour-day = श्रमिक दिवस
holiday-ascension = येशूको स्वर्गारोहण दिवस
holiday-whit-sunday = पेन्तिकोस (इसाई पर्व)
holiday-whit-monday = पेन्तिकोस सोमबार
holiday-corpus-christi = कर्पस क्रिस्टी (इसाई पर्व)
# 15 August.
# Unsure: translated, for want of a settled name.
holiday-assumption = मरियमको स्वर्गारोहण
# Unsure: translated, “day of the reform of religion”.
holiday-reformation-day = धर्मसुधार दिवस (इसाई पर्व)
holiday-all-saints = सबै सन्तहरूको दिन
# 8 December.
# Unsure: translated, for want of a settled name.
holiday-immaculate-conception = मरियमको निष्कलङ्क गर्भधारण
holiday-christmas-eve = क्रिसमसको अघिल्लो दिन
holiday-christmas-day = क्रिसमस
# 26 December.
holiday-second-christmas-day = क्रिसमसको दोस्रो दिन
holiday-independence-day = स्वतन्त्रता दिवस
holiday-constitution-day = संविधान दिवस
# The end of the Second World War.
holiday-victory-day = विजय दिवस
holiday-remembrance-day = स्मृति दिवस
# A national holiday of the country.
holiday-national-day = राष्ट्रिय दिवस
# Any public holiday.
holiday-public-holiday = सार्वजनिक बिदा
