### state: machine
### What waits for a decision: fields with several versions, and changes that nobody has vouched for.

## Where a version comes from.

review-from-release = مضمن في التطبيق
review-from-here = كتب على هذا الحاسوب
review-from-hub = من خادم مزامنة
review-from-file = من ملف

## A field.

# $field (String) - label of a field, as in Title
# $language (String) - name of a language
review-field-language = { $field } ({ $language })

## Why a change waits.

review-reason-unverified = لم يؤكد أحد هوية الكاتب: لا يوجد هنا بعد سجل مرجعي للجهات.
review-reason-unknown-device = السجل المرجعي للجهات لا يعرف الجهاز الذي كتبه.
review-reason-expired = لم تكن شهادة الجهاز الذي كتبه سارية عند استلامه.
review-reason-revoked = ألغي اعتماد الجهاز الذي كتبه.
review-reason-may-not-create = لا يجوز لدور كاتبه إنشاء سجلات من هذا النوع.
review-reason-proposal = كاتبه ليس من الجهات القائمة على هذا السجل: إنه مقترح.
review-reason-stewardship = يغير من يجوز له التعديل، ولم يرقمه أي خادم مزامنة بعد.
# $most (Number) - most fields that a record may have
review-reason-too-many-fields = به يتجاوز عدد الحقول المملوءة في السجل ما يسمح به لسجل واحد (الحد الأقصى: { $most }).
review-reason-registry-old = انقضت مدة صلاحية السجل المرجعي للجهات، والجهاز الذي كتبه جديد هنا.
# $number (String) - number of the reason
review-reason-newer = السبب تعرفه نسخة أحدث من { -brand-name } (الرقم { $number }).
# Said of a proposal.
review-answer-adopted = تم اعتماده
# Said of a proposal.
review-answer-declined = تم رفضه

## The terminal.

review-title = بانتظار المراجعة
review-none = لا شيء بانتظار المراجعة.
# $count (Number) - how many fields wait
review-fields =
    { $count ->
        [zero] لا يوجد حقل له أكثر من نسخة.
        [one] حقل واحد له أكثر من نسخة.
        [two] حقلان لكل منهما أكثر من نسخة.
        [few] { $count } حقول لكل منها أكثر من نسخة.
        [many] { $count } حقلا لكل منها أكثر من نسخة.
       *[other] { $count } حقل لكل منها أكثر من نسخة.
    }
# What a field held before the versions were written.
review-base = من قبل
# Said of a version.
review-mine = نسختي
# Said of a version.
review-theirs = النسخة الأخرى
# Changes that nobody has vouched for.
review-proposals = المقترحات
review-submissions = السجلات المقدمة
# Above what stands, beside what is proposed.
review-now = الآن
review-proposed = المقترح
# $count (Number) - how many fields were decided
review-decided =
    { $count ->
        [zero] لم يحسم أي حقل.
        [one] حسم حقل واحد.
        [two] حسم حقلان.
        [few] حسمت { $count } حقول.
        [many] حسم { $count } حقلا.
       *[other] حسم { $count } حقل.
    }
# no-plural: the count stands after a colon
# $count (Number) - how many fields
review-left = الحقول التي لا تزال في الانتظار: { $count }
review-adopted = تم اعتماد المقترح.
review-declined = تم رفض المقترح، ويبقى محفوظا.
review-reconsidered = عاد المقترح إلى الانتظار.
# no-plural: the count stands after a colon
# $count (Number) - how many proposals
review-declined-all = المقترحات المرفوضة: { $count }، وتبقى محفوظة.
# no-plural: the count stands after a colon
# $count (Number) - how many proposals
review-reconsidered-all = المقترحات التي عادت إلى الانتظار: { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records and proposals
review-more = غير معروض: { $count }
# Heading above the fields of a record as they once stood.
# $change (String) - id of a change
review-as-was = كما كان بعد التغيير { $change }
# $value (String) - what the field holds today
review-today = اليوم: { $value }
review-cli-about = الحسم بين نسخ الحقل والرد على المقترحات
review-cli-list = سرد ما في الانتظار
review-cli-resolve = حسم حقل أو كل الحقول
review-cli-adopt = اعتماد مقترح: تكتب قيمه هنا
review-cli-decline = رفض مقترح، مع بقائه محفوظا
review-cli-reconsider = إعادة مقترح مرفوض إلى الانتظار
review-cli-value-path = الحقل
review-cli-value-version = النسخة
review-cli-value-change = التغيير
review-cli-value-device = جهاز
review-cli-option-field = الحقل كما تسميه القائمة (title.fr)
# Typed as they stand: mine, theirs.
review-cli-option-take = mine أو theirs أو رقم نسخة
review-cli-option-value = قيمة أخرى بدلا من كل النسخ
review-cli-option-all = كل الحقول التي في الانتظار
review-cli-option-answered = مع المقترحات التي تم الرد عليها
review-cli-option-limit = عدد السجلات والمقترحات المعروضة؛ العدد الافتراضي 50، و0 لعرضها جميعا
review-cli-option-device = جميع مقترحات هذا الجهاز، بمعرّفه كما يرد في القائمة
review-cli-option-at = السجل كما كان بعد هذا التغيير
review-cli-argument-change = معرف التغيير أو بدايته
review-cli-usage = ليس واضحا ما المطلوب حسمه.
# Typed as they stand: what begins with --, mine, theirs.
review-cli-usage-hint = يجب ذكر سجل مع --field ومع --take أو --value، أو --all مع --take mine أو --take theirs.

## What goes wrong.

# $change (String) - id of a change, or its beginning
error-change-not-found = لا يوجد تغيير «{ $change }» هنا، أو يبدأ أكثر من تغيير بذلك.
error-change-not-found-hint = يمكن نسخ المعرف كاملا من السجل الزمني أو من قائمة ما في الانتظار.
error-not-waiting = لم يعد هذا بانتظار رد.
error-not-waiting-hint = رد عليه شخص آخر في هذه الأثناء. راجع القائمة من جديد.
# $field (String) - label of a field
# $reference (String) - a record, kind:slug
error-field-not-waiting = ليس للحقل «{ $field }» في «{ $reference }» نسخ كهذه.
# $field (String) - label of a field
error-written-in-form = لا يمكن كتابة قيمة أخرى للحقل «{ $field }» هنا.
error-written-in-form-hint = يمكن الإبقاء على إحدى النسخ أو تحرير السجل، وما يحفظ هناك يحل محلها كلها.
