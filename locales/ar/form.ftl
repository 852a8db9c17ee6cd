### state: machine
### Writing in the window: the list of what is written, the form, the review step, the steps from draft to published.

## The screen that lists what is written.

form-title = الكتابة
form-intro = ما تكتبه مسودة إلى أن تقدمه. ويبقى الاحتياج على هذا الحاسوب إلى أن تشاركه.
form-new = كتابة سجل جديد
form-about-initiative = مشروع أو برنامج عمل أو شبكة لبناء القدرات.
form-about-programme = خط تمويل أو عرض مفتوح من جهة مانحة.
form-about-need = ما يحتاج إليه بلد أو منطقة.
form-about-organisation = هيئة تموّل أو تنفّذ أو تتلقى أو تنسّق.
form-about-resource = استراتيجية أو قانون أو دليل أو تقرير أو بوابة.
form-left = استمارات تركتها
form-left-none = لم تُترك أي استمارة قبل حفظها.
# $date (String) - day, written out
form-left-on = كُتبت في { $date }
form-untitled = بلا عنوان
# Button: opens a form again as it was left.
form-continue = متابعة
# Button: throws a form away that was not saved.
form-discard = تجاهل
form-discarded = تم تجاهل ما كُتب.
form-undo = تراجع
form-undone = تم التراجع.
form-unpublished = المسودات والسجلات المقدمة
form-unpublished-none = لا شيء ينتظر التقديم أو النشر.

## The form.

# $title (String) - title of the record
form-edit-of = تحرير «{ $title }»
form-main-needed = هذه الحقول وحدها لازمة. ويمكن إضافة ما عداها الآن أو لاحقا.
# Stands behind the label of a field that must be filled in.
form-needed = لازم
# $count (Number) - number of fields in which something is written
form-filled =
    { $count ->
        [zero] لا حقول مملوءة
        [one] حقل واحد مملوء
        [two] حقلان مملوءان
        [few] { $count } حقول مملوءة
        [many] { $count } حقلا مملوءا
       *[other] { $count } حقل مملوء
    }
form-open-all = فتح كل الأقسام
form-close-all = إغلاق كل الأقسام
form-undo-typing = التراجع عن الكتابة
form-redo-typing = إعادة الكتابة
form-kept = يُحفظ أثناء كتابتك على هذا الحاسوب
form-keeping = جارٍ الحفظ…
# $reason (String) - why, a sentence
form-not-kept = تعذر حفظ ما كتبته. { $reason }
form-review = المراجعة والحفظ
# $date (String) - day, written out
form-found = تركت هذه الاستمارة في { $date }
form-found-text = حُفظ ما كتبته على هذا الحاسوب. تابع من حيث توقفت، أو تجاهله وابدأ من جديد.
# $count (Number) - number of faults
form-faults =
    { $count ->
        [zero] لا شيء ينبغي تصحيحه
        [one] ينبغي تصحيح أمر واحد أولا
        [two] ينبغي تصحيح أمرين أولا
        [few] ينبغي تصحيح { $count } أمور أولا
        [many] ينبغي تصحيح { $count } أمرا أولا
       *[other] ينبغي تصحيح { $count } أمر أولا
    }

## Texts in languages.

# Name of the list of languages of a text, for screen readers.
# $label (String) - label of the field
form-texts-languages = { $label }: اللغات
form-texts-missing = غير موجود
form-texts-original = هذا النص أصل وليس ترجمة
form-texts-checked = راجعتُ هذه المسودة
form-texts-other = لغة أخرى
# $language (String) - name of a language
form-texts-from = الأصل ({ $language }):

## Choosing.

form-pick-show = إظهار القائمة
form-pick-none = لا شيء يطابق ما كتبته.
form-pick-type = اكتب بضعة أحرف من الاسم
form-pick-empty = اكتب للبحث في الفهرس.
# $name (String) - what is taken away
form-remove = إزالة { $name }
# $label (String) - label of the field
form-chosen = { $label }: المختار
form-yes = نعم
form-no = لا
# $label (String) - label of the list
form-add = إضافة: { $label }
# Name of one entry of a list.
# $label (String) - label of the list
# $number (Number) - its place in the list
form-row = { $label } { $number }
form-year = السنة
form-month = الشهر
form-day = اليوم
# $amount (String) - an amount of money with its currency
form-amount-read = قُرئ { $amount }
form-answer-none = بلا إجابة
form-answer-note = السبب

## Records that may be the same.

# $count (Number) - number of records
form-alike =
    { $count ->
        [zero] لا سجل قد يكون هو نفسه
        [one] سجل واحد قد يكون هو نفسه
        [two] سجلان قد يكون أحدهما هو نفسه
        [few] { $count } سجلات قد يكون أحدها هو نفسه
        [many] { $count } سجلا قد يكون أحدها هو نفسه
       *[other] { $count } سجل قد يكون أحدها هو نفسه
    }
form-alike-hint = اطّلع عليه أولا حتى لا يُكتب الشيء مرتين.

## The review step.

form-review-title = ما سيُكتب
form-review-nothing = لا اختلاف.
form-review-field = الحقل
form-review-before = الآن
form-review-after = بعد ذلك
form-review-value = القيمة
form-review-none = لا شيء
form-advice = ما الذي يحسّنه
form-note = السبب
form-note-hint = يمكن تركه فارغا. ويظهر في سجل التغييرات مع اسمك.
form-back = العودة إلى الاستمارة
form-save-draft = حفظ كمسودة
form-save-submit = حفظ وتقديم
form-save-private = حفظ على هذا الحاسوب
form-save-changes = حفظ التغييرات
# $title (String) - title of the record
form-saved-draft = حُفظ «{ $title }» كمسودة.
# $title (String) - title of the record
form-saved-private = حُفظ «{ $title }». ويبقى على هذا الحاسوب إلى أن تشاركه.
# $title (String) - title of the record
form-saved-submitted = قُدّم «{ $title }».
# $title (String) - title of the record
form-saved-published = نُشر «{ $title }».
# $title (String) - title of the record
form-saved-changed = تغيّر «{ $title }».
form-saved-same = لم يختلف شيء، فلم يُكتب شيء.
# $fields (String) - list of labels of fields
form-saved-review = غيّر شخص آخر هذا في غضون ذلك: { $fields }. حُفظت النسختان وهما تنتظران المراجعة.

## Leaving.

form-leave = هل تغادر هذه الاستمارة؟
form-leave-text = ما كتبته ليس في الفهرس بعد. ويمكن أن ينتظر هنا كاستمارة غير مكتملة.
form-leave-stay = البقاء
form-leave-keep = المغادرة مع الاحتفاظ به
form-leave-discard = المغادرة مع تجاهله

## From draft to published, on the page of a record.

form-step-draft = هذه مسودة. لم يُطلب من أحد الاطلاع عليها بعد.
form-step-submitted = هذا مقدَّم وينتظر النشر.
form-step-submit = تقديم
form-step-publish = نشر
form-step-cancel = إلغاء
# An amount that could mean two things; the two readings follow as buttons.
# $typed (String) - the amount as it was typed
form-amount-ask = يمكن قراءة «{ $typed }» بطريقتين. أيهما المقصود؟
