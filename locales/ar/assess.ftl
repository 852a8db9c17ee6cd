### state: machine

### Assessments: a country’s view of itself, by the factors of the CMM or by the eleven norms. All of it stays on this computer.

## Methods

assess-method = المنهجية
assess-method-cmm = تقييم ذاتي بحسب عوامل نموذج CMM
assess-method-norms = استقصاء بشأن المعايير الأحد عشر
assess-caution-cmm = رأيكم الخاص بحسب عوامل نموذج CMM لعام 2021: وليس تقييما من أصحابه، مركز Global Cyber Security Capacity Centre في جامعة أكسفورد.
assess-caution-norms = رأيكم الخاص بشأن المعايير الأحد عشر للسلوك المسؤول للدول (A/70/174، الفقرة 13).
assess-private = خاص: يبقى على هذا الحاسوب إلى أن تصوغ منه احتياجات وتشاركها.

## An assessment

# $id (String) - number of the assessment
assess-label = التقييم { $id }
assess-report = تقييم ذاتي
assess-begun = تاريخ البدء
assess-answered = ما أجيب عنه
# $answered (String) - how many answers
# $of (String) - how many there are
assess-progress = أجيب عن { $answered } من { $of }
assess-column-exists = ما هو قائم
assess-column-evidence = الأدلة
assess-column-gap = الثغرة
assess-column-help = المساعدة المطلوبة
assess-column-need = الاحتياج المصوغ منه

## Compared with an earlier one

# $up (String) - how many factors
# $down (String) - how many factors
assess-compare-sum = العوامل التي بلغت مرحلة أعلى من ذي قبل: { $up }؛ والتي تراجعت إلى مرحلة أدنى: { $down }
assess-compare-same = لا يوجد اختلاف.
# $label (String) - what is said
# $before (String) - what was said before
# $after (String) - what is said now
assess-compare-line = { $label }: { $before } ← { $after }

## Needs drafted from it

assess-needs-made = مسودات احتياجات، خاصة بهذا الحاسوب:
# $label (String) - a factor or norm
assess-needs-nothing = لا يطلب شيئا: { $label }
# $label (String) - a factor or norm
# $need (String) - kind and short name of the need
assess-needs-there = صيغ من قبل ({ $label }): { $need }
# $id (String) - number of the assessment
assess-needs-note = صيغ من التقييم { $id }
# $label (String) - a factor
# $present (String) - a stage
# $wanted (String) - a stage
assess-needs-stage = { $label }: من المرحلة «{ $present }» إلى المرحلة «{ $wanted }»
# $label (String) - a factor or norm
# $words (String) - what was said
assess-needs-statement = { $label }: { $words }

## The terminal

assess-cli-about = تقييم ذاتي بحسب نموذج CMM أو المعايير الأحد عشر، وصياغة احتياجات منه؛ خاص بهذا الحاسوب
assess-cli-list = جميع التقييمات
assess-cli-start = بدء تقييم
assess-cli-set = ذكر شيء عن عامل أو معيار واحد؛ والنص الفارغ يحذفه
assess-cli-show = تقييم واحد بكل ما ذكر فيه
assess-cli-compare = ما تغير منذ تقييم سابق
assess-cli-needs = صياغة احتياجات خاصة مما هو مطلوب
assess-cli-print = كتابة تقييم في ملف يحمل علامة «خاص»
assess-cli-value-stage = مرحلة
assess-cli-value-method = منهجية
assess-cli-value-key = رمز
assess-cli-argument-method = cmm لعوامل نموذج CMM، وnorms للمعايير الأحد عشر
assess-cli-argument-key = عامل (من 1.1 إلى 5.6) أو معيار (من a إلى k)
assess-cli-argument-keys = عوامل أو معايير؛ وكل ما يطلب شيئا إن لم تذكر
assess-cli-argument-earlier = رقم التقييم السابق
assess-cli-argument-id = رقم التقييم كما في القائمة
assess-cli-option-place = البلد أو المنطقة بحسب تقسيم الأمم المتحدة محل التقييم؛ والمكان المذكور في ملفك إن لم يذكر
assess-cli-option-name = اسم التقييم

## What can go wrong

# $key (String) - what was written
error-answer-unfit = لا يوجد «{ $key }» في هذا التقييم.
error-assessments-differ = هذان التقييمان يتبعان منهجيتين مختلفتين.
error-assessments-differ-hint = يرجى مقارنة تقييمين بحسب نموذج CMM أو استقصاءين بشأن المعايير.
error-assessment-placeless = لا يذكر التقييم أي مكان، ولذلك لا يمكن صياغة احتياج منه.
error-assessment-placeless-hint = يرجى ذكر مكان في ملفك، أو بدء تقييم يذكر فيه مكان.
