### state: machine
### Exchange with others: the section of the settings, the terminal, what goes wrong.
### A hub is a server from which and to which changes go; a bundle is a file of changes for a stick.

sync-title = التبادل مع الآخرين
sync-about = يعمل { -brand-name } بدون شبكة. وعند توفر شبكة، يجلب ما غيره الآخرون ويقدم ما غيرته أنت. وعند عدم توفرها، يؤدي ملف على ذاكرة USB الغرض نفسه.
sync-hub = عنوان خادم المزامنة
sync-hub-hint = تقدمه الجهة المشغلة لخادم المزامنة في منطقتك. يُترك الحقل فارغا للعمل بدون خادم مزامنة.
sync-hub-save = حفظ العنوان
sync-hub-saved = حُفظ العنوان.
sync-proxy = الخادم الوكيل
sync-proxy-hint = فقط إذا كانت شبكتك تشترطه؛ وإلا يُستخدم الخادم الوكيل المحدد في النظام.
sync-token = رمز الوصول
sync-token-hint = فقط إذا كان خادم المزامنة يطلبه.
sync-authorities = شهادات مؤسستك
sync-authorities-about = فقط إذا كانت شبكة مؤسستك أو خادم المزامنة فيها يستخدمان سلطة تصديق خاصة: ملف نصي يتضمن هذه الشهادات.
sync-authorities-kept = شهادات مؤسستك قيد الاستخدام.
sync-authorities-choose = اختيار ملف
sync-authorities-drop = التوقف عن استخدامها
sync-automatic = التبادل تلقائيا ما دام { -brand-name } مفتوحا
sync-automatic-hint = بعد بدء التشغيل بقليل، وبعد أن تكتب بقليل، وكل ربع ساعة. وإلا فعند طلبك فقط.
sync-now = التبادل الآن
sync-stop = التوقف بعد هذه الدفعة
# $pulled (Number) - changes received so far
# $left (Number) - changes still to come
# $pushed (Number) - changes sent so far
sync-progress = المستلم: { $pulled }. المتبقي للاستلام: { $left }. المرسل: { $pushed }.
sync-never = لم يجر أي تبادل مع خادم مزامنة بعد.
# $date (String) - a date
sync-last = آخر تبادل: { $date }
# $count (Number) - changes
sync-pending =
    { $count ->
        [zero] ليس لك أي تغيير بانتظار الإرسال.
        [one] تغيير واحد لك لم يصل إلى أي خادم مزامنة بعد.
        [two] تغييران لك لم يصلا إلى أي خادم مزامنة بعد.
        [few] { $count } تغييرات لك لم تصل إلى أي خادم مزامنة بعد.
        [many] { $count } تغييرا لك لم تصل إلى أي خادم مزامنة بعد.
       *[other] { $count } تغيير لك لم تصل إلى أي خادم مزامنة بعد.
    }
# $count (Number) - fields
sync-to-review =
    { $count ->
        [zero] لا شيء بانتظار المراجعة.
        [one] حقل واحد له عدة نسخ، وهو بانتظار المراجعة.
        [two] حقلان لكل منهما عدة نسخ، وهما بانتظار المراجعة.
        [few] { $count } حقول لكل منها عدة نسخ، وهي بانتظار المراجعة.
        [many] { $count } حقلا لكل منها عدة نسخ، وهي بانتظار المراجعة.
       *[other] { $count } حقل لكل منها عدة نسخ، وهي بانتظار المراجعة.
    }
# no-plural: the count stands after a colon
# $count (Number) - how many proposals
sync-proposals = المقترحات التي يعود إليك البت فيها: { $count }
sync-registry-none = لا يوجد سجل مرجعي للجهات: لا يمكن معرفة من كتب أي تغيير، ولذلك ينتظر ما كتبه الآخرون بوصفه مقترحا.
# $version (String) - number of the registry
# $date (String) - a date
# $days (Number) - days since that date
sync-registry =
    { $days ->
        [zero] السجل المرجعي للجهات، النسخة { $version }: جرى التحقق منه اليوم.
        [one] السجل المرجعي للجهات، النسخة { $version }: جرى التحقق منه في { $date }، قبل يوم واحد.
        [two] السجل المرجعي للجهات، النسخة { $version }: جرى التحقق منه في { $date }، قبل يومين.
        [few] السجل المرجعي للجهات، النسخة { $version }: جرى التحقق منه في { $date }، قبل { $days } أيام.
        [many] السجل المرجعي للجهات، النسخة { $version }: جرى التحقق منه في { $date }، قبل { $days } يوما.
       *[other] السجل المرجعي للجهات، النسخة { $version }: جرى التحقق منه في { $date }، قبل { $days } يوم.
    }
