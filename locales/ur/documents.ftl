# ساتھ لانے کے کاغذات۔ یہ فہرست میں آتے ہیں۔
document-passport = کارآمد پاسپورٹ
document-residence-card = رہائشی کارڈ
document-birth-certificate = بچے کا پیدائش کا سرٹیفکیٹ
document-marriage-certificate = نکاح نامہ یا شادی کا سرٹیفکیٹ
document-employment-contract = ملازمت کا معاہدہ
document-photo = کاغذات کے لیے تصویر
document-proof-of-address = کرائے کا معاہدہ یا مکان کے مالک کی رضامندی
document-proof-of-means = آمدنی کا ثبوت
document-oib-certificate = OIB کا سرٹیفکیٹ
document-payslips = تنخواہ کی پرچیاں
document-qualification = ڈگری یا تعلیمی سند
# لفافے سے پتا چلتا ہے کہ فیصلہ کس دن ملا۔
document-decision = وہ فیصلہ جس کے خلاف اپیل کرنی ہے، لفافے سمیت
