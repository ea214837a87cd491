### SimpleX Chat: o que o guia diz sobre ele.

## Visão geral

simplex-tagline = Sem número de telefone, sem nome de usuário
simplex-aliases = SimpleX Messenger, Simplex, Simple X
simplex-summary = O SimpleX Chat funciona sem nenhum identificador único: você não precisa de número de telefone nem de nome de usuário. Ele usa uma rede descentralizada, o que o torna útil onde a comunicação é censurada.

## Informações

simplex-fact-network = A rede dele é descentralizada, o que faz dele uma ferramenta eficaz contra a censura, segundo o Privacy Guides.
simplex-fact-no-identifiers = Usá-lo não vincula você a nenhum identificador único, seja um número de telefone ou um nome de usuário.
simplex-fact-audited = A empresa Trail of Bits fez uma auditoria em outubro de 2022.
simplex-fact-joining = Você pode participar de conversas em grupo escaneando um QR code ou clicando em um link de convite.
simplex-fact-chats = Você pode escrever diretamente a uma pessoa ou conversar em grupos, que oferecem o básico. As mensagens podem ser editadas, e formatadas com Markdown.
simplex-fact-protocol = Desde outubro de 2024, o Privacy Guides diz que as mensagens diretas, as conversas em grupo e as chamadas criptografadas de ponta a ponta são protegidas com o SimpleX Messaging Protocol, que usa criptografia de catraca dupla (double ratchet).
simplex-fact-calls = Chamadas de voz e de vídeo também são possíveis, com criptografia de ponta a ponta: só as pessoas que participam da chamada conseguem ouvi-la e vê-la.
simplex-fact-moving = Não há um servidor central que guarde um backup para você. Para mudar de dispositivo, exporte os seus dados e importe-os no novo.
simplex-fact-metadata = Desde outubro de 2024, o Privacy Guides diz que o aplicativo protege os metadados, porque as mensagens são entregues por filas de mão única, as “simplex queues”.
simplex-fact-verification = Desde outubro de 2024, o Privacy Guides diz que escanear um QR code ou clicar em um link de convite permite verificar um contato fora da própria rede do aplicativo, o que protege contra provedores de rede que se coloquem no meio da comunicação.
simplex-fact-own-protocol = A catraca dupla que protege as mensagens tem sigilo de encaminhamento e sigilo pós-comprometimento, diz o projeto.
simplex-fact-third-audit = Segundo o projeto, a Trail of Bits concluiu uma terceira auditoria em 2026; quando isto foi lido, ela ainda estava por ser publicada.
simplex-fact-reproducible = As compilações para Linux e os APKs no GitHub são reproduzíveis: o projeto tem scripts que os produzem a partir do código publicado e comparam os resultados.
simplex-fact-more = O Privacy Guides também traz um link para a lista do próprio projeto com os recursos de privacidade e segurança e os limites deles.
simplex-fact-channels = Os canais públicos, novidade da versão 6.5, de abril de 2026, não são criptografados de ponta a ponta: quem mantém os retransmissores deles vê o que é escrito ali. O projeto diz que eles são uma primeira versão beta e que quem mantém os retransmissores não conhece a identidade real de quem é dono de um canal nem a de quem o lê.
simplex-fact-operators = Os servidores que já vêm definidos no aplicativo são mantidos pelo SimpleX Chat e, desde dezembro de 2024, por um segundo operador, Flux.
simplex-fact-tor-and-servers = O SimpleX Chat pode se conectar pelo Tor, por exemplo por meio do Orbot, e pode usar servidores seus no lugar dos que já vêm definidos.

## Downloads

simplex-download-f-droid = O SimpleX Chat tem um repositório F-Droid próprio, com versões estáveis e beta feitas por quem o desenvolve. A página mostra o endereço a acrescentar no aplicativo F-Droid.
simplex-download-f-droid-org = O próprio F-Droid.org compila as versões estáveis, e elas aparecem lá vários dias depois. Elas são assinadas com outra chave: para trocar as versões de um lugar pelas do outro, primeiro exporte o banco de dados das conversas; depois, instale o aplicativo de novo e importe o banco de dados.

