### state: machine
### The health of the store: each check has a label and says what it found.

doctor-check-file = Archivo
doctor-check-integrity = Integridad
doctor-check-changes = Cambios
doctor-check-signatures = Firmas
doctor-check-derived = Tablas derivadas
doctor-check-search = Índice de búsqueda
doctor-check-backups = Copias de seguridad
doctor-check-root = Raíz de confianza

doctor-file-well = El archivo se puede leer y escribir, y esta versión de Trefoil conoce su formato.
doctor-file-unwell = El archivo no se puede utilizar en su estado actual.
doctor-integrity-well = El archivo está intacto.
doctor-integrity-unwell = El archivo está dañado. Restaure una copia de seguridad, o trasládelo a otra carpeta y empiece de nuevo.
# $count (Number) - number of changes in the log
doctor-changes-well =
    { $count ->
        [one] El registro de cambios contiene { $count } cambio, y está intacto.
       *[other] El registro de cambios contiene { $count } cambios, y todos están intactos.
    }
doctor-changes-unwell = Algunos cambios del registro ya no son como se escribieron. Restaure una copia de seguridad.
# $count (Number) - number of signed changes
doctor-signatures-well =
    { $count ->
        [0] Todavía no se ha modificado nada en este equipo, por lo que no hay nada que comprobar.
        [one] Se ha comprobado { $count } firma y es válida.
       *[other] Se han comprobado { $count } firmas y son válidas.
    }
doctor-signatures-unwell = Algunas firmas no son válidas. No se puede confiar en los cambios correspondientes.
# $count (Number) - number of records
doctor-derived-well =
    { $count ->
        [one] { $count } ficha concuerda con el registro de cambios.
       *[other] { $count } fichas concuerdan con el registro de cambios.
    }
doctor-derived-unwell = Algunas fichas no concuerdan con el registro de cambios.
# $count (Number) - number of records in the index
doctor-search-well =
    { $count ->
        [one] El índice contiene { $count } ficha.
       *[other] El índice contiene { $count } fichas.
    }
doctor-search-unwell = El índice no concuerda con las fichas.
# $count (Number) - number of backups
doctor-backups-well =
    { $count ->
        [0] Todavía no hay ninguna copia de seguridad. Se crea una antes de que el catálogo cambie de formato.
        [one] Hay { $count } copia de seguridad.
       *[other] Hay { $count } copias de seguridad.
    }
doctor-backups-unwell = No se puede leer una copia de seguridad.

doctor-check-releases = Ediciones
# $count (Number) - number of releases that the catalogue holds
doctor-releases-well =
    { $count ->
        [one] El catálogo contiene { $count } edición.
       *[other] El catálogo contiene { $count } ediciones.
    }
# $version (Number) - version of the form of the file
doctor-remark-version = El archivo tiene la versión { $version } del formato, que esta versión de Trefoil no escribe.
# $detail (String) - message of the system or the parser, in English
doctor-remark-integrity = SQLite indica, en inglés: “{ $detail }”.
# $table (String) - name of the table
doctor-remark-dangling = Una fila de la tabla “{ $table }” remite a algo que no existe.
# $change (String) - id of the change
doctor-remark-packed = La modificación { $change } no se puede descomprimir.
# $change (String) - id of the change
doctor-remark-hash = El contenido de la modificación { $change } no corresponde a su identificador.
# $change (String) - id of the change
doctor-remark-signature = La firma de la modificación { $change } no es válida.
# $number (Number) - number of the release
doctor-remark-other-release = La edición { $number } de este catálogo se creó a partir de otra carpeta que la edición { $number } incluida en Trefoil. El catálogo sigue sus propias ediciones y no incorpora las incluidas.
# $table (String) - name of the table
doctor-remark-table = La tabla “{ $table }” difiere de lo que dice el registro de modificaciones.
# $detail (String) - message of the system or the parser, in English
doctor-remark-rebuild = Las tablas no se pueden volver a crear a partir del registro de modificaciones. Detalle técnico, en inglés: “{ $detail }”.
doctor-remark-index-version = El índice se creó con otra versión de Trefoil.
doctor-remark-owed = Lo que se borró puede seguir en partes no utilizadas del archivo: otro programa lo estaba usando o el disco estaba lleno. El próximo inicio lo reescribirá.
doctor-remark-backup-erased = Las copias de seguridad situadas junto al catálogo pueden contener aún valores que se borraron después. Elimine las anteriores, aquí y en otros lugares.
doctor-remark-forked = Un ordenador ha dado el mismo número a dos modificaciones distintas: su carpeta de datos se copió y se escribe en ambas copias. No se ha perdido nada. Para distinguirlas, haga una copia de seguridad en una de ellas y restáurela en una carpeta de datos nueva, que tendrá entonces su propia clave.
# $count (Number) - records that are missing from the index
doctor-remark-not-indexed =
    { $count ->
        [one] Falta { $count } ficha en el índice.
       *[other] Faltan { $count } fichas en el índice.
    }
# $detail (String) - message of the system or the parser, in English
doctor-remark-index = El índice no está íntegro. Detalle técnico, en inglés: “{ $detail }”.
# $count (Number) - findings that are not listed
doctor-remark-more =
    { $count ->
        [one] Hay { $count } resultado más que no se enumera.
       *[other] Hay { $count } resultados más que no se enumeran.
    }

doctor-cli-option-repair = Volver a crear las fichas y el índice de búsqueda a partir del registro de cambios y comprobar después
