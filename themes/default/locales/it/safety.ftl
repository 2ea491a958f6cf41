# The page for readers who fear that somebody watches what they look at. Short plain sentences: they are read under stress.

safety-title = Usare questo sito in sicurezza
safety-summary = Qualcuno guarda il Suo telefono o il Suo computer? Come uscire in fretta e che cosa resta sul dispositivo.
# Words of the link to that page, at the top of pages on violence, exploitation and the like. Very short.
safety-link = Navigare in sicurezza
# Heading above emergency numbers.
safety-danger = Se è in pericolo adesso
safety-danger-text = Vada in un luogo sicuro, se può, e chiami.

## Leaving a page

safety-leave = Uscire in fretta da una pagina
# $link (String): the words of the link at the top of such pages, "Leave this site now".
safety-leave-text = Le pagine su situazioni pericolose hanno in alto questo link: «{ $link }». Apre una pagina innocua che molte persone usano.
safety-leave-key = Su una tastiera, prema tre volte il tasto Maiusc (Shift).
safety-leave-after = Poi chiuda le altre schede di questo sito. Non si affidi al pulsante per tornare indietro: potrebbe portare ancora qui.

## Traces

safety-history = Che cosa resta sul Suo dispositivo
safety-history-text = Il browser ricorda gli indirizzi delle pagine che Lei apre: è la cronologia. Il link in alto toglie la propria pagina dalla cronologia, se il browser lo permette, ma non le pagine precedenti.
safety-history-delete = Può eliminare singole pagine dalla cronologia. Se sparisce tutta, qualcuno potrebbe accorgersene.
safety-elsewhere = Resta anche quello che ha scritto in un motore di ricerca o nella barra degli indirizzi. Si possono trovare anche i file scaricati, le pagine stampate e l’elenco delle chiamate del telefono.
safety-private = Usi una finestra privata. Quando la chiude, il browser dimentica quello che Lei vi ha aperto.
safety-watched = Una finestra privata non aiuta se un programma sul dispositivo La sorveglia. In questo caso usi un dispositivo a cui non può arrivare la persona che La sorveglia: quello di qualcuno di cui si fida, oppure uno in una biblioteca o in un centro di consulenza.
# Readers may have stored the site on their phone. Followed by a link to the page where they can remove it.
safety-offline = Se ha salvato questo sito sul dispositivo, qualcuno può trovarlo lì. Può rimuoverlo qui:

## What the website itself does

safety-site = Che cosa fa questo sito
safety-site-text = Questo sito non usa cookie, non conta le visite e non invia nulla ad altre aziende. Per le pagine su situazioni pericolose la scheda mostra solo il nome del sito, ma l’indirizzo della pagina si può vedere.

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/safety/
url-safety = sicurezza
