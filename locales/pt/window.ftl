### state: machine
### What stands around every screen of the window: the bar at the top, the rail, messages of the window itself.

window-brand = { -brand-name }

# The name of the window, as the system shows it.
# $screen (String) - name of the screen or of the record
window-title = { $screen } – { -brand-name }

# Link on the brand mark.
window-home = { -brand-name }: início

# First link of the page, for keyboards and screen readers.
window-skip = Saltar para o conteúdo

## Search box

window-search-label = Pesquisar no catálogo
window-search-placeholder = Pesquisar em qualquer idioma
# Button inside a search box: takes away what was typed.
window-search-clear = Limpar as palavras

## Rail

# Name of the list of screens, for screen readers.
window-navigation = Ecrãs
window-nav-search = Pesquisa
window-nav-places = Lugares
window-nav-organisations = Organizações
window-nav-match = Correspondências
window-nav-overview = Panorama
window-nav-write = Escrever
window-nav-settings = Definições
window-nav-help = Ajuda
window-shortcuts = Atalhos de teclado

## Data and network

window-offline = Sem ligação

# Tip on the badge “Offline”.
window-offline-description = Tudo está neste computador. Não se utiliza nenhuma rede.

# Stands on every screen and every print.
# $release (Number) - number of the release of the catalogue
# $date (String) - its date, written out
window-data-as-of = Dados da edição { $release }, { $date }

## Language

window-language = Idioma

# Name of the button that opens the list of languages, for screen readers.
# $language (String) - name of the present language in itself
window-language-current = Idioma: { $language }

## Messages

window-loading = A carregar…
window-copied = Copiado
window-copy-failed = Não foi possível copiar
window-close = Fechar
window-error-title = Não foi possível mostrar esta página
window-error-unexpected = Ocorreu um erro inesperado. Tente novamente; se voltar a acontecer, reinicie o { -brand-name }.
window-error-retry = Tentar novamente
window-start-failed = Não foi possível iniciar o { -brand-name }
window-not-found = Não há nada neste endereço
window-not-found-hint = O endereço pode estar mal escrito, ou o que lá estava pode ter mudado de nome.
# Name of the palette and of the button that opens it.
window-palette = Ir para…
window-key-ctrl-k = Ctrl + K
window-key-cmd-k = Cmd + K
