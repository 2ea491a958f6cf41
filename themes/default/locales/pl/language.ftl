# What is said about translations: what is out of date, missing or meant for others, and pages in two languages.

## A translation that is older than its original

# Above a paragraph or list whose original has changed. Followed by a link to the original.
stale-block = Oryginał tej części zmienił się po przetłumaczeniu. Tłumaczenie może być nieaktualne.
# Words of the link to the same part in the original.
stale-block-original = Przeczytaj oryginał
# Above a part of the original that stands in place of a translation that is out of date.
withheld-block = Tłumaczenie tej części jest nieaktualne. To jest oryginał.

## A page that does not exist in the reader's language

# Title of such a page.
gap-title = Tej strony nie ma w Państwa języku
# The editors have decided that a page is meant for readers of other languages only.
gap-absent = Została napisana dla osób czytających w innych językach, ponieważ dotyczy tylko tych osób.
# Nobody has translated it, or the translation is out of date and was taken back.
gap-missing = Nie została jeszcze przetłumaczona albo jej tłumaczenie jest nieaktualne.
# Followed by a list of languages.
gap-languages = Można ją przeczytać w tych językach:
gap-what-now = Co można zrobić
gap-ask = Można poprosić o pomoc osobę, która mówi w jednym z tych języków, albo pokazać tę stronę w urzędzie.
gap-services = Pomoc w Państwa języku:

## The same page in two languages

# Words of a link. $language (String): the language of the authorities, in itself, for example "Hrvatski".
# The name of the language stands after a colon, because it cannot be declined.
bilingual-link = Pokaż tę stronę równolegle w języku: { $language }
# Below the title of such a page.
# No “mogli Państwo”: it would need a gender.
bilingual-note = Oba języki obok siebie, aby razem z osobą w okienku można było czytać ten sam wiersz.
bilingual-back = Pokaż tę stronę tylko w Państwa języku

## A page that has a new address

moved-title = Ta strona została przeniesiona
# Words of the link to the new address.
moved-link = Przejdź do strony
