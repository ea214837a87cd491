### O que os mensageiros têm em comum: critérios, ameaças, tipos de rede e o aviso sobre o segundo grupo.

## Critérios: requisitos mínimos

criterion-open-source-clients = Apps de código aberto
criterion-open-source-clients-about = Qualquer pessoa pode ler o código dos aplicativos, de modo que outras pessoas, além de quem os faz, possam conferir o que eles fazem.
criterion-no-identifier-to-contacts = Sem número ou e-mail exposto aos contatos
criterion-no-identifier-to-contacts-about = As pessoas a quem você escreve não precisam saber o seu número de telefone, o seu endereço de e-mail nem qualquer outra coisa que identifique você.
criterion-private-messages-encrypted = Mensagens privadas criptografadas por padrão
criterion-private-messages-encrypted-about = As mensagens privadas usam criptografia de ponta a ponta sem que ninguém precise ativá-la: só as pessoas que participam da conversa conseguem lê-las.
criterion-all-messages-encryptable = Criptografia possível em todas as mensagens
criterion-all-messages-encryptable-about = A criptografia de ponta a ponta pode ser usada em todas as mensagens, seja qual for o tipo de conversa.
criterion-audited = Auditoria independente
criterion-audited-about = Especialistas de fora do projeto o examinaram em busca de falhas e relataram o que encontraram.

## Critérios: melhor caso

criterion-forward-secrecy = Sigilo de encaminhamento
criterion-forward-secrecy-about = Em inglês, forward secrecy: as chaves são substituídas com tanta frequência que quem rouba a chave de hoje não consegue usá-la para ler mensagens passadas. O Privacy Guides fez disso um requisito mínimo em 16 de maio de 2025.
criterion-future-secrecy = Sigilo pós-comprometimento
criterion-future-secrecy-about = Em inglês, future secrecy; também chamado de segurança pós-comprometimento: quem roubou uma chave perde o acesso já na primeira troca de chaves que não conseguir interceptar, e não consegue ler as mensagens seguintes.
criterion-open-source-servers = Servidores de código aberto
criterion-open-source-servers-about = O código que roda nos servidores também é público.
criterion-decentralized = Descentralizado
criterion-decentralized-about = Nenhuma organização mantém sozinha a rede inteira: muitos servidores trabalham juntos (rede federada), ou os aplicativos se conectam diretamente uns aos outros (rede par a par, P2P ou peer-to-peer).
criterion-all-encrypted-by-default = Tudo criptografado por padrão
criterion-all-encrypted-by-default-about = Todas as mensagens, também em grupos, usam criptografia de ponta a ponta sem que ninguém precise ativá-la.
criterion-all-five-systems = Todos os cinco sistemas
criterion-all-five-systems-about = Há aplicativos para Linux, Windows, macOS, Android e iOS.

## Critérios: para entrar

criterion-no-phone-number = Sem número de telefone para entrar
criterion-no-phone-number-about = Você pode entrar sem dar um número de telefone, que identifica você pessoalmente.

## Ameaças

threat-anonymity = Perda do anonimato
threat-anonymity-about = Alguém quer saber quem está por trás de uma atividade. A proteção separa quem você é do que você faz.
threat-targeted-attacks = Ataques direcionados
threat-targeted-attacks-about = Alguém quer atingir você em particular e tenta obter acesso ao seu dispositivo ou aos seus dados.
threat-supply-chain-attacks = Ataques à cadeia de suprimentos
threat-supply-chain-attacks-about = Uma falha é inserida às escondidas em um bom programa, ou em uma das partes dele, antes que ele chegue a você, normalmente como forma de ataque direcionado.
threat-passive-attacks = Ataques passivos
threat-passive-attacks-about = Programas maliciosos (malware), vazamentos de dados e outros ataques que visam muitas pessoas ao mesmo tempo.
threat-service-providers = Provedores de serviços
threat-service-providers-about = Quem mantém um serviço poderia ler o que passa por ele. A proteção torna isso ilegível para o provedor.
threat-mass-surveillance = Vigilância em massa
threat-mass-surveillance-about = Órgãos de governo, organizações, sites e serviços trabalham juntos para rastrear o que as pessoas fazem.
threat-surveillance-capitalism = Capitalismo de vigilância
threat-surveillance-capitalism-about = Grandes redes de publicidade e inúmeras outras empresas coletam dados sobre as pessoas.
threat-public-exposure = Exposição pública
threat-public-exposure-about = Coisas sobre você podem ser encontradas por qualquer pessoa que procure. A proteção limita o que há para encontrar.
threat-censorship = Censura
threat-censorship-about = O acesso à informação é bloqueado, ou as pessoas são censuradas quando se manifestam na internet.

## Tipos de rede

