# An answer, a guide or a page: what stands around its words.

## Before the text

# $language (String): the name of the language of the text, in that language.
borrowed-notice = እዚ ገጽ ክሳብ ሕጂ ኣይተተርጐመን። ኣብ ታሕቲ ዘሎ ጽሑፍ በዚ ቋንቋ እዩ፦ { $language }።
# Unsure: “መበቆላዊ ጽሑፍ” for the original; “ኦሪጂናል” is also said.
stale-notice = መበቆላዊ ጽሑፍ ናይዚ ገጽ ድሕሪ ምትርጓሙ ተቐይሩ ኣሎ። ኣብዚ ዘሎ ገለ ሓበሬታ ዝኣረገ ክኸውን ይኽእል።
# $date (String): the last day on which the text held.
# Unsure: “ይሰርሕ” (it works) is the plain word for “it is valid”; laws write “ይጸንዕ”.
expired-notice = እዚ ሓበሬታ ክሳብ { $date } እዩ ዝሰርሕ ነይሩ። ኣይትተኣማመንሉ፦ ምኽሪ ሕተቱ።
# $date (String): the first day on which the text holds.
not-yet-valid-notice = እዚ ሓበሬታ ካብ { $date } ጀሚሩ ይሰርሕ። ሕጂ ገና ኣይሰርሕን እዩ።
# Followed by a list of people: workers, families.
audience = ንመን፦
# Name of the list of headings, for screen readers.
on-this-page = ኣብዚ ገጽ

## After the text

# Heading: amounts and deadlines of this page that change soon.
changes = ኣብ ቀረባ እዋን ዝቕየር
# $date (String): the day of the change.
# $now (String): the amount that holds today.
# $amount (String): the amount that holds from that day.
change = ካብ { $date } ጀሚሩ፦ ኣብ ክንዲ { $now }፣ { $amount }
who-can-help = መን ክሕግዝ ይኽእል
law = ሕጊ
related = ዝዛመዱ ገጻት
# $date (String): the day of the check.
checked-on = ዝተረጋገጸሉ ዕለት፦ { $date }
# $date (String): the day of the check.
# $name (String): the person or office that checked.
checked-by = ብ{ $name } ዝተረጋገጸሉ ዕለት፦ { $date }
overdue-notice = እዚ ገጽ ክሳብ ሕጂ ዳግማይ ክረጋገጽ ነይርዎ። ቅድሚ ምትእምማንኩም ሕተቱ።
# Unsure: the whole line; written without a native reader.
translation-machine-unchecked = እዚ ጽሑፍ ብማሽን ዝተተርጎመ እዩ፣ ነቲ ትርጉም ገና ዝረጋገጾ የለን።
# Stands before the day of the check of the translation, with a dot between them.
translation-machine = ናይ ማሽን ትርጉም
# $name (String): the person or group that translated.
translation-by = ትርጉም፦ { $name }
# $date (String): the day on which a person compared the translation with its original.
translation-checked-on = ትርጉም ዝተረጋገጸሉ ዕለት፦ { $date }
# $date (String): the same day.
# $name (String): the person or office that compared.
translation-checked-by = ብ{ $name } ትርጉም ዝተረጋገጸሉ ዕለት፦ { $date }
# $from (String), $until (String): the first and the last day.
date-from-until = ካብ { $from } ክሳብ { $until } ይሰርሕ
# $date (String): the first day.
valid-from = ካብ { $date } ጀሚሩ ይሰርሕ
# $date (String): the last day.
valid-until = ክሳብ { $date } ይሰርሕ
# Only on paper, followed by an address.
short-address = እዚ ገጽ ብኹሉ ቋንቋታት፦

## Guides

what-to-bring = እንታይ ከተምጽኡ ኣለኩም
# What it costs: a step of a guide, a service.
cost = ክፍሊት
duration = ክንደይ ግዜ ይወስድ
# Followed by the office of a step.
where = ኣበይ

## In the text

# Unsure: “explanations”, plain; no word for footnotes is well known.
footnotes = መብርሂታት
# The link from a footnote back to its place, for screen readers.
# $number (Number): the number of the footnote.
footnote-back = ኣብ ጽሑፍ ናብ መብርሂ { $number } ተመለሱ
alert-note = መዘኻኸሪ
alert-tip = ምኽሪ
alert-important = ኣገዳሲ
alert-warning = መጠንቀቕታ
alert-caution = ተጠንቀቑ

## Glossary

# Name of the list of first letters, for screen readers.
letters = ፊደላት
# $word (String): the word in the language of the authorities, as on their letters.
official-word = ኣብ ወግዓዊ ደብዳበታት፦ { $word }

## Counts

# $count (Number): answers of a topic.
entries-count =
    { $count ->
        [one] { $count } መልሲ
       *[other] { $count } መልስታት
    }
