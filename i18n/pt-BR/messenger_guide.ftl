### As palavras do próprio programa. O que se diz dos mensageiros está nos arquivos ao lado deste.

## Nome e idiomas

app-name = Guia de Mensageiros
language-name = Português (Brasil)

## Cabeçalho

screen-guide = Mensageiros
screen-about = Sobre
back = Voltar
language-menu = Idioma
language-unread = Ainda não lido por falante nativo
theme-menu = Claro ou escuro
theme-system = Igual ao sistema
theme-light = Claro
theme-dark = Escuro
high-contrast = Alto contraste
text-size = Tamanho do texto
text-percent = { $percent }%
text-smaller = Texto menor
text-normal = Tamanho normal
text-larger = Texto maior

## A lista

standing-recommended-group = Recomendados
standing-with-reservations-group = Com ressalvas

## Situação

standing-recommended = Recomendado
standing-with-reservations = Com ressalvas
standing-recommended-about = O Privacy Guides recomenda este mensageiro para comunicações sensíveis.
standing-in-one-case = Recomendado em um caso
standing-in-one-case-with = { $standing }: { $case }
standing-no-longer = Não é mais recomendado desde { $date }
standing-no-longer-about = O Privacy Guides retirou este mensageiro da própria lista de mensageiros.
standing-edition = Na página de { $date }: { $standing }
standing-with-reservations-about = O Privacy Guides listou este mensageiro apenas como opção adicional, com um aviso.
client-of = Usa a rede do { $name }
warning-title = Por que há um aviso
delisted-title = Fora da lista do Privacy Guides desde { $date }
caution-title = Saiba disto antes de escolher

## Downloads e links

downloads-title = Obter o { $name }
download-this-computer = Para este computador
download-other-computers = Outros computadores
download-browser = No navegador
download-phones = Para o celular
download-several = Para vários sistemas
download-none-here = Entre os downloads oficiais do { $name }, não há nenhum para { $system }.
download-missing = Nenhum app listado para { $system }
download-of-app = { $app } · { $download }
download-separator = { " · " }
download-beta = Versão beta
download-needs-phone = Instale primeiro em um celular
download-minimum = { $system } ou posterior
publisher-project = Oficial
publisher-store = Por voluntários da loja
publisher-not-stated = Nenhuma menção a quem publica
link-homepage = Página inicial
link-privacy = Política de privacidade
link-documentation = Documentação
link-source-code = Código-fonte
link-contribute = Contribuir
link-reference = Para saber mais
link-more = Clique com o botão direito para copiar o endereço ou mostrar o QR code
link-replaces = Substitui { $address }

## Sistemas e lugares

platform-linux = Linux
platform-windows = Windows
platform-macos = macOS
platform-web = Navegador
platform-android = Android
platform-ios = iOS
platform-several = Vários sistemas
channel-google-play = Google Play
channel-app-store = App Store
channel-f-droid = F-Droid
channel-accrescent = Accrescent
channel-github = GitHub
channel-flathub = Flathub
channel-apk = APK para Android
channel-website = Site oficial

## Visão geral

glance-title = Visão geral
glance-note = { $level }: { $note }
glance-note-since = { $level }, desde { $date }: { $note }
glance-privacy-guides = Privacy Guides: { $level }
glance-said-by-project = { $speaker } · { $before }
glance-edition = Antes disso: { $level }
tier-minimum = Requisitos mínimos
tier-best-case = Melhor caso
tier-joining = Para entrar

## Níveis de certeza

level-yes = Sim
level-implied = Implícito
level-partly = Em parte
level-no = Não
level-not-stated = Nenhuma menção
level-yes-about = A fonte indicada ao lado diz isso expressamente.
level-implied-about = A fonte dá isso a entender, sem dizê-lo.
level-partly-about = Vale só em parte.
level-no-about = A fonte diz que não é assim, ou o que ela diz exclui essa possibilidade.
level-not-stated-about = Onde este guia procurou, nada foi dito a respeito. Isso não significa “não”.

## Fontes

source-numbered = { $speaker } { $number }
source-page = a página como está hoje
source-edition = a página de { $date }

## Quem diz

said-by = { $speaker }:
said-by-privacy-guides = Privacy Guides
said-by-project = O próprio projeto { $name }, lido em { $date }
said-by-project-mark = { $words } *
said-by-project-legend = * Dito pelo próprio projeto, ou pelo F-Droid sobre si mesmo, não pelo Privacy Guides.
said-by-default = Onde ninguém é citado, quem diz é o Privacy Guides ou este próprio guia.
checked-all = Tudo isto foi verificado pela última vez em { $date } ou depois.
said-by-downloads = Downloads oficiais

## Seções sobre um mensageiro

topic-protection = Como protege
topic-features = O que permite fazer
topic-good-to-know = É bom saber
topic-background = Contexto
threats-title = Do que ajuda a proteger você
threats-of-page = Na versão da página em que este guia se baseia, o Privacy Guides dizia que toda a lista dele protege contra:
threats-once-of-page = Na versão da página em que este guia se baseia, o Privacy Guides dizia que toda a lista dele protege contra as ameaças a seguir. Este mensageiro não está mais nessa lista:
audits-title = Auditorias
audit-by = { $date } · { $auditor }
audit-unnamed = { $date } · o Privacy Guides não diz quem fez a auditoria
audit-report = Ler a respeito
variants-title = Versões do { $name }
variant-gone = Descontinuada (registro de { $date })
step-optional = Opcional
specifications-title = Especificações e artigos
changes-title = O que mudou
changes-criteria = Critérios do Privacy Guides
changes-all = Todas as mudanças, de todos os mensageiros
changes-none = Nenhuma mudança conhecida.

