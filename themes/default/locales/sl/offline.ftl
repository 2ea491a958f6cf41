### Keeping the handbook on the reader's device, and the copy for a USB stick.

# Name of the page, and of the link to it at the foot of every page.
offline-title = Branje brez interneta
offline-about = Ta priročnik lahko shranite v telefon ali računalnik. Potem se vse njegove strani v tem jeziku odpirajo brez interneta. Obrazci in druge datoteke se ne shranijo.
offline-newest = Ko je internet na voljo, vedno vidite najnovejše strani. Če ste priročnik shranili, se takrat samodejno naloži to, kar se je spremenilo.
offline-privacy = Kdor uporablja to napravo, lahko najde shranjeni priročnik. Enak je za vse in ne pokaže, katere strani ste brali. Tukaj ga lahko kadar koli odstranite.
# Said where the browser cannot do it, or JavaScript is switched off.
offline-unsupported = Za shranjevanje so potrebni novejši brskalnik z JavaScriptom, varna povezava (https) in okno, ki ni zasebno.
# $size (Number): megabytes, for example "1.3".
offline-size = Za prenos: približno { $size } MB.
offline-room = V tej napravi: približno { $size } MB.
# A button.
offline-save = Shrani v to napravo
offline-saving = Shranjevanje poteka. Pustite to stran odprto.
# $date (String): the day on which the saved pages were made, for example "1 December 2026".
offline-saved = Priročnik je shranjen v tej napravi (različica: { $date }).
offline-newer = Na voljo je novejša različica.
# A button.
offline-update = Naloži novejšo različico
# A button.
offline-remove = Odstrani iz te naprave
offline-removed = Priročnik je odstranjen iz te naprave.
offline-full = V tej napravi ni dovolj prostora.
offline-nothing = Nič ni bilo shranjeno.
offline-failed = Ni uspelo. Preverite internetno povezavo in poskusite znova.

## Without internet

# Above a saved page. $date (String): as in offline-saved.
offline-stored = Ni povezave. Berete shranjeno različico ({ $date }).
offline-missing = Ni povezave in ta stran ni shranjena v tej napravi.

## The copy for a USB stick

# In a text file beside the pages. "index.html" is the name of a file.
portable-readme = Najprej razširite celotno datoteko ZIP v mapo. Nato v tej mapi z brskalnikom odprite datoteko index.html. Internet ni potreben.
