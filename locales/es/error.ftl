### state: machine
### Errors: what happened, and in the -hint message what to do next.
### Complete sentences; calm, no blame, no exclamation marks.

# $reference (String) - kind and short name of the record, as in initiative:cyber4dev
error-not-found = No hay ninguna ficha “{ $reference }” en el catálogo.
error-not-found-hint = Compruebe la ortografía o busque la ficha por palabras de su título.
# $code (String) - the code that was asked for
error-place-not-found = No hay ningún país ni región con el código “{ $code }”.
error-place-not-found-hint = Utilice un código de país, como FJ; el código de una región de las Naciones Unidas, como 061; o 001 para el mundo.

error-bad-request = No se ha podido entender la petición.
error-bad-request-hint = Vuelva atrás e inténtelo de nuevo. Si vuelve a ocurrir, comuníquelo e indique los pasos que llevaron hasta aquí.
# $field (String) - name of the filter, as in --theme
# $value (String) - what was given
error-unknown-term = { $field }: “{ $value }” no es un valor conocido.
# $values (String) - list of some accepted values
error-unknown-term-hint = Utilice uno de estos valores: { $values }.
# $name (String) - name of the command
error-unknown-command = No existe la orden “{ $name }”.
error-unknown-command-hint = Puede que la ventana y su núcleo sean de versiones distintas. Vuelva a instalar Trefoil.
# $lang (String) - language code that was asked for
error-unknown-language = Trefoil todavía no está disponible en el idioma “{ $lang }”.
# $languages (String) - list of language codes
error-unknown-language-hint = Elija uno de estos idiomas: { $languages }.

# $address (String) - the address that was refused
error-address-refused = No se ha abierto la dirección “{ $address }”.
error-address-refused-hint = Trefoil solo abre direcciones web y de correo electrónico. Copie la dirección si confía en ella.
# $address (String) - the address that could not be opened
error-address-not-opened = No se ha encontrado ningún programa que abra “{ $address }”.
error-address-not-opened-hint = Copie la dirección y ábrala en el navegador o programa de correo que prefiera.

error-interrupted = Una búsqueda más reciente ha sustituido a esta.
error-interrupted-hint = No es necesario hacer nada.

# $path (String) - file of the catalogue
error-store-newer = El catálogo situado en { $path } se escribió con una versión más reciente de Trefoil. No se ha modificado.
error-store-newer-hint = Instale la versión más reciente o elija otra carpeta de datos.
# $path (String) - file of the catalogue
error-store-damaged = El catálogo situado en { $path } está dañado o no es un catálogo de Trefoil. No se ha modificado.
error-store-damaged-hint = Restaure una copia de seguridad, o traslade el archivo a otra carpeta y empiece de nuevo: Trefoil creará entonces un catálogo nuevo.
# $path (String) - file of the catalogue
error-store-read-only = No se puede escribir en el catálogo situado en { $path }.
error-store-read-only-hint = Solicite permiso de escritura para el archivo y su carpeta, o elija otra carpeta de datos.
# $path (String) - file of the catalogue
error-store-locked = Otro programa está utilizando el catálogo situado en { $path }.
error-store-locked-hint = Espere a que termine, o cierre el otro programa, e inténtelo de nuevo.
# $path (String) - file of the catalogue
error-store-other-catalogue = El archivo situado en { $path } pertenece a otro catálogo. No se ha modificado.
error-store-other-catalogue-hint = Elija otra carpeta de datos para este catálogo.
# $path (String) - file of the catalogue
error-store-unavailable = No se ha podido leer el catálogo situado en { $path } ni escribir en él.
error-store-unavailable-hint = Compruebe que hay espacio libre en el disco y que la carpeta existe y admite escritura, e inténtelo de nuevo.
error-store-bundled-hint = Mientras tanto se muestra el catálogo incluido. Se puede leer y consultar, pero no modificar.

# $count (Number) - how many findings there are
error-data-invalid =
    { $count ->
        [one] La carpeta de datos no se puede utilizar: hay que corregir { $count } línea.
       *[other] La carpeta de datos no se puede utilizar: hay que corregir { $count } líneas.
    }