sync-registry-old = انقضت مدة صلاحيته. يمكنك مواصلة القراءة والكتابة؛ ويُجدَّد بالتبادل مع خادم مزامنة.
sync-registry-past = انقضت مدة صلاحية السجل المرجعي للجهات، وليس لدى خادم المزامنة ما هو أحدث منه. ومع ذلك جرى التبادل في الاتجاهين؛ أما ما وقّعته أجهزة جديدة هنا فينتظر إلى أن تجدد الجهة المشغلة للخادم السجل المرجعي.
sync-registry-development = وُقّع بمفاتيح مخصصة للتجربة، ولا يشهد لأي جهة.
# $organisation (String) - an organisation
sync-registry-member = يكتب هذا الجهاز باسم { $organisation }.
sync-registry-stranger = هذا الجهاز غير مدرج في السجل المرجعي للجهات: ما يكتبه مقترح في نظر الآخرين. يرجى تقديم مفتاح الجهاز إلى الجهة التي تمسك السجل المرجعي للجهات.
# $key (String) - a public key in hexadecimal digits
sync-device-key = مفتاح الجهاز: { $key }
# $file (String) - a file
# $fingerprint (String) - hexadecimal digits
sync-root-given = جذر الثقة: اختير على هذا الحاسوب ({ $file }). البصمة: { $fingerprint }
# $file (String) - a file
# $fingerprint (String) - hexadecimal digits
sync-root-installed = جذر الثقة: ثُبّت مع { -brand-name } ({ $file }). البصمة: { $fingerprint }
# $fingerprint (String) - hexadecimal digits
sync-root-built-in = جذر الثقة: مدمج في هذا الإصدار من { -brand-name }. البصمة: { $fingerprint }
# $file (String) - a file
sync-root-unusable = لا يمكن استخدام جذر الثقة: الملف { $file } تالف أو يخص فهرسا آخر. يرجى طلب الملف من جديد من الجهة التي سلمته.
sync-root-built-in-unusable = جذر الثقة المدمج في هذا الإصدار من { -brand-name } تالف أو يخص فهرسا آخر. يرجى الاتصال بالجهة التي سلمت البرنامج.
sync-root-none = لا يوجد جذر ثقة: لا أحد يشهد لأي جهة. يرجى اختيار الملف الجذر الذي سلمته لك الجهة المشغلة للفهرس.
sync-trust = الوثوق بسجل مرجعي للجهات
sync-trust-file = جذر السجل المرجعي للجهات
sync-trust-about = يرجى اختيار الملف الجذر للسجل المرجعي الذي سلمته لك الجهة المشغلة للفهرس يدا بيد أو عبر قناة تثق بها.
sync-trusted = أصبح هذا السجل المرجعي للجهات موثوقا به من الآن.
sync-bundle = حزمة التبادل
sync-bundle-about = تنقل حزمة التبادل التغييرات على وسيط تخزين محمول. ولا يحتاج من يحملها إلى أي صلاحيات؛ فكل تغيير فيها يُتحقق منه كما لو كان واردا من خادم مزامنة.
sync-bundle-write = كتابة حزمة تبادل
sync-bundle-extent = التغييرات التي تُنقل
sync-bundle-all = كل ما يجوز أن يغادر هذا الحاسوب
sync-bundle-pending = فقط ما لم يصل إلى أي خادم مزامنة بعد
sync-bundle-since = فقط ما لا تحتويه حزمة تبادل سابقة
sync-bundle-since-hint = تُختار الحزمة السابقة أولا، ثم مكان الحزمة الجديدة. ومن أدخل الأولى لا يحتاج بعد ذلك إلا إلى الثانية.
sync-bundle-since-choose = اختيار حزمة التبادل السابقة
sync-bundle-read = إدخال حزمة تبادل
# $file (String) - a file
# $count (Number) - changes
sync-bundle-written =
    { $count ->
        [zero] لم يكن هناك ما يُقدم: لا يحمل { $file } أي تغييرات.
        [one] كُتب تغيير واحد في { $file }.
        [two] كُتب تغييران في { $file }.
        [few] كُتبت { $count } تغييرات في { $file }.
        [many] كُتب { $count } تغييرا في { $file }.
       *[other] كُتب { $count } تغيير في { $file }.
    }
