### Signal: o que o guia diz sobre ele.

## Visão geral

signal-tagline = Mensagens e chamadas criptografadas
signal-aliases = Signal Messenger, Sinal
signal-summary = O Signal é um aplicativo de mensagens instantâneas e chamadas, protegidas com o Signal Protocol. É preciso um número de telefone para se cadastrar; um nome de usuário, junto com a configuração certa, pode impedir que os seus contatos vejam esse número.

## Informações

signal-fact-maker = O Signal é um aplicativo para celular, acompanhado de aplicativos para computador. É desenvolvido pela empresa Signal Messenger LLC.
signal-fact-protocol = O que você escreve e diz é protegido com o Signal Protocol, que o Privacy Guides descreve como uma forma extremamente segura de criptografar.
signal-fact-secrecy = O protocolo tem sigilo de encaminhamento: as chaves mudam com tanta frequência que uma chave roubada hoje não abre mensagens passadas. Tem também sigilo pós-comprometimento (segurança pós-comprometimento): quem roubou uma chave não consegue continuar lendo depois da primeira troca de chaves que não conseguir interceptar.
signal-fact-contacts-and-profiles = A sua lista de contatos é criptografada com o seu PIN do Signal, por isso o servidor não consegue lê-la. O seu perfil também é criptografado e só é compartilhado com as pessoas com quem você conversa.
signal-fact-private-groups = Os grupos também ficam ocultos para o servidor: ele não tem registro de quem participa de um grupo, nem do título, da imagem ou de outros atributos do grupo.
signal-fact-sealed-sender = Com o “Remetente Oculto” (Sealed Sender) ativado, uma mensagem deixa poucos metadados (dados sobre a mensagem, e não o conteúdo dela). O endereço de quem envia é criptografado junto com a mensagem; o servidor vê apenas o de quem recebe.
signal-fact-reproducible = As compilações para Android são reproduzíveis: é possível confirmar que o aplicativo do Google Play, ou o APK do próprio Signal, foi feito a partir do código publicado.
signal-fact-messages-and-calls = As mensagens instantâneas e as chamadas são protegidas pelo mesmo protocolo.
signal-fact-username = Para que os seus contatos não vejam o seu número de telefone, o Privacy Guides aconselha criar um nome de usuário e definir “Quem pode ver meu número” (Who Can See My Number) como “Ninguém” (Nobody). Os dígitos acrescentados ao nome de usuário tornam difícil adivinhá-lo.
signal-fact-phone-number = Não é possível se cadastrar sem um número de telefone.
signal-fact-sealed-sender-limits = Por padrão, o “Remetente Oculto” (Sealed Sender) só fica ativado entre contatos. Ele pode ser ativado para todas as pessoas, com maior risco de spam.
signal-fact-hardening = O Privacy Guides tem um guia para configurar o Signal e torná-lo mais difícil de atacar.
signal-fact-saved-number = Mesmo que o seu número de telefone esteja oculto, quem o tem salvo nos contatos do celular continua a vê-lo, pois já o conhece.
signal-fact-censored = Onde o Signal é censurado, o aplicativo pode tentar contornar a censura, e pode se conectar por um proxy.
signal-fact-proxy-limit = Quem bloqueia o Signal poderia descobrir que você o usa por meio de um proxy, porque o aplicativo não envia todas as conexões dele pelo proxy. Por esse motivo, em 2022 o Privacy Guides recomendava, em vez disso, o Molly com o Orbot. Quem mantém o proxy não consegue ler o que passa por ele.

## Downloads

signal-download-linux = No Linux, o Signal vem como pacote .deb, o formato do Debian e do Ubuntu, e precisa da glibc 2.34 ou posterior.

## Critérios

