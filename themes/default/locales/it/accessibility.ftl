# The accessibility statement that Directive (EU) 2016/2102 asks of public bodies. Its parts and their order are those of the model in
# Commission Implementing Decision (EU) 2018/1523: use the words of that decision and of your country's law where they exist.

accessibility-title = Dichiarazione di accessibilità
accessibility-summary = Quanto è accessibile questo sito, che cosa non è ancora accessibile e a chi segnalarlo.
# $organization (String): the public body. $law (String): the law that demands it, in the language of the authorities.
accessibility-commitment = { $organization } si impegna affinché chiunque possa usare questo sito, come richiede questa legge: { $law }.
# The same where no law is named.
accessibility-commitment-plain = { $organization } si impegna affinché chiunque possa usare questo sito.
# $address (String): the address of the website, such as https://guide.example/
accessibility-scope = La presente dichiarazione di accessibilità si applica a questo sito: { $address }

## How far the website follows the standard

accessibility-status = Stato di conformità
# $standard (String): the name of a standard, such as "EN 301 549".
accessibility-full = Questo sito è pienamente conforme alla norma { $standard }.
accessibility-partial = Questo sito è parzialmente conforme alla norma { $standard }. Quello che manca è indicato qui sotto.
accessibility-none = Questo sito non è conforme alla norma { $standard }. Quello che manca è indicato qui sotto.

## What is not accessible: headings of lists

accessibility-limitations = Contenuti non accessibili
accessibility-non-compliance = Inosservanza della legge
# The term of the directive (article 5): the effort would be out of proportion for the public body.
accessibility-burden = Onere sproporzionato
accessibility-out-of-scope = Fuori dall’ambito di applicazione della legge

## How the statement was made

accessibility-preparation = Redazione della dichiarazione di accessibilità
# $date (String): a day.
accessibility-prepared = Data di redazione della presente dichiarazione: { $date }.
accessibility-self-assessment = La dichiarazione si basa sulla nostra valutazione del sito (autovalutazione).
# Somebody from outside has tested the website.
accessibility-third-party = La dichiarazione si basa su una valutazione effettuata da un ente indipendente.
# $date (String): a day.
accessibility-reviewed = Ultimo riesame della presente dichiarazione: { $date }.

## Whom to tell

accessibility-feedback = Feedback e recapiti
# Followed by an address of electronic mail and a phone number.
accessibility-feedback-text = C’è qualcosa in questo sito che non riesce a leggere o a usare? Le serve in un’altra forma? Ce lo dica:
accessibility-enforcement = Procedura di attuazione
# Followed by the name of the authority that watches over the law, and its address.
accessibility-enforcement-text = Se non riceve risposta o se la risposta non La soddisfa, può rivolgersi a questo ufficio:

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/accessibility/
url-accessibility = accessibilita
