# The page for readers who fear that somebody watches what they look at. Short plain sentences: they are read under stress.

safety-title = Diese Website sicher nutzen
safety-summary = Sieht jemand nach, was Sie auf dem Telefon oder Computer tun? Wie Sie eine Seite schnell verlassen und was auf dem Gerät bleibt.
# Words of the link to that page, at the top of pages on violence, exploitation and the like. Very short.
safety-link = Sicher im Internet
# Heading above emergency numbers.
safety-danger = Wenn Sie jetzt in Gefahr sind
safety-danger-text = Gehen Sie an einen sicheren Ort, wenn Sie können, und rufen Sie an.

## Leaving a page

safety-leave = Eine Seite schnell verlassen
# $link (String): the words of the link at the top of such pages, "Leave this site now".
safety-leave-text = Seiten über gefährliche Situationen haben oben diesen Link: „{ $link }“. Er öffnet eine harmlose Seite, die viele Menschen nutzen.
safety-leave-key = Auf einer Tastatur drücken Sie dreimal die Umschalttaste (Shift).
safety-leave-after = Schließen Sie danach die anderen Tabs dieser Website. Verlassen Sie sich nicht auf „Zurück“: Damit kommt man vielleicht noch hierher.

## Traces

safety-history = Was auf Ihrem Gerät bleibt
safety-history-text = Der Browser merkt sich die Adressen der Seiten, die Sie öffnen: Das ist der Verlauf. Der Link oben nimmt seine eigene Seite aus dem Verlauf, wenn der Browser es zulässt, aber nicht die Seiten davor.
safety-history-delete = Sie können einzelne Seiten aus dem Verlauf löschen. Wenn der ganze Verlauf weg ist, kann das auffallen.
safety-elsewhere = Auch was Sie in eine Suchmaschine oder in die Adresszeile eingegeben haben, bleibt gespeichert. Heruntergeladene Dateien, ausgedruckte Seiten und die Anrufliste des Telefons kann man ebenfalls finden.
safety-private = Nutzen Sie ein privates Fenster. Wenn Sie es schließen, vergisst der Browser, was Sie darin geöffnet haben.
safety-watched = Ein privates Fenster hilft nicht, wenn ein Programm auf dem Gerät Sie überwacht. Nutzen Sie dann ein Gerät, an das die Person, die Sie überwacht, nicht herankommt: bei jemandem, dem Sie vertrauen, in einer Bibliothek oder in einer Beratungsstelle.
# Readers may have stored the site on their phone. Followed by a link to the page where they can remove it.
safety-offline = Wenn Sie diese Website auf dem Gerät gespeichert haben, kann man sie dort finden. Hier können Sie sie entfernen:

## What the website itself does

safety-site = Was diese Website tut
safety-site-text = Diese Website setzt keine Cookies, zählt keine Besuche und sendet nichts an andere Unternehmen. Bei Seiten über gefährliche Situationen steht im Tab nur der Name der Website, aber die Adresse der Seite ist zu sehen.

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/safety/
url-safety = sicherheit
