# What is said about translations: what is out of date, missing or meant for others, and pages in two languages.

## A translation that is older than its original

# Above a paragraph or list whose original has changed. Followed by a link to the original.
stale-block = Bu bölümün özgün metni çeviriden sonra değişti. Çeviri güncel olmayabilir.
# Words of the link to the same part in the original.
stale-block-original = Özgün metni oku
# Above a part of the original that stands in place of a translation that is out of date.
withheld-block = Bu bölümün çevirisi güncel değil. Bu, özgün metindir.

## A page that does not exist in the reader's language

# Title of such a page.
gap-title = Bu sayfa sizin dilinizde yok
# The editors have decided that a page is meant for readers of other languages only.
gap-absent = Bu sayfa başka dillerde okuyanlar için yazıldı, çünkü yalnızca onları ilgilendiriyor.
# Nobody has translated it, or the translation is out of date and was taken back.
gap-missing = Bu sayfa henüz çevrilmedi ya da çevirisi güncel değil.
# Followed by a list of languages.
gap-languages = Bu sayfayı şu dillerde okuyabilirsiniz:
gap-what-now = Ne yapabilirsiniz
gap-ask = Bu dillerden birini konuşan birine sorun ya da bu sayfayı resmî bir dairede gösterin.
gap-services = Kendi dilinizde yardım bulun:

## The same page in two languages

# Words of a link. $language (String): the language of the authorities, in itself, for example "Hrvatski".
# The name of the language stands after a colon, because it cannot take an ending.
bilingual-link = Bu sayfayı şu dille yan yana göster: { $language }
# Below the title of such a page.
bilingual-note = İki dil yan yana: siz ve gişedeki görevli aynı satırı okuyabilirsiniz.
bilingual-back = Bu sayfayı yalnızca kendi dilinizde göster

## A page that has a new address

moved-title = Bu sayfa taşındı
# Words of the link to the new address.
moved-link = Sayfaya git