## Datas e listas

list-separator = { ", " }
date-day =
    { $day ->
        [1] 1º
       *[other] { $day }
    } de { $month ->
        [1] janeiro
        [2] fevereiro
        [3] março
        [4] abril
        [5] maio
        [6] junho
        [7] julho
        [8] agosto
        [9] setembro
        [10] outubro
        [11] novembro
       *[12] dezembro
    } de { $year }
date-year = { $year }
date-month =
    { $month ->
        [1] janeiro
        [2] fevereiro
        [3] março
        [4] abril
        [5] maio
        [6] junho
        [7] julho
        [8] agosto
        [9] setembro
        [10] outubro
        [11] novembro
       *[12] dezembro
    } de { $year }

## Avisos

banner-settings-put-aside = Não foi possível ler as configurações, por isso este programa iniciou com os valores padrão. O arquivo antigo foi guardado como { $file }.
banner-settings-unusable = Não foi possível ler as configurações, e também não foi possível mover o arquivo para outro lugar. Este programa funciona, mas não consegue memorizar as suas escolhas.
banner-cannot-remember = Não é possível salvar as suas escolhas neste computador. Este programa funciona, mas não vai memorizá-las.
banner-forgotten = Tudo o que este guia tinha memorizado foi apagado: o arquivo de configurações e os backups dele. O histórico do seu navegador e os arquivos que você salvou não são afetados. O que você escolher a partir de agora volta a ser memorizado.
banner-not-forgotten = Não foi possível apagar o que estava memorizado. Apague o arquivo manualmente: { $file }
banner-remembers-nothing = O que estava memorizado foi apagado e, a partir de agora, nada é memorizado. O arquivo de configurações diz apenas isso. O histórico do seu navegador e os arquivos que você salvou não são afetados.
banner-remembers-again = A partir de agora, o que você escolher será memorizado neste computador.
banner-link-failed = Não foi possível abrir nenhum navegador. Copie o endereço e abra-o manualmente:
banner-link-requested = Há instantes, este programa pediu ao navegador que abrisse este link. Se nada aparecer, talvez o navegador ainda esteja iniciando.
banner-facts-aged = As informações foram revisadas pela última vez em { $date }, há seis meses ou mais. Algumas podem ter mudado desde então. Consulte o site do próprio mensageiro e a página do Privacy Guides como está hoje, ou procure uma versão mais nova deste guia.
copy = Copiar
copied = Copiado

## Sobre

about-lead = Ajuda você a escolher um mensageiro privado (aplicativo de mensagens) e leva você ao download oficial dele.
about-versions-title = Versão e informações
about-version = Versão { $version }
about-edition = Informações da página do Privacy Guides como estava em { $date }
welcome = Informações sobre mensageiros privados (aplicativos de mensagens), vindas do Privacy Guides e dos próprios projetos dos mensageiros, revisadas pela última vez em { $date }. Você escolhe e lê sem conexão: nada sai deste computador, a menos que você abra um link no navegador.
welcome-language = Este guia não tem o idioma do seu sistema, mas tem outros: escolha um com o botão de idioma, no alto, ou pressione Ctrl+L.
about-promises-title = O que esperar
about-no-connection = Este guia não faz nenhuma conexão por conta própria. Um link só é entregue ao navegador quando você clica nele, e só se for um dos que vêm embutidos no guia e foram verificados. O navegador pode memorizar o link, e a sua rede pode ver qual site você visita.
about-remembers = Este guia memoriza o idioma, as cores e o contraste delas, o tamanho do texto e o da janela, o último mensageiro que você viu, o que importa para você e os passos que você marcou, e guarda tudo isso somente neste computador.
about-remembers-nothing = Este guia não memoriza nada. O arquivo de configurações dele diz apenas isso.
about-memory-title = O que é memorizado
about-memory-file = O arquivo de configurações: { $file }
about-memory-no-folder = Não há pasta para configurações neste computador, por isso nada é memorizado.
about-remember-nothing = Não memorizar nada
about-forget = Esquecer tudo
about-keys = Tudo pode ser feito com o teclado: mostrar os atalhos (F1)
about-no-affiliation = Este guia não tem vínculo com nenhum dos mensageiros nem com o Privacy Guides, e nenhum deles o endossa.
about-own-research = As informações mudam. Antes de confiar em um mensageiro, leia as páginas dele e o que mudou desde que as informações foram revisadas.
about-languages-title = Idiomas
about-languages-unread = Estas traduções ainda não foram lidas por falante nativo que faça parte deste projeto: { $languages }.
about-languages-help = Se uma delas está na sua língua, diga ao projeto o que está errado ou pouco claro, com o formulário de traduções na página de “issues” dele, ou leia a tradução inteira e avise que leu.
about-languages-form = Formulário de traduções ({ $host })
about-attribution-title = De onde vêm as informações
about-attribution = As informações e os links vêm do Privacy Guides: da página “Real-Time Communication: The Best Private Instant Messengers”, edição em hebraico, versão de { $date }, e de outras de suas páginas: { $pages }; tudo © Privacy Guides contributors, sob CC BY-SA 4.0. O conteúdo foi escrito com outras palavras, comparado com as mudanças posteriores e marcado onde algo mudou. O que os próprios projetos dizem está marcado com os nomes deles.
about-page-link = A página como está hoje
about-licences-title = Licenças
about-licence-code = O programa: MIT ou Apache 2.0, à sua escolha.
about-licence-words = As informações, os textos e as traduções: Creative Commons Atribuição-CompartilhaIgual 4.0 Internacional (CC BY-SA 4.0).
about-licence-link = A licença CC BY-SA 4.0
about-licence-fonts = Fontes tipográficas: Open Sans, { $open_sans }, e Noto Sans, { $noto } e { $adobe }, sob a SIL Open Font License 1.1.
about-licence-icons = Ícones: Lucide, { $lucide }, sob a licença ISC; alguns deles do Feather, { $feather }, sob a licença MIT. O ícone deste guia faz parte do programa.
about-trademarks = Os nomes dos mensageiros e das lojas são marcas dos respectivos donos. Quadros coloridos ficam no lugar dos logotipos.

