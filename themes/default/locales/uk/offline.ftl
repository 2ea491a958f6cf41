### Keeping the handbook on the reader's device, and the copy for a USB stick.

# Name of the page, and of the link to it at the foot of every page.
offline-title = Читати без інтернету
offline-about = Цей довідник можна зберегти на телефоні або комп’ютері. Тоді всі його сторінки цією мовою відкриваються без інтернету. Бланки та інші файли не зберігаються.
offline-newest = Коли є інтернет, ви завжди бачите найновіші сторінки. Якщо довідник збережено, те, що змінилося, тоді завантажується саме.
offline-privacy = Хто користується цим пристроєм, може знайти збережений довідник. Він однаковий для всіх і не показує, які сторінки ви читали. Тут його можна будь-коли вилучити.
# Said where the browser cannot do it, or JavaScript is switched off.
offline-unsupported = Для збереження потрібні новіший браузер із JavaScript, захищене з’єднання (https) і вікно не в приватному режимі.
# $size (Number): megabytes, for example "1.3".
offline-size = Завантажиться: приблизно { $size } МБ.
offline-room = На цьому пристрої: приблизно { $size } МБ.
# A button.
offline-save = Зберегти на цьому пристрої
offline-saving = Триває збереження. Не закривайте цю сторінку.
# $date (String): the day on which the saved pages were made, for example "1 December 2026".
offline-saved = Довідник збережено на цьому пристрої (версія: { $date }).
offline-newer = Є новіша версія.
# A button.
offline-update = Завантажити новішу версію
# A button.
offline-remove = Вилучити з цього пристрою
offline-removed = Довідник вилучено з цього пристрою.
offline-full = На цьому пристрої замало місця.
offline-nothing = Нічого не збережено.
offline-failed = Не вдалося. Перевірте з’єднання з інтернетом і спробуйте ще раз.

## Without internet

# Above a saved page. $date (String): as in offline-saved.
offline-stored = Немає зв’язку. Ви читаєте збережену версію ({ $date }).
offline-missing = Немає зв’язку, а цю сторінку на цьому пристрої не збережено.

## The copy for a USB stick

# In a text file beside the pages. "index.html" is the name of a file.
portable-readme = Спочатку розпакуйте весь файл ZIP у папку. Потім відкрийте в цій папці браузером файл index.html. Інтернет не потрібен.
