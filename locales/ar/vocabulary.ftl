### Labels of the controlled vocabularies: <vocabulary>-<code>, dots in codes become dashes.
### The codes and where they come from are in data/vocabulary/.
###
### Drafts, not yet reviewed by a person:
### state: machine

## theme: the first level, GFCE themes A to E, and X for what cuts across them.
## English A to E are verbatim from the Delhi Communiqué (2017); other languages are unofficial.

theme-A = سياسات الأمن السيبراني واستراتيجياته
theme-B = إدارة الحوادث السيبرانية وحماية البنية التحتية الحيوية
theme-C = الجريمة السيبرانية
theme-D = ثقافة الأمن السيبراني ومهاراته
theme-E = معايير الأمن السيبراني التقنية
theme-X = المسائل الشاملة

## topic: the second level, under a theme.

topic-strategy-policy = الاستراتيجيات والسياسات
topic-norms-diplomacy = المعايير والدبلوماسية السيبرانية
topic-international-law = القانون الدولي في الفضاء السيبراني
topic-cbm = تدابير بناء الثقة
topic-incident-management = إدارة الحوادث
topic-ciip = حماية البنية التحتية الحيوية للمعلومات
topic-cybercrime-legislation = الأطر القانونية المتعلقة بالجريمة السيبرانية
topic-cybercrime-enforcement = استجابة أجهزة إنفاذ القانون والعدالة الجنائية
topic-culture-awareness = الثقافة والتوعية
topic-education-skills = التعليم والمهارات
topic-standards = المعايير التقنية
topic-emerging-tech = التكنولوجيات الناشئة
topic-gender = المنظور الجنساني
topic-research-measurement = البحوث والقياس

## support-type: what kind of help (UNIDIR foundational cyber capabilities), whatever the theme.
## Unofficial outside English.

support-type-policies-regulations = السياسات واللوائح التنظيمية
support-type-processes-structures = العمليات والهياكل
support-type-partnerships-networks = الشراكات والشبكات
support-type-people-skills = الأفراد والمهارات
support-type-technology = التكنولوجيا

## mode: the form in which the help is given.

mode-training = دورة تدريبية
mode-workshop = حلقة عمل
mode-assessment = تقييم
mode-advisory = خدمات استشارية
mode-network = شبكة أو مجتمع ممارسين
mode-equipment = معدات أو أدوات
mode-drill = تمرين
mode-grant = منحة
mode-e-learning = تعلم إلكتروني
mode-fellowship = زمالة

## norm: the eleven norms of responsible State behaviour, A/70/174, paragraph 13 (a) to (k).
## Short titles, unofficial in every language.

norm-a = التعاون بين الدول في مجال الأمن
norm-b = النظر في جميع المعلومات ذات الصلة
norm-c = منع إساءة استخدام تكنولوجيا المعلومات والاتصالات في إقليم الدولة
norm-d = التعاون لوقف الجريمة والإرهاب
norm-e = احترام حقوق الإنسان والخصوصية
norm-f = عدم الإضرار بالبنية التحتية الحيوية
norm-g = حماية البنية التحتية الحيوية
norm-h = الاستجابة لطلبات المساعدة
norm-i = كفالة أمن سلسلة الإمداد
norm-j = الإبلاغ عن مواطن الضعف في تكنولوجيا المعلومات والاتصالات
norm-k = عدم الإضرار بأفرقة الاستجابة للطوارئ

## principle-group: the headings of the ten principles.

principle-group-process = العملية والغرض
principle-group-partnerships = الشراكات
principle-group-people = الناس

## principle: the ten OEWG principles of capacity-building, A/75/816, paragraph 56.
## Our short forms, unofficial in every language.

principle-1 = عملية مستدامة
principle-2 = غرض واضح وتركيز على النتائج
principle-3 = الاستناد إلى الأدلة والحياد السياسي والشفافية والمساءلة وعدم فرض شروط
principle-4 = احترام سيادة الدول
principle-5 = الحصول على التكنولوجيات ذات الصلة
principle-6 = الثقة المتبادلة والاستجابة للطلب والملكية الوطنية
principle-7 = المواءمة مع الاحتياجات والسياقات
principle-8 = سرية السياسات والخطط الوطنية
principle-9 = حقوق الإنسان ومراعاة المنظور الجنساني والشمول وعدم التمييز
principle-10 = سرية المعلومات الحساسة

## principle-answer: whether a record follows a principle, by its own account.

principle-answer-yes = نعم
principle-answer-partly = جزئيا
principle-answer-no = لا
principle-answer-not-applicable = لا ينطبق