## Linha de comando

cli-about = Escolha um mensageiro privado (aplicativo de mensagens) e obtenha-o no site ou na loja oficial.
cli-lang = Idioma: { $languages }
cli-theme = Cores: light (claro), dark (escuro) ou system (como o sistema)
cli-help = Mostra esta ajuda
cli-version = Mostra a versão
cli-usage-heading = Uso:
cli-options-heading = Opções
cli-value-language = IDIOMA
cli-value-theme = TEMA
cli-value-command = COMANDO
error-prefix = erro: { $problem }
error-see-help = Execute “{ $command } --help” para ver o que é aceito.
error-unknown-option = não existe a opção “{ $option }”
error-unexpected-value = “{ $value }” não é esperado aqui
error-missing-value = “{ $option }” precisa de um valor
error-repeated-option = “{ $option }” só pode ser usada uma vez
error-unknown-language = não existe o idioma “{ $value }”; escolha entre: { $languages }
error-unknown-theme = não existe o tema “{ $value }”; escolha entre: light, dark, system
error-not-text = um argumento não é texto válido
error-arguments = não foi possível entender os argumentos
error-no-display = não há tela em que abrir uma janela; execute este programa em uma sessão gráfica ou defina DISPLAY ou WAYLAND_DISPLAY
error-display-unreachable = não foi possível acessar a tela “{ $display }”; inicie este programa na sessão a que a tela pertence ou indique em { $variable } uma tela que possa ser acessada
error-color-depth = a profundidade de cor da tela é de { $bits } bits, e a janela precisa de 24; configure a tela ou a área de trabalho remota para 24 ou 32 bits
error-too-many-files = não foi possível abrir a janela porque há arquivos abertos demais; feche outros programas ou aumente o limite (“ulimit -n”) e inicie de novo
error-no-resources = não foi possível abrir a janela porque há pouca memória ou porque nenhuma outra thread é permitida; feche outros programas e inicie de novo
error-display-lost = a conexão com a tela foi perdida e, com ela, a janela; inicie este programa de novo
error-no-window = não foi possível abrir a janela, e não se sabe por quê; inicie este programa em um terminal com MESSENGER_GUIDE_LOG=info e relate o que ele mostrar
error-missing-library = falta uma biblioteca de que a janela precisa: { $library }; instale-a (no Debian e no Ubuntu: { $package }) e inicie de novo
error-missing-other-library = falta uma biblioteca de que a janela precisa: { $library }; instale o pacote a que ela pertence e inicie de novo
error-unexpected = um erro inesperado encerrou este programa; inicie-o de novo e, se ele se encerrar outra vez, inicie-o em um terminal com MESSENGER_GUIDE_LOG=info e relate o que ele mostrar
error-data = os dados embutidos estão danificados; baixe este programa de novo do site oficial dele
cli-commands-heading = Comandos
cli-list = Lista todos os mensageiros
cli-show = Mostra tudo sobre um mensageiro
cli-compare = Compara mensageiros lado a lado; todos eles, se nenhum for citado
cli-find = Busca mensageiros por palavras, como na janela
cli-changes = Mostra o que mudou, do mais recente ao mais antigo: de um mensageiro ou, se nenhum for citado, de todos eles e dos critérios
cli-links = Mostra os links oficiais de um mensageiro
cli-open = Abre um download oficial no navegador, como faz o botão dele
cli-verify = Verifica se um arquivo baixado é autêntico
cli-handout = Escreve uma página para imprimir ou enviar, em HTML: todos os mensageiros, se nenhum for citado
cli-files = O arquivo a verificar, por exemplo um APK; podem ser indicados vários
cli-sha256 = O SHA-256 que o arquivo deve ter
cli-json = Escreve em JSON, para programas
cli-differences = Só as linhas em que os mensageiros diferem
cli-messenger = ID de um mensageiro, como mostrado por “list”
cli-words = O que procurar
cli-platform = Só os downloads para um sistema, por exemplo “linux”
cli-download = Um sistema, por exemplo “linux”, ou o ID de um download; se omitido, o sistema deste computador
cli-value-messenger = MENSAGEIRO
cli-value-file = ARQUIVO
cli-value-checksum = VALOR
cli-value-words = PALAVRAS
cli-value-platform = SISTEMA
error-missing-argument = falta { $value }
error-unknown-command = não existe o comando “{ $value }”; escolha entre: { $known }
error-unknown-command-near = não existe o comando “{ $value }”; você quis dizer “{ $near }”? Escolha entre: { $known }
error-unknown-messenger = não existe o mensageiro “{ $value }”; escolha entre: { $known }
error-unknown-messenger-near = não existe o mensageiro “{ $value }”; você quis dizer “{ $near }”? Escolha entre: { $known }
error-unknown-platform = não existe o sistema “{ $value }”; escolha entre: { $known }
error-unknown-platform-near = não existe o sistema “{ $value }”; você quis dizer “{ $near }”? Escolha entre: { $known }
error-no-download = o { $name } não tem o download “{ $value }”; escolha entre: { $known }
error-no-browser = não há navegador com que abrir o endereço; instale um, indique um em BROWSER ou abra o endereço em outro dispositivo: { $address }
error-not-opened = o navegador não abriu o endereço; abra-o manualmente: { $address }
error-no-checksum = “{ $value }” não é um SHA-256, que tem 64 caracteres de 0–9 e a–f
error-not-read = não foi possível ler { $path }: { $reason }
error-unverified = pelo menos um arquivo não pôde ser verificado; por isso, nada se sabe sobre ele
error-refused = NÃO INSTALE: pelo menos um arquivo está danificado ou não é autêntico; veja acima
error-write = não foi possível escrever a saída: { $reason }
io-error-not-found = esse arquivo ou essa pasta não existe
io-error-no-access = o acesso não é permitido
io-error-not-a-file = é uma pasta ou outra coisa, não um arquivo
io-error-no-space = não há mais espaço
io-error-read-only = o local permite somente leitura
io-error-other = o sistema relatou um erro; MESSENGER_GUIDE_LOG=info mostra qual

