### Lo que tienen en común las aplicaciones de mensajería: criterios, amenazas, tipos de red y la advertencia sobre el segundo grupo.

## Criterios: requisitos mínimos

criterion-open-source-clients = Apps de código abierto
criterion-open-source-clients-about = Cualquiera puede leer el código de las aplicaciones, de modo que otras personas, y no solo quienes las hacen, pueden comprobar lo que hacen.
criterion-no-identifier-to-contacts = Sin compartir número ni correo con los contactos
criterion-no-identifier-to-contacts-about = Las personas a las que escribes no tienen por qué conocer tu número de teléfono, tu correo electrónico ni ninguna otra cosa que te identifique.
criterion-private-messages-encrypted = Mensajes privados cifrados por defecto
criterion-private-messages-encrypted-about = Los mensajes privados usan cifrado de extremo a extremo sin que nadie tenga que activarlo: solo pueden leerlos las personas de la conversación.
criterion-all-messages-encryptable = Cifrado posible en todos los mensajes
criterion-all-messages-encryptable-about = El cifrado de extremo a extremo se puede usar para todos los mensajes, sea cual sea el tipo de conversación.
criterion-audited = Auditoría independiente
criterion-audited-about = Especialistas ajenos al proyecto la examinaron en busca de puntos débiles e informaron de lo que encontraron.

## Criterios: mejor caso

criterion-forward-secrecy = Secreto hacia adelante
criterion-forward-secrecy-about = Las claves se renuevan tan a menudo que quien robe la de hoy no puede leer con ella los mensajes pasados. Privacy Guides lo convirtió en requisito mínimo el 16 de mayo de 2025.
criterion-future-secrecy = Secreto futuro
criterion-future-secrecy-about = También se llama seguridad poscompromiso: quien robó una clave pierde el acceso en el primer intercambio de claves que no logra interceptar, y no puede leer los mensajes que siguen.
criterion-open-source-servers = Servidores de código abierto
criterion-open-source-servers-about = También es público el código que se ejecuta en los servidores.
criterion-decentralized = Descentralizada
criterion-decentralized-about = Ninguna organización gestiona por sí sola toda la red: muchos servidores trabajan juntos (red federada) o las aplicaciones se conectan directamente entre sí (red par a par).
criterion-all-encrypted-by-default = Todo cifrado por defecto
criterion-all-encrypted-by-default-about = Todos los mensajes, también en los grupos, usan cifrado de extremo a extremo sin que nadie tenga que activarlo.
criterion-all-five-systems = Los cinco sistemas
criterion-all-five-systems-about = Hay aplicaciones para Linux, Windows, macOS, Android e iOS.

## Criterios: para unirse

criterion-no-phone-number = Sin número de teléfono para unirse
criterion-no-phone-number-about = Puedes unirte sin dar un número de teléfono, que te identifica personalmente.

## Amenazas

threat-anonymity = Que te identifiquen
threat-anonymity-about = Alguien quiere saber quién está detrás de una actividad. La protección separa quién eres de lo que haces.
threat-targeted-attacks = Ataques dirigidos
threat-targeted-attacks-about = Alguien va contra ti en particular e intenta llegar a tu dispositivo o a tus datos.
threat-supply-chain-attacks = Ataques a la cadena de suministro
threat-supply-chain-attacks-about = Se introduce a escondidas un punto débil en un buen programa, o en una de sus partes, antes de que te llegue; suele ser una forma de ataque dirigido.
threat-passive-attacks = Ataques pasivos
threat-passive-attacks-about = Programas maliciosos, filtraciones de datos y otros ataques que van contra muchas personas a la vez.
threat-service-providers = Proveedores de servicios
threat-service-providers-about = Quien gestiona un servicio podría leer lo que pasa por él. La protección hace que no pueda leerlo.
threat-mass-surveillance = Vigilancia masiva
threat-mass-surveillance-about = Organismos gubernamentales, organizaciones, sitios web y servicios colaboran para rastrear lo que hace la gente.
threat-surveillance-capitalism = Capitalismo de vigilancia
threat-surveillance-capitalism-about = Grandes redes de publicidad e innumerables empresas más recopilan datos sobre las personas.
threat-public-exposure = Exposición pública
threat-public-exposure-about = Cualquiera que busque puede encontrar cosas sobre ti. La protección limita lo que se puede encontrar.
threat-censorship = Censura
threat-censorship-about = Se bloquea el acceso a la información o se censura a quienes se expresan en internet.

## Tipos de red

