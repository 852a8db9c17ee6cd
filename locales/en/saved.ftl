### Searches that are kept on this computer: saved ones under a name, and the recent ones.

saved-title = Saved searches
saved-intro = They stay on this computer. Each says how many of its results are new or have changed since you last opened it.
saved-none = No search is saved yet. Search for something, then choose “Save this search”.

# Beside a saved search; also above its results.
# $count (Number) - how many results are new
# $date (String) - day on which it was last opened, written out
saved-new =
    { $count ->
        [one] { $count } new since { $date }
       *[other] { $count } new since { $date }
    }

# $date (String) - day on which it was last opened, written out
saved-new-none = Nothing new since { $date }
saved-lost = It filters by something that the catalogue no longer has, and cannot be run.

# Label on a result that is new to a saved search. Agrees with “result”.
saved-hit-new = New

## Saving, renaming, deleting

saved-save = Save this search
saved-name = Name
saved-name-hint = It stays on this computer.
saved-keep = Save
saved-cancel = Cancel

# $name (String) - the name it was given
saved-kept = Saved as “{ $name }”
saved-rename = Rename the search

# Button beside one of several searches, for screen readers and as a tip.
# $name (String) - the name of the search
saved-rename-of = Rename: { $name }

# Button beside one of several searches, for screen readers and as a tip.
# $name (String) - the name of the search
saved-delete-of = Delete: { $name }

# $name (String) - the name of the search
saved-deleted = “{ $name }” is deleted
saved-undo = Undo

## Recent searches

saved-recent = Recent searches
saved-recent-clear = Clear the recent searches
saved-recent-cleared = The recent searches are cleared
saved-recent-none = The searches whose results you open will stand here.
