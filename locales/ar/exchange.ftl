### state: machine
### Import and export: errors, reasons, columns of files, the terminal.
### Names of options, formats and codes (--format, csv, 2019-03) are typed as they stand: never translate them.

## Errors.

# $path (String) - the file
error-format-unknown = لا يُعرف تنسيق للملف «{ $path }».
error-format-unknown-hint = يرجى أن ينتهي الاسم بـ .csv أو .xlsx أو .xml أو .jsonl، أو تحديد التنسيق بالخيار --format.
# $path (String) - the file
error-file-unreadable = تعذرت قراءة الملف «{ $path }».
error-file-unreadable-hint = يرجى التحقق من اسمه ومن إذن قراءته. لم يُستورد شيء.
# $path (String) - the file
error-file-unwritable = تعذرت كتابة الملف «{ $path }».
error-file-unwritable-hint = يرجى اختيار مجلد تُسمح الكتابة فيه وفيه مساحة كافية. لم يتغير الملف الذي كان هناك من قبل.
# $path (String) - the file
# $reason (String) - sentences that say what is wrong
error-import-refused = تعذر استيراد الملف «{ $path }». { $reason }
error-import-refused-hint = يرجى إصلاح الملف أو طلب ملف جديد ممن أعده. لم يُستورد شيء.
error-nothing-to-export = لا يتضمن أي من هذه السجلات ما يشترطه معيار IATI. لم يُكتب أي ملف.
error-nothing-to-export-hint = يرجى اختيار سجلات أخرى أو تنسيق آخر: CSV أو XLSX أو JSON Lines.
error-import-unkept = لا توجد مساحة لحفظ ما وجده الاستيراد ريثما يُراجَع.
error-import-unkept-hint = يرجى إخلاء مساحة على هذا القرص تتسع لملفين بهذا الحجم. لم يُستورد شيء.
error-cancelled = أُوقف التنفيذ.
error-cancelled-hint = لم يُكتب شيء.
error-catalogue-changed = تغيّر الفهرس منذ إعداد الخطة. لم يُستورد شيء.
error-catalogue-changed-hint = يرجى قراءة الملف من جديد والنظر في الخطة الجديدة ثم قبولها.

## Why a file is refused as a whole.

# $name (String) - what stands in the file
exchange-refused-encoding = الملف مكتوب بترميز { $name }، والمطلوب UTF-8.
# $line (String) - number of a line or row
exchange-refused-bytes = السطر { $line } ليس بترميز UTF-8. يرجى حفظ الملف بترميز UTF-8؛ وفي برنامج الجداول اختيار النوع «CSV UTF-8».
# $line (String) - number of a line or row
exchange-refused-long = يبدأ في السطر { $line } ما هو أطول من أي سجل حقيقي.
# $line (String) - number of a line or row
exchange-refused-deep = العناصر في السطر { $line } متداخلة أكثر مما ينبغي.
# $line (String) - number of a line or row
exchange-refused-document-type = يصرّح السطر { $line } بنوع مستند (DOCTYPE)، وهو غير مقبول حفاظًا على السلامة.
# $line (String) - number of a line or row
# $name (String) - what stands in the file
exchange-refused-entity = يستخدم السطر { $line } الكيان «{ $name }» الذي لا تعرّفه XML.
# $line (String) - number of a line or row
exchange-refused-xml = السطر { $line } ليس XML سليم البنية.
# $line (String) - number of a line or row
exchange-refused-cut = ينتهي في السطر { $line } قبل اكتماله: جزء منه مفقود.
# $name (String) - what stands in the file
exchange-refused-not-iati = ليس ملف أنشطة IATI: فهو يبدأ بـ «{ $name }».
# $version (String) - what stands in the file
exchange-refused-version = إصدار IATI فيه «{ $version }»؛ والإصدارات المقروءة هي 2.01 و2.02 و2.03.
# $column (String) - name of a column
exchange-refused-no-column = لا يوجد في جدوله عمود «{ $column }».
exchange-refused-empty = الملف فارغ.
# $delimiter (String) - the character that stands between the cells
exchange-refused-delimiter = تفصل بين خلاياه العلامة «{ $delimiter }». يرجى الفصل بينها بفواصل أو فواصل منقوطة أو علامات جدولة.
# $column (String) - name of a column
exchange-refused-column-twice = يتكرر العمود «{ $column }» في جدوله.
# $field (String) - name of a field
exchange-refused-map-field = تسمي الخريطة الحقل «{ $field }» الذي لا يوجد في سجل من نوعها.
# $column (String) - name of a column
# $line (String) - number of a line or row
exchange-refused-map-column = تسمي الخريطة العمود «{ $column }» الذي لا يوجد في رؤوس الأعمدة في السطر { $line }.
# $sheet (String) - name of a sheet
exchange-refused-map-sheet = لا توجد في مصنف الجداول ورقة «{ $sheet }».
exchange-map-twice = يوجد هذا في عمود آخر، ولا يكون في السجل إلا مرة واحدة. يرجى ترك أحد العمودين.
exchange-map-role = يرجى اختيار دور هذه المنظمات.
exchange-map-currency = يرجى ذكر عملة المبالغ.
# $field (String) - name of a field
exchange-map-title = لا يذكر أي عمود اسم السجل. يرجى اختيار «{ $field }» لأحد الأعمدة.
# $line (String) - number of a line or row
exchange-refused-csv = السطر { $line } ليس CSV سليم البنية.
exchange-refused-workbook = ليس مصنف جداول، أو أنه تالف.
exchange-refused-workbook-large = يحتوي المصنف على أكثر مما يمكن استيراده.
exchange-refused-many = يتضمن أكثر من مليون سجل. يرجى استيراده على أجزاء.

