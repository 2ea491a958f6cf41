# لمن الإجابة، بصيغة الجمع.
audience-everyone = الجميع
audience-worker = العاملون والعاملات
audience-family = العائلات
audience-student = طلاب وطالبات المدارس والجامعات
audience-self-employed = من يعملون لحسابهم الخاص
audience-protected-person = الأشخاص المشمولون بالحماية
