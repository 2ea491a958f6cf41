### Keeping the handbook on the reader's device, and the copy for a USB stick.

# Name of the page, and of the link to it at the foot of every page.
offline-title = Читање без интернета
offline-about = Овај приручник можете да сачувате на свом телефону или рачунару. Тада се све његове странице на овом језику отварају без интернета. Обрасци и друге датотеке се не чувају.
offline-newest = Кад има интернета, увек видите најновије странице. Ако сте приручник сачували, оно што се променило тада се само преузима.
offline-privacy = Ко се служи овим уређајем, може да нађе сачувани приручник. Исти је за све и не показује које сте странице читали. Можете га овде уклонити кад год желите.
# Said where the browser cannot do it, or JavaScript is switched off.
offline-unsupported = За чување су потребни новији прегледач са JavaScript-ом, безбедна веза (https) и прозор који није приватан.
# $size (Number): megabytes, for example "1.3".
offline-size = За преузимање: око { $size } MB.
offline-room = На овом уређају: око { $size } MB.
# A button.
offline-save = Сачувај на овом уређају
offline-saving = Чување је у току. Оставите ову страницу отвореном.
# $date (String): the day on which the saved pages were made, for example "1 December 2026".
offline-saved = Приручник је сачуван на овом уређају (верзија: { $date }).
offline-newer = Постоји новија верзија.
# A button.
offline-update = Преузми новију верзију
# A button.
offline-remove = Уклони са овог уређаја
offline-removed = Приручник је уклоњен са овог уређаја.
offline-full = На овом уређају нема довољно места.
offline-nothing = Ништа није сачувано.
offline-failed = Није успело. Проверите интернет везу и покушајте поново.

## Without internet

# Above a saved page. $date (String): as in offline-saved.
offline-stored = Нема везе. Читате сачувану верзију ({ $date }).
offline-missing = Нема везе, а ова страница није сачувана на овом уређају.

## The copy for a USB stick

# In a text file beside the pages. "index.html" is the name of a file.
portable-readme = Најпре распакујте целу ZIP датотеку у неку фасциклу. Затим у тој фасцикли прегледачем отворите датотеку index.html. Интернет није потребан.
