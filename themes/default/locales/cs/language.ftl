# What is said about translations: what is out of date, missing or meant for others, and pages in two languages.

## A translation that is older than its original

# Above a paragraph or list whose original has changed. Followed by a link to the original.
stale-block = Originál této části se po překladu změnil. Překlad už nemusí být aktuální.
# Words of the link to the same part in the original.
stale-block-original = Přečíst originál
# Above a part of the original that stands in place of a translation that is out of date.
withheld-block = Překlad této části je zastaralý. Toto je originál.

## A page that does not exist in the reader's language

# Title of such a page.
gap-title = Tato stránka není ve vašem jazyce
# The editors have decided that a page is meant for readers of other languages only.
gap-absent = Byla napsána pro lidi, kteří čtou v jiných jazycích, protože se týká jen jich.
# Nobody has translated it, or the translation is out of date and was taken back.
gap-missing = Zatím nebyla přeložena, nebo je její překlad zastaralý.
# Followed by a list of languages.
gap-languages = Můžete si ji přečíst v těchto jazycích:
gap-what-now = Co můžete udělat
gap-ask = Požádejte o pomoc někoho, kdo mluví některým z těchto jazyků, nebo tuto stránku ukažte na úřadě.
gap-services = Najděte pomoc ve svém jazyce:

## The same page in two languages

# Words of a link. $language (String): the language of the authorities, in itself, for example "Hrvatski".
# The name of the language stands after a colon, because it cannot be declined.
bilingual-link = Zobrazit tuto stránku souběžně v jazyce: { $language }
# Below the title of such a page.
# No “abyste mohli”: it would need a gender.
bilingual-note = Oba jazyky vedle sebe, aby bylo možné číst stejný řádek společně s osobou za přepážkou.
bilingual-back = Zobrazit tuto stránku jen ve vašem jazyce

## A page that has a new address

moved-title = Tato stránka byla přesunuta
# Words of the link to the new address.
moved-link = Přejít na stránku
