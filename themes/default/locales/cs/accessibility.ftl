# The accessibility statement that Directive (EU) 2016/2102 asks of public bodies. Its parts and their order are those of the model in
# Commission Implementing Decision (EU) 2018/1523: use the words of that decision and of your country's law where they exist.

accessibility-title = Prohlášení o přístupnosti
accessibility-summary = Nakolik jsou tyto webové stránky přístupné, co ještě přístupné není a komu to oznámit.
# $organization (String): the public body. $law (String): the law that demands it, in the language of the authorities.
accessibility-commitment = { $organization } chce, aby tyto webové stránky mohli používat všichni, jak vyžaduje tento předpis: { $law }.
# The same where no law is named.
accessibility-commitment-plain = { $organization } chce, aby tyto webové stránky mohli používat všichni.
# $address (String): the address of the website, such as https://guide.example/
# “webové stránky” as in the directive; the law of Czechia says “internetové stránky”.
accessibility-scope = Toto prohlášení o přístupnosti se vztahuje na tyto webové stránky: { $address }

## How far the website follows the standard

accessibility-status = Stav souladu
# $standard (String): the name of a standard, such as "EN 301 549".
accessibility-full = Tyto webové stránky jsou plně v souladu s normou { $standard }.
accessibility-partial = Tyto webové stránky jsou částečně v souladu s normou { $standard }. Co chybí, je uvedeno níže.
accessibility-none = Tyto webové stránky nejsou v souladu s normou { $standard }. Co chybí, je uvedeno níže.

## What is not accessible: headings of lists

accessibility-limitations = Nepřístupný obsah
accessibility-non-compliance = Nesoulad se zákonem
# The term of the directive (article 5): the effort would be out of proportion for the public body.
accessibility-burden = Nepřiměřená zátěž
accessibility-out-of-scope = Obsah, který nespadá do oblasti působnosti zákona

## How the statement was made

accessibility-preparation = Vypracování tohoto prohlášení o přístupnosti
# $date (String): a day.
accessibility-prepared = Toto prohlášení bylo vypracováno dne { $date }.
accessibility-self-assessment = Vychází z našeho vlastního posouzení webových stránek.
# Somebody from outside has tested the website.
accessibility-third-party = Vychází z posouzení, které provedl nezávislý subjekt.
# $date (String): a day.
accessibility-reviewed = Prohlášení bylo naposledy revidováno dne { $date }.

## Whom to tell

accessibility-feedback = Zpětná vazba a kontaktní údaje
# Followed by an address of electronic mail and a phone number.
accessibility-feedback-text = Je na tomto webu něco, co nemůžete přečíst nebo použít? Potřebujete to v jiné podobě? Napište nebo zavolejte nám:
accessibility-enforcement = Postupy pro prosazování práva
# Followed by the name of the authority that watches over the law, and its address.
accessibility-enforcement-text = Pokud nedostanete odpověď nebo vám nestačí, můžete se obrátit na tento orgán:

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/accessibility/
url-accessibility = pristupnost
