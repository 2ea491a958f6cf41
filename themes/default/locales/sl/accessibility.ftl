# The accessibility statement that Directive (EU) 2016/2102 asks of public bodies. Its parts and their order are those of the model in
# Commission Implementing Decision (EU) 2018/1523: use the words of that decision and of your country's law where they exist.

accessibility-title = Izjava o dostopnosti
accessibility-summary = Kako dostopno je to spletno mesto, kaj še ni dostopno in komu to sporočiti.
# $organization (String): the public body. $law (String): the law that demands it, in the language of the authorities.
accessibility-commitment = { $organization } želi, da lahko to spletno mesto uporabljajo vsi, kot zahteva ta predpis: { $law }.
# The same where no law is named.
accessibility-commitment-plain = { $organization } želi, da lahko to spletno mesto uporabljajo vsi.
# $address (String): the address of the website, such as https://guide.example/
# “spletno mesto” as in every message; the law of Slovenia says “spletišče”.
accessibility-scope = Ta izjava o dostopnosti se nanaša na to spletno mesto: { $address }

## How far the website follows the standard

accessibility-status = Stopnja skladnosti
# $standard (String): the name of a standard, such as "EN 301 549".
accessibility-full = To spletno mesto je v celoti skladno s standardom { $standard }.
accessibility-partial = To spletno mesto je delno skladno s standardom { $standard }. Kar manjka, je navedeno spodaj.
accessibility-none = To spletno mesto ni skladno s standardom { $standard }. Kar manjka, je navedeno spodaj.

## What is not accessible: headings of lists

accessibility-limitations = Nedostopna vsebina
accessibility-non-compliance = Neskladnost z zakonom
# The term of the directive (article 5): the effort would be out of proportion for the public body.
accessibility-burden = Nesorazmerno breme
accessibility-out-of-scope = Vsebina, ki ne spada na področje uporabe zakona

## How the statement was made

accessibility-preparation = Priprava te izjave o dostopnosti
# $date (String): a day.
# Dates are nominative here (“14. september 2026”): no preposition before a date, in any message.
accessibility-prepared = Datum priprave te izjave: { $date }.
accessibility-self-assessment = Izjava temelji na samooceni spletnega mesta.
# Somebody from outside has tested the website.
accessibility-third-party = Izjava temelji na oceni, ki jo je opravil neodvisen organ.
# $date (String): a day.
# Dates are nominative here (“14. september 2026”): no preposition before a date, in any message.
accessibility-reviewed = Datum zadnjega pregleda izjave: { $date }.

## Whom to tell

accessibility-feedback = Povratne in kontaktne informacije
# Followed by an address of electronic mail and a phone number.
accessibility-feedback-text = Je na tem spletnem mestu kaj, česar ne morete prebrati ali uporabiti? Potrebujete to v drugi obliki? Sporočite nam:
accessibility-enforcement = Izvršilni postopek
# Followed by the name of the authority that watches over the law, and its address.
accessibility-enforcement-text = Če odgovora ne dobite ali vas ne zadovolji, se lahko obrnete na ta organ:

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/accessibility/
url-accessibility = dostopnost