# $file (String) - a file
# $date (String) - a date
sync-bundle-taken = أُدخل الملف { $file } المكتوب في { $date }.
# $device (String) - what its organisation calls a device
# $organisation (String) - an organisation
sync-bundle-by = كتبها الجهاز «{ $device }» التابع للجهة { $organisation }، وهو مدرج في السجل المرجعي للجهات.
sync-bundle-by-unknown = وقّعها جهاز غير مدرج في السجل المرجعي للجهات.
sync-bundle-by-revoked = وقّعها جهاز أُلغي اعتماده.
sync-bundle-unsigned = لم يوقّع أحد حزمة التبادل بكاملها. ومع ذلك جرى التحقق من كل تغيير فيها.
sync-bundle-registry-kept = تُرك السجل المرجعي للجهات الوارد في حزمة التبادل: فالأصل الموثوق به هنا لا يضمنه. ويبقى السجل المرجعي للجهات الذي كان هنا من قبل.
# $accepted (Number) - changes that count
sync-taken =
    { $accepted ->
        [zero] لم يُقبل أي جديد.
        [one] قُبل تغيير واحد.
        [two] قُبل تغييران.
        [few] قُبلت { $accepted } تغييرات.
        [many] قُبل { $accepted } تغييرا.
       *[other] قُبل { $accepted } تغيير.
    }
# $count (Number) - changes
sync-taken-waiting =
    { $count ->
        [zero] لا توجد تغييرات تنتظر بوصفها مقترحات.
        [one] تغيير واحد ينتظر بوصفه مقترحا.
        [two] تغييران ينتظران بوصفهما مقترحين.
        [few] { $count } تغييرات تنتظر بوصفها مقترحات.
        [many] { $count } تغييرا تنتظر بوصفها مقترحات.
       *[other] { $count } تغيير تنتظر بوصفها مقترحات.
    }
# $count (Number) - changes
sync-taken-later =
    { $count ->
        [zero] لا توجد تغييرات من نسخة أحدث من { -brand-name }.
        [one] تغيير واحد من نسخة أحدث من { -brand-name }، وهو محفوظ لها.
        [two] تغييران من نسخة أحدث من { -brand-name }، وهما محفوظان لها.
        [few] { $count } تغييرات من نسخة أحدث من { -brand-name }، وهي محفوظة لها.
        [many] { $count } تغييرا من نسخة أحدث من { -brand-name }، وهي محفوظة لها.
       *[other] { $count } تغيير من نسخة أحدث من { -brand-name }، وهي محفوظة لها.
    }
# $count (Number) - changes
sync-taken-refused =
    { $count ->
        [zero] لم يُستبعد أي تغيير.
        [one] تغيير واحد لم يكن على ما يدعيه، فاستُبعد.
        [two] تغييران لم يكونا على ما يدعيانه، فاستُبعدا.
        [few] { $count } تغييرات لم تكن على ما تدعيه، فاستُبعدت.
        [many] { $count } تغييرا لم تكن على ما تدعيه، فاستُبعدت.
       *[other] { $count } تغيير لم تكن على ما تدعيه، فاستُبعدت.
    }
# $count (Number) - changes
sync-pushed =
    { $count ->
        [zero] لم يكن هناك ما يُرسل.
        [one] أُرسل تغيير واحد.
        [two] أُرسل تغييران.
        [few] أُرسلت { $count } تغييرات.
        [many] أُرسل { $count } تغييرا.
       *[other] أُرسل { $count } تغيير.
    }