## Verificar um arquivo

signing-keys-title = Como verificar um download
signing-keys-fingerprints = As impressões digitais das chaves:
check-certificate = Compare a impressão digital da chave que assina o download (abaixo). No caso de um arquivo APK, este guia pode fazer isso para você.
check-repository = Impressão digital do repositório F-Droid (abaixo): compare-a quando acrescentar o repositório.
check-signed-list = Somas de verificação assinadas: compare o arquivo com a lista do projeto, verifique a assinatura da lista e compare a impressão digital da chave que a assinou (abaixo).
check-store = Até onde este guia sabe, o projeto não publica nada que permita verificar este download. Que ele seja autêntico ou não depende somente da loja.
check-nothing = Até onde este guia sabe, o projeto não publica nada que permita verificar este download. Obtenha-o somente no endereço oficial.
check-browser = Funciona no navegador, por isso não há arquivo a verificar. Certifique-se de que o endereço é o oficial.
verify-genuine = AUTÊNTICO. Este arquivo está assinado com a chave que o { $name } publica para este aplicativo. Ainda assim, pode ser uma versão antiga: veja a versão abaixo.
verify-genuine-recorded = AUTÊNTICO. Este arquivo está assinado com a chave que o Privacy Guides registrou para o { $name }. O próprio { $name } não publica nenhuma que este guia conheça. Ainda assim, o arquivo pode ser uma versão antiga: veja a versão abaixo.
verify-other-key = NÃO INSTALE. Este arquivo diz ser o { $name } ({ $package }), mas está assinado com uma chave que este guia não conhece.
verify-channels-without-key = Este guia não conhece as chaves destes lugares, por isso não consegue reconhecer um aplicativo obtido neles: { $channels }. Instale um aplicativo assim somente se ele vier diretamente do próprio lugar.
verify-other-app = NÃO INSTALE. Este arquivo está assinado com uma chave do { $name }, mas { $package } não é um dos aplicativos para os quais essa chave serve.
verify-not-signed = NÃO INSTALE. Este é um aplicativo para Android sem assinatura. Ninguém consegue saber quem o fez.
verify-damaged = NÃO INSTALE. Este arquivo foi danificado ou alterado depois de assinado, ou está assinado de um modo em que não se pode confiar.
verify-reason = O que foi encontrado, em termos técnicos: { $reason }
verify-no-key = SEM VERIFICAÇÃO. Este arquivo diz ser o { $name } ({ $package }), mas este guia não conhece nenhuma chave deste aplicativo. Por isso, não consegue dizer se o arquivo é autêntico.
verify-unknown-app = SEM VERIFICAÇÃO. Este aplicativo ({ $package }) não pertence a nenhum mensageiro deste guia. Se disseram a você que ele é um deles, não o instale.
verify-not-apk = SEM VERIFICAÇÃO. Este arquivo não é um aplicativo para Android (APK), por isso não tem assinatura que este guia possa verificar. Só é possível compará-lo.
verify-checksum = SHA-256 do arquivo:
verify-checksum-is-given = VALOR IGUAL. O arquivo tem o SHA-256 que você informou. Você só pode confiar nele tanto quanto no lugar de onde obteve esse valor.
verify-checksum-differs = NÃO USE ESTE ARQUIVO. Ele não tem o SHA-256 que você informou.
verify-only-compared = Este arquivo não é um aplicativo para Android (APK), por isso compará-lo é tudo o que este guia pode fazer com ele.
verify-checksum-paste = Se o projeto publica este valor, cole abaixo o valor que ele publica: este guia compara os dois.
verify-checksum-compare = Se o projeto publica este valor, compare-o ou informe-o com --sha256.
verify-listed = VALOR IGUAL ao que está em { $list }, na mesma pasta do arquivo baixado: o download está completo. Só a assinatura de { $list } diz quem fez o arquivo baixado.
verify-listed-differs = NÃO USE ESTE ARQUIVO. { $list }, que está na mesma pasta, traz outro SHA-256 para este arquivo.
verify-steps = Se o projeto assina uma lista de valores assim, verifique também essa assinatura:
verify-step-key = Obtenha a chave pública do projeto, por exemplo a partir do endereço de e-mail dele:
verify-step-fingerprint = Compare a impressão digital inteira da chave. { $name } ({ $files }):
verify-step-gpg = Verifique a assinatura, usando os nomes dos seus arquivos, e instale somente se ela estiver correta e tiver sido feita com essa chave:
verify-app = O aplicativo: { $package }, versão { $version }. Assinaturas dele: { $schemes }.
verify-signers = Impressão digital do certificado de quem assinou (SHA-256):

