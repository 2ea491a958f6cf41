### Keeping the handbook on the reader's device, and the copy for a USB stick.

# Name of the page, and of the link to it at the foot of every page.
offline-title = القراءة بلا إنترنت
offline-about = يمكنكم حفظ هذا الدليل على الهاتف أو الحاسوب، فتُفتح بعد ذلك جميع صفحاته بهذه اللغة بلا إنترنت. لا تُحفظ الاستمارات والملفات الأخرى.
offline-newest = عند توفر الإنترنت ترون دائمًا أحدث الصفحات. وإذا كنتم قد حفظتم الدليل، يُحمَّل عندئذ ما تغيّر فيه تلقائيًا.
offline-privacy = يمكن لمن يستخدم هذا الجهاز أن يجد الدليل المحفوظ. وهو واحد للجميع ولا يُظهر الصفحات التي قرأتموها. يمكنكم إزالته من هنا في أي وقت.
# Said where the browser cannot do it, or JavaScript is switched off.
offline-unsupported = يحتاج الحفظ إلى متصفح أحدث مع JavaScript واتصال آمن (https) ونافذة غير خاصة.
# $size (Number): megabytes, for example "1.3".
offline-size = للتحميل: نحو { $size } م.ب.
offline-room = على هذا الجهاز: نحو { $size } م.ب.
# A button.
offline-save = حفظ على هذا الجهاز
offline-saving = جارٍ الحفظ. اتركوا هذه الصفحة مفتوحة.
# $date (String): the day on which the saved pages were made, for example "1 December 2026".
offline-saved = الدليل محفوظ على هذا الجهاز (إصدار: { $date }).
offline-newer = يوجد إصدار أحدث.
# A button.
offline-update = تحميل الإصدار الأحدث
# A button.
offline-remove = إزالة من هذا الجهاز
offline-removed = أُزيل الدليل من هذا الجهاز.
offline-full = لا توجد مساحة كافية على هذا الجهاز.
offline-nothing = لم يُحفظ شيء.
offline-failed = لم تنجح العملية. تحققوا من الاتصال بالإنترنت وحاولوا من جديد.

## Without internet

# Above a saved page. $date (String): as in offline-saved.
offline-stored = لا يوجد اتصال. تقرؤون الإصدار المحفوظ ({ $date }).
offline-missing = لا يوجد اتصال، وهذه الصفحة غير محفوظة على هذا الجهاز.

## The copy for a USB stick

# In a text file beside the pages. "index.html" is the name of a file.
portable-readme = فكّوا أولًا ضغط ملف ZIP كله في مجلد، ثم افتحوا بالمتصفح الملف index.html الموجود في ذلك المجلد. لا حاجة إلى الإنترنت.
