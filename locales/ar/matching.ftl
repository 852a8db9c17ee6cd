### state: machine
### The screen of matches: who could help, why, what stands in the way, and three that fit together.

matching-title = المطابقة

# Name of the screen once something is asked.
# $name (String) - title of the need, programme or organisation
matching-title-of = المطابقات: { $name }

# Button on a need, a programme or an organisation: leads to the screen of matches.
matching-link = البحث عن مطابقات

## What is asked

matching-asked = المطلوب
matching-asked-change = طلب شيء آخر
# $asker (String) - a kind of organisation
matching-asked-by = الجهة الطالبة: { $asker }
matching-ask-intro = يمكن تحديد المساعدة المطلوبة أو الجهة التي تطلبها. وتظهر البرامج والجهات المنفذة والثلاثيات المتوافقة، مع الأسباب لكل منها.
matching-ask-needs = البدء من احتياج
# $place (String) - name of the reader's country
matching-ask-needs-of = البدء من احتياج للمكان: { $place }
matching-ask-needs-none = لم يعلن أي احتياج هنا بعد.
matching-ask-needs-all = الاطلاع على كل الاحتياجات
matching-ask-needs-write = كتابة احتياج
matching-ask-programmes = البدء من برنامج
matching-ask-organisations = البدء من منظمة
matching-ask-by-hand = أو تحديد المطلوب
matching-ask-theme = الموضوع الرئيسي أو الموضوع الفرعي
matching-ask-place = البلد
matching-ask-language = اللغة المناسبة
matching-ask-mode = طريقة التنفيذ
matching-ask-asker = الجهة الطالبة
# The first choice of who asks.
matching-ask-asker-place = حكومة البلد
matching-ask-any = بلا تحديد
matching-ask-go = عرض المطابقات
matching-ask-something = يرجى أولا اختيار واحد على الأقل مما سبق.

## Weights

matching-weights = ما يهمك
matching-weights-save = حفظها كأوزاني
matching-weights-reset = العودة إلى الأوزان المعتادة
matching-weights-sum = مجموع الأوزان دائما 100: فما يضاف إلى أحدها يؤخذ من غيره.
# Shown beside the name of a criterion.
# $weight (Number) - 0 to 100
matching-weight-value = { $weight } من 100

## The list

# $count (Number) - how many fit
matching-count =
    { $count ->
        [zero] لا توجد مطابقات
        [one] مطابقة واحدة
        [two] مطابقتان
        [few] { $count } مطابقات
        [many] { $count } مطابقة
       *[other] { $count } مطابقة
    }
# $count (Number) - how many do not fit because something stands in the way
matching-count-blocked =
    { $count ->
        [zero] لا توجد مطابقات متعذرة
        [one] مطابقة متعذرة واحدة
        [two] مطابقتان متعذرتان
        [few] { $count } مطابقات متعذرة
        [many] { $count } مطابقة متعذرة
       *[other] { $count } مطابقة متعذرة
    }
# Where not all are shown.
# $shown (String) - how many are shown
# $total (String) - how many there are
matching-count-of = المطابقات المعروضة: { $shown } من { $total }
# The same of those that something stands in the way of.
# $shown (String) - how many are shown
# $total (String) - how many there are
matching-count-blocked-of = المطابقات المتعذرة المعروضة: { $shown } من { $total }
matching-parts = أجزاء الإجابة
matching-list = المطابقات، الأفضل أولا
matching-blocked = لا يمكن المطابقة، والأسباب
# How much of the weight rests on facts that the records state.
# $percent (Number) - 0 to 100
matching-known = المعلوم: { $percent }%
# $count (Number) - how many initiatives
matching-running =
    { $count ->
        [zero] لا توجد هناك مبادرات جارية بشأن المسألة نفسها.
        [one] تجري هناك بالفعل مبادرة واحدة بشأن المسألة نفسها. يرجى الاطلاع عليها أولا.
        [two] تجري هناك بالفعل مبادرتان بشأن المسألة نفسها. يرجى الاطلاع عليهما أولا.
        [few] تجري هناك بالفعل { $count } مبادرات بشأن المسألة نفسها. يرجى الاطلاع عليها أولا.
        [many] تجري هناك بالفعل { $count } مبادرة بشأن المسألة نفسها. يرجى الاطلاع عليها أولا.
       *[other] تجري هناك بالفعل { $count } مبادرة بشأن المسألة نفسها. يرجى الاطلاع عليها أولا.
    }
# The same where no place is asked about.
# $count (Number) - how many initiatives
matching-running-anywhere =
    { $count ->
        [zero] لا توجد مبادرات جارية بشأن المسألة نفسها.
        [one] تجري بالفعل مبادرة واحدة بشأن المسألة نفسها. يرجى الاطلاع عليها أولا.
        [two] تجري بالفعل مبادرتان بشأن المسألة نفسها. يرجى الاطلاع عليهما أولا.
        [few] تجري بالفعل { $count } مبادرات بشأن المسألة نفسها. يرجى الاطلاع عليها أولا.
        [many] تجري بالفعل { $count } مبادرة بشأن المسألة نفسها. يرجى الاطلاع عليها أولا.
       *[other] تجري بالفعل { $count } مبادرة بشأن المسألة نفسها. يرجى الاطلاع عليها أولا.
    }
