### Labels of the controlled vocabularies: <vocabulary>-<code>, dots in codes become dashes.
### The codes and where they come from are in data/vocabulary/.
###
### Drafts, not yet reviewed by a person:
### state: machine

## theme: the first level, GFCE themes A to E, and X for what cuts across them.
## English A to E are verbatim from the Delhi Communiqué (2017); other languages are unofficial.

theme-A = Políticas y estrategias de ciberseguridad
theme-B = Gestión de incidentes cibernéticos y protección de infraestructuras críticas
theme-C = Ciberdelincuencia
theme-D = Cultura y competencias de ciberseguridad
theme-E = Normas técnicas de ciberseguridad
theme-X = Cuestiones transversales

## topic: the second level, under a theme.

topic-strategy-policy = Estrategias y políticas
topic-norms-diplomacy = Normas y ciberdiplomacia
topic-international-law = Derecho internacional en el ciberespacio
topic-cbm = Medidas de fomento de la confianza
topic-incident-management = Gestión de incidentes
topic-ciip = Protección de las infraestructuras críticas de información
topic-cybercrime-legislation = Marcos jurídicos sobre la ciberdelincuencia
topic-cybercrime-enforcement = Respuesta de las fuerzas del orden y la justicia penal
topic-culture-awareness = Cultura y sensibilización
topic-education-skills = Educación y competencias
topic-standards = Normas técnicas
topic-emerging-tech = Tecnologías emergentes
topic-gender = Género
topic-research-measurement = Investigación y medición

## support-type: what kind of help (UNIDIR foundational cyber capabilities), whatever the theme.
## Unofficial outside English.

support-type-policies-regulations = Políticas y reglamentación
support-type-processes-structures = Procesos y estructuras
support-type-partnerships-networks = Alianzas y redes
support-type-people-skills = Personas y competencias
support-type-technology = Tecnología

## mode: the form in which the help is given.

mode-training = Curso de formación
mode-workshop = Taller
mode-assessment = Evaluación
mode-advisory = Asesoramiento
mode-network = Red o comunidad
mode-equipment = Equipo o herramientas
mode-drill = Ejercicio
mode-grant = Subvención
mode-e-learning = Aprendizaje en línea
mode-fellowship = Beca

## norm: the eleven norms of responsible State behaviour, A/70/174, paragraph 13 (a) to (k).
## Short titles, unofficial in every language.

norm-a = Cooperación interestatal en materia de seguridad
norm-b = Considerar toda la información pertinente
norm-c = Prevenir el uso indebido de las TIC en el propio territorio
norm-d = Cooperar para poner fin a la delincuencia y el terrorismo
norm-e = Respetar los derechos humanos y la privacidad
norm-f = No dañar las infraestructuras críticas
norm-g = Proteger las infraestructuras críticas
norm-h = Responder a las solicitudes de asistencia
norm-i = Garantizar la seguridad de la cadena de suministro
norm-j = Notificar las vulnerabilidades de las TIC
norm-k = No causar daño a los equipos de respuesta a emergencias

## principle-group: the headings of the ten principles.

principle-group-process = Proceso y finalidad
principle-group-partnerships = Alianzas
principle-group-people = Personas

## principle: the ten OEWG principles of capacity-building, A/75/816, paragraph 56.
## Our short forms, unofficial in every language.

principle-1 = Proceso sostenible
principle-2 = Finalidad clara y orientación a los resultados
principle-3 = Base empírica, neutralidad política, transparencia, rendición de cuentas e incondicionalidad
principle-4 = Respeto de la soberanía de los Estados
principle-5 = Acceso a las tecnologías pertinentes
principle-6 = Confianza mutua, orientación a la demanda y apropiación nacional
principle-7 = Adaptación a las necesidades y los contextos
principle-8 = Confidencialidad de las políticas y los planes nacionales
principle-9 = Derechos humanos, perspectiva de género, inclusión y no discriminación
principle-10 = Confidencialidad de la información delicada

## principle-answer: whether a record follows a principle, by its own account.

principle-answer-yes = Sí
principle-answer-partly = En parte
principle-answer-no = No
principle-answer-not-applicable = No procede

## sdg: the Sustainable Development Goals; the United Nations’ short titles (Portuguese: unofficial).
## The numbers are part of the names and keep Latin digits.

