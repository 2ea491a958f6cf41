# The accessibility statement that Directive (EU) 2016/2102 asks of public bodies. Its parts and their order are those of the model in
# Commission Implementing Decision (EU) 2018/1523: use the words of that decision and of your country's law where they exist.

accessibility-title = Declarație privind accesibilitatea
accessibility-summary = Cât de accesibil este acest site, ce nu este încă accesibil și cui îi puteți spune.
# $organization (String): the public body. $law (String): the law that demands it, in the language of the authorities.
accessibility-commitment = { $organization } dorește ca toată lumea să poată folosi acest site, așa cum cere această lege: { $law }.
# The same where no law is named.
accessibility-commitment-plain = { $organization } dorește ca toată lumea să poată folosi acest site.
# $address (String): the address of the website, such as https://guide.example/
accessibility-scope = Prezenta declarație privind accesibilitatea se aplică acestui site: { $address }

## How far the website follows the standard

# Unsure: “Stadiul conformității”, “Starea de conformitate” or “Situația conformității”.
accessibility-status = Stadiul conformității
# $standard (String): the name of a standard, such as "EN 301 549".
accessibility-full = Acest site este pe deplin conform cu standardul { $standard }.
accessibility-partial = Acest site este parțial conform cu standardul { $standard }. Ce lipsește este indicat mai jos.
accessibility-none = Acest site nu este conform cu standardul { $standard }. Ce lipsește este indicat mai jos.

## What is not accessible: headings of lists

accessibility-limitations = Conținut neaccesibil
accessibility-non-compliance = Neconformitate cu legea
# The term of the directive (article 5): the effort would be out of proportion for the public body.
accessibility-burden = Sarcină disproporționată
accessibility-out-of-scope = Nu intră în domeniul de aplicare al legii

## How the statement was made

accessibility-preparation = Întocmirea prezentei declarații privind accesibilitatea
# $date (String): a day.
accessibility-prepared = Prezenta declarație a fost întocmită la { $date }.
accessibility-self-assessment = Se bazează pe propria noastră evaluare a site-ului (autoevaluare).
# Somebody from outside has tested the website.
accessibility-third-party = Se bazează pe o evaluare făcută de un organism independent.
# $date (String): a day.
accessibility-reviewed = Prezenta declarație a fost revizuită ultima dată la { $date }.

## Whom to tell

accessibility-feedback = Feedback și date de contact
# Followed by an address of electronic mail and a phone number.
accessibility-feedback-text = Există pe acest site ceva ce nu puteți citi sau folosi? Aveți nevoie de altă formă? Spuneți-ne:
# Unsure: the directive may say “procedura de asigurare a respectării”, the Romanian rules “procedura de control al respectării prevederilor”.
accessibility-enforcement = Procedura de asigurare a respectării legii
# Followed by the name of the authority that watches over the law, and its address.
accessibility-enforcement-text = Dacă nu primiți răspuns sau dacă răspunsul nu vă mulțumește, vă puteți adresa acestei instituții:

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/accessibility/
url-accessibility = accesibilitate
