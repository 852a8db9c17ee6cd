### state: machine
### The screens: search, record, history, places, organisation.

## Search

screens-search-title = البحث

# Name of the window while searching.
# $words (String) - the words searched for
screens-search-title-words = { $words } – البحث

# $count (Number) - how many results
screens-result-count =
    { $count ->
        [zero] لا توجد نتائج
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $count } نتائج
        [many] { $count } نتيجة
       *[other] { $count } نتيجة
    }

# Name of the list, for screen readers.
screens-results = النتائج

# Leads from the filters to the results, on narrow windows.
# $count (Number) - how many results
screens-results-show =
    { $count ->
        [zero] لا توجد نتائج للعرض
        [one] عرض نتيجة واحدة
        [two] عرض نتيجتين
        [few] عرض { $count } نتائج
        [many] عرض { $count } نتيجة
       *[other] عرض { $count } نتيجة
    }

screens-results-back = العودة إلى النتائج
screens-record-pane = السجل المفتوح
screens-open-here = يمكن اختيار نتيجة لقراءتها هنا.
screens-open-here-hint = مفاتيح الأسهم للتنقل بين النتائج، ومفتاح الإدخال لفتح نتيجة.
screens-filters = عوامل التصفية
screens-filters-show = عوامل التصفية
screens-sort = ترتيب النتائج
screens-sort-relevance = الأكثر صلة
screens-sort-newest = الأحدث أولا
screens-sort-closing = الأقرب موعدا

## Filters

# $facet (String) - name of the list of filters, as “Place”
screens-facet-find = البحث في القائمة: { $facet }
screens-facet-none = لا يوجد شيء بهذا الاسم

# Spoken while one types into the search inside a filter.
# $count (Number) - how many values of the filter match
screens-facet-found =
    { $count ->
        [zero] لا شيء بهذا الاسم
        [one] خيار واحد بهذا الاسم
        [two] خياران بهذا الاسم
        [few] { $count } خيارات بهذا الاسم
        [many] { $count } خيارا بهذا الاسم
       *[other] { $count } خيار بهذا الاسم
    }

# $count (Number) - how many there are in all
screens-facet-show-all =
    { $count ->
        [zero] عرض الكل ({ $count })
        [one] عرض الكل ({ $count })
        [two] عرض الكل ({ $count })
        [few] عرض الكل ({ $count })
        [many] عرض الكل ({ $count })
       *[other] عرض الكل ({ $count })
    }

screens-facet-show-fewer = عرض أقل

# Opens what lies below a theme or region.
# $value (String) - the theme or region
screens-facet-open = عرض ما يندرج تحت: { $value }

# $value (String) - the theme or region
screens-facet-close = إخفاء ما يندرج تحت: { $value }

screens-facet-years = السنوات
screens-facet-years-from = من
screens-facet-years-to = إلى

## Chips

screens-chips-label = عوامل التصفية المستخدمة
screens-chips-clear = مسح الكل

# $filter (String) - label of the filter
screens-chip-remove = إزالة عامل التصفية: { $filter }

# What a word of the search was widened by.
# $term (String) - the theme or place that was recognised
screens-chip-also = أيضا: { $term }

# $term (String) - the theme or place that was recognised
screens-chip-switch-off = البحث بدون: { $term }

# $term (String) - the theme or place that was recognised, and was switched off
screens-chip-switch-on = البحث من جديد مع: { $term }

# $year (String) - the first year
screens-year-from = من { $year }

# $year (String) - the last year
screens-year-to = إلى { $year }

## Nothing found

screens-nothing-found = لم يعثر على شيء

# $words (String) - a better spelling; the results are those of it
screens-results-corrected = نتائج البحث عن «{ $words }»

# Beside the line above.
# $words (String) - the words as they were typed
screens-results-as-spelt = البحث عن «{ $words }» كما كتبت

# $words (String) - a better spelling
screens-nothing-did-you-mean = البحث عن «{ $words }»

# $filter (String) - label of the filter
screens-nothing-remove = بدون عامل التصفية: { $filter }
screens-nothing-without-filters = بدون أي عامل تصفية
screens-nothing-fewer-words = يمكن تجربة كلمات أقل أو كلمات أخرى، بأي لغة.
screens-nothing-everything = عرض كل شيء
screens-nothing-browse-country = الاطلاع على صفحة بلدك
screens-nothing-browse-places = الاطلاع على الأماكن

## Texts and their state

screens-draft-note = ترجمة آلية أولية؛ لم يراجعها أحد.

# Shows the original of a translated text.
# $language (String) - name of the original language in itself
screens-draft-original = قراءة النص الأصلي ({ $language })

# Beside a translation.
screens-stale = أقدم من النص الأصلي

