### state: machine
### The screens of one's own work: cases that are followed, shortlists, assessments. All of it is private to this computer.

work-screens = Mi trabajo
work-write = Fichas
work-cases = Casos
work-assessments = Evaluaciones
work-pdf = Guardar en PDF

## Keeping a match

work-keep = Conservar esta correspondencia
# Said at the foot of the window once a match is kept.
# $case (String) - the case, as “Case 3”
work-kept = Conservado: { $case }

## Cases

work-cases-none = Aún no hay ningún caso. Abra una correspondencia y consérvela: podrá seguirla desde el primer contacto hasta el final.
work-cases-match = Ir a las correspondencias
work-case-back = Todos los casos
work-case-need = Necesidad
work-case-programme = Programa
work-case-implementer = Entidad ejecutora
work-case-steps = Pasos hasta ahora
work-case-move = Hacer avanzar el caso
work-case-to = Estado siguiente
work-case-why = Motivo
work-case-move-do = Registrar el paso
work-case-moved = Paso registrado
work-case-notes = Notas
work-case-note = Nota nueva
work-case-note-do = Añadir la nota
work-case-noted = Nota añadida
# Who wrote a note, and when.
# $who (String) - name of a person or organisation
# $when (String) - a day
work-case-note-by = { $who }, { $when }

## Shortlists

work-friends = Listas de preselección: amigos de un tema o un lugar
work-friends-none = Aún no hay ninguna lista de preselección.
work-friends-new = Nueva lista de preselección
work-friends-name = Nombre
work-friends-theme = Tema
work-friends-place = País
work-friends-make = Crear la lista
# $name (String) - an organisation or programme
work-friends-remove = Quitar de la lista: { $name }
work-friends-drop = Eliminar esta lista
work-friends-kept = Lista guardada
work-friends-dropped = Lista eliminada
work-friends-add = Programa u organización que añadir
work-friends-empty = La lista aún está vacía.

## Assessments

work-assess-intro = Indique usted cuál es la situación de su país, según los factores del Modelo de Madurez de la Capacidad de Ciberseguridad o según las once normas de comportamiento responsable de los Estados. Lo que falte puede convertirse en necesidades.
work-assess-none = Aún no hay ninguna evaluación.
work-assess-new = Comenzar una evaluación
work-assess-method = Método
work-assess-place = País
work-assess-name = Nombre
work-assess-name-hint = Para usted, por ejemplo “Antes del examen”
work-assess-begin = Comenzar
work-assess-back = Todas las evaluaciones
work-assess-not-said = Aún no se ha dicho nada
work-assess-unknown = No consta
work-assess-saved = Guardado
work-assess-needs = Redactar necesidades a partir de ella
work-assess-needs-hint = Cada respuesta que pide algo se convierte en el borrador de una necesidad, privado de este equipo hasta que lo comparta.
# $count (Number) - how many needs were drafted
work-assess-needs-made =
    { $count ->
        [0] Ninguna necesidad nueva
        [one] { $count } necesidad redactada
       *[other] { $count } necesidades redactadas
    }
work-assess-need-open = Necesidad redactada a partir de esto
work-assess-compare = Comparar con una anterior
work-assess-compare-none = No hay ninguna otra evaluación con este método con la que comparar.
work-assess-changed = Qué ha cambiado
work-assess-factor = Factor o norma
work-assess-before = Antes
work-assess-now = Ahora