# $count (Number) - changes
sync-waiting-there =
    { $count ->
        [zero] لا شيء منها ينتظر القبول هناك.
        [one] تغيير واحد منها ينتظر هناك من يحق له قبوله.
        [two] تغييران منها ينتظران هناك من يحق له قبولهما.
        [few] { $count } تغييرات منها تنتظر هناك من يحق له قبولها.
        [many] { $count } تغييرا منها تنتظر هناك من يحق له قبولها.
       *[other] { $count } تغيير منها تنتظر هناك من يحق له قبولها.
    }
# $count (Number) - changes
sync-refused-there =
    { $count ->
        [zero] لم يرفض خادم المزامنة أي تغيير.
        [one] لم يأخذ خادم المزامنة تغييرا واحدا. وهو باق هنا.
        [two] لم يأخذ خادم المزامنة تغييرين. وهما باقيان هنا.
        [few] لم يأخذ خادم المزامنة { $count } تغييرات. وهي باقية هنا.
        [many] لم يأخذ خادم المزامنة { $count } تغييرا. وهي باقية هنا.
       *[other] لم يأخذ خادم المزامنة { $count } تغيير. وهي باقية هنا.
    }
sync-new-epoch = استُعيد خادم المزامنة من نسخة احتياطية. وقد استرد منك ما كان قد فقده.

## A data folder that was copied.

sync-fork = نُسخ مجلد بيانات
sync-fork-about = نُسخ مجلد بيانات حاسوب ومعه مفتاحه، وتجري الكتابة في النسختين. ولم يضع أي شيء: فتغييرات النسختين كلتيهما معتد بها، وحيثما اختلفت تنتظر الصيغتان المراجعة. لكن لا يمكن لأحد أن يعرف أي النسختين كتبت ماذا، وإذا أُلغي اعتماد المفتاح أُلغي للنسختين معا.
# $date (String) - a date
sync-fork-own = هذا الجهاز ونسخة منه. تاريخ آخر تغيير من هذا القبيل: { $date }.
# $device (String) - what its organisation calls a device
# $organisation (String) - an organisation
# $date (String) - a date
sync-fork-known = الجهاز «{ $device }» التابع للجهة { $organisation }. تاريخ آخر تغيير من هذا القبيل: { $date }.
# $device (String) - id of a device in hexadecimal digits
# $date (String) - a date
sync-fork-unknown = جهاز غير مدرج في السجل المرجعي للجهات: { $device }. تاريخ آخر تغيير من هذا القبيل: { $date }.
sync-fork-own-do = على أحد الجهازين، أنشئ نسخة احتياطية واستعدها عليه، وكلا الأمرين في هذه الإعدادات. فيصبح له مفتاح خاص به، وعلى الجهة التي تمسك السجل المرجعي للجهات أن تدرجه فيه.
sync-fork-other-do = يُرجى إبلاغ من يعمل عليه: تُنشأ على أحد الجهازين نسخة احتياطية وتُستعاد عليه، فيصبح له مفتاح خاص به.
sync-fork-stays = يحفظ السجل الزمني ما كان. وبعد معالجة الأمر يرجى بيان ذلك هنا: فيختفي التنبيه، ويعود إذا استمرت الكتابة في النسختين.
# Button.
sync-fork-seen = عالجتُ الأمر

## The badge in the bar: short.

# $ago (String) - how long ago, in words: 5 minutes ago
sync-badge-ago = آخر تبادل: { $ago }
sync-badge-never = لم يجر أي تبادل بعد
sync-badge-running = التبادل جار…
sync-badge-failed = تعذر التبادل
# $count (Number) - changes
sync-badge-pending =
    { $count ->
        [zero] لا شيء بانتظار الإرسال
        [one] تغيير واحد بانتظار الإرسال
        [two] تغييران بانتظار الإرسال
        [few] { $count } تغييرات بانتظار الإرسال
        [many] { $count } تغييرا بانتظار الإرسال
       *[other] { $count } تغيير بانتظار الإرسال
    }
# $count (Number) - fields with several versions, and proposals
sync-badge-review =
    { $count ->
        [zero] لا شيء بانتظار المراجعة
        [one] { $count } بانتظار المراجعة
        [two] { $count } بانتظار المراجعة
        [few] { $count } بانتظار المراجعة
        [many] { $count } بانتظار المراجعة
       *[other] { $count } بانتظار المراجعة
    }

