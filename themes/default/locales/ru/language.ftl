# What is said about translations: what is out of date, missing or meant for others, and pages in two languages.

## A translation that is older than its original

# Above a paragraph or list whose original has changed. Followed by a link to the original.
stale-block = Оригинал этой части изменился после перевода. Перевод мог устареть.
# Words of the link to the same part in the original.
stale-block-original = Прочитать оригинал
# Above a part of the original that stands in place of a translation that is out of date.
withheld-block = Перевод этой части устарел. Это оригинал.

## A page that does not exist in the reader's language

# Title of such a page.
gap-title = Этой страницы нет на вашем языке
# The editors have decided that a page is meant for readers of other languages only.
gap-absent = Она написана для тех, кто читает на других языках, потому что касается только их.
# Nobody has translated it, or the translation is out of date and was taken back.
gap-missing = Она ещё не переведена, или её перевод устарел.
# Followed by a list of languages.
gap-languages = Её можно прочитать на этих языках:
gap-what-now = Что можно сделать
gap-ask = Обратитесь к человеку, который говорит на одном из этих языков, или покажите эту страницу в учреждении.
gap-services = Помощь на вашем языке:

## The same page in two languages

# Words of a link. $language (String): the language of the authorities, in itself, for example "Hrvatski".
# The name of the language stands after a colon, because it cannot be declined.
bilingual-link = Показать рядом эту страницу на таком языке: { $language }
# Below the title of such a page.
# Unsure: “за стойкой” (at the counter); some offices say “в окне”.
bilingual-note = Оба языка рядом, чтобы вы и человек за стойкой могли читать одну и ту же строку.
bilingual-back = Показать эту страницу только на вашем языке

## A page that has a new address

moved-title = Эта страница перемещена
# Words of the link to the new address.
moved-link = Перейти на страницу
