### state: machine
### The terminal: help, usage errors and tables of the program “trefoil”.
### Names of commands, options and codes (init, --place, FJ) are typed as they stand: never translate them.

cli-about = فهرس بناء القدرات السيبرانية على هذا الجهاز. لا يحتاج إلى شبكة.
cli-after-help = الأمر «trefoil أمر --help» يشرح ذلك الأمر.

## Headings and words of the help.

cli-heading-usage = طريقة الاستخدام
cli-heading-commands = الأوامر
cli-heading-arguments = المعاملات
cli-heading-options = الخيارات
cli-heading-global = خيارات مشتركة بين جميع الأوامر
cli-word-options = خيارات
cli-word-command = أمر

## What stands for a value. Capital letters where the script has them, no spaces.

cli-value-query = كلمات
cli-value-kind = نوع
cli-value-theme = موضوع
cli-value-place = مكان
cli-value-status = حالة
cli-value-organisation = اسم
cli-value-mode = طريقة
cli-value-language = لغة
cli-value-years = أ..ب
cli-value-sort = ترتيب
cli-value-number = عدد
cli-value-folder = مجلد
cli-value-reference = نوع:اسم
cli-value-code = رمز

## Commands.

cli-init-about = إنشاء الفهرس أو تحديثه
cli-search-about = البحث عن المبادرات والبرامج والاحتياجات والمنظمات والموارد
cli-show-about = عرض سجل
cli-place-about = عرض ما ينفذ في بلد أو منطقة وما هو مفتوح لهما
cli-organisation-about = عرض حصيلة أنشطة منظمة
cli-history-about = عرض من غيّر سجلا ومتى
cli-doctor-about = فحص الفهرس على هذا الجهاز

## Options and arguments.

cli-option-help = شرح الأمر
cli-option-version = عرض رقم النسخة
cli-option-json = الإجابة بصيغة JSON لاستخدام البرامج
cli-option-lang = لغة الإجابة: ar أو en أو es أو fr أو pt أو ru أو zh
cli-option-data-dir = مجلد الفهرس وإعداداته
cli-option-from = المجلد الذي يحتوي على البيانات اللازمة لإنشاء الفهرس؛ البيانات المضمنة هي القيمة الافتراضية
cli-argument-query = الكلمات المراد البحث عنها، بأي لغة؛ بدون كلمات، تعرض جميع السجلات
cli-option-kind = initiative أو programme أو need أو organisation أو resource؛ يمكن تكراره
cli-option-theme = الموضوع الرئيسي (من A إلى E، أو X) أو الموضوع الفرعي، مثل ciip؛ يمكن تكراره
cli-option-place = بلد (FJ) أو منطقة بحسب تقسيم الأمم المتحدة (061) أو XK؛ يمكن تكراره
cli-option-status = planned أو ongoing أو completed؛ وللبرامج rolling أو calls أو annual أو closed؛ يمكن تكراره
cli-option-organisation = الاسم القصير لمنظمة، مثل gfce؛ يمكن تكراره
cli-option-mode = طريقة التنفيذ، مثل training؛ يمكن تكراره
cli-option-language = لغة الدعم أو لغة الوثيقة، مثل fr؛ يمكن تكراره
cli-option-years = السنوات، مثل 2020..2024 أو 2020.. أو 2022
cli-option-sort = relevance أو newest أو closing
cli-option-limit = عدد السجلات المعروضة، 200 على الأكثر؛ العدد الافتراضي 20
cli-option-offset = عدد السجلات التي يجري تخطيها
cli-option-facets = عد السجلات حسب النوع والموضوع الرئيسي والمكان وغير ذلك
cli-argument-reference = نوع السجل واسمه القصير، مثل initiative:cyber4dev
cli-argument-place = بلد (FJ) أو منطقة بحسب تقسيم الأمم المتحدة (061) أو XK، أو 001 للعالم
cli-argument-organisation = الاسم القصير للمنظمة، مثل gfce

## Wrong usage.

