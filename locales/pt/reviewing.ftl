### state: machine
### The screen of what waits for a decision, and a record as it once was.

reviewing-title = Por rever
reviewing-intro = Quando o mesmo campo é alterado em dois lugares, as duas versões ficam guardadas e aguardam aqui que alguém decida. Nada se perde, seja qual for a escolha.
reviewing-none = Nada aguarda revisão.
# Link to the screen on which records are written.
reviewing-none-write = Ir para os registos
# $count (Number) - number of fields
reviewing-record =
    { $count ->
        [one] { $count } campo tem mais de uma versão a aguardar revisão.
       *[other] { $count } campos têm mais de uma versão a aguardar revisão.
    }
# Link from a record to the versions that wait.
reviewing-open = Decidir
# $count (Number) - how many fields wait
reviewing-fields =
    { $count ->
        [one] { $count } campo tem mais de uma versão.
       *[other] { $count } campos têm mais de uma versão.
    }
reviewing-only = Só este registo é mostrado.
reviewing-all = Mostrar tudo o que está pendente
reviewing-more = Mostrar mais registos
# Explains the marks in the versions of a text.
reviewing-legend = Sublinhado: acrescentado. Riscado: retirado.
# Read out before words that were added.
reviewing-added = acrescentado:
# Read out before words that were taken out.
reviewing-removed = retirado:
# Read out after words that were added or taken out.
reviewing-end = fim da alteração.
# What the field held before the versions were written.
reviewing-base = Antes
# $number (Number) - from 1
reviewing-version = Versão { $number }
# Said of a version: it was written on this computer.
reviewing-mine = A sua
# Said of a version: it came from elsewhere.
reviewing-theirs = De outros
# Said of a version.
reviewing-shown = A que se mostra
# Button below a version.
reviewing-keep = Manter esta
# Button: a third version in place of both.
reviewing-write = Escrever outra
reviewing-write-form = Escrever outra no formulário
# $field (String) - label of the field
reviewing-write-field = { $field }: em vez de todas as versões
reviewing-write-save = Guardar esta versão
reviewing-write-cancel = Cancelar
# $field (String) - label of the field
reviewing-choose = Escolher { $field }
reviewing-choose-all = Escolher todos os campos
# no-plural: the count stands after a colon
# $count (Number) - how many fields
reviewing-chosen = Campos escolhidos: { $count }
# Names the group of buttons.
reviewing-bulk = Para os campos escolhidos
reviewing-take-mine = Manter a minha
reviewing-take-theirs = Manter a outra
reviewing-take-none = Nenhum dos campos escolhidos tem exatamente uma versão desse tipo.
# $count (Number) - how many fields were decided
reviewing-decided =
    { $count ->
        [one] Foi decidido { $count } campo.
       *[other] Foram decididos { $count } campos.
    }


reviewing-submissions = Submissões
reviewing-submissions-intro = Registos que foram submetidos e esperam ser publicados. Abra um para o ler; é ali que se publica, edita ou retira.
reviewing-more-submissions = Mostrar mais submissões

## Proposals: changes that nobody has vouched for.

reviewing-proposals = Propostas
reviewing-proposals-intro = Alterações de outras pessoas que não contam enquanto ninguém as aceitar.
reviewing-proposals-none = Nenhuma proposta está pendente.
reviewing-proposal-new = Um registo novo
reviewing-proposal-field = Campo
reviewing-proposal-now = Agora
reviewing-proposal-then = Proposto
reviewing-adopt = Aceitar
reviewing-decline = Recusar
reviewing-reconsider = Deixá-la de novo pendente
reviewing-adopted = A proposta foi aceite.
reviewing-declined = A proposta foi recusada e fica guardada.
reviewing-reconsidered = A proposta volta a aguardar.
# Heading above the proposals of each device.
reviewing-groups = Por dispositivo
# Button.
reviewing-decline-all = Recusar tudo deste dispositivo
# no-plural: the count stands after a colon
# $count (Number) - how many proposals
reviewing-declined-all = Propostas recusadas: { $count }. Ficam guardadas.
# no-plural: the count stands after a colon
# $count (Number) - how many proposals
reviewing-reconsidered-all = Propostas de novo à espera: { $count }
reviewing-more-proposals = Mostrar mais propostas
# no-plural: the count stands after a colon
# $count (Number) - how many proposals
reviewing-answered = Propostas respondidas: { $count }

## A record as it once was.

# Link below a change in the history of a record.
reviewing-as-was = Ver como estava
# Title of the window.
# $title (String) - title of a record
reviewing-as-was-title = { $title }, como estava
# $when (String) - a day
reviewing-as-was-intro = Como estava depois da alteração de { $when }. O que hoje é diferente está assinalado.
reviewing-as-was-aside = Esta alteração não conta, por isso o registo é mostrado como estava sem ela.
reviewing-as-was-nothing = Nada do registo contava ainda.
reviewing-as-was-back = Voltar ao histórico
reviewing-differs = Diferente hoje
reviewing-today = Hoje
