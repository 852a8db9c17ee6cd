### state: machine
### Matching: who could help whom, and why; gaps.

## Criteria

match-criterion-topic = الموضوع الرئيسي والموضوع الفرعي
match-criterion-support = نوع الدعم
match-criterion-place = المكان
match-criterion-language = اللغة
match-criterion-timing = التوقيت
match-criterion-maturity = التقدم في النضج
match-criterion-size = الحجم
match-criterion-ownership = الملكية المحلية
match-criterion-record = حصيلة الأنشطة
match-criterion-principles = المبادئ
match-criterion-sustainability = الاستدامة

## What was found

match-role-programme = البرامج
match-role-implementer = الجهات المنفذة
match-role-need = الاحتياجات
match-role-triad = جهة مانحة وجهة منفذة وجهة مستفيدة معا
match-role-precedent = سوابق: أعمال من النوع نفسه
match-role-overlap = أعمال جارية بشأن المسألة نفسها في المكان نفسه
# The same where no place is asked about.
match-role-overlap-anywhere = أعمال جارية بشأن المسألة نفسها
# Below the heading of a list that is cut short.
# $shown (Number) - how many are shown
# $all (Number) - how many there are
match-overlap-shown = المعروض: { $shown } من أصل { $all }
match-role-partner = شركاء محتملون
match-column-score = الدرجة
match-column-certainty = مدى اليقين
match-column-blockers = الموانع
match-column-cautions = ينبغي التحقق أولا
# $donor (String) - who pays
# $implementer (String) - who does the work
match-triad-name = التمويل: { $donor }؛ التنفيذ: { $implementer }
# $donor (String) - who makes an offer; who pays is not stated
# $implementer (String) - who does the work
match-triad-name-offer = العرض: { $donor }؛ التنفيذ: { $implementer }
# $name (String) - who offers and does the work as well
match-triad-name-one = العرض والتنفيذ معا: { $name }
match-nothing = لا شيء يلائم المطلوب.

## Why. Each sentence names at least one fact.

# $name (String) - the programme or organisation
match-reason-not-stated-theirs = { $name }: غير مذكور
# $name (String) - the programme or organisation
match-reason-not-stated-asked = { $name }: لم يطلب ذلك، فلا أثر له في الدرجة
# $topics (String) - a list of topics
match-reason-topics-shared = يتناول: { $topics }
# $theirs (String) - a list of topics
# $themes (String) - a list of themes
match-reason-topics-near = يتناول: { $theirs }؛ ضمن الموضوع الرئيسي نفسه: { $themes }
# $theirs (String) - a list of topics
match-reason-topics-other = لا يتناول المطلوب، بل يتناول: { $theirs }
# $topics (String) - a list of topics
# $count (Number) - how many initiatives
# $year (String) - a year
match-reason-topics-done =
    { $count ->
        [zero] لا توجد مبادرات في عام { $year } بشأن: { $topics }
        [one] مبادرة واحدة في عام { $year } بشأن: { $topics }
        [two] مبادرتان، أحدثهما في عام { $year }، بشأن: { $topics }
        [few] { $count } مبادرات، أحدثها في عام { $year }، بشأن: { $topics }
        [many] { $count } مبادرة، أحدثها في عام { $year }، بشأن: { $topics }
       *[other] { $count } مبادرة، أحدثها في عام { $year }، بشأن: { $topics }
    }
# $topics (String) - a list of topics
# $count (Number) - how many initiatives
match-reason-topics-done-undated =
    { $count ->
        [zero] لا توجد مبادرات بشأن: { $topics }
        [one] مبادرة واحدة بشأن: { $topics }
        [two] مبادرتان بشأن: { $topics }
        [few] { $count } مبادرات بشأن: { $topics }
        [many] { $count } مبادرة بشأن: { $topics }
       *[other] { $count } مبادرة بشأن: { $topics }
    }
# $topics (String) - a list of topics
match-reason-topics-declared = مجالات العمل المعلنة: { $topics }؛ ولا تدل عليها أي مبادرة في الفهرس
# $kinds (String) - types of support and delivery modes
match-reason-support-shared = يقدم المطلوب: { $kinds }
# $theirs (String) - types of support and delivery modes
match-reason-support-other = يقدم غير المطلوب: { $theirs }
# $place (String) - a place
match-reason-place-named = مذكور بالاسم ضمن من يمكنهم تقديم الطلبات: { $place }
# $place (String) - a place
# $region (String) - a region
match-reason-place-in-region = مفتوح لما يلي: { $place }، ضمن المنطقة: { $region }
# $place (String) - a place
# $flag (String) - a group of countries, as in “small island developing State”
match-reason-place-flag = مفتوح لما يلي: { $place }، ضمن المجموعة: { $flag }
# $place (String) - a place
match-reason-place-anywhere = مفتوح لجميع الأماكن، ومنها: { $place }
# The same where the whole world asks.
# $place (String) - the words for the whole world
match-reason-place-anywhere-world = مفتوح لجميع الأماكن: { $place }
# $place (String) - a place
# $eligible (String) - a list of places and groups
match-reason-place-not-eligible = مفتوح لما يلي فقط: { $eligible }؛ ولا يشمل: { $place }
# $place (String) - a region
# $eligible (String) - a list of places and groups
match-reason-place-part = مفتوح لجزء فقط من المنطقة ({ $place }): { $eligible }
# Last in a list of places of which only the first are named.
# $count (Number) - how many more
match-places-more =
    { $count ->
        [zero] لا غيرها
        [one] مكان آخر
        [two] مكانان آخران
        [few] { $count } أماكن أخرى
        [many] { $count } مكانا آخر
       *[other] { $count } مكان آخر
    }
