# The page about the directory of services as open data.

# Heading of the page, and the link to it.
data = پرانیستي معلومات
# What it is, for catalogues of data. $site (String): the name of the site.
data-title = { $site }: د خدمتونو لړلیک
data-description = په دې لارښود کتاب کې د خدمتونو پتې، د ټیلیفون شمېرې، د کار وختونه او ژبې.
data-intro = تاسو کولای شئ د خدمتونو لړلیک د معلوماتو په بڼه واخلئ او پر نقشه، په اپلیکېشن یا په خپل جدول کې یې وښیئ.
data-publisher = خپروونکی
data-license = جواز
data-no-license = هېڅ جواز نه دی ښودل شوی. مخکې له دې چې معلومات نورو ته ورکړئ، له خپروونکي وپوښتئ.
data-date = د معلوماتو نېټه

## Headings above the files

data-table = د محاسبې پاڼې لپاره جدول، په هره ژبه
data-map = د نقشې لپاره ځایونه
data-services = د پروګرامونو لپاره خدمتونه، په هره ژبه
data-entries = د پروګرامونو لپاره پوښتنې او لارښوونې، په هره ژبه
data-all-languages = د پروګرامونو لپاره جدول، په ټولو ژبو کې له نومونو سره
data-hsds = د Open Referral د تبادلې بڼه (HSDS)

## Below the files

data-languages = چېرته چې متن نه وي ژباړل شوی، معلومات وايي چې په کومه ژبه دی.
data-secret = هغه پتې چې د خلکو د خوندیتوب لپاره پټې ساتل کېږي په معلوماتو کې نشته.
# Note on opening hours. $zone (String): the name of a time zone, for example “Europe/Zagreb”.
data-local-time = ځایي وخت: { $zone }