## sdg: the Sustainable Development Goals; the United Nations’ short titles (Portuguese: unofficial).
## The numbers are part of the names and keep Latin digits.

sdg-1 = الهدف 1: القضاء على الفقر
sdg-2 = الهدف 2: القضاء التام على الجوع
sdg-3 = الهدف 3: الصحة الجيدة والرفاه
sdg-4 = الهدف 4: التعليم الجيد
sdg-5 = الهدف 5: المساواة بين الجنسين
sdg-6 = الهدف 6: المياه النظيفة والنظافة الصحية
sdg-7 = الهدف 7: طاقة نظيفة وبأسعار معقولة
sdg-8 = الهدف 8: العمل اللائق ونمو الاقتصاد
sdg-9 = الهدف 9: الصناعة والابتكار والهياكل الأساسية
sdg-10 = الهدف 10: الحد من أوجه عدم المساواة
sdg-11 = الهدف 11: مدن ومجتمعات محلية مستدامة
sdg-12 = الهدف 12: الاستهلاك والإنتاج المسؤولان
sdg-13 = الهدف 13: العمل المناخي
sdg-14 = الهدف 14: الحياة تحت الماء
sdg-15 = الهدف 15: الحياة في البر
sdg-16 = الهدف 16: السلام والعدل والمؤسسات القوية
sdg-17 = الهدف 17: عقد الشراكات لتحقيق الأهداف

## gender-marker: OECD DAC gender equality policy marker.

gender-marker-0 = غير مستهدف
gender-marker-1 = هدف هام
gender-marker-2 = هدف رئيسي

## cmm-dimension: the five dimensions of the Cybersecurity Capacity Maturity Model (CMM 2021).
## English names are verbatim; other languages are unofficial.

cmm-dimension-D1 = سياسات الأمن السيبراني واستراتيجيته
cmm-dimension-D2 = ثقافة الأمن السيبراني والمجتمع
cmm-dimension-D3 = بناء المعارف والقدرات في مجال الأمن السيبراني
cmm-dimension-D4 = الأطر القانونية والتنظيمية
cmm-dimension-D5 = المعايير والتكنولوجيات

## cmm-factor: the 23 factors of CMM 2021, names only. 1.1 is cmm-factor-1-1.
## English names are verbatim; other languages are unofficial.

cmm-factor-1-1 = الاستراتيجية الوطنية للأمن السيبراني
cmm-factor-1-2 = الاستجابة للحوادث وإدارة الأزمات
cmm-factor-1-3 = حماية البنية التحتية الحيوية
cmm-factor-1-4 = الأمن السيبراني في الدفاع والأمن الوطني
cmm-factor-2-1 = عقلية الأمن السيبراني
cmm-factor-2-2 = الثقة في الخدمات المقدمة عبر الإنترنت
cmm-factor-2-3 = فهم المستخدمين لحماية المعلومات الشخصية عبر الإنترنت
cmm-factor-2-4 = آليات الإبلاغ
cmm-factor-2-5 = وسائط الإعلام والمنصات الإلكترونية
cmm-factor-3-1 = التوعية بالأمن السيبراني
cmm-factor-3-2 = التعليم في مجال الأمن السيبراني
cmm-factor-3-3 = التدريب المهني في مجال الأمن السيبراني
cmm-factor-3-4 = البحوث والابتكار في مجال الأمن السيبراني
cmm-factor-4-1 = الأحكام القانونية والتنظيمية
cmm-factor-4-2 = الأطر التشريعية ذات الصلة
cmm-factor-4-3 = القدرات والإمكانات القانونية والتنظيمية
cmm-factor-4-4 = أطر التعاون الرسمية وغير الرسمية لمكافحة الجريمة السيبرانية
cmm-factor-5-1 = التقيد بالمعايير
cmm-factor-5-2 = الضوابط الأمنية
cmm-factor-5-3 = جودة البرمجيات
cmm-factor-5-4 = قدرة البنية التحتية للاتصالات والإنترنت على الصمود
cmm-factor-5-5 = سوق الأمن السيبراني
cmm-factor-5-6 = الكشف المسؤول

## cmm-stage: the five stages of CMM 2021. Agrees with the word for stage where the language has gender.

cmm-stage-start-up = الأولية
cmm-stage-formative = التكوينية
cmm-stage-established = الراسخة
cmm-stage-strategic = الاستراتيجية
cmm-stage-dynamic = الدينامية

## organisation-kind: what an organisation is.