# $place (String) - a place
# $count (Number) - how many initiatives
# $year (String) - a year
match-reason-place-done =
    { $count ->
        [zero] لا توجد مبادرات في عام { $year }، المكان: { $place }
        [one] مبادرة واحدة في عام { $year }، المكان: { $place }
        [two] مبادرتان، أحدثهما في عام { $year }، المكان: { $place }
        [few] { $count } مبادرات، أحدثها في عام { $year }، المكان: { $place }
        [many] { $count } مبادرة، أحدثها في عام { $year }، المكان: { $place }
       *[other] { $count } مبادرة، أحدثها في عام { $year }، المكان: { $place }
    }
# $place (String) - a place
# $count (Number) - how many initiatives
match-reason-place-done-undated =
    { $count ->
        [zero] لا توجد مبادرات، المكان: { $place }
        [one] مبادرة واحدة، المكان: { $place }
        [two] مبادرتان، المكان: { $place }
        [few] { $count } مبادرات، المكان: { $place }
        [many] { $count } مبادرة، المكان: { $place }
       *[other] { $count } مبادرة، المكان: { $place }
    }
# None of them names the region as a whole.
# $place (String) - the region that asks
# $places (String) - a list of places in it
# $count (Number) - how many initiatives
match-reason-place-inside =
    { $count ->
        [zero] لا توجد مبادرات داخل المنطقة ({ $place }): { $places }
        [one] مبادرة واحدة داخل المنطقة ({ $place }): { $places }
        [two] مبادرتان داخل المنطقة ({ $place }): { $places }
        [few] { $count } مبادرات داخل المنطقة ({ $place }): { $places }
        [many] { $count } مبادرة داخل المنطقة ({ $place }): { $places }
       *[other] { $count } مبادرة داخل المنطقة ({ $place }): { $places }
    }
# The same where the whole world asks.
# $places (String) - a list of places
# $count (Number) - how many initiatives
match-reason-place-inside-world =
    { $count ->
        [zero] لا توجد مبادرات في: { $places }
        [one] مبادرة واحدة، لا للعالم كله بل لما يلي: { $places }
        [two] مبادرتان، ليستا للعالم كله بل لما يلي: { $places }
        [few] { $count } مبادرات، ليست للعالم كله بل لما يلي: { $places }
        [many] { $count } مبادرة، ليست للعالم كله بل لما يلي: { $places }
       *[other] { $count } مبادرة، ليست للعالم كله بل لما يلي: { $places }
    }
# The whole world asks.
# $place (String) - the words for the whole world
# $count (Number) - how many initiatives
match-reason-place-world =
    { $count ->
        [zero] لا توجد مبادرات للنطاق التالي: { $place }
        [one] مبادرة واحدة للنطاق التالي: { $place }
        [two] مبادرتان، منهما للنطاق التالي: { $place }
        [few] { $count } مبادرات، منها للنطاق التالي: { $place }
        [many] { $count } مبادرة، منها للنطاق التالي: { $place }
       *[other] { $count } مبادرة، منها للنطاق التالي: { $place }
    }
# $place (String) - a place
# $region (String) - a region of which it is a part
# $count (Number) - how many initiatives
match-reason-place-around =
    { $count ->
        [zero] لا توجد مبادرات لمنطقة ({ $region }) تشمل: { $place }
        [one] مبادرة واحدة لمنطقة ({ $region }) تشمل: { $place }
        [two] مبادرتان لمنطقة ({ $region }) تشمل: { $place }
        [few] { $count } مبادرات لمنطقة ({ $region }) تشمل: { $place }
        [many] { $count } مبادرة لمنطقة ({ $region }) تشمل: { $place }
       *[other] { $count } مبادرة لمنطقة ({ $region }) تشمل: { $place }
    }
# $place (String) - a place
# $count (Number) - how many initiatives
match-reason-place-worldwide =
    { $count ->
        [zero] لا توجد مبادرات عالمية تشمل: { $place }
        [one] مبادرة عالمية واحدة، ومما تشمله: { $place }
        [two] مبادرتان عالميتان، ومما تشملانه: { $place }
        [few] { $count } مبادرات عالمية، ومما تشمله: { $place }
        [many] { $count } مبادرة عالمية، ومما تشمله: { $place }
       *[other] { $count } مبادرة عالمية، ومما تشمله: { $place }
    }
