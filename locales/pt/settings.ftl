### state: machine
### The settings, and what Trefoil is and holds.

settings-title = Definições
settings-hint = Cada escolha é guardada de imediato, apenas neste computador.

settings-language = Idioma

## Role

settings-role = Função
settings-role-hint = Só determina que página se abre primeiro.
settings-role-official = Administração pública de um país beneficiário
settings-role-official-hint = Quem apoia um país como o meu e quem aceita pedidos?
settings-role-donor = Doador
settings-role-donor-hint = Onde estão as lacunas e quem já financia o quê?
settings-role-implementer = Entidade executora
settings-role-implementer-hint = O que está em execução, onde, e quem procura quem?
settings-role-coordinator = Entidade coordenadora
settings-role-coordinator-hint = Quem faz o quê, onde, e em que casos há sobreposições?

## Country

settings-country = País
settings-country-hint = Se a sua função for a de administração pública, a página do seu país abre-se primeiro. O país figura também no início da lista de lugares.

## Appearance

settings-appearance = Aspeto
settings-appearance-system = Como o sistema
settings-appearance-light = Claro
settings-appearance-dark = Escuro
settings-appearance-contrast = Alto contraste

## Digits

settings-digits = Algarismos em árabe
settings-digits-hint = Só se aplicam quando o idioma é o árabe.
settings-digits-latn = 0123456789
settings-digits-arab = ٠١٢٣٤٥٦٧٨٩

## Keyboard

settings-shortcuts = Teclado
settings-shortcuts-on = Atalhos de uma só tecla
settings-shortcuts-hint = As teclas / e ? funcionam sempre que não estiver a escrever. Desative-as se interferirem com a entrada por voz.

settings-welcome-again = Repetir os passos de boas-vindas

## About

settings-about = Acerca do { -brand-name }
settings-about-text = O { -brand-name } traz para um só computador um catálogo completo de reforço das capacidades cibernéticas: quem financia, quem executa, quem beneficia. Nada sai deste computador, a não ser que faça um intercâmbio com um servidor de sincronização ou grave um ficheiro.

# $version (String) - version number of the application
settings-version = Versão { $version }

settings-data = Dados

# $release (Number) - number of the release of the catalogue
# $date (String) - its date, written out
settings-data-as-of = Edição incluída { $release }, { $date }. Os registos provêm de fontes públicas; cada um cita as suas.

settings-licences = Licenças
settings-licences-code = A aplicação: Apache-2.0 ou MIT, à sua escolha.
settings-licences-data = O catálogo: nos termos da licença que consta da sua pasta de dados, com a proveniência de cada parte.
settings-licences-fonts = Tipos de letra: Noto Sans, Vazirmatn e Noto Sans SC, SIL Open Font License 1.1.
settings-licences-parts = Nomes de países e idiomas: Unicode CLDR, Unicode License.

## Health of the store

settings-doctor = Estado da base de dados
settings-doctor-hint = Verifica o ficheiro que contém o catálogo e as alterações que fez. Nada é modificado.
settings-doctor-run = Examinar agora
settings-doctor-again = Examinar novamente
settings-doctor-good = Todas as verificações estão corretas.
settings-doctor-bad = Algumas verificações falharam.
settings-doctor-path = Localização da base de dados
settings-doctor-check = Verificação
settings-doctor-state = Estado
settings-doctor-found = O que se encontrou

# State of one check.
settings-doctor-well = Sem falhas

# State of one check.
settings-doctor-unwell = Com falhas

settings-doctor-repair = Reconstruir a partir do histórico
settings-doctor-repair-hint = Volta a criar os registos e o índice de pesquisa a partir do histórico de alterações. Nada do que foi escrito se perde.
settings-doctor-repaired = O catálogo foi reconstruído a partir do seu histórico.
