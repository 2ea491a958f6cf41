# What is said about translations: what is out of date, missing or meant for others, and pages in two languages.

## A translation that is older than its original

# Above a paragraph or list whose original has changed. Followed by a link to the original.
stale-block = Originál tejto časti sa po preklade zmenil. Preklad už nemusí byť aktuálny.
# Words of the link to the same part in the original.
stale-block-original = Prečítať originál
# Above a part of the original that stands in place of a translation that is out of date.
withheld-block = Preklad tejto časti je neaktuálny. Toto je originál.

## A page that does not exist in the reader's language

# Title of such a page.
gap-title = Táto stránka nie je vo vašom jazyku
# The editors have decided that a page is meant for readers of other languages only.
gap-absent = Bola napísaná pre ľudí, ktorí čítajú v iných jazykoch, pretože sa týka iba ich.
# Nobody has translated it, or the translation is out of date and was taken back.
gap-missing = Zatiaľ nebola preložená alebo je jej preklad neaktuálny.
# Followed by a list of languages.
gap-languages = Môžete si ju prečítať v týchto jazykoch:
gap-what-now = Čo môžete urobiť
gap-ask = Požiadajte o pomoc niekoho, kto hovorí niektorým z týchto jazykov, alebo ukážte túto stránku na úrade.
gap-services = Nájdite pomoc vo svojom jazyku:

## The same page in two languages

# Words of a link. $language (String): the language of the authorities, in itself, for example "Hrvatski".
# The name of the language stands after a colon, because it cannot be declined.
bilingual-link = Zobraziť túto stránku súbežne v jazyku: { $language }
# Below the title of such a page.
bilingual-note = Oba jazyky vedľa seba, aby bolo možné čítať ten istý riadok spolu s osobou za priehradkou.
bilingual-back = Zobraziť túto stránku iba vo vašom jazyku

## A page that has a new address

moved-title = Táto stránka bola presunutá
# Words of the link to the new address.
moved-link = Prejsť na stránku
