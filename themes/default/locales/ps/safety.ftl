# The page for readers who fear that somebody watches what they look at. Short plain sentences: they are read under stress.

safety-title = د دې سایټ د کارولو پر مهال خوندي پاتې شئ
safety-summary = ایا څوک ستاسو ټیلیفون یا کمپیوټر ګوري؟ څنګه ژر ووځئ، او په وسیله کې څه پاتې کېږي.
# Words of the link to that page, at the top of pages on violence, exploitation and the like. Very short.
safety-link = په انټرنېټ کې خوندي پاتې شئ
# Heading above emergency numbers.
safety-danger = که همدا اوس په خطر کې یاست
safety-danger-text = که کولی شئ، یوه خوندي ځای ته لاړ شئ، او زنګ ووهئ.

## Leaving a page

safety-leave = له پاڼې ژر وتل
# $link (String): the words of the link at the top of such pages, "Leave this site now".
# “An ordinary page”: nobody calls a page harmless unless there is something to hide.
safety-leave-text = هغه پاڼې چې د خطرناکو حالاتو په اړه دي، په سر کې دا لینک لري: «{ $link }». دا لینک یوه عادي پاڼه پرانیزي چې ډېر خلک یې کاروي.
safety-leave-key = په کیبورډ کې د Shift تڼۍ درې ځله کېکاږئ.
safety-leave-after = بیا د دې سایټ نور ټبونه وتړئ. د بېرته تګ پر تڼۍ تکیه مه کوئ: ښايي بیا مو دلته راولي.

## Traces

safety-history = ستاسو په وسیله کې څه پاتې کېږي
# Unsure: “تاریخچه” for the history of the browser; many say “هسټري”.
safety-history-text = براوزر د هغو پاڼو پتې په خپله تاریخچه کې ساتي چې تاسو یې پرانیزئ. د پاڼې د سر لینک، که براوزر اجازه ورکړي، هماغه پاڼه له دې تاریخچې لرې کوي، خو تر هغې مخکې پاڼې نه لرې کوي.
safety-history-delete = تاسو کولی شئ یوه یوه پاڼه له تاریخچې لرې کړئ. که ټوله تاریخچه تشه وي، ښايي څوک پرې پوه شي.
# Unsure: "address bar" (پتې کرښه, literally its line) has no settled name.
safety-elsewhere = هغه څه هم پاتې کېږي چې تاسو د لټون په ماشین یا د پتې په کرښه کې لیکلي وي. راښکته شوي فایلونه، چاپ شوې پاڼې او په ټیلیفون کې د زنګونو لړلیک هم موندل کېدای شي.
safety-private = شخصي کړکۍ وکاروئ. چې ویې تړئ، براوزر هغه څه هېروي چې پکې پرانیستل شوي وو.
safety-watched = که په وسیله کې کوم پروګرام تاسو څاري، شخصي کړکۍ مرسته نه کوي. بیا داسې وسیله وکاروئ چې څارونکی کس لاسرسی ورته نه لري: د یوه دوست وسیله، یا په کتابتون یا د مشورې په مرکز کې یوه وسیله.
# Readers may have stored the site on their phone. Followed by a link to the page where they can remove it.
safety-offline = که مو دا سایټ په وسیله کې خوندي کړی وي، هلته موندل کېدای شي. له همدې ځایه یې لرې کولی شئ:

## What the website itself does

safety-site = دا سایټ څه کوي
safety-site-text = دا سایټ کوکیز (cookies) نه ږدي، کتونکي نه شمېري او نورو شرکتونو ته هېڅ نه لېږي. هغه پاڼې چې د خطرناکو حالاتو په اړه دي، په ټب کې یوازې د سایټ نوم ښيي، خو پته یې لیدل کېدای شي.

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/ps/safety/
url-safety = safety
