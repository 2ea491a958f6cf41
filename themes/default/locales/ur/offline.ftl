### Keeping the handbook on the reader's device, and the copy for a USB stick.

# Name of the page, and of the link to it at the foot of every page.
offline-title = انٹرنیٹ کے بغیر پڑھنا
offline-about = آپ یہ رہنما اپنے فون یا کمپیوٹر پر محفوظ کر سکتے ہیں۔ پھر اس زبان میں اس کے تمام صفحات انٹرنیٹ کے بغیر کھلتے ہیں۔ فارم اور دوسری فائلیں محفوظ نہیں ہوتیں۔
offline-newest = جب انٹرنیٹ ہو تو آپ کو ہمیشہ تازہ ترین صفحات نظر آتے ہیں۔ اگر آپ نے رہنما محفوظ کیا ہے تو جو کچھ بدلا ہے وہ اس وقت خود بخود لوڈ ہو جاتا ہے۔
offline-privacy = جو کوئی یہ آلہ استعمال کرتا ہے وہ محفوظ رہنما دیکھ سکتا ہے۔ یہ سب کے لیے ایک جیسا ہے اور یہ نہیں دکھاتا کہ آپ نے کون سے صفحات پڑھے۔ آپ اسے یہاں سے کسی بھی وقت ہٹا سکتے ہیں۔
# Said where the browser cannot do it, or JavaScript is switched off.
offline-unsupported = محفوظ کرنے کے لیے JavaScript والا نیا براؤزر، محفوظ کنکشن (https) اور ایسی ونڈو درکار ہے جو نجی نہ ہو۔
# $size (Number): megabytes, for example "1.3".
offline-size = لوڈ ہوگا: تقریباً { $size } MB۔
offline-room = اس آلے پر: تقریباً { $size } MB۔
# A button.
offline-save = اس آلے پر محفوظ کریں
offline-saving = محفوظ ہو رہا ہے۔ یہ صفحہ کھلا رہنے دیں۔
# $date (String): the day on which the saved pages were made, for example "1 December 2026".
offline-saved = رہنما اس آلے پر محفوظ ہے (نسخہ: { $date })۔
offline-newer = نیا نسخہ موجود ہے۔
# A button.
offline-update = نیا نسخہ لوڈ کریں
# A button.
offline-remove = اس آلے سے ہٹائیں
offline-removed = رہنما اس آلے سے ہٹا دیا گیا ہے۔
offline-full = اس آلے پر کافی جگہ نہیں ہے۔
offline-nothing = کچھ محفوظ نہیں ہوا۔
offline-failed = ایسا نہ ہو سکا۔ اپنا انٹرنیٹ کنکشن دیکھیں اور دوبارہ کوشش کریں۔

## Without internet

# Above a saved page. $date (String): as in offline-saved.
offline-stored = کنکشن نہیں ہے۔ آپ محفوظ نسخہ پڑھ رہے ہیں ({ $date })۔
offline-missing = کنکشن نہیں ہے، اور یہ صفحہ اس آلے پر محفوظ نہیں ہے۔

## The copy for a USB stick

# In a text file beside the pages. "index.html" is the name of a file.
portable-readme = پہلے پوری ZIP فائل کو ایک فولڈر میں کھولیں۔ پھر اس فولڈر میں فائل index.html کو براؤزر سے کھولیں۔ انٹرنیٹ کی ضرورت نہیں۔
