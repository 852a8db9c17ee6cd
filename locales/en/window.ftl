### What stands around every screen of the window: the bar at the top, the rail, messages of the window itself.

window-brand = { -brand-name }

# The name of the window, as the system shows it.
# $screen (String) - name of the screen or of the record
window-title = { $screen } – { -brand-name }

# Link on the brand mark.
window-home = { -brand-name }: home

# First link of the page, for keyboards and screen readers.
window-skip = Skip to the content

## Search box

window-search-label = Search the catalogue
window-search-placeholder = Search in any language
# Button inside a search box: takes away what was typed.
window-search-clear = Clear the words

## Rail

# Name of the list of screens, for screen readers.
window-navigation = Screens
window-nav-search = Search
window-nav-places = Places
window-nav-organisations = Organisations
window-nav-match = Match
window-nav-overview = Overview
window-nav-write = Write
window-nav-settings = Settings
window-nav-help = Help
window-shortcuts = Keyboard shortcuts

## Data and network

window-offline = Offline

# Tip on the badge “Offline”.
window-offline-description = Everything is on this computer. No network is used.

# Stands on every screen and every print.
# $release (Number) - number of the release of the catalogue
# $date (String) - its date, written out
window-data-as-of = Data as of release { $release }, { $date }

## Language

window-language = Language

# Name of the button that opens the list of languages, for screen readers.
# $language (String) - name of the present language in itself
window-language-current = Language: { $language }

## Messages

window-loading = Loading…
window-copied = Copied
window-copy-failed = It could not be copied
window-close = Close
window-error-title = This could not be shown
window-error-unexpected = Something unexpected went wrong. Try again; if it happens again, start { -brand-name } anew.
window-error-retry = Try again
window-start-failed = { -brand-name } could not start
window-not-found = There is nothing at this address
window-not-found-hint = The address may be mistyped, or what stood there has been renamed.
# Name of the palette and of the button that opens it.
window-palette = Go to…
window-key-ctrl-k = Ctrl + K
window-key-cmd-k = Cmd + K