# $place (String) - a place
# $nearest (String) - the nearest place
# $count (Number) - how many initiatives
match-reason-place-near =
    { $count ->
        [zero] لا تعرف مبادرات في المكان نفسه ({ $place }) ولا بالقرب منه ({ $nearest })
        [one] لا تعرف مبادرات في المكان نفسه ({ $place })، وتوجد مبادرة واحدة بالقرب منه: { $nearest }
        [two] لا تعرف مبادرات في المكان نفسه ({ $place })، وتوجد مبادرتان بالقرب منه: { $nearest }
        [few] لا تعرف مبادرات في المكان نفسه ({ $place })، وتوجد { $count } مبادرات بالقرب منه: { $nearest }
        [many] لا تعرف مبادرات في المكان نفسه ({ $place })، وتوجد { $count } مبادرة بالقرب منه: { $nearest }
       *[other] لا تعرف مبادرات في المكان نفسه ({ $place })، وتوجد { $count } مبادرة بالقرب منه: { $nearest }
    }
# $nearest (String) - a place
# $flag (String) - a group of countries
match-reason-place-alike = عمل سابق في مكان من المجموعة نفسها ({ $flag }): { $nearest }
# $place (String) - a place
match-reason-place-seat = المقر: { $place }
# $place (String) - a place
match-reason-place-none = لا يعرف أي عمل في المكان ولا بالقرب منه: { $place }
# $languages (String) - a list of languages
match-reason-language-shared = اللغة المشتركة: { $languages }
# $asked (String) - a list of languages
# $theirs (String) - a list of languages
match-reason-language-none = لا توجد لغة مشتركة؛ المطلوب: { $asked }؛ المعروض: { $theirs }
# $date (String) - a day
match-reason-window-rolling = تقبل الطلبات في أي وقت (بحسب المعلومات في { $date })
# $date (String) - a day
match-reason-window-open = آخر موعد لقبول الطلبات: { $date }
# $date (String) - a day
match-reason-window-open-undated = تقبل الطلبات حاليا (بحسب المعلومات في { $date })
# $date (String) - a day
match-reason-window-opens = يبدأ قبول الطلبات في { $date }
# $date (String) - a day
match-reason-window-past = أغلقت آخر دعوة معروفة لتقديم الطلبات في { $date }؛ وقد تليها دعوة أخرى
# $date (String) - a day
match-reason-window-calls = التقديم بناء على دعوات لتقديم الطلبات؛ ولا يعرف أي موعد (بحسب المعلومات في { $date })
# $date (String) - a day
match-reason-window-closed = لم تعد الطلبات تقبل (بحسب المعلومات في { $date })
# $title (String) - title of an initiative
match-reason-active-now = عمل جار الآن: { $title }
# $year (String) - a year
match-reason-active-until = انتهى آخر عمل معروف بشأن هذه المسألة في عام { $year }
# $year (String) - a year
match-reason-active-since = بدأ آخر عمل معروف بشأن هذه المسألة في عام { $year }، ولم يُذكر تاريخ انتهائه
# $modes (String) - delivery modes
# $stage (String) - a stage of maturity
match-reason-step-served = ما يمكن أن يساعد على بلوغ المرحلة «{ $stage }»: { $modes }
# $modes (String) - delivery modes
# $stage (String) - a stage of maturity
match-reason-step-other = ما يفيد في الغالب مراحل غير المرحلة «{ $stage }»: { $modes }
# $count (Number) - how many budgets
# $usual (String) - an amount of money
match-reason-size-fits =
    { $count ->
        [zero] لا توجد مبادرات من هذا النوع تذكر ميزانية ({ $usual }): ضمن قيمة المنحة
        [one] مبادرة واحدة من هذا النوع تذكر ميزانية ({ $usual }): ضمن قيمة المنحة
        [two] مبادرتان من هذا النوع تذكران ميزانية (الوسيط: { $usual }): ضمن قيمة المنحة
        [few] { $count } مبادرات من هذا النوع تذكر ميزانية (الوسيط: { $usual }): ضمن قيمة المنحة
        [many] { $count } مبادرة من هذا النوع تذكر ميزانية (الوسيط: { $usual }): ضمن قيمة المنحة
       *[other] { $count } مبادرة من هذا النوع تذكر ميزانية (الوسيط: { $usual }): ضمن قيمة المنحة
    }