signal-criterion-open-source-clients = o código está no GitHub; o Privacy Guides observa que o Signal usa serviços do Google
signal-criterion-no-identifier-to-contacts = com um nome de usuário e com “Quem pode ver meu número” (Who Can See My Number) definido como “Ninguém” (Nobody)
signal-criterion-private-messages-encrypted = protegidas com o Signal Protocol
signal-criterion-all-messages-encryptable = tanto mensagens quanto chamadas
signal-criterion-audited = o protocolo, em 2016
signal-criterion-forward-secrecy = no Signal Protocol
signal-criterion-future-secrecy = no Signal Protocol
signal-criterion-open-source-servers-now = o código do servidor está no GitHub, sob a AGPLv3
signal-criterion-decentralized = este guia o inclui entre os serviços centralizados
signal-criterion-all-encrypted-by-default = tanto mensagens quanto chamadas
signal-criterion-all-five-systems = também como APK para Android
signal-criterion-no-phone-number = é exigido um número de telefone

## Auditorias

signal-audit-protocol-2016 = Uma auditoria independente do Signal Protocol. O Privacy Guides não diz o que ela encontrou.

## Configuração

signal-setup = Esconda o seu número de telefone de quem não o tem salvo
signal-step-profile = Abra as configurações do Signal e toque no perfil da sua conta, bem no alto.
signal-step-username = Toque em “Nome de usuário” (Username). Na tela “Configure seu nome de usuário do Signal” (Set up your Signal username), escolha “Continuar” (Continue).
signal-step-enter = Digite um nome de usuário. Dígitos são sempre acrescentados a ele, para que seja único e difícil de adivinhar: “John”, por exemplo, pode virar @john.35. São dois dígitos, a menos que você escolha mais; o nome de usuário e os dígitos juntos podem ter até 32 caracteres.
signal-step-privacy = Volte à página principal das configurações e abra “Privacidade” (Privacy).
signal-step-phone-number = Abra “Número de telefone” (Phone Number).
signal-step-who-can-see = Defina “Quem pode ver meu número” (Who Can See My Number) como “Ninguém” (Nobody).
signal-step-who-can-find = Defina também “Quem pode encontrar meu número” (Who Can Find Me By Number) como “Ninguém” (Nobody). Assim, as pessoas que já têm o seu número não podem usá-lo para descobrir a sua conta.

## Especificações

signal-spec-protocol-documentation = Especificação do Signal Protocol

## O que mudou

signal-change-github-releases = O Privacy Guides agora também lista as versões do Signal para Android publicadas no GitHub.

## Chaves

signal-key-android-13 = APK do próprio Signal e Google Play, no Android 13 ou posterior
signal-key-older-android = APK do próprio Signal e Google Play, em versões mais antigas do Android
signal-check-android = Compilações reproduzíveis: o Signal diz que o aplicativo do Google Play e o APK do site dele podem ser comparados com o código-fonte, compilando o aplicativo por conta própria.
signal-check-linux = Compilações reproduzíveis, em caráter experimental: o Signal descreve como compilar por conta própria o pacote para Debian e Ubuntu e compará-lo, e diz que isso talvez ainda não funcione.
signal-check-desktop = Este guia não conhece nenhuma maneira de verificar este download. O Signal diz que compilações reproduzíveis para Windows e macOS ainda não estão disponíveis.
signal-blocked-circumvention = No celular: nas configurações do Signal, abra “Privacidade” (Privacy), depois “Avançadas” (Advanced), e ative “Driblagem de censura” (Censorship circumvention). O Signal diz para fazer isso só onde ele é censurado; o aplicativo tenta então contornar a censura.
signal-blocked-proxy = Peça a uma pessoa de confiança, que esteja em um lugar onde o Signal não é bloqueado, que mantenha um proxy do Signal: o Signal fornece o programa para isso. O proxy é passado adiante como um endereço que começa com https://signal.tube/#.
signal-blocked-use-proxy = Para usar um proxy no Android: nas configurações do Signal, abra “Dados e armazenamento” (Data and storage), depois “Usar proxy” (Use proxy), e informe o endereço do proxy. O Signal diz para fazer isso só se o aplicativo não se conectar de outra forma.
