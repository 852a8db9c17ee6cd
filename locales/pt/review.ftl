### state: machine
### What waits for a decision: fields with several versions, and changes that nobody has vouched for.

## Where a version comes from.

review-from-release = Incluída na aplicação
review-from-here = Escrito neste computador
review-from-hub = De um servidor de sincronização
review-from-file = De um ficheiro

## A field.

# $field (String) - label of a field, as in Title
# $language (String) - name of a language
review-field-language = { $field } ({ $language })

## Why a change waits.

review-reason-unverified = Ninguém confirmou quem a escreveu: ainda não há aqui um registo de confiança.
review-reason-unknown-device = O registo de confiança não conhece o dispositivo que a escreveu.
review-reason-expired = O certificado do dispositivo que a escreveu não estava válido quando foi recebida.
review-reason-revoked = O dispositivo que a escreveu foi revogado.
review-reason-may-not-create = A função do autor não permite criar registos deste tipo.
review-reason-proposal = O autor não é responsável por este registo: trata-se de uma proposta.
review-reason-stewardship = Altera quem pode editar e nenhum servidor de sincronização a numerou ainda.
# $most (Number) - most fields that a record may have
review-reason-too-many-fields = Com ela, o registo teria mais campos preenchidos do que um registo pode ter (no máximo, { $most }).
review-reason-registry-old = O prazo de validade do registo de confiança terminou e o dispositivo que a escreveu é novo aqui.
# $number (String) - number of the reason
review-reason-newer = Uma versão mais recente do { -brand-name } conhece o motivo (número { $number }).
# Said of a proposal.
review-answer-adopted = Aceite
# Said of a proposal.
review-answer-declined = Recusada

## The terminal.

review-title = Por rever
review-none = Nada aguarda revisão.
# $count (Number) - how many fields wait
review-fields =
    { $count ->
        [one] { $count } campo tem mais de uma versão.
       *[other] { $count } campos têm mais de uma versão.
    }
# What a field held before the versions were written.
review-base = Antes
# Said of a version.
review-mine = A minha
# Said of a version.
review-theirs = A outra
# Changes that nobody has vouched for.
review-proposals = Propostas
review-submissions = Submissões
# Above what stands, beside what is proposed.
review-now = Agora
review-proposed = Proposto
# $count (Number) - how many fields were decided
review-decided =
    { $count ->
        [one] Foi decidido { $count } campo.
       *[other] Foram decididos { $count } campos.
    }
# no-plural: the count stands after a colon
# $count (Number) - how many fields
review-left = Campos ainda pendentes: { $count }
review-adopted = A proposta foi aceite.
review-declined = A proposta foi recusada e fica guardada.
review-reconsidered = A proposta volta a aguardar.
# no-plural: the count stands after a colon
# $count (Number) - how many proposals
review-declined-all = Propostas recusadas: { $count }. Ficam guardadas.
# no-plural: the count stands after a colon
# $count (Number) - how many proposals
review-reconsidered-all = Propostas de novo à espera: { $count }
# no-plural: the count stands after a colon
# $count (Number) - how many records and proposals
review-more = Não mostradas: { $count }
# Heading above the fields of a record as they once stood.
# $change (String) - id of a change
review-as-was = Tal como estava depois da alteração { $change }
# $value (String) - what the field holds today
review-today = Hoje: { $value }
review-cli-about = Decidir entre as versões de um campo e responder às propostas
review-cli-list = Listar o que está pendente
review-cli-resolve = Decidir um campo, ou todos
review-cli-adopt = Aceitar uma proposta: os seus valores são escritos aqui
review-cli-decline = Recusar uma proposta; fica guardada
review-cli-reconsider = Deixar de novo pendente uma proposta recusada
review-cli-value-path = CAMPO
review-cli-value-version = VERSÃO
review-cli-value-change = ALTERAÇÃO
review-cli-value-device = DISPOSITIVO
review-cli-option-field = O campo, tal como a lista o indica (title.fr)
# Typed as they stand: mine, theirs.
review-cli-option-take = mine, theirs ou o número de uma versão
review-cli-option-value = Outro valor em vez de todas as versões
review-cli-option-all = Todos os campos pendentes
review-cli-option-answered = Também as propostas já respondidas
review-cli-option-limit = Quantos registos e propostas mostrar; por omissão, 50; 0 para todos
review-cli-option-device = Todas as propostas deste dispositivo, pelo identificador que consta da lista
review-cli-option-at = O registo tal como estava depois desta alteração
review-cli-argument-change = Identificador da alteração, ou o seu início
review-cli-usage = Não é claro o que se deve decidir.
# Typed as they stand: what begins with --, mine, theirs.
review-cli-usage-hint = Indique um registo e --field, com --take ou --value; ou --all com --take mine ou --take theirs.

## What goes wrong.

# $change (String) - id of a change, or its beginning
error-change-not-found = Não há aqui nenhuma alteração «{ $change }», ou várias começam assim.
error-change-not-found-hint = Copie o identificador completo do histórico ou da lista do que está pendente.
error-not-waiting = Isto já não aguarda resposta.
error-not-waiting-hint = Alguém respondeu entretanto. Volte a ver a lista.
# $field (String) - label of a field
# $reference (String) - a record, kind:slug
error-field-not-waiting = «{ $field }» de «{ $reference }» não tem essas versões.
# $field (String) - label of a field
error-written-in-form = Não se pode escrever aqui outro valor de «{ $field }».
error-written-in-form-hint = Mantenha uma das versões ou edite o registo: o que aí guardar substitui todas.
