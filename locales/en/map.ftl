### Map: what there is by country.

map-title = Map
# What the screen is for.
map-intro = What runs, what is needed and what is on offer, country by country.
# Label of a choice.
map-show = Colour by
# A choice, and the title of the picture.
map-show-initiatives = Initiatives by country
# A choice, and the title of the picture.
map-show-needs = Needs stated by country
# A choice, and the title of the picture.
map-show-open = Open programmes by country
# What the picture shows.
map-summary = A country counts what names it. What names a region or the whole world is listed below and spread over no country.
# What the picture shows, for one year.
# $year (String) - the year
map-summary-year = Initiatives that ran in { $year }. Needs and programmes have no year. What names a region or the whole world is listed below.
# Label of a choice of regions to look at.
map-part = Part of the world
# Behind other counts of a country.
# $count (Number) - programmes that it may ask
map-open =
    { $count ->
        [one] { $count } open programme
       *[other] { $count } open programmes
    }
# In brackets behind the number of initiatives.
# $count (Number) - those of them that run or are planned
map-running =
    { $count ->
        [one] { $count } running or planned
       *[other] { $count } running or planned
    }
# What is said of a country.
# $place (String) - its name
# $initiatives (String) - how many initiatives, in words
# $running (String) - how many of them run, in words
# $needs (String) - how many needs, in words
# $open (String) - how many open programmes, in words
map-mark = { $place }: { $initiatives } ({ $running }), { $needs }, { $open }
# Head of a column.
map-column-running = Running or planned
# Head of a column.
map-column-past = Completed
# Head of a column.
map-column-needs = Needs
# Head of a column.
map-column-open = Open programmes
# In the legend: the lightest shade.
map-legend-none = None
# In the legend: hatched.
map-legend-gap = Need stated, nothing runs
# In the legend: a circle.
map-legend-small = Small States and territories
# In the legend: a dashed line.
map-legend-undetermined = Boundary not finally determined
# In the legend: land without a code.
map-legend-blank = No data joined
# Title of a list.
map-regions = Named as a region or the whole world
# Title of a list: places without a shape on the map.
map-not-drawn = Not on the map
# Below the map.
# $source (String) - whose shapes these are
map-source = Shapes: { $source }. Equal Earth projection.

## Notes that stand below every map and inside saved ones; their wording follows maps of the United Nations.

map-disclaimer = The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance by the United Nations.
map-note-kashmir = The dashed line in Jammu and Kashmir represents approximately the Line of Control agreed upon by India and Pakistan. The final status of Jammu and Kashmir has not yet been agreed upon by the parties.
map-note-sudan = The final boundary between the Sudan and South Sudan has not yet been determined. The final status of the Abyei area is not yet determined.
map-note-malvinas = A dispute exists between the Governments of Argentina and the United Kingdom of Great Britain and Northern Ireland concerning sovereignty over the Falkland Islands (Malvinas).
