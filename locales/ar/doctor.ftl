### state: machine
### The health of the store: each check has a label and says what it found.

doctor-check-file = الملف
doctor-check-integrity = السلامة
doctor-check-changes = التغييرات
doctor-check-signatures = التوقيعات
doctor-check-derived = الجداول المشتقة
doctor-check-search = كشاف البحث
doctor-check-backups = النسخ الاحتياطية

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
