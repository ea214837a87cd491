### SimpleX Chat: lo que la guía dice de esta aplicación.

## De un vistazo

simplex-tagline = Sin número de teléfono ni nombre de usuario
simplex-aliases = SimpleX Messenger, Simple X
simplex-summary = SimpleX Chat funciona sin ningún identificador único: no necesitas ni número de teléfono ni nombre de usuario. Usa una red descentralizada, lo que la hace útil donde se censura la comunicación.

## Datos

simplex-fact-network = Su red es descentralizada, lo que la convierte en una herramienta eficaz contra la censura, según Privacy Guides.
simplex-fact-no-identifiers = Usarla no te ata a ningún identificador único, ya sea un número de teléfono o un nombre de usuario.
simplex-fact-audited = La empresa Trail of Bits hizo una auditoría en octubre de 2022.
simplex-fact-joining = Puedes participar en conversaciones de grupo escaneando un código QR o haciendo clic en un enlace de invitación.
simplex-fact-chats = Puedes escribir directamente a una persona o chatear en grupos, que ofrecen lo básico. Los mensajes se pueden editar y se les puede dar formato con Markdown.
simplex-fact-protocol = Desde octubre de 2024, Privacy Guides dice que los mensajes directos, los chats de grupo y las llamadas cifradas de extremo a extremo están protegidos con el SimpleX Messaging Protocol, que usa cifrado de doble trinquete (double ratchet).
simplex-fact-calls = También se pueden hacer llamadas de voz y videollamadas, con cifrado de extremo a extremo: solo quienes están en la llamada pueden oírla y verla.
simplex-fact-moving = No hay un servidor central que te guarde una copia de seguridad. Para pasar a otro dispositivo, exporta tus datos e impórtalos allí.
simplex-fact-metadata = Desde octubre de 2024, Privacy Guides dice que la aplicación protege los metadatos, porque los mensajes se entregan por «colas simplex» (simplex queues) de un solo sentido.
simplex-fact-verification = Desde octubre de 2024, Privacy Guides dice que escanear un código QR o hacer clic en un enlace de invitación te permite verificar a un contacto fuera de la red de la propia aplicación, lo que protege de los proveedores de red que se ponen en medio.
simplex-fact-own-protocol = El doble trinquete que protege sus mensajes tiene secreto hacia adelante y secreto futuro, según dice el proyecto.
simplex-fact-third-audit = Según el proyecto, Trail of Bits terminó una tercera auditoría en 2026; cuando se leyó esto, todavía estaba por publicarse.
simplex-fact-reproducible = Las compilaciones para Linux y los APK de GitHub son reproducibles: el proyecto tiene scripts que los crean a partir del código publicado y comparan los resultados.
simplex-fact-more = Privacy Guides enlaza también a la lista del propio proyecto con las funciones de privacidad y seguridad y sus límites.
simplex-fact-channels = Los canales públicos, nuevos en la versión 6.5 de abril de 2026, no van cifrados de extremo a extremo: quien gestiona sus retransmisores ve lo que se escribe en ellos. El proyecto los considera una primera versión beta, y dice que quien gestiona los retransmisores desconoce la identidad real de quienes poseen un canal y de quienes lo leen.
simplex-fact-operators = Los servidores que vienen configurados en la aplicación los gestionan SimpleX Chat y, desde diciembre de 2024, un segundo operador, Flux.
simplex-fact-tor-and-servers = SimpleX Chat puede conectarse a través de Tor, por ejemplo por medio de Orbot, y puede usar servidores tuyos en lugar de los que vienen configurados.

## Descargas

simplex-download-f-droid = SimpleX Chat tiene su propio repositorio F-Droid, con versiones estables y beta compiladas por quienes la desarrollan. La página muestra la dirección que hay que añadir a la aplicación F-Droid.
simplex-download-f-droid-org = F-Droid.org compila por su cuenta las versiones estables, que aparecen allí varios días después. Están firmadas con otra clave: para pasar de estas a las de quienes la desarrollan, o al revés, primero exporta la base de datos de chats, y después instala la aplicación de nuevo e importa la base de datos.

