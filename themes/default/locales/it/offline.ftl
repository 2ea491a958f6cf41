### Keeping the handbook on the reader's device, and the copy for a USB stick.

# Name of the page, and of the link to it at the foot of every page.
offline-title = Leggere senza internet
offline-about = Può salvare questa guida sul telefono o sul computer. Così tutte le sue pagine in questa lingua si aprono senza internet. I moduli e gli altri file non vengono salvati.
offline-newest = Quando c’è internet, vede sempre le pagine più recenti. Se ha salvato la guida, ciò che è cambiato viene allora caricato da solo.
offline-privacy = Chi usa questo dispositivo può trovare la guida salvata. È uguale per chiunque e non mostra quali pagine sono state lette. Può rimuoverla qui in qualsiasi momento.
# Said where the browser cannot do it, or JavaScript is switched off.
offline-unsupported = Per salvare servono un browser più recente con JavaScript, una connessione sicura (https) e una finestra non privata.
# $size (Number): megabytes, for example "1.3".
offline-size = Da caricare: circa { $size } MB.
offline-room = Su questo dispositivo: circa { $size } MB.
# A button.
offline-save = Salva su questo dispositivo
offline-saving = Salvataggio in corso. Lasci aperta questa pagina.
# $date (String): the day on which the saved pages were made, for example "1 December 2026".
offline-saved = La guida è salvata su questo dispositivo (versione: { $date }).
offline-newer = C’è una versione più recente.
# A button.
offline-update = Carica la versione più recente
# A button.
offline-remove = Rimuovi da questo dispositivo
offline-removed = La guida è stata rimossa da questo dispositivo.
offline-full = Su questo dispositivo non c’è abbastanza spazio.
offline-nothing = Non è stato salvato nulla.
offline-failed = Non ha funzionato. Controlli la connessione a internet e riprovi.

## Without internet

# Above a saved page. $date (String): as in offline-saved.
offline-stored = Nessuna connessione. Sta leggendo la versione salvata ({ $date }).
offline-missing = Nessuna connessione, e questa pagina non è salvata su questo dispositivo.

## The copy for a USB stick

# In a text file beside the pages. "index.html" is the name of a file.
portable-readme = Per prima cosa estragga tutto il file ZIP in una cartella. Poi apra con un browser il file index.html di quella cartella. Internet non serve.
