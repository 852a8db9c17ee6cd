### state: machine
### Records side by side: the screen, the terminal, what both say.

compare-title = Comparar registos
# An entry in the menu of a record: adds it to the records side by side.
compare-action = Comparar
compare-none = Podem pôr-se lado a lado de dois a quatro registos. Procure aqui o primeiro, ou abra um registo e escolha Comparar nas suas ações.
compare-one = Está escolhido um registo. Procure aqui outro, ou abra-o e escolha Comparar nas suas ações.
compare-intro = Uma palavra assinala cada campo em que os registos diferem; a ordem dos valores não significa nada.
# A label beside the name of a field.
compare-differs = Difere
# In a comparison: records of this kind do not have the field.
compare-no-field = Campo inexistente
compare-only = Mostrar apenas os campos que diferem
compare-same = Os registos não diferem em nenhum campo.
# Read out before the table.
compare-table = Campos dos registos lado a lado
compare-find = Adicionar um registo
compare-find-type = Escreva palavras em qualquer língua.
compare-find-none = Não foi encontrado nenhum registo.
# $name (String) - title of a record
compare-remove = Retirar «{ $name }»

## The terminal.

compare-cli-about = De dois a quatro registos lado a lado, com as diferenças assinaladas
# $mark (String) - the sign that stands before the fields
compare-cli-differs = { $mark } os registos diferem neste campo
