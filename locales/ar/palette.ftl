### state: machine
### The palette (Ctrl + K): one field to go anywhere.

# Name of the field, for screen readers.
palette-field = الانتقال إلى شاشة أو مكان أو منظمة أو سجل أو بحث

# Inside the empty field.
palette-placeholder = مكان، منظمة، سجل، إجراء

# Headings of groups of entries.
palette-actions = الإجراءات
palette-records = السجلات

# The last entry.
# $words (String) - what was typed
palette-search-for = البحث عن «{ $words }»
palette-everything = عرض الفهرس بأكمله

# $language (String) - name of a language in itself
palette-language = تغيير اللغة إلى { $language }

# $appearance (String) - light, dark, …
palette-appearance = المظهر: { $appearance }

# Spoken after each change of the list.
# $count (Number) - how many entries there are to choose from
palette-count =
    { $count ->
        [zero] لا خيارات
        [one] خيار واحد
        [two] خياران
        [few] { $count } خيارات
        [many] { $count } خيارا
       *[other] { $count } خيار
    }

## Beginning to write.

palette-new-initiative = مبادرة جديدة
palette-new-programme = برنامج جديد
palette-new-need = احتياج جديد
palette-new-organisation = منظمة جديدة
palette-new-resource = مورد جديد
