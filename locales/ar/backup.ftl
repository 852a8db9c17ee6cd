### state: machine
### Backups: the section of the settings, the terminal, what goes wrong.

backup-title = النسخ الاحتياطي
backup-about = كل ما على هذا الجهاز ولا يمكن إعادة إنشائه، بما فيه الاحتياجات الخاصة والمسودات، في ملف واحد لا تفتحه إلا عبارة المرور الخاصة بك.
backup-passphrase = عبارة المرور
backup-again = عبارة المرور مرة أخرى
backup-make = إنشاء نسخة احتياطية
backup-restore = استعادة نسخة احتياطية
backup-restore-about = تصبح النسخة الاحتياطية فهرس هذا الجهاز عند فتح { -brand-name } في المرة القادمة. ويُنقل الموجود الآن جانبا ولا يُحذف.
backup-choose-save = اختيار مكان الحفظ
backup-choose-file = اختيار الملف
backup-waiting = لحظة: يجري إنشاء المفتاح وقراءة الملف أو كتابته.
backup-none = لم يُختر أي ملف. لم يتغير شيء.
# $file (String) - the file
backup-written = كُتبت النسخة الاحتياطية: { $file }
backup-keep = احفظ عبارة المرور بعيدا عن الملف: فمن دونها لا يمكن لأحد فتح النسخة الاحتياطية.
# $file (String) - the file
backup-ready = قُرئ الملف «{ $file }» حتى نهايته. أغلق { -brand-name } وافتحه من جديد لاستخدامه.
# $path (String) - a file
backup-ready-aside = وسيكون الموجود الآن من ذلك الوقت في { $path }.

## The terminal.

backup-cli-about = كتابة كل ما يخص هذا الجهاز في ملف واحد تفتحه عبارة مرور
backup-cli-restore-about = استعادة نسخة احتياطية؛ ويُنقل الفهرس الحالي جانبا
backup-cli-argument-file = ملف النسخة الاحتياطية
# TREFOIL_PASSPHRASE is typed as it stands: never translate it.
backup-cli-option-passphrase-file = ملف سطره الأول هو عبارة المرور؛ وإلا فالمتغير TREFOIL_PASSPHRASE، وإلا تُطلب
backup-cli-prompt = عبارة المرور:
backup-cli-prompt-again = عبارة المرور مرة أخرى:
# $file (String) - the backup
# $store (String) - the file of the catalogue
backup-restored = أصبح { $file } فهرس هذا الجهاز ({ $store })، الذي يكتب من الآن كجهاز جديد.
# $path (String) - a file
backup-aside = وما كان هناك قبل ذلك موجود في { $path }.

## What goes wrong.

# $file (String) - the file
error-backup-foreign = الملف «{ $file }» ليس نسخة احتياطية.
error-backup-foreign-hint = اختر ملفا كتبه هذا التطبيق كنسخة احتياطية. لم يتغير شيء.
# $file (String) - the file
error-backup-newer = أُنشئت النسخة الاحتياطية «{ $file }» بإصدار أحدث من { -brand-name }.
error-backup-newer-hint = ثبّت ذلك الإصدار ثم استعدها. لم يتغير شيء.
# $file (String) - the file
error-backup-damaged = النسخة الاحتياطية «{ $file }» تالفة أو غير كاملة.
error-backup-damaged-hint = انسخها من جديد من المكان الذي حُفظت فيه، أو استخدم نسخة احتياطية أخرى. لم يتغير شيء.
# $file (String) - the file
error-passphrase-wrong = عبارة المرور لا تفتح «{ $file }».
error-passphrase-wrong-hint = تحقق من حالة الأحرف ولغة لوحة المفاتيح، ثم أعد المحاولة. لم يتغير شيء.
# $count (String) - fewest characters
error-passphrase-short = يجب ألا يقل عدد أحرف عبارة المرور عن { $count }.
error-passphrase-short-hint = الأفضل استخدام عدة كلمات ستتذكرها.
error-passphrase-missing = لم تُقدم عبارة مرور.
# Typed as they stand: --passphrase-file, TREFOIL_PASSPHRASE.
error-passphrase-missing-hint = شغّل الأمر في طرفية، أو استخدم --passphrase-file أو المتغير TREFOIL_PASSPHRASE.
error-passphrase-unlike = عبارتا المرور غير متطابقتين.
error-passphrase-unlike-hint = اكتب عبارة المرور نفسها مرتين. لم يُكتب شيء.
