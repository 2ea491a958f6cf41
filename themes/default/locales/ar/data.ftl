# The page about the directory of services as open data.

# Heading of the page, and the link to it.
data = البيانات المفتوحة
# What it is, for catalogues of data. $site (String): the name of the site.
data-title = { $site }: دليل الخدمات
data-description = عناوين الخدمات الواردة في هذا الدليل وأرقام هواتفها وساعات عملها ولغاتها.
data-intro = يمكنكم أخذ دليل الخدمات على شكل بيانات وعرضه على خريطة أو في تطبيق أو في جدول خاص بكم.
data-publisher = الجهة الناشرة
data-license = الترخيص
data-no-license = لم يُذكر أي ترخيص. اسألوا الجهة الناشرة قبل أن تنشروا البيانات.
data-date = بتاريخ

## Headings above the files

data-table = جدول لبرامج الجداول، بكل لغة
data-map = أماكن للخريطة
data-services = الخدمات للبرامج، بكل لغة
data-entries = الأسئلة والإرشادات للبرامج، بكل لغة
data-all-languages = جدول للبرامج، بالأسماء بجميع اللغات
data-hsds = صيغة التبادل من Open Referral (HSDS)

## Below the files

data-languages = حيث لا يكون النص مترجمًا، تذكر البيانات لغته.
data-secret = العناوين السرية لحماية الناس ليست ضمن البيانات.
# Note on opening hours. $zone (String): the name of a time zone, for example “Europe/Zagreb”.
data-local-time = التوقيت المحلي: { $zone }
