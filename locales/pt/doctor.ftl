### state: machine
### The health of the store: each check has a label and says what it found.

doctor-check-file = Ficheiro
doctor-check-integrity = Integridade
doctor-check-changes = Alterações
doctor-check-signatures = Assinaturas
doctor-check-derived = Tabelas derivadas
doctor-check-search = Índice de pesquisa
doctor-check-backups = Cópias de segurança

doctor-file-well = O ficheiro pode ser lido e escrito, e esta versão do Trefoil conhece o seu formato.
doctor-file-unwell = O ficheiro não pode ser utilizado no seu estado atual.
doctor-integrity-well = O ficheiro está intacto.
doctor-integrity-unwell = O ficheiro está danificado. Restaure uma cópia de segurança, ou mova-o para outra pasta e comece de novo.
# $count (Number) - number of changes in the log
doctor-changes-well =
    { $count ->
        [one] O diário de alterações contém { $count } alteração, e está intacta.
       *[other] O diário de alterações contém { $count } alterações, e todas estão intactas.
    }
doctor-changes-unwell = Algumas alterações do diário já não estão como foram escritas. Restaure uma cópia de segurança.
# $count (Number) - number of signed changes
doctor-signatures-well =
    { $count ->
        [0] Ainda nada foi alterado neste computador, pelo que não há nada a verificar.
        [one] Foi verificada { $count } assinatura e é válida.
       *[other] Foram verificadas { $count } assinaturas e são válidas.
    }
doctor-signatures-unwell = Algumas assinaturas não são válidas. Não se pode confiar nas alterações correspondentes.
# $count (Number) - number of records
doctor-derived-well =
    { $count ->
        [one] { $count } registo está de acordo com o diário de alterações.
       *[other] { $count } registos estão de acordo com o diário de alterações.
    }
doctor-derived-unwell = Alguns registos não estão de acordo com o diário de alterações.
# $count (Number) - number of records in the index
doctor-search-well =
    { $count ->
        [one] O índice contém { $count } registo.
       *[other] O índice contém { $count } registos.
    }
doctor-search-unwell = O índice não está de acordo com os registos.
# $count (Number) - number of backups
doctor-backups-well =
    { $count ->
        [0] Ainda não há nenhuma cópia de segurança. É criada uma antes de o catálogo mudar de formato.
        [one] Há { $count } cópia de segurança.
       *[other] Há { $count } cópias de segurança.
    }
doctor-backups-unwell = Não é possível ler uma cópia de segurança.