## Verificar um arquivo na janela

fingerprint-title = Impressão digital
fingerprint-copy = Copiar impressão digital
fingerprint-code = Mostrar QR code
fingerprint-scan = Aponte a câmera de um celular para o código e leia esta impressão digital como texto no celular.
file-check-title = Verificar um arquivo
file-check-open = Verificar um arquivo baixado
file-check-about = Um arquivo baixado é o aplicativo autêntico? Solte-o nesta janela ou escolha-o. Este guia apenas o lê, neste computador.
file-check-choose = Escolher arquivos
file-check-name = Arquivo: { $name }
file-check-waiting = SEM VERIFICAÇÃO por enquanto. Este arquivo será verificado depois do anterior.
file-check-running = SEM VERIFICAÇÃO por enquanto. Lidos { $percent }%.
file-check-cancel = Cancelar
file-check-cancelled = SEM VERIFICAÇÃO. Você cancelou a verificação, por isso nada se sabe sobre este arquivo.
file-check-not-read = SEM VERIFICAÇÃO. Não foi possível ler este arquivo, por isso nada se sabe sobre ele: { $reason }
file-check-cut = Foram indicados mais arquivos do que é possível verificar de uma vez. Só são verificados os que estão listados aqui: { $count }.
file-check-no-dialog = Esta área de trabalho não mostra nenhuma janela para escolher arquivos. Solte o arquivo na janela deste guia ou, se isso não funcionar, verifique-o em um terminal:
file-check-paste = Se você tem o SHA-256 deste arquivo, obtido do projeto, cole-o para comparar:
file-check-unreadable = Isto não é um SHA-256, por isso nada foi comparado. Um SHA-256 tem 64 caracteres de 0–9 e a–f.

## Em um terminal

terminal-id = ID
terminal-name = Nome
terminal-standing = Situação
terminal-in-short = Em resumo
terminal-level = { $sign } { $level }
terminal-kind = { $standing } · { $network }
terminal-since = Desde { $date }; antes disso: { $level }
terminal-step = { $number }. { $text }
terminal-warned = (!) { $warning }: { $names }
terminal-change = { $date } · { $name }
terminal-found = { $name } ({ $id }): { $tagline }
terminal-nothing-about = Tente menos palavras ou palavras mais curtas; “list” mostra todos os mensageiros.
terminal-opened = Entregue ao navegador: { $address }
terminal-other-download = Há também “{ $id }”: { $address }

## Comparar

screen-compare = Comparar
compare-lead = O que se sabe que cada um faz. “Nenhuma menção” não é “não”: significa que, onde este guia procurou, nada foi dito a respeito.
compare-only-differences = Só as diferenças
compare-copy-markdown = Copiar como Markdown
compare-copy-text = Copiar como texto
compare-copy-csv = Copiar como CSV
compare-choose = Mensageiros a comparar
compare-choose-two = Escolha dois mensageiros
compare-more = Mais
compare-network = Rede
compare-systems = Sistemas
compare-stores = Onde obter
compare-audits = Auditorias
compare-basis = { $criterion }: { $name }
compare-choose-some = Estes são os { $count } primeiros mensageiros da lista; outros podem ser encontrados com a busca da própria lista
compare-columns = { $first }–{ $last } de { $all }
compare-columns-back = Anteriores
compare-columns-on = Seguintes
compare-basis-downloads = Aonde levam os downloads oficiais:
compare-basis-audit = { $date }: { $text }
compare-none = Escolha pelo menos um mensageiro.

## Busca

search-placeholder = Buscar mensageiros
search-clear = Limpar a busca
search-found = Encontrados: { $count }
search-cut = A busca usa só os primeiros { $count } caracteres. Com menos palavras, encontra-se mais.
search-nothing = Nada encontrado
search-nothing-about = Tente menos palavras ou palavras mais curtas, o nome de um sistema, como “Android”, uma palavra como “grupos”, ou escolha acima o que importa para você.

## O que importa

needs-title = O que importa para você
needs-more = Mais
needs-fewer = Menos
needs-clear = Limpar
needs-threats = Proteger contra
needs-devices = Dispositivos de todos
needs-devices-about = Os sistemas usados por você e pelas pessoas com quem você conversa. O mensageiro precisa funcionar em todos eles.
verdict-meets = Atendem a tudo: { $count }
verdict-not-stated = Têm algo sem nenhuma menção: { $count }
verdict-does-not = Não atendem a tudo: { $count }
reason-short = { $name }: { $level }
reason-download = { $level }: há um download oficial.
reason-no-download = { $level }: nenhum download oficial está listado para esse sistema.

## Passos de configuração

