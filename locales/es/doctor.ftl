### state: machine
### The health of the store: each check has a label and says what it found.

doctor-check-file = Archivo
doctor-check-integrity = Integridad
doctor-check-changes = Cambios
doctor-check-signatures = Firmas
doctor-check-derived = Tablas derivadas
doctor-check-search = Índice de búsqueda
doctor-check-backups = Copias de seguridad

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
