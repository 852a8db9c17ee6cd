### state: machine
### The history of a record: who wrote what, and how far it can be trusted.

# $number (Number) - number of the bundled release
history-who-release = Edição incluída { $number }
history-who-own = Este dispositivo
history-who-foreign = Outro dispositivo
# $device (String) - what its organisation calls a device
# $organisation (String) - an organisation
history-who-device = { $device }, { $organisation }

history-trust-bundled = Parte da aplicação
history-trust-valid = Assinatura válida
history-trust-waiting = Assinatura válida, a aguardar revisão
# $reason (String) - a sentence: why others do not count it
history-trust-elsewhere = Assinatura válida. Para os outros é uma proposta. { $reason }
history-trust-invalid = Assinatura inválida
# $date (String) - a date
# $office (String) - the office that ordered it
history-trust-erased = Valores apagados em { $date } por ordem de { $office }. A assinatura já não pode ser verificada.
# $date (String) - a date
# $office (String) - the office that ordered it
history-trust-erased-legal = Valores apagados em { $date } por ordem de { $office }, na sequência de um pedido legal. A assinatura já não pode ser verificada.
# $date (String) - a date
# $office (String) - the office that ordered it
history-trust-erased-personal = Valores apagados em { $date } por ordem de { $office }, por serem dados pessoais. A assinatura já não pode ser verificada.
# $date (String) - a date
# $office (String) - the office that ordered it
history-trust-erased-error = Valores apagados em { $date } por ordem de { $office }, por terem sido escritos por engano. A assinatura já não pode ser verificada.

history-value-yes = Sim
history-value-no = Não
history-value-removed = Valor removido
history-value-erased = Valor apagado
# $organisation (String) - name of an organisation
# $role (String) - its role in the record, as in Implementer
history-value-role = { $organisation } ({ $role })
