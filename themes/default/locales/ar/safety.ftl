# The page for readers who fear that somebody watches what they look at. Short plain sentences: they are read under stress.

safety-title = السلامة عند استخدام هذا الموقع
safety-summary = هل ينظر أحد إلى هاتفكم أو حاسوبكم؟ كيف تغادرون الموقع بسرعة، وماذا يبقى على الجهاز.
# Words of the link to that page, at the top of pages on violence, exploitation and the like. Very short.
safety-link = السلامة على الإنترنت
# Heading above emergency numbers.
safety-danger = إذا كنتم في خطر الآن
safety-danger-text = اذهبوا إلى مكان آمن إن استطعتم، واتصلوا.

## Leaving a page

safety-leave = مغادرة الصفحة بسرعة
# $link (String): the words of the link at the top of such pages, "Leave this site now".
# “An ordinary page”: nobody calls a page harmless unless there is something to hide.
safety-leave-text = في أعلى الصفحات التي تتناول أوضاعًا خطيرة يوجد هذا الرابط: «{ $link }». وهو يفتح صفحة عادية يستخدمها كثير من الناس.
safety-leave-key = على لوحة المفاتيح، اضغطوا على المفتاح Shift ثلاث مرات.
safety-leave-after = بعد ذلك أغلقوا علامات التبويب الأخرى لهذا الموقع. ولا تعتمدوا على زر الرجوع: فقد يعيدكم إلى هنا.

## Traces

safety-history = ما يبقى على جهازكم
safety-history-text = يحفظ المتصفح في سجلّه عناوين الصفحات التي تفتحونها. والرابط الموجود في أعلى الصفحة يزيل هذه الصفحة من السجل إذا سمح المتصفح بذلك، لكنه لا يزيل الصفحات التي قبلها.
safety-history-delete = يمكنكم حذف صفحات معيّنة من السجل. أما إذا اختفى السجل كله، فقد يلاحظ أحد ذلك.
safety-elsewhere = يبقى أيضًا ما كتبتموه في محرك بحث أو في شريط العنوان. ويمكن العثور كذلك على الملفات التي نزّلتموها والصفحات المطبوعة وسجلّ المكالمات في الهاتف.
safety-private = استخدموا نافذة خاصة. عند إغلاقها ينسى المتصفح ما فتحتموه فيها.
safety-watched = لا تفيد النافذة الخاصة إذا كان على الجهاز برنامج يراقبكم. في هذه الحالة استخدموا جهازًا لا يصل إليه من يراقبكم: جهاز صديق أو صديقة، أو جهازًا في مكتبة عامة أو مركز استشارة.
# Readers may have stored the site on their phone. Followed by a link to the page where they can remove it.
safety-offline = إذا كنتم قد حفظتم هذا الموقع على الجهاز، فيمكن العثور عليه هناك. يمكنكم إزالته من هنا:

## What the website itself does

safety-site = ما يفعله هذا الموقع
safety-site-text = لا يضع هذا الموقع ملفات تعريف الارتباط (cookies)، ولا يُحصي زواره، ولا يرسل شيئًا إلى شركات أخرى. والصفحات التي تتناول أوضاعًا خطيرة لا يظهر منها في علامة التبويب إلا اسم الموقع، لكن عنوانها يمكن أن يُرى.

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/ar/safety/
url-safety = safety
