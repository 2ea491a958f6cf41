# An answer, a guide or a page: what stands around its words.

## Before the text

# $language (String): the name of the language of the text, in that language.
borrowed-notice = دا پاڼه لا نه ده ژباړل شوې. لاندې متن په دې ژبه دی: { $language }.
stale-notice = د دې پاڼې اصلي متن له ژباړې وروسته بدل شوی دی. ښايي دلته ځینې معلومات زاړه وي.
# $date (String): the last day on which the text held.
expired-notice = دا معلومات تر { $date } پورې معتبر وو. تکیه پرې مه کوئ: مشوره واخلئ.
# $date (String): the first day on which the text holds.
not-yet-valid-notice = دا معلومات له { $date } څخه معتبر دي. لا معتبر نه دي.
# Followed by a list of people: workers, families.
audience = د چا لپاره:
# Name of the list of headings, for screen readers.
on-this-page = په دې پاڼه کې

## After the text

# Heading: amounts and deadlines of this page that change soon.
changes = څه به ژر بدلېږي
# $date (String): the day of the change.
# $now (String): the amount that holds today.
# $amount (String): the amount that holds from that day.
change = له { $date } څخه: د { $now } پر ځای { $amount }
who-can-help = څوک مرسته کولی شي
law = قانون
related = اړوندې پاڼې
# $date (String): the day of the check.
# With a noun (“date of the check”): a participle would take the gender of what was checked.
checked-on = د کتنې نېټه: { $date }
# $date (String): the day of the check.
# $name (String): the person or office that checked.
checked-by = د کتنې نېټه: { $date }، د { $name } له خوا
overdue-notice = دا پاڼه باید تر اوسه بیا کتل شوې وای. مخکې له دې چې تکیه پرې وکړئ، پوښتنه وکړئ.
# Unsure: “ماشیني ژباړه” for machine translation.
translation-machine-unchecked = دا متن ماشین ژباړلی دی، او تر اوسه چا ژباړه نه ده کتلې.
# Stands before the day of the check of the translation, with a dot between them.
translation-machine = ماشیني ژباړه
# $name (String): the person or group that translated.
translation-by = ژباړه: { $name }
# $date (String): the day on which a person compared the translation with its original.
translation-checked-on = د ژباړې د کتنې نېټه: { $date }
# $date (String): the same day.
# $name (String): the person or office that compared.
translation-checked-by = د ژباړې د کتنې نېټه: { $date }، د { $name } له خوا
# $from (String), $until (String): the first and the last day.
date-from-until = اعتبار: له { $from } څخه تر { $until } پورې
# $date (String): the first day.
valid-from = اعتبار: له { $date } څخه
# $date (String): the last day.
valid-until = اعتبار: تر { $date } پورې
# Only on paper, followed by an address.
short-address = دا پاڼه په ټولو ژبو:

## Guides

what-to-bring = له ځان سره څه راوړئ
# What it costs: a step of a guide, a service.
cost = لګښت
duration = څومره وخت نیسي
# Followed by the office of a step.
where = چېرته

## In the text

footnotes = لمنلیکونه
# The link from a footnote back to its place, for screen readers.
# $number (Number): the number of the footnote.
footnote-back = په متن کې د لمنلیک { $number } ځای ته بېرته ورشئ
alert-note = یادونه
alert-tip = سپارښتنه
alert-important = مهم
alert-warning = خبرداری
alert-caution = احتیاط

## Glossary

# Name of the list of first letters, for screen readers.
letters = توري
# $word (String): the word in the language of the authorities, as on their letters.
official-word = په رسمي لیکونو کې: { $word }

## Counts

# $count (Number): answers of a topic.
entries-count =
    { $count ->
        [one] { $count } ځواب
       *[other] { $count } ځوابونه
    }
