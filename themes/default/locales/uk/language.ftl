# What is said about translations: what is out of date, missing or meant for others, and pages in two languages.

## A translation that is older than its original

# Above a paragraph or list whose original has changed. Followed by a link to the original.
stale-block = Оригінал цієї частини змінився після перекладу. Переклад міг застаріти.
# Words of the link to the same part in the original.
stale-block-original = Прочитати оригінал
# Above a part of the original that stands in place of a translation that is out of date.
withheld-block = Переклад цієї частини застарів. Це оригінал.

## A page that does not exist in the reader's language

# Title of such a page.
gap-title = Цієї сторінки немає вашою мовою
# The editors have decided that a page is meant for readers of other languages only.
gap-absent = Її написано для тих, хто читає іншими мовами, бо вона стосується лише їх.
# Nobody has translated it, or the translation is out of date and was taken back.
gap-missing = Її ще не перекладено або переклад застарів.
# Followed by a list of languages.
gap-languages = Її можна прочитати такими мовами:
gap-what-now = Що можна зробити
gap-ask = Зверніться до людини, яка говорить однією з цих мов, або покажіть цю сторінку в установі.
gap-services = Допомога вашою мовою:

## The same page in two languages

# Words of a link. $language (String): the language of the authorities, in itself, for example "Hrvatski".
# The name of the language stands after a colon, because it cannot be declined.
bilingual-link = Показати поруч цю сторінку такою мовою: { $language }
# Below the title of such a page.
# Unsure: “за стійкою” (at the counter); some offices say “у віконці”.
bilingual-note = Обидві мови поруч, щоб ви й людина за стійкою могли читати той самий рядок.
bilingual-back = Показати цю сторінку лише вашою мовою

## A page that has a new address

moved-title = Цю сторінку перенесено
# Words of the link to the new address.
moved-link = Перейти до сторінки
