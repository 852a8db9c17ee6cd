### state: machine
### Fields as a form asks for them: headings of its sections, parts of fields, what to write. The terminal and the window are given them by the application.

## Headings of the sections.

field-section-main = O essencial
field-section-texts = Descrição
field-section-classification = Classificação
field-section-people = Organizações
field-section-dates = Datas
field-section-money = Financiamento
field-section-results = Resultados
field-section-sources = Fontes e notas

## Labels of fields.

record-field-outputs = Produtos
record-field-outcomes = Efeitos
record-field-indicators = Indicadores
record-field-commitments = Compromissos
record-field-disbursements = Desembolsos
record-field-links = Ligações
record-field-contact = Contacto
record-field-identifiers = Identificadores
# Yes if the editors chose the maturity factor and the source does not name it.
record-field-cmm-factor-inferred = Fator de maturidade escolhido pelos redatores

## Labels of the parts of a field.

field-part-role = Papel
field-part-organisation = Organização
field-part-amount = Montante
field-part-currency = Moeda
field-part-value-date = Data-valor
field-part-smallest = Subvenção mínima
field-part-largest = Subvenção máxima
# How one can apply: in calls, all year round, …
field-part-how = Como são apresentadas as candidaturas
# Of a source: when it was published.
field-part-published = Publicado
# Of a source: when it was read.
field-part-accessed = Consultado em
# The register in which an organisation has an identifier.
field-part-scheme = Registo
field-part-identifier = Identificador
# Of an indicator: its unit, and its values at the start, wanted, and reached.
field-part-unit = Unidade
field-part-baseline = Valor de referência
field-part-target = Meta
field-part-actual = Valor alcançado
field-part-percentage = Parte dos fundos, em percentagem

## What to write.

field-hint-title = O título tal como é publicado. As traduções podem vir depois.
field-hint-statement = A necessidade em uma ou duas frases.
field-hint-name = O nome que a própria organização usa.
field-hint-topics = De que trata. Cada subtema pertence a um tema.
field-hint-beneficiaries = Países beneficiários; uma região só quando é nomeada.
field-hint-eligible-places = Lugares cujas organizações se podem candidatar.
field-hint-summary = O que é, em uma ou duas frases.
field-hint-how-to-apply = Os passos e, no fim, o endereço.
field-hint-organisations = Uma entrada por organização e papel.
field-hint-amount = Tal como anunciado, com a data a que se refere.
field-hint-indicators = O que se mede, com o valor inicial, o valor pretendido e o valor alcançado.
field-hint-self-check = Os dez princípios do reforço de capacidades (A/75/816). Responda aos que puder.
field-hint-sources = Onde isto pode ser lido. A primeira fonte é a citada.
field-hint-sources-need = Só se a necessidade tiver sido expressa em público.
field-hint-contact = Uma organização, nunca uma pessoa.
field-hint-notes = Para outros redatores, em inglês.
field-hint-timing = Quando o apoio seria útil.
field-hint-absorptive-limits = Quanto apoio pode ser absorvido de cada vez.
field-hint-target-groups = A quem serve nestes lugares.
field-hint-outputs = O que foi entregue.
field-hint-outcomes = O que mudou.
field-hint-regions = Regiões abrangidas. Não contam como beneficiárias.
