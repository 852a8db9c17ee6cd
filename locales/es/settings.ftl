### state: machine
### The settings, and what Trefoil is and holds.

settings-title = Configuración
settings-hint = Cada elección se guarda de inmediato, solo en este equipo.

settings-language = Idioma

## Role

settings-role = Función
settings-role-hint = Solo determina qué página se abre primero.
settings-role-official = Administración pública de un país beneficiario
settings-role-official-hint = ¿Quién apoya a un país como el mío y quién admite solicitudes?
settings-role-donor = Donante
settings-role-donor-hint = ¿Dónde están las carencias y quién financia ya qué?
settings-role-implementer = Entidad ejecutora
settings-role-implementer-hint = ¿Qué se ejecuta dónde y quién busca a quién?
settings-role-coordinator = Entidad coordinadora
settings-role-coordinator-hint = ¿Quién hace qué, dónde, y en qué lugares hay duplicaciones?

## Country

settings-country = País
settings-country-hint = Si su función es la de administración pública, la página de su país se abre primero. El país figura también al principio de la lista de lugares.

## Appearance

settings-appearance = Apariencia
settings-appearance-system = Como el sistema
settings-appearance-light = Claro
settings-appearance-dark = Oscuro
settings-appearance-contrast = Contraste alto

## Digits

settings-digits = Cifras en árabe
settings-digits-hint = Solo se aplican cuando el idioma es el árabe.
settings-digits-latn = 0123456789
settings-digits-arab = ٠١٢٣٤٥٦٧٨٩

## Keyboard

settings-shortcuts = Teclado
settings-shortcuts-on = Atajos de una sola tecla
settings-shortcuts-hint = Las teclas / y ? actúan siempre que no esté escribiendo. Desactívelas si interfieren con la entrada por voz.

settings-welcome-again = Repetir los pasos de bienvenida

## About

settings-about = Acerca de { -brand-name }
settings-about-text = { -brand-name } lleva en un solo equipo un catálogo completo de creación de capacidades cibernéticas: quién financia, quién ejecuta, quién se beneficia. Nada sale de este equipo si no se intercambia con un servidor de sincronización o se escribe un archivo.

# $version (String) - version number of the application
settings-version = Versión { $version }

settings-data = Datos

# $release (Number) - number of the release of the catalogue
# $date (String) - its date, written out
settings-data-as-of = Edición incluida { $release }, { $date }. Las fichas proceden de fuentes públicas; cada una cita las suyas.

settings-licences = Licencias
settings-licences-code = La aplicación: Apache-2.0 o MIT, a su elección.
settings-licences-data = El catálogo: con arreglo a la licencia que figura en su carpeta de datos, con la procedencia de cada parte.
settings-licences-fonts = Tipos de letra: Noto Sans, Vazirmatn y Noto Sans SC, SIL Open Font License 1.1.
settings-licences-parts = Nombres de países e idiomas: Unicode CLDR, Unicode License.

## Health of the store

settings-doctor = Estado de la base de datos
settings-doctor-hint = Comprueba el archivo que contiene el catálogo y los cambios que usted ha hecho. No se modifica nada.
settings-doctor-run = Examinar ahora
settings-doctor-again = Volver a examinar
settings-doctor-good = Todas las comprobaciones son correctas.
settings-doctor-bad = Algunas comprobaciones han fallado.
settings-doctor-path = Ubicación de la base de datos
settings-doctor-check = Comprobación
settings-doctor-state = Estado
settings-doctor-found = Qué se ha encontrado

# State of one check.
settings-doctor-well = Sin fallos

# State of one check.
settings-doctor-unwell = Con fallos

settings-doctor-repair = Reconstruir desde el registro
settings-doctor-repair-hint = Vuelve a crear las fichas y el índice de búsqueda a partir del registro de cambios. No se pierde nada de lo escrito.
settings-doctor-repaired = El catálogo se ha reconstruido a partir de su registro de cambios.
