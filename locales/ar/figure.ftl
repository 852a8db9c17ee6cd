### state: machine
### The frame of every picture: its table, its source, and the ways to save it.

figure-as-table = عرض كجدول
figure-as-picture = عرض كرسم
# Name of a group of buttons, one for each form of file.
figure-download = حفظ الشكل
figure-format-svg = رسم (SVG)
figure-format-png = صورة (PNG)
figure-format-csv = جدول (CSV)
figure-saving = يجري اختيار الملف أو كتابته…
# $file (String) - path of the file
figure-saved = حُفظ في { $file }.
figure-saved-none = لم يُختر أي ملف. لم يُكتب شيء.
# Below a picture and inside saved ones; how current the data are stands beside it.
figure-source = المصدر: فهرس { -brand-name }.
# Below a picture whose marks open something.
figure-open = أشر إلى علامة أو تنقل بمفاتيح الأسهم؛ ومفتاح Enter يفتح ما تمثله.
# Name of a group of fields.
figure-filters = ما يُعرض
# A choice.
figure-all-places = العالم كله
# A choice.
figure-all-themes = كل المواضيع الرئيسية
# A choice.
figure-all-statuses = أي حالة
# A choice.
figure-all-years = كل السنوات
