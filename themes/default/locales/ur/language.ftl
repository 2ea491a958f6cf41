# What is said about translations: what is out of date, missing or meant for others, and pages in two languages.

## A translation that is older than its original

# Above a paragraph or list whose original has changed. Followed by a link to the original.
stale-block = ترجمے کے بعد اس حصے کا اصل متن بدل گیا ہے۔ ہو سکتا ہے یہ حصہ پرانا ہو۔
# Words of the link to the same part in the original.
stale-block-original = اصل متن پڑھیں
# Above a part of the original that stands in place of a translation that is out of date.
withheld-block = اس حصے کا ترجمہ پرانا ہو چکا ہے۔ یہ اصل متن ہے۔

## A page that does not exist in the reader's language

# Title of such a page.
gap-title = یہ صفحہ آپ کی زبان میں نہیں ہے
# The editors have decided that a page is meant for readers of other languages only.
gap-absent = یہ صفحہ دوسری زبانیں پڑھنے والوں کے لیے لکھا گیا ہے، کیونکہ اس کا تعلق صرف ان سے ہے۔
# Nobody has translated it, or the translation is out of date and was taken back.
gap-missing = اس صفحے کا ترجمہ ابھی نہیں ہوا، یا ترجمہ پرانا ہو چکا ہے۔
# Followed by a list of languages.
gap-languages = یہ صفحہ ان زبانوں میں موجود ہے:
gap-what-now = آپ کیا کر سکتے ہیں
gap-ask = کسی ایسے شخص سے پوچھیں جسے ان میں سے کوئی زبان آتی ہو، یا یہ صفحہ کسی دفتر میں دکھائیں۔
gap-services = اپنی زبان میں مدد تلاش کریں:

## The same page in two languages

# Words of a link. $language (String): the language of the authorities, in itself, for example "Hrvatski".
# The name of the language stands after a colon, because it keeps its own letters.
bilingual-link = یہ صفحہ دو زبانوں میں دکھائیں، ساتھ میں: { $language }
# Below the title of such a page.
bilingual-note = دونوں زبانیں ساتھ ساتھ، تاکہ آپ اور دفتر کا عملہ ایک ہی سطر پڑھ سکیں۔
bilingual-back = یہ صفحہ صرف اپنی زبان میں دیکھیں

## A page that has a new address

moved-title = یہ صفحہ کہیں اور چلا گیا ہے
# Words of the link to the new address.
moved-link = صفحے پر جائیں
