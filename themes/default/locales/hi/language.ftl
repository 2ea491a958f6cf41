# What is said about translations: what is out of date, missing or meant for others, and pages in two languages.

## A translation that is older than its original

# Above a paragraph or list whose original has changed. Followed by a link to the original.
stale-block = अनुवाद के बाद इस हिस्से का मूल पाठ बदल गया है। हो सकता है कि यह हिस्सा पुराना हो।
# Words of the link to the same part in the original.
stale-block-original = मूल पाठ पढ़ें
# Above a part of the original that stands in place of a translation that is out of date.
withheld-block = इस हिस्से का अनुवाद पुराना हो गया है। यह मूल पाठ है।

## A page that does not exist in the reader's language

# Title of such a page.
gap-title = यह पृष्ठ आपकी भाषा में नहीं है
# The editors have decided that a page is meant for readers of other languages only.
gap-absent = यह पृष्ठ दूसरी भाषाओं के पाठकों के लिए लिखा गया है, क्योंकि यह सिर्फ़ उनसे जुड़ा है।
# Nobody has translated it, or the translation is out of date and was taken back.
gap-missing = इस पृष्ठ का अनुवाद अभी नहीं हुआ है, या अनुवाद पुराना हो गया है।
# Followed by a list of languages.
gap-languages = यह पृष्ठ इन भाषाओं में पढ़ा जा सकता है:
gap-what-now = अब क्या किया जा सकता है
gap-ask = किसी ऐसे व्यक्ति से पूछें जिसे इनमें से कोई भाषा आती हो, या यह पृष्ठ किसी दफ़्तर में दिखाएँ।
gap-services = अपनी भाषा में मदद खोजें:

## The same page in two languages

# Words of a link. $language (String): the language of the authorities, in itself, for example "Hrvatski".
# The name of the language stands after a colon, because it keeps its own letters.
bilingual-link = यह पृष्ठ दो भाषाओं में दिखाएँ, साथ में: { $language }
# Below the title of such a page.
bilingual-note = दोनों भाषाएँ साथ-साथ, ताकि आप और दफ़्तर के कर्मचारी एक ही पंक्ति पढ़ सकें।
bilingual-back = यह पृष्ठ सिर्फ़ अपनी भाषा में दिखाएँ

## A page that has a new address

moved-title = यह पृष्ठ कहीं और चला गया है
# Words of the link to the new address.
moved-link = पृष्ठ पर जाएँ
