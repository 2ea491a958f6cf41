# An answer, a guide or a page: what stands around its words.

## Before the text

# $language (String): the name of the language of the text, in that language.
borrowed-notice = لم تُترجم هذه الصفحة بعد. النص أدناه مكتوب بهذه اللغة: { $language }.
stale-notice = تغيّر النص الأصلي لهذه الصفحة بعد ترجمتها. قد تكون بعض المعلومات هنا قديمة.
# $date (String): the last day on which the text held.
expired-notice = كانت هذه المعلومات سارية حتى { $date }. لا تعتمدوا عليها: اطلبوا المشورة.
# $date (String): the first day on which the text holds.
not-yet-valid-notice = تسري هذه المعلومات ابتداءً من { $date }. وهي غير سارية بعد.
# Followed by a list of people: workers, families.
audience = لمن:
# Name of the list of headings, for screen readers.
on-this-page = في هذه الصفحة

## After the text

# Heading: amounts and deadlines of this page that change soon.
changes = ما سيتغير قريبًا
# $date (String): the day of the change.
# $now (String): the amount that holds today.
# $amount (String): the amount that holds from that day.
change = ابتداءً من { $date }: { $amount } بدلًا من { $now }
who-can-help = من يمكنه المساعدة
law = القانون
related = صفحات ذات صلة
# $date (String): the day of the check.
checked-on = تم التحقق في { $date }
# $date (String): the day of the check.
# $name (String): the person or office that checked.
checked-by = تم التحقق في { $date } من قِبل { $name }
overdue-notice = كان يجب التحقق من هذه الصفحة من جديد قبل الآن. اسألوا قبل أن تعتمدوا عليها.
translation-machine-unchecked = هذا النص ترجمة آلية، ولم يراجعها أحد بعد.
# Stands before the day of the check of the translation, with a dot between them.
translation-machine = ترجمة آلية
# $name (String): the person or group that translated.
translation-by = الترجمة: { $name }
# $date (String): the day on which a person compared the translation with its original.
translation-checked-on = تمت مراجعة الترجمة في { $date }
# $date (String): the same day.
# $name (String): the person or office that compared.
translation-checked-by = تمت مراجعة الترجمة في { $date } من قِبل { $name }
# $from (String), $until (String): the first and the last day.
date-from-until = سارية من { $from } حتى { $until }
# $date (String): the first day.
valid-from = سارية من { $date }
# $date (String): the last day.
valid-until = سارية حتى { $date }
# Only on paper, followed by an address.
short-address = هذه الصفحة بجميع اللغات:

## Guides

what-to-bring = ما يجب إحضاره
# What it costs: a step of a guide, a service.
cost = التكلفة
duration = المدة اللازمة
# Followed by the office of a step.
where = المكان

## In the text

footnotes = الحواشي
# The link from a footnote back to its place, for screen readers.
# $number (Number): the number of the footnote.
footnote-back = العودة إلى موضع الحاشية { $number } في النص
alert-note = ملاحظة
alert-tip = نصيحة
alert-important = مهم
alert-warning = تحذير
# Unsure: “تنبيه” is also usual, but sounds weaker than “تحذير”; caution is the stronger of the two.
alert-caution = احذروا

## Glossary

# Name of the list of first letters, for screen readers.
letters = الحروف
# $word (String): the word in the language of the authorities, as on their letters.
official-word = في رسائل الجهات الرسمية: { $word }

## Counts

# $count (Number): answers of a topic.
entries-count =
    { $count ->
        [zero] لا توجد إجابات
        [one] إجابة واحدة
        [two] إجابتان
        [few] { $count } إجابات
        [many] { $count } إجابة
       *[other] { $count } إجابة
    }
