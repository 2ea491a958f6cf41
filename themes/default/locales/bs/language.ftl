# What is said about translations: what is out of date, missing or meant for others, and pages in two languages.

## A translation that is older than its original

# Above a paragraph or list whose original has changed. Followed by a link to the original.
stale-block = Original ovog dijela izmijenjen je nakon prevođenja. Ovaj dio možda više nije tačan.
# Words of the link to the same part in the original.
stale-block-original = Pročitajte original
# Above a part of the original that stands in place of a translation that is out of date.
withheld-block = Prijevod ovog dijela je zastario. Ovo je original.

## A page that does not exist in the reader's language

# Title of such a page.
gap-title = Ove stranice nema na vašem jeziku
# The editors have decided that a page is meant for readers of other languages only.
gap-absent = Napisana je za one koji čitaju na drugim jezicima, jer se tiče samo njih.
# Nobody has translated it, or the translation is out of date and was taken back.
gap-missing = Još nije prevedena ili je njen prijevod zastario.
# Followed by a list of languages.
gap-languages = Možete je čitati na ovim jezicima:
gap-what-now = Šta možete učiniti
gap-ask = Zamolite za pomoć nekoga ko govori jedan od tih jezika ili pokažite ovu stranicu u nekoj ustanovi.
gap-services = Potražite pomoć na svom jeziku:

## The same page in two languages

# Words of a link. $language (String): the language of the authorities, in itself, for example "Hrvatski".
# The name of the language stands after a colon, because it cannot be declined.
bilingual-link = Prikažite ovu stranicu uporedo na jeziku: { $language }
# Below the title of such a page.
# No “kako biste mogli”: it would need a gender.
bilingual-note = Dva jezika jedan pored drugog: tako vi i osoba na šalteru čitate isti red.
bilingual-back = Prikažite ovu stranicu samo na svom jeziku

## A page that has a new address

moved-title = Stranica je premještena
# Words of the link to the new address.
moved-link = Pređite na stranicu
