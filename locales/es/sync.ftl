### state: machine
### Exchange with others: the section of the settings, the terminal, what goes wrong.
### A hub is a server from which and to which changes go; a bundle is a file of changes for a stick.

sync-title = Intercambio con otros
sync-about = { -brand-name } funciona sin conexión. Cuando la hay, trae lo que otros han cambiado y entrega lo que usted ha cambiado. Cuando no la hay, un archivo en una memoria USB hace lo mismo.
sync-hub = Dirección del servidor de sincronización
sync-hub-hint = La facilita quien administra el servidor de sincronización de su región. Déjela vacía para trabajar sin servidor.
sync-hub-save = Guardar la dirección
sync-hub-saved = La dirección se ha guardado.
sync-proxy = Proxy
sync-proxy-hint = Solo si su red exige uno; si no, se utiliza el del sistema.
sync-token = Token de acceso
sync-token-hint = Solo si el servidor de sincronización lo pide.
sync-authorities = Certificados de su organización
sync-authorities-about = Solo si la red o el servidor de sincronización de su organización utilizan una autoridad propia: un archivo en formato PEM.
sync-authorities-kept = Se utilizan los certificados de su organización.
sync-authorities-choose = Elegir un archivo
sync-authorities-drop = Dejar de utilizarlos
sync-automatic = Intercambiar automáticamente mientras { -brand-name } esté abierto
sync-automatic-hint = Poco después de iniciar, poco después de que usted escriba y cada cuarto de hora. Si no, solo cuando usted lo pida.
sync-now = Intercambiar ahora
sync-stop = Detener después de este lote
# $pulled (Number) - changes received so far
# $left (Number) - changes still to come
# $pushed (Number) - changes sent so far
sync-progress = Recibidos: { $pulled }. Por recibir: { $left }. Enviados: { $pushed }.
sync-never = Nunca se ha hecho un intercambio con un servidor de sincronización.
# $date (String) - a date
sync-last = Último intercambio: { $date }
# $count (Number) - changes
sync-pending =
    { $count ->
        [0] No tiene cambios pendientes de envío.
        [one] { $count } cambio suyo no ha llegado aún a ningún servidor de sincronización.
       *[other] { $count } cambios suyos no han llegado aún a ningún servidor de sincronización.
    }
# $count (Number) - fields
sync-to-review =
    { $count ->
        [0] No hay nada pendiente de revisión.
        [one] { $count } campo tiene varias versiones y está pendiente de revisión.
       *[other] { $count } campos tienen varias versiones y están pendientes de revisión.
    }
# no-plural: the count stands after a colon
# $count (Number) - how many proposals
sync-proposals = Propuestas que le corresponde decidir: { $count }
sync-registry-none = Sin registro de confianza: no se puede saber quién escribió un cambio, por lo que lo escrito por otros queda pendiente como propuesta.
# $version (String) - number of the registry
# $date (String) - a date
# $days (Number) - days since that date
sync-registry =
    { $days ->
        [0] Registro de confianza (versión { $version }), comprobado hoy.
        [one] Registro de confianza (versión { $version }), comprobado el { $date }, hace { $days } día.
       *[other] Registro de confianza (versión { $version }), comprobado el { $date }, hace { $days } días.
    }
