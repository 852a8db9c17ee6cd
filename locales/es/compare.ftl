### state: machine
### Records side by side: the screen, the terminal, what both say.

compare-title = Comparar fichas
# An entry in the menu of a record: adds it to the records side by side.
compare-action = Comparar
compare-none = Se pueden poner en paralelo de dos a cuatro fichas. Busque aquí la primera, o abra una ficha y elija Comparar entre sus acciones.
compare-one = Se ha elegido una ficha. Busque aquí otra, o ábrala y elija Comparar entre sus acciones.
compare-intro = Una palabra señala cada campo en que difieren las fichas; el orden de los valores no significa nada.
# A label beside the name of a field.
compare-differs = Difiere
# In a comparison: records of this kind do not have the field.
compare-no-field = No tiene este campo
compare-only = Mostrar solo los campos que difieren
compare-same = Las fichas no difieren en ningún campo.
# Read out before the table.
compare-table = Campos de las fichas en paralelo
compare-find = Añadir una ficha
compare-find-type = Escriba palabras en cualquier idioma.
compare-find-none = No se encontró ninguna ficha.
# $name (String) - title of a record
compare-remove = Quitar «{ $name }»

## The terminal.

compare-cli-about = De dos a cuatro fichas en paralelo, con las diferencias señaladas
# $mark (String) - the sign that stands before the fields
compare-cli-differs = { $mark } las fichas difieren en este campo
