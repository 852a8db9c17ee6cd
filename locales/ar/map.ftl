### state: machine
### Map: what there is by country.

map-title = الخريطة
# What the screen is for.
map-intro = ما يجري تنفيذه وما هو مطلوب وما هو معروض، بلدا بلدا.
# Label of a choice.
map-show = التلوين بحسب
# A choice, and the title of the picture.
map-show-initiatives = المبادرات بحسب البلد
# A choice, and the title of the picture.
map-show-needs = الاحتياجات المعلنة بحسب البلد
# A choice, and the title of the picture.
map-show-open = البرامج المفتوحة بحسب البلد
# What the picture shows.
map-summary = يُحسب لكل بلد ما يذكره بالاسم. وما يذكر منطقة أو العالم كله مدرج أدناه ولا يوزع على البلدان.
# What the picture shows, for one year.
# $year (String) - the year
map-summary-year = المبادرات التي كانت جارية في { $year }. وليس للاحتياجات والبرامج سنة. وما يذكر منطقة أو العالم كله مدرج أدناه.
# Label of a choice of regions to look at.
map-part = الجزء المعروض من العالم
# Behind other counts of a country.
# $count (Number) - programmes that it may ask
map-open =
    { $count ->
        [zero] لا برامج مفتوحة
        [one] برنامج مفتوح واحد
        [two] برنامجان مفتوحان
        [few] { $count } برامج مفتوحة
        [many] { $count } برنامجا مفتوحا
       *[other] { $count } برنامج مفتوح
    }
# In brackets behind the number of initiatives.
# $count (Number) - those of them that run or are planned
map-running =
    { $count ->
        [zero] لا شيء منها جار أو مخطط له
        [one] واحدة منها جارية أو مخطط لها
        [two] اثنتان منها جاريتان أو مخطط لهما
        [few] { $count } منها جارية أو مخطط لها
        [many] { $count } منها جارية أو مخطط لها
       *[other] { $count } منها جارية أو مخطط لها
    }
# What is said of a country.
# $place (String) - its name
# $initiatives (String) - how many initiatives, in words
# $running (String) - how many of them run, in words
# $needs (String) - how many needs, in words
# $open (String) - how many open programmes, in words
map-mark = { $place }: { $initiatives } ({ $running })، { $needs }، { $open }
# Head of a column.
map-column-running = جارية أو مخطط لها
# Head of a column.
map-column-past = منجزة
# Head of a column.
map-column-needs = الاحتياجات
# Head of a column.
map-column-open = البرامج المفتوحة
# In the legend: the lightest shade.
map-legend-none = لا شيء
# In the legend: hatched.
map-legend-gap = احتياج معلن ولا شيء جار
# In the legend: a circle.
map-legend-small = الدول والأقاليم الصغيرة
# In the legend: a dashed line.
map-legend-undetermined = حدود لم تحدد نهائيا
# In the legend: land without a code.
map-legend-blank = لا تُربط به بيانات
# Title of a list.
map-regions = ما يذكر منطقة أو العالم كله
# Title of a list: places without a shape on the map.
map-not-drawn = غير معروض على الخريطة
# Below the map.
# $source (String) - whose shapes these are
map-source = الأشكال: { $source }. إسقاط الأرض المتساوية.

## Notes that stand below every map and inside saved ones; their wording follows maps of the United Nations.

map-disclaimer = الحدود والأسماء المبينة والتسميات المستخدمة في هذه الخريطة لا تعني إقرارا أو قبولا رسميا من جانب الأمم المتحدة.
map-note-kashmir = يمثل الخط المتقطع في جامو وكشمير على وجه التقريب خط المراقبة الذي اتفقت عليه الهند وباكستان. ولم يتفق الطرفان بعد على الوضع النهائي لجامو وكشمير.
map-note-sudan = لم تُحدد بعد الحدود النهائية بين السودان وجنوب السودان. ولم يتقرر بعد الوضع النهائي لمنطقة أبيي.
map-note-malvinas = هناك نزاع بين حكومتي الأرجنتين والمملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية على السيادة على جزر فوكلاند (مالفيناس).
