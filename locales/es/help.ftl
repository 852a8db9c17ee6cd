### state: machine
### Help, the sheet of keys, and the accessibility statement.

help-title = Ayuda
help-intro = { -brand-name } se abre, busca e imprime sin conexión. Todo lo que figura en esta página está también en su equipo.

## Searching

help-search = Cómo buscar
help-search-words = Escriba las palabras que desee: los resultados aparecen a medida que escribe. La última palabra puede estar incompleta.
help-search-languages = Las palabras en cualquiera de los siete idiomas encuentran fichas en todos ellos.
help-search-also = Los nombres de temas y lugares se amplían, por ejemplo, de una región a sus países. Lo que se ha añadido aparece como una etiqueta de borde discontinuo; púlsela para buscar sin ello, y otra vez para volver a incluirlo.
help-search-filters = Los filtros de una misma lista amplían la búsqueda; los de listas distintas la restringen. El número que acompaña a un filtro indica cuántos resultados dejaría.
help-search-spelling = Una palabra que no figura en ninguna parte se corrige, y la línea que precede a los resultados lo indica; aun así puede buscarla tal como está escrita.
help-search-saved = “Guardar esta búsqueda” conserva una búsqueda con un nombre en este equipo. Después indica qué hay de nuevo desde la última vez que la abrió. También se conservan las últimas búsquedas, hasta que las borre.
help-search-palette = “Ir a…” lleva a cualquier pantalla, lugar, organización, ficha o búsqueda por el comienzo de su nombre.
help-search-link = “Copiar enlace” conserva una búsqueda, una ficha o una página. Pegue el enlace en el cuadro de búsqueda para volver a abrirla, aquí o en otro equipo.

## Writing

help-write = Redactar fichas
help-write-draft = Lo que escribe en un formulario se conserva cada dos segundos en este equipo, hasta que lo guarde o lo descarte.
help-write-steps = Una ficha empieza como borrador, luego queda enviada y después publicada. Cada paso indica quién lo dio, cuándo y por qué; todo ello figura en el historial, y cada paso se puede deshacer.
help-write-private = Una necesidad es privada al principio: permanece en este equipo y no sale de él en ninguna exportación. Al compartirla se muestra qué campos saldrían, y cada uno se puede retener.
help-write-files = Los archivos se examinan línea por línea antes de que se escriba nada, y una importación se deshace como una sola acción.

## Matching and pictures

help-match = Correspondencias y gráficos
help-match-reasons = Cada correspondencia dice por qué: criterio por criterio, con los datos en que se basa. Lo que no se sabe reduce la certeza y nunca se cuenta como “no”.
help-match-weights = Sus propios pesos cambian el orden al instante. Los impedimentos, como una convocatoria cerrada, figuran aparte de la puntuación.
help-match-gaps = “Carencias y duplicaciones” muestra, por subtema y lugar, dónde se ha declarado una necesidad, qué está en curso y dónde dos entidades pueden estar haciendo lo mismo.
help-match-pictures = Todo gráfico se puede leer como tabla y guardar como SVG, PNG o CSV.

## The three leaves

help-leaves = Las tres hojas
help-leaves-donor = Círculo: quién paga.
help-leaves-implementer = Cuadrado: quién realiza la labor.
help-leaves-beneficiary = Triángulo: a quién beneficia.

## Trust

help-trust = Hasta qué punto confiar en lo que lee
help-trust-drafts = “Traducción automática” señala una traducción que nadie ha revisado. El original está siempre a una sola pulsación, y es el que vale.
help-trust-sources = Cada ficha cita sus fuentes e indica cuándo se leyeron. “No consta” significa que las fuentes no lo dicen; nada se rellena con suposiciones.
help-trust-confirmed = Cada ficha indica cuándo la confirmó por última vez su entidad ejecutora. Las fichas incluidas se basan únicamente en fuentes públicas hasta que alguien las confirme.

## Offline

help-offline = Sin conexión
help-offline-body = El catálogo está incluido en la aplicación. Los enlaces a las fuentes se abren en su navegador y requieren conexión; todo lo demás, no. La antigüedad de los datos figura en cada pantalla y en cada página impresa.

## Keys

help-keys = Atajos de teclado
help-keys-hint = Los atajos de una sola tecla se pueden desactivar en la configuración.
help-key = Tecla
help-key-what = Qué hace

# Stands beside a key that the reader has switched off.
help-key-off = (desactivada)

help-key-search = Ir al cuadro de búsqueda
help-key-palette = Ir a una pantalla, un lugar, una organización, una ficha o una búsqueda
help-key-sheet = Mostrar esta lista de teclas
help-key-to-results = Del cuadro de búsqueda a los resultados
help-key-list = Subir y bajar por los resultados
help-key-ends = Al primer o al último resultado
help-key-open = Abrir el resultado
help-key-tick = Marcar el resultado para exportarlo
help-key-to-box = Volver al cuadro de búsqueda
help-key-save = Revisar lo que ha escrito en un formulario
help-key-cells = Recorrer las celdas y las marcas de un gráfico
help-key-back = Atrás y adelante por las pantallas que ha visto

# Names of keys, as printed on keyboards.
help-key-down = Flecha abajo
help-key-arrows = Flecha arriba, Flecha abajo
help-key-four-arrows = Teclas de flecha
help-key-home-end = Inicio, Fin
help-key-enter = Intro
help-key-space = Barra espaciadora
help-key-escape = Esc
help-key-ctrl-s = Ctrl + S
help-key-cmd-s = Cmd + S
help-key-alt-arrows = Alt + Flecha izquierda, Alt + Flecha derecha

## Accessibility statement

help-access = Accesibilidad
help-access-body = { -brand-name } está concebido para cumplir las pautas WCAG 2.2 en el nivel AA. Cada pantalla se somete a pruebas automáticas en varios idiomas y sentidos de escritura; esas pruebas solo detectan una parte de lo que puede estar mal.
help-access-means = Todo funciona únicamente con el teclado, con una ampliación del 400 %, con contraste alto y sin movimiento. Las imágenes van acompañadas de una tabla, los colores siempre de una forma o una palabra, y cada texto indica su idioma a los lectores de pantalla.
help-access-known = Aún no lo han comprobado personas que utilicen a diario lectores de pantalla. Si algo le supone un obstáculo, el fallo es nuestro: le rogamos que lo comunique allí donde obtuvo la aplicación.
