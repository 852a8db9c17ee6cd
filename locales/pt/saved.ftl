### state: machine
### Searches that are kept on this computer: saved ones under a name, and the recent ones.

saved-title = Pesquisas guardadas
saved-intro = Permanecem neste computador. Cada uma indica quantos dos seus resultados são novos ou mudaram desde a última vez que a abriu.
saved-none = Ainda não há pesquisas guardadas. Pesquise algo e escolha «Guardar esta pesquisa».

# Beside a saved search; also above its results.
# $count (Number) - how many results are new
# $date (String) - day on which it was last opened, written out
saved-new =
    { $count ->
        [one] { $count } resultado novo desde { $date }
       *[other] { $count } resultados novos desde { $date }
    }

# $date (String) - day on which it was last opened, written out
saved-new-none = Nada de novo desde { $date }
saved-lost = Filtra por algo que já não consta do catálogo e não pode ser executada.

# Label on a result that is new to a saved search. Agrees with “result”.
saved-hit-new = Novo

## Saving, renaming, deleting

saved-save = Guardar esta pesquisa
saved-name = Nome
saved-name-hint = Permanece neste computador.
saved-keep = Guardar
saved-cancel = Cancelar

# $name (String) - the name it was given
saved-kept = Guardada como «{ $name }»
saved-rename = Mudar o nome da pesquisa

# Button beside one of several searches, for screen readers and as a tip.
# $name (String) - the name of the search
saved-rename-of = Mudar o nome: { $name }

# Button beside one of several searches, for screen readers and as a tip.
# $name (String) - the name of the search
saved-delete-of = Eliminar: { $name }

# $name (String) - the name of the search
saved-deleted = «{ $name }» foi eliminada
saved-undo = Anular

## Recent searches

saved-recent = Pesquisas recentes
saved-recent-clear = Limpar as pesquisas recentes
saved-recent-cleared = As pesquisas recentes foram limpas
saved-recent-none = Aqui aparecerão as pesquisas cujos resultados abrir.
