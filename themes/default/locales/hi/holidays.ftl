### Names of public holidays.

holiday-new-year = नया साल
# Unsure: transliterated; the words in brackets say “Christian holiday”, so below.
holiday-epiphany = एपिफ़नी (ईसाई त्योहार)
holiday-good-friday = गुड फ़्राइडे
holiday-easter-sunday = ईस्टर
holiday-easter-monday = ईस्टर सोमवार
holiday-labour-day = मज़दूर दिवस
holiday-ascension = यीशु के स्वर्गारोहण का दिन
# Unsure: also “पेंतेकोस्त”.
holiday-whit-sunday = पिन्तेकुस्त (ईसाई त्योहार)
holiday-whit-monday = पिन्तेकुस्त का सोमवार
holiday-corpus-christi = कॉर्पस क्रिस्टी (ईसाई त्योहार)
# 15 August.
holiday-assumption = मरियम का स्वर्गारोहण
# Unsure: translated, “day of the reform of religion”.
holiday-reformation-day = धर्म-सुधार दिवस (ईसाई त्योहार)
holiday-all-saints = सभी संतों का दिन
# 8 December.
holiday-immaculate-conception = मरियम का निष्कलंक गर्भागमन
# “The day before Christmas”; “क्रिसमस की पूर्व संध्या” could be taken as the evening only.
holiday-christmas-eve = क्रिसमस से पहले का दिन
holiday-christmas-day = क्रिसमस
# 26 December.
holiday-second-christmas-day = क्रिसमस का दूसरा दिन
holiday-independence-day = स्वतंत्रता दिवस
holiday-constitution-day = संविधान दिवस
# The end of the Second World War.
holiday-victory-day = विजय दिवस
holiday-remembrance-day = स्मृति दिवस
# A national holiday of the country.
holiday-national-day = राष्ट्रीय दिवस
# Any public holiday.
holiday-public-holiday = सार्वजनिक छुट्टी
