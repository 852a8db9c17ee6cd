### Labels of the controlled vocabularies: <vocabulary>-<code>, dots in codes become dashes.
### The codes and where they come from are in data/vocabulary/.
###
### Drafts, not yet reviewed by a person:
### state: machine

## theme: the first level, GFCE themes A to E, and X for what cuts across them.
## English A to E are verbatim from the Delhi Communiqué (2017); other languages are unofficial.

theme-A = Políticas e estratégias de cibersegurança
theme-B = Gestão de incidentes cibernéticos e proteção de infraestruturas críticas
theme-C = Cibercrime
theme-D = Cultura e competências em cibersegurança
theme-E = Normas técnicas de cibersegurança
theme-X = Questões transversais

## topic: the second level, under a theme.

topic-strategy-policy = Estratégias e políticas
topic-norms-diplomacy = Normas e ciberdiplomacia
topic-international-law = Direito internacional no ciberespaço
topic-cbm = Medidas de reforço da confiança
topic-incident-management = Gestão de incidentes
topic-ciip = Proteção das infraestruturas críticas da informação
topic-cybercrime-legislation = Quadros jurídicos em matéria de cibercrime
topic-cybercrime-enforcement = Resposta das autoridades policiais e da justiça penal
topic-culture-awareness = Cultura e sensibilização
topic-education-skills = Educação e competências
topic-standards = Normas técnicas
topic-emerging-tech = Tecnologias emergentes
topic-gender = Género
topic-research-measurement = Investigação e medição

## support-type: what kind of help (UNIDIR foundational cyber capabilities), whatever the theme.
## Unofficial outside English.

support-type-policies-regulations = Políticas e regulamentação
support-type-processes-structures = Processos e estruturas
support-type-partnerships-networks = Parcerias e redes
support-type-people-skills = Pessoas e competências
support-type-technology = Tecnologia

## mode: the form in which the help is given.

mode-training = Curso de formação
mode-workshop = Seminário
mode-assessment = Avaliação
mode-advisory = Aconselhamento
mode-network = Rede ou comunidade
mode-equipment = Equipamento ou ferramentas
mode-drill = Exercício
mode-grant = Subvenção
mode-e-learning = Ensino em linha
mode-fellowship = Bolsa

## norm: the eleven norms of responsible State behaviour, A/70/174, paragraph 13 (a) to (k).
## Short titles, unofficial in every language.

norm-a = Cooperação interestatal em matéria de segurança
norm-b = Considerar todas as informações pertinentes
norm-c = Prevenir a utilização abusiva das TIC no próprio território
norm-d = Cooperar para pôr termo à criminalidade e ao terrorismo
norm-e = Respeitar os direitos humanos e a privacidade
norm-f = Não danificar as infraestruturas críticas
norm-g = Proteger as infraestruturas críticas
norm-h = Responder aos pedidos de assistência
norm-i = Garantir a segurança da cadeia de abastecimento
norm-j = Comunicar as vulnerabilidades das TIC
norm-k = Não prejudicar as equipas de resposta a emergências

## principle-group: the headings of the ten principles.

principle-group-process = Processo e finalidade
principle-group-partnerships = Parcerias
principle-group-people = Pessoas

## principle: the ten OEWG principles of capacity-building, A/75/816, paragraph 56.
## Our short forms, unofficial in every language.

principle-1 = Processo sustentável
principle-2 = Finalidade clara e orientação para os resultados
principle-3 = Base factual, neutralidade política, transparência, responsabilização e ausência de condições
principle-4 = Respeito pela soberania dos Estados
principle-5 = Acesso às tecnologias pertinentes
principle-6 = Confiança mútua, orientação para a procura e apropriação nacional
principle-7 = Adaptação às necessidades e aos contextos
principle-8 = Confidencialidade das políticas e dos planos nacionais
principle-9 = Direitos humanos, perspetiva de género, inclusão e não discriminação
principle-10 = Confidencialidade das informações sensíveis