# $argument (String) - what was typed
cli-usage-unknown-argument = «{ $argument }» ليس خيارا هنا.
# $command (String) - what was typed
cli-usage-unknown-command = «{ $command }» ليس أمرا.
# $value (String) - what was typed
# $argument (String) - the option or argument it was typed for
cli-usage-invalid-value = لا يمكن استخدام «{ $value }» مع { $argument }.
# $argument (String) - the option
cli-usage-value-missing = الخيار { $argument } يحتاج إلى قيمة.
# $arguments (String) - list of arguments
cli-usage-argument-missing = ينقص ما يلي: { $arguments }.
cli-usage-command-missing = لم يذكر أي أمر.
# $argument (String) - the option
cli-usage-argument-repeated = لا يجوز استخدام { $argument } إلا مرة واحدة.
# $argument (String) - the option
# $others (String) - list of options that exclude it
cli-usage-argument-conflict = لا يجوز استخدام { $argument } مع { $others }.
cli-usage-text-invalid = أحد المعاملات ليس نصا صحيحا (UTF-8).
cli-usage-other = تعذر فهم الأمر.
# $suggestion (String) - what may have been meant
cli-usage-suggestion = هل تقصد «{ $suggestion }»؟
# $values (String) - list of accepted values
cli-usage-values = يمكن استخدام إحدى القيم التالية: { $values }.
# $command (String) - the command to type for help
cli-usage-hint = الأمر «{ $command }» يشرح طريقة الاستخدام.
# $value (String) - what was typed
cli-usage-reference = «{ $value }» لا يدل على سجل.
cli-usage-reference-hint = يكتب النوع ثم نقطتان رأسيتان ثم الاسم القصير، مثل initiative:cyber4dev. والأنواع هي initiative وprogramme وneed وorganisation وresource.
# $value (String) - what was typed
cli-usage-years = «{ $value }» ليس فترة بالسنوات.
cli-usage-years-hint = تكتب الفترة على شكل 2020..2024 أو 2020.. أو ..2024 أو 2022.

## What the commands say.

# Stands before an error.
# $message (String) - the whole sentence
cli-error = خطأ: { $message }
# $number (Number) - number of the release
# $date (Date) - date of the release
cli-data-as-of = البيانات بحسب الإصدار { $number }، { $date }.
# $path (String) - file of the catalogue
cli-init-built = جرى إنشاء الفهرس في { $path }.
# $path (String) - file of the catalogue
cli-init-refreshed = جرى تحديث الفهرس الموجود في { $path }.
# $path (String) - file of the catalogue
cli-init-unchanged = الفهرس الموجود في { $path } محدّث.
# $path (String) - file of the data folder
# $line (String) - number of the line in the file, from 1
# $reason (String) - what is wrong with the line, a sentence
cli-init-finding = { $path }، السطر { $line }: { $reason }
# $path (String) - file of the data folder
# $reason (String) - what is wrong with the file, a sentence
cli-init-finding-file = { $path }: { $reason }

# $shown (Number) - how many records are listed
# $total (Number) - how many records were found
cli-search-shown =
    { $total ->
        [zero] لم يعثر على أي سجل.
        [one] عثر على سجل واحد.
        [two] عثر على سجلين؛ المعروض منهما: { $shown }.
        [few] عثر على { $total } سجلات؛ المعروض منها: { $shown }.
        [many] عثر على { $total } سجلا؛ المعروض منها: { $shown }.
       *[other] عثر على { $total } سجل؛ المعروض منها: { $shown }.
    }
cli-search-none = لم يعثر على شيء.
cli-search-none-hint = يمكن إزالة أحد عوامل التصفية، أو تقليل عدد الكلمات، أو كتابتها بلغة أخرى.
# $suggestion (String) - a better spelling; the results are those of it
cli-search-corrected = نتائج البحث عن «{ $suggestion }»
# $suggestion (String) - a better spelling
cli-search-did-you-mean = هل تقصد «{ $suggestion }»؟
# $terms (String) - list of recognised themes and places
cli-search-widened = شمل البحث أيضا: { $terms }
# $count (Number) - how many more values there are
cli-more =
    { $count ->
        [zero] و{ $count } غيرها
        [one] و{ $count } غيرها
        [two] و{ $count } غيرها
        [few] و{ $count } غيرها
        [many] و{ $count } غيرها
       *[other] و{ $count } غيرها
    }
# Stands under a table in which some texts bear the mark.
# $mark (String) - the mark, as in *
cli-machine-draft = { $mark } ترجمة آلية أولية: لم يراجعها أحد.
# $mark (String) - the mark
cli-fallback = { $mark } غير متاح بلغتك؛ معروض بلغة أخرى.

cli-column-reference = السجل
cli-column-title = العنوان
cli-column-where = المكان
cli-column-when = الفترة
cli-column-why = السبب
cli-column-state = الحالة
cli-column-check = الفحص
cli-column-result = نتيجة الفحص
cli-column-found = التفاصيل