# $usual (String) - an amount of money
# $largest (String) - an amount of money
match-reason-size-small = وسيط تكلفة المبادرات من هذا النوع: { $usual }؛ أكبر منحة: { $largest }
# $usual (String) - an amount of money
# $smallest (String) - an amount of money
match-reason-size-large = وسيط تكلفة المبادرات من هذا النوع: { $usual }؛ أصغر منحة: { $smallest }
# $count (Number) - how many budgets
# $usual (String) - an amount of money
# $envelope (String) - an amount of money
match-reason-size-envelope =
    { $count ->
        [zero] لا توجد مبادرات من هذا النوع تذكر ميزانية ({ $usual }): ضمن إجمالي الاعتماد المالي للبرنامج ({ $envelope })؛ ولم تُذكر قيمة المنحة
        [one] مبادرة واحدة من هذا النوع تذكر ميزانية ({ $usual }): ضمن إجمالي الاعتماد المالي للبرنامج ({ $envelope })؛ ولم تُذكر قيمة المنحة
        [two] مبادرتان من هذا النوع تذكران ميزانية (الوسيط: { $usual }): ضمن إجمالي الاعتماد المالي للبرنامج ({ $envelope })؛ ولم تُذكر قيمة المنحة
        [few] { $count } مبادرات من هذا النوع تذكر ميزانية (الوسيط: { $usual }): ضمن إجمالي الاعتماد المالي للبرنامج ({ $envelope })؛ ولم تُذكر قيمة المنحة
        [many] { $count } مبادرة من هذا النوع تذكر ميزانية (الوسيط: { $usual }): ضمن إجمالي الاعتماد المالي للبرنامج ({ $envelope })؛ ولم تُذكر قيمة المنحة
       *[other] { $count } مبادرة من هذا النوع تذكر ميزانية (الوسيط: { $usual }): ضمن إجمالي الاعتماد المالي للبرنامج ({ $envelope })؛ ولم تُذكر قيمة المنحة
    }
# $usual (String) - an amount of money
# $envelope (String) - an amount of money
match-reason-size-envelope-small = وسيط تكلفة المبادرات من هذا النوع: { $usual }؛ إجمالي الاعتماد المالي للبرنامج: { $envelope }؛ ولم تُذكر قيمة المنحة
# $name (String) - an organisation
# $place (String) - a place
match-reason-owned-here = منظمة من المكان نفسه: { $name } (المقر: { $place })
# $name (String) - an organisation
# $seat (String) - a place
match-reason-owned-near = منظمة من المنطقة: { $name } (المقر: { $seat })
# $name (String) - an organisation
# $place (String) - a place
match-reason-owned-partner = عمل سابق مع منظمة من المكان ({ $place }): { $name }
# $place (String) - a place
# $modes (String) - delivery modes
# $title (String) - title of an initiative
match-reason-owned-skills = منظمة من مكان آخر نقلت مهارات إلى المكان ({ $place })؛ طريقة التنفيذ: { $modes }؛ المبادرة: { $title }
# $modes (String) - delivery modes
match-reason-owned-skills-offered = لا يُعرف أن أحدا من المكان مشارك، لكن البرنامج ينقل مهارات: { $modes }
# $name (String) - an organisation
# $seat (String) - a place
match-reason-owned-elsewhere = منظمة من مكان آخر: { $name } (المقر: { $seat })
# $count (Number) - how many initiatives
# $title (String) - title of an initiative
match-reason-record-done =
    { $count ->
        [zero] لا توجد مبادرات بشأن هذه المسألة في المكان أو بالقرب منه: { $title }
        [one] مبادرة واحدة بشأن هذه المسألة في المكان أو بالقرب منه: { $title }
        [two] مبادرتان بشأن هذه المسألة في المكان أو بالقرب منه، منهما: { $title }
        [few] { $count } مبادرات بشأن هذه المسألة في المكان أو بالقرب منه، منها: { $title }
        [many] { $count } مبادرة بشأن هذه المسألة في المكان أو بالقرب منه، منها: { $title }
       *[other] { $count } مبادرة بشأن هذه المسألة في المكان أو بالقرب منه، منها: { $title }
    }
# $title (String) - title of an initiative
match-reason-record-related = يتناول هذه المسألة جزئيا فقط، أو يخص أماكن أخرى؛ والأقرب: { $title }
# $title (String) - title of an initiative
match-reason-record-weak = لا يوجد شيء قريب من المطلوب؛ والأقرب إليه: { $title }
# $count (Number) - how many answers
# $percent (Number) - 0 to 100
match-reason-principles =
    { $count ->
        [zero] تقييم ذاتي بشأن المبادئ، لا توجد إجابات: نسبة الالتزام { $percent } في المائة
        [one] تقييم ذاتي بشأن المبادئ، إجابة واحدة: نسبة الالتزام { $percent } في المائة
        [two] تقييم ذاتي بشأن المبادئ، إجابتان: نسبة الالتزام { $percent } في المائة
        [few] تقييم ذاتي بشأن المبادئ، { $count } إجابات: نسبة الالتزام { $percent } في المائة
        [many] تقييم ذاتي بشأن المبادئ، { $count } إجابة: نسبة الالتزام { $percent } في المائة
       *[other] تقييم ذاتي بشأن المبادئ، { $count } إجابة: نسبة الالتزام { $percent } في المائة
    }
