### Keeping the handbook on the reader's device, and the copy for a USB stick.

# Name of the page, and of the link to it at the foot of every page.
offline-title = Read without internet
offline-about = You can save this handbook on your phone or computer. Then all its pages in this language open without internet. Forms and other files are not saved.
offline-newest = When there is internet, you always see the newest pages. If you have saved the handbook, what has changed is then loaded by itself.
offline-privacy = Whoever uses this device can find the saved handbook. It is the same for everybody and does not show which pages you have read. You can remove it here at any time.
# Said where the browser cannot do it, or JavaScript is switched off.
offline-unsupported = Saving needs a newer browser with JavaScript, a secure connection (https) and no private window.
# $size (Number): megabytes, for example "1.3".
offline-size = To load: about { $size } MB.
# $size (Number): megabytes that it takes there, for example "1.4".
offline-room = On this device: about { $size } MB.
# A button.
offline-save = Save on this device
offline-saving = Saving. Leave this page open.
# $date (String): the day on which the saved pages were made, for example "1 December 2026".
offline-saved = The handbook is saved on this device: version of { $date }.
offline-newer = There is a newer version.
# A button.
offline-update = Load the newer version
# A button.
offline-remove = Remove from this device
offline-removed = The handbook has been removed from this device.
offline-full = There is not enough space on this device.
# Follows offline-full where no older version is there.
offline-nothing = Nothing was saved.
offline-failed = That did not work. Check your internet connection and try again.

## Without internet

# Above a saved page. $date (String): as in offline-saved.
offline-stored = There is no connection. You are reading the saved version of { $date }.
offline-missing = There is no connection, and this page is not saved on this device.

## The copy for a USB stick

# In a text file beside the pages. "index.html" is the name of a file.
portable-readme = First unpack the whole ZIP file into a folder. Then open the file index.html in that folder with a browser. No internet is needed.
