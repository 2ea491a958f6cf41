# What is said about translations: what is out of date, missing or meant for others, and pages in two languages.

## A translation that is older than its original

# Above a paragraph or list whose original has changed. Followed by a link to the original.
stale-block = Das Original dieses Abschnitts wurde nach der Übersetzung geändert. Der Abschnitt ist vielleicht veraltet.
# Words of the link to the same part in the original.
stale-block-original = Original lesen
# Above a part of the original that stands in place of a translation that is out of date.
withheld-block = Die Übersetzung dieses Abschnitts ist veraltet. Dies ist das Original.

## A page that does not exist in the reader's language

# Title of such a page.
gap-title = Diese Seite gibt es nicht in Ihrer Sprache
# The editors have decided that a page is meant for readers of other languages only.
gap-absent = Der Text richtet sich an Menschen, die in anderen Sprachen lesen, weil er nur sie betrifft.
# Nobody has translated it, or the translation is out of date and was taken back.
gap-missing = Die Seite ist noch nicht übersetzt, oder ihre Übersetzung ist veraltet.
# Followed by a list of languages.
gap-languages = Sie können sie in diesen Sprachen lesen:
gap-what-now = Was Sie tun können
gap-ask = Fragen Sie eine Person, die eine dieser Sprachen spricht, oder zeigen Sie diese Seite in einem Amt.
gap-services = Hilfe in Ihrer Sprache finden:

## The same page in two languages

# Words of a link. $language (String): the language of the authorities, in itself, for example "Hrvatski".
# The name of the language stands after a colon, because it cannot be declined.
bilingual-link = Diese Seite zweisprachig zeigen, daneben: { $language }
# Below the title of such a page.
bilingual-note = Beide Sprachen nebeneinander, damit Sie und die Person am Schalter dieselbe Zeile lesen können.
bilingual-back = Diese Seite nur in Ihrer Sprache zeigen

## A page that has a new address

moved-title = Diese Seite ist umgezogen
# Words of the link to the new address.
moved-link = Zur Seite
