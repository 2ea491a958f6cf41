# The accessibility statement that Directive (EU) 2016/2102 asks of public bodies. Its parts and their order are those of the model in
# Commission Implementing Decision (EU) 2018/1523: use the words of that decision and of your country's law where they exist.

accessibility-title = Izjava o pristupačnosti
accessibility-summary = Koliko su ove internetske stranice pristupačne, što još nije pristupačno i kome to javiti.
# $organization (String): the public body. $law (String): the law that demands it, in the language of the authorities.
accessibility-commitment = { $organization } želi da se ovim internetskim stranicama mogu služiti svi, kako nalaže ovaj propis: { $law }.
# The same where no law is named.
accessibility-commitment-plain = { $organization } želi da se ovim internetskim stranicama mogu služiti svi.
# $address (String): the address of the website, such as https://guide.example/
# “internetske stranice” as in the directive; the law of Croatia says “mrežne stranice”.
accessibility-scope = Ova se izjava odnosi na ove internetske stranice: { $address }

## How far the website follows the standard

accessibility-status = Status usklađenosti
# $standard (String): the name of a standard, such as "EN 301 549".
accessibility-full = Ove su internetske stranice potpuno usklađene s normom { $standard }.
accessibility-partial = Ove su internetske stranice djelomično usklađene s normom { $standard }. Ono što nedostaje navedeno je u nastavku.
accessibility-none = Ove internetske stranice nisu usklađene s normom { $standard }. Ono što nedostaje navedeno je u nastavku.

## What is not accessible: headings of lists

accessibility-limitations = Nepristupačan sadržaj
accessibility-non-compliance = Neusklađenost sa zakonom
# The term of the directive (article 5): the effort would be out of proportion for the public body.
accessibility-burden = Nerazmjerno opterećenje
accessibility-out-of-scope = Sadržaj koji nije obuhvaćen područjem primjene zakona

## How the statement was made

accessibility-preparation = Priprema ove izjave o pristupačnosti
# $date (String): a day.
# Dates end in a full stop here (“14. rujna 2026.”): no other one follows.
accessibility-prepared = Ova je izjava sastavljena { $date }
accessibility-self-assessment = Temelji se na našoj samoprocjeni ovih internetskih stranica.
# Somebody from outside has tested the website.
accessibility-third-party = Temelji se na procjeni koju je provelo neovisno tijelo.
# $date (String): a day.
# Dates end in a full stop here (“14. rujna 2026.”): no other one follows.
accessibility-reviewed = Izjava je posljednji put preispitana { $date }

## Whom to tell

accessibility-feedback = Povratne informacije i podaci za kontakt
# Followed by an address of electronic mail and a phone number.
accessibility-feedback-text = Postoji li na ovim stranicama nešto što ne možete pročitati ili upotrijebiti? Treba li vam to u drugom obliku? Javite nam:
# As the statements of Croatian public bodies say it.
accessibility-enforcement = Postupak praćenja provedbe propisa
# Followed by the name of the authority that watches over the law, and its address.
accessibility-enforcement-text = Ako ne dobijete odgovor ili vas odgovor ne zadovoljava, možete se obratiti nadležnom tijelu:

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/accessibility/
url-accessibility = pristupacnost
