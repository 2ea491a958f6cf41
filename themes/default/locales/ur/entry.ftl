# An answer, a guide or a page: what stands around its words.

## Before the text

# $language (String): the name of the language of the text, in that language.
borrowed-notice = اس صفحے کا ترجمہ ابھی نہیں ہوا۔ نیچے کا متن اس زبان میں ہے: { $language }۔
stale-notice = ترجمے کے بعد اس صفحے کا اصل متن بدل گیا ہے۔ ہو سکتا ہے یہاں کوئی بات پرانی ہو۔
# $date (String): the last day on which the text held.
expired-notice = یہ معلومات { $date } تک درست تھیں۔ ان پر بھروسا نہ کریں: مشورہ لیں۔
# $date (String): the first day on which the text holds.
not-yet-valid-notice = یہ معلومات { $date } سے لاگو ہوں گی۔ یہ ابھی لاگو نہیں ہیں۔
# Followed by a list of people: workers, families.
audience = کن کے لیے:
# Name of the list of headings, for screen readers.
on-this-page = اس صفحے پر

## After the text

# Heading: amounts and deadlines of this page that change soon.
changes = جلد کیا بدلے گا
# $date (String): the day of the change.
# $now (String): the amount that holds today.
# $amount (String): the amount that holds from that day.
change = { $date } سے: { $now } کے بجائے { $amount }
who-can-help = کون مدد کر سکتا ہے
law = قانون
related = متعلقہ صفحے
# $date (String): the day of the check.
checked-on = { $date } کو جانچا گیا
# $date (String): the day of the check.
# $name (String): the person or office that checked.
checked-by = { $date } کو { $name } نے جانچا
overdue-notice = اس صفحے کو اب تک دوبارہ جانچ لیا جانا چاہیے تھا۔ اس پر بھروسا کرنے سے پہلے پوچھ لیں۔
translation-machine-unchecked = یہ متن مشینی ترجمہ ہے اور ابھی تک کسی نے ترجمہ نہیں جانچا۔
# Stands before the day of the check of the translation, with a dot between them.
translation-machine = مشینی ترجمہ
# $name (String): the person or group that translated.
translation-by = ترجمہ: { $name }
# $date (String): the day on which a person compared the translation with its original.
translation-checked-on = { $date } کو ترجمہ جانچا گیا
# $date (String): the same day.
# $name (String): the person or office that compared.
translation-checked-by = { $date } کو { $name } نے ترجمہ جانچا
# $from (String), $until (String): the first and the last day.
date-from-until = { $from } سے { $until } تک لاگو
# $date (String): the first day.
valid-from = { $date } سے لاگو
# $date (String): the last day.
valid-until = { $date } تک لاگو
# Only on paper, followed by an address.
short-address = یہ صفحہ تمام زبانوں میں:

## Guides

what-to-bring = ساتھ کیا لائیں
# What it costs: a step of a guide, a service.
cost = خرچ
duration = کتنا وقت لگتا ہے
# Followed by the office of a step.
where = کہاں

## In the text

footnotes = حاشیے
# The link from a footnote back to its place, for screen readers.
# $number (Number): the number of the footnote.
footnote-back = متن میں حاشیہ نمبر { $number } کی جگہ پر واپس
alert-note = نوٹ
alert-tip = مشورہ
alert-important = اہم
alert-warning = خبردار
alert-caution = احتیاط

## Glossary

# Name of the list of first letters, for screen readers.
letters = حروف
# $word (String): the word in the language of the authorities, as on their letters.
official-word = سرکاری خطوں میں: { $word }

## Counts

# $count (Number): answers of a topic.
entries-count =
    { $count ->
        [one] { $count } جواب
       *[other] { $count } جواب
    }
