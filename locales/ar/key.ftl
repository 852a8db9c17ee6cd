### state: machine
### Where the device key is kept: the settings, the terminal, what goes wrong.
### The keychain is the part of the operating system that keeps passwords; to seal is to lock with a passphrase.

key-kept-keychain = مفتاح الجهاز محفوظ في سلسلة مفاتيح النظام.
key-kept-sealed = مفتاح الجهاز محفوظ في ملف تفتحه عبارة مرور.
key-kept-file = مفتاح الجهاز محفوظ في ملف لا يستطيع قراءته إلا حسابك على هذا الجهاز.

## The terminal.

key-cli-seal = قفل مفتاح الجهاز بعبارة مرور تُطلب بعد ذلك عند كل كتابة
# keychain and file are typed as they stand: never translate them.
key-cli-keep = حفظ مفتاح الجهاز في سلسلة مفاتيح النظام (keychain) أو في ملف لا يستطيع قراءته إلا حسابك (file)
key-cli-value-place = موضع
key-cli-prompt = عبارة مرور مفتاح الجهاز:

## What goes wrong.

error-key-sealed = مفتاح الجهاز مقفل بعبارة مرور لم تُقدم. لم يُكتب شيء.
# trefoil identity --keep file is typed as it stands: never translate it.
error-key-sealed-hint = استخدم الطرفية للكتابة، فهي تطلبها، أو أزل القفل فيها: trefoil identity --keep file
error-key-passphrase = عبارة المرور لا تفتح مفتاح الجهاز.
error-key-passphrase-hint = تحقق من حالة الأحرف ولغة لوحة المفاتيح، ثم أعد المحاولة. لم يُكتب شيء.
error-key-away = سلسلة مفاتيح النظام التي تحفظ مفتاح الجهاز أو رمز الوصول إلى خادم المزامنة مقفلة أو لا تستجيب.
error-key-away-hint = افتح قفلها ثم أعد المحاولة. تستمر القراءة من دونها. لم يُكتب شيء.
error-key-lost = تعذر الحصول على مفتاح الجهاز من الموضع الذي حُفظ فيه.
error-key-lost-hint = لم يُكتب شيء. أنشئ نسخة احتياطية واستعدها: يحصل هذا الجهاز عندئذ على مفتاح جديد، ويبقى كل ما فيه.
error-hub-device = لا يقبل خادم المزامنة إلا الأجهزة المدرجة في سجله المرجعي للجهات، وهذا الجهاز ليس منها أو لم يعد منها.
error-hub-device-hint = قدّم مفتاح الجهاز إلى الجهة التي تمسك السجل المرجعي للجهات. تستمر القراءة والكتابة هنا.
