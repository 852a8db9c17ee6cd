### state: machine
### Records side by side: the screen, the terminal, what both say.

compare-title = مقارنة السجلات
# An entry in the menu of a record: adds it to the records side by side.
compare-action = مقارنة
compare-none = يمكن وضع سجلين إلى أربعة سجلات جنبا إلى جنب. ابحث عن السجل الأول هنا، أو افتح سجلا واختر «مقارنة» من إجراءاته.
compare-one = اختير سجل واحد. ابحث عن سجل آخر هنا، أو افتحه واختر «مقارنة» من إجراءاته.
compare-intro = تشير كلمة إلى كل حقل تختلف فيه السجلات؛ ولا معنى لترتيب القيم.
# A label beside the name of a field.
compare-differs = مختلف
# In a comparison: records of this kind do not have the field.
compare-no-field = لا يوجد هذا الحقل
compare-only = إظهار الحقول المختلفة فقط
compare-same = لا تختلف السجلات في أي حقل.
# Read out before the table.
compare-table = حقول السجلات جنبا إلى جنب
compare-find = إضافة سجل
compare-find-type = اكتب كلمات بأي لغة.
compare-find-none = لم يُعثر على أي سجل.
# $name (String) - title of a record
compare-remove = إزالة «{ $name }»

## The terminal.

compare-cli-about = سجلان إلى أربعة سجلات جنبا إلى جنب، مع تمييز الاختلافات
# $mark (String) - the sign that stands before the fields
compare-cli-differs = { $mark } تختلف السجلات في هذا الحقل
