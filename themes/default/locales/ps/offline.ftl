### Keeping the handbook on the reader's device, and the copy for a USB stick.

# Name of the page, and of the link to it at the foot of every page.
offline-title = بې انټرنېټه لوستل
offline-about = تاسو دا لارښود په خپل ټیلیفون یا کمپیوټر کې خوندي کولی شئ. بیا یې په دې ژبه ټولې پاڼې بې انټرنېټه پرانیستل کېږي. فورمې او نور فایلونه نه خوندي کېږي.
offline-newest = چې انټرنېټ وي، تل تر ټولو نوې پاڼې وینئ. که مو لارښود خوندي کړی وي، هغه څه چې بدل شوي وي بیا پخپله راښکته کېږي.
offline-privacy = هر څوک چې دا وسیله کاروي، خوندي شوی لارښود موندلی شي. دا د ټولو لپاره یو شان دی او نه ښيي چې تاسو کومې پاڼې لوستې دي. هر وخت یې له همدې ځایه لرې کولی شئ.
# Said where the browser cannot do it, or JavaScript is switched off.
offline-unsupported = د خوندي کولو لپاره نوی براوزر له JavaScript سره، خوندي پیوستون (https) او داسې کړکۍ په کار ده چې شخصي نه وي.
# $size (Number): megabytes, for example "1.3".
offline-size = د راښکته کولو لپاره: شاوخوا { $size } MB.
offline-room = په دې وسیله کې: شاوخوا { $size } MB.
# A button.
offline-save = په دې وسیله کې خوندي کړئ
offline-saving = خوندي کېږي. دا پاڼه پرانیستې پرېږدئ.
# $date (String): the day on which the saved pages were made, for example "1 December 2026".
offline-saved = لارښود په دې وسیله کې خوندي دی (نسخه: { $date }).
offline-newer = نوې نسخه شته.
# A button.
offline-update = نوې نسخه راښکته کړئ
# A button.
offline-remove = له دې وسیلې یې لرې کړئ
offline-removed = لارښود له دې وسیلې لرې شو.
offline-full = په دې وسیله کې کافي ځای نشته.
offline-nothing = هېڅ خوندي نه شول.
offline-failed = ونه شو. خپل انټرنېټ وګورئ او بیا هڅه وکړئ.

## Without internet

# Above a saved page. $date (String): as in offline-saved.
offline-stored = پیوستون نشته. تاسو خوندي شوې نسخه لولئ ({ $date }).
offline-missing = پیوستون نشته، او دا پاڼه په دې وسیله کې خوندي نه ده.

## The copy for a USB stick

# In a text file beside the pages. "index.html" is the name of a file.
portable-readme = لومړی ټول ZIP فایل په یوه پوښۍ کې خلاص کړئ. بیا په هماغې پوښۍ کې د index.html فایل په براوزر پرانیزئ. انټرنېټ ته اړتیا نشته.
