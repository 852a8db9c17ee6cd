### state: machine
### Translating records: what there is to do, the editor, files for translators, asking for a resource in a language.
### Names of commands, options, formats and codes (--to, XLIFF, fr) are typed as they stand: never translate them.

## Errors.

# $field (String) - label of a field
# $reference (String) - kind and short name of a record
error-not-translatable-original = النص «{ $field }» في { $reference } مكتوب أصلا بهذه اللغة؛ فهو ليس ترجمة.
error-not-translatable-original-hint = لتغيير نص أصلي، يرجى تحرير السجل.
# $field (String) - label of a field
# $reference (String) - kind and short name of a record
error-not-translatable-empty = النص «{ $field }» في { $reference } فارغ: لا يوجد ما يُترجم.
error-not-translatable-empty-hint = يرجى كتابة النص الأصلي أولا أو اختيار نص آخر.
# $field (String) - label of a field
# $reference (String) - kind and short name of a record
error-not-translatable-none = النص «{ $field }» في { $reference } ليس له ترجمة يمكن مراجعتها.
error-not-translatable-none-hint = يرجى ترجمته أولا.
error-nothing-to-translate = لم يبق في ما طُلب نص يحتاج إلى ترجمة. لم يُكتب أي ملف.
error-nothing-to-translate-hint = يرجى اختيار مرشحات أخرى، أو لغة أخرى بالخيار --from، أو --all لتشمل النصوص المراجعة أيضا.

## How a text stands in a language.

translation-state-missing = غير مترجم
translation-state-stale = أقدم من النص الأصلي
translation-state-machine = ترجمة آلية أولية
translation-state-reviewed = ترجمة مراجعة
translation-state-original = النص الأصلي

## The work list and how far each language is.

translation-title = ترجمة السجلات
translation-intro = يُكتب كل نص بلغة واحدة ويُترجم إلى اللغات الأخرى. ويمكن الاعتماد على الترجمة بعد أن يراجعها شخص إلى جانب النص الأصلي.
translation-coverage = مدى اكتمال كل لغة
translation-column-language = اللغة
translation-column-done = يمكن الاعتماد عليه
translation-column-text = النص
translation-column-state = الحالة
# $percent (Number) - a whole number from 0 to 100
translation-share = { $percent }%
# $language (String) - name of a language
translation-list = ما ينبغي عمله ({ $language })
# no-plural: the counts stand after colons
# $records (Number) - how many records
# $texts (Number) - how many texts
translation-found = السجلات: { $records }. النصوص: { $texts }.
translation-kinds = أنواع السجلات
translation-states = حالات النصوص
translation-place = عن هذا البلد فقط
translation-none = لم يبق هنا ما يُترجم.
translation-none-hint = يرجى اختيار لغة أخرى أو تقليل المرشحات.
translation-more = عرض المزيد

## The editor: a text beside its translation.

# $language (String) - name of a language
translation-into = الترجمة ({ $language })
# $language (String) - name of a language
translation-source = النص الأصلي ({ $language })
# $field (String) - label of a field
# $language (String) - name of a language
translation-target = { $field } ({ $language })
# $field (String) - label of a field
translation-checked = راجعت هذا النص على النص الأصلي: { $field }
translation-hints = مصطلحات المسرد
translation-save = حفظ ما روجع
translation-save-next = حفظ ومتابعة
translation-review = وضع علامة «مراجعة»
translation-review-all = وضع علامة «مراجعة» على كل الترجمات الأولية
translation-previous = السجل السابق
translation-next = السجل التالي
translation-back = العودة إلى القائمة
# no-plural: the count stands after a colon
# $count (Number) - how many
translation-remaining = السجلات المتبقية: { $count }
# $keys (String) - the keys as they stand on the keyboard: Ctrl + Enter
translation-keys = يحفظ { $keys } ما روجع ويفتح السجل التالي.
# $title (String) - title of the record
translation-saved = حُفظ: { $title }
translation-unchanged = لم يختلف شيء، فلم يُكتب شيء.
translation-nothing-checked = يرجى أولا تأشير ما راجعته.
# $fields (String) - list of labels of fields
translation-waiting = كتب شخص آخر هنا في هذه الأثناء؛ والنسختان في انتظار المراجعة: { $fields }
translation-undo = تراجع
translation-is-original = كُتب هذا النص أصلا بهذه اللغة.
translation-optional = لا يُذكر الاسم إلا باللغات التي تستخدمها الهيئة نفسها.
translation-unsaved = يبقى ما تكتبه محفوظا على هذا الحاسوب حتى تعتمده بالحفظ.
# $language (String) - name of a language
translation-record = ترجمة أو مراجعة ({ $language })

## Asking for a resource in another language.

translation-ask = طلب ترجمة
# $resource (String) - title of the resource
translation-ask-title = طلب ترجمة «{ $resource }»
translation-ask-intro = يُكتب بذلك احتياج، ويبقى على هذا الحاسوب حتى تشاركه.
translation-ask-language = اللغة المطلوبة
translation-ask-place = البلد المحتاج
translation-ask-text = نص الاحتياج
# $language (String) - name of a language
translation-ask-exists = هو متاح بالفعل بهذه اللغة ({ $language })، حسب المذكور.
# $language (String) - name of a language
# $resource (String) - title of the resource
translation-ask-statement = ثمة حاجة إلى ترجمة «{ $resource }» إلى هذه اللغة: { $language }.
translation-ask-write = كتابة الاحتياج
translation-ask-done = كُتب الاحتياج، وسيبقى على هذا الحاسوب حتى تشاركه.