sdg-1 = ODS 1: Fin de la pobreza
sdg-2 = ODS 2: Hambre cero
sdg-3 = ODS 3: Salud y bienestar
sdg-4 = ODS 4: Educación de calidad
sdg-5 = ODS 5: Igualdad de género
sdg-6 = ODS 6: Agua limpia y saneamiento
sdg-7 = ODS 7: Energía asequible y no contaminante
sdg-8 = ODS 8: Trabajo decente y crecimiento económico
sdg-9 = ODS 9: Industria, innovación e infraestructura
sdg-10 = ODS 10: Reducción de las desigualdades
sdg-11 = ODS 11: Ciudades y comunidades sostenibles
sdg-12 = ODS 12: Producción y consumo responsables
sdg-13 = ODS 13: Acción por el clima
sdg-14 = ODS 14: Vida submarina
sdg-15 = ODS 15: Vida de ecosistemas terrestres
sdg-16 = ODS 16: Paz, justicia e instituciones sólidas
sdg-17 = ODS 17: Alianzas para lograr los objetivos

## gender-marker: OECD DAC gender equality policy marker.

gender-marker-0 = No orientado
gender-marker-1 = Objetivo significativo
gender-marker-2 = Objetivo principal

## cmm-dimension: the five dimensions of the Cybersecurity Capacity Maturity Model (CMM 2021).
## English names are verbatim; other languages are unofficial.

cmm-dimension-D1 = Política y estrategia de ciberseguridad
cmm-dimension-D2 = Cultura de ciberseguridad y sociedad
cmm-dimension-D3 = Conocimientos y capacidades de ciberseguridad
cmm-dimension-D4 = Marcos jurídicos y reglamentarios
cmm-dimension-D5 = Normas técnicas y tecnologías

## cmm-factor: the 23 factors of CMM 2021, names only. 1.1 is cmm-factor-1-1.
## English names are verbatim; other languages are unofficial.

cmm-factor-1-1 = Estrategia nacional de ciberseguridad
cmm-factor-1-2 = Respuesta a incidentes y gestión de crisis
cmm-factor-1-3 = Protección de infraestructuras críticas
cmm-factor-1-4 = Ciberseguridad en la defensa y la seguridad nacional
cmm-factor-2-1 = Mentalidad de ciberseguridad
cmm-factor-2-2 = Confianza en los servicios en línea
cmm-factor-2-3 = Comprensión por los usuarios de la protección de la información personal en línea
cmm-factor-2-4 = Mecanismos de denuncia
cmm-factor-2-5 = Medios de comunicación y plataformas en línea
cmm-factor-3-1 = Sensibilización sobre ciberseguridad
cmm-factor-3-2 = Educación en ciberseguridad
cmm-factor-3-3 = Formación profesional en ciberseguridad
cmm-factor-3-4 = Investigación e innovación en ciberseguridad
cmm-factor-4-1 = Disposiciones jurídicas y reglamentarias
cmm-factor-4-2 = Marcos legislativos conexos
cmm-factor-4-3 = Capacidad y medios jurídicos y reglamentarios
cmm-factor-4-4 = Marcos de cooperación formal e informal contra la ciberdelincuencia
cmm-factor-5-1 = Adhesión a las normas técnicas
cmm-factor-5-2 = Controles de seguridad
cmm-factor-5-3 = Calidad del software
cmm-factor-5-4 = Resiliencia de la infraestructura de comunicaciones e Internet
cmm-factor-5-5 = Mercado de ciberseguridad
cmm-factor-5-6 = Divulgación responsable

## cmm-stage: the five stages of CMM 2021. Agrees with the word for stage where the language has gender.

cmm-stage-start-up = Inicial
cmm-stage-formative = Formativa
cmm-stage-established = Consolidada
cmm-stage-strategic = Estratégica
cmm-stage-dynamic = Dinámica

## organisation-kind: what an organisation is.

organisation-kind-government = Organismo público
organisation-kind-ngo = Organización no gubernamental
organisation-kind-regional = Organización regional
organisation-kind-academia = Institución académica
organisation-kind-intergovernmental = Organización intergubernamental
organisation-kind-private = Sector privado
organisation-kind-technical-community = Comunidad técnica

## organisation-role: what an organisation says it does, in general.

organisation-role-donor = Donante
organisation-role-implementer = Entidad ejecutora
organisation-role-beneficiary = Beneficiario
organisation-role-coordinator = Entidad coordinadora

## participation: the part of an organisation in one initiative or programme (IATI roles 1 to 4, and the local partner).

participation-funder = Entidad financiadora
participation-accountable = Entidad responsable
participation-extending = Entidad intermediaria
participation-implementer = Entidad ejecutora
participation-local-partner = Asociado local

## status: of an initiative. Agrees with the word for initiative where the language has gender.

status-planned = Planificada
status-ongoing = En curso
status-completed = Finalizada

## window: when a programme takes applications. Worded so that nothing need agree with it.

window-rolling = Solicitudes en cualquier momento
window-calls = Convocatorias
window-annual = Solicitudes una vez al año
window-closed = Plazo de solicitud cerrado
window-unknown = No consta

## eligible-kind: who may apply to a programme.