error-data-invalid-hint = Corrija lo que se enumera y vuelva a ejecutar la orden. El catálogo no se ha modificado.
# $path (String) - the folder that was named
error-data-missing = No hay ninguna carpeta de datos en { $path }.
error-data-missing-hint = Indique una carpeta que contenga initiatives.jsonl y los demás archivos de un catálogo.
# $path (String) - the file that was put beside the catalogue
error-map-unfit = El mapa que está en { $path } no se puede usar.
error-map-unfit-hint = Sustituya el archivo por uno hecho con ui/scripts/map.mjs o quítelo: entonces se muestra el mapa incluido.

error-internal = Se ha producido un error interno en Trefoil. No se ha perdido nada suyo.
error-internal-hint = Inténtelo de nuevo. Si vuelve a ocurrir, ejecute trefoil doctor y comunique lo que indique.

# $reason (String) - the sentence that says what is wrong
# $detail (String) - message of the system or the parser, in English
error-reason-detail = { $reason } Detalle técnico, en inglés: “{ $detail }”.
error-reason-file-missing = El archivo no existe.
error-reason-file-forbidden = No hay permiso para leer el archivo.
error-reason-file-unreadable = El archivo no se puede leer.
# $column (String) - number of the character in the line, from 1
error-reason-json = No es JSON válido en el carácter { $column }.
error-reason-json-cut = El objeto JSON está incompleto.
error-reason-json-form = No es un objeto JSON con la forma que se necesita aquí.
# $field (String) - name of the field in the file
error-reason-missing = El campo “{ $field }” falta o no es un texto.
# $slug (String) - what stands in the file
error-reason-slug = “{ $slug }” no es un nombre abreviado. Utilice letras de la a a la z, cifras del 0 al 9 y guiones, 120 caracteres como máximo.
# $reference (String) - kind and short name of the record
error-reason-twice = “{ $reference }” está dos veces en la carpeta.
# $field (String) - name of the field in the file
# $reference (String) - kind and short name of the record
error-reason-reference = El campo “{ $field }” nombra “{ $reference }”, que no está en la carpeta.
# $kind (String) - code of the kind, as in initiative
error-reason-body = Un campo no tiene la forma que necesita una ficha del tipo “{ $kind }”.
# $field (String) - name of the field in the file
error-reason-field-reference = El campo “{ $field }” debe ser el nombre abreviado de una ficha.
# $field (String) - name of the field in the file
error-reason-field-list = El campo “{ $field }” debe ser una lista.
# $field (String) - name of the field in the file
error-reason-field-codes = El campo “{ $field }” debe ser una lista de códigos.
# $field (String) - name of the field in the file
error-reason-field-objects = El campo “{ $field }” debe ser una lista de objetos.
# $field (String) - name of the field in the file
# $key (String) - name of the text that each object needs
error-reason-field-key = Cada objeto del campo “{ $field }” necesita el texto “{ $key }”.
# $field (String) - name of the field in the file
error-reason-field-texts = El campo “{ $field }” debe ser un objeto con un texto por idioma.
# $field (String) - name of the field in the file
error-reason-field-form = El campo “{ $field }” no tiene la forma que indica el esquema de los datos.
# $reference (String) - kind and short name of the record
error-reason-translation-of-nothing = Es una traducción de “{ $reference }”, que no está en la carpeta.
# $field (String) - name of the field in the file
error-reason-not-translatable = El campo “{ $field }” no es un texto que se pueda traducir.
# $state (String) - what stands in the file
error-reason-state = “{ $state }” no es el estado de una traducción. Utilice machine o reviewed.
# $day (String) - what stands in the file
error-reason-day = “{ $day }” no es un día. Escríbalo como 2026-11-22.
# $number (Number) - number of the release
error-release-out = El catálogo ya contiene la edición { $number }, con otros datos.
error-release-out-hint = Aumente el número de la edición en catalogue.json o elija otra carpeta para el catálogo. El catálogo no se ha modificado.
# $reference (String) - kind and short name of the record
error-too-large = La ficha “{ $reference }” es demasiado grande para guardarla.
error-too-large-hint = Acorte sus textos o listas y vuelva a ejecutar la orden. El catálogo no se ha modificado.

# $name (String) - name of a saved search
error-saved-not-found = No hay ninguna búsqueda guardada “{ $name }”.
error-saved-not-found-hint = Consulte su nombre en la lista de búsquedas guardadas.
error-name-unfit = Este nombre no se puede utilizar.
error-name-unfit-hint = Escriba una línea de 1 a 80 caracteres.
# $name (String) - name of a saved search
error-name-taken = Ya hay una búsqueda guardada “{ $name }”.
error-name-taken-hint = Elija otro nombre o elimine antes la otra búsqueda.