# $modes (String) - delivery modes
match-reason-lasting = مساعدة يدوم أثرها: { $modes }
# $modes (String) - delivery modes
match-reason-single = أنشطة منفردة فقط: { $modes }
# $count (Number) - how many initiatives
# $place (String) - a place
# $from (String) - a year
# $to (String) - a year
match-reason-came-back =
    { $count ->
        [zero] لا توجد مبادرات بين عامي { $from } و{ $to }، المكان: { $place }
        [one] مبادرة واحدة بين عامي { $from } و{ $to }، المكان: { $place }
        [two] عودة إلى المكان نفسه: { $place } (مبادرتان بين عامي { $from } و{ $to })
        [few] عودة إلى المكان نفسه: { $place } ({ $count } مبادرات بين عامي { $from } و{ $to })
        [many] عودة إلى المكان نفسه: { $place } ({ $count } مبادرة بين عامي { $from } و{ $to })
       *[other] عودة إلى المكان نفسه: { $place } ({ $count } مبادرة بين عامي { $from } و{ $to })
    }
# $title (String) - title of an initiative
match-reason-came-once = عمل واحد في المكان: { $title }

## Donor, implementer and beneficiary together

# $name (String) - an organisation
match-triad-in-programme = من المشاركين في البرنامج بالفعل: { $name }
# $donor (String) - an organisation
# $name (String) - an organisation
# $count (Number) - how many initiatives
match-triad-paid-before =
    { $count ->
        [zero] لم يسبق تمويل من { $donor } لأعمال هذه المنظمة: { $name } (لا توجد مبادرات)
        [one] سبق تمويل من { $donor } لأعمال هذه المنظمة: { $name } (مبادرة واحدة)
        [two] سبق تمويل من { $donor } لأعمال هذه المنظمة: { $name } (مبادرتان)
        [few] سبق تمويل من { $donor } لأعمال هذه المنظمة: { $name } ({ $count } مبادرات)
        [many] سبق تمويل من { $donor } لأعمال هذه المنظمة: { $name } ({ $count } مبادرة)
       *[other] سبق تمويل من { $donor } لأعمال هذه المنظمة: { $name } ({ $count } مبادرة)
    }
# $donor (String) - an organisation
# $name (String) - an organisation
match-triad-not-together = لا توجد مبادرة تجمع بين { $donor } و{ $name }
# $name (String) - an organisation
match-triad-one-body = جهة واحدة في دورين، العرض والتنفيذ: { $name }
# $languages (String) - a list of languages
match-triad-languages = لغة مشتركة بين الجهات الثلاث: { $languages }
# $names (String) - those of the three that state no language
match-triad-language-unstated = لم تذكر أي لغة لما يلي: { $names }؛ فيحتسب نصف نقاط اللغة المشتركة
# $donor (String) - an organisation
# $count (Number) - how many initiatives
match-triad-paid-here =
    { $count ->
        [zero] لم يسبق تمويل من { $donor } لأعمال في المكان: لا توجد مبادرات
        [one] سبق تمويل من { $donor } لأعمال في المكان: مبادرة واحدة
        [two] سبق تمويل من { $donor } لأعمال في المكان: مبادرتان
        [few] سبق تمويل من { $donor } لأعمال في المكان: { $count } مبادرات
        [many] سبق تمويل من { $donor } لأعمال في المكان: { $count } مبادرة
       *[other] سبق تمويل من { $donor } لأعمال في المكان: { $count } مبادرة
    }

## What stands in the way

# $date (String) - a day
match-blocker-window = لم تعد الطلبات تقبل (بحسب المعلومات في { $date })
# $place (String) - a place
# $eligible (String) - a list of places and groups
match-blocker-place = لا يمكن تقديم طلب من: { $place }؛ مفتوح لما يلي فقط: { $eligible }
# $asked (String) - a list of languages
# $theirs (String) - a list of languages
match-blocker-language = لا توجد لغة مشتركة؛ المطلوب: { $asked }؛ المعروض: { $theirs }

## Gaps

# $place (String) - a region or country
match-gaps-title = الثغرات: { $place }
match-gaps-hint = الاحتياجات المعلنة، والمبادرات الجارية أو المخطط لها، والمبادرات المنجزة، والمبادرات التي لم تُذكر حالتها، والبرامج المفتوحة، والبرامج الأخرى
match-gaps-gap = احتياج بلا مبادرة جارية
match-gaps-unsure = احتياج، ولم يُذكر ما إذا كانت هناك مبادرة جارية
match-gaps-whole = { $place } ككل
match-gaps-overlap = تداخل محتمل
# $count (Number) - how many
match-gaps-count-needs =
    { $count ->
        [zero] لا توجد احتياجات
        [one] احتياج واحد
        [two] احتياجان
        [few] { $count } احتياجات
        [many] { $count } احتياجا
       *[other] { $count } احتياج
    }
# $count (Number) - how many
match-gaps-count-running =
    { $count ->
        [zero] لا توجد مبادرات جارية
        [one] مبادرة جارية واحدة
        [two] مبادرتان جاريتان
        [few] { $count } مبادرات جارية
        [many] { $count } مبادرة جارية
       *[other] { $count } مبادرة جارية
    }
