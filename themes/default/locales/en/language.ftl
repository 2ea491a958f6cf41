# What is said about translations: what is out of date, missing or meant for others, and pages in two languages.

## A translation that is older than its original

# Above a paragraph or list whose original has changed. Followed by a link to the original.
stale-block = The original of this part has changed since it was translated. It may be out of date.
# Words of the link to the same part in the original.
stale-block-original = Read the original
# Above a part of the original that stands in place of a translation that is out of date.
withheld-block = The translation of this part is out of date. This is the original.

## A page that does not exist in the reader's language

# Title of such a page.
gap-title = This page is not in your language
# The editors have decided that a page is meant for readers of other languages only.
gap-absent = It was written for readers of other languages, because it concerns only them.
# Nobody has translated it, or the translation is out of date and was taken back.
gap-missing = It has not been translated yet, or its translation is out of date.
# Followed by a list of languages.
gap-languages = You can read it in:
gap-what-now = What you can do
gap-ask = Ask someone who speaks one of these languages, or show this page at an office.
gap-services = Find help in your language:

## The same page in two languages

# Words of a link. $language (String): the language of the authorities, in itself, for example "Hrvatski".
bilingual-link = Show this page beside { $language }
# Below the title of such a page.
bilingual-note = Both languages side by side, so that you and the person at the counter can read the same line.
bilingual-back = Show this page in your language only

## A page that has a new address

moved-title = This page has moved
# Words of the link to the new address.
moved-link = Go to the page
