### state: machine
### Reports on paper and as HTML: kinds, headings, cautions, errors, the terminal.
### Names of options and formats (pdf, html) are typed as they stand: never translate them.

## Kinds of report, as they stand above the title.

report-kind-sheet = صحيفة سجل
report-kind-brief = موجز
report-kind-pack = حزمة موارد
report-kind-comparison = مقارنة
report-kind-gaps = ملخص الثغرات

## Around the report.

# $date (Date) - when
report-made = أُعدّ في { $date }
# $page (String) - number of the page
# $pages (String) - number of pages
report-page = الصفحة { $page } من { $pages }
# A label inside a line, before its value.
# $label (String) - the label
# $value (String) - the value
report-labelled = { $label }: { $value }
report-contents = المحتويات
# Stands on every page of a report that holds what is private.
report-stamp-private = خاص: غير معد للتوزيع
# Stands on every page of a report that holds drafts.
report-stamp-drafts = يحتوي على مسودات غير منشورة
# Label before “Not stated”.
report-dates = التواريخ
# $count (Number) - how many more records there are
report-more =
    { $count ->
        [zero] ولا سجل آخر في الفهرس
        [one] وسجل واحد آخر في الفهرس
        [two] وسجلان آخران في الفهرس
        [few] و{ $count } سجلات أخرى في الفهرس
        [many] و{ $count } سجلا آخر في الفهرس
       *[other] و{ $count } سجل آخر في الفهرس
    }

## What one should know before relying on a report.

report-cautions = قبل الاعتماد على هذا التقرير
report-caution-sources = تستند السجلات إلى مصادر علنية مذكورة مع كل سجل. وما لا يذكره السجل يظهر على أنه غير مذكور؛ وعدم وجود شيء في الفهرس لا يعني عدم وجوده في الواقع.
report-caution-texts = تشير علامة النجمة إلى مسودة آلية لم يراجعها أحد. والنص الذي يرد بجانبه اسم لغة غير متاح بلغة هذا التقرير.
report-caution-money = ترد المبالغ كما يذكرها كل مصدر. وهي غير مجمّعة، لأن الجهة المانحة والجهة المنفذة كثيرا ما تبلغان عن المبلغ نفسه.
report-caution-places = لا تنطوي أسماء الأماكن والحدود على أي رأي بشأن الوضع القانوني لأي بلد أو إقليم أو منطقة.

## The brief.

report-running = ما يجري هنا وما أُنجز
report-sources-of-facts = مصادر الحقائق

## The resource pack.

# Title of a pack that is not of one place.
report-pack-title = بناء القدرات السيبرانية
# Label before the words that were searched for.
report-words = الكلمات
# Which records a pack holds.
report-everything = كل ما في الفهرس
report-overview = لمحة عامة
report-pack-about = السجلات مرتبة حسب الموضوع الرئيسي: الاحتياجات المعلنة أولا، ثم المبادرات والبرامج والموارد. والسجل الذي له عدة مواضيع رئيسية يرد كاملا تحت أولها ويُذكر اسمه تحت غيره.
report-also = يندرج أيضا تحت هذا الموضوع الرئيسي
report-without-theme = دون موضوع رئيسي
# Heading above programmes that are open to the region or the whole world.
report-also-open = مفتوح أيضا لهذا المكان
report-organisations = المنظمات وكيفية الاتصال بها
# Heading above the programmes of a pack.
report-reach = كيفية التقديم
# Head of a column: how many records name the organisation.
report-records = السجلات
report-provenance = منشأ السجلات
report-provenance-about = كل سجل مع مصادره، وما إذا كانت الجهة المنفذة قد أكدته.
# Of a record.
report-not-confirmed = غير مؤكد

## The comparison.

# no-plural: the count stands after a colon
# $count (Number) - how many records
report-comparison-title = سجلات جنبا إلى جنب: { $count }

## The gap summary.

