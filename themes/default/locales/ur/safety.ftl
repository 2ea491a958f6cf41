# The page for readers who fear that somebody watches what they look at. Short plain sentences: they are read under stress.

safety-title = یہ سائٹ استعمال کرتے وقت محفوظ رہیں
safety-summary = کیا کوئی آپ کا فون یا کمپیوٹر دیکھتا ہے؟ سائٹ جلدی کیسے چھوڑیں، اور آلے پر کیا باقی رہتا ہے۔
# Words of the link to that page, at the top of pages on violence, exploitation and the like. Very short.
safety-link = آن لائن محفوظ رہیں
# Heading above emergency numbers.
safety-danger = اگر آپ ابھی خطرے میں ہیں
safety-danger-text = ہو سکے تو کسی محفوظ جگہ جائیں، اور فون کریں۔

## Leaving a page

safety-leave = صفحہ جلدی چھوڑیں
# $link (String): the words of the link at the top of such pages, "Leave this site now".
# “An ordinary page”: nobody calls a page harmless unless there is something to hide.
safety-leave-text = خطرناک حالات کے بارے میں صفحوں پر سب سے اوپر یہ لنک ہوتا ہے: “{ $link }”۔ اس سے ایک عام صفحہ کھلتا ہے جو بہت سے لوگ استعمال کرتے ہیں۔
safety-leave-key = کی بورڈ پر Shift کا بٹن تین بار دبائیں۔
safety-leave-after = پھر اس سائٹ کے باقی ٹیب بند کر دیں۔ واپس جانے والے بٹن پر بھروسا نہ کریں: ہو سکتا ہے وہ پھر یہیں لے آئے۔

## Traces

safety-history = آپ کے آلے پر کیا باقی رہتا ہے
safety-history-text = آپ جو صفحے کھولتے ہیں، براؤزر ان کے ایڈریس اپنی ہسٹری میں یاد رکھتا ہے۔ جہاں براؤزر اجازت دے، وہاں اوپر والا لنک اُس صفحے کو اس ہسٹری سے ہٹا دیتا ہے جس پر وہ ہے، مگر اُس سے پہلے کے صفحوں کو نہیں۔
safety-history-delete = ہسٹری سے ایک ایک صفحہ مٹایا جا سکتا ہے۔ اگر پوری ہسٹری غائب ہو تو کسی کو پتا چل سکتا ہے۔
safety-elsewhere = جو کچھ آپ نے کسی سرچ انجن یا ایڈریس بار میں لکھا، وہ بھی باقی رہتا ہے۔ ڈاؤن لوڈ کی گئی فائلیں، پرنٹ کیے گئے صفحے اور فون پر کالوں کی فہرست بھی مل سکتی ہے۔
safety-private = نجی ونڈو استعمال کریں۔ اسے بند کرنے پر براؤزر بھول جاتا ہے کہ اس میں کیا کھولا گیا تھا۔
safety-watched = اگر آلے پر کوئی پروگرام آپ کی نگرانی کر رہا ہو تو نجی ونڈو سے فائدہ نہیں ہوتا۔ تب ایسا آلہ استعمال کریں جس تک نگرانی کرنے والا شخص نہ پہنچ سکے: کسی دوست کا، یا کسی لائبریری یا مشاورتی مرکز کا۔
# Readers may have stored the site on their phone. Followed by a link to the page where they can remove it.
safety-offline = اگر آپ نے یہ سائٹ آلے پر محفوظ کی ہے تو یہ وہاں مل سکتی ہے۔ اسے یہاں سے ہٹایا جا سکتا ہے:

## What the website itself does

safety-site = یہ سائٹ کیا کرتی ہے
safety-site-text = یہ سائٹ کوکیز نہیں رکھتی، آنے والوں کی گنتی نہیں کرتی اور دوسری کمپنیوں کو کچھ نہیں بھیجتی۔ خطرناک حالات کے بارے میں صفحے ٹیب میں صرف سائٹ کا نام دکھاتے ہیں، لیکن ان کا ایڈریس دیکھا جا سکتا ہے۔

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/ur/safety/
url-safety = safety
