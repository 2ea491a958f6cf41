# What is said about translations: what is out of date, missing or meant for others, and pages in two languages.

## A translation that is older than its original

# Above a paragraph or list whose original has changed. Followed by a link to the original.
stale-block = Ennek a résznek az eredetije megváltozott a fordítás óta. Lehet, hogy ez a rész már nem aktuális.
# Words of the link to the same part in the original.
stale-block-original = Az eredeti elolvasása
# Above a part of the original that stands in place of a translation that is out of date.
withheld-block = Ennek a résznek a fordítása elavult. Ez az eredeti.

## A page that does not exist in the reader's language

# Title of such a page.
gap-title = Ez az oldal nem érhető el az Ön nyelvén
# The editors have decided that a page is meant for readers of other languages only.
gap-absent = Azoknak készült, akik más nyelveken olvasnak, mert csak őket érinti.
# Nobody has translated it, or the translation is out of date and was taken back.
gap-missing = Még nem fordították le, vagy a fordítása elavult.
# Followed by a list of languages.
gap-languages = Ezeken a nyelveken olvasható:
gap-what-now = Mit tehet
gap-ask = Kérjen segítséget valakitől, aki beszéli e nyelvek egyikét, vagy mutassa meg ezt az oldalt egy hivatalban.
gap-services = Keressen segítséget a saját nyelvén:

## The same page in two languages

# Words of a link. $language (String): the language of the authorities, in itself, for example "Hrvatski".
# The name of the language stands after a colon, because it cannot take an ending.
bilingual-link = Az oldal megjelenítése mellette ezen a nyelven is: { $language }
# Below the title of such a page.
bilingual-note = A két nyelv egymás mellett, hogy Ön és az ügyintéző ugyanazt a sort olvashassa.
bilingual-back = Az oldal megjelenítése csak az Ön nyelvén

## A page that has a new address

moved-title = Ez az oldal új címre került
# Words of the link to the new address.
moved-link = Ugrás az oldalra
