### The screen of gaps: supply, demand and overlap by topic and place.

gaps-title = Gaps and overlaps
# $place (String) - name of the region
gaps-title-of = Gaps and overlaps: { $place }
gaps-intro = Initiatives that run or are planned, by topic and place. A triangle stands for needs that are stated. A cell leads to what stands behind its number.
gaps-region = Region
gaps-rows = Rows
gaps-rows-regions = Regions
gaps-rows-countries = Countries
gaps-place = Place
gaps-topic = Topic
# A row that counts only what names a region and not its countries.
# $place (String) - name of the region
gaps-whole = { $place }, as a whole
# Says what a cell holds. Also the name of the link.
# $place (String) - name of the place
# $topic (String) - name of the topic
# $needs (Number) - needs stated
# $running (Number) - initiatives that run or are planned
# $past (Number) - initiatives that are over
# $unknown (Number) - initiatives whose status is not stated
# $open (Number) - programmes that take requests
# $further (Number) - programmes that may be asked at another time, or perhaps
gaps-cell = { $place }, { $topic }. Running: { $running }. Needs: { $needs }. Over: { $past }. Status not stated: { $unknown }. Open programmes: { $open }. Further programmes: { $further }.
gaps-gap = A need, and nothing runs
gaps-unsure = A need; whether anything runs is not stated
gaps-overlap = Possible overlap: two that run have no organisation in common
gaps-need = Need stated
gaps-none = Nothing known
gaps-running = Running
gaps-needs = Needs
gaps-past = Over
# Head of a column: initiatives whose status nobody states.
gaps-unknown = Status not stated
gaps-open = Open programmes
# Head of a column: programmes of which it is not known that they take requests now.
gaps-further = Further programmes
# Explains the column of further programmes.
gaps-further-hint = Further programmes are between two calls, not open yet, without a stated window, or for individuals only.
gaps-note = Remark
gaps-keys = Arrow keys move through the cells, Enter opens one.
gaps-nothing = Nothing is known here: no need, no initiative.
# Heading of the pictures in which one can find one's way through the catalogue as a whole.
gaps-pictures = Pictures of the catalogue
