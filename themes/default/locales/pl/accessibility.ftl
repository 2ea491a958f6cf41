# The accessibility statement that Directive (EU) 2016/2102 asks of public bodies. Its parts and their order are those of the model in
# Commission Implementing Decision (EU) 2018/1523: use the words of that decision and of your country's law where they exist.

# “deklaracja” is the word of the law of Poland; the European model says “oświadczenie w sprawie dostępności”.
accessibility-title = Deklaracja dostępności
accessibility-summary = W jakim stopniu ta strona internetowa jest dostępna, co jeszcze nie jest dostępne i komu to zgłosić.
# $organization (String): the public body. $law (String): the law that demands it, in the language of the authorities.
accessibility-commitment = { $organization } chce, aby z tej strony internetowej mogli korzystać wszyscy, zgodnie z wymogami tego aktu prawnego: { $law }.
# The same where no law is named.
accessibility-commitment-plain = { $organization } chce, aby z tej strony internetowej mogli korzystać wszyscy.
# $address (String): the address of the website, such as https://guide.example/
accessibility-scope = Ta deklaracja dotyczy tej strony internetowej: { $address }

## How far the website follows the standard

accessibility-status = Status pod względem zgodności
# $standard (String): the name of a standard, such as "EN 301 549".
accessibility-full = Ta strona internetowa jest w pełni zgodna z normą { $standard }.
accessibility-partial = Ta strona internetowa jest częściowo zgodna z normą { $standard }. Braki wymieniono poniżej.
accessibility-none = Ta strona internetowa jest niezgodna z normą { $standard }. Braki wymieniono poniżej.

## What is not accessible: headings of lists

accessibility-limitations = Treści niedostępne
accessibility-non-compliance = Niezgodność z ustawą
# The term of the directive (article 5): the effort would be out of proportion for the public body.
# The term of the directive; the law of Poland speaks of “nadmierne koszty”.
accessibility-burden = Nieproporcjonalne obciążenie
accessibility-out-of-scope = Treści nieobjęte zakresem stosowania ustawy

## How the statement was made

accessibility-preparation = Przygotowanie deklaracji dostępności
# $date (String): a day.
accessibility-prepared = Deklarację sporządzono dnia { $date }.
accessibility-self-assessment = Deklarację sporządzono na podstawie samooceny.
# Somebody from outside has tested the website.
accessibility-third-party = Deklarację sporządzono na podstawie oceny niezależnego podmiotu.
# $date (String): a day.
accessibility-reviewed = Ostatni przegląd deklaracji przeprowadzono dnia { $date }.

## Whom to tell

accessibility-feedback = Informacje zwrotne i dane kontaktowe
# Followed by an address of electronic mail and a phone number.
accessibility-feedback-text = Czy na tej stronie internetowej jest coś, czego nie można przeczytać lub użyć? Czy potrzebna jest inna forma? Prosimy o kontakt:
# Unsure: declarations of public bodies say “Postępowanie odwoławcze”, “Skargi i odwołania” or “Procedura wnioskowo-skargowa”.
accessibility-enforcement = Postępowanie odwoławcze
# Followed by the name of the authority that watches over the law, and its address.
accessibility-enforcement-text = W razie braku odpowiedzi lub gdy odpowiedź jest niezadowalająca, można zwrócić się do tego organu:

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/accessibility/
url-accessibility = dostepnosc