# $count (Number) - how many
match-gaps-count-past =
    { $count ->
        [zero] لا توجد مبادرات منجزة
        [one] مبادرة منجزة واحدة
        [two] مبادرتان منجزتان
        [few] { $count } مبادرات منجزة
        [many] { $count } مبادرة منجزة
       *[other] { $count } مبادرة منجزة
    }
# $count (Number) - how many
match-gaps-count-unknown =
    { $count ->
        [zero] لا توجد مبادرات لم تُذكر حالتها
        [one] مبادرة واحدة لم تُذكر حالتها
        [two] مبادرتان لم تُذكر حالتهما
        [few] { $count } مبادرات لم تُذكر حالتها
        [many] { $count } مبادرة لم تُذكر حالتها
       *[other] { $count } مبادرة لم تُذكر حالتها
    }
# $count (Number) - how many
match-gaps-count-open =
    { $count ->
        [zero] لا توجد برامج مفتوحة
        [one] برنامج مفتوح واحد
        [two] برنامجان مفتوحان
        [few] { $count } برامج مفتوحة
        [many] { $count } برنامجا مفتوحا
       *[other] { $count } برنامج مفتوح
    }
# $count (Number) - how many
match-gaps-count-further =
    { $count ->
        [zero] لا توجد برامج أخرى
        [one] برنامج آخر واحد
        [two] برنامجان آخران
        [few] { $count } برامج أخرى
        [many] { $count } برنامجا آخر
       *[other] { $count } برنامج آخر
    }
match-gaps-none = لا يعرف شيء هنا: لا احتياج ولا مبادرة.

## The terminal

match-cli-about = من يمكنه المساعدة ولماذا: برامج وجهات منفذة واحتياجات وثلاثيات متوافقة
match-cli-gaps-about = العرض والطلب والتداخل بحسب الموضوع الفرعي والمكان
match-cli-argument-reference = نوع احتياج أو برنامج أو منظمة والاسم القصير، مثل need:need-fm-strategy
match-cli-option-theme = الموضوع الرئيسي أو الموضوع الفرعي للمساعدة المطلوبة
match-cli-option-place = البلد أو المنطقة بحسب تقسيم الأمم المتحدة حيث تطلب المساعدة
match-cli-option-language = لغة يمكن العمل بها هناك
match-cli-option-mode = طريقة التنفيذ المطلوبة
match-cli-option-weights = ملف JSON فيه الأوزان بحسب معايير المطابقة، ومجموعها 100
match-cli-option-limit = عدد النتائج من كل نوع
match-cli-option-region = منطقة بحسب تقسيم الأمم المتحدة أو بلد؛ والعالم كله إن لم يذكر
match-cli-option-by-region = صفوف لأقاليم الأمم المتحدة بدل البلدان

## What can go wrong

# $reason (String) - sentences that say what is wrong
error-weights-unfit = لا يمكن استخدام هذه الأوزان. { $reason }
# $keys (String) - the keys of all criteria
error-weights-unfit-hint = يرجى إدخال أعداد صحيحة من 0 إلى 100 مجموعها 100؛ وما يترك لا يحسب. معايير المطابقة هي: { $keys }.
# $key (String) - what was written
match-weights-criterion = لا يوجد معيار مطابقة باسم «{ $key }».
# $sum (Number) - what the weights sum to
match-weights-sum = مجموعها { $sum } وليس 100.
# $key (String) - a criterion
match-weights-range = وزن «{ $key }» ليس عددا صحيحا من 0 إلى 100.
# $key (String) - a criterion
match-weights-twice = وزن «{ $key }» مذكور مرتين.
# $example (String) - a file, as in {"topic": 60, "place": 40}
match-weights-file-hint = أعط كائن JSON واحدا فيه عدد صحيح لكل معيار، مثل { $example }. ومجموع الأعداد 100.
error-nothing-asked = لم يطلب شيء.
error-nothing-asked-hint = يرجى ذكر احتياج أو برنامج أو منظمة، أو تحديد موضوع رئيسي أو مكان أو لغة أو طريقة تنفيذ.
# $reference (String) - kind and short name
error-not-matchable = «{ $reference }» ليس احتياجا ولا برنامجا ولا منظمة.
error-not-matchable-hint = يرجى البدء من أحد هذه الأنواع الثلاثة، أو تحديد موضوع رئيسي ومكان.

## Who asks