## Why a line is rejected.

# $value (String) - what stands in the file
# $kinds (String) - list of codes of kinds
exchange-reason-kind = «{ $value }» ليس نوعًا من السجلات. يرجى استخدام { $kinds }.
# $line (String) - number of a line or row
exchange-reason-twice = السجل نفسه موجود في السطر { $line }.
# $value (String) - what stands in the file
# $field (String) - name of a field
exchange-reason-number = «{ $value }» في الحقل «{ $field }» ليس عددًا صحيحًا.
# $value (String) - what stands in the file
# $field (String) - name of a field
exchange-reason-date = «{ $value }» في الحقل «{ $field }» ليس تاريخًا. يرجى كتابة 2019 أو 2019-03 أو 2019-03-07.
# $value (String) - what stands in the file
# $field (String) - name of a field
exchange-reason-term = «{ $value }» ليس رمزًا معروفًا للحقل «{ $field }».
# $code (String) - what stands in the file
exchange-reason-currency = «{ $code }» ليس عملة. يرجى استخدام رمز مثل EUR أو XOF.
# $field (String) - name of a field
# $reference (String) - kind and short name of a record
exchange-reason-reference = يشير الحقل «{ $field }» إلى «{ $reference }»، وهو غير موجود في الفهرس ولا في الملف.
exchange-reason-headless = لا تقع الخلية تحت أي عمود من أعمدة الصف الأول. يرجى وضع النصوص التي فيها فواصل بين علامتي تنصيص، أو إعطاء العمود اسما.
exchange-reason-formula = تحتوي الخلية على صيغة. يرجى وضع قيمتها مكانها.
# $field (String) - name of a field
exchange-reason-too-long = يحتوي الحقل «{ $field }» على أكثر مما يسعه السجل.
exchange-reason-private = السجل الذي يحمل هذا الاسم خاص بهذا الجهاز، ولا يغيره شيء من الخارج.
exchange-reason-shared = يطلب السطر أن يبقى خاصًا، لكن السجل الذي يحمل هذا الاسم مشترك بالفعل. يرجى إعطاء السطر اسمًا قصيرًا آخر.
exchange-reason-not-object = يجب أن يكون كل سطر كائن JSON واحدًا: يبدأ بقوس معقوف وينتهي بقوس معقوف.
# $field (String) - path of a field, as in budget.currency
# $message (String) - what is wrong with it, and what to do
exchange-reason-wrong = «{ $field }»: { $message }

## What is worth knowing about a line or a file.

