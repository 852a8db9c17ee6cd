### The pages of places and organisations, and the history of a record: what the first screens need not wait for.

# Name of the window.
# $title (String) - title of the record
pages-history-of = History of { $title }
pages-history-back = Back to the record
# Before the identifier of a change.
pages-history-change = Change
# $count (Number) - number of fields that the change wrote
pages-history-fields =
    { $count ->
        [one] { $count } field written
       *[other] { $count } fields written
    }
pages-history-field = Field
pages-places-title = Places
pages-places-find = Find a country or region by any of its names
# Name of the list of regions to jump to, for screen readers.
pages-places-regions = Regions
# $count (Number) - how many places match
pages-places-found =
    { $count ->
        [one] { $count } place
       *[other] { $count } places
    }
pages-places-none = No place of this name
# Beside a place in the list.
# $initiatives (Number) - initiatives that name it
pages-places-initiatives =
    { $initiatives ->
        [one] { $initiatives } initiative
       *[other] { $initiatives } initiatives
    }
# Beside a place in the list.
# $needs (Number) - needs that it has stated
pages-places-needs =
    { $needs ->
        [one] { $needs } need
       *[other] { $needs } needs
    }
pages-place-search = Search here
# Stands below the number itself.
# $count (Number) - how many initiatives
# $ongoing (Number) - how many of them are ongoing
pages-figure-initiatives =
    { $count ->
        [one] initiative
       *[other] initiatives
    }, { $ongoing } ongoing
# Stands below the number itself.
# $count (Number) - how many programmes
pages-figure-programmes =
    { $count ->
        [one] programme open to it
       *[other] programmes open to it
    }
# Stands below the number itself.
# $count (Number) - how many organisations
pages-figure-organisations =
    { $count ->
        [one] organisation active here
       *[other] organisations active here
    }
# Stands below the number itself.
# $count (Number) - how many needs
pages-figure-needs =
    { $count ->
        [one] stated need
       *[other] stated needs
    }
pages-theme-years = What runs, by theme and year
# Name of the first column, for screen readers.
pages-theme-years-theme = Theme
pages-theme-years-total = All
pages-theme-years-as-table = Show as table
pages-theme-years-as-picture = Show as picture
# Tip on one cell.
# $count (Number) - how many initiatives
# $year (String) - the year
# $theme (String) - the theme
pages-theme-years-cell =
    { $count ->
        [one] { $theme }, { $year }: { $count } initiative
       *[other] { $theme }, { $year }: { $count } initiatives
    }
# $count (Number) - how many initiatives
pages-theme-years-undated =
    { $count ->
        [one] { $count } without a stated start is not shown.
       *[other] { $count } without a stated start are not shown.
    }
pages-theme-years-none = No initiative with a stated start.
pages-by-theme = Initiatives by theme
pages-by-theme-none = No initiative names this place.
# A status and how many have it, as “Ongoing: 3”.
# $status (String) - the status
# $count (Number) - how many
pages-status-count = { $status }: { $count }
pages-place-regional = In the regions around it
pages-place-organisations = Who works here
pages-place-organisations-none = No organisation is named.
pages-place-programmes = Programmes open to it
pages-place-programmes-none = No programme is known to be open to it.
pages-place-needs = Stated needs
pages-place-needs-none = No need has been made public.
pages-place-resources = Strategies, laws and other resources
pages-place-resources-none = No resource of this place is in the catalogue.
pages-place-members = Places in it
pages-organisation = Organisation
pages-role = Role
pages-initiatives = Initiatives
pages-facts = Facts
pages-facts-none = No fact is recorded.
pages-fact = Fact
pages-value = Value
pages-year = Year
# $count (Number) - how many initiatives
# $ongoing (Number) - how many of them are ongoing
pages-organisation-counts =
    { $count ->
        [one] { $count } initiative, { $ongoing } ongoing
       *[other] { $count } initiatives, { $ongoing } ongoing
    }
pages-organisation-search = Search its records
pages-organisation-kind = Kind
pages-organisation-place = Seat
pages-organisation-website = Website
pages-organisation-names = Other names
pages-organisation-track = Track record
pages-organisation-track-hint = Counted from the initiatives in the catalogue, not claimed by the organisation.
pages-organisation-by-theme = By theme
pages-organisation-by-place = By place
pages-organisation-by-role = By role
pages-organisation-initiatives = Initiatives
pages-organisation-initiatives-none = No initiative names it.
pages-organisation-programmes = Programmes
pages-organisation-resources = Resources
pages-organisation-partners = Works with