## principle-answer: whether a record follows a principle, by its own account.

principle-answer-yes = Sim
principle-answer-partly = Em parte
principle-answer-no = Não
principle-answer-not-applicable = Não aplicável

## sdg: the Sustainable Development Goals; the United Nations’ short titles (Portuguese: unofficial).
## The numbers are part of the names and keep Latin digits.

sdg-1 = ODS 1: Erradicar a pobreza
sdg-2 = ODS 2: Erradicar a fome
sdg-3 = ODS 3: Saúde de qualidade
sdg-4 = ODS 4: Educação de qualidade
sdg-5 = ODS 5: Igualdade de género
sdg-6 = ODS 6: Água potável e saneamento
sdg-7 = ODS 7: Energias renováveis e acessíveis
sdg-8 = ODS 8: Trabalho digno e crescimento económico
sdg-9 = ODS 9: Indústria, inovação e infraestruturas
sdg-10 = ODS 10: Reduzir as desigualdades
sdg-11 = ODS 11: Cidades e comunidades sustentáveis
sdg-12 = ODS 12: Produção e consumo sustentáveis
sdg-13 = ODS 13: Ação climática
sdg-14 = ODS 14: Proteger a vida marinha
sdg-15 = ODS 15: Proteger a vida terrestre
sdg-16 = ODS 16: Paz, justiça e instituições eficazes
sdg-17 = ODS 17: Parcerias para a implementação dos objetivos

## gender-marker: OECD DAC gender equality policy marker.

gender-marker-0 = Não orientado
gender-marker-1 = Objetivo significativo
gender-marker-2 = Objetivo principal

## cmm-dimension: the five dimensions of the Cybersecurity Capacity Maturity Model (CMM 2021).
## English names are verbatim; other languages are unofficial.

cmm-dimension-D1 = Política e estratégia de cibersegurança
cmm-dimension-D2 = Cultura de cibersegurança e sociedade
cmm-dimension-D3 = Conhecimentos e capacidades em cibersegurança
cmm-dimension-D4 = Quadros jurídicos e regulamentares
cmm-dimension-D5 = Normas técnicas e tecnologias

## cmm-factor: the 23 factors of CMM 2021, names only. 1.1 is cmm-factor-1-1.
## English names are verbatim; other languages are unofficial.

cmm-factor-1-1 = Estratégia nacional de cibersegurança
cmm-factor-1-2 = Resposta a incidentes e gestão de crises
cmm-factor-1-3 = Proteção de infraestruturas críticas
cmm-factor-1-4 = Cibersegurança na defesa e na segurança nacional
cmm-factor-2-1 = Mentalidade de cibersegurança
cmm-factor-2-2 = Confiança nos serviços em linha
cmm-factor-2-3 = Compreensão pelos utilizadores da proteção das informações pessoais em linha
cmm-factor-2-4 = Mecanismos de comunicação de incidentes
cmm-factor-2-5 = Meios de comunicação social e plataformas em linha
cmm-factor-3-1 = Sensibilização para a cibersegurança
cmm-factor-3-2 = Ensino da cibersegurança
cmm-factor-3-3 = Formação profissional em cibersegurança
cmm-factor-3-4 = Investigação e inovação em cibersegurança
cmm-factor-4-1 = Disposições jurídicas e regulamentares
cmm-factor-4-2 = Quadros legislativos conexos
cmm-factor-4-3 = Capacidades e meios jurídicos e regulamentares
cmm-factor-4-4 = Quadros de cooperação formal e informal contra o cibercrime
cmm-factor-5-1 = Adesão às normas técnicas
cmm-factor-5-2 = Controlos de segurança
cmm-factor-5-3 = Qualidade do software
cmm-factor-5-4 = Resiliência das infraestruturas de comunicações e da Internet
cmm-factor-5-5 = Mercado da cibersegurança
cmm-factor-5-6 = Divulgação responsável

