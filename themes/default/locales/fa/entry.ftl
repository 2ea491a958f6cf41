# An answer, a guide or a page: what stands around its words.

## Before the text

# $language (String): the name of the language of the text, in that language.
borrowed-notice = این صفحه هنوز ترجمه نشده است. متن زیر به این زبان است: { $language }.
stale-notice = متن اصلی این صفحه پس از ترجمه تغییر کرده است. شاید بخشی از مطالب اینجا به‌روز نباشد.
# $date (String): the last day on which the text held.
expired-notice = این اطلاعات تا { $date } معتبر بود. به آن تکیه نکنید: مشورت بگیرید.
# $date (String): the first day on which the text holds.
not-yet-valid-notice = این اطلاعات از { $date } معتبر خواهد بود. هنوز اعتبار ندارد.
# Followed by a list of people: workers, families.
audience = برای چه کسانی:
# Name of the list of headings, for screen readers.
on-this-page = در این صفحه

## After the text

# Heading: amounts and deadlines of this page that change soon.
changes = آنچه به‌زودی تغییر می‌کند
# $date (String): the day of the change.
# $now (String): the amount that holds today.
# $amount (String): the amount that holds from that day.
change = از { $date }: { $amount } به‌جای { $now }
who-can-help = چه کسی می‌تواند کمک کند
law = قانون
related = مطالب مرتبط
# $date (String): the day of the check.
checked-on = بررسی‌شده در { $date }
# $date (String): the day of the check.
# $name (String): the person or office that checked.
checked-by = بررسی‌شده در { $date } توسط { $name }
overdue-notice = این صفحه باید تا حالا دوباره بررسی می‌شد. پیش از آنکه به آن تکیه کنید، بپرسید.
translation-machine-unchecked = این متن ترجمهٔ ماشینی است و هنوز کسی ترجمه را بررسی نکرده است.
# Stands before the day of the check of the translation, with a dot between them.
translation-machine = ترجمهٔ ماشینی
# $name (String): the person or group that translated.
translation-by = ترجمه: { $name }
# $date (String): the day on which a person compared the translation with its original.
translation-checked-on = ترجمه بررسی‌شده در { $date }
# $date (String): the same day.
# $name (String): the person or office that compared.
translation-checked-by = ترجمه بررسی‌شده در { $date } توسط { $name }
# $from (String), $until (String): the first and the last day.
date-from-until = معتبر از { $from } تا { $until }
# $date (String): the first day.
valid-from = معتبر از { $date }
# $date (String): the last day.
valid-until = معتبر تا { $date }
# Only on paper, followed by an address.
short-address = این صفحه به همهٔ زبان‌ها:

## Guides

what-to-bring = چه چیزهایی همراه بیاورید
# What it costs: a step of a guide, a service.
cost = هزینه
duration = چقدر طول می‌کشد
# Followed by the office of a step.
where = کجا

## In the text

footnotes = پانویس‌ها
# The link from a footnote back to its place, for screen readers.
# $number (Number): the number of the footnote.
footnote-back = بازگشت به جای پانویس { $number } در متن
alert-note = نکته
alert-tip = توصیه
alert-important = مهم
alert-warning = هشدار
alert-caution = احتیاط

## Glossary

# Name of the list of first letters, for screen readers.
letters = حروف
# $word (String): the word in the language of the authorities, as on their letters.
official-word = در نامه‌های اداری: { $word }

## Counts

# $count (Number): answers of a topic.
entries-count =
    { $count ->
        [one] { $count } پاسخ
       *[other] { $count } پاسخ
    }
