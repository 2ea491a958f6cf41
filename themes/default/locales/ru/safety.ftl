# The page for readers who fear that somebody watches what they look at. Short plain sentences: they are read under stress.

safety-title = Как безопасно пользоваться этим сайтом
safety-summary = Кто-то заглядывает в ваш телефон или компьютер? Как быстро выйти и что остаётся на устройстве.
# Words of the link to that page, at the top of pages on violence, exploitation and the like. Very short.
safety-link = Безопасность в интернете
# Heading above emergency numbers.
safety-danger = Если вы сейчас в опасности
safety-danger-text = Если можете, уйдите в безопасное место и позвоните.

## Leaving a page

safety-leave = Как быстро уйти со страницы
# $link (String): the words of the link at the top of such pages, "Leave this site now".
safety-leave-text = На страницах об опасных ситуациях вверху есть такая ссылка: «{ $link }». Она открывает обычную страницу, которой пользуются многие.
safety-leave-key = На клавиатуре трижды нажмите клавишу Shift.
safety-leave-after = Затем закройте другие вкладки этого сайта. Не полагайтесь на кнопку «Назад»: она по-прежнему может вести сюда.

## Traces

safety-history = Что остаётся на вашем устройстве
safety-history-text = Браузер запоминает адреса страниц, которые вы открываете. Ссылка вверху удаляет из этой истории ту страницу, на которой она стоит, если браузер это позволяет, но не страницы перед ней.
safety-history-delete = Из истории можно удалить отдельные страницы. Если исчезнет всё, кто-то может это заметить.
safety-elsewhere = Остаётся и то, что вы вводили в поисковой системе или в адресной строке. Найти можно и скачанные файлы, распечатанные страницы и список звонков в телефоне.
safety-private = Открывайте сайт в окне в приватном режиме. Когда вы его закроете, браузер забудет, что вы в нём открывали.
# No “друг”: it would need a gender.
safety-watched = Окно в приватном режиме не поможет, если за вами следит программа на устройстве. Тогда воспользуйтесь устройством, к которому у следящего за вами человека нет доступа: устройством того, кому вы доверяете, или в библиотеке либо консультационном центре.
# Readers may have stored the site on their phone. Followed by a link to the page where they can remove it.
safety-offline = Если этот справочник сохранён на устройстве, его можно там найти. Удалить его можно здесь:

## What the website itself does

safety-site = Что делает этот сайт
safety-site-text = Этот сайт не использует файлы cookie, не считает посещения и ничего не отправляет другим компаниям. Страницы об опасных ситуациях показывают на вкладке только название сайта, но их адрес виден.

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/safety/
url-safety = bezopasnost
