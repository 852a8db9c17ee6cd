### state: machine
### Writing: what is found in a record, what a write did, the profile, the terminal’s commands that write.

## What is found in what somebody writes: what is wrong, and what mends it.

write-finding-unknown-field = لا يوجد حقل بهذا الاسم. احذفه أو صحح اسمه.
write-finding-missing = هذا الحقل لازم. املأه.
write-finding-type-text = يلزم نص هنا.
write-finding-type-texts = يلزم هنا نص لكل لغة: رمز اللغة ثم النص.
write-finding-type-whole = يلزم عدد صحيح هنا.
write-finding-type-number = يلزم رقم هنا.
write-finding-type-flag = لا يصح هنا إلا true أو false.
write-finding-type-list = تلزم قائمة هنا.
write-finding-type-object = يلزم هنا عنصر له حقوله الخاصة.
write-finding-empty-text = النص فارغ. اكتب شيئا أو احذف الحقل.
write-finding-control = في النص رمز تحكم غير مرئي. يرجى كتابته من جديد.
write-finding-empty-list = القائمة فارغة. اذكر عنصرا واحدا على الأقل أو احذف الحقل.
write-finding-twice = هذا موجود في القائمة من قبل. احذف أحدهما.
# $value (String) - what was given
write-finding-slug-taken = لسجل آخر الاسم المختصر «{ $value }». اختر اسما آخر.
write-finding-slug-fixed = الاسم المختصر للسجل لا يتغير أبدا. احذفه.
# $value (String) - what was given
write-finding-code = «{ $value }» ليس رمزا في هذه القائمة.
# $value (String) - what was given
write-finding-place = «{ $value }» ليس رمز بلد أو منطقة.
# $value (String) - what was given
write-finding-place-country = «{ $value }» منطقة. اذكر بلدا.
# $value (String) - what was given
write-finding-place-region = «{ $value }» بلد. اذكر منطقة من مناطق الأمم المتحدة برمزها.
# $value (String) - what was given
write-finding-language = «{ $value }» ليس رمز لغة.
# $value (String) - what was given
write-finding-date-form = «{ $value }» ليس تاريخا. اكتبه على صورة 2019 أو 2019-03 أو 2019-03-31.
# $value (String) - what was given
write-finding-no-such-day = لا يوجد في التقويم يوم «{ $value }». تحقق من الشهر واليوم.
# $value (String) - what was given
write-finding-in-future = لم يحن «{ $value }» بعد. اذكر اليوم أو يوما مضى.
# $value (String) - what was given
write-finding-address = «{ $value }» ليس عنوانا على الويب. يبدأ العنوان بـ https:// أو http://.
# $value (String) - what was given
write-finding-currency = «{ $value }» ليست عملة. استعمل رمزا من ثلاثة أحرف مثل EUR.
# $value (String) - what was given
write-finding-amount = في المبلغ «{ $value }» منازل عشرية زائدة. اكتبه عددا صحيحا بأصغر وحدة من عملته.
# $value (String) - the least number
write-finding-too-small = يجب أن يكون العدد { $value } أو أكثر.
# $value (String) - the greatest number
write-finding-too-large = يجب أن يكون العدد { $value } أو أقل.
# $field (String) - label of a field
write-finding-end-before-start = النهاية قبل «{ $field }». صحح أحد التاريخين.
write-finding-most-below-least = أكبر منحة أصغر من أصغر منحة. صحح إحداهما.
# $field (String) - label of a field
write-finding-needs = يتعلق هذا بالحقل «{ $field }» وهو غير موجود. املأ ذلك الحقل أو احذف هذا.
write-finding-standing = يقدم السجل وينشر ويسحب بقرارات مستقلة. احذف هذا الحقل.
write-finding-visibility = يتقرر من يرى السجل بمشاركته. احذف هذا الحقل.
write-finding-no-source = لم يذكر أي مصدر. وبدونه لا يستطيع أحد التحقق مما يقوله السجل.
# $value (String) - what may have been meant
write-hint-nearest = هل تقصد «{ $value }»؟
write-hint-language = استعمل رمزا من حرفين أو ثلاثة مثل fr.
# $currency (String) - code of a currency
# $digits (Number) - how many decimal places it has
write-hint-amount = عدد المنازل العشرية للعملة { $currency }: { $digits }.

