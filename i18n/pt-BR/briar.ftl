### Briar: o que o guia diz sobre ele.

## Visão geral

briar-tagline = Funciona pelo Tor ou, por perto, sem internet
briar-aliases = Briar Messenger
briar-summary = O Briar é um mensageiro criptografado que se conecta aos aplicativos das outras pessoas pela rede Tor, o que o torna útil contra a censura. Pessoas próximas umas das outras também podem se conectar por Wi-Fi ou Bluetooth, o que pode ajudar onde o acesso à internet é um problema.

## Links

briar-link-contribute = Abre a seção sobre doações na página do código-fonte. Na versão da página em que este guia se baseia, o link levava à página inicial, que traz as formas de doar no fim.

## Downloads

briar-download-flathub = O Briar planeja publicar ele mesmo um Flatpak e, até lá, chama de semioficiais todas as formas de instalar o Briar Desktop.

## Informações

briar-fact-about = O Briar é um mensageiro que criptografa o que você escreve. Pela rede Tor, o seu aplicativo se conecta aos aplicativos das pessoas com quem você conversa.
briar-fact-specification = O projeto publicou por inteiro a especificação, a descrição exata de como o Briar funciona.
briar-fact-forward-secrecy = Há sigilo de encaminhamento: as chaves mudam com tanta frequência que uma chave roubada hoje não abre mensagens passadas. Ele vem de dois protocolos do próprio Briar, o Bramble Handshake e o Bramble Transport.
briar-fact-censorship = Como as conexões passam pelo Tor, o Privacy Guides considera o Briar eficaz para contornar a censura.
briar-fact-audited = O aplicativo foi submetido a uma auditoria independente; o relatório para o qual o Privacy Guides traz um link é de 2017. Para o roteamento anônimo, o Briar depende do Tor, que também foi auditado.
briar-fact-nearby = Dispositivos próximos uns dos outros podem se conectar por Wi-Fi ou Bluetooth. Uma rede local assim, chamada rede em malha (“mesh”), pode ajudar onde não há acesso à internet.
briar-fact-adding-contacts = Duas pessoas só se tornam contatos quando cada uma adicionou a outra. Elas trocam links briar:// ou, quando estão no mesmo lugar, escaneiam o QR code uma da outra.
briar-fact-systems = O Privacy Guides lista aplicativos para Linux, Windows e Android. Nenhum está listado para macOS ou iOS; isso não significa que não exista nenhum.
briar-fact-reproducible = As compilações são reproduzíveis: o projeto fornece ferramentas para verificar se o APK publicado não contém nada além do código-fonte público.
briar-fact-groups = Há grupos privados. Segundo o projeto, toda a comunicação entre dispositivos é criptografada de ponta a ponta.
briar-fact-desktop-beta = O Briar Desktop é publicado como versão beta. O README dele descreve como apenas semioficiais todas as formas de instalá-lo, inclusive os downloads do próprio site do Briar.
briar-fact-no-servers = O Briar não tem servidores que possam ser bloqueados. Onde o Tor é bloqueado, ele pode usar pontes; sem internet, pode usar Bluetooth ou Wi-Fi.

## Critérios

briar-criterion-open-source-clients = o código é publicado
briar-criterion-no-identifier-to-contacts = os contatos são adicionados por link ou QR code
briar-criterion-private-messages-encrypted = descrito como um mensageiro criptografado
briar-criterion-audited = o aplicativo, em 2017
briar-criterion-forward-secrecy = por meio dos protocolos Bramble
briar-criterion-decentralized = de aplicativo a aplicativo: Tor, Wi-Fi ou Bluetooth
briar-criterion-all-five-systems = nenhum listado para macOS ou iOS
briar-criterion-all-messages-encryptable-now = toda a comunicação entre dispositivos
briar-criterion-all-encrypted-by-default-now = toda a comunicação entre dispositivos
briar-criterion-no-phone-number-now = a conta é criada com um apelido e uma senha, e fica guardada no dispositivo
briar-criterion-open-source-servers-now = não depende de um servidor central
briar-criterion-future-secrecy-now = nem o README nem a página “How it works” fazem menção a isso

## Auditorias

briar-audit-client-2017 = Uma auditoria independente do aplicativo. O Privacy Guides não diz o que ela encontrou.

## Especificações

briar-spec-briar-spec = Especificação do Briar
briar-spec-bramble-handshake = Bramble Handshake Protocol
briar-spec-bramble-transport = Bramble Transport Protocol

## Chaves

briar-key-app = Briar obtido no site do projeto (APK), no repositório F-Droid do projeto e no Google Play
briar-check-source = Compilações reproduzíveis: o Briar fornece as ferramentas para compilar o APK por conta própria e compará-lo com o que foi publicado.
briar-blocked-bridges = Se o Tor também estiver bloqueado: nas configurações, abra “Conexões” (Connections) e, em “Método de conexão para a rede Tor” (Connection method for Tor network), escolha “Use a rede Tor com pontes” (Use Tor network with bridges). “Automático baseado na localização” (Automatic based on location) deixa a escolha para o Briar.
briar-blocked-nearby = Sem internet: em “Conexões” (Connections), permita que o Briar alcance os contatos por Bluetooth ou na mesma rede Wi-Fi.
briar-blocked-drive = Se nada disso alcançar um contato: “Conectar via Unidade Removível” (Connect via Removable Drive) grava as suas mensagens, criptografadas, em um pendrive ou em um cartão SD, que você faz chegar ao contato.
briar-blocked-pass-on = Para passar o aplicativo adiante sem internet: abra “Compartilhar esse app offline” (Share this app offline). O celular abre um ponto de acesso Wi-Fi, do qual as pessoas próximas podem baixar o Briar. Ou salve o aplicativo como arquivo APK e envie-o de outra forma.