# Another language stands in.
# $language (String) - name of the language shown, in itself
screens-fallback-note = لا يوجد نص بلغتك. لغة هذا النص: { $language }.
screens-versions = لغة النص

## Record

screens-copy-citation = نسخ صيغة الاستشهاد
screens-copy-link = نسخ الرابط
screens-edit = تحرير
screens-print = طباعة
screens-export = تصدير
screens-no-summary = لا يوجد ملخص
screens-provenance = منشأ البيانات
screens-never-confirmed = لم يصدر تأكيد من الجهة المنفذة بعد. ويستند السجل إلى المصادر المذكورة أدناه.
screens-confirmed = آخر تأكيد
screens-confidence = درجة الثقة
screens-recorded = التسجيل
screens-notes = ملاحظات المحررين
screens-record-id = معرّف السجل
screens-citation = صيغة الاستشهاد
screens-source = المصدر
screens-source-published = تاريخ النشر
screens-source-read = تاريخ القراءة
screens-source-not-read = مذكور فقط، ولم يقرأ
screens-sources-none = لا يوجد مصدر مذكور
screens-related = سجلات ذات صلة
screens-related-none = لم يعثر على سجلات ذات صلة

# $count (Number) - number of fields
screens-waiting-versions =
    { $count ->
        [zero] لا يوجد حقل له أكثر من نسخة بانتظار المراجعة.
        [one] حقل واحد له أكثر من نسخة بانتظار المراجعة.
        [two] حقلان لكل منهما أكثر من نسخة بانتظار المراجعة.
        [few] { $count } حقول لكل منها أكثر من نسخة بانتظار المراجعة.
        [many] { $count } حقلا لكل منها أكثر من نسخة بانتظار المراجعة.
       *[other] { $count } حقل لكل منها أكثر من نسخة بانتظار المراجعة.
    }

# Opens the rest of a long list of values.
# $count (Number) - how many more there are
screens-more-values =
    { $count ->
        [zero] و{ $count } غيرها
        [one] و{ $count } غيرها
        [two] و{ $count } غيرها
        [few] و{ $count } غيرها
        [many] و{ $count } غيرها
       *[other] و{ $count } غيرها
    }

# $count (Number) - how many there are in all
screens-show-all =
    { $count ->
        [zero] عرض الكل ({ $count })
        [one] عرض الكل ({ $count })
        [two] عرض الكل ({ $count })
        [few] عرض الكل ({ $count })
        [many] عرض الكل ({ $count })
       *[other] عرض الكل ({ $count })
    }

# Places that benefit, where they are too many to name.
# $count (Number) - how many places
screens-place-count =
    { $count ->
        [zero] لا توجد أماكن
        [one] مكان واحد
        [two] مكانان
        [few] { $count } أماكن
        [many] { $count } مكانا
       *[other] { $count } مكان
    }

## History

screens-history = السجل الزمني

# Name of the window.
# $title (String) - title of the record
screens-history-of = السجل الزمني: { $title }
screens-history-back = العودة إلى السجل

# Before the identifier of a change.
screens-history-change = التغيير

# $count (Number) - number of fields that the change wrote
screens-history-fields =
    { $count ->
        [zero] لم يكتب أي حقل
        [one] كتابة حقل واحد
        [two] كتابة حقلين
        [few] كتابة { $count } حقول
        [many] كتابة { $count } حقلا
       *[other] كتابة { $count } حقل
    }

screens-history-field = الحقل
screens-history-value = القيمة
screens-history-removed = قيمة محذوفة

## Places

screens-places-title = الأماكن
screens-places-find = البحث عن بلد أو منطقة بأي من أسمائها
screens-places-own = بلدك

# Name of the list of regions to jump to, for screen readers.
screens-places-regions = المناطق

# $count (Number) - how many places match
screens-places-found =
    { $count ->
        [zero] لا توجد أماكن
        [one] مكان واحد
        [two] مكانان
        [few] { $count } أماكن
        [many] { $count } مكانا
       *[other] { $count } مكان
    }

screens-places-none = لا يوجد مكان بهذا الاسم

# Beside a place in the list.
# $initiatives (Number) - initiatives that name it
screens-places-initiatives =
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
screens-places-needs =
    { $needs ->
        [zero] لا توجد احتياجات
        [one] احتياج واحد
        [two] احتياجان
        [few] { $needs } احتياجات
        [many] { $needs } احتياجا
       *[other] { $needs } احتياج
    }

## Page of a place

screens-place-search = البحث هنا

