### state: machine
### The frame of every picture: its table, its source, and the ways to save it.

figure-as-table = Mostrar como tabla
figure-as-picture = Mostrar como gráfico
# Name of a group of buttons, one for each form of file.
figure-download = Guardar la figura
figure-format-svg = Dibujo (SVG)
figure-format-png = Imagen (PNG)
figure-format-csv = Tabla (CSV)
figure-saving = Se elige o se escribe el archivo…
# $file (String) - path of the file
figure-saved = Guardado como { $file }.
figure-saved-none = No se eligió ningún archivo. No se escribió nada.
# Below a picture and inside saved ones; how current the data are stands beside it.
figure-source = Fuente: el catálogo de { -brand-name }.
# Below a picture whose marks open something.
figure-open = Señale una marca o muévase con las flechas; Enter abre lo que representa.
# Name of a group of fields.
figure-filters = Qué se muestra
# A choice.
figure-all-places = Todo el mundo
# A choice.
figure-all-themes = Todos los temas
# A choice.
figure-all-statuses = Cualquier estado
# A choice.
figure-all-years = Todos los años
