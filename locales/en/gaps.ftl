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
# $open (Number) - programmes that may be asked
gaps-cell = { $place }, { $topic }. Running: { $running }. Needs: { $needs }. Over: { $past }. Open programmes: { $open }.
gaps-gap = A need, and nothing runs
gaps-overlap = Possible overlap: two that run have no organisation in common
gaps-need = Need stated
gaps-none = Nothing known
gaps-running = Running
gaps-needs = Needs
gaps-past = Over
gaps-open = Open programmes
gaps-note = Remark
gaps-keys = Arrow keys move through the cells, Enter opens one.
gaps-nothing = Nothing is known here: no need, no initiative.
# Heading of the pictures in which one can find one's way through the catalogue as a whole.
gaps-pictures = Pictures of the catalogue
