### state: machine
### What the window does with records: files out and in, decisions, sharing, undo, the profile.
### Names of formats and of file endings are the same in every language: never translate them.

## Files out.

action-export = تصدير السجلات
action-export-search = ما يجده هذا البحث
action-export-record = هذا السجل
# $place (String) - name of a country or region
action-export-place = ما يتعلق بالمكان: { $place }
action-export-everything = الفهرس كله
action-export-stays = المسودات وما هو خاص بهذا الحاسوب لا تدخل في أي ملف.
action-export-format = الصيغة
action-export-save = اختيار مكان الحفظ
action-export-waiting = يجري اختيار الملف أو كتابته…
action-export-none = لم يُختر أي ملف. لم يُكتب شيء.
# $count (Number) - how many records
# $file (String) - path of the file
action-export-done =
    { $count ->
        [zero] لم يُكتب أي سجل في { $file }.
        [one] كُتب سجل واحد في { $file }.
        [two] كُتب سجلان في { $file }.
        [few] كُتبت { $count } سجلات في { $file }.
        [many] كُتب { $count } سجلا في { $file }.
       *[other] كُتب { $count } سجل في { $file }.
    }
# $count (Number) - how many records
action-export-left-out =
    { $count ->
        [zero] كل السجلات في الملف
        [one] سجل واحد ليس في الملف، أو ليس فيه كاملا
        [two] سجلان ليسا في الملف، أو ليسا فيه كاملين
        [few] { $count } سجلات ليست في الملف، أو ليست فيه كاملة
        [many] { $count } سجلا ليست في الملف، أو ليست فيه كاملة
       *[other] { $count } سجل ليست في الملف، أو ليست فيه كاملة
    }
# $count (Number) - how many records
action-export-other-kinds =
    { $count ->
        [zero] لا توجد سجلات من أنواع أخرى.
        [one] سجل واحد من نوع آخر ليس في الملف: لا تعرف IATI إلا الأنشطة.
        [two] سجلان من أنواع أخرى ليسا في الملف: لا تعرف IATI إلا الأنشطة.
        [few] { $count } سجلات من أنواع أخرى ليست في الملف: لا تعرف IATI إلا الأنشطة.
        [many] { $count } سجلا من أنواع أخرى ليست في الملف: لا تعرف IATI إلا الأنشطة.
       *[other] { $count } سجل من أنواع أخرى ليست في الملف: لا تعرف IATI إلا الأنشطة.
    }
action-stays-private = هو خاص بهذا الحاسوب. شاركه أولا.
action-stays-draft = هو مسودة. قدمها أولا.

## Formats.

action-format-csv = CSV
action-format-csv-hint = جدول واحد تفتحه كل برامج الجداول.
action-format-xlsx = مصنف Excel (XLSX)
action-format-xlsx-hint = ورقة لكل نوع من السجلات، وورقة عن مصدرها.
action-format-iati = IATI 2.03 (XML)
action-format-iati-hint = المبادرات في صورة أنشطة، للأنظمة التي تقرأ هذا المعيار.
action-format-jsonl = JSON Lines
action-format-jsonl-hint = كل الحقول، للبرامج وللاستيراد من جديد.
action-format-bundle = حزمة تبادل لنسخة أخرى من { -brand-name }
action-format-bundle-hint = كل تغيير في هذه السجلات مع توقيعه، ليُدمج هناك بدلا من الكتابة فوق ما هو موجود. أما ما جاء مع الإصدار المضمن فهو هناك من قبل.
action-format-pdf = PDF
action-format-pdf-hint = للطباعة: بطاقة سجل أو موجز عن بلد أو ملف بما عُثر عليه.
action-format-html = HTML
action-format-html-hint = المحتوى نفسه للمتصفح في ملف واحد.
action-format-any = كل الصيغ

## Files in.