sync-registry-old = Ha caducado. Puede seguir leyendo y escribiendo; para renovarlo, haga un intercambio con un servidor de sincronización.
sync-registry-past = El registro de confianza ha caducado y el servidor no tiene otro más reciente. Aun así, el intercambio se ha hecho en ambos sentidos; lo firmado por dispositivos nuevos aquí queda en espera hasta que quien administra el servidor lo renueve.
sync-registry-development = Está firmado con claves de prueba. No responde de nadie.
# $organisation (String) - an organisation
sync-registry-member = Este equipo escribe en nombre de { $organisation }.
sync-registry-stranger = Este equipo no figura en el registro de confianza: lo que escribe es una propuesta para los demás. Comunique la clave del dispositivo a quien lleva el registro de confianza.
# $key (String) - a public key in hexadecimal digits
sync-device-key = Clave del dispositivo: { $key }
# $file (String) - a file
# $fingerprint (String) - hexadecimal digits
sync-root-given = Raíz de confianza: elegida en este equipo ({ $file }). Huella digital: { $fingerprint }
# $file (String) - a file
# $fingerprint (String) - hexadecimal digits
sync-root-installed = Raíz de confianza: instalada con { -brand-name } ({ $file }). Huella digital: { $fingerprint }
# $fingerprint (String) - hexadecimal digits
sync-root-built-in = Raíz de confianza: incorporada en esta versión de { -brand-name }. Huella digital: { $fingerprint }
# $file (String) - a file
sync-root-unusable = No se puede usar la raíz de confianza: { $file } está dañado o pertenece a otro catálogo. Pida de nuevo el archivo a quien lo entregó.
sync-root-built-in-unusable = La raíz de confianza incorporada en esta versión de { -brand-name } está dañada o pertenece a otro catálogo. Consulte a quien entregó el programa.
sync-root-none = Sin raíz de confianza: nadie está avalado. Elija el archivo raíz que le entregó quien gestiona el catálogo.
sync-trust = Reconocer un registro de confianza
sync-trust-file = Raíz de un registro de confianza
sync-trust-about = Elija el archivo raíz del registro que le entregó quien administra el catálogo, en persona o por un medio en el que usted confía.
sync-trusted = Este registro de confianza queda reconocido desde ahora.
sync-bundle = Paquete de intercambio
sync-bundle-about = Un paquete de intercambio lleva cambios en una memoria portátil. Quien lo lleva no necesita ningún permiso; cada cambio se comprueba como si viniera de un servidor de sincronización.
sync-bundle-write = Escribir un paquete de intercambio
sync-bundle-extent = Qué cambios se llevan
sync-bundle-all = Todo lo que puede salir de este equipo
sync-bundle-pending = Solo lo que aún no tiene ningún servidor de sincronización
sync-bundle-since = Solo lo que no contiene un paquete anterior
sync-bundle-since-hint = Primero se elige el paquete anterior y después dónde se escribe el nuevo. Quien ya incorporó el primero solo necesita el segundo.
sync-bundle-since-choose = Elegir el paquete de intercambio anterior
sync-bundle-read = Incorporar un paquete de intercambio
# $file (String) - a file
# $count (Number) - changes
sync-bundle-written =
    { $count ->
        [0] No había nada que entregar: { $file } no lleva ningún cambio.
        [one] { $count } cambio escrito en { $file }.
       *[other] { $count } cambios escritos en { $file }.
    }
# $file (String) - a file
# $date (String) - a date
sync-bundle-taken = Se ha incorporado { $file }, escrito el { $date }.
# $device (String) - what its organisation calls a device
# $organisation (String) - an organisation
sync-bundle-by = Escrito por el dispositivo «{ $device }» ({ $organisation }), que figura en el registro de confianza.
sync-bundle-by-unknown = Firmado por un dispositivo que no figura en el registro de confianza.
sync-bundle-by-revoked = Firmado por un dispositivo revocado.
sync-bundle-unsigned = Nadie firmó el paquete de intercambio en su conjunto. No obstante, se comprobó cada uno de sus cambios.
sync-bundle-registry-kept = El registro de confianza del paquete de intercambio se ha dejado fuera: la raíz en la que se confía aquí no lo avala. Se mantiene el registro de confianza que había aquí.
# $accepted (Number) - changes that count
sync-taken =
    { $accepted ->
        [0] No se ha aceptado nada nuevo.
        [one] { $accepted } cambio aceptado.
       *[other] { $accepted } cambios aceptados.
    }
# $count (Number) - changes
sync-taken-waiting =
    { $count ->
        [one] { $count } cambio queda pendiente como propuesta.
       *[other] { $count } cambios quedan pendientes como propuestas.
    }
# $count (Number) - changes
sync-taken-later =
    { $count ->
        [one] { $count } cambio es de una versión más reciente de { -brand-name } y se conserva para ella.
       *[other] { $count } cambios son de una versión más reciente de { -brand-name } y se conservan para ella.
    }
# $count (Number) - changes
sync-taken-refused =
    { $count ->
        [one] { $count } cambio no era lo que dice ser y se ha dejado fuera.
       *[other] { $count } cambios no eran lo que dicen ser y se han dejado fuera.
    }
# $count (Number) - changes
sync-pushed =
    { $count ->
        [0] No había nada que enviar.
        [one] { $count } cambio enviado.
       *[other] { $count } cambios enviados.
    }
# $count (Number) - changes
sync-waiting-there =
    { $count ->
        [one] { $count } de ellos espera allí a alguien que pueda aceptarlo.
       *[other] { $count } de ellos esperan allí a alguien que pueda aceptarlos.
    }
# $count (Number) - changes
sync-refused-there =
    { $count ->
        [one] El servidor de sincronización no ha aceptado { $count } cambio. Sigue aquí.
       *[other] El servidor de sincronización no ha aceptado { $count } cambios. Siguen aquí.
    }
