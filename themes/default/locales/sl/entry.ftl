# An answer, a guide or a page: what stands around its words.

## Before the text

# $language (String): the name of the language of the text, in that language.
borrowed-notice = Ta stran še ni prevedena. Spodnje besedilo je v tem jeziku: { $language }.
stale-notice = Izvirnik te strani se je po prevodu spremenil. Nekateri podatki morda niso več točni.
# $date (String): the last day on which the text held.
# Dates are nominative here (“14. september 2026”): no preposition before a date, in any message.
expired-notice = Te informacije ne veljajo več (zadnji dan veljavnosti: { $date }). Ne zanašajte se nanje: poiščite nasvet.
# $date (String): the first day on which the text holds.
not-yet-valid-notice = Te informacije še ne veljajo. Začetek veljavnosti: { $date }.
# Followed by a list of people: workers, families.
audience = Za koga:
# Name of the list of headings, for screen readers.
on-this-page = Na tej strani

## After the text

# Heading: amounts and deadlines of this page that change soon.
changes = Kaj se bo kmalu spremenilo
# $date (String): the day of the change.
# $now (String): the amount that holds today.
# $amount (String): the amount that holds from that day.
change = { $date }: { $amount } (zdaj { $now })
who-can-help = Kdo lahko pomaga
law = Predpisi
related = Sorodne strani
# $date (String): the day of the check.
checked-on = Datum preverjanja: { $date }
# $date (String): the day of the check.
# $name (String): the person or office that checked.
# No verb: it would need the gender of the person or the case of the name.
checked-by = Preverjanje: { $name }, { $date }
overdue-notice = Ta stran bi morala biti že ponovno preverjena. Preden se zanesete nanjo, vprašajte.
translation-machine-unchecked = To besedilo je strojno prevedeno in prevoda še nihče ni preveril.
# Stands before the day of the check of the translation, with a dot between them.
translation-machine = Strojni prevod
# $name (String): the person or group that translated.
translation-by = Prevod: { $name }
# $date (String): the day on which a person compared the translation with its original.
translation-checked-on = Datum preverjanja prevoda: { $date }
# $date (String): the same day.
# $name (String): the person or office that compared.
translation-checked-by = Preverjanje prevoda: { $name }, { $date }
# $from (String), $until (String): the first and the last day.
date-from-until = Veljavnost: { $from } – { $until }
# $date (String): the first day.
valid-from = Začetek veljavnosti: { $date }
# $date (String): the last day.
valid-until = Zadnji dan veljavnosti: { $date }
# Only on paper, followed by an address.
short-address = Ta stran v vseh jezikih:

## Guides

what-to-bring = Kaj prinesti s seboj
# What it costs: a step of a guide, a service.
cost = Koliko stane
duration = Koliko časa traja
# Followed by the office of a step.
where = Kje

## In the text

footnotes = Opombe pod črto
# The link from a footnote back to its place, for screen readers.
# $number (Number): the number of the footnote.
footnote-back = Nazaj k opombi { $number } v besedilu
alert-note = Opomba
alert-tip = Nasvet
alert-important = Pomembno
alert-warning = Opozorilo
alert-caution = Previdno

## Glossary

# Name of the list of first letters, for screen readers.
letters = Črke
# $word (String): the word in the language of the authorities, as on their letters.
official-word = V uradnih dopisih: { $word }

## Counts

# $count (Number): answers of a topic.
entries-count =
    { $count ->
        [one] { $count } odgovor
        [two] { $count } odgovora
        [few] { $count } odgovori
       *[other] { $count } odgovorov
    }
