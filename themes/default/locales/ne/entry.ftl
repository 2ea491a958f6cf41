# An answer, a guide or a page: what stands around its words.

## Before the text

# $language (String): the name of the language of the text, in that language.
borrowed-notice = यस पृष्ठको अनुवाद अझै भएको छैन। तलको पाठ यस भाषामा छ: { $language }।
stale-notice = अनुवाद भएपछि यस पृष्ठको मूल पाठ बदलिएको छ। यहाँका केही कुरा पुराना भएका हुन सक्छन्।
# $date (String): the last day on which the text held.
expired-notice = यो जानकारी { $date }सम्म मान्य थियो। यसमा भर नपर्नुहोस्: सल्लाह लिनुहोस्।
# $date (String): the first day on which the text holds.
not-yet-valid-notice = यो जानकारी { $date }देखि मान्य हुन्छ। अहिले मान्य छैन।
# Followed by a list of people: workers, families.
audience = कसका लागि:
# Name of the list of headings, for screen readers.
on-this-page = यस पृष्ठमा

## After the text

# Heading: amounts and deadlines of this page that change soon.
changes = चाँडै के बदलिँदै छ
# $date (String): the day of the change.
# $now (String): the amount that holds today.
# $amount (String): the amount that holds from that day.
change = { $date }देखि: { $now }को सट्टा { $amount }
who-can-help = कसले सहयोग गर्न सक्छ
law = कानुन
related = सम्बन्धित पृष्ठहरू
# $date (String): the day of the check.
checked-on = जाँचिएको मिति: { $date }
# $date (String): the day of the check.
# $name (String): the person or office that checked.
# With colons: a name in Latin letters takes no case ending.
checked-by = जाँचिएको मिति: { $date }, जाँच्ने: { $name }
overdue-notice = यो पृष्ठ अहिलेसम्ममा फेरि जाँचिसक्नुपर्ने थियो। यसमा भर पर्नुअघि सोध्नुहोस्।
translation-machine-unchecked = यो पाठ मेसिनले अनुवाद गरेको हो, र अनुवाद अझै कसैले जाँचेको छैन।
# Stands before the day of the check of the translation, with a dot between them.
translation-machine = मेसिन अनुवाद
# $name (String): the person or group that translated.
translation-by = अनुवाद: { $name }
# $date (String): the day on which a person compared the translation with its original.
translation-checked-on = अनुवाद जाँचिएको मिति: { $date }
# $date (String): the same day.
# $name (String): the person or office that compared.
translation-checked-by = अनुवाद जाँचिएको मिति: { $date }, जाँच्ने: { $name }
# $from (String), $until (String): the first and the last day.
date-from-until = { $from }देखि { $until }सम्म मान्य
# $date (String): the first day.
valid-from = { $date }देखि मान्य
# $date (String): the last day.
valid-until = { $date }सम्म मान्य
# Only on paper, followed by an address.
short-address = यो पृष्ठ सबै भाषामा:

## Guides

what-to-bring = के-के ल्याउने
# What it costs: a step of a guide, a service.
cost = खर्च
duration = कति समय लाग्छ
# Followed by the office of a step.
where = कहाँ

## In the text

footnotes = पादटिप्पणीहरू
# The link from a footnote back to its place, for screen readers.
# $number (Number): the number of the footnote.
footnote-back = पाठमा पादटिप्पणी { $number } भएको ठाउँमा फर्कनुहोस्
alert-note = जानकारी
alert-tip = सुझाव
alert-important = महत्त्वपूर्ण
alert-warning = चेतावनी
alert-caution = सावधान

## Glossary

# Name of the list of first letters, for screen readers.
letters = अक्षरहरू
# $word (String): the word in the language of the authorities, as on their letters.
official-word = सरकारी चिठीमा: { $word }

## Counts

# $count (Number): answers of a topic.
entries-count =
    { $count ->
        [one] { $count } वटा जवाफ
       *[other] { $count } वटा जवाफ
    }
