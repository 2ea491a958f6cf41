# What is said about translations: what is out of date, missing or meant for others, and pages in two languages.

## A translation that is older than its original

# Above a paragraph or list whose original has changed. Followed by a link to the original.
stale-block = تغيّر النص الأصلي لهذا الجزء بعد ترجمته. قد تكون المعلومات فيه قديمة.
# Words of the link to the same part in the original.
stale-block-original = قراءة النص الأصلي
# Above a part of the original that stands in place of a translation that is out of date.
withheld-block = ترجمة هذا الجزء قديمة. هذا هو النص الأصلي.

## A page that does not exist in the reader's language

# Title of such a page.
gap-title = هذه الصفحة غير متوفرة بلغتكم
# The editors have decided that a page is meant for readers of other languages only.
gap-absent = كُتبت هذه الصفحة لمن يقرؤون بلغات أخرى، لأنها لا تعني سواهم.
# Nobody has translated it, or the translation is out of date and was taken back.
gap-missing = لم تُترجم هذه الصفحة بعد، أو أن ترجمتها قديمة.
# Followed by a list of languages.
gap-languages = يمكنكم قراءتها بهذه اللغات:
gap-what-now = ما يمكنكم فعله
# Unsure: “دائرة رسمية”, as in the directory of services; the usual word differs by country.
gap-ask = اسألوا من يتحدث إحدى هذه اللغات، أو اعرضوا هذه الصفحة في دائرة رسمية.
gap-services = ابحثوا عن مساعدة بلغتكم:

## The same page in two languages

# Words of a link. $language (String): the language of the authorities, in itself, for example "Hrvatski".
# The name of the language stands after a colon, because it keeps its own letters.
bilingual-link = عرض هذه الصفحة بلغتين، إلى جانبها: { $language }
# Below the title of such a page.
# “The official at the counter”, said as “whoever serves you”: so the words have no gender.
bilingual-note = اللغتان جنبًا إلى جنب، لتقرؤوا السطر نفسه مع من يستقبلكم في الدائرة.
bilingual-back = عرض هذه الصفحة بلغتكم فقط

## A page that has a new address

moved-title = انتقلت هذه الصفحة إلى عنوان آخر
# Words of the link to the new address.
moved-link = الانتقال إلى الصفحة