action-import = استيراد السجلات
action-import-intro = استورد سجلات من ملف: CSV أو مصنف Excel أو IATI من 2.01 إلى 2.03 أو JSON Lines. ترى أولا، سطرا سطرا، ما الذي سيتغير. لا يُكتب شيء قبل أن تقبل.
action-import-choose = اختيار ملف
action-import-waiting = في انتظار اختيار ملف…
# $percent (Number) - how much of the file was read, from 0 to 100
action-import-reading = قراءة الملف: { $percent }٪
# no-plural: the count stands after a colon
# $count (Number) - how many lines
action-import-lines = عدد السطور المقروءة: { $count }
action-import-stop = إيقاف
action-import-none = لم يؤخذ أي ملف. لم يُكتب شيء.
# $file (String) - name of the file
action-import-plan = ما الذي سيفعله استيراد { $file }
action-import-filter = السطور المعروضة
action-import-all = الكل
action-import-table = سطور الملف
action-import-column-take = استيراد
action-import-column-place = الموضع في الملف
action-import-column-outcome = النتيجة
action-import-column-record = السجل
action-import-column-detail = السبب والملاحظات
# $record (String) - name of the record
action-import-take = استيراد { $record }
# $record (String) - name of the record
action-import-open = حقول { $record }
action-import-field = الحقل
action-import-before = في الفهرس
action-import-after = في الملف
action-import-nothing-yet = لا شيء بعد
action-import-no-lines = ليس في الملف سطور بهذه النتيجة.
# $count (Number) - how many lines are not shown yet
action-import-more =
    { $count ->
        [zero] لا مزيد من السطور
        [one] عرض سطر آخر
        [two] عرض سطرين آخرين
        [few] عرض { $count } سطور أخرى
        [many] عرض { $count } سطرا آخر
       *[other] عرض { $count } سطر آخر
    }
action-import-leave-these = ترك هذه كلها
action-import-take-these = استيراد هذه كلها
# $count (Number) - how many lines
action-import-followed =
    { $count ->
        [zero] لا تتبعه سطور أخرى.
        [one] يتبعه سطر آخر، لأن أحدهما يذكر الآخر.
        [two] يتبعه سطران آخران، لأنها تذكر بعضها بعضا.
        [few] تتبعه { $count } سطور أخرى، لأنها تذكر بعضها بعضا.
        [many] يتبعه { $count } سطرا آخر، لأنها تذكر بعضها بعضا.
       *[other] يتبعه { $count } سطر آخر، لأنها تذكر بعضها بعضا.
    }
# $count (Number) - how many records
action-import-accept =
    { $count ->
        [zero] لا شيء للاستيراد
        [one] استيراد سجل واحد
        [two] استيراد سجلين
        [few] استيراد { $count } سجلات
        [many] استيراد { $count } سجلا
       *[other] استيراد { $count } سجل
    }
action-import-nothing = لا يوجد ما يُستورد.
# $count (Number) - how many new needs
action-import-needs-private =
    { $count ->
        [zero] لا احتياجات جديدة في هذا الملف.
        [one] يبقى احتياج جديد واحد في هذا الملف خاصًا: على هذا الجهاز فقط، ولا يدخل في أي تصدير أو حزمة أو مزامنة.
        [two] يبقى احتياجان جديدان في هذا الملف خاصين: على هذا الجهاز فقط، ولا يدخلان في أي تصدير أو حزمة أو مزامنة.
        [few] تبقى { $count } احتياجات جديدة في هذا الملف خاصة: على هذا الجهاز فقط، ولا تدخل في أي تصدير أو حزمة أو مزامنة.
        [many] يبقى { $count } احتياجًا جديدًا في هذا الملف خاصًا: على هذا الجهاز فقط، ولا يدخل في أي تصدير أو حزمة أو مزامنة.
       *[other] يبقى { $count } احتياج جديد في هذا الملف خاصًا: على هذا الجهاز فقط، ولا يدخل في أي تصدير أو حزمة أو مزامنة.
    }
# $count (Number) - how many new needs
action-import-needs-shared =
    { $count ->
        [zero] لا احتياجات جديدة في هذا الملف.
        [one] يُشارك احتياج جديد واحد في هذا الملف مع الجميع. يمكن سحبه لاحقًا، لا جعله خاصًا من جديد.
        [two] يُشارك احتياجان جديدان في هذا الملف مع الجميع. يمكن سحبهما لاحقًا، لا جعلهما خاصين من جديد.
        [few] تُشارك { $count } احتياجات جديدة في هذا الملف مع الجميع. يمكن سحبها لاحقًا، لا جعلها خاصة من جديد.
        [many] يُشارك { $count } احتياجًا جديدًا في هذا الملف مع الجميع. يمكن سحبها لاحقًا، لا جعلها خاصة من جديد.
       *[other] يُشارك { $count } احتياج جديد في هذا الملف مع الجميع. يمكن سحبها لاحقًا، لا جعلها خاصة من جديد.
    }