steps-done = Feitos: { $done } de { $of }
steps-reset = Recomeçar
blocked-title = Se estiver bloqueado onde você está
blocked-check = Se você receber um aplicativo de outra pessoa ou de um lugar incomum, verifique o arquivo antes de instalá-lo.
blocked-noticed = O ato de contornar um bloqueio pode ser notado. Antes de tentar, pense no que poderia acontecer com você onde você está.

## Para alguém

share = Compartilhar
share-about = Algumas palavras sobre o { $name } para enviar a alguém, com os downloads oficiais dele:
share-copy = Copiar o texto
share-tooltip = Contar a alguém sobre o { $name }
share-official = Obtenha somente aqui:
share-line = { $name }: { $address }
share-channel = { $system } ({ $channel })
share-download = { $name } – { $about }
share-caution = Atenção: { $text }
share-change = { $date }: { $text }
share-source = Informações do Privacy Guides (CC BY-SA 4.0), escritas com outras palavras pelo Guia de Mensageiros, que as revisou pela última vez em { $date }.

## Uma página para imprimir

handout-save = Salvar a página
handout-about = Uma página para imprimir ou enviar, com impressões digitais e com códigos para escanear. Uma página impressa para cada um destes mensageiros:
handout-saved = Página salva. Abra-a em um navegador para imprimi-la: { $file }
handout-no-dialog = Esta área de trabalho não mostra nenhuma janela para salvar arquivos. Em um terminal, “messenger-guide handout” escreve a página.
handout-not-saved = Não foi possível salvar a página: { $reason }
handout-title = { $names }: mensageiros privados, do Guia de Mensageiros
handout-official = Obtenha somente nestes lugares oficiais. Aponte a câmera de um celular para um código e abra o endereço dele.
handout-fingerprints = Impressões digitais dos downloads autênticos
handout-optional = { $text } (opcional)
handout-reviewed = As informações foram revisadas pela última vez em { $date }. Podem ter mudado desde então.

## Painéis

close = Fechar
link-modal-title = Aonde este link leva
link-modal-scan = Aponte a câmera de um celular para o código e abra este endereço no celular.
link-modal-open = Abrir aqui
link-menu-open = Abrir
link-menu-copy = Copiar endereço
link-menu-code = Mostrar QR code
text-menu-cut = Recortar
text-menu-copy = Copiar
text-menu-paste = Colar
text-menu-select-all = Selecionar tudo
download-code = Código para escanear: { $name }
keys-title = Atalhos do teclado
keys-tab = Próximo item, item anterior
keys-arrows = Mover-se na lista e na tabela, rolar em outros lugares
keys-page = Rolar uma página
keys-space = Rolar uma página, quando nada está em foco
keys-ends = Ir ao início, ir ao fim
keys-enter = Ativar o item em foco
keys-escape = Fechar o que está aberto, limpar a busca
keys-screens = Trocar de tela
keys-search = Buscar; ou simplesmente comece a digitar
keys-language = Idioma
keys-text-size = Texto maior, texto menor, tamanho normal
keys-select = Selecionar texto, a partir do item em foco ou do início do que está visível
keys-caret = Cursor no texto, movido com as setas: para selecionar a partir de qualquer lugar
keys-select-all = Selecionar todo o texto
keys-copy = Copiar o que está selecionado, ou o endereço do link em foco
keys-link = Menu do link em foco, do campo ou do que está selecionado, como com o botão direito do mouse
keys-close = Fechar a janela
keys-full-screen = Tela cheia, e voltar
keys-help = Esta lista

## Página de manual

man-name = NOME
man-synopsis = SINOPSE
man-description = DESCRIÇÃO
man-environment = VARIÁVEIS DE AMBIENTE
man-files = ARQUIVOS
man-exit-status = STATUS DE SAÍDA
man-version = VERSÃO
man-log = O que registrar na saída de erro padrão, por exemplo “info”. Se não for definida, nada.
man-settings = O que a janela memoriza. Um arquivo que não pode ser lido é mantido ao lado deste.
man-exit-0 = Sucesso, mesmo que o programa que lê a saída tenha parado de ler.
man-exit-1 = Algo deu errado: nenhuma tela, nenhum navegador, dados danificados.
man-exit-2 = Os argumentos estão errados.
man-exit-3 = “verify” encontrou um arquivo que não deve ser instalado.
man-exit-4 = “verify” não conseguiu verificar todos os arquivos.

## Aprender

