### state: machine
### Backups: the section of the settings, the terminal, what goes wrong.

backup-title = Copia de seguridad
backup-about = Todo lo que hay en este equipo y no puede volver a crearse, también las necesidades privadas y los borradores, en un archivo que solo abre su frase de contraseña.
backup-passphrase = Frase de contraseña
backup-again = Repita la frase de contraseña
backup-make = Hacer una copia de seguridad
backup-restore = Restaurar una copia de seguridad
backup-restore-about = La copia pasará a ser el catálogo de este equipo la próxima vez que se abra { -brand-name }. Lo que hay ahora se aparta, no se elimina.
backup-choose-save = Elegir dónde guardar
backup-choose-file = Elegir el archivo
backup-waiting = Un momento: se está creando la clave y leyendo o escribiendo el archivo.
backup-none = No se eligió ningún archivo. Nada ha cambiado.
# $file (String) - the file
backup-written = Copia de seguridad escrita: { $file }
backup-keep = Guarde la frase de contraseña aparte del archivo: sin ella nadie puede abrir la copia.
# $file (String) - the file
backup-ready = Se leyó «{ $file }» hasta el final. Cierre { -brand-name } y ábralo de nuevo para utilizarlo.
# $path (String) - a file
backup-ready-aside = Lo que hay ahora estará desde entonces en { $path }.

## The terminal.

backup-cli-about = Escribir todo lo de este equipo en un archivo que se abre con una frase de contraseña
backup-cli-restore-about = Restaurar una copia de seguridad; el catálogo actual se aparta
backup-cli-argument-file = Archivo de la copia de seguridad
# TREFOIL_PASSPHRASE is typed as it stands: never translate it.
backup-cli-option-passphrase-file = Archivo cuya primera línea es la frase de contraseña; si no, la variable TREFOIL_PASSPHRASE; si no, se pregunta
backup-cli-prompt = Frase de contraseña:
backup-cli-prompt-again = Repita la frase de contraseña:
# $file (String) - the backup
# $store (String) - the file of the catalogue
backup-restored = { $file } es ahora el catálogo de este equipo ({ $store }), que en adelante escribe como un dispositivo nuevo.
# $path (String) - a file
backup-aside = Lo que había antes está en { $path }.

## What goes wrong.

# $file (String) - the file
error-backup-foreign = «{ $file }» no es una copia de seguridad.
error-backup-foreign-hint = Elija un archivo que esta aplicación haya escrito como copia de seguridad. Nada ha cambiado.
# $file (String) - the file
error-backup-newer = La copia «{ $file }» se hizo con una versión más reciente de { -brand-name }.
error-backup-newer-hint = Instale esa versión y luego restáurela. Nada ha cambiado.
# $file (String) - the file
error-backup-damaged = La copia «{ $file }» está dañada o incompleta.
error-backup-damaged-hint = Cópiela de nuevo de donde se guardaba o use otra copia. Nada ha cambiado.
# $file (String) - the file
error-passphrase-wrong = La frase de contraseña no abre «{ $file }».
error-passphrase-wrong-hint = Compruebe las mayúsculas y el idioma del teclado e inténtelo de nuevo. Nada ha cambiado.
# $count (String) - fewest characters
error-passphrase-short = La frase de contraseña necesita al menos { $count } caracteres.
error-passphrase-short-hint = Lo mejor son varias palabras que recuerde.
error-passphrase-missing = No se dio ninguna frase de contraseña.
# Typed as they stand: --passphrase-file, TREFOIL_PASSPHRASE.
error-passphrase-missing-hint = Ejecute la orden en un terminal, o indique --passphrase-file o la variable TREFOIL_PASSPHRASE.
error-passphrase-unlike = Las dos frases de contraseña no coinciden.
error-passphrase-unlike-hint = Escriba dos veces la misma frase de contraseña. No se ha escrito nada.
