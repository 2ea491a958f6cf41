# What is said about translations: what is out of date, missing or meant for others, and pages in two languages.

## A translation that is older than its original

# Above a paragraph or list whose original has changed. Followed by a link to the original.
stale-block = अनुवाद भएपछि यस भागको मूल पाठ बदलिएको छ। यो भाग पुरानो भएको हुन सक्छ।
# Words of the link to the same part in the original.
stale-block-original = मूल पाठ पढ्नुहोस्
# Above a part of the original that stands in place of a translation that is out of date.
withheld-block = यस भागको अनुवाद पुरानो भएको छ। यो मूल पाठ हो।

## A page that does not exist in the reader's language

# Title of such a page.
gap-title = यो पृष्ठ तपाईंको भाषामा छैन
# The editors have decided that a page is meant for readers of other languages only.
gap-absent = यो पृष्ठ अरू भाषाका पाठकका लागि लेखिएको हो, किनभने यो उहाँहरूसँग मात्र सम्बन्धित छ।
# Nobody has translated it, or the translation is out of date and was taken back.
gap-missing = यस पृष्ठको अनुवाद अझै भएको छैन, वा अनुवाद पुरानो भएको छ।
# Followed by a list of languages.
gap-languages = यो पृष्ठ यी भाषामा पढ्न सकिन्छ:
gap-what-now = तपाईं के गर्न सक्नुहुन्छ
gap-ask = यीमध्ये कुनै भाषा बोल्ने व्यक्तिलाई सोध्नुहोस्, वा यो पृष्ठ कुनै कार्यालयमा देखाउनुहोस्।
gap-services = आफ्नो भाषामा सहयोग खोज्नुहोस्:

## The same page in two languages

# Words of a link. $language (String): the language of the authorities, in itself, for example "Hrvatski".
# The name of the language stands after a colon: a name in Latin letters takes no case ending.
bilingual-link = यो पृष्ठ दुई भाषामा देखाउनुहोस्, सँगै: { $language }
# Below the title of such a page.
bilingual-note = दुवै भाषा सँगसँगै छन्, जसले गर्दा तपाईं र कार्यालयका कर्मचारीले एउटै हरफ पढ्न सक्नुहुन्छ।
bilingual-back = यो पृष्ठ आफ्नो भाषामा मात्र देखाउनुहोस्

## A page that has a new address

moved-title = यो पृष्ठ अन्तै सारिएको छ
# Words of the link to the new address.
moved-link = पृष्ठमा जानुहोस्