## Critérios

simplex-criterion-open-source-clients = o código e as versões estão no GitHub
simplex-criterion-no-identifier-to-contacts = não há número nem nome de usuário para compartilhar
simplex-criterion-private-messages-encrypted = listado entre os mensageiros criptografados
simplex-criterion-audited = pela Trail of Bits, em 2022 e 2024
simplex-criterion-forward-secrecy-now = o projeto diz isso da catraca dupla que usa
simplex-criterion-all-encrypted-by-default-now = os canais públicos, acrescentados na versão 6.5, ficam de fora
simplex-criterion-all-messages-encryptable-now = os canais públicos, acrescentados na versão 6.5, ficam de fora
simplex-criterion-future-secrecy-now = o projeto diz isso da catraca dupla que usa
simplex-criterion-decentralized = uma rede descentralizada
simplex-criterion-all-five-systems = downloads para todos os cinco
simplex-criterion-no-phone-number = sem número de telefone e sem nome de usuário
simplex-criterion-open-source-servers-now = o código dos servidores está no GitHub, sob a AGPLv3

## Auditorias

simplex-audit-trail-of-bits-2022 = Uma auditoria do SimpleX Chat. O Privacy Guides não diz o que ela encontrou.
simplex-audit-trail-of-bits-2024 = A segunda auditoria da mesma empresa, desta vez da concepção criptográfica.

## Especificações

simplex-spec-smp = SimpleX Messaging Protocol
simplex-spec-double-ratchet = A catraca dupla do SimpleX, com resistência quântica

## O que mudou

simplex-change-forward-secrecy = O Privacy Guides agora cita uma segunda auditoria e o SimpleX Messaging Protocol, com criptografia de catraca dupla e resistência quântica. Isso dá a entender que há sigilo de encaminhamento e sigilo pós-comprometimento, o que a página não diz; o projeto diz. O sigilo de encaminhamento passou a ser requisito mínimo em 16 de maio de 2025.
simplex-change-flathub = Para Linux, o aplicativo também está disponível no Flathub.
simplex-change-channels = A versão 6.5 trouxe canais públicos, que não são criptografados de ponta a ponta.

## Chaves

simplex-key-website = O APK no GitHub e no repositório F-Droid do próprio SimpleX Chat
simplex-key-google-play = O aplicativo do Google Play
simplex-key-f-droid-org = O repositório principal do F-Droid, cujos voluntários compilam e assinam o aplicativo
simplex-key-repository = O repositório F-Droid do próprio SimpleX Chat
simplex-key-releases = No GitHub, para cada versão: a lista de somas de verificação para Linux (_sha256sums) e os APKs
simplex-check-source = Compilações reproduzíveis: o SimpleX Chat descreve como compilar por conta própria os aplicativos para Android e Linux e compará-los com os que estão no GitHub.
simplex-blocked-android = No Android: instale o Orbot, que se conecta ao Tor, inicie-o e ative “Usar proxy SOCKS” (Use SOCKS proxy) em “Conexão e servidores” (Network & servers), nas configurações do SimpleX Chat. Para evitar conexões sem o Tor, escolha “Requerido” (required) para “Usar hosts .onion” (Use .onion hosts): nesse caso, servidores sem um endereço assim não podem ser acessados.
simplex-blocked-ios = Em um iPhone: instale o Orbot, que ali funciona como VPN, ative-o e escolha “Quando disponível” (when available) para “Usar hosts .onion” (Use .onion hosts), em “Conexão e servidores” (Network & servers). O SimpleX Chat avisa que parte do tráfego ainda pode sair sem passar pela VPN, por exemplo se o aplicativo da VPN fechar inesperadamente.
simplex-blocked-servers = Se você ou uma pessoa de confiança mantém um servidor SimpleX: informe-o em “Conexão e servidores” (Network & servers) no lugar dos que já vêm definidos.
