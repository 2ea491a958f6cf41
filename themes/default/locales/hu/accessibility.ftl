# The accessibility statement that Directive (EU) 2016/2102 asks of public bodies. Its parts and their order are those of the model in
# Commission Implementing Decision (EU) 2018/1523: use the words of that decision and of your country's law where they exist.

accessibility-title = Akadálymentesítési nyilatkozat
accessibility-summary = Mennyire akadálymentes ez a honlap, mi nem akadálymentes még, és kinek szólhat róla.
# $organization (String): the public body. $law (String): the law that demands it, in the language of the authorities.
# The names stand without an article, which would be “a” or “az”, and without an ending.
accessibility-commitment = { $organization } azt szeretné, hogy mindenki használhassa ezt a honlapot. Ezt ez a jogszabály írja elő: { $law }.
# The same where no law is named.
accessibility-commitment-plain = { $organization } azt szeretné, hogy mindenki használhassa ezt a honlapot.
# $address (String): the address of the website, such as https://guide.example/
accessibility-scope = Ez az akadálymentesítési nyilatkozat erre a honlapra vonatkozik: { $address }

## How far the website follows the standard

accessibility-status = Megfelelőségi státusz
# $standard (String): the name of a standard, such as "EN 301 549".
accessibility-full = Ez a honlap teljesen megfelel ennek a szabványnak: { $standard }.
accessibility-partial = Ez a honlap részben felel meg ennek a szabványnak: { $standard }. Ami hiányzik, alább olvasható.
accessibility-none = Ez a honlap nem felel meg ennek a szabványnak: { $standard }. Ami hiányzik, alább olvasható.

## What is not accessible: headings of lists

accessibility-limitations = Nem akadálymentes tartalom
accessibility-non-compliance = Nem felel meg a jogszabálynak
# The term of the directive (article 5): the effort would be out of proportion for the public body.
accessibility-burden = Aránytalan teher
accessibility-out-of-scope = Nem tartozik a jogszabály hatálya alá

## How the statement was made

accessibility-preparation = Az akadálymentesítési nyilatkozat elkészítése
# $date (String): a day.
# Dates end in a full stop here: no words after a date and no full stop.
accessibility-prepared = A nyilatkozat elkészítésének napja: { $date }
accessibility-self-assessment = A nyilatkozat önértékelésen alapul: a honlapot mi magunk vizsgáltuk meg.
# Somebody from outside has tested the website.
accessibility-third-party = A nyilatkozat egy független szervezet értékelésén alapul.
# $date (String): a day.
accessibility-reviewed = A nyilatkozat legutóbbi felülvizsgálatának napja: { $date }

## Whom to tell

accessibility-feedback = Visszajelzés és elérhetőségi adatok
# Followed by an address of electronic mail and a phone number.
accessibility-feedback-text = Van valami ezen a honlapon, amit nem tud elolvasni vagy használni? Más formában van rá szüksége? Szóljon nekünk:
accessibility-enforcement = Végrehajtási eljárás
# Followed by the name of the authority that watches over the law, and its address.
accessibility-enforcement-text = Ha nem kap választ, vagy nem elégedett a válasszal, ehhez a szervhez fordulhat:

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/accessibility/
url-accessibility = akadalymentesites
