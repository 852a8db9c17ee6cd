### state: machine
### Searches that are kept on this computer: saved ones under a name, and the recent ones.

saved-title = عمليات البحث المحفوظة
saved-intro = تبقى على هذا الجهاز. ويذكر كل منها عدد نتائجه التي أضيفت أو تغيرت منذ آخر مرة فتحته فيها.
saved-none = لم يحفظ أي بحث بعد. ابحث عن شيء، ثم اختر «حفظ هذا البحث».

# Beside a saved search; also above its results.
# $count (Number) - how many results are new
# $date (String) - day on which it was last opened, written out
saved-new =
    { $count ->
        [zero] لا جديد منذ { $date }
        [one] نتيجة جديدة واحدة منذ { $date }
        [two] نتيجتان جديدتان منذ { $date }
        [few] { $count } نتائج جديدة منذ { $date }
        [many] { $count } نتيجة جديدة منذ { $date }
       *[other] { $count } نتيجة جديدة منذ { $date }
    }

# $date (String) - day on which it was last opened, written out
saved-new-none = لا جديد منذ { $date }
saved-lost = يستخدم هذا البحث عامل تصفية لم يعد في الفهرس، ولا يمكن إجراؤه.

# Label on a result that is new to a saved search. Agrees with “result”.
saved-hit-new = جديدة

## Saving, renaming, deleting

saved-save = حفظ هذا البحث
saved-name = الاسم
saved-name-hint = يبقى على هذا الجهاز.
saved-keep = حفظ
saved-cancel = إلغاء

# $name (String) - the name it was given
saved-kept = حفظ باسم «{ $name }»
saved-rename = إعادة تسمية البحث

# Button beside one of several searches, for screen readers and as a tip.
# $name (String) - the name of the search
saved-rename-of = إعادة تسمية: { $name }

# Button beside one of several searches, for screen readers and as a tip.
# $name (String) - the name of the search
saved-delete-of = حذف: { $name }

# $name (String) - the name of the search
saved-deleted = حذف «{ $name }»
saved-undo = تراجع

## Recent searches

saved-recent = عمليات البحث الأخيرة
saved-recent-clear = مسح عمليات البحث الأخيرة
saved-recent-cleared = مسحت عمليات البحث الأخيرة
saved-recent-none = ستظهر هنا عمليات البحث التي تفتح نتائجها.
