### Keeping the handbook on the reader's device, and the copy for a USB stick.

# Name of the page, and of the link to it at the foot of every page.
offline-title = Čítanie bez internetu
offline-about = Túto príručku si môžete uložiť do telefónu alebo počítača. Všetky jej stránky v tomto jazyku sa potom otvoria bez internetu. Formuláre a iné súbory sa neukladajú.
offline-newest = S internetom vždy vidíte najnovšie stránky. Ak máte príručku uloženú, to, čo sa zmenilo, sa potom načíta samo.
offline-privacy = Kto používa toto zariadenie, môže uloženú príručku nájsť. Je pre všetkých rovnaká a neukazuje, ktoré stránky ste čítali. Kedykoľvek ju tu môžete odstrániť.
# Said where the browser cannot do it, or JavaScript is switched off.
offline-unsupported = Na uloženie je potrebný novší prehliadač s JavaScriptom, zabezpečené pripojenie (https) a okno, ktoré nie je súkromné.
# $size (Number): megabytes, for example "1.3".
offline-size = Na stiahnutie: približne { $size } MB.
offline-room = V tomto zariadení: približne { $size } MB.
# A button.
offline-save = Uložiť do tohto zariadenia
offline-saving = Ukladá sa. Nechajte túto stránku otvorenú.
# $date (String): the day on which the saved pages were made, for example "1 December 2026".
offline-saved = Príručka je uložená v tomto zariadení (verzia: { $date }).
offline-newer = K dispozícii je novšia verzia.
# A button.
offline-update = Načítať novšiu verziu
# A button.
offline-remove = Odstrániť z tohto zariadenia
offline-removed = Príručka bola z tohto zariadenia odstránená.
offline-full = V tomto zariadení nie je dosť miesta.
offline-nothing = Nič sa neuložilo.
offline-failed = Nepodarilo sa to. Skontrolujte pripojenie na internet a skúste to znova.

## Without internet

# Above a saved page. $date (String): as in offline-saved.
offline-stored = Nie je pripojenie. Čítate uloženú verziu ({ $date }).
offline-missing = Nie je pripojenie a táto stránka nie je v tomto zariadení uložená.

## The copy for a USB stick

# In a text file beside the pages. "index.html" is the name of a file.
portable-readme = Najprv rozbaľte celý súbor ZIP do priečinka. Potom v tomto priečinku otvorte prehliadačom súbor index.html. Internet nie je potrebný.
