### state: machine
### The screen of gaps: supply, demand and overlap by topic and place.

gaps-title = الثغرات وأوجه التداخل
# $place (String) - name of the region
gaps-title-of = الثغرات وأوجه التداخل: { $place }
gaps-intro = المبادرات الجارية أو المخطط لها، حسب الموضوع الفرعي والمكان. ويشير المثلث إلى احتياجات معلنة. وتقود كل خلية إلى ما وراء رقمها.
gaps-region = المنطقة
gaps-rows = الصفوف
gaps-rows-regions = المناطق
gaps-rows-countries = البلدان
gaps-place = المكان
gaps-topic = الموضوع الفرعي
# A row that counts only what names a region and not its countries.
# $place (String) - name of the region
gaps-whole = { $place } ككل
# Says what a cell holds. Also the name of the link.
# $place (String) - name of the place
# $topic (String) - name of the topic
# $needs (Number) - needs stated
# $running (Number) - initiatives that run or are planned
# $past (Number) - initiatives that are over
# $unknown (Number) - initiatives whose status is not stated
# $open (Number) - programmes that take requests
# $further (Number) - programmes that may be asked at another time, or perhaps
gaps-cell = { $place }، { $topic }. المبادرات الجارية: { $running }. الاحتياجات: { $needs }. المبادرات المنجزة: { $past }. مبادرات لم تُذكر حالتها: { $unknown }. البرامج المفتوحة: { $open }. برامج أخرى: { $further }.
gaps-gap = احتياج بلا مبادرة جارية
gaps-unsure = احتياج، ولم يُذكر ما إذا كانت هناك مبادرة جارية
gaps-overlap = تداخل محتمل: مبادرتان جاريتان لا تجمعهما أي منظمة
gaps-need = احتياج معلن
gaps-none = لا يعرف شيء
gaps-running = الجارية
gaps-needs = الاحتياجات
gaps-past = المنجزة
# Head of a column: initiatives whose status nobody states.
gaps-unknown = الحالة غير مذكورة
gaps-open = البرامج المفتوحة
# Head of a column: programmes of which it is not known that they take requests now.
gaps-further = برامج أخرى
# Explains the column of further programmes.
gaps-further-hint = البرامج الأخرى هي برامج بين دعوتين لتقديم الطلبات، أو لم يفتح باب التقديم إليها بعد، أو لم يُذكر موعد التقديم إليها، أو مخصصة للأفراد وحدهم.
gaps-note = ملاحظة
gaps-keys = مفاتيح الأسهم للتنقل بين الخلايا، ومفتاح الإدخال لفتح خلية.
gaps-nothing = لا يعرف شيء هنا: لا احتياج ولا مبادرة.
# Heading of the pictures in which one can find one's way through the catalogue as a whole.
gaps-pictures = رسوم الفهرس