organisation-kind-government = جهة حكومية
organisation-kind-ngo = منظمة غير حكومية
organisation-kind-regional = منظمة إقليمية
organisation-kind-academia = مؤسسة أكاديمية
organisation-kind-intergovernmental = منظمة حكومية دولية
organisation-kind-private = القطاع الخاص
organisation-kind-technical-community = المجتمع التقني

## organisation-role: what an organisation says it does, in general.

organisation-role-donor = جهة مانحة
organisation-role-implementer = جهة منفذة
organisation-role-beneficiary = جهة مستفيدة
organisation-role-coordinator = جهة منسقة

## participation: the part of an organisation in one initiative or programme (IATI roles 1 to 4, and the local partner).

participation-funder = الجهة الممولة
participation-accountable = الجهة الخاضعة للمساءلة
participation-extending = الجهة الوسيطة
participation-implementer = الجهة المنفذة
participation-local-partner = شريك محلي

## status: of an initiative. Agrees with the word for initiative where the language has gender.

status-planned = مخطط لها
status-ongoing = جارية
status-completed = منجزة

## window: when a programme takes applications. Worded so that nothing need agree with it.

window-rolling = التقديم متاح في أي وقت
window-calls = دعوات لتقديم الطلبات
window-annual = التقديم مرة في السنة
window-closed = باب التقديم مغلق
window-unknown = غير مذكور

## eligible-kind: who may apply to a programme.

eligible-kind-government = الجهات الحكومية
eligible-kind-civil-society = المجتمع المدني
eligible-kind-individual = الأفراد
eligible-kind-academia = المؤسسات الأكاديمية
eligible-kind-cert = أفرقة الاستجابة للحوادث (CERT وCSIRT)
eligible-kind-law-enforcement = أجهزة إنفاذ القانون
eligible-kind-private = القطاع الخاص
eligible-kind-regulator = الهيئات التنظيمية
eligible-kind-judiciary = السلطة القضائية
eligible-kind-parliament = البرلمانات

## document-kind: what a resource is, where it is one of these.

document-kind-strategy = استراتيجية
document-kind-law = قانون
document-kind-policy = سياسة عامة
document-kind-position-on-international-law = موقف بشأن القانون الدولي

## fact: what the page of a country states about it. Names of bodies and acronyms stay as they are.

fact-africacert = AfricaCERT
fact-apcert = APCERT
fact-budapest-convention = اتفاقية بودابست بشأن الجريمة السيبرانية
fact-cert = فريق CERT أو CSIRT الوطني
fact-first-member = عضو في FIRST
fact-gci-2024-tier = الرقم القياسي العالمي للأمن السيبراني 2024 (الاتحاد الدولي للاتصالات)
fact-international-law-position = الموقف بشأن القانون الدولي في الفضاء السيبراني
fact-itu-cirt-assessment = تقييم الاتحاد الدولي للاتصالات لفريق CIRT
fact-malabo-convention = اتفاقية مالابو بشأن أمن الفضاء الإلكتروني وحماية البيانات ذات الطابع الشخصي
fact-oic-cert = OIC-CERT
fact-strategy-year = الاستراتيجية الوطنية للأمن السيبراني

## fact-value: the coded values of facts; other values are names and stay as they are.
## Conventions first, then assessments and memberships, then the state of a national team, then the tiers.

fact-value-party = طرف
fact-value-signatory = دولة موقعة
fact-value-not-a-party = ليست طرفا
fact-value-invited-to-accede = مدعوة إلى الانضمام
fact-value-not-ratified = دون تصديق
fact-value-completed = منجز
fact-value-member = عضو
fact-value-listed-as-member = ضمن قائمة الأعضاء
fact-value-listed-on-website = ضمن القائمة المنشورة على الموقع الشبكي
fact-value-published = وثيقة منشورة
fact-value-national-team = فريق وطني
fact-value-being-set-up = قيد الإنشاء
fact-value-planned = مخطط لإنشائه
fact-value-planned-in-bill = منصوص عليه في مشروع قانون
fact-value-project = مشروع
fact-value-created-by-decree = منشأ بمرسوم
fact-value-T1 = المستوى 1 من 5
fact-value-T2 = المستوى 2 من 5
fact-value-T3 = المستوى 3 من 5
fact-value-T4 = المستوى 4 من 5
fact-value-T5 = المستوى 5 من 5

## confidence: of a record. Agrees with the word for confidence where the language has gender.

confidence-high = عالية
confidence-medium = متوسطة

## standing: of a record. Agrees with the word for record where the language has gender; draft is a noun.

standing-draft = مسودة
standing-submitted = مقدم
standing-published = منشور
standing-withdrawn = مسحوب

## visibility: of a record. Agrees with the word for record where the language has gender.

visibility-private = خاص
visibility-shared = متاح للآخرين

