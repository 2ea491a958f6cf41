### Keeping the handbook on the reader's device, and the copy for a USB stick.

# Name of the page, and of the link to it at the foot of every page.
offline-title = Čitanje bez interneta
offline-about = Ovaj priručnik možete sačuvati na svom telefonu ili računaru. Tada se sve njegove stranice na ovom jeziku otvaraju bez interneta. Obrasci i druge datoteke se ne čuvaju.
offline-newest = Kad ima interneta, uvijek vidite najnovije stranice. Ako ste priručnik sačuvali, ono što se promijenilo tada se samo preuzima.
offline-privacy = Ko se služi ovim uređajem, može naći sačuvani priručnik. Isti je za sve i ne pokazuje koje ste stranice čitali. Možete ga ovdje ukloniti kad god želite.
# Said where the browser cannot do it, or JavaScript is switched off.
offline-unsupported = Za čuvanje su potrebni noviji preglednik s JavaScriptom, sigurna veza (https) i prozor koji nije privatan.
# $size (Number): megabytes, for example "1.3".
offline-size = Za preuzimanje: oko { $size } MB.
offline-room = Na ovom uređaju: oko { $size } MB.
# A button.
offline-save = Sačuvaj na ovom uređaju
offline-saving = Čuvanje je u toku. Ostavite ovu stranicu otvorenom.
# $date (String): the day on which the saved pages were made, for example "1 December 2026".
offline-saved = Priručnik je sačuvan na ovom uređaju (verzija: { $date }).
offline-newer = Postoji novija verzija.
# A button.
offline-update = Preuzmi noviju verziju
# A button.
offline-remove = Ukloni s ovog uređaja
offline-removed = Priručnik je uklonjen s ovog uređaja.
offline-full = Na ovom uređaju nema dovoljno mjesta.
offline-nothing = Ništa nije sačuvano.
offline-failed = Nije uspjelo. Provjerite internetsku vezu i pokušajte ponovo.

## Without internet

# Above a saved page. $date (String): as in offline-saved.
offline-stored = Nema veze. Čitate sačuvanu verziju ({ $date }).
offline-missing = Nema veze, a ova stranica nije sačuvana na ovom uređaju.

## The copy for a USB stick

# In a text file beside the pages. "index.html" is the name of a file.
portable-readme = Najprije raspakujte cijelu ZIP datoteku u neki folder. Zatim u tom folderu preglednikom otvorite datoteku index.html. Internet nije potreban.
