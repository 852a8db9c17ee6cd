### state: machine
### The screens of one's own work: cases that are followed, shortlists, assessments. All of it is private to this computer.

work-screens = أعمالي
work-write = السجلات
work-cases = الحالات
work-assessments = التقييمات
work-pdf = الحفظ بصيغة PDF

## Keeping a match

work-keep = الاحتفاظ بهذه المطابقة
# Said at the foot of the window once a match is kept.
# $case (String) - the case, as “Case 3”
work-kept = تم الاحتفاظ بالمطابقة: { $case }

## Cases

work-cases-none = لا توجد حالات بعد. يمكن فتح مطابقة والاحتفاظ بها، ثم متابعتها من أول اتصال إلى النهاية.
work-cases-match = الانتقال إلى المطابقات
work-case-back = كل الحالات
work-case-need = الاحتياج
work-case-programme = البرنامج
work-case-implementer = الجهة المنفذة
work-case-steps = الخطوات حتى الآن
work-case-move = المضي في الحالة
work-case-to = المرحلة التالية
work-case-why = السبب
work-case-move-do = تسجيل الخطوة
work-case-moved = سجلت الخطوة
work-case-notes = ملاحظات
work-case-note = ملاحظة جديدة
work-case-note-do = إضافة الملاحظة
work-case-noted = أضيفت الملاحظة
# Who wrote a note, and when.
# $who (String) - name of a person or organisation
# $when (String) - a day
work-case-note-by = { $who }، { $when }

## Shortlists

work-friends = القوائم المختصرة: أصدقاء موضوع رئيسي أو مكان
work-friends-none = لا توجد قوائم مختصرة بعد.
work-friends-new = قائمة مختصرة جديدة
work-friends-name = الاسم
work-friends-theme = الموضوع الرئيسي
work-friends-place = البلد
work-friends-make = إنشاء القائمة
# $name (String) - an organisation or programme
work-friends-remove = إزالة من القائمة: { $name }
work-friends-drop = حذف هذه القائمة
work-friends-kept = حفظت القائمة
work-friends-dropped = حذفت القائمة
work-friends-add = برنامج أو منظمة للإضافة
work-friends-empty = القائمة فارغة حتى الآن.

## Assessments

work-assess-intro = يمكن أن تحدد بنفسك وضع بلدك بحسب عوامل نموذج نضج قدرات الأمن السيبراني أو بحسب المعايير الأحد عشر للسلوك المسؤول للدول. وما هو ناقص يمكن أن يصبح احتياجات.
work-assess-none = لا توجد تقييمات بعد.
work-assess-new = بدء تقييم
work-assess-method = المنهجية
work-assess-place = البلد
work-assess-name = الاسم
work-assess-name-hint = لاستخدامك، مثل «قبل الاستعراض»
work-assess-begin = بدء
work-assess-back = كل التقييمات
work-assess-not-said = لم يذكر شيء بعد
work-assess-unknown = غير مذكور
work-assess-saved = تم الحفظ
work-assess-needs = صياغة احتياجات منه
work-assess-needs-hint = كل إجابة تطلب شيئا تصبح مسودة احتياج، خاصة بهذا الحاسوب إلى أن تشاركها.
# $count (Number) - how many needs were drafted
work-assess-needs-made =
    { $count ->
        [0] لا توجد احتياجات جديدة
        [zero] لا توجد احتياجات جديدة
        [one] صيغ احتياج واحد
        [two] صيغ احتياجان
        [few] صيغت { $count } احتياجات
        [many] صيغ { $count } احتياجا
       *[other] صيغ { $count } احتياج
    }
work-assess-need-open = الاحتياج المصوغ من هذا
work-assess-compare = المقارنة بتقييم سابق
work-assess-compare-none = لا يوجد تقييم آخر بهذه المنهجية للمقارنة به.
work-assess-changed = ما تغير
work-assess-factor = العامل أو المعيار
work-assess-before = من قبل
work-assess-now = الآن