## text-state: where a text comes from.

text-state-original = النص الأصلي
text-state-reviewed = ترجمة مراجعة
text-state-machine = ترجمة آلية أولية

## cost: to the beneficiary of a programme.

cost-free = مجانا
cost-shared = تقاسم التكاليف
cost-paid = على نفقة الجهة المستفيدة

## priority: of a need. Agrees with the word for priority where the language has gender.

priority-high = عالية
priority-medium = متوسطة
priority-low = منخفضة

## flag: groups of countries. The singular stands on the page of one country, the plural where a programme is open to all of them.

flag-LDC = بلد من أقل البلدان نموا
flag-LLDC = بلد نام غير ساحلي
flag-SIDS = دولة جزرية صغيرة نامية
flag-ODA = بلد مؤهل لتلقي المساعدة الإنمائية الرسمية
flag-LDC-plural = أقل البلدان نموا
flag-LLDC-plural = البلدان النامية غير الساحلية
flag-SIDS-plural = الدول الجزرية الصغيرة النامية
flag-ODA-plural = البلدان المؤهلة لتلقي المساعدة الإنمائية الرسمية

## kind: the kinds of record. The singular names one record, the plural heads a list.

kind-initiative = مبادرة
kind-programme = برنامج
kind-need = احتياج
kind-organisation = منظمة
kind-resource = مورد
kind-initiative-plural = المبادرات
kind-programme-plural = البرامج
kind-need-plural = الاحتياجات
kind-organisation-plural = المنظمات
kind-resource-plural = الموارد

## leaf: the three parts that an organisation or a place plays.

leaf-donor = جهة مانحة
leaf-implementer = جهة منفذة
leaf-beneficiary = جهة مستفيدة

## count: a number with what it counts; the number is formatted for the reader.

# $count (Number) - how many initiatives
count-initiative =
    { $count ->
        [zero] لا توجد مبادرات
        [one] مبادرة واحدة
        [two] مبادرتان
        [few] { $count } مبادرات
        [many] { $count } مبادرة
       *[other] { $count } مبادرة
    }

# $count (Number) - how many programmes
count-programme =
    { $count ->
        [zero] لا توجد برامج
        [one] برنامج واحد
        [two] برنامجان
        [few] { $count } برامج
        [many] { $count } برنامجا
       *[other] { $count } برنامج
    }

# $count (Number) - how many needs
count-need =
    { $count ->
        [zero] لا توجد احتياجات
        [one] احتياج واحد
        [two] احتياجان
        [few] { $count } احتياجات
        [many] { $count } احتياجا
       *[other] { $count } احتياج
    }

# $count (Number) - how many organisations
count-organisation =
    { $count ->
        [zero] لا توجد منظمات
        [one] منظمة واحدة
        [two] منظمتان
        [few] { $count } منظمات
        [many] { $count } منظمة
       *[other] { $count } منظمة
    }

# $count (Number) - how many resources
count-resource =
    { $count ->
        [zero] لا توجد موارد
        [one] مورد واحد
        [two] موردان
        [few] { $count } موارد
        [many] { $count } موردا
       *[other] { $count } مورد
    }

# $count (Number) - how many results of a search
count-result =
    { $count ->
        [zero] لا توجد نتائج
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $count } نتائج
        [many] { $count } نتيجة
       *[other] { $count } نتيجة
    }

# $count (Number) - how many places: countries or regions
count-place =
    { $count ->
        [zero] لا توجد أماكن
        [one] مكان واحد
        [two] مكانان
        [few] { $count } أماكن
        [many] { $count } مكانا
       *[other] { $count } مكان
    }

# $count (Number) - how many countries or territories
count-country =
    { $count ->
        [zero] لا توجد بلدان
        [one] بلد واحد
        [two] بلدان اثنان
        [few] { $count } بلدان
        [many] { $count } بلدا
       *[other] { $count } بلد
    }

# $count (Number) - how many records of any kind
count-record =
    { $count ->
        [zero] لا توجد سجلات
        [one] سجل واحد
        [two] سجلان
        [few] { $count } سجلات
        [many] { $count } سجلا
       *[other] { $count } سجل
    }

# $count (Number) - how many languages
count-language =
    { $count ->
        [zero] لا توجد لغات
        [one] لغة واحدة
        [two] لغتان
        [few] { $count } لغات
        [many] { $count } لغة
       *[other] { $count } لغة
    }

## named-fact-value: a coded value of a fact with the name that goes with it.

# $value (String) - label of the value, as in Member
# $name (String) - name of the team, not translated
named-fact-value = { $value }: { $name }