# $sum (String) - a number
exchange-remark-shares-recipient = مجموع حصص الأماكن { $sum } وليس 100. تُحفظ كما هي.
# $sum (String) - a number
exchange-remark-shares-sector = مجموع حصص القطاعات { $sum } وليس 100. تُحفظ كما هي.
# $code (String) - what stands in the file
exchange-remark-place = المكان «{ $code }» غير معروف. يُحفظ ويُعاد عند التصدير.
# $code (String) - what stands in the file
exchange-remark-status = لا مقابل للحالة «{ $code }». تُحفظ وتُعاد عند التصدير.
exchange-remark-budgets = له عدة ميزانيات. تُحفظ ولا تُجمع.
# $column (String) - name of a column
exchange-remark-column = العمود «{ $column }» غير معروف وقد جرى تجاوزه.
# $share (String) - what stands in the file
exchange-remark-share = «{ $share }» ليست نسبة بين 0 و100. تُحفظ وتُعاد عند التصدير.
# $column (String) - name of a column
exchange-remark-column-left-out = العمود «{ $column }» متروك: لم يُختر له حقل.
exchange-remark-withdrawn = سُحب هذا السجل هنا. الاستيراد يعيده.
# $lang (String) - tag of a language, as it stands in the file
exchange-remark-language = اللغة «{ $lang }» غير معروفة. يُحفظ نصها ويُعاد عند التصدير.
# $code (String) - what stands in the file
# $element (String) - name of an element of the file, as in tag
exchange-remark-code = «{ $code }» في العنصر «{ $element }» ليس رمزًا معروفًا. يُحفظ ويُعاد عند التصدير.
# $address (String) - what stands in the file
exchange-remark-address = «{ $address }» ليس عنوانًا على الويب. يُحفظ ويُعاد عند التصدير.
# $amount (String) - a number, as it stands in the file
exchange-remark-negative = الميزانية { $amount } أقل من الصفر. تُحفظ وتُعاد عند التصدير.
# $fields (String) - list of labels of fields, as in Title, Topics
exchange-remark-lacks = قبل نشره يجب إضافة ما يلي: { $fields }.
# $standing (String) - label of a standing, as in Published
exchange-remark-standing = يُستورد بالحالة «{ $standing }»، كما يذكر الملف.
# $standing (String) - label of a standing, as in Published
exchange-remark-need-standing = إذا جرت مشاركته، يُستورد بالحالة «{ $standing }»، كما يذكر الملف.
exchange-remark-private = يبقى خاصًا بهذا الجهاز.
# $field (String) - name of a field
# $reference (String) - short name of a record
exchange-remark-forgotten = يشير الحقل «{ $field }» إلى «{ $reference }»، وهو لا يُستورد ليراه الجميع. يُستورد السجل من دونه.

## Where a line stands.

# $line (String) - number of a line or row
exchange-at-line = السطر { $line }
# $line (String) - number of a line or row
# $cell (String) - a cell or column, as in C7
exchange-at-cell = السطر { $line }، العمود { $cell }
# $sheet (String) - name of a sheet
# $cell (String) - a cell or column, as in C7
exchange-at-sheet = الورقة { $sheet }، { $cell }

## What a record lacks for IATI.

# $gaps (String) - list of what is missing
exchange-lacks = ما يشترطه IATI وهو غير موجود: { $gaps }.
# $column (String) - name of a column
exchange-overlong = نص العمود «{ $column }» أطول من أن تسعه خلية، فتُرك. يحفظه تنسيق JSON Lines كاملًا.
exchange-gap-title = العنوان
exchange-gap-description = الوصف
exchange-gap-organisation = المنظمة
exchange-gap-status = الحالة
exchange-gap-start = تاريخ البدء
exchange-gap-recipient = المكان المستفيد
exchange-gap-sector = الموضوع أو القطاع

## Columns of files.

exchange-field-record = نوع السجل
exchange-field-actual-start = البدء الفعلي
exchange-field-actual-end = الانتهاء الفعلي
exchange-field-extra = حقول أخرى
exchange-field-outputs = النواتج
exchange-field-outcomes = النتائج المحققة
exchange-field-indicators = المؤشرات
exchange-field-commitments = الالتزامات المالية
exchange-field-disbursements = المبالغ المصروفة
exchange-field-links = روابط
exchange-field-contact = جهة الاتصال
# $title (String) - what is measured
# $values (String) - list of its values
exchange-indicator = { $title }: { $values }
# $value (String) - a number with its unit
exchange-indicator-baseline = خط الأساس { $value }
# $value (String) - a number with its unit
exchange-indicator-target = القيمة المستهدفة { $value }
# $value (String) - a number with its unit
exchange-indicator-actual = القيمة الفعلية { $value }
# $amount (String) - an amount of money
# $date (String) - the day of its value
exchange-amount-dated = { $amount } ({ $date })
exchange-field-state = حالة النص
# $field (String) - name of a field
# $part (String) - name of a part of the field
exchange-field-part = { $field }: { $part }
exchange-part-amount = المبلغ بأصغر وحدة
exchange-part-currency = العملة
exchange-part-value-date = تاريخ القيمة
exchange-part-smallest = الأدنى بأصغر وحدة
exchange-part-largest = الأقصى بأصغر وحدة
exchange-part-whole = المبلغ
exchange-part-whole-smallest = أدنى مبلغ
exchange-part-whole-largest = أقصى مبلغ
exchange-part-on = التاريخ
exchange-part-by = المنظمة
# $date (String) - a year or a month, as in 2019-03
exchange-date-year = المعروف هو السنة فقط: { $date }
# $date (String) - a year or a month, as in 2019-03
exchange-date-month = المعروف هو الشهر فقط: { $date }
exchange-sheet-provenance = المصدر
exchange-about-release = إصدار الفهرس
exchange-about-written = تاريخ الكتابة
exchange-about-records = السجلات
exchange-about-texts = النصوص
exchange-about-texts-note = يبين العمود المجاور لكل نص حالته: original للأصل، وreviewed لما روجع، وmachine لمسودة آلية لم يراجعها أحد.
exchange-about-places = الأماكن
exchange-about-places-note = لا تعني أسماء الأماكن أي رأي في وضعها القانوني.

