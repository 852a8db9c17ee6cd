### state: machine
### Searches that are kept on this computer: saved ones under a name, and the recent ones.

saved-title = Búsquedas guardadas
saved-intro = Permanecen en este equipo. Cada una indica cuántos de sus resultados son nuevos o han cambiado desde la última vez que la abrió.
saved-none = Aún no hay ninguna búsqueda guardada. Busque algo y elija “Guardar esta búsqueda”.

# Beside a saved search; also above its results.
# $count (Number) - how many results are new
# $date (String) - day on which it was last opened, written out
saved-new =
    { $count ->
        [one] { $count } resultado nuevo desde el { $date }
       *[other] { $count } resultados nuevos desde el { $date }
    }

# $date (String) - day on which it was last opened, written out
saved-new-none = Nada nuevo desde el { $date }
saved-lost = Filtra por algo que ya no está en el catálogo y no se puede ejecutar.

# Label on a result that is new to a saved search. Agrees with “result”.
saved-hit-new = Nuevo

## Saving, renaming, deleting

saved-save = Guardar esta búsqueda
saved-name = Nombre
saved-name-hint = Permanece en este equipo.
saved-keep = Guardar
saved-cancel = Cancelar

# $name (String) - the name it was given
saved-kept = Guardada como “{ $name }”
saved-rename = Cambiar el nombre de la búsqueda

# Button beside one of several searches, for screen readers and as a tip.
# $name (String) - the name of the search
saved-rename-of = Cambiar el nombre: { $name }

# Button beside one of several searches, for screen readers and as a tip.
# $name (String) - the name of the search
saved-delete-of = Eliminar: { $name }

# $name (String) - the name of the search
saved-deleted = Se ha eliminado “{ $name }”
saved-undo = Deshacer

## Recent searches

saved-recent = Búsquedas recientes
saved-recent-clear = Borrar las búsquedas recientes
saved-recent-cleared = Se han borrado las búsquedas recientes
saved-recent-none = Aquí aparecerán las búsquedas cuyos resultados abra.