## What keeps a write from being done. In -hint what to do next.

# $count (Number) - how many findings there are
error-invalid =
    { $count ->
        [zero] لا يمكن كتابة السجل.
        [one] لا يمكن كتابة السجل: حقل واحد يحتاج إلى تصحيح.
        [two] لا يمكن كتابة السجل: حقلان يحتاجان إلى تصحيح.
        [few] لا يمكن كتابة السجل: { $count } حقول تحتاج إلى تصحيح.
        [many] لا يمكن كتابة السجل: { $count } حقلا يحتاج إلى تصحيح.
       *[other] لا يمكن كتابة السجل: { $count } حقل يحتاج إلى تصحيح.
    }
error-invalid-hint = صحح المذكور وحاول مرة أخرى. لم يتغير شيء.
# $reference (String) - kind and short name of the record
# $fields (String) - list of labels of fields, as in Title, Topics
error-incomplete = لا يمكن نشر «{ $reference }» بعد. ينقصه ما يلي: { $fields }.
error-incomplete-hint = يرجى تعديل السجل وإضافة ما ينقصه، ثم نشره. لم يتغير شيء.
# $reference (String) - kind and short name of the record
# $standing (String) - label of its standing, as in Draft
error-standing-step = حالة «{ $reference }» هي «{ $standing }»، ولذلك لا يمكن اتخاذ هذه الخطوة الآن.
error-submit-hint = لا تقدم إلا المسودة.
error-publish-hint = لا ينشر إلا ما قدم. قدمه أولا.
error-withdraw-hint = لا يسحب إلا ما لم يسحب بعد.
error-restore-hint = لا يعاد إلا ما سحب.
# $reference (String) - kind and short name of the record
error-record-private = «{ $reference }» خاص بهذا الحاسوب.
error-record-private-hint = شاركه أولا. أنت تختار الحقول التي تخرج.
# $reference (String) - kind and short name of the record
error-record-shared = «{ $reference }» مشترك من قبل.
error-record-shared-hint = ما تمت مشاركته يمكن تحريره وسحبه، ولا يعود خاصا.
error-organisation-missing = لم تذكر المنظمة التي تؤكد.
error-organisation-missing-hint = اذكر منظمة من الفهرس، أو اذكر منظمتك في ملفك.
error-nothing-to-undo = لم يكتب شيء على هذا الحاسوب بعد.
# $field (String) - label of a field
# $reference (String) - kind and short name of the record
error-undo-blocked = غير شخص آخر «{ $field }» في «{ $reference }» بعد ذلك.
error-undo-blocked-hint = لم يتم التراجع عن شيء. حرر السجل بدلا من ذلك.

## What a write did.

# $reference (String) - kind and short name of the record
write-added = أضيف «{ $reference }» كمسودة.
# $reference (String) - kind and short name of the record
write-added-private = أضيف «{ $reference }». يبقى على هذا الحاسوب حتى تشاركه.
# $reference (String) - kind and short name of the record
write-edited = تم تغيير «{ $reference }».
# $reference (String) - kind and short name of the record
write-unchanged = بقي «{ $reference }» كما كان: لا فرق.
# $reference (String) - kind and short name of the record
# $standing (String) - label of its new standing, as in Published
write-decided = «{ $reference }»: { $standing }
# $reference (String) - kind and short name of the record
write-confirmed = تم تأكيد «{ $reference }».
# $reference (String) - kind and short name of the record
write-shared = تمت المشاركة باسم «{ $reference }». يبقى سجلك الخاص هنا.
write-share-trial = لم تتم مشاركة شيء بعد.
write-share-leaves = ما يخرج من هذا الحاسوب
write-share-stays = ما يبقى
# $records (String) - list of kinds and short names of records
write-undone = تم التراجع عن: { $records }
# $fields (String) - list of labels of fields
write-review = غير شخص آخر هذا في الأثناء: { $fields }. حفظت النسختان وهما في انتظار المراجعة.
write-advice = ما يحسنه
write-alike = سجلات قد تكون هي نفسها
# $language (String) - name of the language of the similar title
write-alike-title = عنوان مشابه ({ $language })
write-alike-facts = المنظمة والمكان والمحور نفسها في الوقت نفسه
write-checked = يمكن كتابة هذا.

