### state: machine
### Errors: what happened, and in the -hint message what to do next.
### Complete sentences; calm, no blame, no exclamation marks.

# $reference (String) - kind and short name of the record, as in initiative:cyber4dev
error-not-found = لا يوجد في الفهرس سجل باسم «{ $reference }».
error-not-found-hint = يرجى التحقق من الكتابة، أو العثور على السجل بالبحث عن كلمات من عنوانه.
# $code (String) - the code that was asked for
error-place-not-found = لا يوجد بلد أو منطقة بالرمز «{ $code }».
error-place-not-found-hint = يمكن استخدام رمز بلد مثل FJ، أو رمز منطقة بحسب تقسيم الأمم المتحدة مثل 061، أو 001 للعالم.

error-bad-request = تعذر فهم الطلب.
error-bad-request-hint = يرجى الرجوع وإعادة المحاولة. وإذا تكرر ذلك، يرجى الإبلاغ عنه مع ذكر الخطوات التي أدت إليه.
# $field (String) - name of the filter, as in --theme
# $value (String) - what was given
error-unknown-term = «{ $value }» ليست من القيم المعروفة للخيار { $field }.
# $values (String) - list of some accepted values
error-unknown-term-hint = يمكن استخدام إحدى القيم التالية: { $values }.
# $name (String) - name of the command
error-unknown-command = لا يوجد أمر باسم «{ $name }».
error-unknown-command-hint = قد تكون نافذة التطبيق ونواته من نسختين مختلفتين. يرجى إعادة تثبيت { -brand-name }.
# $lang (String) - language code that was asked for
error-unknown-language = اللغة «{ $lang }» غير متاحة في { -brand-name } بعد.
# $languages (String) - list of language codes
error-unknown-language-hint = يمكن اختيار إحدى اللغات التالية: { $languages }.

# $address (String) - the address that was refused
error-address-refused = لم يفتح العنوان «{ $address }».
error-address-refused-hint = لا يفتح { -brand-name } سوى عناوين الويب والبريد الإلكتروني. يمكن نسخ العنوان إذا كان موثوقا به.
# $address (String) - the address that could not be opened
error-address-not-opened = لم يعثر على برنامج يفتح «{ $address }».
error-address-not-opened-hint = يمكن نسخ العنوان وفتحه في متصفح أو برنامج بريد آخر.

error-interrupted = حل بحث أحدث محل هذا البحث.
error-interrupted-hint = لا يلزم اتخاذ أي إجراء.

# $path (String) - file of the catalogue
error-store-newer = الفهرس الموجود في { $path } كتبته نسخة أحدث من { -brand-name }. ولم يطرأ عليه أي تغيير.
error-store-newer-hint = يرجى تثبيت النسخة الأحدث، أو اختيار مجلد آخر للبيانات.
# $path (String) - file of the catalogue
error-store-damaged = الفهرس الموجود في { $path } تالف أو ليس من فهارس { -brand-name }. ولم يطرأ عليه أي تغيير.
error-store-damaged-hint = يرجى استعادة نسخة احتياطية، أو نقل الملف إلى مجلد آخر والبدء من جديد: عندئذ ينشئ { -brand-name } فهرسا جديدا.
# $path (String) - file of the catalogue
error-store-read-only = لا يمكن الكتابة في الفهرس الموجود في { $path }.
error-store-read-only-hint = يرجى طلب إذن الكتابة في الملف ومجلده، أو اختيار مجلد آخر للبيانات.
# $path (String) - file of the catalogue
error-store-locked = يستخدم برنامج آخر الفهرس الموجود في { $path }.
error-store-locked-hint = يرجى الانتظار إلى أن ينتهي البرنامج الآخر، أو إغلاقه، ثم إعادة المحاولة.
# $path (String) - file of the catalogue
error-store-other-catalogue = الملف الموجود في { $path } يعود إلى فهرس آخر. ولم يطرأ عليه أي تغيير.
error-store-other-catalogue-hint = يرجى اختيار مجلد بيانات آخر لهذا الفهرس.
# $path (String) - file of the catalogue
error-store-unavailable = تعذرت قراءة الفهرس الموجود في { $path } أو الكتابة فيه.
error-store-unavailable-hint = يرجى التحقق من وجود مساحة خالية على القرص ومن أن المجلد موجود وقابل للكتابة، ثم إعادة المحاولة.
error-store-bundled-hint = إلى ذلك الحين يعرض الفهرس المضمن. ويمكن قراءته والبحث فيه، ولكن لا يمكن تغييره.

# $count (Number) - how many findings there are
error-data-invalid =
    { $count ->
        [zero] لا يمكن استخدام مجلد البيانات.
        [one] لا يمكن استخدام مجلد البيانات: سطر واحد يحتاج إلى تصحيح.
        [two] لا يمكن استخدام مجلد البيانات: سطران يحتاجان إلى تصحيح.
        [few] لا يمكن استخدام مجلد البيانات: { $count } أسطر تحتاج إلى تصحيح.
        [many] لا يمكن استخدام مجلد البيانات: { $count } سطرا تحتاج إلى تصحيح.
       *[other] لا يمكن استخدام مجلد البيانات: { $count } سطر تحتاج إلى تصحيح.
    }
