# The accessibility statement that Directive (EU) 2016/2102 asks of public bodies. Its parts and their order are those of the model in
# Commission Implementing Decision (EU) 2018/1523: use the words of that decision and of your country's law where they exist.

accessibility-title = Erklärung zur Barrierefreiheit
accessibility-summary = Wie barrierefrei diese Website ist, was noch nicht barrierefrei ist und wem Sie es sagen können.
# $organization (String): the public body. $law (String): the law that demands it, in the language of the authorities.
accessibility-commitment = { $organization } möchte, dass alle Menschen diese Website nutzen können. Das verlangt dieses Gesetz: { $law }.
# The same where no law is named.
accessibility-commitment-plain = { $organization } möchte, dass alle Menschen diese Website nutzen können.
# $address (String): the address of the website, such as https://guide.example/
accessibility-scope = Diese Erklärung zur Barrierefreiheit gilt für diese Website: { $address }

## How far the website follows the standard

accessibility-status = Stand der Vereinbarkeit mit den Anforderungen
# $standard (String): the name of a standard, such as "EN 301 549".
accessibility-full = Diese Website ist mit der Norm { $standard } vollständig vereinbar.
accessibility-partial = Diese Website ist mit der Norm { $standard } teilweise vereinbar. Was noch fehlt, steht unten.
accessibility-none = Diese Website ist mit der Norm { $standard } nicht vereinbar. Was noch fehlt, steht unten.

## What is not accessible: headings of lists

accessibility-limitations = Nicht barrierefreie Inhalte
accessibility-non-compliance = Unvereinbarkeit mit dem Gesetz
# The term of the directive (article 5): the effort would be out of proportion for the public body.
accessibility-burden = Unverhältnismäßige Belastung
accessibility-out-of-scope = Nicht im Anwendungsbereich des Gesetzes

## How the statement was made

accessibility-preparation = Erstellung dieser Erklärung zur Barrierefreiheit
# $date (String): a day.
accessibility-prepared = Diese Erklärung wurde am { $date } erstellt.
accessibility-self-assessment = Sie beruht auf unserer eigenen Bewertung der Website (Selbstbewertung).
# Somebody from outside has tested the website.
accessibility-third-party = Sie beruht auf einer Bewertung durch eine unabhängige Stelle.
# $date (String): a day.
accessibility-reviewed = Diese Erklärung wurde zuletzt am { $date } überprüft.

## Whom to tell

accessibility-feedback = Feedback und Kontaktangaben
# Followed by an address of electronic mail and a phone number.
accessibility-feedback-text = Gibt es auf dieser Website etwas, das Sie nicht lesen oder nicht nutzen können? Brauchen Sie es in einer anderen Form? Sagen Sie es uns:
accessibility-enforcement = Durchsetzungsverfahren
# Followed by the name of the authority that watches over the law, and its address.
accessibility-enforcement-text = Wenn Sie keine Antwort bekommen oder mit der Antwort nicht zufrieden sind, können Sie sich an diese Stelle wenden:

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/accessibility/
url-accessibility = barrierefreiheit
