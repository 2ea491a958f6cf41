# What is said about translations: what is out of date, missing or meant for others, and pages in two languages.

## A translation that is older than its original

# Above a paragraph or list whose original has changed. Followed by a link to the original.
stale-block = د دې برخې اصلي متن له ژباړې وروسته بدل شوی دی. ښايي دا برخه زړه وي.
# Words of the link to the same part in the original.
stale-block-original = اصلي متن ولولئ
# Above a part of the original that stands in place of a translation that is out of date.
withheld-block = د دې برخې ژباړه زړه ده. دا اصلي متن دی.

## A page that does not exist in the reader's language

# Title of such a page.
gap-title = دا پاڼه ستاسو په ژبه نشته
# The editors have decided that a page is meant for readers of other languages only.
gap-absent = دا پاڼه د نورو ژبو لوستونکو ته لیکل شوې ده، ځکه یوازې په هغوی پورې اړه لري.
# Nobody has translated it, or the translation is out of date and was taken back.
gap-missing = دا پاڼه لا نه ده ژباړل شوې، یا یې ژباړه زړه ده.
# Followed by a list of languages.
gap-languages = تاسو یې په دې ژبو لوستلی شئ:
gap-what-now = څه کولی شئ
gap-ask = له داسې چا پوښتنه وکړئ چې په دې ژبو کې په یوه پوهېږي، یا دا پاڼه په کومه اداره کې وښایاست.
gap-services = په خپله ژبه مرسته ومومئ:

## The same page in two languages

# Words of a link. $language (String): the language of the authorities, in itself, for example "Hrvatski".
# The name of the language stands after a colon, because it keeps its own letters.
bilingual-link = دا پاڼه په دوو ژبو وښایاست، تر څنګ یې: { $language }
# Below the title of such a page.
bilingual-note = دواړه ژبې څنګ په څنګ، څو تاسو او د ادارې کارکوونکي هماغه یوه کرښه ولوستلی شئ.
bilingual-back = دا پاڼه یوازې په خپله ژبه وښایاست

## A page that has a new address

moved-title = دا پاڼه بل ځای ته لېږدول شوې ده
# Words of the link to the new address.
moved-link = پاڼې ته ورشئ
