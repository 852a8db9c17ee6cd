### state: machine
### What stands around every screen of the window: the bar at the top, the rail, messages of the window itself.

window-brand = { -brand-name }

# The name of the window, as the system shows it.
# $screen (String) - name of the screen or of the record
window-title = { $screen } – { -brand-name }

# Link on the brand mark.
window-home = { -brand-name } : accueil

# First link of the page, for keyboards and screen readers.
window-skip = Aller au contenu

## Search box

window-search-label = Rechercher dans le catalogue
window-search-placeholder = Rechercher dans n’importe quelle langue
# Button inside a search box: takes away what was typed.
window-search-clear = Effacer les mots

## Rail

# Name of the list of screens, for screen readers.
window-navigation = Écrans
window-nav-search = Recherche
window-nav-places = Lieux
window-nav-organisations = Organisations
window-nav-match = Correspondances
window-nav-overview = Panorama
window-nav-write = Rédiger
window-nav-settings = Paramètres
window-nav-help = Aide
window-shortcuts = Raccourcis clavier

## Data and network

window-offline = Hors ligne

# Tip on the badge “Offline”.
window-offline-description = Tout se trouve sur cet ordinateur. Aucun réseau n’est utilisé.

# Stands on every screen and every print.
# $release (Number) - number of the release of the catalogue
# $date (String) - its date, written out
window-data-as-of = Données de l’édition { $release }, { $date }

## Language

window-language = Langue

# Name of the button that opens the list of languages, for screen readers.
# $language (String) - name of the present language in itself
window-language-current = Langue : { $language }

## Messages

window-loading = Chargement…
window-copied = Copie effectuée
window-copy-failed = La copie a échoué
window-close = Fermer
window-error-title = Affichage impossible
window-error-unexpected = Une erreur inattendue s’est produite. Réessayez ; si elle se répète, relancez { -brand-name }.
window-error-retry = Réessayer
window-start-failed = { -brand-name } n’a pas pu démarrer
window-not-found = Il n’y a rien à cette adresse
window-not-found-hint = L’adresse est peut-être mal saisie, ou ce qui s’y trouvait a changé de nom.
# Name of the palette and of the button that opens it.
window-palette = Aller à…
window-key-ctrl-k = Ctrl + K
window-key-cmd-k = Cmd + K
