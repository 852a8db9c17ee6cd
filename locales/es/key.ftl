### state: machine
### Where the device key is kept: the settings, the terminal, what goes wrong.
### The keychain is the part of the operating system that keeps passwords; to seal is to lock with a passphrase.

key-kept-keychain = La clave del dispositivo se guarda en el llavero del sistema.
key-kept-sealed = La clave del dispositivo se guarda en un archivo que se abre con una frase de contraseña.
key-kept-file = La clave del dispositivo se guarda en un archivo que solo puede leer su cuenta en este equipo.

## The window: a sealed key is opened, a key is sealed, the seal is taken off.

key-open-about = La clave está sellada. Mientras no indique su frase de contraseña, { -brand-name } permite leer, pero no escribe ni intercambia nada.
key-open-passphrase = Frase de contraseña de la clave del dispositivo
key-open-hint = Una vez después de cada inicio. No se guarda en ninguna parte.
key-open = Abrir la clave
key-opened = La clave está abierta hasta que se cierre { -brand-name }: puede escribir e intercambiar.
key-seal = Sellar la clave con una frase de contraseña
key-seal-about = Así, quien copie los archivos de este equipo no podrá escribir en su nombre. { -brand-name } pide la frase de contraseña una vez después de cada inicio, antes de escribir o intercambiar nada. Nadie puede recuperar una frase olvidada: en ese caso, una copia de seguridad que se haga y se restaure da a este equipo una clave nueva.
key-seal-passphrase = Nueva frase de contraseña de la clave del dispositivo
key-seal-do = Sellar la clave
key-unseal = Quitar la frase de contraseña
key-unseal-about = Entonces no se pide nada a nadie; quien pueda usar su cuenta en este equipo tiene la clave.
key-unseal-file = Guardar la clave en un archivo sin frase de contraseña
key-unseal-keychain = Guardar la clave en el llavero del sistema

## The terminal.

key-cli-seal = Sellar la clave del dispositivo con una frase de contraseña, que después se pide en cada escritura
# keychain and file are typed as they stand: never translate them.
key-cli-keep = Guardar la clave del dispositivo en el llavero del sistema (keychain) o en un archivo que solo puede leer su cuenta (file)
key-cli-value-place = LUGAR
key-cli-prompt = Frase de contraseña de la clave del dispositivo:

## What goes wrong.

error-key-sealed = La clave del dispositivo está sellada con una frase de contraseña que no se ha indicado. No se ha escrito nada.
# trefoil identity --keep file is typed as it stands: never translate it.
error-key-sealed-hint = Indíquela en la configuración, en «Intercambio con otros», o quite el sello en la terminal: trefoil identity --keep file
error-key-passphrase = La frase de contraseña no abre la clave del dispositivo.
error-key-passphrase-hint = Compruebe las mayúsculas y el idioma del teclado e inténtelo de nuevo. No se ha escrito nada.
error-key-away = El llavero del sistema, que guarda la clave del dispositivo o el token de acceso al servidor de sincronización, está bloqueado o no responde.
error-key-away-hint = Desbloquéelo e inténtelo de nuevo. La lectura sigue sin él. No se ha escrito nada.
error-key-lost = No se puede obtener la clave del dispositivo de donde se guardaba.
error-key-lost-hint = No se ha escrito nada. Haga una copia de seguridad y restáurela: este equipo recibirá entonces una clave nueva y todo lo que hay aquí se conservará.
error-hub-device = El servidor de sincronización solo admite dispositivos de su registro de confianza, y este no figura entre ellos o ya no figura.
error-hub-device-hint = Entregue la clave del dispositivo a quien lleva el registro de confianza. Aquí puede seguir leyendo y escribiendo.
