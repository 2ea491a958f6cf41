### Keeping the handbook on the reader's device, and the copy for a USB stick.

# Name of the page, and of the link to it at the foot of every page.
offline-title = Olvasás internet nélkül
offline-about = Ezt a kézikönyvet elmentheti a telefonjára vagy a számítógépére. Utána minden ilyen nyelvű oldala internet nélkül is megnyílik. Az űrlapok és más fájlok nem mentődnek el.
offline-newest = Ha van internet, mindig a legfrissebb oldalakat látja. Ha elmentette a kézikönyvet, ilyenkor magától betöltődik, ami megváltozott.
offline-privacy = Aki ezt az eszközt használja, megtalálhatja az elmentett kézikönyvet. Mindenkinél ugyanaz, és nem mutatja meg, mely oldalakat olvasta. Itt bármikor eltávolíthatja.
# Said where the browser cannot do it, or JavaScript is switched off.
offline-unsupported = A mentéshez újabb böngésző kell JavaScripttel, biztonságos kapcsolat (https) és nem privát ablak.
# $size (Number): megabytes, for example "1.3".
offline-size = Letöltés: körülbelül { $size } MB.
offline-room = Ezen az eszközön: körülbelül { $size } MB.
# A button.
offline-save = Mentés erre az eszközre
offline-saving = Mentés folyamatban. Hagyja nyitva ezt az oldalt.
# $date (String): the day on which the saved pages were made, for example "1 December 2026".
offline-saved = A kézikönyv el van mentve erre az eszközre (változat: { $date }).
offline-newer = Van újabb változat.
# A button.
offline-update = Az újabb változat betöltése
# A button.
offline-remove = Eltávolítás erről az eszközről
offline-removed = A kézikönyvet eltávolítottuk erről az eszközről.
offline-full = Ezen az eszközön nincs elég hely.
offline-nothing = Semmi sem lett elmentve.
offline-failed = Nem sikerült. Ellenőrizze az internetkapcsolatot, és próbálja újra.

## Without internet

# Above a saved page. $date (String): as in offline-saved.
offline-stored = Nincs kapcsolat. Az elmentett változatot olvassa ({ $date }).
offline-missing = Nincs kapcsolat, és ez az oldal nincs elmentve erre az eszközre.

## The copy for a USB stick

# In a text file beside the pages. "index.html" is the name of a file.
portable-readme = Először csomagolja ki a teljes ZIP-fájlt egy mappába. Azután nyissa meg böngészővel a mappában lévő index.html fájlt. Internet nem szükséges.