screen-learn = Aprender
learn-list = Em palavras simples
learn-back-to = Voltar para { $name }
learn-back-to-compare = Voltar para Comparar
learn-back-to-about = Voltar para Sobre
learn-evidence = Grau de certeza
learn-evidence-tagline = Quão certa é cada informação, e desde quando
learn-evidence-lead = Este guia diz o que dizem algumas páginas do Privacy Guides e o que mudou desde então, segundo o Privacy Guides ou os próprios projetos. Para cada informação, ele mostra de onde ela vem; para cada critério, também o grau de certeza.
learn-levels-title = O que os sinais significam
learn-not-stated = “Nenhuma menção” não é “não”. Onde nada é dito, um mensageiro pode atender ao critério ou não; este guia deixa a questão em aberto em vez de adivinhar.
learn-claims-title = De onde vem cada afirmação
learn-claims-sources = Ao lado de cada afirmação, você vê quem a faz, com um link. Para o que o Privacy Guides disse na versão da página em que este guia se baseia, o link leva ao texto daquele dia; para o que ele diz hoje, à página como está hoje; e para o que o próprio projeto diz, a uma página do projeto, com o dia em que ela foi lida. Passe o ponteiro sobre um link para ver o endereço completo antes que algo seja aberto.
learn-claims-own-words = As informações e os links vêm do Privacy Guides e dos próprios projetos. As frases, não: as palavras são deste guia.
learn-claims-edition = As informações vêm da página do Privacy Guides como estava em { $date }. Elas foram revisadas pela última vez em { $reviewed }.
learn-since-title = O que acontece quando algo muda
learn-since-notes = Uma mudança posterior não é escrita por cima das informações originais. Ela aparece junto ao mensageiro como uma nota, com data e fonte próprias.
learn-since-levels = Onde um nível mudou, o sinal mostra o nível de hoje, com o anterior abaixo dele.
learn-since-links = Onde um endereço oficial foi substituído, o botão leva ao novo. O antigo é mantido para comparação, mas nunca é aberto.
learn-never-title = O que este guia nunca faz
learn-never-connect = Ele não faz nenhuma conexão por conta própria: tudo o que mostra vem embutido nele.
learn-never-open = Ele só abre endereços que vêm embutidos e foram verificados, e só quando você clica neles.
learn-never-tell = Ele não conta a ninguém o que você lê. Um link que você abre vai para o navegador, que pode memorizá-lo, e a sua rede pode ver qual site você visita.
learn-never-guess = Ele não preenche lacunas com suposições nem transforma o silêncio em “não”.
learn-criteria = Critérios
learn-criteria-tagline = Os parâmetros com que os mensageiros são avaliados
learn-criteria-title = O que os critérios significam
learn-criteria-lead = O que o Privacy Guides pede de um mensageiro e o que cada requisito significa.
learn-criteria-choice-title = Como o Privacy Guides escolhe
learn-criteria-choice = O Privacy Guides não tem vínculo com os projetos que recomenda. Para se manter objetivo, ele os avalia por requisitos claros, além dos requisitos gerais dele. Ele aconselha todas as pessoas a conhecer esses requisitos antes de escolher e a fazer a própria pesquisa.
learn-criteria-best-case = O que o Privacy Guides chama de melhor caso descreve um projeto perfeito: a um projeto recomendado pode faltar parte disso ou tudo, e um que tenha mais pode ficar em posição melhor. Na página em que este guia se baseia, o sigilo de encaminhamento fazia parte do melhor caso; em 16 de maio de 2025, tornou-se um requisito mínimo.
learn-tier-minimum = O mínimo que o Privacy Guides exige.
learn-tier-best-case = O que um projeto perfeito teria.
learn-tier-joining = Este não é um dos critérios do Privacy Guides. Este guia o acrescenta porque o Privacy Guides diz, sobre alguns mensageiros, o que é preciso para entrar.
learn-see-picture = Ver em um diagrama
learn-see-networks = Os tipos de rede
learn-secrecy = Sigilo antes e depois de um roubo
learn-secrecy-tagline = O que uma chave roubada expõe
learn-secrecy-lead = A criptografia de ponta a ponta funciona com chaves. Duas propriedades decidem o que alguém que rouba uma chave consegue ler com ela: o sigilo de encaminhamento (forward secrecy) protege o que foi escrito antes, e o sigilo pós-comprometimento (future secrecy) protege o que é escrito depois.
learn-legend-title = Como ler os diagramas
learn-legend-time = O tempo corre da esquerda para a direita. Cada quadro da linha de baixo é uma mensagem; acima dele está a chave que a protege.
learn-legend-key = Uma chave
learn-legend-theft = Aqui alguém rouba a chave
learn-legend-exchange = Uma troca de chaves que quem roubou a chave não intercepta
learn-legend-closed = Uma mensagem que continua secreta
learn-legend-open = Uma mensagem exposta
learn-without-title = Sem sigilo de encaminhamento
learn-without-about = Uma chave roubada expõe as mensagens passadas e as que vêm a seguir.
learn-forward-title = Com sigilo de encaminhamento
learn-forward-limit = Sozinho, o sigilo de encaminhamento não protege o que for escrito daqui em diante.
learn-future-title = E também com sigilo pós-comprometimento
learn-future-about = O sigilo pós-comprometimento (future secrecy) também é chamado de segurança pós-comprometimento. Quem roubou uma chave perde o acesso já na primeira troca de chaves que não conseguir interceptar. Para continuar lendo, precisaria interceptar toda a comunicação entre os dois lados.
learn-future-further = Só pode ser lido o que foi escrito nesse meio-tempo. Para ler mais, seria preciso roubar outras chaves.
learn-networks = Redes
learn-networks-tagline = Os caminhos que as mensagens fazem
learn-networks-lead = As mensagens viajam por uma rede, e há várias maneiras de construir uma. Cada uma tem suas próprias vantagens e desvantagens.
learn-legend-person = Uma pessoa
learn-legend-server = Um servidor
learn-legend-relay = Um retransmissor ou nó, que passa as mensagens adiante
learn-advantages = Vantagens
learn-drawbacks = Desvantagens
learn-network-users = Mensageiros deste tipo
learn-network-no-points = O Privacy Guides não lista vantagens nem desvantagens deste tipo de rede.
learn-threats = Ameaças
learn-threats-tagline = Do que se proteger
learn-threats-lead = Talvez nenhuma destas ameaças preocupe você, talvez uma, algumas ou todas. Quase nenhuma ferramenta protege contra todas elas.
learn-threats-choice = Antes de escolher um mensageiro, ajuda perguntar-se quais delas preocupam você.
learn-threats-title = As ameaças, uma a uma
learn-threat-of-page = O Privacy Guides diz que toda a lista dele protege contra esta ameaça.
learn-threat-named = Citados em particular pelo Privacy Guides:
learn-changes-tagline = Todas as mudanças posteriores, das mais novas às mais antigas
learn-changes-lead = Mudanças que a página do Privacy Guides de { $date }, em que este guia se baseia, não mostra: as de cada mensageiro e as dos critérios, até onde este guia as conhece. As mais novas vêm primeiro.
learn-limits = O que a criptografia de ponta a ponta não esconde
learn-limits-tagline = Metadados, a rede, as chaves
learn-limits-lead = Com a criptografia de ponta a ponta, só as pessoas que participam de uma conversa conseguem ler o que é escrito, desde que mais ninguém consiga acesso às chaves ou aos dispositivos delas. A criptografia não esconde tudo sobre a conversa.
learn-metadata-title = Metadados
learn-metadata-about = Metadados são o que se pode saber sobre uma mensagem sem lê-la: quem fala com quem, quando e com que frequência.
learn-metadata-not-hidden = A criptografia de ponta a ponta não esconde metadados.
learn-limits-networks-title = O que a rede mostra
learn-limits-keys-title = O que uma chave roubada expõe
learn-limits-keys = Uma conversa só é tão segura quanto as chaves de todas as pessoas que participam dela. Sem sigilo de encaminhamento, uma chave roubada de apenas uma delas expõe as mensagens passadas.
learn-blocked = Quando há um bloqueio
learn-blocked-tagline = O que pode ajudar e o que isso não esconde
learn-blocked-lead = Um mensageiro está bloqueado onde não é possível chegar aos servidores dele, ou às lojas de onde ele vem. Governos, quem administra redes e provedores de serviços podem bloqueá-lo.
learn-blocked-helps-title = O que pode ajudar
learn-blocked-proxy = Um proxy, que repassa a sua conexão; o melhor é um que seja mantido por alguém em quem você confia.
learn-blocked-tor = O Tor, que faz a sua conexão passar por servidores mantidos por voluntários. Se for possível que alguém esteja vigiando a sua conexão e você tiver uma VPN em que confia, o Privacy Guides aconselha conectar-se primeiro a essa VPN.
learn-blocked-bridges = Pontes e conexões disfarçadas, que podem levar ao Tor onde o próprio Tor é bloqueado.
learn-blocked-messengers = Outras formas, como usar servidores próprios ou dispensar a internet, explicadas passo a passo pelos projetos de:
learn-blocked-limits-title = O que isso não esconde
learn-blocked-visible = O Tor ou uma VPN podem esconder o que você visita, mas não o fato de que você os usa, e o Tor costuma chamar mais atenção do que uma VPN. Mesmo conexões disfarçadas podem ser detectadas.
learn-blocked-later = Com o tempo, as pontes se tornam conhecidas. A partir daí, registros das suas conexões podem mostrar que você usou o Tor.
learn-blocked-plan = Considere o que quem impõe o bloqueio é capaz de fazer e que consequências poderia haver, e tenha um plano para o caso de pegarem você.
learn-blocked-stores-title = Se a loja estiver bloqueada
keys-back = Voltar de uma explicação

