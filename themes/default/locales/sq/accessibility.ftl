# The accessibility statement that Directive (EU) 2016/2102 asks of public bodies. Its parts and their order are those of the model in
# Commission Implementing Decision (EU) 2018/1523: use the words of that decision and of your country's law where they exist.

# Unsure: “aksesueshmëria” is the official word in Albania, “qasshmëria” in Kosovo.
accessibility-title = Deklarata e aksesueshmërisë
accessibility-summary = Sa i aksesueshëm është ky uebsajt, çfarë nuk është ende e aksesueshme dhe kujt mund t’ia thoni.
# $organization (String): the public body. $law (String): the law that demands it, in the language of the authorities.
accessibility-commitment = { $organization } dëshiron që të gjithë të mund ta përdorin këtë uebsajt, siç e kërkon ky ligj: { $law }.
# The same where no law is named.
accessibility-commitment-plain = { $organization } dëshiron që të gjithë të mund ta përdorin këtë uebsajt.
# $address (String): the address of the website, such as https://guide.example/
accessibility-scope = Kjo deklaratë vlen për këtë uebsajt: { $address }

## How far the website follows the standard

accessibility-status = Gjendja e përputhshmërisë
# $standard (String): the name of a standard, such as "EN 301 549".
accessibility-full = Ky uebsajt përputhet plotësisht me standardin { $standard }.
accessibility-partial = Ky uebsajt përputhet pjesërisht me standardin { $standard }. Ajo që mungon tregohet më poshtë.
accessibility-none = Ky uebsajt nuk përputhet me standardin { $standard }. Ajo që mungon tregohet më poshtë.

## What is not accessible: headings of lists

accessibility-limitations = Përmbajtje që nuk është e aksesueshme
accessibility-non-compliance = Nuk përputhet me ligjin
# The term of the directive (article 5): the effort would be out of proportion for the public body.
# Unsure: “joproporcionale”, “shpërpjesëtimore” or “e tepruar”.
accessibility-burden = Barrë joproporcionale
accessibility-out-of-scope = Jashtë fushës së zbatimit të ligjit

## How the statement was made

accessibility-preparation = Si u përgatit kjo deklaratë
# $date (String): a day.
accessibility-prepared = Kjo deklaratë u përgatit më { $date }.
accessibility-self-assessment = Ajo bazohet në vlerësimin që i kemi bërë vetë uebsajtit.
# Somebody from outside has tested the website.
accessibility-third-party = Ajo bazohet në vlerësimin e një organi të pavarur.
# $date (String): a day.
accessibility-reviewed = Kjo deklaratë u rishikua për herë të fundit më { $date }.

## Whom to tell

accessibility-feedback = Komente dhe kontakt
# Followed by an address of electronic mail and a phone number.
accessibility-feedback-text = A ka në këtë uebsajt diçka që nuk mund ta lexoni ose ta përdorni? A ju duhet në një formë tjetër? Na tregoni:
# Unsure: “Procedura e zbatimit” or “Procedura e ankimit” (complaint).
accessibility-enforcement = Procedura për zbatimin e ligjit
# Followed by the name of the authority that watches over the law, and its address.
accessibility-enforcement-text = Nëse nuk merrni përgjigje ose nuk jeni të kënaqur me të, mund t’i drejtoheni këtij institucioni:

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/accessibility/
url-accessibility = aksesueshmeria
