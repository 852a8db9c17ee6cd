### state: machine
### The history of a record: who wrote what, and how far it can be trusted.

# $number (Number) - number of the bundled release
history-who-release = Edição incluída { $number }
history-who-own = Este dispositivo
history-who-foreign = Outro dispositivo

history-trust-bundled = Parte da aplicação
history-trust-valid = Assinatura válida
history-trust-waiting = Assinatura válida, a aguardar revisão
history-trust-invalid = Assinatura inválida

history-value-yes = Sim
history-value-no = Não
history-value-removed = Valor removido
# $organisation (String) - name of an organisation
# $role (String) - its role in the record, as in Implementer
history-value-role = { $organisation } ({ $role })
