# What is said about translations: what is out of date, missing or meant for others, and pages in two languages.

## A translation that is older than its original

# Above a paragraph or list whose original has changed. Followed by a link to the original.
stale-block = Izvirnik tega dela se je po prevodu spremenil. Ta del morda ni več točen.
# Words of the link to the same part in the original.
stale-block-original = Preberite izvirnik
# Above a part of the original that stands in place of a translation that is out of date.
withheld-block = Prevod tega dela je zastarel. To je izvirnik.

## A page that does not exist in the reader's language

# Title of such a page.
gap-title = Te strani ni v vašem jeziku
# The editors have decided that a page is meant for readers of other languages only.
gap-absent = Napisana je za ljudi, ki berejo v drugih jezikih, ker zadeva samo njih.
# Nobody has translated it, or the translation is out of date and was taken back.
gap-missing = Ni še prevedena ali pa je njen prevod zastarel.
# Followed by a list of languages.
gap-languages = Preberete jo lahko v teh jezikih:
gap-what-now = Kaj lahko storite
gap-ask = Prosite za pomoč nekoga, ki govori enega od teh jezikov, ali pokažite to stran na uradu.
gap-services = Poiščite pomoč v svojem jeziku:

## The same page in two languages

# Words of a link. $language (String): the language of the authorities, in itself, for example "Hrvatski".
# The name of the language stands after a colon, because it cannot be declined.
bilingual-link = Prikažite to stran vzporedno v jeziku: { $language }
# Below the title of such a page.
bilingual-note = Oba jezika drug ob drugem, da lahko skupaj z osebo za okencem berete isto vrstico.
bilingual-back = Prikažite to stran samo v svojem jeziku

## A page that has a new address

moved-title = Ta stran je prestavljena
# Words of the link to the new address.
moved-link = Pojdite na stran