## The terminal.

sync-cli-about = تبادل التغييرات مع خادم مزامنة، أو بيان الوضع الراهن
sync-cli-option-hub = عنوان خادم المزامنة؛ ويُحفظ للمرة القادمة
sync-cli-option-proxy = الخادم الوكيل إلى خادم المزامنة؛ يُحفظ للمرة القادمة
sync-cli-option-authorities = ملف شهادات سلطة التصديق في مؤسستك (PEM)؛ يُنسخ ويُحفظ
sync-cli-option-token-file = ملف يتضمن رمز الوصول الذي يطلبه خادم المزامنة؛ يُحفظ للمرة القادمة
sync-cli-option-status = بيان الوضع الراهن بدون أي تبادل
sync-cli-option-copies-seen = إزالة التنبيه بشأن مجلدات البيانات المنسوخة: فقد عولج أمرها
# $command (String) - what is typed, as it stands
sync-cli-copies-seen = بعد معالجة الأمر: { $command }
sync-cli-identity-about = بيان المفتاح الذي يوقع به هذا الجهاز، وما يقوله السجل المرجعي للجهات عنه
sync-cli-identity-trust = الوثوق بالسجل المرجعي للجهات الذي هذا جذره: ملف 1.root.json، أو مجلد فيه سجل مرجعي للجهات
sync-cli-bundle-about = كتابة التغييرات في ملف لذاكرة USB، أو إدخالها من ملف كهذا
sync-cli-bundle-write = كتابة التغييرات في ملف
sync-cli-bundle-read = إدخال التغييرات من ملف
sync-cli-option-pending = فقط التغييرات التي لم تصل إلى أي خادم مزامنة
sync-cli-option-since = فقط التغييرات التي لا تحتويها حزمة التبادل السابقة هذه
sync-cli-value-url = عنوان
sync-cli-argument-bundle = ملف حزمة التبادل

## What goes wrong.

