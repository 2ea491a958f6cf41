# The accessibility statement that Directive (EU) 2016/2102 asks of public bodies. Its parts and their order are those of the model in
# Commission Implementing Decision (EU) 2018/1523: use the words of that decision and of your country's law where they exist.

# No word of a law of Bosnia and Herzegovina was at hand: the words of the European model, as they would be said here (so in every message of this file).
accessibility-title = Izjava o pristupačnosti
accessibility-summary = Koliko je ova web-stranica pristupačna, šta još nije pristupačno i kome to javiti.
# $organization (String): the public body. $law (String): the law that demands it, in the language of the authorities.
accessibility-commitment = { $organization } želi da ovu web-stranicu mogu koristiti svi, kako nalaže ovaj propis: { $law }.
# The same where no law is named.
accessibility-commitment-plain = { $organization } želi da ovu web-stranicu mogu koristiti svi.
# $address (String): the address of the website, such as https://guide.example/
accessibility-scope = Ova izjava se odnosi na ovu web-stranicu: { $address }

## How far the website follows the standard

accessibility-status = Status usklađenosti
# $standard (String): the name of a standard, such as "EN 301 549".
accessibility-full = Ova web-stranica je potpuno usklađena sa standardom { $standard }.
accessibility-partial = Ova web-stranica je djelimično usklađena sa standardom { $standard }. Ono što nedostaje navedeno je u nastavku.
accessibility-none = Ova web-stranica nije usklađena sa standardom { $standard }. Ono što nedostaje navedeno je u nastavku.

## What is not accessible: headings of lists

accessibility-limitations = Nepristupačan sadržaj
accessibility-non-compliance = Neusklađenost sa zakonom
# The term of the directive (article 5): the effort would be out of proportion for the public body.
# Unsure: “nesrazmjerno” or “prekomjerno” opterećenje.
accessibility-burden = Nesrazmjerno opterećenje
accessibility-out-of-scope = Sadržaj na koji se zakon ne primjenjuje

## How the statement was made

accessibility-preparation = Kako je pripremljena ova izjava
# $date (String): a day.
# Dates are nominative here and end in a full stop (“14. septembar 2026.”): no preposition before a date and no full stop after it.
accessibility-prepared = Datum sastavljanja ove izjave: { $date }
accessibility-self-assessment = Zasniva se na našoj vlastitoj procjeni web-stranice.
# Somebody from outside has tested the website.
accessibility-third-party = Zasniva se na procjeni nezavisnog tijela.
# $date (String): a day.
# Dates are nominative here and end in a full stop (“14. septembar 2026.”): no preposition before a date and no full stop after it.
accessibility-reviewed = Datum posljednje provjere izjave: { $date }

## Whom to tell

accessibility-feedback = Povratne informacije i kontakt
# Followed by an address of electronic mail and a phone number.
accessibility-feedback-text = Postoji li na ovoj web-stranici nešto što ne možete pročitati ili koristiti? Treba li vam to u drugom obliku? Javite nam:
# Unsure: there may be another name for this; plainly “the procedure of supervision”.
accessibility-enforcement = Postupak nadzora
# Followed by the name of the authority that watches over the law, and its address.
accessibility-enforcement-text = Ako ne dobijete odgovor ili vas odgovor ne zadovoljava, možete se obratiti nadležnom organu:

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/accessibility/
url-accessibility = pristupacnost