sync-new-epoch = El servidor de sincronización se ha restaurado a partir de una copia de seguridad. Ha recuperado de usted lo que había perdido.

## A data folder that was copied.

sync-fork = Se copió una carpeta de datos
sync-fork-about = La carpeta de datos de un equipo se copió junto con su clave y se escribe en ambas copias. No se ha perdido nada: cuentan las modificaciones de las dos y, cuando difieren, ambas versiones esperan revisión. Pero nadie puede saber cuál de las dos escribió qué y, si se revoca la clave, se revoca para ambas.
# $date (String) - a date
sync-fork-own = Este equipo y una copia suya. La última de esas modificaciones lleva la fecha { $date }.
# $device (String) - what its organisation calls a device
# $organisation (String) - an organisation
# $date (String) - a date
sync-fork-known = El dispositivo «{ $device }» ({ $organisation }). La última de esas modificaciones lleva la fecha { $date }.
# $device (String) - id of a device in hexadecimal digits
# $date (String) - a date
sync-fork-unknown = Un dispositivo que no figura en el registro de confianza: { $device }. La última de esas modificaciones lleva la fecha { $date }.
sync-fork-own-do = En uno de los dos equipos, haga una copia de seguridad y restáurela allí mismo; ambas cosas están en esta configuración. Ese equipo tendrá entonces su propia clave, que debe inscribir quien lleva el registro de confianza.
sync-fork-other-do = Avise a quien trabaja con él: si en uno de los dos equipos se hace una copia de seguridad y se restaura allí mismo, ese equipo tendrá su propia clave.
sync-fork-stays = El historial conserva lo que hubo. Cuando se haya ocupado de ello, indíquelo aquí: el aviso desaparece y vuelve si los dos siguen escribiendo.
# Button.
sync-fork-seen = Me he ocupado de ello

## The badge in the bar: short.

# $ago (String) - how long ago, in words: 5 minutes ago
sync-badge-ago = Último intercambio: { $ago }
sync-badge-never = Aún sin intercambio
sync-badge-running = Intercambiando…
sync-badge-failed = Intercambio fallido
# $count (Number) - changes
sync-badge-pending =
    { $count ->
        [one] { $count } pendiente de envío
       *[other] { $count } pendientes de envío
    }
# $count (Number) - fields with several versions, and proposals
sync-badge-review =
    { $count ->
        [one] { $count } por revisar
       *[other] { $count } por revisar
    }

## The terminal.

sync-cli-about = Intercambiar cambios con un servidor de sincronización, o indicar cómo está la situación
sync-cli-option-hub = Dirección del servidor de sincronización; se conserva para la próxima vez
sync-cli-option-proxy = Proxy hacia el servidor de sincronización; se conserva para la próxima vez
sync-cli-option-authorities = Archivo con los certificados de una autoridad de su organización (PEM); se copia y se conserva
sync-cli-option-token-file = Archivo con el token de acceso que pide el servidor de sincronización; se conserva para la próxima vez
sync-cli-option-status = Indicar cómo está la situación, sin intercambiar nada
sync-cli-option-copies-seen = Retirar el aviso de carpetas de datos copiadas: ya se han atendido
# $command (String) - what is typed, as it stands
sync-cli-copies-seen = Cuando se haya ocupado de ello: { $command }
sync-cli-identity-about = Indicar con qué clave firma este equipo y qué dice de ella el registro de confianza
sync-cli-identity-trust = Reconocer el registro de confianza cuya raíz es esta: un archivo 1.root.json o una carpeta con un registro de confianza
sync-cli-bundle-about = Escribir cambios en un archivo para una memoria USB, o incorporarlos desde uno
sync-cli-bundle-write = Escribir cambios en un archivo
sync-cli-bundle-read = Incorporar los cambios de un archivo
sync-cli-option-pending = Solo los cambios que no tiene ningún servidor de sincronización
sync-cli-option-since = Solo los cambios que no contiene este paquete anterior
sync-cli-value-url = DIRECCIÓN
sync-cli-argument-bundle = Archivo del paquete de intercambio

## What goes wrong.