network-centralized = Serviço centralizado
network-centralized-about = Uma única organização mantém todos os servidores.
network-centralized-new-features = Novos recursos chegam rápido.
network-centralized-finding-contacts = É fácil encontrar as pessoas que você conhece.
network-centralized-restrictions = A organização pode restringir o serviço.
network-centralized-change-of-hands = O serviço pode mudar de dono ou de política.
network-federated = Rede federada
network-federated-about = Servidores independentes conversam entre si, como no e-mail.
network-federated-choice-of-trust = Você escolhe em quem confiar.
network-federated-metadata = Quem mantém um servidor pode chegar a ver parte dos metadados.
network-federated-slow-features = Novos recursos chegam mais devagar.
network-peer-to-peer = Rede par a par (P2P)
network-peer-to-peer-about = Os aplicativos se conectam diretamente uns aos outros.
network-peer-to-peer-no-server = Nenhum servidor de terceiros fica no meio.
network-peer-to-peer-little-exposure = Muito pouco fica exposto a terceiros.
network-peer-to-peer-both-online = Os dois lados precisam estar on-line.
network-peer-to-peer-battery = A bateria acaba mais rápido.
network-peer-to-peer-ip-address = O seu endereço IP e os das pessoas com quem você conversa podem ser vistos, a menos que o Tor ou uma VPN os esconda.
network-anonymous-routing = Roteamento anônimo
network-anonymous-routing-about = As mensagens não vão direto ao destino: fazem desvios.
network-anonymous-routing-hidden-parties = Esconde pelo menos uma destas coisas: quem enviou uma mensagem, quem a recebeu ou o próprio fato de os dois terem se falado.
network-anonymous-routing-slow = É lento.
network-anonymous-routing-mostly-text = Limita-se principalmente a texto.
network-anonymous-routing-less-reliable = Pode falhar com mais frequência.
network-decentralized-relays = Retransmissores descentralizados
network-decentralized-relays-about = As mensagens passam pelos retransmissores de uma rede descentralizada.

## O aviso sobre o segundo grupo

warning-no-forward-secrecy = Não há sigilo de encaminhamento aqui.
warning-other-needs = Atende a certas necessidades a que os mensageiros recomendados talvez não atendam.
warning-not-for-sensitive = O Privacy Guides não o recomenda para comunicações de longo prazo ou sensíveis.
warning-key-compromise = Se for roubada a chave de uma única pessoa que participa de uma conversa, a confidencialidade de todas as mensagens passadas dessa conversa é afetada.

## O que mudou na página da fonte

change-minimum-requirements = O sigilo de encaminhamento passou a ser requisito mínimo, e agora é exigida uma auditoria publicada, feita por terceiros independentes e de boa reputação. A redação de todos os requisitos mudou: um mensageiro tem de cumprir os mínimos e deveria cumprir os demais. A seção de opções adicionais, o segundo grupo deste guia, foi retirada.

## Necessidades

need-no-phone-number = Sem número de telefone
need-forward-secrecy = Sigilo de encaminhamento
need-without-internet = Por perto, sem internet
need-without-internet-about = As mensagens chegam a pessoas próximas quando não há conexão com a internet.
need-without-google-play = Android sem Google Play
need-without-google-play-about = Para Android, há um download fora do Google Play, oficial ou citado pelo projeto. Isso diz de onde o aplicativo vem, não se ele funciona em um celular sem os serviços do Google.
need-decentralized = Descentralizado
need-number-hidden = Número oculto para os contatos
need-future-secrecy = Sigilo pós-comprometimento
need-over-tor = Funciona pelo Tor
need-over-tor-about = A conexão pode passar pela rede Tor.
need-where-blocked = Pode funcionar onde mensageiros são bloqueados
need-where-blocked-about = Há uma forma de continuar a usá-lo onde os mensageiros, ou a internet, são bloqueados. Essa forma pode funcionar ou não, dependendo do bloqueio.
need-audited = Auditoria independente
need-reproducible-builds = Compilações reproduzíveis
need-reproducible-builds-about = É possível confirmar que o aplicativo que você instala foi feito a partir do código publicado.
need-encrypted-groups = Grupos criptografados
need-encrypted-groups-about = Há conversas em grupo com criptografia de ponta a ponta.
need-calls = Chamadas
need-calls-about = As pessoas podem falar umas com as outras, por voz ou por vídeo.
answer-of-the-list = o Privacy Guides diz que toda a lista dele protege contra isso
answer-once-of-the-list = o Privacy Guides disse isso da lista dele, mas este mensageiro não está mais nela
answer-outside-google-play = para Android, há um download fora do Google Play, oficial ou citado pelo projeto
warning-short = Sem sigilo de encaminhamento

## O que ajuda onde uma loja é bloqueada

store-step-f-droid-mirrors = Se um repositório F-Droid estiver bloqueado: abra-o na lista de repositórios do F-Droid. Se ele tiver outros endereços de onde baixar, eles aparecem em “Espelhos oficiais” (Official mirrors). As configurações do F-Droid também têm “Conectar por proxy SOCKS” (Connect via SOCKS proxy).
store-step-f-droid-nearby = Para receber sem internet um aplicativo de uma pessoa próxima: você e a outra pessoa abrem “Proximidade” (Nearby) no F-Droid e cada uma localiza a outra ali; depois, escolha o aplicativo. As duas pessoas precisam do F-Droid para isso.