## cmm-stage: the five stages of CMM 2021. Agrees with the word for stage where the language has gender.

cmm-stage-start-up = Inicial
cmm-stage-formative = Formativo
cmm-stage-established = Estabelecido
cmm-stage-strategic = Estratégico
cmm-stage-dynamic = Dinâmico

## organisation-kind: what an organisation is.

organisation-kind-government = Organismo público
organisation-kind-ngo = Organização não governamental
organisation-kind-regional = Organização regional
organisation-kind-academia = Instituição académica
organisation-kind-intergovernmental = Organização intergovernamental
organisation-kind-private = Setor privado
organisation-kind-technical-community = Comunidade técnica

## organisation-role: what an organisation says it does, in general.

organisation-role-donor = Doador
organisation-role-implementer = Entidade executora
organisation-role-beneficiary = Beneficiário
organisation-role-coordinator = Entidade coordenadora

## participation: the part of an organisation in one initiative or programme (IATI roles 1 to 4, and the local partner).

participation-funder = Entidade financiadora
participation-accountable = Entidade responsável
participation-extending = Entidade intermediária
participation-implementer = Entidade executora
participation-local-partner = Parceiro local

## status: of an initiative. Agrees with the word for initiative where the language has gender.

status-planned = Planeada
status-ongoing = Em curso
status-completed = Concluída

## window: when a programme takes applications. Worded so that nothing need agree with it.

window-rolling = Candidaturas em qualquer momento
window-calls = Convites à apresentação de candidaturas
window-annual = Candidaturas uma vez por ano
window-closed = Candidaturas encerradas
window-unknown = Não indicado

## eligible-kind: who may apply to a programme.

eligible-kind-government = Organismos públicos
eligible-kind-civil-society = Sociedade civil
eligible-kind-individual = Pessoas a título individual
eligible-kind-academia = Instituições académicas
eligible-kind-cert = Equipas de resposta a incidentes (CERT, CSIRT)
eligible-kind-law-enforcement = Autoridades policiais
eligible-kind-private = Setor privado
eligible-kind-regulator = Entidades reguladoras
eligible-kind-judiciary = Poder judicial
eligible-kind-parliament = Parlamentos

## document-kind: what a resource is, where it is one of these.

document-kind-strategy = Estratégia
document-kind-law = Lei
document-kind-policy = Política
document-kind-position-on-international-law = Posição sobre o direito internacional

## fact: what the page of a country states about it. Names of bodies and acronyms stay as they are.

fact-africacert = AfricaCERT
fact-apcert = APCERT
fact-budapest-convention = Convenção de Budapeste sobre o Cibercrime
fact-cert = CERT ou CSIRT nacional
fact-first-member = Membro do FIRST
fact-gci-2024-tier = Índice Global de Cibersegurança 2024 (UIT)
fact-international-law-position = Posição sobre o direito internacional no ciberespaço
fact-itu-cirt-assessment = Avaliação de CIRT da UIT
fact-malabo-convention = Convenção de Malabo sobre Cibersegurança e Proteção de Dados Pessoais
fact-oic-cert = OIC-CERT
fact-strategy-year = Estratégia nacional de cibersegurança

## fact-value: the coded values of facts; other values are names and stay as they are.
## Conventions first, then assessments and memberships, then the state of a national team, then the tiers.

fact-value-party = Parte
fact-value-signatory = Signatário
fact-value-not-a-party = Não é parte
fact-value-invited-to-accede = Convidado a aderir
fact-value-not-ratified = Sem ratificação
fact-value-completed = Concluída
fact-value-member = Membro
fact-value-listed-as-member = Na lista de membros
fact-value-listed-on-website = Na lista do sítio Web
fact-value-published = Documento publicado
fact-value-national-team = Equipa nacional
fact-value-being-set-up = Em criação
fact-value-planned = Criação prevista
fact-value-planned-in-bill = Prevista num projeto de lei
fact-value-project = Projeto
fact-value-created-by-decree = Criada por decreto
fact-value-T1 = Nível 1 de 5
fact-value-T2 = Nível 2 de 5
fact-value-T3 = Nível 3 de 5
fact-value-T4 = Nível 4 de 5
fact-value-T5 = Nível 5 de 5