error-data-invalid-hint = يرجى تصحيح ما هو مذكور وتشغيل الأمر من جديد. ولم يطرأ على الفهرس أي تغيير.
# $path (String) - the folder that was named
error-data-missing = لا يوجد مجلد بيانات في { $path }.
error-data-missing-hint = يرجى تحديد مجلد يحتوي على initiatives.jsonl وسائر ملفات الفهرس.
# $path (String) - the file that was put beside the catalogue
error-map-unfit = لا يمكن استخدام الخريطة الموجودة في { $path }.
error-map-unfit-hint = يرجى استبدال الملف بملف أُعد باستخدام ui/scripts/map.mjs، أو حذفه: عندئذ تُعرض الخريطة المضمّنة.

error-internal = حدث خطأ داخل { -brand-name }. ولم يفقد شيء من بياناتك.
error-internal-hint = يرجى إعادة المحاولة. وإذا تكرر ذلك، يرجى تشغيل الأمر trefoil doctor والإبلاغ عن نتيجته.

# $reason (String) - the sentence that says what is wrong
# $detail (String) - message of the system or the parser, in English
error-reason-detail = { $reason } التفاصيل التقنية بالإنكليزية: «{ $detail }».
error-reason-file-missing = الملف غير موجود.
error-reason-file-forbidden = لا يوجد إذن بقراءة الملف.
error-reason-file-unreadable = تعذرت قراءة الملف.
# $column (String) - number of the character in the line, from 1
error-reason-json = هذه ليست صيغة JSON صحيحة عند الحرف { $column }.
error-reason-json-cut = كائن JSON غير مكتمل.
error-reason-json-form = هذا ليس كائن JSON بالشكل المطلوب هنا.
# $field (String) - name of the field in the file
error-reason-missing = الحقل «{ $field }» غير موجود أو ليس نصا.
# $slug (String) - what stands in the file
error-reason-slug = «{ $slug }» ليس اسما قصيرا. المسموح به: الأحرف من a إلى z والأرقام من 0 إلى 9 والشرطة، بما لا يتجاوز 120 حرفا.
# $reference (String) - kind and short name of the record
error-reason-twice = «{ $reference }» موجود في المجلد مرتين.
# $field (String) - name of the field in the file
# $reference (String) - kind and short name of the record
error-reason-reference = يشير الحقل «{ $field }» إلى «{ $reference }»، وهو غير موجود في المجلد.
# $kind (String) - code of the kind, as in initiative
error-reason-body = أحد الحقول ليس بالشكل المطلوب في سجل من النوع «{ $kind }».
# $field (String) - name of the field in the file
error-reason-field-reference = يجب أن يكون الحقل «{ $field }» اسما قصيرا لسجل.
# $field (String) - name of the field in the file
error-reason-field-list = يجب أن يكون الحقل «{ $field }» قائمة.
# $field (String) - name of the field in the file
error-reason-field-codes = يجب أن يكون الحقل «{ $field }» قائمة رموز.
# $field (String) - name of the field in the file
error-reason-field-objects = يجب أن يكون الحقل «{ $field }» قائمة كائنات.
# $field (String) - name of the field in the file
# $key (String) - name of the text that each object needs
error-reason-field-key = يحتاج كل كائن في الحقل «{ $field }» إلى النص «{ $key }».
# $field (String) - name of the field in the file
error-reason-field-texts = يجب أن يكون الحقل «{ $field }» كائنا فيه نص لكل لغة.
# $field (String) - name of the field in the file
error-reason-field-form = الحقل «{ $field }» ليس بالشكل الذي يحدده مخطط البيانات.
# $reference (String) - kind and short name of the record
error-reason-translation-of-nothing = هذه ترجمة لـ «{ $reference }»، وهو غير موجود في المجلد.
# $field (String) - name of the field in the file
error-reason-not-translatable = الحقل «{ $field }» ليس نصا قابلا للترجمة.
# $state (String) - what stands in the file
error-reason-state = «{ $state }» ليست حالة ترجمة. القيمتان المتاحتان هما machine وreviewed.
# $day (String) - what stands in the file
error-reason-day = «{ $day }» ليس تاريخ يوم. يكتب هكذا: 2026-11-22.
# $number (Number) - number of the release
error-release-out = يحتوي الفهرس أصلا على الإصدار { $number } ببيانات مختلفة.
error-release-out-hint = يمكن رفع رقم الإصدار في catalogue.json، أو اختيار مجلد بيانات آخر للفهرس. ولم يطرأ على الفهرس أي تغيير.
# $reference (String) - kind and short name of the record
error-too-large = السجل «{ $reference }» أكبر من أن يحفظ.
error-too-large-hint = يرجى اختصار نصوصه أو قوائمه وتشغيل الأمر من جديد. ولم يطرأ على الفهرس أي تغيير.

# $name (String) - name of a saved search
error-saved-not-found = لا يوجد بحث محفوظ باسم «{ $name }».
error-saved-not-found-hint = يمكن الاطلاع على اسمه في قائمة عمليات البحث المحفوظة.
error-name-unfit = لا يمكن استخدام هذا الاسم.
error-name-unfit-hint = يرجى كتابة سطر واحد من حرف إلى 80 حرفا.
# $name (String) - name of a saved search
error-name-taken = يوجد أصلا بحث محفوظ باسم «{ $name }».
error-name-taken-hint = يرجى اختيار اسم آخر، أو حذف البحث الآخر أولا.
