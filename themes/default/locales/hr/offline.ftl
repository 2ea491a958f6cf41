### Keeping the handbook on the reader's device, and the copy for a USB stick.

# Name of the page, and of the link to it at the foot of every page.
offline-title = Čitanje bez interneta
offline-about = Ovaj priručnik možete spremiti na svoj telefon ili računalo. Tada se sve njegove stranice na ovom jeziku otvaraju bez interneta. Obrasci i druge datoteke ne spremaju se.
offline-newest = Kad ima interneta, uvijek vidite najnovije stranice. Ako ste priručnik spremili, ono što se promijenilo tada se samo preuzima.
offline-privacy = Tko se služi ovim uređajem, može naći spremljeni priručnik. Jednak je za sve i ne pokazuje koje ste stranice čitali. Možete ga ovdje ukloniti kad god želite.
# Said where the browser cannot do it, or JavaScript is switched off.
offline-unsupported = Za spremanje su potrebni noviji preglednik s JavaScriptom, sigurna veza (https) i prozor koji nije privatan.
# $size (Number): megabytes, for example "1.3".
offline-size = Za preuzimanje: oko { $size } MB.
offline-room = Na ovom uređaju: oko { $size } MB.
# A button.
offline-save = Spremi na ovaj uređaj
offline-saving = Spremanje. Ostavite ovu stranicu otvorenom.
# $date (String): the day on which the saved pages were made, for example "1 December 2026".
offline-saved = Priručnik je spremljen na ovom uređaju (inačica: { $date }).
offline-newer = Postoji novija inačica.
# A button.
offline-update = Preuzmi noviju inačicu
# A button.
offline-remove = Ukloni s ovog uređaja
offline-removed = Priručnik je uklonjen s ovog uređaja.
offline-full = Na ovom uređaju nema dovoljno mjesta.
offline-nothing = Ništa nije spremljeno.
offline-failed = Nije uspjelo. Provjerite internetsku vezu i pokušajte ponovno.

## Without internet

# Above a saved page. $date (String): as in offline-saved.
offline-stored = Nema veze. Čitate spremljenu inačicu ({ $date }).
offline-missing = Nema veze, a ova stranica nije spremljena na ovom uređaju.

## The copy for a USB stick

# In a text file beside the pages. "index.html" is the name of a file.
portable-readme = Najprije raspakirajte cijelu ZIP datoteku u neku mapu. Zatim u toj mapi preglednikom otvorite datoteku index.html. Internet nije potreban.
