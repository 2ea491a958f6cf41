# The page for readers who fear that somebody watches what they look at. Short plain sentences: they are read under stress.

safety-title = Как да ползвате този сайт безопасно
safety-summary = Гледа ли някой Вашия телефон или компютър? Как да излезете бързо и какво остава на устройството.
# Words of the link to that page, at the top of pages on violence, exploitation and the like. Very short.
safety-link = Безопасно в интернет
# Heading above emergency numbers.
safety-danger = Ако сега сте в опасност
safety-danger-text = Ако можете, отидете на безопасно място и се обадете.

## Leaving a page

safety-leave = Как да излезете бързо от страница
# $link (String): the words of the link at the top of such pages, "Leave this site now".
safety-leave-text = Страниците за опасни ситуации имат най-горе тази връзка: „{ $link }“. Тя отваря безобидна страница, която много хора ползват.
safety-leave-key = На клавиатурата натиснете три пъти клавиша Shift.
safety-leave-after = После затворете другите раздели на този сайт. Не разчитайте на бутона за връщане: той може още да води тук.

## Traces

safety-history = Какво остава на Вашето устройство
safety-history-text = Браузърът помни адресите на страниците, които отваряте. Връзката най-горе премахва от тази история страницата, на която се намира, ако браузърът позволява, но не и страниците преди нея.
safety-history-delete = Можете да изтриете отделни страници от историята. Ако изчезне всичко, някой може да забележи.
safety-elsewhere = Остава и това, което сте написали в търсачка или в адресната лента. Могат да бъдат намерени и изтеглени файлове, разпечатани страници и списъкът с обажданията в телефона.
safety-private = Ползвайте поверителен прозорец. Когато го затворите, браузърът забравя какво сте отваряли в него.
# No “приятел”: it would need a gender.
safety-watched = Поверителният прозорец не помага, ако Ви следи програма на устройството. Тогава ползвайте устройство, до което човекът, който Ви следи, няма достъп: устройство на човек, на когото имате доверие, или в библиотека или консултативен център.
# Readers may have stored the site on their phone. Followed by a link to the page where they can remove it.
safety-offline = Ако сте запазили този наръчник на устройството, той може да бъде намерен там. Можете да го премахнете тук:

## What the website itself does

safety-site = Какво прави този сайт
# The tab of a browser: “раздел”.
safety-site-text = Този сайт не използва бисквитки, не брои посещенията и не изпраща нищо на други фирми. Страниците за опасни ситуации показват в раздела на браузъра само името на сайта, но адресът им се вижда.

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/safety/
url-safety = bezopasnost
