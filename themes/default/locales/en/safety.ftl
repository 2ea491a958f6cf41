# The page for readers who fear that somebody watches what they look at. Short plain sentences: they are read under stress.

safety-title = Stay safe when you use this website
safety-summary = Does someone look at your phone or computer? How to leave quickly, and what stays on the device.
# Words of the link to that page, at the top of pages on violence, exploitation and the like. Very short.
safety-link = Stay safe online
# Heading above emergency numbers.
safety-danger = If you are in danger now
safety-danger-text = Get to a safe place if you can, and call.

## Leaving a page

safety-leave = Leave a page quickly
# $link (String): the words of the link at the top of such pages, "Leave this site now".
safety-leave-text = Pages on dangerous situations have this link at the top: “{ $link }”. It opens a harmless page that many people use.
safety-leave-key = On a keyboard, press the Shift key three times.
safety-leave-after = Then close the other tabs of this website. Do not rely on the back button: it may still lead here.

## Traces

safety-history = What stays on your device
safety-history-text = The browser remembers the addresses of pages that you open. The link at the top takes its own page out of this history where the browser allows it, but not the pages before it.
safety-history-delete = You can delete single pages from the history. Someone may notice if all of it is gone.
# What this website cannot take back: readers may have come from a search engine, saved or printed something, or called.
safety-elsewhere = Words that you typed into a search engine or the address bar stay, too. Downloaded files, printed pages and the phone’s list of calls can also be found.
safety-private = Use a private window. When you close it, the browser forgets what you opened in it.
safety-watched = A private window does not help if a program on the device watches you. Then use a device that this person cannot reach: a friend’s, or one in a library or an advice centre.
# Readers may have stored the site on their phone. Followed by a link to the page where they can remove it.
safety-offline = If you have stored this website on the device, it can be found there. You can remove it here:

## What the website itself does

safety-site = What this website does
safety-site-text = This website sets no cookies, does not count visitors and sends nothing to other companies. Pages on dangerous situations show only the name of the website in the tab, but their address can be seen.

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/stay-safe/ (not "safety" alone: handbooks call a topic so)
url-safety = stay-safe
