# What is said about translations: what is out of date, missing or meant for others, and pages in two languages.

## A translation that is older than its original

# Above a paragraph or list whose original has changed. Followed by a link to the original.
stale-block = Оригиналът на тази част е променен след превода. Преводът може вече да не е актуален.
# Words of the link to the same part in the original.
stale-block-original = Прочетете оригинала
# Above a part of the original that stands in place of a translation that is out of date.
withheld-block = Преводът на тази част не е актуален. Това е оригиналът.

## A page that does not exist in the reader's language

# Title of such a page.
gap-title = Тази страница я няма на Вашия език
# The editors have decided that a page is meant for readers of other languages only.
gap-absent = Тя е написана за хора, които четат на други езици, защото засяга само тях.
# Nobody has translated it, or the translation is out of date and was taken back.
gap-missing = Тя още не е преведена или преводът ѝ не е актуален.
# Followed by a list of languages.
gap-languages = Можете да я прочетете на тези езици:
gap-what-now = Какво можете да направите
gap-ask = Помолете за помощ човек, който говори някой от тези езици, или покажете тази страница в някоя служба.
gap-services = Намерете помощ на своя език:

## The same page in two languages

# Words of a link. $language (String): the language of the authorities, in itself, for example "Hrvatski".
# The name of the language stands after a colon.
bilingual-link = Покажете тази страница успоредно и на този език: { $language }
# Below the title of such a page.
bilingual-note = Двата езика един до друг, за да можете Вие и човекът на гишето да четете един и същи ред.
bilingual-back = Покажете тази страница само на своя език

## A page that has a new address

moved-title = Тази страница е преместена
# Words of the link to the new address.
moved-link = Към страницата
