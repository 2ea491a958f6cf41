# The page about the directory of services as open data.

# Heading of the page, and the link to it.
data = کھلا ڈیٹا
# What it is, for catalogues of data. $site (String): the name of the site.
data-title = { $site }: خدمات کی فہرست
data-description = اس رہنما میں شامل خدمات کے پتے، فون نمبر، کھلنے کے اوقات اور زبانیں۔
data-intro = آپ خدمات کی فہرست کو ڈیٹا کے طور پر لے سکتے ہیں اور اسے نقشے پر، کسی ایپ میں یا اپنے جدول میں دکھا سکتے ہیں۔
data-publisher = ناشر
data-license = لائسنس
data-no-license = کوئی لائسنس نہیں بتایا گیا۔ ڈیٹا آگے دینے سے پہلے ناشر سے پوچھیں۔
data-date = ڈیٹا کی تاریخ

## Headings above the files

data-table = اسپریڈ شیٹ کے لیے جدول، ہر زبان میں
data-map = نقشے کے لیے مقامات
data-services = پروگراموں کے لیے خدمات، ہر زبان میں
data-entries = پروگراموں کے لیے سوالات اور رہنمائی، ہر زبان میں
data-all-languages = پروگراموں کے لیے جدول، تمام زبانوں میں ناموں کے ساتھ
data-hsds = Open Referral کا تبادلے کا فارمیٹ (HSDS)

## Below the files

data-languages = جہاں متن کا ترجمہ نہیں ہوا، ڈیٹا بتاتا ہے کہ وہ کس زبان میں ہے۔
data-secret = جو پتے لوگوں کی حفاظت کے لیے خفیہ رکھے گئے ہیں وہ ڈیٹا میں نہیں ہیں۔
# Note on opening hours. $zone (String): the name of a time zone, for example “Europe/Zagreb”.
data-local-time = مقامی وقت: { $zone }