## The record page and its history.

record-field-self-check = التقييم الذاتي للمبادئ العشرة
# $principle (String) - short form of the principle
# $answer (String) - label of the answer, as in Partly
write-self-check = { $principle }: { $answer }
# $principle (String) - short form of the principle
# $answer (String) - label of the answer, as in Partly
# $note (String) - why, in the author’s own words
write-self-check-note = { $principle }: { $answer } ({ $note })
write-author-unknown = كاتب غير معروف
# $name (String) - name of the author, or that it is not known
# $details (String) - role and organisation
write-author = { $name } ({ $details })
write-label-author = الكاتب
write-label-decision = القرار
write-label-why = السبب
write-label-undoes = يتراجع عن التغيير
write-label-shared-as = تمت المشاركة باسم
write-label-visibility = الظهور

## The profile.

profile-name = الاسم
profile-organisation = المنظمة
profile-place = البلد
profile-author = الرقم الذي تحمله تغييراتك بدلا من اسمك
profile-erased = تم محو اسمك. يبقى ما كتبته بدونه، ويحمل ما تكتبه من الآن رقما آخر.

## Commands of the terminal that write.

cli-profile-about = عرض من يكتب على هذا الحاسوب أو ضبطه أو محوه
cli-profile-show-about = عرض الملف
cli-profile-set-about = ضبط أجزاء من الملف؛ النص الفارغ يحذف الجزء
cli-profile-erase-about = محو اسمك؛ تبقى تغييراتك
cli-option-role = الدور: official أو donor أو implementer أو coordinator
cli-value-role = الدور
cli-add-about = إضافة سجل كمسودة؛ يبقى الاحتياج على هذا الحاسوب حتى تتم مشاركته
cli-edit-about = كتابة حقول سجل؛ بدون ملف تطبع لتحريرها
cli-submit-about = تقديم مسودة للمراجعة
cli-publish-about = نشر ما قدم
cli-withdraw-about = سحب سجل؛ يحفظ ولا يعثر عليه بعد ذلك
cli-reinstate-about = إعادة حالة سجل مسحوب
cli-confirm-about = القول إن السجل لا يزال صحيحا
cli-share-about = مشاركة سجل خاص: يعرض الحقول التي تخرج
cli-undo-about = التراجع عن آخر عمل على هذا الحاسوب
cli-argument-kind = النوع: initiative أو programme أو need أو organisation أو resource
cli-argument-file = ملف فيه الحقول بصيغة JSON؛ والعلامة - تقرأ الإدخال القياسي
cli-value-file = الملف
cli-value-note = نص
cli-value-fields = الحقول
cli-value-day = اليوم
cli-option-note = السبب؛ يظهر في السجل التاريخي
cli-option-seen = النسخة التي حررتها: قيمة “seen” كما طبعت مع الحقول
cli-option-by = المنظمة التي تؤكد؛ وبدونها منظمة ملفك
cli-option-on = يوم التأكيد؛ وبدونه اليوم
cli-option-only = لا تخرج إلا هذه الحقول (timing, statement.fr)
cli-option-without = تبقى هذه الحقول
cli-option-dry-run = عرض ما سيحدث دون كتابة شيء
# $path (String) - the file that was named
# $reason (String) - what is wrong with it, a sentence
cli-file-unfit = لا يمكن استعمال الملف { $path }. { $reason }
cli-file-unfit-hint = أعط كائن JSON واحدا فيه حقول السجل.
# $path (String) - path of a field, as in title.fr
# $message (String) - what is wrong, a sentence
cli-finding = { $path }: { $message }
