### Keeping the handbook on the reader's device, and the copy for a USB stick.

# Name of the page, and of the link to it at the foot of every page.
offline-title = Четене без интернет
offline-about = Можете да запазите този наръчник на телефона или компютъра си. Тогава всички негови страници на този език се отварят без интернет. Формуляри и други файлове не се запазват.
offline-newest = Когато има интернет, винаги виждате най-новите страници. Ако сте запазили наръчника, тогава промененото се зарежда само.
offline-privacy = Който ползва това устройство, може да намери запазения наръчник. Той е еднакъв за всички и не показва кои страници сте чели. Можете да го премахнете оттук по всяко време.
# Said where the browser cannot do it, or JavaScript is switched off.
offline-unsupported = За запазване са нужни по-нов браузър с JavaScript, сигурна връзка (https) и прозорец, който не е поверителен.
# $size (Number): megabytes, for example "1.3".
offline-size = За зареждане: около { $size } MB.
offline-room = На това устройство: около { $size } MB.
# A button.
offline-save = Запазване на това устройство
offline-saving = Запазва се. Оставете тази страница отворена.
# $date (String): the day on which the saved pages were made, for example "1 December 2026".
offline-saved = Наръчникът е запазен на това устройство (версия: { $date }).
offline-newer = Има по-нова версия.
# A button.
offline-update = Зареждане на по-новата версия
# A button.
offline-remove = Премахване от това устройство
offline-removed = Наръчникът е премахнат от това устройство.
offline-full = На това устройство няма достатъчно място.
offline-nothing = Нищо не е запазено.
offline-failed = Не се получи. Проверете връзката с интернет и опитайте отново.

## Without internet

# Above a saved page. $date (String): as in offline-saved.
offline-stored = Няма връзка. Четете запазената версия ({ $date }).
offline-missing = Няма връзка, а тази страница не е запазена на това устройство.

## The copy for a USB stick

# In a text file beside the pages. "index.html" is the name of a file.
portable-readme = Първо разархивирайте целия ZIP файл в папка. След това отворете с браузър файла index.html в тази папка. Не е нужен интернет.
