# The accessibility statement that Directive (EU) 2016/2102 asks of public bodies. Its parts and their order are those of the model in
# Commission Implementing Decision (EU) 2018/1523: use the words of that decision and of your country's law where they exist.

accessibility-title = Vyhlásenie o prístupnosti
accessibility-summary = Nakoľko je toto webové sídlo prístupné, čo ešte prístupné nie je a komu to oznámiť.
# $organization (String): the public body. $law (String): the law that demands it, in the language of the authorities.
accessibility-commitment = { $organization } má záujem na tom, aby toto webové sídlo mohli používať všetci, ako vyžaduje tento predpis: { $law }.
# The same where no law is named.
accessibility-commitment-plain = { $organization } má záujem na tom, aby toto webové sídlo mohli používať všetci.
# $address (String): the address of the website, such as https://guide.example/
# “webové sídlo” is the word of the law of Slovakia; elsewhere plainly “web”.
accessibility-scope = Toto vyhlásenie o prístupnosti sa vzťahuje na toto webové sídlo: { $address }

## How far the website follows the standard

accessibility-status = Stav súladu
# $standard (String): the name of a standard, such as "EN 301 549".
accessibility-full = Toto webové sídlo je v úplnom súlade s normou { $standard }.
accessibility-partial = Toto webové sídlo je v čiastočnom súlade s normou { $standard }. Čo chýba, je uvedené nižšie.
accessibility-none = Toto webové sídlo nie je v súlade s normou { $standard }. Čo chýba, je uvedené nižšie.

## What is not accessible: headings of lists

accessibility-limitations = Neprístupný obsah
accessibility-non-compliance = Nesúlad so zákonom
# The term of the directive (article 5): the effort would be out of proportion for the public body.
# Unsure: “neprimerané zaťaženie” or “neprimeraná záťaž”.
accessibility-burden = Neprimerané zaťaženie
accessibility-out-of-scope = Obsah, ktorý nepatrí do rozsahu pôsobnosti zákona

## How the statement was made

accessibility-preparation = Vypracovanie tohto vyhlásenia o prístupnosti
# $date (String): a day.
accessibility-prepared = Toto vyhlásenie bolo vypracované dňa { $date }.
accessibility-self-assessment = Vychádza z nášho vlastného posúdenia webového sídla.
# Somebody from outside has tested the website.
accessibility-third-party = Vychádza z posúdenia, ktoré vykonal nezávislý subjekt.
# $date (String): a day.
accessibility-reviewed = Vyhlásenie bolo naposledy preskúmané dňa { $date }.

## Whom to tell

accessibility-feedback = Spätná väzba a kontaktné informácie
# Followed by an address of electronic mail and a phone number.
accessibility-feedback-text = Je na tomto webe niečo, čo nemôžete prečítať alebo použiť? Potrebujete to v inej podobe? Napíšte alebo zavolajte nám:
accessibility-enforcement = Vynucovacie konanie
# Followed by the name of the authority that watches over the law, and its address.
accessibility-enforcement-text = Ak nedostanete odpoveď alebo vám nestačí, môžete sa obrátiť na tento orgán:

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/accessibility/
url-accessibility = pristupnost