report-gaps-about = لكل موضوع رئيسي: الاحتياجات المعلنة، والبرامج المفتوحة لهذا المكان، والمبادرات التي تذكره أو تذكر مكانا يقع ضمنه.
report-gaps-counted-twice = السجل الذي له موضوعان رئيسيان يُحتسب تحت كليهما. ويشير الإطار إلى احتياج معلن.
# What a ring says, for those who cannot see it.
report-gaps-need = احتياج معلن
report-gaps-table = الاحتياجات والبرامج والمبادرات حسب الموضوع الرئيسي
report-gaps-programmes = برامج مفتوحة
# Head of a column: initiatives whose status is not stated.
report-gaps-other = الحالة غير مذكورة
# Head of a column: the figures in words.
report-gaps-reading = ما يدل عليه
report-gaps-unanswered = احتياج معلن؛ ولا يُعرف عمل جار أو برنامج مفتوح
report-gaps-could-ask = احتياج معلن؛ ولا يُعرف عمل جار، ويمكن التقدم إلى برنامج
report-gaps-under-way = احتياج معلن؛ والعمل جار أو مقرر
report-gaps-no-need-runs = لا احتياج معلن؛ والعمل جار أو مقرر
report-gaps-no-need = لا احتياج معلن؛ ولا يُعرف عمل جار
report-gaps-answers = الاحتياجات المعلنة ومن يمكنه تلبيتها
report-gaps-no-programme = لا يُعرف برنامج مفتوح في هذا الموضوع الرئيسي.
report-gaps-by-country = البلدان حسب الموضوع الرئيسي
report-gaps-by-country-about = المبادرات التي تذكر البلد؛ ويشير الإطار إلى احتياج معلن له. ولا ترد البلدان التي ليس لها هذا ولا ذاك.

## Errors.

error-report-format-hint = اجعل الاسم ينتهي بالامتداد .pdf أو .html.
error-report-empty = لم يُعثر على شيء للتقرير. ولم يُكتب أي ملف.
error-report-empty-hint = أزل أحد عوامل التصفية، أو استخدم كلمات أقل، أو اكتبها بلغة أخرى.
# $count (String) - how many records were named
error-compare-count = يمكن مقارنة سجلين إلى أربعة سجلات؛ وعدد ما ذُكر: { $count }.
error-compare-count-hint = اذكر سجلين أو ثلاثة أو أربعة.

## The terminal.

report-cli-about = كتابة تقرير: سجل أو موجز أو حزمة أو مقارنة أو ثغرات
report-cli-sheet-about = كل ما هو معروف عن سجل واحد
report-cli-brief-about = بلد أو منطقة في صفحتين
report-cli-pack-about = سجلات مختارة حسب الموضوع الرئيسي، مع المنظمات والمصادر
report-cli-compare-about = سجلان إلى أربعة سجلات جنبا إلى جنب
report-cli-gaps-about = الاحتياجات إلى جانب ما يمكن أن يلبيها، حسب الموضوع الرئيسي
report-cli-option-output = الملف المراد كتابته، وينتهي بالامتداد .pdf أو .html؛ ويُستبدل الملف الموجود
report-cli-option-format = csv أو xlsx أو iati أو jsonl أو pdf أو html؛ وإلا فبحسب نهاية الاسم
report-cli-option-drafts = المسودات غير المنشورة على هذا الجهاز أيضا؛ ويذكر التقرير ذلك
report-cli-option-private = السجلات الخاصة على هذا الجهاز أيضا؛ ويُختم التقرير بذلك
# no-plural: the count stands after a colon
# $count (Number) - how many pages
report-cli-pages = الصفحات: { $count }
# $characters (String) - list of characters
report-cli-missing = لا توجد أشكال لهذه المحارف في خطوط الطباعة فتظهر مربعات: { $characters }. ويعرضها تقرير HTML بخطوط القارئ.