error-hub-missing = No se ha indicado ningún servidor de sincronización.
# --hub is typed as it stands.
error-hub-missing-hint = Indique su dirección en la configuración, o con --hub.
# $address (String) - what was given
error-hub-address = «{ $address }» no sirve para acceder a un servidor de sincronización.
error-hub-address-hint = Una dirección empieza por https://. Compruebe también el proxy y el archivo de certificados.
error-hub-unreachable = No se puede acceder al servidor de sincronización.
error-hub-unreachable-hint = No se ha perdido nada: siga trabajando y repita el intercambio cuando haya conexión.
error-hub-foreign = Lo que ha respondido no es un servidor de sincronización, o lo que ha enviado está dañado.
error-hub-foreign-hint = Quizá su red exija iniciar sesión primero: abra una página en un navegador e inténtelo de nuevo. Nada ha cambiado.
error-hub-catalogue = El servidor de sincronización contiene otro catálogo.
error-hub-catalogue-hint = Compruebe su dirección. Nada ha cambiado.
error-hub-unknown = Este servidor de sincronización no figura en el registro de confianza.
error-hub-unknown-hint = Pregunte a quien lleva el registro de confianza si la dirección es correcta. No se ha intercambiado nada.
error-hub-contradiction = El servidor de sincronización contradice lo que firmó antes.
error-hub-contradiction-hint = Es posible que muestre cosas distintas a distintas personas. Comuníquelo a quien lo administra y a quien lleva el registro de confianza. No se ha incorporado nada de él.
error-hub-behind = El servidor de sincronización tiene menos de lo que ya había dado: probablemente se restauró a partir de una copia de seguridad.
# $command (String) - what is typed, as it stands
error-hub-behind-hint = Aquí no se ha perdido nada. Pida a quien administra el servidor que ejecute «{ $command }»; en el próximo intercambio, el servidor recuperará de usted lo que ha perdido.
error-hub-erased = El servidor de sincronización indica que se ha borrado algo y ningún registro de confianza disponible aquí lo ordena.
error-hub-erased-hint = Repita el intercambio: primero se recibe el registro de confianza más reciente. Si el problema persiste, confíe en el registro de confianza de quien gestiona el catálogo. No se ha incorporado nada de él.
error-hub-newer = El servidor de sincronización exige una versión más reciente de { -brand-name }.
error-hub-newer-hint = Instálela y repita el intercambio. Mientras tanto, un paquete de intercambio en una memoria USB hace lo mismo.
error-hub-token = El servidor de sincronización pide un token de acceso, o rechaza el que ha recibido.
error-hub-token-hint = Pida un token de acceso a quien administra el servidor de sincronización e indíquelo en la configuración.
error-hub-busy = El servidor de sincronización está ocupado.
error-hub-busy-hint = Espere un poco y vuelva a intercambiar; no se ha perdido nada.
# $answer (String) - what the hub answered
error-hub-refused = El servidor de sincronización responde con un error: { $answer }
error-hub-refused-hint = Inténtelo de nuevo más tarde; si el error persiste, comuníquelo a quien administra el servidor de sincronización.
error-registry-refused = El registro de confianza no es lo que se firmó.
error-registry-refused-hint = Pídalo de nuevo a quien lo lleva. Se mantiene el registro de confianza que había aquí.
error-registry-old = El registro de confianza ha caducado, o el reloj de este equipo no está en hora.
error-registry-old-hint = Compruebe el reloj. Si está en hora, quien administra el servidor de sincronización debe renovar el registro de confianza.
error-registry-older = El registro de confianza es más antiguo que otro ya visto aquí.
error-registry-older-hint = Es posible que alguien haga pasar un registro de confianza antiguo por el más reciente. Se mantiene el más reciente.
error-registry-catalogue = El registro de confianza es de otro catálogo.
error-registry-catalogue-hint = Compruebe de dónde procede el archivo. Nada ha cambiado.
# $file (String) - a file
error-bundle-foreign = «{ $file }» no es un paquete de intercambio.
error-bundle-foreign-hint = Elija un archivo que { -brand-name } haya escrito como paquete de intercambio; su nombre termina en .trefoil. Nada ha cambiado.
# $file (String) - a file
error-bundle-damaged = El paquete de intercambio «{ $file }» está cortado o dañado.
error-bundle-damaged-hint = Se ha incorporado lo que pudo leerse de él. Cópielo de nuevo e incorpórelo otra vez: se continúa desde ahí.
# $file (String) - a file
error-bundle-large = El paquete de intercambio «{ $file }» supera el tamaño permitido.
error-bundle-large-hint = Pida uno más pequeño, por ejemplo de una sola región. No se ha incorporado nada más de él.
error-bundle-earlier = No se puede saber qué contiene el paquete anterior «{ $file }»: no es un paquete de intercambio, o está cortado o dañado.
error-bundle-earlier-hint = Elija otro paquete anterior o escriba sin él. No se ha escrito nada.
error-bundle-same = «{ $file }» es el propio paquete anterior; se perdería.
error-bundle-same-hint = Elija otro nombre para el paquete nuevo. No se ha escrito nada.