match-field-asker = الجهة الطالبة
# $asker (String) - a kind of organisation; nobody says who asks
match-asker-presumed = { $asker } (افتراضا، إذ لم تذكر أي جهة)
# Before what a need states in words: when help would be of use, how much can be taken in.
match-notes = مذكور نصا ولا يدخل في المقارنة: يلزم أن يقرأه شخص
# $asker (String) - a kind of organisation
# $eligible (String) - a list of kinds of organisation
match-blocker-kind = مفتوح لما يلي فقط: { $eligible }؛ الجهة الطالبة: { $asker }
# $name (String) - an organisation
match-blocker-asks = هي نفسها الجهة الطالبة لهذه المساعدة: { $name }
# $name (String) - an organisation
# $place (String) - a place
match-blocker-receives = جهة مستفيدة في { $place } ولا تذكر بوصفها جهة منفذة: { $name }
# Nothing in the way yet, but to be asked first.
# $eligible (String) - a list of kinds of organisation
match-caution-kind = مفتوح لما يلي فقط: { $eligible }؛ والجهة الطالبة غير مذكورة
# $name (String) - an organisation
# $place (String) - a place
match-caution-asks = هيئة حكومية من المكان ({ $place })، وقد تكون الجهة الطالبة كذلك: { $name }
match-cli-option-asker = نوع الجهة الطالبة (government، ngo، academia، private، …)؛ وعندئذ تعد البرامج المفتوحة لغيرها فقط من الموانع؛ وبدونه يفترض أن حكومة المكان هي الطالبة، ولا يستبعد ذلك شيئا

## Why, and why not: what it would take

match-why-steps = ما يلزم لتحقيق التوافق
match-why-nothing = لا شيء آخر: ما ذكر ملائم.
match-why-asked = المطلوب
# $rank (String) - place in the list
# $of (String) - length of the list
match-why-rank = الترتيب في القائمة: { $rank } من { $of }
# $name (String) - an organisation
match-why-no-work = غير مدرج في أي قائمة: لا يظهر في الفهرس عمل ولا دور تنفيذي لما يلي: { $name }
# $name (String) - an organisation
# $programme (String) - a programme
match-why-in-programme = غير مدرج في أي قائمة: { $name } من المشاركين بالفعل في البرنامج التالي: { $programme }
# $name (String) - an organisation
# $other (String) - another organisation
match-why-apart = لا يوجد موضوع فرعي مشترك بين أعمال { $name } و{ $other }
# $name (String) - an organisation
# $other (String) - another organisation
match-step-together = العمل على موضوع فرعي مشترك: { $name }، { $other }
# $name (String) - whose fact is missing
# $criterion (String) - a criterion
match-step-state = ما ينبغي ذكره ({ $name }): { $criterion }
# $criterion (String) - a criterion
match-step-state-need = ما ينبغي ذكره في الاحتياج: { $criterion }
# The same where somebody asks by hand.
# $criterion (String) - a criterion
match-step-state-asked = ما ينبغي ذكره في الطلب: { $criterion }
# $name (String) - a programme
# $eligible (String) - a list of kinds of organisation
match-step-state-asker = ما ينبغي ذكره: الجهة الطالبة؛ { $name }: مفتوح لما يلي فقط: { $eligible }
# $name (String) - a programme
# $place (String) - a place
match-step-open-place = فتح { $name } لما يلي: { $place }
# $name (String) - a programme
# $place (String) - a place
match-step-name-place = ذكر المكان نفسه ضمن من يجوز لهم تقديم طلب إلى { $name }: { $place }
# $name (String) - an organisation
# $place (String) - a place
match-step-work-place = مزيد من عمل { $name } في: { $place }
# $name (String) - a programme
# $asker (String) - a kind of organisation
# $eligible (String) - a list of kinds of organisation
match-step-open-kind = فتح { $name } لما يلي: { $asker }؛ أو تقديم الطلب بالاشتراك مع واحد مما يلي: { $eligible }
# $name (String) - an organisation
match-step-asks = البحث عن جهة أخرى تنفذ العمل بالاشتراك مع { $name }
# $name (String) - a programme or organisation
# $languages (String) - a list of languages
match-step-language = { $name }: العمل بإحدى اللغات التالية: { $languages }
# $name (String) - a programme
# $date (String) - a day
match-step-reopen = انتظار فتح باب الطلبات من جديد: { $name } (مغلق بحسب المعلومات في { $date })
# $name (String) - a programme
match-step-next-call = انتظار الدعوة المقبلة لتقديم الطلبات: { $name }
# $name (String) - a programme
# $date (String) - a day
match-step-wait = الانتظار حتى { $date }، موعد فتح باب الطلبات: { $name }
# $name (String) - an organisation
# $year (String) - a year
match-step-active = عمل جديد بشأن هذه المسألة من جانب { $name }؛ وقد انتهى آخر عمل معروف في عام { $year }
# $name (String) - an organisation
# $year (String) - a year
match-step-active-since = عمل جديد بشأن المسألة (الجهة: { $name })؛ وقد بدأ آخر عمل معروف في عام { $year }
# $name (String) - a programme or organisation
# $topics (String) - a list of topics
match-step-topics = مزيد من التناول من جانب { $name } لما يلي: { $topics }
# $name (String) - a programme or organisation
# $kinds (String) - types of support and delivery modes
match-step-support = { $name }: تقديم المطلوب أيضا: { $kinds }
# $name (String) - a programme or organisation
# $stage (String) - a stage of maturity
match-step-stage = { $name }: مساعدة من نوع يفيد المرحلة «{ $stage }»
# $name (String) - a programme
# $usual (String) - an amount of money
match-step-size = { $name }: منح بقدر التكلفة المعتادة لمثل هذا العمل: { $usual }
# $name (String) - a programme or organisation
# $place (String) - a place
match-step-local = { $name }: العمل مع منظمة من المكان: { $place }
# $name (String) - a programme or organisation
# $topics (String) - a list of topics
match-step-record = { $name }: إظهار مزيد من العمل في مكان كهذا بشأن: { $topics }
# $name (String) - a programme or organisation
# $modes (String) - delivery modes
match-step-lasting = { $name }: مساعدة يدوم أثرها، إلى جانب: { $modes }
# $name (String) - a programme or organisation
# $criterion (String) - a criterion
match-step-other = ما ينبغي تحسينه ({ $name }): { $criterion }
match-cli-option-why = بيان سبب ملاءمة سجل واحد أو عدمها، وما يلزم لذلك: programme:NAME أو organisation:NAME أو need:NAME
# $about (String) - kind and short name
error-not-matched-with = لا تجري مطابقة «{ $about }» مع المطلوب.
error-not-matched-with-hint = تجري مطابقة الاحتياج مع البرامج والمنظمات، والبرنامج مع الاحتياجات والمنظمات، والمنظمة مع الأنواع الثلاثة جميعا.

