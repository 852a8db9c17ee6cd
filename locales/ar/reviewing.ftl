### state: machine
### The screen of what waits for a decision, and a record as it once was.

reviewing-title = بانتظار المراجعة
reviewing-intro = عندما يغير الحقل نفسه في مكانين، تحفظ النسختان وتنتظران هنا حتى يحسم أحد الأمر. ولا يضيع شيء أيا كان الاختيار.
reviewing-none = لا شيء بانتظار المراجعة.
# Link to the screen on which records are written.
reviewing-none-write = الانتقال إلى السجلات
# $count (Number) - number of fields
reviewing-record =
    { $count ->
        [zero] لا يوجد حقل له أكثر من نسخة بانتظار المراجعة.
        [one] حقل واحد له أكثر من نسخة بانتظار المراجعة.
        [two] حقلان لكل منهما أكثر من نسخة بانتظار المراجعة.
        [few] { $count } حقول لكل منها أكثر من نسخة بانتظار المراجعة.
        [many] { $count } حقلا لكل منها أكثر من نسخة بانتظار المراجعة.
       *[other] { $count } حقل لكل منها أكثر من نسخة بانتظار المراجعة.
    }
# Link from a record to the versions that wait.
reviewing-open = الحسم
# $count (Number) - how many fields wait
reviewing-fields =
    { $count ->
        [zero] لا يوجد حقل له أكثر من نسخة.
        [one] حقل واحد له أكثر من نسخة.
        [two] حقلان لكل منهما أكثر من نسخة.
        [few] { $count } حقول لكل منها أكثر من نسخة.
        [many] { $count } حقلا لكل منها أكثر من نسخة.
       *[other] { $count } حقل لكل منها أكثر من نسخة.
    }
reviewing-only = لا يعرض إلا هذا السجل.
reviewing-all = عرض كل ما في الانتظار
reviewing-more = عرض سجلات أخرى
# Explains the marks in the versions of a text.
reviewing-legend = ما تحته خط: مضاف. والمشطوب: محذوف.
# Read out before words that were added.
reviewing-added = مضاف:
# Read out before words that were taken out.
reviewing-removed = محذوف:
# Read out after words that were added or taken out.
reviewing-end = نهاية التغيير.
# What the field held before the versions were written.
reviewing-base = من قبل
# $number (Number) - from 1
reviewing-version = النسخة { $number }
# Said of a version: it was written on this computer.
reviewing-mine = نسختك
# Said of a version: it came from elsewhere.
reviewing-theirs = من الآخرين
# Said of a version.
reviewing-shown = المعروضة الآن
# Button below a version.
reviewing-keep = الإبقاء على هذه
# Button: a third version in place of both.
reviewing-write = كتابة نسخة أخرى
reviewing-write-form = كتابة نسخة أخرى في الاستمارة
# $field (String) - label of the field
reviewing-write-field = { $field }: بدلا من كل النسخ
reviewing-write-save = حفظ هذه النسخة
reviewing-write-cancel = إلغاء
# $field (String) - label of the field
reviewing-choose = اختيار { $field }
reviewing-choose-all = اختيار كل الحقول
# no-plural: the count stands after a colon
# $count (Number) - how many fields
reviewing-chosen = الحقول المختارة: { $count }
# Names the group of buttons.
reviewing-bulk = للحقول المختارة
reviewing-take-mine = الإبقاء على نسختي
reviewing-take-theirs = الإبقاء على النسخة الأخرى
reviewing-take-none = ليس لأي من الحقول المختارة نسخة واحدة فقط من هذا النوع.
# $count (Number) - how many fields were decided
reviewing-decided =
    { $count ->
        [zero] لم يحسم أي حقل.
        [one] حسم حقل واحد.
        [two] حسم حقلان.
        [few] حسمت { $count } حقول.
        [many] حسم { $count } حقلا.
       *[other] حسم { $count } حقل.
    }


reviewing-submissions = السجلات المقدمة
reviewing-submissions-intro = سجلات قُدمت وتنتظر النشر. يُفتح السجل لقراءته، وهناك يُنشر أو يُعدل أو يُسحب.
reviewing-more-submissions = عرض سجلات مقدمة أخرى

## Proposals: changes that nobody has vouched for.

reviewing-proposals = المقترحات
reviewing-proposals-intro = تغييرات من آخرين لا أثر لها إلى أن يعتمدها أحد.
reviewing-proposals-none = لا مقترحات في الانتظار.
reviewing-proposal-new = سجل جديد
reviewing-proposal-field = الحقل
reviewing-proposal-now = الآن
reviewing-proposal-then = المقترح
reviewing-adopt = اعتماد
reviewing-decline = رفض
reviewing-reconsider = إعادته إلى الانتظار
reviewing-adopted = تم اعتماد المقترح.
reviewing-declined = تم رفض المقترح، ويبقى محفوظا.
reviewing-reconsidered = عاد المقترح إلى الانتظار.
# Heading above the proposals of each device.
reviewing-groups = حسب الجهاز
# Button.
reviewing-decline-all = رفض كل ما يرد من هذا الجهاز
# no-plural: the count stands after a colon
# $count (Number) - how many proposals
reviewing-declined-all = المقترحات المرفوضة: { $count }، وتبقى محفوظة.
# no-plural: the count stands after a colon
# $count (Number) - how many proposals
reviewing-reconsidered-all = المقترحات التي عادت إلى الانتظار: { $count }
reviewing-more-proposals = عرض مقترحات أخرى
# no-plural: the count stands after a colon
# $count (Number) - how many proposals
reviewing-answered = المقترحات التي تم الرد عليها: { $count }

## A record as it once was.

# Link below a change in the history of a record.
reviewing-as-was = عرضه كما كان
# Title of the window.
# $title (String) - title of a record
reviewing-as-was-title = { $title }، كما كان
# $when (String) - a day
reviewing-as-was-intro = كما كان بعد تغيير { $when }. وما يختلف اليوم معلم.
reviewing-as-was-aside = هذا التغيير لا أثر له، ولذلك يعرض السجل كما كان بدونه.
reviewing-as-was-nothing = لم يكن لأي شيء من السجل أثر بعد.
reviewing-as-was-back = العودة إلى السجل الزمني
reviewing-differs = مختلف اليوم
reviewing-today = اليوم
