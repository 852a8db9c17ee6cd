### state: machine
### The health of the store: each check has a label and says what it found.

doctor-check-file = الملف
doctor-check-integrity = السلامة
doctor-check-changes = التغييرات
doctor-check-signatures = التوقيعات
doctor-check-derived = الجداول المشتقة
doctor-check-search = كشاف البحث
doctor-check-backups = النسخ الاحتياطية
doctor-check-root = جذر الثقة

doctor-file-well = يمكن قراءة الملف والكتابة فيه، وهذه النسخة من { -brand-name } تعرف صيغته.
doctor-file-unwell = لا يمكن استخدام الملف على حاله.
doctor-integrity-well = الملف سليم.
doctor-integrity-unwell = الملف تالف. ينبغي استعادة نسخة احتياطية، أو نقل الملف إلى مكان آخر والبدء من جديد.
# $count (Number) - number of changes in the log
doctor-changes-well =
    { $count ->
        [zero] لا توجد تغييرات في سجل التغييرات.
        [one] يحتوي سجل التغييرات على تغيير واحد، وهو سليم.
        [two] يحتوي سجل التغييرات على تغييرين، وكلاهما سليم.
        [few] يحتوي سجل التغييرات على { $count } تغييرات، وكلها سليمة.
        [many] يحتوي سجل التغييرات على { $count } تغييرا، وكلها سليمة.
       *[other] يحتوي سجل التغييرات على { $count } تغيير، وكلها سليمة.
    }
doctor-changes-unwell = بعض التغييرات في سجل التغييرات ليست كما كانت عند كتابتها. ينبغي استعادة نسخة احتياطية.
# $count (Number) - number of signed changes
doctor-signatures-well =
    { $count ->
        [zero] لم يجر أي تغيير على هذا الجهاز بعد، فلا يوجد ما يفحص.
        [one] جرى فحص توقيع واحد، وهو صحيح.
        [two] جرى فحص توقيعين، وكلاهما صحيح.
        [few] جرى فحص { $count } توقيعات، وكلها صحيحة.
        [many] جرى فحص { $count } توقيعا، وكلها صحيحة.
       *[other] جرى فحص { $count } توقيع، وكلها صحيحة.
    }
doctor-signatures-unwell = بعض التوقيعات غير صحيحة. لا يمكن الوثوق بالتغييرات التي تحملها.
# $count (Number) - number of records
doctor-derived-well =
    { $count ->
        [zero] لا توجد سجلات للمقارنة بسجل التغييرات.
        [one] سجل واحد يطابق سجل التغييرات.
        [two] سجلان يطابقان سجل التغييرات.
        [few] { $count } سجلات تطابق سجل التغييرات.
        [many] { $count } سجلا تطابق سجل التغييرات.
       *[other] { $count } سجل تطابق سجل التغييرات.
    }
doctor-derived-unwell = بعض السجلات لا تطابق سجل التغييرات.
# $count (Number) - number of records in the index
doctor-search-well =
    { $count ->
        [zero] لا توجد سجلات في كشاف البحث.
        [one] يحتوي كشاف البحث على سجل واحد.
        [two] يحتوي كشاف البحث على سجلين.
        [few] يحتوي كشاف البحث على { $count } سجلات.
        [many] يحتوي كشاف البحث على { $count } سجلا.
       *[other] يحتوي كشاف البحث على { $count } سجل.
    }
doctor-search-unwell = كشاف البحث لا يطابق السجلات.
# $count (Number) - number of backups
doctor-backups-well =
    { $count ->
        [zero] لا توجد نسخ احتياطية بعد. تنشأ نسخة قبل أن تتغير صيغة الفهرس.
        [one] توجد نسخة احتياطية واحدة.
        [two] توجد نسختان احتياطيتان.
        [few] توجد { $count } نسخ احتياطية.
        [many] توجد { $count } نسخة احتياطية.
       *[other] توجد { $count } نسخة احتياطية.
    }
doctor-backups-unwell = تعذرت قراءة نسخة احتياطية.