network-centralized = Servicio centralizado
network-centralized-about = Una sola organización gestiona todos los servidores.
network-centralized-new-features = Las funciones nuevas llegan rápido.
network-centralized-finding-contacts = Es fácil encontrar a las personas que conoces.
network-centralized-restrictions = La organización puede restringir el servicio.
network-centralized-change-of-hands = Puede cambiar de manos o cambiar su política.
network-federated = Red federada
network-federated-about = Servidores independientes se comunican entre sí, como en el correo electrónico.
network-federated-choice-of-trust = Eliges en quién confiar.
network-federated-metadata = Quien gestiona un servidor puede llegar a ver parte de los metadatos.
network-federated-slow-features = Las funciones nuevas llegan más despacio.
network-peer-to-peer = Red par a par (P2P)
network-peer-to-peer-about = Las aplicaciones se conectan directamente entre sí.
network-peer-to-peer-no-server = No hay en medio ningún servidor ajeno.
network-peer-to-peer-little-exposure = Es muy poco lo que queda expuesto ante terceros.
network-peer-to-peer-both-online = Las dos partes tienen que estar conectadas.
network-peer-to-peer-battery = La batería se gasta más rápido.
network-peer-to-peer-ip-address = Tu dirección IP y las de las personas con las que hablas se pueden ver, a menos que las oculte Tor o una VPN.
network-anonymous-routing = Enrutamiento anónimo
network-anonymous-routing-about = Los mensajes no van directos a su destino: dan rodeos.
network-anonymous-routing-hidden-parties = Oculta al menos una de estas cosas: quién envió un mensaje, quién lo recibió o el hecho mismo de que se comunicaron.
network-anonymous-routing-slow = Es lento.
network-anonymous-routing-mostly-text = Se limita sobre todo al texto.
network-anonymous-routing-less-reliable = Puede ser menos fiable.
network-decentralized-relays = Retransmisores descentralizados
network-decentralized-relays-about = Los mensajes pasan por los retransmisores de una red descentralizada.

## La advertencia sobre el segundo grupo

warning-no-forward-secrecy = Aquí no hay secreto hacia adelante.
warning-other-needs = Cubre ciertas necesidades que las aplicaciones recomendadas quizá no cubran.
warning-not-for-sensitive = Privacy Guides no la recomienda para comunicaciones sensibles o a largo plazo.
warning-key-compromise = Si se roba la clave de una sola persona de una conversación, se ve afectada la confidencialidad de todos los mensajes pasados de esa conversación.

## Qué cambió en la página de la fuente

change-minimum-requirements = El secreto hacia adelante pasó a ser un requisito mínimo, y ahora se exige una auditoría publicada, hecha por un tercero independiente y de buena reputación. Todos los requisitos se redactaron de nuevo: una aplicación de mensajería tiene que cumplir los mínimos y debería cumplir los demás. Se eliminó la sección de opciones adicionales, que es el segundo grupo de esta guía.

## Necesidades

need-no-phone-number = Sin número de teléfono
need-forward-secrecy = Secreto hacia adelante
need-without-internet = De cerca, sin internet
need-without-internet-about = Los mensajes llegan a personas cercanas cuando no hay conexión a internet.
need-without-google-play = Android sin Google Play
need-without-google-play-about = Para Android hay una descarga fuera de Google Play, oficial o mencionada por el proyecto. Eso dice de dónde viene la aplicación, no si funciona en un teléfono sin los servicios de Google.
need-decentralized = Descentralizada
need-number-hidden = Número oculto a los contactos
need-future-secrecy = Secreto futuro
need-over-tor = Funciona por Tor
need-over-tor-about = La conexión puede pasar por la red Tor.
need-where-blocked = Puede funcionar donde se bloquea la mensajería
need-where-blocked-about = Hay una forma de seguir usándola donde están bloqueadas las aplicaciones de mensajería, o internet. Que esa forma funcione o no depende del bloqueo.
need-audited = Auditoría independiente
need-reproducible-builds = Compilaciones reproducibles
need-reproducible-builds-about = Se puede confirmar que la aplicación que instalas se creó a partir del código publicado.
need-encrypted-groups = Grupos cifrados
need-encrypted-groups-about = Hay chats de grupo con cifrado de extremo a extremo.
need-calls = Llamadas
need-calls-about = Se puede hablar con otras personas, por voz o por videollamada.
answer-of-the-list = Privacy Guides dice de toda su lista que protege contra esto
answer-once-of-the-list = Privacy Guides lo dijo de su lista, pero esta aplicación de mensajería ya no está en ella
answer-outside-google-play = para Android hay una descarga fuera de Google Play, oficial o mencionada por el proyecto
warning-short = Sin secreto hacia adelante

## Qué ayuda donde una tienda está bloqueada

store-step-f-droid-mirrors = Si un repositorio F-Droid está bloqueado: ábrelo en la lista de repositorios de F-Droid. Si tiene más direcciones desde las que descargar, aparecen en «Réplicas oficiales» (Official mirrors). Los ajustes de F-Droid tienen además «Conectarse vía una proxy SOCKS» (Connect via SOCKS proxy).
store-step-f-droid-nearby = Para obtener sin internet una aplicación de una persona cercana: las dos personas abren «Cerca» (Nearby) en F-Droid y cada una localiza allí a la otra; después, elige la aplicación. Para ello, las dos necesitan F-Droid.
