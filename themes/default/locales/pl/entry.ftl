# An answer, a guide or a page: what stands around its words.

## Before the text

# $language (String): the name of the language of the text, in that language.
borrowed-notice = Ta strona nie została jeszcze przetłumaczona. Poniższy tekst jest w tym języku: { $language }.
stale-notice = Oryginał tej strony zmienił się po przetłumaczeniu. Część informacji może być nieaktualna.
# $date (String): the last day on which the text held.
expired-notice = Ta informacja była aktualna do { $date }. Proszę na niej nie polegać i zasięgnąć porady.
# $date (String): the first day on which the text holds.
not-yet-valid-notice = Ta informacja obowiązuje od { $date }. Teraz jeszcze nie obowiązuje.
# Followed by a list of people: workers, families.
audience = Dla kogo:
# Name of the list of headings, for screen readers.
on-this-page = Na tej stronie

## After the text

# Heading: amounts and deadlines of this page that change soon.
changes = Co wkrótce się zmieni
# $date (String): the day of the change.
# $now (String): the amount that holds today.
# $amount (String): the amount that holds from that day.
change = Od { $date }: { $amount } (obecnie { $now })
who-can-help = Kto może pomóc
law = Podstawa prawna
related = Powiązane tematy
# $date (String): the day of the check.
checked-on = Sprawdzono { $date }
# $date (String): the day of the check.
# $name (String): the person or office that checked.
# No verb: it would need the gender of the person or the case of the name.
checked-by = Sprawdzenie: { $name }, { $date }
overdue-notice = Tę stronę należało już ponownie sprawdzić. Przed skorzystaniem z tych informacji proszę upewnić się, że są aktualne.
translation-machine-unchecked = Ten tekst przetłumaczyła maszyna i nikt jeszcze nie sprawdził tłumaczenia.
# Stands before the day of the check of the translation, with a dot between them.
translation-machine = Tłumaczenie maszynowe
# $name (String): the person or group that translated.
translation-by = Tłumaczenie: { $name }
# $date (String): the day on which a person compared the translation with its original.
translation-checked-on = Tłumaczenie sprawdzono { $date }
# $date (String): the same day.
# $name (String): the person or office that compared.
translation-checked-by = Sprawdzenie tłumaczenia: { $name }, { $date }
# $from (String), $until (String): the first and the last day.
date-from-until = Obowiązuje od { $from } do { $until }
# $date (String): the first day.
valid-from = Obowiązuje od { $date }
# $date (String): the last day.
valid-until = Obowiązuje do { $date }
# Only on paper, followed by an address.
short-address = Ta strona we wszystkich językach:

## Guides

what-to-bring = Co zabrać ze sobą
# What it costs: a step of a guide, a service.
cost = Koszt
duration = Ile to trwa
# Followed by the office of a step.
where = Gdzie

## In the text

footnotes = Przypisy
# The link from a footnote back to its place, for screen readers.
# $number (Number): the number of the footnote.
footnote-back = Powrót do przypisu { $number } w tekście
# Not “Uwaga”: that is said for attention and danger.
alert-note = Informacja
alert-tip = Wskazówka
alert-important = Ważne
alert-warning = Ostrzeżenie
alert-caution = Ostrożnie

## Glossary

# Name of the list of first letters, for screen readers.
letters = Litery
# $word (String): the word in the language of the authorities, as on their letters.
official-word = W pismach urzędowych: { $word }

## Counts

# $count (Number): answers of a topic.
entries-count =
    { $count ->
        [one] { $count } odpowiedź
        [few] { $count } odpowiedzi
        [many] { $count } odpowiedzi
       *[other] { $count } odpowiedzi
    }
