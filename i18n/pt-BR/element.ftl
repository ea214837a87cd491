### O que se diz sobre o Element.

## Em resumo

element-tagline = Salas privadas criptografadas no Matrix
element-aliases = Element Messenger, Elemento
element-summary = O principal aplicativo do Matrix, um padrão aberto de comunicação descentralizada e segura. As mensagens em salas privadas e as chamadas entre duas pessoas são criptografadas de ponta a ponta por padrão; mas não há sigilo de encaminhamento, por isso uma chave roubada expõe também as mensagens passadas.

## Contexto

element-fact-matrix = O Matrix é um protocolo e um padrão aberto. Permite que as pessoas se comuniquem com segurança e em tempo real em uma rede descentralizada. O Element é o principal aplicativo dele.

## Proteção

element-fact-private-rooms = Em salas privadas, em que só se entra por convite, as mensagens e os arquivos são criptografados de ponta a ponta por padrão: só as pessoas que estão na sala conseguem lê-los. O mesmo vale para as chamadas de voz e de vídeo entre duas pessoas.
element-fact-group-calls = As chamadas em grupo também são criptografadas de ponta a ponta por padrão, desde a inclusão do Element Call no aplicativo web, nos aplicativos para computador e nos aplicativos para celular reescritos.
element-fact-ratchet = A catraca Olm que o Matrix usa, um método de substituir as chaves, é uma implementação do Double Ratchet do Signal. Isso não dá sigilo de encaminhamento ao Element.

## Recursos

element-fact-talking = Você pode trocar mensagens e arquivos em salas, chamar uma pessoa por voz ou vídeo e fazer chamadas em grupo.

## É bom saber

element-fact-not-encrypted = A criptografia não abrange tudo: apelidos, reações e fotos de perfil não são criptografados.
element-fact-no-forward-secrecy = Em teoria, o Matrix pode oferecer sigilo de encaminhamento, que impede que uma chave roubada exponha mensagens passadas. O Element não o oferece atualmente, porque isso faria algumas coisas deixarem de funcionar, como os backups de chaves e o histórico de mensagens compartilhado.
element-fact-settings = Para os aplicativos do Element para navegador e para computador, o Privacy Guides recomenda hoje algumas configurações, entre elas estas. Deixe em branco o nome de cada sessão, que, do contrário, pode revelar a outras pessoas algo sobre o seu dispositivo. Desative as confirmações de leitura e os avisos de digitação. Desative “Permitir Peer-to-Peer para chamadas 1:1” (Allow Peer-to-Peer for 1:1 calls) e “Permitir servidor de assistência de chamada de fallback (turn.matrix.org)” (Allow fallback call assist server). Considere desativar o gerenciador de integrações. Se quiser, ative “In encrypted rooms, only send messages to verified users” (em salas criptografadas, enviar mensagens somente a usuários verificados), o que pode limitar com quem você consegue conversar.
element-fact-homeserver = O Privacy Guides não recomenda nenhum servidor em particular e desaconselha o matrix.org, mantido por quem desenvolve o próprio Matrix.

## Downloads

element-download-google-play = O Element Classic é o aplicativo antigo para celular. Recebe apenas atualizações de segurança.
element-download-app-store = O Element Classic é o aplicativo antigo para celular. Recebe apenas atualizações de segurança. O Privacy Guides agora traz links para o Element X.
element-download-github = O Element Classic é o aplicativo antigo para celular. Recebe apenas atualizações de segurança. As versões no GitHub são as do Google Play e dependem de alguns serviços do Google.
element-download-f-droid = O próprio F-Droid compila o Element Classic, por isso uma nova versão pode levar vários dias para aparecer lá.
element-download-github-x = No GitHub são publicadas duas versões do Element X: uma para o Google Play e uma para o F-Droid, assinada pela Element.

## Visão geral

element-criterion-open-source-clients = o código é publicado no GitHub
element-criterion-private-messages-encrypted = em salas privadas (só por convite)
element-criterion-all-messages-encryptable = fotos de perfil, reações e apelidos não são criptografados
element-criterion-audited = o protocolo, em 2016
element-criterion-forward-secrecy = possível em teoria no Matrix; atualmente, não no Element
element-criterion-decentralized = por meio do Matrix
element-criterion-all-encrypted-by-default = só as salas privadas; apelidos e reações não são criptografados
element-criterion-all-five-systems = também no navegador
element-criterion-open-source-servers-now = o Synapse, o servidor que a Element desenvolve
element-criterion-no-phone-number-now = com um nome de usuário; o servidor decide o que mais pede
element-criterion-no-identifier-to-contacts-now = as outras pessoas conhecem você por um nome de usuário da sua escolha; um endereço de e-mail é opcional
element-criterion-future-secrecy-now = o Matrix diz que o Megolm, sozinho, não o tem, e que os aplicativos deveriam iniciar novas sessões de tempos em tempos

## Auditorias

element-audit-protocol-2016 = Uma auditoria independente do protocolo. O Privacy Guides não diz o que ela encontrou.

## Especificações

element-spec-matrix-spec = Especificação do protocolo Matrix
element-spec-olm = Criptografia de ponta a ponta no Matrix, com a catraca Olm
element-spec-double-ratchet = O Double Ratchet do Signal, que o Olm implementa

## O que mudou

element-change-moved = O Privacy Guides retirou o Element da própria lista de mensageiros. Agora o Element está na página do Privacy Guides sobre redes sociais, que diz que nenhuma rede social é apropriada para comunicações privadas ou sensíveis. Para chamadas entre duas pessoas, essa página aconselha desativar “Permitir Peer-to-Peer para chamadas 1:1” (Allow Peer-to-Peer for 1:1 calls) e “Permitir servidor de assistência de chamada de fallback (turn.matrix.org)” (Allow fallback call assist server), para que o seu endereço IP não seja mostrado ao outro lado.
element-change-element-x = Para celulares, o Privacy Guides agora traz links para o Element X. A Element chama os aplicativos antigos para celular de Element Classic e lhes fornece apenas atualizações de segurança.
element-change-verification = A Element anunciou que, a partir de outubro de 2026 (inicialmente, abril de 2026), dispositivos não verificados não poderão mais enviar nem receber mensagens criptografadas. Verifique cada dispositivo, inclusive os que você já usa, e guarde a chave de recuperação.

## Chaves

element-key-google-play-x = Element X do Google Play
element-key-f-droid-x = Element X do F-Droid
element-key-google-play-classic = Element Classic do Google Play