## Weights

match-weights-usual = تستخدم الأوزان المعتادة.
match-weights-saved = تستخدم أوزانك الخاصة المحفوظة على هذا الحاسوب.
match-weights-given = تستخدم الأوزان المحددة مع هذا الطلب.
match-cli-weights-about = أوزانك الخاصة لمعايير المطابقة: عرض وحفظ وإعادة ضبط
match-cli-weights-show = عرض الأوزان المستخدمة
match-cli-weights-save = حفظ أوزان ملف بوصفها أوزانك الخاصة، على هذا الحاسوب فقط
match-cli-weights-reset = العودة إلى الأوزان المعتادة

## Portfolio: many needs, few programmes

match-portfolio-pairs = التوزيع
match-portfolio-without = احتياجات لا تلبى
# $needs (String) - how many needs
# $programmes (String) - how many programmes
# $capacity (String) - how many needs each programme takes
# $floor (String) - a score
match-portfolio-given = الاحتياجات: { $needs }؛ البرامج: { $programmes }؛ عدد الاحتياجات لكل برنامج: { $capacity }؛ أدنى درجة تحتسب: { $floor }
# $served (String) - how many needs
# $points (String) - a sum of scores
match-portfolio-best = الأفضل للجميع معا: الاحتياجات الملباة { $served }، النقاط { $points }
# $served (String) - how many needs
# $points (String) - a sum of scores
match-portfolio-greedy = البدء بأفضل زوج: الاحتياجات الملباة { $served }، النقاط { $points }
# $name (String) - a programme
match-portfolio-same = { $name }، كما في حال البدء بأفضل زوج
# $name (String) - a programme
# $other (String) - another programme
# $points (String) - points
match-portfolio-gains = { $name } بدلا من { $other }: النقاط المكتسبة { $points }
# $name (String) - a programme
# $other (String) - another programme
match-portfolio-even = { $name } بدلا من { $other }: النقاط نفسها
# $name (String) - a programme
# $other (String) - another programme
# $points (String) - points
match-portfolio-gives = { $name } بدلا من { $other }: النقاط المتنازل عنها { $points }، ليكسب آخرون أكثر منها
# $name (String) - a programme
# $points (String) - points
match-portfolio-new = { $name }، وكان البدء بأفضل زوج سيتركه بلا برنامج: النقاط المكتسبة { $points }
match-portfolio-none = لا يوجد أي برنامج في الفهرس.
# $name (String) - a programme
# $why (String) - what stands in the way, a sentence
match-portfolio-blocked = لكل برنامج بشأن المسألة مانع؛ والأقرب: { $name }: { $why }
# $name (String) - a programme
match-portfolio-off-topic = لا يوجد برنامج يتناول المطلوب؛ والأقرب برنامج يتناول موضوعات فرعية أخرى: { $name }
# $name (String) - a programme
# $score (String) - a score
match-portfolio-low = لا يوجد برنامج ملائم بما يكفي؛ والأقرب: { $name }، ودرجته { $score }
# $name (String) - a programme
# $needs (String) - titles of needs
match-portfolio-taken = { $name } هو الأنسب، لكنه يذهب إلى غيره ليكسب الجميع معا أكثر: { $needs }
match-cli-portfolio-about = التوزيع حين تكثر الاحتياجات وتقل البرامج
match-cli-option-capacity = عدد الاحتياجات لكل برنامج، من 1 إلى 100؛ و1 إن لم يذكر
match-cli-option-floor = أدنى درجة تحتسب، من 0 إلى 100؛ و40 إن لم تذكر
