### state: machine

### Assessments: a country’s view of itself, by the factors of the CMM or by the eleven norms. All of it stays on this computer.

## Methods

assess-method = Método
assess-method-cmm = Autoevaluación según los factores del CMM
assess-method-norms = Encuesta sobre las once normas
assess-caution-cmm = Su propia visión según los factores del CMM 2021: no es una evaluación de sus autores, el Global Cyber Security Capacity Centre de la Universidad de Oxford.
assess-caution-norms = Su propia visión de las once normas de comportamiento responsable de los Estados (A/70/174, párrafo 13).
assess-private = Privado: permanece en este equipo hasta que redacte necesidades a partir de ella y las comparta.

## An assessment

# $id (String) - number of the assessment
assess-label = Evaluación { $id }
assess-report = Autoevaluación
assess-begun = Comenzada el
assess-answered = Respondido
# $answered (String) - how many answers
# $of (String) - how many there are
assess-progress = Respondido: { $answered } de { $of }
assess-column-exists = Qué existe
assess-column-evidence = Pruebas
assess-column-gap = Carencia
assess-column-help = Ayuda que se desea
assess-column-need = Necesidad redactada a partir de ello

## Compared with an earlier one

# $up (String) - how many factors
# $down (String) - how many factors
assess-compare-sum = Factores en una etapa superior a la anterior: { $up }; en una inferior: { $down }
assess-compare-same = No hay diferencias.
# $label (String) - what is said
# $before (String) - what was said before
# $after (String) - what is said now
assess-compare-line = { $label }: { $before } → { $after }

## Needs drafted from it

assess-needs-made = Borradores de necesidades, privados de este equipo:
# $label (String) - a factor or norm
assess-needs-nothing = No pide nada: { $label }
# $label (String) - a factor or norm
# $need (String) - kind and short name of the need
assess-needs-there = Ya redactada para { $label }: { $need }
# $id (String) - number of the assessment
assess-needs-note = Redactada a partir de la evaluación { $id }
# $label (String) - a factor
# $present (String) - a stage
# $wanted (String) - a stage
assess-needs-stage = { $label }: de la etapa “{ $present }” a la etapa “{ $wanted }”
# $label (String) - a factor or norm
# $words (String) - what was said
assess-needs-statement = { $label }: { $words }

## The terminal

assess-cli-about = Autoevaluarse según el CMM o las once normas y redactar necesidades a partir de ello; privado de este equipo
assess-cli-list = Todas las evaluaciones
assess-cli-start = Comenzar una evaluación
assess-cli-set = Decir algo de un factor o una norma; un texto vacío lo quita
assess-cli-show = Una evaluación con todo lo que en ella se dice
assess-cli-compare = Qué ha cambiado desde una evaluación anterior
assess-cli-needs = Redactar necesidades privadas a partir de lo que se pide
assess-cli-print = Escribir una evaluación en un archivo, marcada como privada
assess-cli-value-stage = ETAPA
assess-cli-value-method = MÉTODO
assess-cli-value-key = CLAVE
assess-cli-argument-method = cmm para los factores del CMM, norms para las once normas
assess-cli-argument-key = Un factor (de 1.1 a 5.6) o una norma (de a a k)
assess-cli-argument-keys = Factores o normas; todos los que piden algo si no se indican
assess-cli-argument-earlier = Número de la evaluación anterior
assess-cli-argument-id = Número de la evaluación, como en la lista
assess-cli-option-place = País o región de las Naciones Unidas que se evalúa; el de su perfil si no se indica
assess-cli-option-name = Nombre de la evaluación

## What can go wrong

# $key (String) - what was written
error-answer-unfit = No hay “{ $key }” en esta evaluación.
error-assessments-differ = Estas dos evaluaciones siguen métodos distintos.
error-assessments-differ-hint = Compare dos evaluaciones según el CMM o dos encuestas sobre las normas.
error-assessment-placeless = La evaluación no indica ningún lugar, por lo que no se puede redactar ninguna necesidad.
error-assessment-placeless-hint = Indique un lugar en su perfil o comience una evaluación con uno.
