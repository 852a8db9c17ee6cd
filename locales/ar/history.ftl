### state: machine
### The history of a record: who wrote what, and how far it can be trusted.

# $number (Number) - number of the bundled release
history-who-release = الإصدار المضمن { $number }
history-who-own = هذا الجهاز
history-who-foreign = جهاز آخر

history-trust-bundled = جزء من التطبيق
history-trust-valid = توقيع صحيح
history-trust-waiting = توقيع صحيح، بانتظار المراجعة
history-trust-invalid = توقيع غير صحيح

history-value-yes = نعم
history-value-no = لا
history-value-removed = قيمة محذوفة
# $organisation (String) - name of an organisation
# $role (String) - its role in the record, as in Implementer
history-value-role = { $organisation } ({ $role })