## Criterios

simplex-criterion-open-source-clients = el código y las versiones publicadas están en GitHub
simplex-criterion-no-identifier-to-contacts = no hay número ni nombre de usuario que compartir
simplex-criterion-private-messages-encrypted = figura entre las aplicaciones de mensajería cifrada
simplex-criterion-audited = por Trail of Bits, 2022 y 2024
simplex-criterion-forward-secrecy-now = el proyecto lo dice de su doble trinquete
simplex-criterion-all-encrypted-by-default-now = no en los canales públicos, que se añadieron en la versión 6.5
simplex-criterion-all-messages-encryptable-now = no en los canales públicos, que se añadieron en la versión 6.5
simplex-criterion-future-secrecy-now = el proyecto lo dice de su doble trinquete
simplex-criterion-decentralized = una red descentralizada
simplex-criterion-all-five-systems = descargas para los cinco
simplex-criterion-no-phone-number = sin número de teléfono y sin nombre de usuario
simplex-criterion-open-source-servers-now = el código de los servidores está en GitHub, bajo la AGPLv3

## Auditorías

simplex-audit-trail-of-bits-2022 = Una auditoría de SimpleX Chat. Privacy Guides no dice qué encontró.
simplex-audit-trail-of-bits-2024 = La segunda auditoría de la misma empresa, esta vez del diseño criptográfico.

## Especificaciones

simplex-spec-smp = SimpleX Messaging Protocol
simplex-spec-double-ratchet = El doble trinquete de SimpleX, con resistencia cuántica

## Qué ha cambiado

simplex-change-forward-secrecy = Privacy Guides menciona ahora una segunda auditoría y el SimpleX Messaging Protocol, con cifrado de doble trinquete y resistencia cuántica. Eso implica secreto hacia adelante y secreto futuro, que la página no afirma; el proyecto sí. El secreto hacia adelante pasó a ser un requisito mínimo el 16 de mayo de 2025.
simplex-change-flathub = Para Linux, la aplicación está disponible también en Flathub.
simplex-change-channels = La versión 6.5 trajo canales públicos, que no van cifrados de extremo a extremo.

## Claves

simplex-key-website = El APK de GitHub y del repositorio F-Droid propio de SimpleX Chat
simplex-key-google-play = La aplicación de Google Play
simplex-key-f-droid-org = El repositorio principal de F-Droid, cuyos voluntarios compilan y firman la aplicación
simplex-key-repository = El repositorio F-Droid propio de SimpleX Chat
simplex-key-releases = En GitHub, para cada versión: la lista de sumas de comprobación para Linux (_sha256sums) y los APK
simplex-check-source = Compilaciones reproducibles: SimpleX Chat describe cómo compilar por tu cuenta las aplicaciones para Android y Linux y compararlas con las de GitHub.
simplex-blocked-android = En Android: instala Orbot, que se conecta a Tor, inícialo y activa «Usar proxy SOCKS» (Use SOCKS proxy) en «Servidores y Red» (Network & servers), en los ajustes de SimpleX Chat. Para evitar conexiones que no pasen por Tor, elige «Obligatorio» (required) para «Usar hosts .onion» (Use .onion hosts): entonces no se puede acceder a los servidores que no tienen una dirección así.
simplex-blocked-ios = En un iPhone: instala Orbot, que ahí funciona como VPN, actívalo y elige «Si disponibles» (when available) para «Usar hosts .onion» (Use .onion hosts), en «Servidores y Redes» (Network & servers). SimpleX Chat advierte de que parte del tráfico aún puede salir sin pasar por la VPN, por ejemplo si la aplicación de la VPN se cierra de forma inesperada.
simplex-blocked-servers = Si gestionas un servidor SimpleX, o lo gestiona una persona de confianza: introdúcelo en «Servidores y Red» (Network & servers) en lugar de los que vienen configurados.
