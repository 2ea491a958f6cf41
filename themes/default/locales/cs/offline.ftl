### Keeping the handbook on the reader's device, and the copy for a USB stick.

# Name of the page, and of the link to it at the foot of every page.
offline-title = Čtení bez internetu
offline-about = Tuto příručku si můžete uložit do telefonu nebo počítače. Všechny její stránky v tomto jazyce se pak otevřou bez internetu. Formuláře a jiné soubory se neukládají.
offline-newest = S internetem vždy vidíte nejnovější stránky. Pokud máte příručku uloženou, to, co se změnilo, se pak načte samo.
offline-privacy = Kdo používá toto zařízení, může uloženou příručku najít. Je pro všechny stejná a neukazuje, které stránky jste četli. Kdykoli ji zde můžete odstranit.
# Said where the browser cannot do it, or JavaScript is switched off.
offline-unsupported = K uložení je potřeba novější prohlížeč s JavaScriptem, zabezpečené připojení (https) a okno, které není anonymní.
# $size (Number): megabytes, for example "1.3".
offline-size = Ke stažení: přibližně { $size } MB.
offline-room = V tomto zařízení: přibližně { $size } MB.
# A button.
offline-save = Uložit do tohoto zařízení
offline-saving = Ukládá se. Nechte tuto stránku otevřenou.
# $date (String): the day on which the saved pages were made, for example "1 December 2026".
offline-saved = Příručka je uložena v tomto zařízení (verze: { $date }).
offline-newer = Je k dispozici novější verze.
# A button.
offline-update = Načíst novější verzi
# A button.
offline-remove = Odstranit z tohoto zařízení
offline-removed = Příručka byla z tohoto zařízení odstraněna.
offline-full = V tomto zařízení není dost místa.
offline-nothing = Nic se neuložilo.
offline-failed = Nepodařilo se to. Zkontrolujte připojení k internetu a zkuste to znovu.

## Without internet

# Above a saved page. $date (String): as in offline-saved.
offline-stored = Není připojení. Čtete uloženou verzi ({ $date }).
offline-missing = Není připojení a tato stránka není v tomto zařízení uložena.

## The copy for a USB stick

# In a text file beside the pages. "index.html" is the name of a file.
portable-readme = Nejprve rozbalte celý soubor ZIP do složky. Potom v této složce otevřete prohlížečem soubor index.html. Internet není potřeba.
