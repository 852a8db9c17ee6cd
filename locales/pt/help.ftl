### state: machine
### Help, the sheet of keys, and the accessibility statement.

help-title = Ajuda
help-intro = O { -brand-name } abre, pesquisa e imprime sem ligação à rede. Tudo o que está nesta página está também no seu computador.

## Searching

help-search = Como pesquisar
help-search-words = Escreva as palavras que quiser: os resultados aparecem à medida que escreve. A última palavra pode estar incompleta.
help-search-languages = As palavras em qualquer dos sete idiomas encontram registos em todos eles.
help-search-also = Os nomes de temas e lugares são alargados, por exemplo, de uma região aos seus países. O que foi acrescentado aparece como uma etiqueta de contorno tracejado; prima-a para pesquisar sem isso, e outra vez para o voltar a incluir.
help-search-filters = Os filtros de uma mesma lista alargam a pesquisa; os de listas diferentes restringem-na. O número ao lado de um filtro indica quantos resultados deixaria.
help-search-spelling = Uma palavra que não consta de lado nenhum é corrigida, e a linha acima dos resultados indica-o; pode ainda assim pesquisá-la tal como está escrita.
help-search-saved = «Guardar esta pesquisa» conserva uma pesquisa com um nome, neste computador. Depois indica o que há de novo desde a última vez que a abriu. As últimas pesquisas também são conservadas, até as limpar.
help-search-palette = «Ir para…» leva a qualquer ecrã, lugar, organização, registo ou pesquisa pelo início do nome.
help-search-link = «Copiar ligação» guarda uma pesquisa, um registo ou uma página. Cole a ligação na caixa de pesquisa para voltar a abrir o que guardou, aqui ou noutro computador.

## Writing

help-write = Escrever registos
help-write-draft = O que escreve num formulário é conservado de dois em dois segundos neste computador, até o guardar ou descartar.
help-write-steps = Um registo começa como rascunho, depois é submetido e depois publicado. Cada passo indica quem o deu, quando e porquê; tudo consta do histórico, e cada passo pode ser anulado.
help-write-private = Uma necessidade é privada no início: fica neste computador e não sai dele em nenhuma exportação. Ao partilhá-la, vê que campos sairiam, e cada um pode ser retido.
help-write-files = Os ficheiros são examinados linha a linha antes de se escrever seja o que for, e uma importação anula-se como uma só ação.

## Matching and pictures

help-match = Correspondências e gráficos
help-match-reasons = Cada correspondência diz porquê: critério a critério, com os factos em que assenta. O que não se sabe reduz a certeza e nunca conta como «não».
help-match-weights = Os seus próprios pesos mudam de imediato a ordem. Os impedimentos, como um convite à apresentação de candidaturas já encerrado, são indicados à parte da pontuação.
help-match-gaps = «Lacunas e sobreposições» mostra, por subtema e lugar, onde foi declarada uma necessidade, o que está em curso e onde duas entidades podem estar a fazer o mesmo.
help-match-pictures = Todos os gráficos podem ser lidos como tabela e guardados como SVG, PNG ou CSV.

## The three leaves

help-leaves = As três folhas
help-leaves-donor = Círculo: quem paga.
help-leaves-implementer = Quadrado: quem realiza o trabalho.
help-leaves-beneficiary = Triângulo: quem beneficia.

## Trust

help-trust = Até que ponto confiar no que lê
help-trust-drafts = «Tradução automática» assinala uma tradução que ninguém reviu. O original está sempre à distância de um toque, e é o original que conta.
help-trust-sources = Cada registo cita as suas fontes e indica quando foram lidas. «Não indicado» significa que as fontes não o dizem; nada é preenchido por suposição.
help-trust-confirmed = Cada registo indica quando a sua entidade executora o confirmou pela última vez. Os registos incluídos baseiam-se unicamente em fontes públicas, até que alguém os confirme.

## Offline

help-offline = Sem ligação à rede
help-offline-body = O catálogo está incluído na aplicação. As hiperligações para as fontes abrem no seu navegador e requerem uma ligação à rede; tudo o resto, não. A antiguidade dos dados consta de cada ecrã e de cada impressão.

## Keys

help-keys = Atalhos de teclado
help-keys-hint = Os atalhos de uma só tecla podem ser desativados nas definições.
help-key = Tecla
help-key-what = O que faz

# Stands beside a key that the reader has switched off.
help-key-off = (desativada)

help-key-search = Ir para a caixa de pesquisa
help-key-palette = Ir para um ecrã, um lugar, uma organização, um registo ou uma pesquisa
help-key-sheet = Mostrar esta lista de teclas
help-key-to-results = Da caixa de pesquisa para os resultados
help-key-list = Subir e descer nos resultados
help-key-ends = Para o primeiro ou o último resultado
help-key-open = Abrir o resultado
help-key-tick = Marcar o resultado para o exportar
help-key-to-box = Voltar à caixa de pesquisa
help-key-save = Rever o que escreveu num formulário
help-key-cells = Percorrer as células e as marcas de um gráfico
help-key-back = Recuar e avançar nos ecrãs que já viu

# Names of keys, as printed on keyboards.
help-key-down = Seta para baixo
help-key-arrows = Seta para cima, Seta para baixo
help-key-four-arrows = Teclas de seta
help-key-home-end = Home, End
help-key-enter = Enter
help-key-space = Barra de espaço
help-key-escape = Esc
help-key-ctrl-s = Ctrl + S
help-key-cmd-s = Cmd + S
help-key-alt-arrows = Alt + Seta para a esquerda, Alt + Seta para a direita

## Accessibility statement

help-access = Acessibilidade
help-access-body = O { -brand-name } foi concebido para cumprir as WCAG 2.2 no nível AA. Cada ecrã é verificado por testes automáticos em vários idiomas e sentidos de escrita; esses testes só detetam uma parte do que pode estar mal.
help-access-means = Tudo funciona apenas com o teclado, com ampliação de 400%, em alto contraste e sem movimento. As imagens são acompanhadas de uma tabela, as cores vêm sempre com uma forma ou uma palavra, e cada texto indica o seu idioma aos leitores de ecrã.
help-access-known = Ainda não foi verificado por pessoas que utilizem diariamente leitores de ecrã. Se algo constituir um obstáculo, a falha é nossa: pedimos que o comunique onde obteve a aplicação.
