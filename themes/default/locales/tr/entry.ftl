# An answer, a guide or a page: what stands around its words.

## Before the text

# $language (String): the name of the language of the text, in that language.
borrowed-notice = Bu sayfa henüz çevrilmedi. Aşağıdaki metnin dili: { $language }.
stale-notice = Bu sayfanın özgün metni çeviriden sonra değişti. Buradaki bazı bilgiler güncel olmayabilir.
# $date (String): the last day on which the text held.
# The word “tarih” after the date takes the case ending; so in the messages below.
expired-notice = Bu bilgi { $date } tarihine kadar geçerliydi. Artık bu bilgiye güvenmeyin: bilen birine danışın.
# $date (String): the first day on which the text holds.
not-yet-valid-notice = Bu bilgi { $date } tarihinden itibaren geçerli olacak. Şu anda geçerli değil.
# Followed by a list of people: workers, families.
audience = Kimler için:
# Name of the list of headings, for screen readers.
on-this-page = Bu sayfada

## After the text

# Heading: amounts and deadlines of this page that change soon.
changes = Yakında neler değişecek
# $date (String): the day of the change.
# $now (String): the amount that holds today.
# $amount (String): the amount that holds from that day.
# “şu anda” in brackets and not “yerine”: the amount stays without an ending.
change = { $date } tarihinden itibaren: { $amount } (şu anda { $now })
who-can-help = Kimler yardımcı olabilir
law = Yasal dayanak
related = İlgili sayfalar
# $date (String): the day of the check.
checked-on = Kontrol tarihi: { $date }
# $date (String): the day of the check.
# $name (String): the person or office that checked.
checked-by = Kontrol tarihi: { $date }, kontrol eden: { $name }
overdue-notice = Bu sayfanın şimdiye kadar yeniden kontrol edilmiş olması gerekirdi. Buradaki bilgilere güvenmeden önce sorun.
translation-machine-unchecked = Bu metin makine çevirisidir ve çeviriyi henüz kimse kontrol etmedi.
# Stands before the day of the check of the translation, with a dot between them.
translation-machine = Makine çevirisi
# $name (String): the person or group that translated.
translation-by = Çeviri: { $name }
# $date (String): the day on which a person compared the translation with its original.
translation-checked-on = Çevirinin kontrol tarihi: { $date }
# $date (String): the same day.
# $name (String): the person or office that compared.
translation-checked-by = Çevirinin kontrol tarihi: { $date }, kontrol eden: { $name }
# $from (String), $until (String): the first and the last day.
date-from-until = { $from } tarihinden { $until } tarihine kadar geçerli
# $date (String): the first day.
valid-from = { $date } tarihinden itibaren geçerli
# $date (String): the last day.
valid-until = { $date } tarihine kadar geçerli
# Only on paper, followed by an address.
short-address = Bu sayfanın bütün dillerdeki adresi:

## Guides

what-to-bring = Yanınızda getirmeniz gerekenler
# What it costs: a step of a guide, a service.
cost = Ücret
duration = Ne kadar sürer
# Followed by the office of a step.
where = Nerede

## In the text

footnotes = Dipnotlar
# The link from a footnote back to its place, for screen readers.
# $number (Number): the number of the footnote.
footnote-back = Metinde { $number } numaralı dipnotun yerine dön
alert-note = Not
alert-tip = İpucu
alert-important = Önemli
alert-warning = Uyarı
alert-caution = Dikkat

## Glossary

# Name of the list of first letters, for screen readers.
letters = Harfler
# $word (String): the word in the language of the authorities, as on their letters.
official-word = Resmî makamların yazılarında: { $word }

## Counts

# $count (Number): answers of a topic.
# The noun stays singular after a number.
entries-count =
    { $count ->
        [one] { $count } yanıt
       *[other] { $count } yanıt
    }