eligible-kind-government = Organismos públicos
eligible-kind-civil-society = Sociedad civil
eligible-kind-individual = Personas a título individual
eligible-kind-academia = Instituciones académicas
eligible-kind-cert = Equipos de respuesta a incidentes (CERT, CSIRT)
eligible-kind-law-enforcement = Fuerzas del orden
eligible-kind-private = Sector privado
eligible-kind-regulator = Organismos reguladores
eligible-kind-judiciary = Poder judicial
eligible-kind-parliament = Parlamentos

## document-kind: what a resource is, where it is one of these.

document-kind-strategy = Estrategia
document-kind-law = Ley
document-kind-policy = Política
document-kind-position-on-international-law = Posición sobre el derecho internacional

## fact: what the page of a country states about it. Names of bodies and acronyms stay as they are.

fact-africacert = AfricaCERT
fact-apcert = APCERT
fact-budapest-convention = Convenio de Budapest sobre la Ciberdelincuencia
fact-cert = CERT o CSIRT nacional
fact-first-member = Miembro de FIRST
fact-gci-2024-tier = Índice de Ciberseguridad Global 2024 (UIT)
fact-international-law-position = Posición sobre el derecho internacional en el ciberespacio
fact-itu-cirt-assessment = Evaluación de CIRT de la UIT
fact-malabo-convention = Convención de Malabo sobre Ciberseguridad y Protección de Datos Personales
fact-oic-cert = OIC-CERT
fact-strategy-year = Estrategia nacional de ciberseguridad

## fact-value: the coded values of facts; other values are names and stay as they are.
## Conventions first, then assessments and memberships, then the state of a national team, then the tiers.

fact-value-party = Parte
fact-value-signatory = Signatario
fact-value-not-a-party = No es parte
fact-value-invited-to-accede = Invitado a adherirse
fact-value-not-ratified = Sin ratificar
fact-value-completed = Finalizada
fact-value-member = Miembro
fact-value-listed-as-member = En la lista de miembros
fact-value-listed-on-website = En la lista del sitio web
fact-value-published = Documento publicado
fact-value-national-team = Equipo nacional
fact-value-being-set-up = En proceso de creación
fact-value-planned = Creación prevista
fact-value-planned-in-bill = Previsto en un proyecto de ley
fact-value-project = Proyecto
fact-value-created-by-decree = Creado por decreto
fact-value-T1 = Nivel 1 de 5
fact-value-T2 = Nivel 2 de 5
fact-value-T3 = Nivel 3 de 5
fact-value-T4 = Nivel 4 de 5
fact-value-T5 = Nivel 5 de 5

## confidence: of a record. Agrees with the word for confidence where the language has gender.

confidence-high = Alta
confidence-medium = Media

## standing: of a record. Agrees with the word for record where the language has gender; draft is a noun.

standing-draft = Borrador
standing-submitted = Enviada
standing-published = Publicada
standing-withdrawn = Retirada

## visibility: of a record. Agrees with the word for record where the language has gender.

visibility-private = Privada
visibility-shared = Compartida

## text-state: where a text comes from.

text-state-original = Texto original
text-state-reviewed = Traducción revisada
text-state-machine = Traducción automática

## cost: to the beneficiary of a programme.

cost-free = Gratuito
cost-shared = Costos compartidos
cost-paid = A cargo del beneficiario

## priority: of a need. Agrees with the word for priority where the language has gender.

priority-high = Alta
priority-medium = Media
priority-low = Baja

## flag: groups of countries. The singular stands on the page of one country, the plural where a programme is open to all of them.

flag-LDC = País menos adelantado
flag-LLDC = País en desarrollo sin litoral
flag-SIDS = Pequeño Estado insular en desarrollo
flag-ODA = País que puede recibir asistencia oficial para el desarrollo
flag-LDC-plural = Países menos adelantados
flag-LLDC-plural = Países en desarrollo sin litoral
flag-SIDS-plural = Pequeños Estados insulares en desarrollo
flag-ODA-plural = Países que pueden recibir asistencia oficial para el desarrollo

## kind: the kinds of record. The singular names one record, the plural heads a list.

kind-initiative = Iniciativa
kind-programme = Programa
kind-need = Necesidad
kind-organisation = Organización
kind-resource = Recurso
kind-initiative-plural = Iniciativas
kind-programme-plural = Programas
kind-need-plural = Necesidades
kind-organisation-plural = Organizaciones
kind-resource-plural = Recursos

## leaf: the three parts that an organisation or a place plays.

leaf-donor = Donante
leaf-implementer = Entidad ejecutora
leaf-beneficiary = Beneficiario

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
        [one] { $count } necesidad
       *[other] { $count } necesidades
    }

# $count (Number) - how many organisations
count-organisation =
    { $count ->
        [one] { $count } organización
       *[other] { $count } organizaciones
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
        [one] { $count } ficha
       *[other] { $count } fichas
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