## Help.

translation-help = الترجمة
translation-help-list = تعرض صفحة «ترجمة السجلات» ما لم يُترجم، وما هو أقدم من نصه الأصلي، والترجمات الآلية الأولية؛ ويأتي أولا ما يخص بلدك.
translation-help-review = الترجمة التي تحفظها أو تضع عليها علامة «مراجعة» تحمل اسمك في السجل التاريخي، ويمكن التراجع عنها كأي تغيير.

## Files for translators: what is refused and what is worth knowing.

# $name (String) - what stands in the file
translation-refused-not-xliff = ليس ملف XLIFF: فهو يبدأ بـ «{ $name }».
# $version (String) - what stands in the file
translation-refused-version = إصدار XLIFF فيه هو «{ $version }»؛ والمقروء هو 2.0 و2.1.
# $attribute (String) - name of an attribute, srcLang or trgLang
translation-refused-language = لا يذكر لغته: السمة «{ $attribute }» غير موجودة.
translation-reason-nameless = لا يسمي سجلا أو نصا.
translation-reason-codes = تحتوي الترجمة على رموز أداة. يرجى إبقاء النص وحده.
translation-reason-state = حالته ليست من حالات XLIFF: initial أو translated أو reviewed أو final.
# $reference (String) - kind and short name of a record
translation-reason-record = لا يوجد «{ $reference }» في الفهرس.
translation-reason-original = في السجل نص أصلي بهذه اللغة؛ والترجمة لا تحل محله.
translation-reason-empty = ليس في السجل نص كهذا للترجمة.
translation-reason-outdated = يترجم نصا أصليا أقدم، وفي الفهرس ترجمة للنص الحالي.
translation-remark-stale = تغير النص الأصلي منذ ذلك الحين؛ وستظهر الترجمة أقدم منه.

## The terminal.

translation-cli-about = ترجمة السجلات: ما ينبغي عمله، وملفات للمترجمين
translation-cli-coverage-about = عرض مدى اكتمال كل لغة
translation-cli-list-about = عرض ما ينبغي ترجمته، والأهم أولا
translation-cli-show-about = عرض نصوص سجل إلى جانب ترجماتها
translation-cli-set-about = حفظ ترجمات أعددتها أو راجعتها
translation-cli-review-about = وضع علامة «مراجعة» على الترجمات الأولية
translation-cli-ask-about = طلب مورد بلغة أخرى: يكتب احتياجا خاصا
translation-cli-export-about = كتابة نصوص للمترجمين بصيغة XLIFF 2.1
translation-cli-import-about = استيراد ملف من المترجمين
translation-cli-option-to = لغة الترجمة، مثل fr؛ وهي لغة الإجابات إن لم تُذكر
translation-cli-option-from = لغة النص الأصلي؛ وهي en إن لم تُذكر
translation-cli-option-state = النصوص التي في هذه الحالة فقط: missing أو stale أو machine أو reviewed
translation-cli-option-all = النصوص المراجعة أيضا
translation-cli-option-drafts = اعتبار كل نص ترجمة أولية تحتاج إلى مراجعة
translation-cli-option-statement = نص الاحتياج بكلماتك
translation-cli-option-place = البلد أو المنطقة التي تحتاج إليه؛ بلدك إن لم يُذكر
translation-cli-argument-texts = ملف JSON فيه النصوص حسب اسم الحقل؛ والرمز - يقرأ الإدخال القياسي
translation-cli-argument-field = اسم حقل، مثل summary؛ وكل الترجمات الأولية إن لم يُذكر
translation-cli-value-state = الحالة
translation-cli-value-field = الحقل
# $reference (String) - kind and short name of a record
# $language (String) - name of a language
translation-cli-saved = حُفظت ترجمة { $reference } بوصفها مراجعة ({ $language }).
# $path (String) - the file
translation-cli-exported = كُتب في { $path }.
# no-plural: the count stands after a colon
# $language (String) - name of a language
# $count (Number) - how many texts
# $code (String) - code of the language
translation-cli-others = تُرك ما نصه الأصلي بلغة أخرى ({ $language }): { $count }. يرجى تشغيل الأمر مجددا مع --from { $code }.

## Files for translators, in the window.

translation-files = ملفات للمترجمين
# $export (String) - the command that writes a file
# $import (String) - the command that takes it back
translation-tools = يمكن للمترجمين استخدام أدواتهم: يُكتب ما تعرضه القائمة بصيغة XLIFF 2.1، ويُراجع ما يعيدونه قبل استيراده. وفي الطرفية: «{ $export }» و«{ $import }».
translation-format-xliff = XLIFF للمترجمين
translation-export-from = الترجمة من
translation-export-choose = تصدير للمترجمين
# no-plural: the counts stand after colons
# $records (Number) - how many records
# $texts (Number) - how many texts
# $file (String) - the file
translation-export-done = كُتب في { $file }. السجلات: { $records }، النصوص: { $texts }.
# no-plural: the count stands after a colon
# $language (String) - name of a language
# $texts (Number) - how many texts
translation-export-others = نصوص لغتها الأصلية { $language } وليست في الملف: { $texts }. وتحتاج إلى ملف خاص بها.
translation-import-choose = استيراد من المترجمين
translation-import-drafts = اعتبار كل نصوص الملف ترجمات آلية أولية ما زالت بحاجة إلى مراجعة
# no-plural: the count stands after a colon
# $count (Number) - how many texts are not listed
translation-import-more = نصوص أخرى غير معروضة هنا: { $count }
