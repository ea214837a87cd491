### Briar: lo que la guía dice de esta aplicación.

## De un vistazo

briar-tagline = Funciona por Tor, o de cerca sin internet
briar-aliases = Briar Messenger
briar-summary = Briar es una aplicación de mensajería cifrada que se conecta con las aplicaciones de otras personas por la red Tor, lo que la hace útil contra la censura. Las personas que están cerca también pueden conectarse por Wi-Fi o Bluetooth, lo que puede ayudar donde el acceso a internet es un problema.

## Enlaces

briar-link-contribute = Lleva a la sección sobre donaciones de la página del código fuente. En la versión de la página en la que se basa esta guía, el enlace llevaba a la página principal, con las formas de donar al final.

## Descargas

briar-download-flathub = Briar tiene previsto publicar por su cuenta un Flatpak y dice que, hasta entonces, todas las formas de instalar Briar Desktop son semioficiales.

## Datos

briar-fact-about = Briar es una aplicación de mensajería que cifra lo que escribes. A través de la red Tor, tu aplicación se conecta con las aplicaciones de las personas con las que hablas.
briar-fact-specification = El proyecto ha publicado íntegra su especificación, es decir, la descripción exacta de cómo funciona Briar.
briar-fact-forward-secrecy = Hay secreto hacia adelante: las claves cambian tan a menudo que una clave robada hoy no abre los mensajes pasados. Lo proporcionan dos protocolos propios de Briar, Bramble Handshake y Bramble Transport.
briar-fact-censorship = Como las conexiones pasan por Tor, Privacy Guides considera que Briar es eficaz para eludir la censura.
briar-fact-audited = La aplicación se sometió a una auditoría independiente; el informe que enlaza Privacy Guides es de 2017. Para el enrutamiento anónimo, Briar se apoya en Tor, que también se ha auditado.
briar-fact-nearby = Los dispositivos que están cerca pueden conectarse entre sí por Wi-Fi o Bluetooth. Una red local así, llamada red en malla («mesh»), puede ayudar donde internet no está al alcance.
briar-fact-adding-contacts = Dos personas solo pasan a ser contactos cuando cada una ha añadido a la otra. Intercambian enlaces briar:// o, si están en el mismo lugar, escanean cada una el código QR de la otra.
briar-fact-systems = Privacy Guides menciona aplicaciones para Linux, Windows y Android. No figura ninguna para macOS ni iOS; eso no significa que no exista.
briar-fact-reproducible = Las compilaciones son reproducibles: el proyecto ofrece herramientas para comprobar que el APK publicado no contiene nada más que su código fuente público.
briar-fact-groups = Hay grupos privados. Según el proyecto, toda la comunicación entre dispositivos va cifrada de extremo a extremo.
briar-fact-desktop-beta = Briar Desktop se publica como versión beta. Su README describe como solo semioficiales todas las formas de instalarlo, incluidas las descargas del propio sitio de Briar.
briar-fact-no-servers = Briar no tiene servidores que se puedan bloquear. Donde Tor está bloqueado, puede usar puentes; sin internet, puede usar Bluetooth o Wi-Fi.

## Criterios

briar-criterion-open-source-clients = el código está publicado
briar-criterion-no-identifier-to-contacts = los contactos se añaden por enlace o código QR
briar-criterion-private-messages-encrypted = se describe como aplicación de mensajería cifrada
briar-criterion-audited = la aplicación, 2017
briar-criterion-forward-secrecy = mediante los protocolos Bramble
briar-criterion-decentralized = de aplicación a aplicación: Tor, Wi-Fi o Bluetooth
briar-criterion-all-five-systems = no figura ninguna para macOS ni iOS
briar-criterion-all-messages-encryptable-now = toda la comunicación entre dispositivos
briar-criterion-all-encrypted-by-default-now = toda la comunicación entre dispositivos
briar-criterion-no-phone-number-now = una cuenta necesita un apodo y una contraseña, y se guarda en el dispositivo
briar-criterion-open-source-servers-now = no depende de un servidor central
briar-criterion-future-secrecy-now = no lo mencionan ni su README ni su página «How it works»

## Auditorías

briar-audit-client-2017 = Una auditoría independiente de la aplicación. Privacy Guides no dice qué encontró.

## Especificaciones

briar-spec-briar-spec = Especificación de Briar
briar-spec-bramble-handshake = Protocolo Bramble Handshake
briar-spec-bramble-transport = Protocolo Bramble Transport

## Claves

briar-key-app = Briar de su propio sitio (APK), de su propio repositorio F-Droid y de Google Play
briar-check-source = Compilaciones reproducibles: Briar ofrece las herramientas para compilar el APK por tu cuenta y compararlo con el publicado.
briar-blocked-bridges = Si Tor también está bloqueado: en los ajustes, abre «Conexiones» (Connections) y, en «Método de conexión para la red Tor» (Connection method for Tor network), elige «Utilizar la red Tor a través de puentes» (Use Tor network with bridges). «Automático basado en ubicación» (Automatic based on location) deja la elección a Briar.
briar-blocked-nearby = Sin internet: en «Conexiones» (Connections), permite que Briar llegue a los contactos por Bluetooth o en la misma red Wi-Fi.
briar-blocked-drive = Si de ninguna de estas formas se llega a un contacto: «Conectar a través de Discos Removibles» (Connect via Removable Drive) guarda tus mensajes, cifrados, en una memoria USB o una tarjeta SD, que tú haces llegar al contacto.
briar-blocked-pass-on = Para pasar la aplicación sin internet a otras personas: abre «Comparte esta aplicación fuera de línea» (Share this app offline). El teléfono abre un punto de acceso Wi-Fi, desde el que las personas que están cerca pueden descargar Briar. O guarda la aplicación como archivo APK y envíalo de otra manera.
