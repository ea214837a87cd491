### Molly: o que o guia diz sobre ele.

## Visão geral

molly-tagline = Outro aplicativo para o Signal, no Android
molly-aliases = Molly Messenger
molly-case = o Privacy Guides sugere considerá-lo, no Android, se você precisa de proteção contra ataques direcionados
molly-summary = O Molly é um aplicativo alternativo para a rede do Signal, só para Android. Acrescenta recursos de segurança e de facilidade de uso, e exige confiar em duas equipes em vez de uma.

## Links

molly-link-privacy = O Privacy Guides não lista uma política própria do Molly; esta é a do Signal.

## Informações

molly-fact-network = O Molly é uma alternativa ao aplicativo do próprio Signal: ele usa a mesma rede, com mais recursos de segurança e de facilidade de uso.
molly-fact-database = O banco de dados local do aplicativo pode ser criptografado com uma frase secreta enquanto não está em uso. Dados deixados na memória (RAM) podem ser apagados de forma segura quando não são mais necessários.
molly-fact-tor = A conexão pode ser encaminhada pelo Tor.
molly-fact-reproducible = Na versão da página em que este guia se baseia, o Molly e o Molly-FOSS oferecem compilações reproduzíveis: é possível confirmar que o APK corresponde ao código-fonte publicado.
molly-fact-everyday = Os backups podem ser feitos em horários programados, e o aplicativo pode se bloquear sozinho.
molly-fact-linked-device = Um celular Android pode ser um dispositivo vinculado de uma conta do Signal, em vez de ser o dispositivo principal da conta.
molly-fact-more = O Privacy Guides lista outros recursos em um artigo à parte.
molly-fact-two-teams = Com o Molly, você confia em duas equipes para fornecer atualizações seguras e a tempo: a do Signal e a do Molly.
molly-fact-updates = Os novos recursos e correções do Signal chegam com uma atualização a cada duas semanas. Os problemas de segurança são a exceção: são corrigidos o mais rápido possível.
molly-fact-delay = O Molly pode estar um pouco atrasado em relação ao Signal, o que pode afetar coisas como a migração do Signal para o Molly.
molly-fact-same-security = A versão da página em que este guia se baseia lista três versões, todas com as mesmas melhorias de segurança.
molly-fact-unifiedpush = O UnifiedPush é uma alternativa de código aberto às notificações push do Google.
molly-fact-mollysocket = Para usar o UnifiedPush, é preciso um programa à parte, chamado Mollysocket. Você pode mantê-lo em outro computador ou em um servidor (VPS), ou usar um que seja público.
molly-fact-tutorial = Há um tutorial passo a passo sobre isso, em alemão.
molly-fact-unifiedpush-limit = O UnifiedPush não pode ser usado enquanto o Molly for um dispositivo vinculado.
molly-fact-proxy = Com um proxy SOCKS ou o Tor ativado no Molly, todo o tráfego dele passa por ali. Em maio de 2025, o Privacy Guides não tinha conhecimento de vazamentos de endereços IP nem de consultas DNS.

## Critérios

molly-criterion-open-source-clients = a versão padrão tinha código proprietário, como os serviços do Google que o Signal também usa
molly-criterion-open-source-clients-now = o projeto diz que há uma só versão, sem código proprietário
molly-criterion-no-identifier-to-contacts = como no Signal, cuja rede ele usa
molly-criterion-private-messages-encrypted = ele usa a rede do Signal
molly-criterion-all-messages-encryptable = ele usa a rede do Signal
molly-criterion-forward-secrecy = ele usa a rede do Signal
molly-criterion-future-secrecy = ele usa a rede do Signal
molly-criterion-all-encrypted-by-default = ele usa a rede do Signal
molly-criterion-decentralized = este guia inclui a rede do Signal entre os serviços centralizados
molly-criterion-all-five-systems = um aplicativo para Android
molly-criterion-no-phone-number = precisa de uma conta do Signal, que exige um número de telefone
molly-criterion-open-source-servers-now = ele se conecta aos servidores do Signal, cujo código está no GitHub
molly-criterion-audited-now = o README do projeto não cita nenhuma auditoria

## Ameaças

molly-threat-targeted-attacks = O Privacy Guides sugere considerá-lo, no Android, se é possível que alguém queira atingir você em particular.

## Versões

molly-variant-molly = Na versão da página em que este guia se baseia, esta era a versão padrão, com código proprietário, como os serviços do Google. Ela oferece compilações reproduzíveis.
molly-variant-molly-foss = Deixava de fora o código proprietário, como os serviços do Google, e com ele alguns recursos, por exemplo as notificações push pelo Google Play Services, que economizam bateria. Oferecia compilações reproduzíveis.
molly-variant-molly-up = Era baseada no Molly-FOSS e acrescentava notificações push pelo UnifiedPush.

## O que mudou

molly-change-molly-up = O Privacy Guides deixou de listar o Molly-UP como versão à parte: o Molly e o Molly-FOSS, as duas versões então listadas, podiam, ambas, usar o UnifiedPush.
molly-change-one-version = Agora há uma só versão do Molly, e o site dele diz que ela é totalmente de código aberto, sem código proprietário. O Molly-FOSS não é mais uma versão à parte.

## Chaves

molly-key-app = Molly obtido no repositório F-Droid do projeto, no Accrescent e no GitHub
molly-key-repository = O repositório F-Droid do próprio Molly
molly-check-source = Compilações reproduzíveis: o Molly descreve como compilar o APK por conta própria e compará-lo com o que está no GitHub.
molly-blocked-tor = Instale o Orbot, que se conecta ao Tor. Nas configurações do Molly, abra “Rede” (Network) e, em “Proxy”, escolha “Tor pelo Orbot” (Tor via Orbot). Para outro proxy, escolha “SOCKS5”.
