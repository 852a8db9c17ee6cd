### state: machine
### Flows: who pays, who does the work, where and on what.

flows-title = التدفقات
# What the screen is for.
flows-intro = من يموّل العمل في هذا المجال ومن ينفذه، وأين أو في أي موضوع.
# Title of the picture.
flows-to-places = من الجهات المانحة عبر الجهات المنفذة إلى الأماكن
# Title of the picture.
flows-to-themes = من الجهات المانحة عبر الجهات المنفذة إلى المواضيع الرئيسية
# Before what the picture shows: a sentence of its own.
# $count (Number) - how many initiatives there are in all
flows-total =
    { $count ->
        [zero] لا توجد مبادرات.
        [one] مبادرة واحدة في المجموع.
        [two] مبادرتان في المجموع.
        [few] { $count } مبادرات في المجموع.
        [many] { $count } مبادرة في المجموع.
       *[other] { $count } مبادرة في المجموع.
    }
# What the picture shows.
flows-summary = عرض التدفق بعدد ما فيه من مبادرات، والمبادرة التي لها عدة جهات مانحة أو منفذة أو أماكن تُحسب في كل تدفق منها.
# What stands at the end of the flows: places or themes.
flows-end = تنتهي التدفقات في
# A choice after “Flows end in”.
flows-end-places = الأماكن
# A choice after “Flows end in”.
flows-end-themes = المواضيع الرئيسية
# A node of the picture: those that are too small to be named.
# $count (Number) - how many
flows-others =
    { $count ->
        [zero] لا غيرها
        [one] جهة أخرى واحدة
        [two] جهتان أخريان
        [few] { $count } جهات أخرى
        [many] { $count } جهة أخرى
       *[other] { $count } جهة أخرى
    }
# What is said of a node.
# $name (String) - name of an organisation, a place or a theme
# $initiatives (String) - how many initiatives, in words
flows-node = { $name }: { $initiatives }
# What is said of a flow.
# $from (String) - where it comes from
# $to (String) - where it goes to
# $initiatives (String) - how many initiatives, in words
flows-link = من { $from } إلى { $to }: { $initiatives }
# Head of a column.
flows-from = من
# Head of a column.
flows-to = إلى
# Head of a column.
flows-amounts = المبالغ كما أُعلنت، دون جمع
# A box to tick.
flows-amounts-show = إدراج المبالغ المذكورة
flows-none = لا توجد مبادرة تطابق عوامل التصفية هذه.