cli-section-themes = المواضيع الرئيسية والفرعية
cli-section-languages = لغات النصوص
cli-section-sources = المصادر
cli-section-related = السجلات ذات الصلة
cli-section-citation = صيغة الاستشهاد
cli-section-figures = الأعداد
cli-section-running = المبادرات حسب الموضوع الرئيسي
cli-section-regional = مبادرات المنطقة الأوسع
cli-section-open = البرامج المفتوحة لهذا المكان
cli-section-organisations = الجهات الممولة والمنفذة هنا
cli-section-needs = الاحتياجات المعلنة
cli-section-resources = الاستراتيجيات والقوانين والموارد الأخرى
cli-section-facts = الحقائق
cli-section-within = جزء من
cli-section-members = الأماكن المشمولة
cli-section-by-theme = حسب الموضوع الرئيسي
cli-section-by-place = حسب المكان
cli-section-by-role = حسب الدور
cli-section-initiatives = المبادرات
cli-section-programmes = البرامج
cli-section-partners = الشركاء في العمل

cli-label-stale = أقدم من النص الأصلي
cli-label-shown = النص المعروض
cli-label-initiatives = المبادرات
cli-label-ongoing = الجارية
cli-label-programmes-open = البرامج المفتوحة لهذا المكان
cli-label-organisations = المنظمات الممولة أو المنفذة هنا
cli-label-needs = الاحتياجات المعلنة
cli-label-recorded = التسجيل
cli-label-who = الجهة
cli-label-trust = التحقق
cli-label-source = المصدر
cli-not-confirmed = لم يصدر تأكيد من الجهة المنفذة
cli-not-read = مذكور فقط، ولم يقرأ
# $count (Number) - fields with more than one version
cli-conflicts =
    { $count ->
        [zero] لا يوجد حقل له أكثر من نسخة في قائمة «بانتظار المراجعة».
        [one] حقل واحد له أكثر من نسخة، وهو في قائمة «بانتظار المراجعة».
        [two] حقلان لكل منهما أكثر من نسخة، وهما في قائمة «بانتظار المراجعة».
        [few] { $count } حقول لكل منها أكثر من نسخة، وهي في قائمة «بانتظار المراجعة».
        [many] { $count } حقلا لكل منها أكثر من نسخة، وهي في قائمة «بانتظار المراجعة».
       *[other] { $count } حقل لكل منها أكثر من نسخة، وهي في قائمة «بانتظار المراجعة».
    }
cli-doctor-passed = ناجح
cli-doctor-failed = غير ناجح
cli-doctor-well = كل شيء سليم.
cli-doctor-unwell = لم تنجح بعض الفحوص.
cli-none = لا شيء

cli-saved-about = عرض عمليات البحث المحفوظة وما استجد منذ آخر اطلاع
cli-saved-add-about = حفظ بحث باسم
cli-saved-run-about = تنفيذ بحث محفوظ؛ ويحسب الجديد بعد ذلك ابتداء من هذه اللحظة
cli-saved-rename-about = تغيير اسم بحث محفوظ
cli-saved-remove-about = حذف بحث محفوظ
cli-value-name = اسم
cli-value-new-name = اسم-جديد
cli-argument-saved = اسم البحث المحفوظ
cli-argument-new-name = الاسم الجديد
cli-column-name = الاسم
cli-column-new = الجديد
cli-column-since = منذ
cli-column-search = البحث
cli-saved-none = لا يوجد بحث محفوظ بعد. يحفظ الأمر «trefoil saved add» بحثا.
# $name (String) - name of the saved search
cli-saved-added = حفظ البحث باسم «{ $name }».
# $name (String) - name of the saved search
cli-saved-removed = حذف البحث المحفوظ «{ $name }».
# $name (String) - new name of the saved search
cli-saved-renamed = أصبح اسم البحث المحفوظ «{ $name }».
# $count (Number) - records that are new to the saved search
# $date (Date) - day of the last look
cli-saved-new =
    { $count ->
        [zero] لا جديد منذ { $date }.
        [one] سجل جديد واحد منذ { $date }.
        [two] سجلان جديدان منذ { $date }.
        [few] { $count } سجلات جديدة منذ { $date }.
        [many] { $count } سجلا جديدا منذ { $date }.
       *[other] { $count } سجل جديد منذ { $date }.
    }
cli-saved-cannot-run = لا يمكن تنفيذه: فهو يرشح بما لم يعد موجودا في الفهرس.
