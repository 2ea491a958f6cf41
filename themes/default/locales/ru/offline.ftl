### Keeping the handbook on the reader's device, and the copy for a USB stick.

# Name of the page, and of the link to it at the foot of every page.
offline-title = Читать без интернета
offline-about = Этот справочник можно сохранить на телефоне или компьютере. Тогда все его страницы на этом языке открываются без интернета. Бланки и другие файлы не сохраняются.
offline-newest = Когда есть интернет, вы всегда видите самые новые страницы. Если справочник сохранён, то изменившееся тогда загружается само.
offline-privacy = Тот, кто пользуется этим устройством, может найти сохранённый справочник. Он одинаков для всех и не показывает, какие страницы вы читали. Здесь его можно удалить в любое время.
# Said where the browser cannot do it, or JavaScript is switched off.
offline-unsupported = Для сохранения нужны более новый браузер с JavaScript, защищённое соединение (https) и окно не в приватном режиме.
# $size (Number): megabytes, for example "1.3".
offline-size = Загрузится: примерно { $size } МБ.
offline-room = На этом устройстве: примерно { $size } МБ.
# A button.
offline-save = Сохранить на этом устройстве
offline-saving = Идёт сохранение. Не закрывайте эту страницу.
# $date (String): the day on which the saved pages were made, for example "1 December 2026".
offline-saved = Справочник сохранён на этом устройстве (версия: { $date }).
offline-newer = Есть более новая версия.
# A button.
offline-update = Загрузить более новую версию
# A button.
offline-remove = Удалить с этого устройства
offline-removed = Справочник удалён с этого устройства.
offline-full = На этом устройстве не хватает места.
offline-nothing = Ничего не сохранено.
offline-failed = Не получилось. Проверьте подключение к интернету и попробуйте ещё раз.

## Without internet

# Above a saved page. $date (String): as in offline-saved.
offline-stored = Нет связи. Вы читаете сохранённую версию ({ $date }).
offline-missing = Нет связи, а эта страница на этом устройстве не сохранена.

## The copy for a USB stick

# In a text file beside the pages. "index.html" is the name of a file.
portable-readme = Сначала распакуйте весь файл ZIP в папку. Затем откройте в этой папке браузером файл index.html. Интернет не нужен.