action-import-share-needs = مشاركة الاحتياجات الجديدة في هذا الملف
action-import-private = خاصة، على هذا الجهاز فقط
action-import-writing = يجري الاستيراد…
action-import-again = قراءة الملف من جديد
action-import-drop = ترك هذه الخطة
# $count (Number) - how many records
# $file (String) - name of the file
action-import-done =
    { $count ->
        [zero] لم يُستورد أي سجل من { $file }.
        [one] استُورد سجل واحد من { $file }.
        [two] استُورد سجلان من { $file }.
        [few] استُوردت { $count } سجلات من { $file }.
        [many] استُورد { $count } سجلا من { $file }.
       *[other] استُورد { $count } سجل من { $file }.
    }
action-import-left-out = متروك
action-import-undo = التراجع عن هذا الاستيراد
action-import-undone = تم التراجع عن الاستيراد.
action-import-another = استيراد ملف آخر
action-columns = ما الذي تحتويه الأعمدة
# $file (String) - name of the file
action-columns-intro = لأعمدة الملف { $file } أسماء خاصة بها. يرجى ذكر ما يحتويه كل عمود، ثم ترى، سطرا سطرا، ما الذي سيتغير.
action-columns-kind = نوع السجلات
action-columns-head = سطر رؤوس الأعمدة
action-columns-remembered = مُلئ كما استُخدم آخر مرة لجدول له الرؤوس نفسها.
action-columns-proposed = مُلئ بقدر ما تدل عليه الأسماء والقيم. يرجى مراجعته.
action-columns-field = الحقل
action-columns-leave-out = ترك العمود
action-columns-language = لغة النص
action-columns-role = الدور
action-columns-no-role = غير مذكور
action-columns-samples = القيم الأولى
action-columns-no-samples = لا قيم في السطور الأولى
action-columns-writing = كيف تُكتب القيم
action-columns-dates = شكل التواريخ
action-columns-dates-iso = السنة ثم الشهر ثم اليوم: 2019-03-07
action-columns-dates-day = اليوم ثم الشهر ثم السنة: 7.3.2019
action-columns-dates-month = الشهر ثم اليوم ثم السنة: 3/7/2019
action-columns-decimal = العلامة العشرية
action-columns-decimal-point = النقطة: 1,250.50
action-columns-decimal-comma = الفاصلة: 1.250,50
action-columns-separator = ما بين عناصر القائمة
action-columns-currency = عملة المبالغ (رمز من ثلاثة أحرف)
action-columns-show = عرض ما سيتغير
# no-plural: the count stands after a colon
# $count (Number) - how many columns
action-columns-wrong = ما يلزم تصحيحه: { $count }
action-columns-change = تغيير الأعمدة
action-template = جدول فارغ
action-template-hint = جدول له رؤوس أعمدة يعرفها الاستيراد، يُملأ.
action-template-save = حفظ نموذج فارغ
# $file (String) - name of the file
action-template-saved = حُفظ: { $file }

## What is done with a record.

action-menu = إجراءات
action-export-this = تصدير
action-withdraw = سحب
action-withdraw-title = سحب هذا السجل؟
action-withdraw-text = يُحفظ السجل ويمكن إعادته. وحتى ذلك الحين لا يجده أي بحث.
action-withdrawn = تم سحب السجل.
action-reinstate = إعادة
action-reinstate-title = إعادة هذا السجل؟
action-reinstate-text = تعود إليه الحالة التي كانت له قبل سحبه.
action-reinstated = تمت إعادة السجل.
action-reason = السبب
action-reason-hint = يبقى في السجل الزمني.
action-confirm = تأكيد
action-confirm-title = ألا يزال هذا صحيحا؟
action-confirm-text = أكد أن السجل كان صحيحا في يوم ما. يظهر التاريخ بجانب مصادره.
action-confirm-on = اليوم
# $date (String) - a day, written out
action-confirm-chosen = اليوم المختار: { $date }
action-confirm-by = المنظمة التي تؤكد
action-confirmed = تم تأكيد السجل.

## Private records, and sharing them.

action-private = خاص: على هذا الحاسوب فقط
action-private-text = لا يدخل في أي تصدير ولا في أي تبادل مع الآخرين حتى تشاركه.
# $record (String) - the shared record
action-private-shared = تمت المشاركة باسم { $record }
action-share = مشاركة
action-share-title = مشاركة هذا السجل؟
action-share-text = لا يخرج من هذا الحاسوب إلا الحقول التي تبقى محددة، في سجل جديد. وما تمت مشاركته يمكن سحبه لاحقا، ولا يعود خاصا.
action-share-fields = الحقول التي تخرج من هذا الحاسوب
# $field (String) - label of the field
action-share-field = يخرج الحقل { $field }
# $leave (Number) - how many fields leave
# $stay (Number) - how many fields stay
# no-plural: the counts stand after a colon
action-share-count = عدد الحقول التي تخرج: { $leave }. عدد الحقول التي تبقى هنا: { $stay }.
action-share-note-hint = يخرج مع الحقول.
action-share-now = مشاركة هذه الحقول
# $record (String) - the shared record
action-shared = تمت المشاركة باسم { $record }. يبقى السجل الخاص هنا.

