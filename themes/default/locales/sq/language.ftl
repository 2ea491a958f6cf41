# What is said about translations: what is out of date, missing or meant for others, and pages in two languages.

## A translation that is older than its original

# Above a paragraph or list whose original has changed. Followed by a link to the original.
stale-block = Origjinali i kësaj pjese ka ndryshuar pas përkthimit. Përkthimi mund të jetë i vjetruar.
# Words of the link to the same part in the original.
stale-block-original = Lexoni origjinalin
# Above a part of the original that stands in place of a translation that is out of date.
withheld-block = Përkthimi i kësaj pjese është i vjetruar. Ky është origjinali.

## A page that does not exist in the reader's language

# Title of such a page.
gap-title = Kjo faqe nuk është në gjuhën tuaj
# The editors have decided that a page is meant for readers of other languages only.
gap-absent = Ajo është shkruar për ata që lexojnë në gjuhë të tjera, sepse ka të bëjë vetëm me ta.
# Nobody has translated it, or the translation is out of date and was taken back.
gap-missing = Ajo nuk është përkthyer ende ose përkthimi i saj është i vjetruar.
# Followed by a list of languages.
gap-languages = Mund ta lexoni në këto gjuhë:
gap-what-now = Çfarë mund të bëni
gap-ask = Pyetni dikë që flet njërën nga këto gjuhë ose tregojeni këtë faqe në një zyrë.
gap-services = Gjeni ndihmë në gjuhën tuaj:

## The same page in two languages

# Words of a link. $language (String): the language of the authorities, in itself, for example "Hrvatski".
# The name of the language stands after a colon, because it cannot be declined.
bilingual-link = Shihni këtë faqe krah për krah me këtë gjuhë: { $language }
# Below the title of such a page.
bilingual-note = Të dyja gjuhët krah për krah, që ju dhe personi në sportel të mund të lexoni të njëjtin rresht.
bilingual-back = Shihni këtë faqe vetëm në gjuhën tuaj

## A page that has a new address

moved-title = Kjo faqe është zhvendosur
# Words of the link to the new address.
moved-link = Shkoni te faqja
