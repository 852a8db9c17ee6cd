### state: machine
### The record page: labels of its fields, dates, provenance, citation.

record-not-stated = غير مذكور

## Labels of the fields.

record-field-title = العنوان
record-field-name = الاسم
record-field-summary = الملخص
record-field-statement = نص الاحتياج
record-field-status = الحالة
record-field-start = البداية
record-field-end = النهاية
record-field-beneficiaries = أماكن الاستفادة
record-field-regions = المناطق المشمولة
record-field-funders = الجهات الممولة
record-field-implementers = الجهات المنفذة
record-field-partners = المنظمات الأخرى
record-field-organisations = المنظمات
record-field-topics = المواضيع الفرعية
record-field-support-types = نوع الدعم
record-field-modes = طريقة التنفيذ
record-field-languages-delivery = لغات التدريس
record-field-languages-work = اللغات المناسبة
record-field-languages-document = اللغات المتاحة
record-field-budget = الميزانية
record-field-norms = معايير السلوك المسؤول للدول
record-field-cmm-factors = عوامل النضج
record-field-principles = مبادئ بناء القدرات
record-field-sdgs = أهداف التنمية المستدامة
record-field-gender-marker = مؤشر المساواة بين الجنسين
record-field-objectives = الأهداف
record-field-context = السياق
record-field-target-groups = الفئات المستهدفة
record-field-seats = المقاعد
record-field-window = فترة التقديم
record-field-opens = فتح باب التقديم
record-field-closes = إغلاق باب التقديم
record-field-eligible-places = الأماكن المؤهلة
record-field-eligible-kinds = الجهات التي يحق لها التقديم
record-field-grant = قيمة المنحة
record-field-envelope = إجمالي الاعتماد المالي
record-field-cost = التكلفة على الجهة المستفيدة
record-field-conditions = الشروط
record-field-how-to-apply = كيفية التقديم
record-field-initiative = جزء من
record-field-place = المكان
record-field-seat = المقر
record-field-year = السنة
record-field-priority = الأولوية
record-field-cmm-factor = عامل النضج
record-field-stage-present = مرحلة النضج الحالية
record-field-stage-wanted = مرحلة النضج المنشودة
record-field-timing = الوقت المناسب للدعم
record-field-absorptive-limits = القدرة الاستيعابية
record-field-places-of-work = أماكن العمل
record-field-kind = النوع
record-field-acronym = المختصر
record-field-roles = الأدوار
record-field-website = الموقع الشبكي
record-field-publisher = الجهة الناشرة
record-field-document-kind = نوع الوثيقة
record-field-address = العنوان الشبكي
record-field-sources = المصادر
record-field-confidence = درجة الثقة
record-field-notes = ملاحظات المحررين
record-field-slug = الاسم القصير
record-field-languages = اللغات
record-field-planned-start = البداية المقررة
record-field-planned-end = النهاية المقررة
record-field-read = قراءة الوثيقة
record-field-confirmed = آخر تأكيد
record-field-standing = وضع السجل

## Notes on a value.

record-note-planned = موعد مقرر
record-note-inferred = استنتاج من المحررين
record-note-announced = حسب الإعلان؛ وقد يغطي المبلغ جزءا من العمل أو مشروعا أكبر
record-note-address-not-read = لم تقرأ الوثيقة لإعداد هذا السجل

## Dates and amounts.

# $date (Date) - when
record-when-since = منذ { $date }
# Of something that is over and has only one date.
# $date (Date) - when
record-when-start = البداية: { $date }
# Of something that is planned.
# $date (Date) - when
record-when-planned = البداية المقررة: { $date }
# $date (Date) - when
record-when-until = حتى { $date }
# $start (Date) - when
# $end (Date) - when
record-when-range = { $start } – { $end }
# $date (Date) - when
record-when-opens = يفتح باب التقديم في { $date }
# $date (Date) - when
record-when-closes = يغلق باب التقديم في { $date }
# $date (Date) - when
record-when-closed = أغلق باب التقديم في { $date }
# $from (String) - an amount with its currency
# $to (String) - an amount with its currency
record-amount-range = من { $from } إلى { $to }
# $amount (String) - an amount with its currency
record-amount-from = من { $amount }
# $amount (String) - an amount with its currency
record-amount-up-to = حتى { $amount }
record-worldwide = جميع أنحاء العالم
record-beneficiary-priority = على سبيل الأولوية
record-beneficiary-associate = بصفة منتسب

## Provenance.

# $date (Date) - when
record-confirmed = تأكيد في { $date }
# $organisation (String) - name of the organisation that confirmed
# $date (Date) - when
record-confirmed-by = تأكيد من { $organisation } في { $date }
# $number (Number) - number of the bundled release
# $date (Date) - date of the release
record-recorded-release = الإصدار المضمن { $number }، { $date }
# $date (Date) - when
record-recorded-own = تغيير على هذا الجهاز في { $date }
# $date (Date) - when
record-recorded-foreign = تغيير على جهاز آخر في { $date }

# A line that can be pasted into a paper.
# $title (String) - title of the record
# $organisations (String) - list of organisations
# $reference (String) - kind and short name of the record
# $release (Number) - number of the bundled release
# $date (Date) - date of the release
record-citation = «{ $title }»، { $organisations }. { -brand-name }، { $reference }، الإصدار { $release }، { $date }.
# $title (String) - title of the record
# $reference (String) - kind and short name of the record
# $release (Number) - number of the bundled release
# $date (Date) - date of the release
record-citation-plain = «{ $title }». { -brand-name }، { $reference }، الإصدار { $release }، { $date }.

## Why another record is related.

record-related-part-of = المبادرة التي ينتمي إليها
record-related-offers = برنامج من برامج هذه المبادرة
record-related-organisation-place-topic = المنظمة والمكان والموضوع الفرعي أنفسها
record-related-organisation-place = المنظمة نفسها والمكان نفسه
record-related-organisation-topic = المنظمة نفسها والموضوع الفرعي نفسه
record-related-place-topic = المكان نفسه والموضوع الفرعي نفسه
# $place (String) - name of the country or region
record-related-strategy = استراتيجية أو سياسة وطنية: { $place }
# $place (String) - name of the country or region
record-related-need = احتياج مذكور للمكان: { $place }
# $place (String) - name of the country or region
record-related-open-to = مفتوح للمكان: { $place }
