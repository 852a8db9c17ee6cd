### state: machine
### The settings, and what Trefoil is and holds.

settings-title = الإعدادات
settings-hint = يحفظ كل اختيار فورا، على هذا الجهاز فقط.

settings-language = اللغة

## Role

settings-role = الدور
settings-role-hint = لا يحدد الدور سوى الصفحة التي تفتح أولا.
settings-role-official = مسؤول في بلد مستفيد
settings-role-official-hint = من يساعد بلدا مثل بلدي، ومن يقبل الطلبات؟
settings-role-donor = جهة مانحة
settings-role-donor-hint = أين توجد الثغرات، ومن يمول ماذا حتى الآن؟
settings-role-implementer = جهة منفذة
settings-role-implementer-hint = ما الذي ينفذ وأين، ومن يبحث عن شريك؟
settings-role-coordinator = جهة منسقة
settings-role-coordinator-hint = من يفعل ماذا وأين، وأين يوجد التداخل؟

## Country

settings-country = البلد
settings-country-hint = صفحة هذا البلد هي أول ما يفتح للمسؤولين. ويظهر البلد أيضا في رأس قائمة الأماكن.

## Appearance

settings-appearance = المظهر
settings-appearance-system = حسب النظام
settings-appearance-light = فاتح
settings-appearance-dark = داكن
settings-appearance-contrast = تباين عال

## Digits

settings-digits = الأرقام بالعربية
settings-digits-hint = لا أثر لهذا الاختيار إلا عندما تكون اللغة هي العربية.
settings-digits-latn = 0123456789
settings-digits-arab = ٠١٢٣٤٥٦٧٨٩

## Keyboard

settings-shortcuts = لوحة المفاتيح
settings-shortcuts-on = اختصارات بمفتاح واحد
settings-shortcuts-hint = يعمل المفتاحان «/» و«?» في كل موضع لا تجري فيه الكتابة. ويمكن إيقافهما إذا تعارضا مع الإدخال الصوتي.

settings-welcome-again = إعادة خطوات الترحيب

## About

settings-about = حول { -brand-name }
settings-about-text = يحمل { -brand-name } فهرسا كاملا لبناء القدرات السيبرانية على جهاز واحد: من يمول ومن ينفذ ومن يستفيد. ولا يغادر شيء هذا الجهاز إلا إذا تبادلتم التغييرات مع خادم مزامنة أو كتبتم ملفا.

# $version (String) - version number of the application
settings-version = النسخة { $version }

settings-data = البيانات

# $release (Number) - number of the release of the catalogue
# $date (String) - its date, written out
settings-data-as-of = الإصدار المضمن { $release }، { $date }. السجلات مأخوذة من مصادر علنية؛ ويذكر كل سجل مصادره.

settings-licences = التراخيص
settings-licences-code = التطبيق: رخصة Apache-2.0 أو MIT، حسب اختيارك.
settings-licences-data = الفهرس: بموجب الرخصة الموجودة في مجلد بياناته، مع بيان منشأ كل جزء.
settings-licences-fonts = الخطوط: Noto Sans وVazirmatn وNoto Sans SC، رخصة SIL Open Font License 1.1.
settings-licences-parts = أسماء البلدان واللغات: Unicode CLDR، رخصة Unicode License.

## Health of the store

settings-doctor = سلامة مخزن البيانات
settings-doctor-hint = يفحص الملف الذي يحتوي على الفهرس وتغييراتك. ولا يعدل أي شيء.
settings-doctor-run = الفحص الآن
settings-doctor-again = إعادة الفحص
settings-doctor-good = جميع الفحوص سليمة.
settings-doctor-bad = بعض الفحوص غير سليمة.
settings-doctor-path = موقع مخزن البيانات:
settings-doctor-check = الفحص
settings-doctor-state = الحالة
settings-doctor-found = التفاصيل

# State of one check.
settings-doctor-well = سليم

# State of one check.
settings-doctor-unwell = غير سليم

settings-doctor-repair = إعادة البناء من السجل
settings-doctor-repair-hint = يُعاد إنشاء السجلات وفهرس البحث من سجل التغييرات. ولا يُفقد شيء مما كُتب.
settings-doctor-repaired = أُعيد بناء الفهرس من سجل التغييرات.
