# جواب کن لوگوں کے لیے ہے، جمع میں۔
audience-everyone = سب
audience-worker = ملازمت کرنے والے
audience-family = خاندان
audience-student = طلبہ و طالبات
audience-self-employed = اپنا کام کرنے والے
audience-protected-person = تحفظ یافتہ افراد