matching-running-show = عرض ما هو جار
matching-nothing-of-part = لا توجد مطابقات في هذا الجزء.
matching-nothing-hint = يمكن طلب موضوع رئيسي أوسع، أو منطقة بدل بلد، أو عدم تحديد لغة.
matching-open-here = يمكن اختيار مطابقة لقراءة سببها هنا.

## One that fits

matching-back = العودة إلى القائمة
matching-match-it = عرض مطابقات هذا السجل
matching-criterion = معيار المطابقة
matching-weight = الوزن
matching-fit = مدى الملاءمة
matching-why = السبب
# $score (Number) - 0 to 100
matching-score = { $score } من 100
matching-unknown = غير معروف
matching-in-the-way = الموانع
matching-precedents = أعمال من النوع نفسه في أماكن أخرى

## What it would take

matching-steps = ما يحسن الملاءمة
matching-steps-blocks = مانع
# What a missing or weak point costs.
# $points (Number) - points of 100
matching-steps-points =
    { $points ->
        [zero] لا توجد نقاط
        [one] نقطة واحدة
        [two] نقطتان
        [few] { $points } نقاط
        [many] { $points } نقطة
       *[other] { $points } نقطة
    }
# A fact that is not stated costs certainty and not score.
# $points (Number) - points of 100
matching-steps-certainty =
    { $points ->
        [zero] لا توجد نقاط يقين
        [one] نقطة يقين واحدة
        [two] نقطتا يقين
        [few] { $points } نقاط يقين
        [many] { $points } نقطة يقين
       *[other] { $points } نقطة يقين
    }
matching-why-not = لماذا لا يناسب خيار آخر؟
matching-why-not-hint = يمكن كتابة اسم برنامج أو منظمة لمعرفة مدى الملاءمة.
matching-why-not-find = برنامج أو منظمة
matching-why-not-none = لا يوجد شيء بهذا الاسم.

## Portfolio: many needs, few programmes

matching-portfolio = الحافظة
matching-portfolio-intro = احتياجات كثيرة وبرامج قليلة: الخطة التي تلبي الاحتياجات مجتمعة على أفضل وجه، وإلى جانبها الخطة التي تأخذ أفضل ثنائي أولا.
matching-portfolio-open = خطة لاحتياجات متعددة
matching-portfolio-capacity = عدد الاحتياجات لكل برنامج
matching-portfolio-floor = أدنى درجة مفيدة
matching-portfolio-best = أفضل خطة
matching-portfolio-greedy = أفضل ثنائي أولا
matching-portfolio-served = الاحتياجات الملباة
matching-portfolio-points = النقاط
matching-portfolio-plan = الخطة
matching-portfolio-pairs = من يحصل على ماذا
matching-portfolio-need = الاحتياج
matching-portfolio-programme = البرنامج
matching-portfolio-said = المكاسب أو التنازلات
matching-portfolio-without = بلا برنامج، والأسباب
matching-portfolio-none = لا توجد احتياجات معلنة لهذا الاختيار.

## Three together

# Name of the picture of the three.
matching-trio = من يمول، ومن ينفذ، ولمن
matching-trio-pays = التمويل
# Who makes an offer for which no payer is named.
matching-trio-offers = العرض
matching-trio-does = التنفيذ
matching-trio-asks = الطلب
# What the picture shows, for those who cannot see it.
# $donor (String) - who pays
# $implementer (String) - who does the work
# $place (String) - for whom
matching-trio-description = التمويل: { $donor }؛ التنفيذ: { $implementer }؛ لفائدة: { $place }
# The same where nobody is named who pays.
# $donor (String) - who makes the offer
# $implementer (String) - who does the work
# $place (String) - for whom
matching-trio-description-offer = العرض: { $donor }؛ التنفيذ: { $implementer }؛ لفائدة: { $place }
matching-trio-part = الدور
matching-trio-name = الاسم
matching-trio-anywhere = أي مكان
matching-trio-ties = ما يربط بينها
matching-trio-shown = تدل عليه سجلات
matching-trio-unshown = لا يدل عليه أي سجل

## Side by side

# $name (String) - name of what would be compared
matching-compare-add = مقارنة: { $name }
matching-compare = مقارنة
# $count (Number) - how many are chosen
matching-compare-show =
    { $count ->
        [zero] مقارنة ({ $count })
        [one] مقارنة ({ $count })
        [two] مقارنة ({ $count })
        [few] مقارنة ({ $count })
        [many] مقارنة ({ $count })
       *[other] مقارنة ({ $count })
    }
# Button beside a name in the comparison.
# $name (String) - name of what is taken out
matching-compare-remove = إزالة من المقارنة: { $name }
matching-compare-title = جنبا إلى جنب
matching-compare-stop = إنهاء المقارنة
# $most (Number) - how many can be compared
matching-compare-most = الحد الأقصى للمقارنة: { $most }.
matching-compare-differs = اختلاف
matching-compare-hint = الصفوف التي تختلف فيها القيم بمقدار 10 أو أكثر تحمل العلامة ≠.
