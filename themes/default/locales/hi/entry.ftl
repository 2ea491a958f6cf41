# An answer, a guide or a page: what stands around its words.

## Before the text

# $language (String): the name of the language of the text, in that language.
borrowed-notice = इस पृष्ठ का अनुवाद अभी नहीं हुआ है। नीचे का पाठ इस भाषा में है: { $language }।
stale-notice = अनुवाद के बाद इस पृष्ठ का मूल पाठ बदल गया है। हो सकता है कि यहाँ कुछ जानकारी पुरानी हो।
# $date (String): the last day on which the text held.
expired-notice = यह जानकारी { $date } तक मान्य थी। इस पर भरोसा न करें: सलाह लें।
# $date (String): the first day on which the text holds.
not-yet-valid-notice = यह जानकारी { $date } से मान्य होगी। अभी मान्य नहीं है।
# Followed by a list of people: workers, families.
audience = किनके लिए:
# Name of the list of headings, for screen readers.
on-this-page = इस पृष्ठ पर

## After the text

# Heading: amounts and deadlines of this page that change soon.
changes = जल्द क्या बदलेगा
# $date (String): the day of the change.
# $now (String): the amount that holds today.
# $amount (String): the amount that holds from that day.
change = { $date } से: { $now } की जगह { $amount }
who-can-help = कौन मदद कर सकता है
law = कानून
related = संबंधित पृष्ठ
# $date (String): the day of the check.
# With a noun (“date of the check”): a participle would take the gender of what was checked.
checked-on = जाँच की तारीख: { $date }
# $date (String): the day of the check.
# $name (String): the person or office that checked.
checked-by = जाँच की तारीख: { $date }, जाँच किसने की: { $name }
overdue-notice = इस पृष्ठ की अब तक दोबारा जाँच हो जानी चाहिए थी। इस पर भरोसा करने से पहले पूछ लें।
translation-machine-unchecked = यह पाठ मशीन से अनुवादित है और अभी तक किसी ने इस अनुवाद की जाँच नहीं की है।
# Stands before the day of the check of the translation, with a dot between them.
translation-machine = मशीनी अनुवाद
# $name (String): the person or group that translated.
translation-by = अनुवाद: { $name }
# $date (String): the day on which a person compared the translation with its original.
translation-checked-on = अनुवाद की जाँच की तारीख: { $date }
# $date (String): the same day.
# $name (String): the person or office that compared.
translation-checked-by = अनुवाद की जाँच की तारीख: { $date }, जाँच किसने की: { $name }
# $from (String), $until (String): the first and the last day.
date-from-until = { $from } से { $until } तक मान्य
# $date (String): the first day.
valid-from = { $date } से मान्य
# $date (String): the last day.
valid-until = { $date } तक मान्य
# Only on paper, followed by an address.
short-address = यह पृष्ठ सभी भाषाओं में:

## Guides

what-to-bring = साथ क्या लाएँ
# What it costs: a step of a guide, a service.
cost = खर्च
duration = कितना समय लगता है
# Followed by the office of a step.
where = कहाँ

## In the text

footnotes = पाद टिप्पणियाँ
# The link from a footnote back to its place, for screen readers.
# $number (Number): the number of the footnote.
footnote-back = पाठ में पाद टिप्पणी { $number } की जगह पर वापस जाएँ
alert-note = जानकारी
alert-tip = सुझाव
alert-important = महत्वपूर्ण
alert-warning = चेतावनी
alert-caution = सावधान

## Glossary

# Name of the list of first letters, for screen readers.
letters = अक्षर
# $word (String): the word in the language of the authorities, as on their letters.
official-word = सरकारी चिट्ठियों में: { $word }

## Counts

# $count (Number): answers of a topic.
entries-count =
    { $count ->
        [one] { $count } जवाब
       *[other] { $count } जवाब
    }
