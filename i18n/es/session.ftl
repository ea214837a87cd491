### Lo que se dice de Session.

## En resumen

session-tagline = Los mensajes pasan por tres nodos
session-aliases = Session Messenger
session-summary = Una aplicación de mensajería descentralizada, pensada para la comunicación privada, segura y anónima. Los nodos de su red guardan los mensajes, y cada mensaje cifrado pasa por tres de ellos; pero no hay secreto hacia adelante, así que una clave robada deja al descubierto también los mensajes pasados.

## Descargas

session-download-linux = En Linux, Session necesita glibc 2.35 o posterior, como en Debian 12 o Ubuntu 22.04.

## Contexto

session-fact-focus = Session es una aplicación descentralizada. Su objetivo principal es permitir comunicarse de forma privada, segura y anónima.
session-fact-own-protocol = Antes se basaba en el Signal Protocol, que sustituyó por un protocolo propio en diciembre de 2020.

## Protección

session-fact-three-nodes = En la época de la versión de la página en la que se basa esta guía, la Oxen Service Node Network guardaba los mensajes y los retransmitía. Cada mensaje cifrado pasaba por tres de sus nodos en el camino, de modo que en la práctica, según Privacy Guides, ningún nodo podía averiguar nada importante sobre las personas que usaban la red.
session-fact-encrypted-chats = Los chats entre dos personas y los grupos cerrados pueden ir cifrados de extremo a extremo: solo pueden leerlos quienes participan en ellos.

## Funciones

session-fact-talking = Puedes escribir a una persona, chatear en grupos y hacer llamadas de voz.
session-fact-groups = Los grupos cerrados admiten hasta 100 miembros; los abiertos, cualquier número.

## Conviene saber

session-fact-no-forward-secrecy = Su protocolo no tiene secreto hacia adelante: una clave robada deja al descubierto también los mensajes pasados.
session-fact-open-groups = Un grupo abierto es abierto por diseño. Privacy Guides menciona el cifrado de extremo a extremo solo para los chats entre dos personas y los grupos cerrados.

## De un vistazo

session-criterion-open-source-clients = el código está publicado en GitHub
session-criterion-private-messages-encrypted = en los chats entre dos personas y en los grupos cerrados
session-criterion-all-messages-encryptable = solo se mencionan los chats entre dos personas y los grupos cerrados
session-criterion-all-messages-encryptable-now = los grupos abiertos no van cifrados de extremo a extremo
session-criterion-audited = la aplicación, 2021
session-criterion-forward-secrecy = no en su propio protocolo
session-criterion-decentralized = la Oxen Service Node Network
session-criterion-all-encrypted-by-default = los grupos abiertos son abiertos por diseño
session-criterion-all-encrypted-by-default-now = los grupos abiertos no van cifrados de extremo a extremo
session-criterion-all-five-systems = también versiones en GitHub
session-criterion-decentralized-now = una red propia, la Session Network
session-criterion-open-source-servers-now = el código de sus servidores de almacenamiento está en GitHub
session-criterion-no-phone-number-now = para registrarse no se exige número de teléfono ni correo electrónico
session-criterion-no-identifier-to-contacts-now = un ID de cuenta (Account ID) ocupa el lugar de ambos
session-criterion-future-secrecy-now = el comienzo del anuncio de su nuevo protocolo no lo menciona entre los objetivos

## Auditorías

session-audit-2021 = Oxen la encargó en marzo de 2020 y se terminó en abril de 2021. Su veredicto de entonces: la seguridad general es buena, y las personas a las que les importa su privacidad pueden usar la aplicación.

## Especificaciones

session-spec-whitepaper = Documento técnico (whitepaper) sobre la aplicación y su protocolo
session-spec-protocol = Información técnica sobre el Session Protocol

## Qué ha cambiado

session-change-foundation = Ahora Session está a cargo de la Session Technology Foundation, y su código se ha trasladado a la cuenta de la fundación en GitHub.
session-change-open-groups = Privacy Guides afirmó que los grupos abiertos no van cifrados de extremo a extremo. Eso figuró en su página hasta que se quitó Session.
session-change-dropped = El secreto hacia adelante pasó a ser un requisito mínimo de Privacy Guides. Session y toda la sección de opciones adicionales se quitaron de la página.
session-change-network = Session dejó la red Oxen en mayo de 2025. Desde entonces, los mensajes los retransmite una red propia, la Session Network.
session-change-protocol-v2 = Session anunció una nueva versión de su protocolo, con secreto hacia adelante y protección frente a la computación cuántica. Hasta donde esta guía pudo averiguar, es solo un plan: no se encontró ninguna versión publicada que lo incluya.
session-change-funding = La fundación anunció que su personal remunerado había cumplido su último día de trabajo y que, sin más dinero, tendría que cerrar después del 8 de julio de 2026, y con ella la infraestructura. Esa fecha ya pasó, y desde entonces han aparecido versiones nuevas; la última que conoce esta guía es del 19 de noviembre de 2026. Antes de depender de Session, comprueba en su propio sitio si todavía funciona.

## Claves

session-key-app = La aplicación del repositorio F-Droid propio de Session
session-key-repository = El repositorio F-Droid propio de Session
session-check-desktop = Sumas de comprobación firmadas: cada versión publicada tiene un archivo «signature.asc» con las sumas de comprobación de sus archivos. Session describe cómo comprobar la firma de «signature.asc» y de quién es la clave.
session-check-android = Sumas de comprobación firmadas: cada versión publicada en GitHub tiene un archivo «signature.asc» con las sumas de comprobación de sus archivos. Session describe cómo comprobar la firma de «signature.asc» y de quién es la clave.
