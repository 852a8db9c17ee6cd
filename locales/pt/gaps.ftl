### state: machine
### The screen of gaps: supply, demand and overlap by topic and place.

gaps-title = Lacunas e sobreposições
# $place (String) - name of the region
gaps-title-of = Lacunas e sobreposições: { $place }
gaps-intro = Iniciativas em curso ou planeadas, por subtema e lugar. O triângulo assinala necessidades manifestadas. Cada célula leva ao que está por trás do seu número.
gaps-region = Região
gaps-rows = Linhas
gaps-rows-regions = Regiões
gaps-rows-countries = Países
gaps-place = Lugar
gaps-topic = Subtema
# A row that counts only what names a region and not its countries.
# $place (String) - name of the region
gaps-whole = { $place }, no seu conjunto
# Says what a cell holds. Also the name of the link.
# $place (String) - name of the place
# $topic (String) - name of the topic
# $needs (Number) - needs stated
# $running (Number) - initiatives that run or are planned
# $past (Number) - initiatives that are over
# $open (Number) - programmes that may be asked
gaps-cell = { $place }, { $topic }. Iniciativas em curso: { $running }. Necessidades: { $needs }. Iniciativas concluídas: { $past }. Programas abertos: { $open }.
gaps-gap = Uma necessidade, e nada em curso
gaps-overlap = Possível sobreposição: duas iniciativas em curso sem nenhuma organização em comum
gaps-need = Necessidade manifestada
gaps-none = Nada se conhece
gaps-running = Em curso
gaps-needs = Necessidades
gaps-past = Concluídas
gaps-open = Programas abertos
gaps-note = Observação
gaps-keys = As teclas de seta percorrem as células; Enter abre uma.
gaps-nothing = Nada se conhece aqui: nenhuma necessidade, nenhuma iniciativa.
# Heading of the pictures in which one can find one's way through the catalogue as a whole.
gaps-pictures = Gráficos do catálogo
