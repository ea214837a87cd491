### O que se diz sobre o Session.

## Em resumo

session-tagline = As mensagens passam por três nós
session-aliases = Session Messenger
session-summary = Um mensageiro descentralizado, voltado à comunicação privada, segura e anônima. Os nós da rede dele guardam as mensagens, e cada mensagem criptografada passa por três deles; mas não há sigilo de encaminhamento, por isso uma chave roubada expõe também as mensagens passadas.

## Downloads

session-download-linux = No Linux, o Session precisa da glibc 2.35 ou posterior, como no Debian 12 ou no Ubuntu 22.04.

## Contexto

session-fact-focus = O Session é um aplicativo descentralizado. O principal objetivo dele é permitir que as pessoas se comuniquem de forma privada, segura e anônima.
session-fact-own-protocol = Ele era baseado no Signal Protocol e, em dezembro de 2020, substituiu-o por um protocolo próprio.

## Proteção

session-fact-three-nodes = Na época da versão da página em que este guia se baseia, a Oxen Service Node Network guardava as mensagens e as passava adiante. Cada mensagem criptografada passava por três nós dessa rede no caminho, de modo que, na prática, segundo o Privacy Guides, nenhum nó conseguia descobrir nada importante sobre as pessoas que usavam a rede.
session-fact-encrypted-chats = As conversas entre duas pessoas e os grupos fechados podem ser criptografados de ponta a ponta: só quem participa consegue ler o que é escrito.

## Recursos

session-fact-talking = Você pode escrever a uma pessoa, conversar em grupos e fazer chamadas de voz.
session-fact-groups = Os grupos fechados têm até 100 membros; os grupos abertos, qualquer número.

## É bom saber

session-fact-no-forward-secrecy = O protocolo dele não tem sigilo de encaminhamento: uma chave roubada expõe também as mensagens passadas.
session-fact-open-groups = Um grupo aberto é aberto por concepção. O Privacy Guides só menciona a criptografia de ponta a ponta para conversas entre duas pessoas e para grupos fechados.

## Visão geral

session-criterion-open-source-clients = o código é publicado no GitHub
session-criterion-private-messages-encrypted = em conversas entre duas pessoas e em grupos fechados
session-criterion-all-messages-encryptable = só as conversas entre duas pessoas e os grupos fechados são mencionados
session-criterion-all-messages-encryptable-now = os grupos abertos não são criptografados de ponta a ponta
session-criterion-audited = o aplicativo, em 2021
session-criterion-forward-secrecy = o protocolo próprio dele não o tem
session-criterion-decentralized = a Oxen Service Node Network
session-criterion-all-encrypted-by-default = os grupos abertos são abertos por concepção
session-criterion-all-encrypted-by-default-now = os grupos abertos não são criptografados de ponta a ponta
session-criterion-all-five-systems = também há versões no GitHub
session-criterion-decentralized-now = uma rede própria, a Session Network
session-criterion-open-source-servers-now = o código dos servidores de armazenamento dele está no GitHub
session-criterion-no-phone-number-now = não é exigido número de telefone nem e-mail para se cadastrar
session-criterion-no-identifier-to-contacts-now = um ID da conta (Account ID) fica no lugar do número e do e-mail
session-criterion-future-secrecy-now = o início do anúncio do novo protocolo dele não o cita entre os objetivos

## Auditorias

session-audit-2021 = A Oxen a solicitou em março de 2020; foi concluída em abril de 2021. A conclusão na época: no conjunto, a segurança é boa, e pessoas que se importam com a própria privacidade podem usar o aplicativo.

## Especificações

session-spec-whitepaper = Artigo técnico (whitepaper) sobre o aplicativo e o protocolo
session-spec-protocol = Informações técnicas sobre o Session Protocol

## O que mudou

session-change-foundation = O Session agora é mantido pela Session Technology Foundation, e o código dele passou para a conta da fundação no GitHub.
session-change-open-groups = O Privacy Guides afirmou que os grupos abertos não são criptografados de ponta a ponta. Isso ficou na página até o Session ser retirado.
session-change-dropped = O sigilo de encaminhamento passou a ser requisito mínimo do Privacy Guides. O Session e toda a seção de opções adicionais foram retirados da página.
session-change-network = O Session deixou a rede Oxen em maio de 2025. Desde então, uma rede própria, a Session Network, passa as mensagens adiante.
session-change-protocol-v2 = O Session anunciou uma nova versão do protocolo dele, com sigilo de encaminhamento e proteção contra computadores quânticos. Até onde este guia conseguiu apurar, isso é apenas um plano: não foi encontrada nenhuma versão publicada que o traga.
session-change-funding = A fundação anunciou que o último dia de trabalho da equipe remunerada já tinha passado e que, sem mais dinheiro, teria de encerrar as atividades depois de 8 de julho de 2026 e, com isso, desligar a infraestrutura. Essa data passou, e novas versões apareceram desde então; a mais recente que este guia conhece é de 19 de novembro de 2026. Antes de depender do Session, verifique no site do próprio Session se o serviço ainda funciona.

## Chaves

session-key-app = O aplicativo no repositório F-Droid do próprio Session
session-key-repository = O repositório F-Droid do próprio Session
session-check-desktop = Somas de verificação assinadas: cada versão publicada tem um arquivo “signature.asc” com as somas de verificação dos arquivos dela. O Session descreve como verificar a assinatura de “signature.asc” e de quem é a chave.
session-check-android = Somas de verificação assinadas: cada versão publicada no GitHub tem um arquivo “signature.asc” com as somas de verificação dos arquivos dela. O Session descreve como verificar a assinatura de “signature.asc” e de quem é a chave.
