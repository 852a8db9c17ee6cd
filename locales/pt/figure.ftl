### state: machine
### The frame of every picture: its table, its source, and the ways to save it.

figure-as-table = Mostrar como tabela
figure-as-picture = Mostrar como gráfico
# Name of a group of buttons, one for each form of file.
figure-download = Guardar a figura
figure-format-svg = Desenho (SVG)
figure-format-png = Imagem (PNG)
figure-format-csv = Tabela (CSV)
figure-saving = A escolher ou a escrever o ficheiro…
# $file (String) - path of the file
figure-saved = Guardado como { $file }.
figure-saved-none = Nenhum ficheiro foi escolhido. Nada foi escrito.
# Below a picture and inside saved ones; how current the data are stands beside it.
figure-source = Fonte: o catálogo do { -brand-name }.
# Below a picture whose marks open something.
figure-open = Aponte para uma marca ou mova-se com as setas; Enter abre o que ela representa.
# Name of a group of fields.
figure-filters = O que se mostra
# A choice.
figure-all-places = Todo o mundo
# A choice.
figure-all-themes = Todos os temas
# A choice.
figure-all-statuses = Qualquer estado
# A choice.
figure-all-years = Todos os anos