## Para leitores de tela

spoken-screens = Telas
spoken-banner = Aviso
spoken-link-menu = Menu do link
spoken-text-menu = Menu do texto
spoken-code = QR code com o endereço { $address }
spoken-fingerprint-code = QR code com esta impressão digital como texto
spoken-download = Baixar o { $app }, versão { $system }, { $host }
spoken-download-from = Baixar o { $app } para { $system } via { $store }, { $host }
spoken-open-in-browser = Abrir o { $app } no navegador, { $host }
spoken-needs-clear = Limpar o que importa para você
spoken-needs-fold = { $words }: o que importa para você
spoken-columns-back = Mensageiros anteriores
spoken-columns-on = Mensageiros seguintes
spoken-cell = { $name }, { $criterion }: { $words }
spoken-drawing-centralized = Diagrama: um servidor no meio e, em volta dele, oito pessoas, cada uma conectada somente a esse servidor.
spoken-drawing-federated = Diagrama: três servidores, cada um conectado aos outros dois. Cada servidor tem duas pessoas só dele.
spoken-drawing-peer-to-peer = Diagrama: seis pessoas, conectadas diretamente umas às outras. Não há servidor.
spoken-drawing-anonymous-routing = Diagrama: um caminho com setas de uma pessoa a outra, que passa por três de nove nós. Os outros nós não são usados.
spoken-drawing-decentralized-relays = Diagrama: quatro retransmissores, não conectados entre si, e quatro pessoas. Cada pessoa está conectada a dois retransmissores.
spoken-drawing-one-key = Diagrama: sete mensagens em ordem cronológica, todas sob uma mesma chave. Durante a quarta, a chave é roubada, e todas as sete podem ser lidas.
spoken-drawing-forward = Diagrama: sete mensagens em ordem cronológica, cada uma com a própria chave. Durante a quarta, a chave dessa mensagem é roubada. As três anteriores continuam fechadas; a quarta e as que vêm depois dela podem ser lidas.
spoken-drawing-future = Diagrama: sete mensagens em ordem cronológica, cada uma com a própria chave. Durante a quarta, a chave dessa mensagem é roubada e, depois da quinta, novas chaves são trocadas. Somente a quarta e a quinta podem ser lidas.
