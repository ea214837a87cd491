### Molly: lo que la guía dice de esta aplicación.

## De un vistazo

molly-tagline = Otra aplicación para Signal, en Android
molly-aliases = Molly Messenger
molly-case = Privacy Guides sugiere considerarla en Android si necesitas protección contra ataques dirigidos
molly-summary = Molly es una aplicación alternativa para la red de Signal, solo para Android. Añade funciones de seguridad y de facilidad de uso, e implica confiar en dos equipos de desarrollo en lugar de uno.

## Enlaces

molly-link-privacy = Privacy Guides no menciona ninguna política propia de Molly; esta es la de Signal.

## Datos

molly-fact-network = Molly es una alternativa a la aplicación del propio Signal: llega a la misma red, con más funciones de seguridad y de facilidad de uso.
molly-fact-database = La base de datos local de la aplicación se puede cifrar con una frase de contraseña mientras no se usa. Los datos que quedan en la memoria (RAM) se pueden borrar de forma segura cuando ya no hacen falta.
molly-fact-tor = La conexión se puede dirigir a través de Tor.
molly-fact-reproducible = En la versión de la página en la que se basa esta guía, Molly y Molly-FOSS admiten compilaciones reproducibles: se puede confirmar que el APK corresponde al código fuente publicado.
molly-fact-everyday = Las copias de seguridad se pueden programar, y la aplicación puede bloquearse automáticamente.
molly-fact-linked-device = Un teléfono Android puede ser un dispositivo vinculado de una cuenta de Signal en lugar de su dispositivo principal.
molly-fact-more = Privacy Guides enumera más funciones en un artículo aparte.
molly-fact-two-teams = Con Molly confías en dos equipos de desarrollo, el de Signal y el de Molly, para recibir a tiempo actualizaciones seguras.
molly-fact-updates = Las funciones nuevas y las correcciones de Signal llegan con una actualización cada dos semanas. La excepción son los problemas de seguridad: se corrigen lo antes posible.
molly-fact-delay = Molly puede ir un poco por detrás de Signal, lo que puede afectar a cosas como pasar de Signal a Molly.
molly-fact-same-security = La versión de la página en la que se basa esta guía menciona tres versiones, todas con las mismas mejoras de seguridad.
molly-fact-unifiedpush = UnifiedPush es una alternativa de código abierto a las notificaciones push de Google.
molly-fact-mollysocket = Para usar UnifiedPush hace falta un programa aparte, llamado Mollysocket. Puedes ejecutarlo tú en otro equipo o en un servidor (VPS), o usar uno público.
molly-fact-tutorial = Hay un tutorial paso a paso para esto, en alemán.
molly-fact-unifiedpush-limit = UnifiedPush no se puede usar mientras Molly sea un dispositivo vinculado.
molly-fact-proxy = Con un proxy SOCKS o Tor activado en Molly, todo su tráfico pasa por esa vía. En mayo de 2025, Privacy Guides no tenía conocimiento de fugas de direcciones IP ni de consultas DNS.

## Criterios

molly-criterion-open-source-clients = la versión estándar tenía código propietario, como los servicios de Google que también usa Signal
molly-criterion-open-source-clients-now = el proyecto dice que hay una sola versión, sin código propietario
molly-criterion-no-identifier-to-contacts = como en Signal, cuya red usa
molly-criterion-private-messages-encrypted = usa la red de Signal
molly-criterion-all-messages-encryptable = usa la red de Signal
molly-criterion-forward-secrecy = usa la red de Signal
molly-criterion-future-secrecy = usa la red de Signal
molly-criterion-all-encrypted-by-default = usa la red de Signal
molly-criterion-decentralized = esta guía cuenta la red de Signal entre los servicios centralizados
molly-criterion-all-five-systems = una aplicación para Android
molly-criterion-no-phone-number = necesita una cuenta de Signal, que exige un número de teléfono
molly-criterion-open-source-servers-now = se conecta a los servidores de Signal, cuyo código está en GitHub
molly-criterion-audited-now = su README no menciona ninguna auditoría

## Amenazas

molly-threat-targeted-attacks = Privacy Guides sugiere considerarla en Android si puede haber alguien que vaya contra ti en particular.

## Versiones

molly-variant-molly = En la versión de la página en la que se basa esta guía, era la versión estándar, con código propietario como los servicios de Google. Admite compilaciones reproducibles.
molly-variant-molly-foss = Prescindía del código propietario, como los servicios de Google, y con él de algunas funciones, por ejemplo las notificaciones push de Google Play Services, que ahorran batería. Admitía compilaciones reproducibles.
molly-variant-molly-up = Se basaba en Molly-FOSS y añadía notificaciones push mediante UnifiedPush.

## Qué ha cambiado

molly-change-molly-up = Privacy Guides ya no menciona Molly-UP como versión aparte: Molly y Molly-FOSS, las dos que figuraban entonces, podían usar UnifiedPush.
molly-change-one-version = Ahora hay una sola versión de Molly, y su sitio dice que es enteramente de código abierto, sin código propietario. Molly-FOSS ya no es una versión aparte.

## Claves

molly-key-app = Molly de su propio repositorio F-Droid, de Accrescent y de GitHub
molly-key-repository = El repositorio F-Droid propio de Molly
molly-check-source = Compilaciones reproducibles: Molly describe cómo compilar el APK por tu cuenta y compararlo con el de GitHub.
molly-blocked-tor = Instala Orbot, que se conecta a Tor. En los ajustes de Molly, abre «Red» (Network) y, en «Proxy», elige «Tor mediante Orbot» (Tor via Orbot). Para otro proxy, elige «SOCKS5».
