### Keeping the handbook on the reader's device, and the copy for a USB stick.

# Name of the page, and of the link to it at the foot of every page.
offline-title = Citire fără internet
offline-about = Puteți salva acest ghid pe telefon sau pe calculator. Atunci toate paginile lui în această limbă se deschid fără internet. Formularele și alte fișiere nu se salvează.
offline-newest = Când există internet, vedeți întotdeauna cele mai noi pagini. Dacă ați salvat ghidul, ceea ce s-a schimbat se încarcă atunci automat.
offline-privacy = Cine folosește acest dispozitiv poate găsi ghidul salvat. Este același pentru toată lumea și nu arată ce pagini ați citit. Îl puteți șterge de aici oricând.
# Said where the browser cannot do it, or JavaScript is switched off.
offline-unsupported = Pentru salvare sunt necesare un browser mai nou cu JavaScript, o conexiune securizată (https) și o fereastră care nu este privată.
# $size (Number): megabytes, for example "1.3".
offline-size = De încărcat: aproximativ { $size } MB.
offline-room = Pe acest dispozitiv: aproximativ { $size } MB.
# A button.
offline-save = Salvează pe acest dispozitiv
offline-saving = Se salvează. Lăsați această pagină deschisă.
# $date (String): the day on which the saved pages were made, for example "1 December 2026".
offline-saved = Ghidul este salvat pe acest dispozitiv (versiunea: { $date }).
offline-newer = Există o versiune mai nouă.
# A button.
offline-update = Încarcă versiunea mai nouă
# A button.
offline-remove = Șterge de pe acest dispozitiv
offline-removed = Ghidul a fost șters de pe acest dispozitiv.
offline-full = Pe acest dispozitiv nu este destul spațiu.
offline-nothing = Nu s-a salvat nimic.
offline-failed = Nu a reușit. Verificați conexiunea la internet și încercați din nou.

## Without internet

# Above a saved page. $date (String): as in offline-saved.
offline-stored = Nu există conexiune. Citiți versiunea salvată ({ $date }).
offline-missing = Nu există conexiune, iar această pagină nu este salvată pe acest dispozitiv.

## The copy for a USB stick

# In a text file beside the pages. "index.html" is the name of a file.
portable-readme = Mai întâi dezarhivați tot fișierul ZIP într-un dosar. Apoi deschideți cu un browser fișierul index.html din acel dosar. Nu este nevoie de internet.
