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
# A chip: only initiatives in which all organisations that were chosen take part.
screens-together = كل هذه المنظمات معا

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

screens-history-value = القيمة
screens-history-removed = قيمة محذوفة

## Places

screens-places-own = بلدك

## Page of a place

## Choosing a country

screens-country-placeholder = كتابة اسم
screens-country-show = عرض البلدان
screens-country-none = لا يوجد بلد بهذا الاسم
screens-country-clear = بدون بلد

## Page of an organisation