# Stands below the number itself.
# $count (Number) - how many initiatives
# $ongoing (Number) - how many of them are ongoing
screens-figure-initiatives =
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
screens-figure-programmes =
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
screens-figure-organisations =
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
screens-figure-needs =
    { $count ->
        [zero] احتياج معلن
        [one] احتياج معلن
        [two] احتياجان معلنان
        [few] احتياجات معلنة
        [many] احتياجا معلنا
       *[other] احتياج معلن
    }

screens-theme-years = المبادرات حسب الموضوع الرئيسي والسنة

# Name of the first column, for screen readers.
screens-theme-years-theme = الموضوع الرئيسي
screens-theme-years-total = الكل
screens-theme-years-as-table = عرض في جدول
screens-theme-years-as-picture = عرض في صورة

# Tip on one cell.
# $count (Number) - how many initiatives
# $year (String) - the year
# $theme (String) - the theme
screens-theme-years-cell =
    { $count ->
        [zero] { $theme }، { $year }: لا توجد مبادرات
        [one] { $theme }، { $year }: مبادرة واحدة
        [two] { $theme }، { $year }: مبادرتان
        [few] { $theme }، { $year }: { $count } مبادرات
        [many] { $theme }، { $year }: { $count } مبادرة
       *[other] { $theme }، { $year }: { $count } مبادرة
    }

# $count (Number) - how many initiatives
screens-theme-years-undated =
    { $count ->
        [zero] كل المبادرات معروضة.
        [one] مبادرة واحدة غير معروضة لأن تاريخ بدايتها غير مذكور.
        [two] مبادرتان غير معروضتين لأن تاريخ بدايتهما غير مذكور.
        [few] { $count } مبادرات غير معروضة لأن تاريخ بدايتها غير مذكور.
        [many] { $count } مبادرة غير معروضة لأن تاريخ بدايتها غير مذكور.
       *[other] { $count } مبادرة غير معروضة لأن تاريخ بدايتها غير مذكور.
    }

screens-theme-years-none = لا توجد مبادرة ذكر تاريخ بدايتها.
screens-by-theme = المبادرات حسب الموضوع الرئيسي
screens-by-theme-none = لا توجد مبادرة تذكر هذا المكان.

# A status and how many have it, as “Ongoing: 3”.
# $status (String) - the status
# $count (Number) - how many
screens-status-count = { $status }: { $count }
screens-place-regional = في المناطق التي يقع فيها
screens-place-organisations = الجهات العاملة هنا
screens-place-organisations-none = لا توجد منظمة مذكورة.
screens-place-programmes = البرامج المفتوحة لهذا المكان
screens-place-programmes-none = لا يعرف أي برنامج مفتوح لهذا المكان.
screens-place-needs = الاحتياجات المعلنة
screens-place-needs-none = لم يعلن أي احتياج.
screens-place-resources = الاستراتيجيات والقوانين والموارد الأخرى
screens-place-resources-none = لا يوجد في الفهرس مورد خاص بهذا المكان.
screens-place-members = الأماكن المشمولة
screens-organisation = المنظمة
screens-role = الدور
screens-initiatives = المبادرات
screens-facts = الحقائق
screens-facts-none = لا توجد حقائق مسجلة.
screens-fact = الحقيقة
screens-value = القيمة
screens-year = السنة

## Choosing a country

screens-country-placeholder = كتابة اسم
screens-country-show = عرض البلدان
screens-country-none = لا يوجد بلد بهذا الاسم
screens-country-clear = بدون بلد

## Page of an organisation

# $count (Number) - how many initiatives
# $ongoing (Number) - how many of them are ongoing
screens-organisation-counts =
    { $count ->
        [zero] لا توجد مبادرات
        [one] مبادرة واحدة (الجارية: { $ongoing })
        [two] مبادرتان (الجارية: { $ongoing })
        [few] { $count } مبادرات (الجارية: { $ongoing })
        [many] { $count } مبادرة (الجارية: { $ongoing })
       *[other] { $count } مبادرة (الجارية: { $ongoing })
    }

screens-organisation-search = البحث في سجلاتها
screens-organisation-kind = النوع
screens-organisation-place = المقر
screens-organisation-website = الموقع الشبكي
screens-organisation-names = أسماء أخرى
screens-organisation-track = حصيلة الأنشطة
screens-organisation-track-hint = محسوبة من المبادرات الواردة في الفهرس، وليست مما تعلنه المنظمة عن نفسها.
screens-organisation-by-theme = حسب الموضوع الرئيسي
screens-organisation-by-place = حسب المكان
screens-organisation-by-role = حسب الدور
screens-organisation-initiatives = المبادرات
screens-organisation-initiatives-none = لا توجد مبادرة تذكرها.
screens-organisation-programmes = البرامج
screens-organisation-resources = الموارد
screens-organisation-partners = الشركاء في العمل