## The terminal.

exchange-cli-export-about = كتابة السجلات في ملف
exchange-cli-import-about = استيراد السجلات من ملف
exchange-cli-value-file = ملف
exchange-cli-value-format = تنسيق
exchange-cli-argument-export = الملف المراد كتابته؛ ويُستبدل إن كان موجودًا
exchange-cli-argument-import = الملف المراد استيراده
exchange-cli-option-format = csv أو xlsx أو iati أو jsonl؛ وبحسب نهاية الاسم إن لم يُحدد
exchange-cli-value-report = تقرير
exchange-cli-option-report = record أو brief أو pack أو comparison أو gaps: تقرير بدلا من السجلات
exchange-cli-option-record = هذا السجل فقط؛ يمكن تكراره
exchange-cli-option-template = جدول فارغ لهذا النوع من أجل ملئه
exchange-cli-option-kind = initiative أو programme أو need أو organisation أو resource: نوع السجلات في جدول خاص
exchange-cli-option-map = الملف الذي يبين أي حقل يقابل كل عمود في جدول خاص
exchange-cli-option-propose-map = عدم استيراد شيء؛ كتابة ملف من هذا القبيل لتصحيحه يدويا
exchange-cli-option-dry-run = إظهار ما سيحدث فقط
exchange-cli-option-share-needs = مشاركة الاحتياجات الجديدة في الملف؛ ومن دون ذلك تبقى خاصة بهذا الجهاز
# no-plural: the count stands after a colon
# $percent (String) - how much of the file, as in 45 %
# $count (Number) - how many records
exchange-cli-reading = القراءة: { $percent }. السجلات: { $count }. للإيقاف: Ctrl+C.
# no-plural: the count stands after a colon
# $percent (String) - how much of the records, as in 45 %
# $count (Number) - how many records
exchange-cli-writing = الكتابة: { $percent }. السجلات: { $count }. للإيقاف: Ctrl+C.
# $path (String) - the file
exchange-cli-exported = كُتب في { $path }.
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-records = السجلات: { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-left-out = المتروك أو الناقص: { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-other-kinds = من أنواع لا يعرفها التنسيق: { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-new = جديد: { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-changed = متغير: { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-same = كما كان: { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-rejected = مرفوض: { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
exchange-cli-private = خاصة، على هذا الجهاز فقط: { $count }
exchange-cli-private-hint = تبقى الاحتياجات الجديدة خاصة: فلا تدخل في أي تصدير أو حزمة أو مزامنة. ويمكن مشاركة كل منها لاحقًا؛ والخيار --share-needs يشارك كل احتياجات الملف عند استيراده.
exchange-cli-dry-run = لم يُكتب شيء. لتنفيذ الاستيراد، يرجى تشغيل الأمر من دون --dry-run.
exchange-cli-imported = أُدخل هذا في الفهرس كإجراء واحد.
exchange-cli-unchanged = لم يكن هناك ما يُكتب.
# $path (String) - the file
exchange-cli-map-proposed = كُتبت خريطة مقترحة في { $path }. لم يُستورد شيء.
exchange-cli-map-next = يرجى تصحيحها حيث يلزم، ثم الاستيراد بالخيار --map مع الاطلاع على الخطة أولا بالخيار --dry-run.
exchange-cli-map-hint = إن كان جدولا خاصا فيرجى أولا وضع خريطة لأعمدته: import مع الخيارين --kind و--propose-map.
exchange-cli-map-unfit = ليس خريطة أعمدة.
exchange-cli-map-unfit-hint = يرجى ترك البرنامج يكتب خريطة بالخيار --propose-map ثم تصحيحها.
# $kind (String) - code of a kind
exchange-cli-map-kind = هي لسجلات من النوع «{ $kind }».
exchange-cli-column-place = الموضع في الملف
exchange-cli-column-verdict = النتيجة
exchange-cli-column-record = السجل
exchange-cli-column-detail = الحقول والسبب والملاحظات
exchange-verdict-new = جديد
exchange-verdict-changed = متغير
exchange-verdict-same = كما هو
exchange-verdict-rejected = مرفوض