doctor-check-releases = الإصدارات
# $count (Number) - number of releases that the catalogue holds
doctor-releases-well =
    { $count ->
        [zero] لا يحتوي الفهرس على أي إصدار.
        [one] يحتوي الفهرس على إصدار واحد.
        [two] يحتوي الفهرس على إصدارين.
        [few] يحتوي الفهرس على { $count } إصدارات.
        [many] يحتوي الفهرس على { $count } إصدارا.
       *[other] يحتوي الفهرس على { $count } إصدار.
    }
# $version (Number) - version of the form of the file
doctor-remark-version = الملف بالنسخة { $version } من الصيغة، وهي صيغة لا تكتبها هذه النسخة من { -brand-name }.
# $detail (String) - message of the system or the parser, in English
doctor-remark-integrity = يفيد SQLite بالإنكليزية: «{ $detail }».
# $table (String) - name of the table
doctor-remark-dangling = صف في الجدول «{ $table }» يشير إلى ما ليس موجودا.
# $change (String) - id of the change
doctor-remark-packed = تعذر فك ضغط التغيير { $change }.
# $change (String) - id of the change
doctor-remark-hash = محتوى التغيير { $change } لا يطابق معرفه.
# $change (String) - id of the change
doctor-remark-signature = توقيع التغيير { $change } غير صحيح.
# $number (Number) - number of the release
doctor-remark-other-release = بني الإصدار { $number } من هذا الفهرس من مجلد غير مجلد الإصدار { $number } المضمن في { -brand-name }. ويتبع الفهرس إصداراته ولا يأخذ الإصدارات المضمنة.
# $table (String) - name of the table
doctor-remark-table = الجدول «{ $table }» يختلف عما في سجل التغييرات.
# $detail (String) - message of the system or the parser, in English
doctor-remark-rebuild = تعذر إنشاء الجداول من جديد من سجل التغييرات. التفاصيل التقنية بالإنكليزية: «{ $detail }».
doctor-remark-index-version = أنشأت الكشاف نسخة أخرى من { -brand-name }.
doctor-remark-owed = قد يبقى ما مُحي في أجزاء غير مستخدمة من الملف: فقد كان برنامج آخر يستخدمه أو كان القرص ممتلئا. وسيعاد كتابة الملف عند بدء التشغيل التالي.
doctor-remark-backup-erased = قد تتضمن النسخ الاحتياطية الموجودة بجانب الفهرس قيما مُحيت بعد إنشائها. يرجى حذف ما أُنشئ منها قبل ذلك، هنا وفي أي مكان آخر.
doctor-remark-forked = أعطى حاسوب رقما واحدا لتغييرين مختلفين: فقد نسخ مجلد بياناته، وتجري الكتابة في النسختين. ولم يضع أي شيء. وللتمييز بين النسختين، أنشئ نسخة احتياطية في إحداهما واستعدها في مجلد بيانات جديد، فيكون له مفتاح خاص به.
# $count (Number) - records that are missing from the index
doctor-remark-not-indexed =
    { $count ->
        [zero] لا تنقص الكشاف أي سجلات.
        [one] ينقص الكشاف سجل واحد.
        [two] ينقص الكشاف سجلان.
        [few] تنقص الكشاف { $count } سجلات.
        [many] ينقص الكشاف { $count } سجلا.
       *[other] ينقص الكشاف { $count } سجل.
    }
# $detail (String) - message of the system or the parser, in English
doctor-remark-index = الكشاف غير سليم. التفاصيل التقنية بالإنكليزية: «{ $detail }».
# $count (Number) - findings that are not listed
doctor-remark-more =
    { $count ->
        [zero] لا توجد ملاحظات أخرى.
        [one] توجد ملاحظة أخرى غير مذكورة.
        [two] توجد ملاحظتان أخريان غير مذكورتين.
        [few] توجد { $count } ملاحظات أخرى غير مذكورة.
        [many] توجد { $count } ملاحظة أخرى غير مذكورة.
       *[other] توجد { $count } ملاحظة أخرى غير مذكورة.
    }

doctor-cli-option-repair = إعادة إنشاء السجلات وفهرس البحث من سجل التغييرات ثم الفحص