## Undo.

action-undo-last = التراجع عن آخر عمل
# $records (String) - list of kinds and short names of records
action-undone = تم التراجع عن: { $records }
# $count (Number) - how many records
action-undone-many =
    { $count ->
        [zero] لم يتم التراجع عن شيء.
        [one] تم التراجع في سجل واحد.
        [two] تم التراجع في سجلين.
        [few] تم التراجع في { $count } سجلات.
        [many] تم التراجع في { $count } سجلا.
       *[other] تم التراجع في { $count } سجل.
    }
action-redo = تنفيذه من جديد

## Decisions in the history.

action-decisions = القرارات
action-decisions-none = لم يُتخذ على هذا الحاسوب أي قرار بشأن هذا السجل.
action-column-when = متى
action-column-who = من
action-column-decision = القرار
action-column-why = السبب
# $change (String) - identifier of a change
action-undoes = يتراجع عن التغيير { $change }

## The profile.

action-profile = الملف الشخصي
action-profile-hint = من يكتب على هذا الحاسوب. تحمل تغييراتك رقما عشوائيا، ولا يعرف أنك صاحبه إلا هذا الحاسوب.
action-profile-name = الاسم
action-profile-name-hint = لا يرد في أي تغيير ولا يخرج معه.
action-profile-organisation = المنظمة
action-profile-organisation-hint = اختر منظمة من الفهرس أو اكتب اسمها.
action-profile-save = حفظ الملف الشخصي
action-profile-saved = تم حفظ الملف الشخصي.
action-profile-erase = محو اسمي
action-profile-erase-title = محو اسمك؟
action-profile-erase-text = يُمحى من هذا الملف الشخصي نهائيا الاسم والمنظمة والدور والبلد. يبقى ما كتبته، لكاتب لا يعرفه أحد. ويحمل ما تكتبه من الآن رقما آخر.
action-profile-erased = تم محو اسمك.
action-profile-number = الرقم الذي تحمله تغييراتك
action-organisation-none = لا تبدأ بذلك أي منظمة في الفهرس.
action-organisation-show = عرض المنظمات

## Files, in the settings.

action-files = الملفات
action-files-hint = تنتقل السجلات في ملفات: إلى برامج الجداول، أو أنظمة أخرى، أو حاسوب آخر.

## What goes wrong.

error-undo-superseded = كُتب شيء آخر بعد ذلك.
error-undo-superseded-hint = لم يتم التراجع عن شيء. تراجع أولا عن آخر عمل، أو راجع السجل الزمني.
error-plan-closed = لم تعد هذه الخطة مفتوحة.
error-plan-closed-hint = اختر الملف من جديد وانظر ما الذي سيتغير الآن. لم يُكتب شيء.
# $file (String) - name of the file
error-file-foreign = «{ $file }» ليس ملفا يمكن استيراده.
# $endings (String) - list of endings of names, as in .csv
error-file-foreign-hint = اختر ملفا ينتهي اسمه بأحد ما يلي: { $endings }.
error-file-busy = تجري قراءة ملف آخر.
error-file-busy-hint = انتظر حتى تنتهي قراءته أو أوقفها.
error-no-dialog = لا توجد هنا نافذة لاختيار ملف فيها.
error-no-dialog-hint = استعمل الأمرين export وimport في الطرفية.
# $reference (String) - kind and short name of the record
error-record-stays = لا يخرج «{ $reference }» في أي ملف.
error-record-stays-hint = شارك ما هو خاص وقدم ما هو مسودة، ثم صدره.

## Reports

# $file (String) - name and place of the file
action-report-done = كُتب الملف: { $file }
# no-plural: the count stands after a colon
# $count (Number) - how many pages
action-report-pages = عدد الصفحات: { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records
action-export-records = السجلات المختارة: { $count }
action-export-report = التقرير
# $record (String) - title of a record
action-pick = اختيار { $record }
# no-plural: the count stands in brackets
# $count (Number) - how many records
action-picked = تصدير المختار ({ $count })
action-pick-none = إلغاء الاختيار