error-hub-missing = لم يُحدد أي خادم مزامنة.
# --hub is typed as it stands.
error-hub-missing-hint = يرجى تحديد عنوانه في الإعدادات، أو بالخيار --hub.
# $address (String) - what was given
error-hub-address = لا يمكن استخدام «{ $address }» للوصول إلى خادم مزامنة.
error-hub-address-hint = يبدأ العنوان بـ https://. يرجى التحقق أيضا من الخادم الوكيل ومن ملف الشهادات.
error-hub-unreachable = تعذر الوصول إلى خادم المزامنة.
error-hub-unreachable-hint = لم يُفقد شيء: يمكن مواصلة العمل، ثم إعادة التبادل عند توفر شبكة.
error-hub-foreign = الجهة التي أجابت ليست خادم مزامنة، أو أن ما أرسلته تالف.
error-hub-foreign-hint = ربما تشترط شبكتك تسجيل الدخول أولا: يرجى فتح صفحة في متصفح، ثم إعادة المحاولة. لم يتغير شيء.
error-hub-catalogue = يحمل خادم المزامنة فهرسا آخر.
error-hub-catalogue-hint = يرجى التحقق من عنوانه. لم يتغير شيء.
error-hub-unknown = خادم المزامنة هذا غير مذكور في السجل المرجعي للجهات.
error-hub-unknown-hint = يرجى سؤال الجهة التي تمسك السجل المرجعي للجهات عن صحة العنوان. لم يجر أي تبادل.
error-hub-contradiction = خادم المزامنة يناقض ما وقعه من قبل.
error-hub-contradiction-hint = قد يعرض أشياء مختلفة على أشخاص مختلفين. يرجى إبلاغ الجهة المشغلة له والجهة التي تمسك السجل المرجعي للجهات. لم يُدخل منه شيء.
error-hub-behind = لدى خادم المزامنة أقل مما سبق أن قدمه: ومن المرجح أنه استُعيد من نسخة احتياطية.
# $command (String) - what is typed, as it stands
error-hub-behind-hint = لم يُفقد شيء هنا. يرجى إبلاغ الجهة المشغلة للخادم بتنفيذ الأمر «{ $command }»؛ وفي التبادل التالي يسترد الخادم منك ما فقده.
error-hub-erased = يفيد خادم المزامنة بأن شيئا قد مُحي، ولا يأمر بذلك أي سجل مرجعي للجهات متوفر هنا.
error-hub-erased-hint = يرجى إعادة التبادل: فأحدث سجل مرجعي للجهات يصل أولا. وإذا استمر ذلك، يرجى الوثوق بالسجل المرجعي للجهات لدى الجهة المشغلة للفهرس. لم يُدخل منه شيء.
error-hub-newer = يشترط خادم المزامنة نسخة أحدث من { -brand-name }.
error-hub-newer-hint = يرجى تثبيتها، ثم إعادة التبادل. وإلى ذلك الحين تؤدي حزمة تبادل على ذاكرة USB الغرض نفسه.
error-hub-token = يطلب خادم المزامنة رمز وصول، أو يرفض الرمز الذي تلقاه.
error-hub-token-hint = يرجى طلب رمز وصول من الجهة المشغلة لخادم المزامنة وتحديده في الإعدادات.
error-hub-busy = خادم المزامنة مشغول.
error-hub-busy-hint = انتظروا قليلا ثم أعيدوا التبادل؛ لم يُفقد شيء.
# $answer (String) - what the hub answered
error-hub-refused = أجاب خادم المزامنة بخطأ: { $answer }
error-hub-refused-hint = يرجى إعادة المحاولة لاحقا؛ وإذا استمر ذلك، يرجى إبلاغ الجهة المشغلة لخادم المزامنة.
error-registry-refused = السجل المرجعي للجهات ليس هو ما جرى توقيعه.
error-registry-refused-hint = يرجى الحصول عليه من جديد من الجهة التي تمسكه. ويبقى السجل المرجعي للجهات الذي كان هنا من قبل.
error-registry-old = انقضت مدة صلاحية السجل المرجعي للجهات، أو أن ساعة هذا الجهاز غير صحيحة.
error-registry-old-hint = يرجى التحقق من الساعة. وإذا كانت صحيحة، فعلى الجهة المشغلة لخادم المزامنة تجديد السجل المرجعي للجهات.
error-registry-older = السجل المرجعي للجهات أقدم من سجل مرجعي سبق أن ورد إلى هنا.
error-registry-older-hint = ربما يقدم أحدهم سجلا مرجعيا قديما على أنه الأحدث. ويبقى الأحدث معمولا به.
error-registry-catalogue = السجل المرجعي للجهات يعود إلى فهرس آخر.
error-registry-catalogue-hint = يرجى التحقق من مصدر الملف. لم يتغير شيء.
# $file (String) - a file
error-bundle-foreign = الملف «{ $file }» ليس حزمة تبادل.
error-bundle-foreign-hint = يرجى اختيار ملف كتبه { -brand-name } كحزمة تبادل؛ وينتهي اسمه بـ .trefoil. لم يتغير شيء.
# $file (String) - a file
error-bundle-damaged = حزمة التبادل «{ $file }» مبتورة أو تالفة.
error-bundle-damaged-hint = أُدخل ما أمكنت قراءته منها. يرجى نسخها من جديد وإدخالها مرة أخرى: تُستأنف العملية من حيث توقفت.
# $file (String) - a file
error-bundle-large = حزمة التبادل «{ $file }» أكبر من الحجم المسموح به.
error-bundle-large-hint = يرجى طلب حزمة أصغر، تقتصر على منطقة واحدة مثلا. ولم يُدخل منها شيء آخر.
error-bundle-earlier = تتعذر معرفة محتوى حزمة التبادل السابقة «{ $file }»: فهي ليست حزمة تبادل، أو أنها مبتورة أو تالفة.
error-bundle-earlier-hint = يرجى اختيار حزمة سابقة أخرى، أو الكتابة بدون حزمة سابقة. لم يُكتب شيء.
error-bundle-same = الملف «{ $file }» هو حزمة التبادل السابقة نفسها، وكان سيُفقد.
error-bundle-same-hint = يرجى اختيار اسم آخر للحزمة الجديدة. لم يُكتب شيء.
