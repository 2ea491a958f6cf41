# What stands around the text: header, menus, footer, and pages that belong to no topic.

skip-to-content = متن ته ورشئ
home = کور پاڼه
# Name of the menu in the header, for screen readers.
handbook = لارښود کتاب
topics = موضوعات
guides = ګام په ګام لارښوونې
services = خدمتونه
# Unsure: “explanation of words”, plain; the technical “اصطلاحنامه” is little known.
glossary = د کلمو تشریح
# Heading on the home page: the entries that were checked last.
latest = په دې وروستیو کې کتل شوې پاڼې
# Name of the path from the home page to this page, for screen readers.
breadcrumb = تاسو دلته یاست
# Name of the menu in the footer (about, imprint, privacy), for screen readers.
about-this-site = د دې سایټ په اړه

## Languages

# Stands alone on the page where the reader chooses a language, and is the name of the language menu.
choose-language = ژبه وټاکئ
# Said with a language of the menu that has this page.
language-own = دا پاڼه په دې ژبه شته
# Said with a language of the menu that shows this page in another language.
language-borrowed = دا پاڼه لا په دې ژبه نشته. په بله ژبه یې وینئ
# Said with a language of the menu for which this page is not meant.
language-absent = دا پاڼه د دې ژبې د لوستونکو لپاره نه ده. کور پاڼه وینئ

## Safety

# The link with which a reader leaves a page in a hurry. Short.
exit-page = له دې سایټه سمدستي ووځئ
# Where that link leads: a harmless page that many people open, such as weather or an encyclopedia.
exit-url = https://www.wikipedia.org/

## Pages that are no text

not-found-title = پاڼه ونه موندل شوه
not-found-text = په دې پته هېڅ پاڼه نشته. ښايي بل ځای ته لېږدول شوې وي. پته وګورئ یا له کور پاڼې څخه پیل وکړئ.
# The page behind an address or a QR code printed on paper.
go-title = هغه ژبه وټاکئ چې دا پاڼه پرې لوستل غواړئ

## Words in addresses of pages. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/ps/services/
url-services = services
# https://example.org/ps/guides/
url-guides = guides
# https://example.org/ps/glossary/
url-glossary = glossary
