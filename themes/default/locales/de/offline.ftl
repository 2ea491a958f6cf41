### Keeping the handbook on the reader's device, and the copy for a USB stick.

# Name of the page, and of the link to it at the foot of every page.
offline-title = Ohne Internet lesen
offline-about = Sie können dieses Handbuch auf Ihrem Telefon oder Computer speichern. Dann öffnen sich alle seine Seiten in dieser Sprache ohne Internet. Formulare und andere Dateien werden nicht gespeichert.
offline-newest = Mit Internet sehen Sie immer die neuesten Seiten. Wenn Sie das Handbuch gespeichert haben, wird dann von selbst geladen, was sich geändert hat.
offline-privacy = Wer dieses Gerät benutzt, kann das gespeicherte Handbuch finden. Es ist für alle gleich und zeigt nicht, welche Seiten Sie gelesen haben. Sie können es hier jederzeit entfernen.
# Said where the browser cannot do it, or JavaScript is switched off.
offline-unsupported = Zum Speichern braucht es einen neueren Browser mit JavaScript, eine sichere Verbindung (https) und kein privates Fenster.
# $size (Number): megabytes, for example "1.3".
offline-size = Zu laden: etwa { $size } MB.
offline-room = Auf diesem Gerät: etwa { $size } MB.
# A button.
offline-save = Auf diesem Gerät speichern
offline-saving = Wird gespeichert. Lassen Sie diese Seite offen.
# $date (String): the day on which the saved pages were made, for example "1 December 2026".
offline-saved = Das Handbuch ist auf diesem Gerät gespeichert (Stand: { $date }).
offline-newer = Es gibt eine neuere Fassung.
# A button.
offline-update = Neuere Fassung laden
# A button.
offline-remove = Von diesem Gerät entfernen
offline-removed = Das Handbuch wurde von diesem Gerät entfernt.
offline-full = Auf diesem Gerät ist nicht genug Platz.
offline-nothing = Es wurde nichts gespeichert.
offline-failed = Das hat nicht geklappt. Prüfen Sie Ihre Internetverbindung und versuchen Sie es noch einmal.

## Without internet

# Above a saved page. $date (String): as in offline-saved.
offline-stored = Keine Verbindung. Sie lesen die gespeicherte Fassung (Stand: { $date }).
offline-missing = Keine Verbindung, und diese Seite ist auf diesem Gerät nicht gespeichert.

## The copy for a USB stick

# In a text file beside the pages. "index.html" is the name of a file.
portable-readme = Entpacken Sie zuerst die ganze ZIP-Datei in einen Ordner. Öffnen Sie dann in diesem Ordner die Datei index.html mit einem Browser. Sie brauchen kein Internet.
