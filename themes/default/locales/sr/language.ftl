# What is said about translations: what is out of date, missing or meant for others, and pages in two languages.

## A translation that is older than its original

# Above a paragraph or list whose original has changed. Followed by a link to the original.
stale-block = Оригинал овог дела промењен је после превођења. Овај део можда више није тачан.
# Words of the link to the same part in the original.
stale-block-original = Прочитајте оригинал
# Above a part of the original that stands in place of a translation that is out of date.
withheld-block = Превод овог дела је застарео. Ово је оригинал.

## A page that does not exist in the reader's language

# Title of such a page.
gap-title = Ове странице нема на вашем језику
# The editors have decided that a page is meant for readers of other languages only.
gap-absent = Написана је за оне који читају на другим језицима, јер се тиче само њих.
# Nobody has translated it, or the translation is out of date and was taken back.
gap-missing = Још није преведена или је њен превод застарео.
# Followed by a list of languages.
gap-languages = Можете да је читате на овим језицима:
gap-what-now = Шта можете да урадите
gap-ask = Замолите за помоћ некога ко говори један од тих језика или покажите ову страницу у некој установи.
gap-services = Потражите помоћ на свом језику:

## The same page in two languages

# Words of a link. $language (String): the language of the authorities, in itself, for example "Hrvatski".
# The name of the language stands after a colon, because it cannot be declined.
bilingual-link = Прикажите ову страницу упоредо на језику: { $language }
# Below the title of such a page.
# No “да бисте могли”: it would need a gender.
bilingual-note = Два језика један поред другог: тако ви и особа на шалтеру читате исти ред.
bilingual-back = Прикажите ову страницу само на свом језику

## A page that has a new address

moved-title = Страница је премештена
# Words of the link to the new address.
moved-link = Пређите на страницу
