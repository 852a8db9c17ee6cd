### state: machine
### The health of the store: each check has a label and says what it found.

doctor-check-file = Ficheiro
doctor-check-integrity = Integridade
doctor-check-changes = Alterações
doctor-check-signatures = Assinaturas
doctor-check-derived = Tabelas derivadas
doctor-check-search = Índice de pesquisa
doctor-check-backups = Cópias de segurança
doctor-check-root = Raiz de confiança

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

doctor-check-releases = Edições
# $count (Number) - number of releases that the catalogue holds
doctor-releases-well =
    { $count ->
        [one] O catálogo contém { $count } edição.
       *[other] O catálogo contém { $count } edições.
    }
# $version (Number) - version of the form of the file
doctor-remark-version = O ficheiro tem a versão { $version } do formato, que esta versão do Trefoil não escreve.
# $detail (String) - message of the system or the parser, in English
doctor-remark-integrity = O SQLite indica, em inglês: «{ $detail }».
# $table (String) - name of the table
doctor-remark-dangling = Uma linha da tabela «{ $table }» remete para algo que não existe.
# $change (String) - id of the change
doctor-remark-packed = A alteração { $change } não pode ser descomprimida.
# $change (String) - id of the change
doctor-remark-hash = O conteúdo da alteração { $change } não corresponde ao seu identificador.
# $change (String) - id of the change
doctor-remark-signature = A assinatura da alteração { $change } não é válida.
# $number (Number) - number of the release
doctor-remark-other-release = A edição { $number } deste catálogo foi criada a partir de outra pasta que não a da edição { $number } incluída no Trefoil. O catálogo segue as suas próprias edições e não incorpora as incluídas.
# $table (String) - name of the table
doctor-remark-table = A tabela «{ $table }» difere do que consta do registo de alterações.
# $detail (String) - message of the system or the parser, in English
doctor-remark-rebuild = As tabelas não podem ser recriadas a partir do registo de alterações. Pormenor técnico, em inglês: «{ $detail }».
doctor-remark-index-version = O índice foi criado por outra versão do Trefoil.
doctor-remark-owed = O que foi apagado pode ainda estar em partes não utilizadas do ficheiro: outro programa estava a usá-lo ou o disco estava cheio. O próximo arranque irá reescrevê-lo.
doctor-remark-backup-erased = As cópias de segurança junto do catálogo podem ainda conter valores entretanto apagados. Elimine as anteriores, aqui e noutros locais.
doctor-remark-forked = Um computador deu o mesmo número a duas alterações diferentes: a sua pasta de dados foi copiada e escreve-se em ambas as cópias. Nada se perdeu. Para as distinguir, faça uma cópia de segurança numa delas e restaure-a numa nova pasta de dados, que terá então a sua própria chave.
# $count (Number) - records that are missing from the index
doctor-remark-not-indexed =
    { $count ->
        [one] Falta { $count } registo no índice.
       *[other] Faltam { $count } registos no índice.
    }
# $detail (String) - message of the system or the parser, in English
doctor-remark-index = O índice não está íntegro. Pormenor técnico, em inglês: «{ $detail }».
# $count (Number) - findings that are not listed
doctor-remark-more =
    { $count ->
        [one] Há mais { $count } resultado que não é apresentado.
       *[other] Há mais { $count } resultados que não são apresentados.
    }

doctor-cli-option-repair = Voltar a criar os registos e o índice de pesquisa a partir do histórico e verificar em seguida
