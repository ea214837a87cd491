### O que menus, lojas e instaladores dizem do programa.

## Menus

package-kind = Guia de mensageiros privados
package-summary = Escolha um aplicativo de mensagens privado e obtenha-o no site ou na loja oficial
# Palavras que as pessoas procuram, com vírgulas entre elas.
package-keywords = mensageiro, mensagens, aplicativo de mensagens, messenger, chat, bate-papo, conversa, privacidade, criptografia, download, baixar, Signal, Molly, SimpleX, Briar, Element, Session
package-makers = Colaboradores do Guia de Mensageiros

## Direitos autorais

package-copyright = © 2026 Colaboradores do Guia de Mensageiros

## Lojas

package-description = Qual mensageiro (aplicativo de mensagens) devo usar, e onde obtenho o verdadeiro? O Guia de Mensageiros reúne o que o Privacy Guides escreveu sobre seis deles: Signal, Molly, SimpleX Chat, Briar, Element e Session.
package-point-downloads = O download oficial está a um clique, e antes você vê o endereço completo. Para o celular, há um código para escanear.
package-point-sources = As informações têm links para as fontes delas, “nenhuma menção” não se confunde com “não”, e o que mudou depois traz a data da mudança.
package-point-compare = Busque, diga o que importa para você, compare mensageiros lado a lado e leia o que cada termo significa, em muitos idiomas.
package-point-offline = Funciona sem conexão e não faz nenhuma: os links são entregues ao navegador, e somente os que vêm embutidos e foram verificados.
package-no-affiliation = Sem vínculo com o Privacy Guides nem com nenhum mensageiro, e sem o endosso deles.

## Instalador

package-newer = Uma versão mais nova do Guia de Mensageiros já está instalada.
