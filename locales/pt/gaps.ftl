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
# $unknown (Number) - initiatives whose status is not stated
# $open (Number) - programmes that take requests
# $further (Number) - programmes that may be asked at another time, or perhaps
gaps-cell = { $place }, { $topic }. Iniciativas em curso: { $running }. Necessidades: { $needs }. Iniciativas concluídas: { $past }. Com estado não indicado: { $unknown }. Programas abertos: { $open }. Outros programas: { $further }.
gaps-gap = Uma necessidade, e nada em curso
gaps-unsure = Uma necessidade; não se indica se há algo em curso
gaps-overlap = Possível sobreposição: duas iniciativas em curso sem nenhuma organização em comum
gaps-need = Necessidade manifestada
gaps-none = Nada se conhece
gaps-running = Em curso
gaps-needs = Necessidades
gaps-past = Concluídas
# Head of a column: initiatives whose status nobody states.
gaps-unknown = Estado não indicado
gaps-open = Programas abertos
# Head of a column: programmes of which it is not known that they take requests now.
gaps-further = Outros programas
# Explains the column of further programmes.
gaps-further-hint = Os outros programas estão entre dois convites, ainda não abriram, não indicam prazo de candidatura ou destinam-se apenas a pessoas a título individual.
gaps-note = Observação
gaps-keys = As teclas de seta percorrem as células; Enter abre uma.
gaps-nothing = Nada se conhece aqui: nenhuma necessidade, nenhuma iniciativa.
# Heading of the pictures in which one can find one's way through the catalogue as a whole.
gaps-pictures = Gráficos do catálogo
