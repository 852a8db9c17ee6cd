### state: machine
### Fields as a form asks for them: headings of its sections, parts of fields, what to write. The terminal and the window are given them by the application.

## Headings of the sections.

field-section-main = الأساسيات
field-section-texts = الوصف
field-section-classification = التصنيف
field-section-people = المنظمات
field-section-dates = التواريخ
field-section-money = التمويل
field-section-results = النتائج
field-section-sources = المصادر والملاحظات

## Labels of fields.

record-field-outputs = النواتج
record-field-outcomes = النتائج المحققة
record-field-indicators = المؤشرات
record-field-commitments = الالتزامات
record-field-disbursements = المدفوعات
record-field-links = الروابط
record-field-contact = جهة الاتصال
record-field-identifiers = المعرّفات
# Yes if the editors chose the maturity factor and the source does not name it.
record-field-cmm-factor-inferred = عامل النضج اختاره المحررون

## Labels of the parts of a field.

field-part-role = الدور
field-part-organisation = المنظمة
field-part-amount = المبلغ
field-part-currency = العملة
field-part-value-date = تاريخ القيمة
field-part-smallest = أصغر منحة
field-part-largest = أكبر منحة
# How one can apply: in calls, all year round, …
field-part-how = كيفية تقديم الطلبات
# Of a source: when it was published.
field-part-published = تاريخ النشر
# Of a source: when it was read.
field-part-accessed = تاريخ الاطلاع
# The register in which an organisation has an identifier.
field-part-scheme = السجل
field-part-identifier = المعرّف
# Of an indicator: its unit, and its values at the start, wanted, and reached.
field-part-unit = الوحدة
field-part-baseline = خط الأساس
field-part-target = القيمة المستهدفة
field-part-actual = القيمة المحققة
field-part-percentage = النسبة المئوية من الأموال

## What to write.

field-hint-title = العنوان كما نُشر. ويمكن إضافة الترجمات لاحقا.
field-hint-statement = الاحتياج في جملة أو جملتين.
field-hint-name = الاسم الذي تستخدمه المنظمة نفسها.
field-hint-topics = ما يتناوله. ينتمي كل موضوع فرعي إلى موضوع رئيسي.
field-hint-beneficiaries = البلدان المستفيدة؛ ولا تُذكر المنطقة إلا إذا سُمّيت.
field-hint-eligible-places = الأماكن التي يحق لمنظماتها تقديم طلب.
field-hint-summary = ما هو، في جملة أو جملتين.
field-hint-how-to-apply = الخطوات، والعنوان في النهاية.
field-hint-organisations = مدخل واحد لكل منظمة ولكل دور.
field-hint-amount = كما أُعلن، مع التاريخ الذي يسري فيه.
field-hint-indicators = ما الذي يُقاس، مع القيمة في البداية والقيمة المنشودة والقيمة المحققة.
field-hint-self-check = مبادئ بناء القدرات العشرة (A/75/816). أجب عما تستطيع الإجابة عنه.
field-hint-sources = أين يمكن قراءة ذلك. ويُستشهد بالمصدر الأول.
field-hint-sources-need = فقط إذا أُعلن عن الاحتياج علنا.
field-hint-contact = منظمة، لا شخص أبدا.
field-hint-notes = لمحررين آخرين، بالإنكليزية.
field-hint-timing = متى يكون الدعم مفيدا.
field-hint-absorptive-limits = مقدار الدعم الذي يمكن استيعابه دفعة واحدة.
field-hint-target-groups = من يخدمهم في هذه الأماكن.
field-hint-outputs = ما تم تقديمه.
field-hint-outcomes = ما الذي تغيّر.
field-hint-regions = المناطق المشمولة. وهي لا تُحسب ضمن الجهات المستفيدة.
