# An answer, a guide or a page: what stands around its words.

## Before the text

# $language (String): the name of the language of the text, in that language.
borrowed-notice = Táto stránka ešte nie je preložená. Nasledujúci text je v tomto jazyku: { $language }.
stale-notice = Originál tejto stránky sa po preklade zmenil. Niečo tu už nemusí platiť.
# $date (String): the last day on which the text held.
expired-notice = Tieto informácie platili do { $date }. Nespoliehajte sa na ne: dajte si poradiť.
# $date (String): the first day on which the text holds.
not-yet-valid-notice = Tieto informácie ešte neplatia. Začnú platiť { $date }.
# Followed by a list of people: workers, families.
audience = Pre koho:
# Name of the list of headings, for screen readers.
on-this-page = Na tejto stránke

## After the text

# Heading: amounts and deadlines of this page that change soon.
changes = Čo sa čoskoro zmení
# $date (String): the day of the change.
# $now (String): the amount that holds today.
# $amount (String): the amount that holds from that day.
change = Od { $date }: { $amount } (teraz { $now })
who-can-help = Kto môže pomôcť
law = Právne predpisy
related = Súvisiace stránky
# $date (String): the day of the check.
checked-on = Overené { $date }
# $date (String): the day of the check.
# $name (String): the person or office that checked.
# No verb: it would need the gender of the person or the case of the name.
checked-by = Overenie: { $name }, { $date }
overdue-notice = Táto stránka už mala byť znova overená. Skôr než sa na ňu spoľahnete, opýtajte sa.
translation-machine-unchecked = Tento text preložil stroj a preklad zatiaľ nikto neoveril.
# Stands before the day of the check of the translation, with a dot between them.
translation-machine = Strojový preklad
# $name (String): the person or group that translated.
translation-by = Preklad: { $name }
# $date (String): the day on which a person compared the translation with its original.
translation-checked-on = Preklad overený { $date }
# $date (String): the same day.
# $name (String): the person or office that compared.
translation-checked-by = Overenie prekladu: { $name }, { $date }
# $from (String), $until (String): the first and the last day.
date-from-until = Platí od { $from } do { $until }
# $date (String): the first day.
valid-from = Platí od { $date }
# $date (String): the last day.
valid-until = Platí do { $date }
# Only on paper, followed by an address.
short-address = Táto stránka vo všetkých jazykoch:

## Guides

what-to-bring = Čo si priniesť
# What it costs: a step of a guide, a service.
cost = Koľko to stojí
duration = Ako dlho to trvá
# Followed by the office of a step.
where = Kde

## In the text

footnotes = Poznámky pod čiarou
# The link from a footnote back to its place, for screen readers.
# $number (Number): the number of the footnote.
footnote-back = Späť k poznámke { $number } v texte
alert-note = Poznámka
alert-tip = Tip
alert-important = Dôležité
alert-warning = Varovanie
alert-caution = Pozor

## Glossary

# Name of the list of first letters, for screen readers.
letters = Písmená
# $word (String): the word in the language of the authorities, as on their letters.
official-word = V úradných listoch: { $word }

## Counts

# $count (Number): answers of a topic.
# “many” is for fractions, as in 1,5 (so in every selector).
entries-count =
    { $count ->
        [one] { $count } odpoveď
        [few] { $count } odpovede
        [many] { $count } odpovede
       *[other] { $count } odpovedí
    }
