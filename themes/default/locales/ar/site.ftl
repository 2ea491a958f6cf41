# What stands around the text: header, menus, footer, and pages that belong to no topic.

skip-to-content = الانتقال إلى النص
home = الصفحة الرئيسية
# Name of the menu in the header, for screen readers.
handbook = الدليل
topics = المواضيع
# Unsure: “أدلة” would be the literal word, but it is too close to “الدليل” (the handbook) and also means “evidence”.
guides = إرشادات خطوة بخطوة
services = الخدمات
glossary = مسرد المصطلحات
# Heading on the home page: the entries that were checked last.
latest = آخر ما تم التحقق منه
# Name of the path from the home page to this page, for screen readers.
breadcrumb = أنتم هنا
# Name of the menu in the footer (about, imprint, privacy), for screen readers.
about-this-site = عن هذا الموقع

## Languages

# Stands alone on the page where the reader chooses a language, and is the name of the language menu.
choose-language = اختاروا لغة
# Said with a language of the menu that has this page.
language-own = هذه الصفحة متوفرة بهذه اللغة
# Said with a language of the menu that shows this page in another language.
language-borrowed = هذه الصفحة غير متوفرة بهذه اللغة بعد. ستظهر لكم بلغة أخرى
# Said with a language of the menu for which this page is not meant.
language-absent = هذه الصفحة غير مخصصة لمن يقرؤون بهذه اللغة. ستظهر لكم الصفحة الرئيسية

## Safety

# The link with which a reader leaves a page in a hurry. Short.
exit-page = مغادرة الموقع الآن
# Where that link leads: a harmless page that many people open, such as weather or an encyclopedia.
exit-url = https://www.wikipedia.org/

## Pages that are no text

not-found-title = الصفحة غير موجودة
not-found-text = لا توجد صفحة على هذا العنوان. ربما نُقلت إلى مكان آخر. تحققوا من العنوان أو ابدؤوا من الصفحة الرئيسية.
# The page behind an address or a QR code printed on paper.
go-title = اختاروا اللغة التي تريدون قراءة هذه الصفحة بها

## Words in addresses of pages. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/ar/services/
url-services = services
# https://example.org/ar/guides/
url-guides = guides
# https://example.org/ar/glossary/
url-glossary = glossary
