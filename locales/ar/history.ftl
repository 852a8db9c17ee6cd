### state: machine
### The history of a record: who wrote what, and how far it can be trusted.

# $number (Number) - number of the bundled release
history-who-release = الإصدار المضمن { $number }
history-who-own = هذا الجهاز
history-who-foreign = جهاز آخر
# $device (String) - what its organisation calls a device
# $organisation (String) - an organisation
history-who-device = { $device }، { $organisation }

history-trust-bundled = جزء من التطبيق
history-trust-valid = توقيع صحيح
history-trust-waiting = توقيع صحيح، بانتظار المراجعة
# $reason (String) - a sentence: why others do not count it
history-trust-elsewhere = توقيع صحيح. وهو عند الآخرين مقترح. { $reason }
history-trust-invalid = توقيع غير صحيح
# $date (String) - a date
# $office (String) - the office that ordered it
history-trust-erased = مُحيت قيم في { $date } بأمر من { $office }. ولم يعد بالإمكان التحقق من التوقيع.
# $date (String) - a date
# $office (String) - the office that ordered it
history-trust-erased-legal = مُحيت قيم في { $date } بأمر من { $office } استجابةً لطلب قانوني. ولم يعد بالإمكان التحقق من التوقيع.
# $date (String) - a date
# $office (String) - the office that ordered it
history-trust-erased-personal = مُحيت قيم في { $date } بأمر من { $office } لأنها بيانات شخصية. ولم يعد بالإمكان التحقق من التوقيع.
# $date (String) - a date
# $office (String) - the office that ordered it
history-trust-erased-error = مُحيت قيم في { $date } بأمر من { $office } لأنها كُتبت خطأً. ولم يعد بالإمكان التحقق من التوقيع.

history-value-yes = نعم
history-value-no = لا
history-value-removed = قيمة محذوفة
history-value-erased = قيمة ممحوة
# $organisation (String) - name of an organisation
# $role (String) - its role in the record, as in Implementer
history-value-role = { $organisation } ({ $role })
