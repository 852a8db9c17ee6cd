### state: machine
### The pages of places and organisations, and the history of a record: what the first screens need not wait for.

# Name of the window.
# $title (String) - title of the record
pages-history-of = السجل الزمني: { $title }
pages-history-back = العودة إلى السجل
# Before the identifier of a change.
pages-history-change = التغيير
# $count (Number) - number of fields that the change wrote
pages-history-fields =
    { $count ->
        [zero] لم يكتب أي حقل
        [one] كتابة حقل واحد
        [two] كتابة حقلين
        [few] كتابة { $count } حقول
        [many] كتابة { $count } حقلا
       *[other] كتابة { $count } حقل
    }
pages-history-field = الحقل
pages-places-title = الأماكن
pages-places-find = البحث عن بلد أو منطقة بأي من أسمائها
# Name of the list of regions to jump to, for screen readers.
pages-places-regions = المناطق
# $count (Number) - how many places match
pages-places-found =
    { $count ->
        [zero] لا توجد أماكن
        [one] مكان واحد
        [two] مكانان
        [few] { $count } أماكن
        [many] { $count } مكانا
       *[other] { $count } مكان
    }
pages-places-none = لا يوجد مكان بهذا الاسم
# Beside a place in the list.
# $initiatives (Number) - initiatives that name it
pages-places-initiatives =
    { $initiatives ->
        [zero] لا توجد مبادرات
        [one] مبادرة واحدة
        [two] مبادرتان
        [few] { $initiatives } مبادرات
        [many] { $initiatives } مبادرة
       *[other] { $initiatives } مبادرة
    }
# Beside a place in the list.
# $needs (Number) - needs that it has stated
pages-places-needs =
    { $needs ->
        [zero] لا توجد احتياجات
        [one] احتياج واحد
        [two] احتياجان
        [few] { $needs } احتياجات
        [many] { $needs } احتياجا
       *[other] { $needs } احتياج
    }
pages-place-search = البحث هنا
# Stands below the number itself.
# $count (Number) - how many initiatives
# $ongoing (Number) - how many of them are ongoing
pages-figure-initiatives =
    { $count ->
        [zero] مبادرة
        [one] مبادرة
        [two] مبادرتان
        [few] مبادرات
        [many] مبادرة
       *[other] مبادرة
    } (الجارية: { $ongoing })
# Stands below the number itself.
# $count (Number) - how many programmes
pages-figure-programmes =
    { $count ->
        [zero] برنامج مفتوح لهذا المكان
        [one] برنامج مفتوح لهذا المكان
        [two] برنامجان مفتوحان لهذا المكان
        [few] برامج مفتوحة لهذا المكان
        [many] برنامجا مفتوحا لهذا المكان
       *[other] برنامج مفتوح لهذا المكان
    }
# Stands below the number itself.
# $count (Number) - how many organisations
pages-figure-organisations =
    { $count ->
        [zero] منظمة عاملة هنا
        [one] منظمة عاملة هنا
        [two] منظمتان عاملتان هنا
        [few] منظمات عاملة هنا
        [many] منظمة عاملة هنا
       *[other] منظمة عاملة هنا
    }
# Stands below the number itself.
# $count (Number) - how many needs
pages-figure-needs =
    { $count ->
        [zero] احتياج معلن
        [one] احتياج معلن
        [two] احتياجان معلنان
        [few] احتياجات معلنة
        [many] احتياجا معلنا
       *[other] احتياج معلن
    }
pages-theme-years = المبادرات حسب الموضوع الرئيسي والسنة
# Name of the first column, for screen readers.
pages-theme-years-theme = الموضوع الرئيسي
pages-theme-years-total = الكل
pages-theme-years-as-table = عرض في جدول
pages-theme-years-as-picture = عرض في صورة
# Tip on one cell.
# $count (Number) - how many initiatives
# $year (String) - the year
# $theme (String) - the theme
pages-theme-years-cell =
    { $count ->
        [zero] { $theme }، { $year }: لا توجد مبادرات
        [one] { $theme }، { $year }: مبادرة واحدة
        [two] { $theme }، { $year }: مبادرتان
        [few] { $theme }، { $year }: { $count } مبادرات
        [many] { $theme }، { $year }: { $count } مبادرة
       *[other] { $theme }، { $year }: { $count } مبادرة
    }
# $count (Number) - how many initiatives
pages-theme-years-undated =
    { $count ->
        [zero] كل المبادرات معروضة.
        [one] مبادرة واحدة غير معروضة لأن تاريخ بدايتها غير مذكور.
        [two] مبادرتان غير معروضتين لأن تاريخ بدايتهما غير مذكور.
        [few] { $count } مبادرات غير معروضة لأن تاريخ بدايتها غير مذكور.
        [many] { $count } مبادرة غير معروضة لأن تاريخ بدايتها غير مذكور.
       *[other] { $count } مبادرة غير معروضة لأن تاريخ بدايتها غير مذكور.
    }
pages-theme-years-none = لا توجد مبادرة ذكر تاريخ بدايتها.
pages-by-theme = المبادرات حسب الموضوع الرئيسي
pages-by-theme-none = لا توجد مبادرة تذكر هذا المكان.
# A status and how many have it, as “Ongoing: 3”.
# $status (String) - the status
# $count (Number) - how many
pages-status-count = { $status }: { $count }
pages-place-regional = في المناطق التي يقع فيها
pages-place-organisations = الجهات العاملة هنا
pages-place-organisations-none = لا توجد منظمة مذكورة.
pages-place-programmes = البرامج المفتوحة لهذا المكان
pages-place-programmes-none = لا يعرف أي برنامج مفتوح لهذا المكان.
pages-place-needs = الاحتياجات المعلنة
pages-place-needs-none = لم يعلن أي احتياج.
pages-place-resources = الاستراتيجيات والقوانين والموارد الأخرى
pages-place-resources-none = لا يوجد في الفهرس مورد خاص بهذا المكان.
pages-place-members = الأماكن المشمولة
pages-organisation = المنظمة
pages-role = الدور
pages-initiatives = المبادرات
pages-facts = الحقائق
pages-facts-none = لا توجد حقائق مسجلة.
pages-fact = الحقيقة
pages-value = القيمة
pages-year = السنة
# $count (Number) - how many initiatives
# $ongoing (Number) - how many of them are ongoing
pages-organisation-counts =
    { $count ->
        [zero] لا توجد مبادرات
        [one] مبادرة واحدة (الجارية: { $ongoing })
        [two] مبادرتان (الجارية: { $ongoing })
        [few] { $count } مبادرات (الجارية: { $ongoing })
        [many] { $count } مبادرة (الجارية: { $ongoing })
       *[other] { $count } مبادرة (الجارية: { $ongoing })
    }
pages-organisation-search = البحث في سجلاتها
pages-organisation-kind = النوع
pages-organisation-place = المقر
pages-organisation-website = الموقع الشبكي
pages-organisation-names = أسماء أخرى
pages-organisation-track = حصيلة الأنشطة
pages-organisation-track-hint = محسوبة من المبادرات الواردة في الفهرس، وليست مما تعلنه المنظمة عن نفسها.
pages-organisation-by-theme = حسب الموضوع الرئيسي
pages-organisation-by-place = حسب المكان
pages-organisation-by-role = حسب الدور
pages-organisation-initiatives = المبادرات
pages-organisation-initiatives-none = لا توجد مبادرة تذكرها.
pages-organisation-programmes = البرامج
pages-organisation-resources = الموارد
pages-organisation-partners = الشركاء في العمل
