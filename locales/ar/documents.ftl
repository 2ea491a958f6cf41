# أوراق يجب إحضارها. تظهر في قائمة.
document-passport = جواز سفر ساري المفعول
document-residence-card = بطاقة الإقامة
document-birth-certificate = شهادة ميلاد الطفل
document-marriage-certificate = عقد الزواج
document-employment-contract = عقد العمل
document-photo = صورة شخصية للوثائق
document-proof-of-address = عقد الإيجار أو موافقة صاحب السكن
document-proof-of-means = إثبات الدخل
document-oib-certificate = شهادة برقم OIB
# Croatian „obračun plaće“. كشف الراتب، ويسمى أيضًا قسيمة الراتب.
document-payslips = كشوف الراتب
document-qualification = شهادة جامعية أو مدرسية
# على المغلف يظهر يوم تسليم القرار.
document-decision = القرار موضوع الطعن، مع المغلف
