# साथमा ल्याउनुपर्ने कागजात। सूचीमा देखिन्छन्।
document-passport = म्याद नसकिएको राहदानी
document-residence-card = बसोबास कार्ड
document-birth-certificate = बच्चाको जन्मदर्ता प्रमाणपत्र
document-marriage-certificate = विवाहदर्ता प्रमाणपत्र
document-employment-contract = रोजगार सम्झौता
document-photo = कागजातका लागि फोटो
document-proof-of-address = भाडा सम्झौता वा घरधनीको मन्जुरी
document-proof-of-means = आम्दानीको प्रमाण
document-oib-certificate = OIB को प्रमाणपत्र
# Croatian „obračun plaće“: नेपालमा “तलब पर्ची” वा अङ्ग्रेजी “payslip” पनि भनिन्छ।
document-payslips = तलब विवरण (पेस्लिप)
document-qualification = डिप्लोमा वा शैक्षिक प्रमाणपत्र
# खामबाट निर्णय कुन दिन बुझिएको हो भन्ने थाहा हुन्छ।
document-decision = तपाईंले पुनरावेदन गर्न लागेको निर्णय, खामसहित
