# The page for readers who fear that somebody watches what they look at. Short plain sentences: they are read under stress.

safety-title = Як безпечно користуватися цим сайтом
safety-summary = Хтось заглядає у ваш телефон чи комп’ютер? Як швидко вийти і що залишається на пристрої.
# Words of the link to that page, at the top of pages on violence, exploitation and the like. Very short.
safety-link = Безпека в інтернеті
# Heading above emergency numbers.
safety-danger = Якщо ви зараз у небезпеці
safety-danger-text = Якщо можете, ідіть у безпечне місце й телефонуйте.

## Leaving a page

safety-leave = Як швидко вийти зі сторінки
# $link (String): the words of the link at the top of such pages, "Leave this site now".
safety-leave-text = На сторінках про небезпечні ситуації вгорі є таке посилання: «{ $link }». Воно відкриває звичайну сторінку, якою користується багато людей.
safety-leave-key = На клавіатурі тричі натисніть клавішу Shift.
safety-leave-after = Потім закрийте інші вкладки цього сайту. Не покладайтеся на кнопку «Назад»: вона й далі може вести сюди.

## Traces

safety-history = Що залишається на вашому пристрої
safety-history-text = Браузер запам’ятовує адреси сторінок, які ви відкриваєте. Посилання вгорі вилучає з цієї історії ту сторінку, на якій воно стоїть, якщо браузер це дозволяє, але не сторінки перед нею.
safety-history-delete = З історії можна вилучити окремі сторінки. Якщо зникне все, хтось може це помітити.
safety-elsewhere = Залишається й те, що ви вводили в пошуковій системі або в адресному рядку. Знайти можна й завантажені файли, роздруковані сторінки та список дзвінків у телефоні.
safety-private = Відкривайте сайт у вікні в приватному режимі. Коли ви його закриєте, браузер забуде, що ви в ньому відкривали.
# No “друг”: it would need a gender.
safety-watched = Вікно в приватному режимі не допоможе, якщо за вами стежить програма на пристрої. Тоді скористайтеся пристроєм, до якого людина, що за вами стежить, не має доступу: пристроєм людини, якій ви довіряєте, або в бібліотеці чи консультаційному центрі.
# Readers may have stored the site on their phone. Followed by a link to the page where they can remove it.
safety-offline = Якщо цей довідник збережено на пристрої, його можна там знайти. Вилучити його можна тут:

## What the website itself does

safety-site = Що робить цей сайт
safety-site-text = Цей сайт не використовує файлів cookie, не рахує відвідувань і нічого не надсилає іншим компаніям. Сторінки про небезпечні ситуації показують на вкладці лише назву сайту, але їхню адресу видно.

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/safety/
url-safety = bezpeka