## confidence: of a record. Agrees with the word for confidence where the language has gender.

confidence-high = Alta
confidence-medium = Média

## standing: of a record. Agrees with the word for record where the language has gender; draft is a noun.

standing-draft = Rascunho
standing-submitted = Submetido
standing-published = Publicado
standing-withdrawn = Retirado

## visibility: of a record. Agrees with the word for record where the language has gender.

visibility-private = Privado
visibility-shared = Partilhado

## text-state: where a text comes from.

text-state-original = Texto original
text-state-reviewed = Tradução revista
text-state-machine = Tradução automática

## cost: to the beneficiary of a programme.

cost-free = Gratuito
cost-shared = Custos partilhados
cost-paid = A cargo do beneficiário

## priority: of a need. Agrees with the word for priority where the language has gender.

priority-high = Alta
priority-medium = Média
priority-low = Baixa

## flag: groups of countries. The singular stands on the page of one country, the plural where a programme is open to all of them.

flag-LDC = País menos avançado
flag-LLDC = País em desenvolvimento sem litoral
flag-SIDS = Pequeno Estado insular em desenvolvimento
flag-ODA = País elegível para ajuda pública ao desenvolvimento
flag-LDC-plural = Países menos avançados
flag-LLDC-plural = Países em desenvolvimento sem litoral
flag-SIDS-plural = Pequenos Estados insulares em desenvolvimento
flag-ODA-plural = Países elegíveis para ajuda pública ao desenvolvimento

## kind: the kinds of record. The singular names one record, the plural heads a list.

kind-initiative = Iniciativa
kind-programme = Programa
kind-need = Necessidade
kind-organisation = Organização
kind-resource = Recurso
kind-initiative-plural = Iniciativas
kind-programme-plural = Programas
kind-need-plural = Necessidades
kind-organisation-plural = Organizações
kind-resource-plural = Recursos

## leaf: the three parts that an organisation or a place plays.

leaf-donor = Doador
leaf-implementer = Entidade executora
leaf-beneficiary = Beneficiário

## count: a number with what it counts; the number is formatted for the reader.

# $count (Number) - how many initiatives
count-initiative =
    { $count ->
        [one] { $count } iniciativa
       *[other] { $count } iniciativas
    }

# $count (Number) - how many programmes
count-programme =
    { $count ->
        [one] { $count } programa
       *[other] { $count } programas
    }

# $count (Number) - how many needs
count-need =
    { $count ->
        [one] { $count } necessidade
       *[other] { $count } necessidades
    }

# $count (Number) - how many organisations
count-organisation =
    { $count ->
        [one] { $count } organização
       *[other] { $count } organizações
    }

# $count (Number) - how many resources
count-resource =
    { $count ->
        [one] { $count } recurso
       *[other] { $count } recursos
    }

# $count (Number) - how many results of a search
count-result =
    { $count ->
        [one] { $count } resultado
       *[other] { $count } resultados
    }

# $count (Number) - how many places: countries or regions
count-place =
    { $count ->
        [one] { $count } lugar
       *[other] { $count } lugares
    }

# $count (Number) - how many countries or territories
count-country =
    { $count ->
        [one] { $count } país
       *[other] { $count } países
    }

# $count (Number) - how many records of any kind
count-record =
    { $count ->
        [one] { $count } registo
       *[other] { $count } registos
    }

# $count (Number) - how many languages
count-language =
    { $count ->
        [one] { $count } idioma
       *[other] { $count } idiomas
    }

## named-fact-value: a coded value of a fact with the name that goes with it.

# $value (String) - label of the value, as in Member
# $name (String) - name of the team, not translated
named-fact-value = { $value }: { $name }
