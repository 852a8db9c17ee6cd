### state: machine
### Network: who works with whom.

network-title = الشبكة
# What the screen is for.
network-intro = من يعمل مع من: المنظمات المشاركة في المبادرات نفسها.
# Title of the picture of all.
network-most = أنشط المنظمات وما يجمع بينها
# Title of the picture of one organisation.
# $name (String) - name of the organisation
network-around = { $name } ومن تعمل معهم
# What the picture shows.
network-summary = حجم العلامة بعدد المبادرات، والخط يصل بين منظمتين تتشاركان مبادرة واحدة على الأقل ويزداد عرضه بزيادة ما تتشاركانه. الدائرة: جهة مانحة. المربع: جهة منفذة. المثلث: شريك محلي. ويدل الشكل على الدور الأكثر تكرارا.
# A button: back to the picture of all.
network-all = عرض أنشط المنظمات
# Label of a field to choose an organisation.
network-of = شبكة منظمة واحدة
# Behind the number of initiatives.
# $count (Number) - with how many organisations it works
network-partners =
    { $count ->
        [zero] دون شركاء
        [one] شريك واحد
        [two] شريكان
        [few] { $count } شركاء
        [many] { $count } شريكا
       *[other] { $count } شريك
    }
# What is said of an organisation.
# $name (String) - its name
# $part (String) - donor, implementer, beneficiary
# $initiatives (String) - how many initiatives, in words
# $partners (String) - how many partners, in words
network-node = { $name }، { $part }: { $initiatives }، { $partners }
# Head of a column: the other organisation.
network-with = مع
# Head of a column.
network-shared = المبادرات المشتركة
# $count (Number) - how many organisations are not shown
network-left-out =
    { $count ->
        [zero] كل المنظمات التي تعمل مع غيرها معروضة.
        [one] منظمة واحدة أخرى تعمل مع غيرها وليست معروضة.
        [two] منظمتان أخريان تعملان مع غيرهما وليستا معروضتين.
        [few] { $count } منظمات أخرى تعمل مع غيرها وليست معروضة.
        [many] { $count } منظمة أخرى تعمل مع غيرها وليست معروضة.
       *[other] { $count } منظمة أخرى تعمل مع غيرها وليست معروضة.
    }
network-none = لا توجد هنا منظمات تتشارك مبادرة.
# The part of an organisation that works with others where it is at home.
network-partner-local = شريك محلي
