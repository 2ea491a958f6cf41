# The page for readers who fear that somebody watches what they look at. Short plain sentences: they are read under stress.

safety-title = A honlap biztonságos használata
safety-summary = Nézegeti valaki az Ön telefonját vagy számítógépét? Hogyan léphet ki gyorsan, és mi marad az eszközön.
# Words of the link to that page, at the top of pages on violence, exploitation and the like. Very short.
safety-link = Biztonságban az interneten
# Heading above emergency numbers.
safety-danger = Ha most veszélyben van
safety-danger-text = Ha tud, menjen biztonságos helyre, és telefonáljon.

## Leaving a page

safety-leave = Egy oldal gyors elhagyása
# $link (String): the words of the link at the top of such pages, "Leave this site now".
safety-leave-text = A veszélyes helyzetekről szóló oldalak tetején ez a link található: „{ $link }”. Egy ártalmatlan oldalt nyit meg, amelyet sokan használnak.
safety-leave-key = Billentyűzeten nyomja meg háromszor a Shift billentyűt.
safety-leave-after = Utána zárja be a honlap többi lapját a böngészőben. Ne hagyatkozzon a vissza gombra: lehet, hogy még mindig ide vezet.

## Traces

safety-history = Mi marad az eszközén
safety-history-text = A böngésző megjegyzi a megnyitott oldalak címét: ezek az előzmények. A fenti link kiveszi a saját oldalát az előzményekből, ha a böngésző engedi, de az előtte megnyitott oldalakat nem.
safety-history-delete = Az előzményekből egyes oldalakat külön is törölhet. Ha minden előzmény eltűnik, az feltűnhet valakinek.
safety-elsewhere = Megmarad az is, amit egy keresőbe vagy a címsorba írt. A letöltött fájlok, a kinyomtatott oldalak és a telefon híváslistája is megtalálható.
safety-private = Használjon privát ablakot. Amikor bezárja, a böngésző elfelejti, mit nyitott meg benne.
safety-watched = A privát ablak nem segít, ha az eszközön egy program figyeli Önt. Ilyenkor olyan eszközt használjon, amelyhez az Önt figyelő személy nem fér hozzá: valakiét, akiben megbízik, vagy egy könyvtár vagy tanácsadó iroda gépét.
# Readers may have stored the site on their phone. Followed by a link to the page where they can remove it.
safety-offline = Ha elmentette ezt a honlapot az eszközre, ott megtalálhatják. Itt eltávolíthatja:

## What the website itself does

safety-site = Mit tesz ez a honlap
safety-site-text = Ez a honlap nem használ sütiket, nem számolja a látogatókat, és semmit sem küld más cégeknek. A veszélyes helyzetekről szóló oldalaknál a böngésző lapfülén csak a honlap neve áll, de az oldal címe látható.

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/safety/
url-safety = biztonsag
