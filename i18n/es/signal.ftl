### Signal: lo que la guía dice de esta aplicación.

## De un vistazo

signal-tagline = Mensajes y llamadas cifrados
signal-aliases = Signal Messenger
signal-summary = Signal es una aplicación de mensajes instantáneos y llamadas, protegidos con el Signal Protocol. Para registrarte necesitas un número de teléfono; un alias (nombre de usuario), junto con el ajuste adecuado, puede ocultarlo a tus contactos.

## Datos

signal-fact-maker = Signal es una aplicación para teléfonos, con aplicaciones de escritorio que la acompañan. La desarrolla la empresa Signal Messenger LLC.
signal-fact-protocol = Lo que escribes y dices está protegido con el Signal Protocol, que Privacy Guides describe como una forma de cifrado extremadamente segura.
signal-fact-secrecy = El protocolo tiene secreto hacia adelante: las claves cambian tan a menudo que una clave robada hoy no abre los mensajes pasados. También tiene secreto futuro (seguridad poscompromiso): quien robó una clave no puede seguir leyendo después del primer intercambio de claves que no logra interceptar.
signal-fact-contacts-and-profiles = Tu lista de contactos se cifra con tu PIN de Signal, así que el servidor no puede leerla. También tu perfil va cifrado, y solo se comparte con las personas con las que hablas.
signal-fact-private-groups = También los grupos se mantienen privados frente al servidor: este no tiene constancia de quién pertenece a un grupo, ni de su título, su foto u otras características.
signal-fact-sealed-sender = Con «Remitente confidencial» (Sealed Sender) activado, un mensaje deja pocos metadatos (datos sobre el mensaje, no su contenido). La dirección de quien lo envía se cifra junto con el mensaje; el servidor solo ve la de quien lo recibe.
signal-fact-reproducible = Las compilaciones para Android son reproducibles: se puede confirmar que la aplicación de Google Play, o el APK del propio Signal, se creó a partir del código publicado.
signal-fact-messages-and-calls = Tanto los mensajes instantáneos como las llamadas están protegidos por el mismo protocolo.
signal-fact-username = Para ocultar tu número de teléfono a tus contactos, Privacy Guides aconseja crear un alias (nombre de usuario) y poner «Quién puede ver mi número» (Who Can See My Number) en «Nadie» (Nobody). Los dígitos que se añaden al alias hacen que sea difícil de adivinar.
signal-fact-phone-number = No puedes registrarte sin un número de teléfono.
signal-fact-sealed-sender-limits = Por defecto, «Remitente confidencial» (Sealed Sender) solo está activado entre contactos. Se puede activar para todo el mundo, con mayor riesgo de recibir spam.
signal-fact-hardening = Privacy Guides tiene una guía para configurar Signal y hacer que sea más difícil de atacar.
signal-fact-saved-number = Aunque tu número de teléfono esté oculto, quienes lo tienen guardado en los contactos de su teléfono lo siguen viendo: ya lo conocen.
signal-fact-censored = Donde Signal está censurada, la aplicación puede intentar eludir la censura, y puede conectarse a través de un proxy.
signal-fact-proxy-limit = Quien bloquea Signal podría averiguar que la usas a través de un proxy, porque la aplicación no envía todas sus conexiones por el proxy. Por este motivo, en 2022 Privacy Guides recomendaba usar en su lugar Molly con Orbot. Quien gestiona el proxy no puede leer lo que pasa por él.

## Descargas

signal-download-linux = En Linux, Signal se ofrece como paquete .deb, el formato de Debian y Ubuntu, y necesita glibc 2.34 o posterior.

## Criterios

signal-criterion-open-source-clients = el código está en GitHub; Privacy Guides señala que Signal usa servicios de Google
signal-criterion-no-identifier-to-contacts = con un alias, y con «Quién puede ver mi número» en «Nadie»
signal-criterion-private-messages-encrypted = protegidos con el Signal Protocol
signal-criterion-all-messages-encryptable = tanto los mensajes como las llamadas
signal-criterion-audited = el protocolo, 2016
signal-criterion-forward-secrecy = en el Signal Protocol
signal-criterion-future-secrecy = en el Signal Protocol
signal-criterion-open-source-servers-now = el código del servidor está en GitHub, bajo la AGPLv3
signal-criterion-decentralized = esta guía la cuenta entre los servicios centralizados
signal-criterion-all-encrypted-by-default = tanto los mensajes como las llamadas
signal-criterion-all-five-systems = también como APK para Android
signal-criterion-no-phone-number = se exige un número de teléfono

## Auditorías

signal-audit-protocol-2016 = Una auditoría independiente del Signal Protocol. Privacy Guides no dice qué encontró.

## Configuración

signal-setup = Ocultar tu número de teléfono a quienes no lo tienen guardado
signal-step-profile = Ve a los ajustes de Signal y toca el perfil de tu cuenta, arriba del todo.
signal-step-username = Toca «Alias» (Username). En la pantalla «Configura tu alias de Signal» (Set up your Signal username), elige «Continuar» (Continue).
signal-step-enter = Escribe un alias. Siempre se le añaden dígitos, para que sea único y difícil de adivinar: «John», por ejemplo, podría convertirse en @john.35. Son dos, salvo que elijas más; el alias y los dígitos juntos pueden tener hasta 32 caracteres.
signal-step-privacy = Vuelve a la página principal de los ajustes y abre «Privacidad» (Privacy).
signal-step-phone-number = Abre «Número de teléfono» (Phone Number).
signal-step-who-can-see = Pon «Quién puede ver mi número» (Who Can See My Number) en «Nadie» (Nobody).
signal-step-who-can-find = Pon también «Quién puede encontrarme con mi número» (Who Can Find Me By Number) en «Nadie» (Nobody). Así, quienes ya tienen tu número no podrán usarlo para descubrir tu cuenta.

## Especificaciones

signal-spec-protocol-documentation = Especificación del Signal Protocol

## Qué ha cambiado

signal-change-github-releases = Privacy Guides incluye ahora también las versiones de Signal para Android publicadas en GitHub.

## Claves

signal-key-android-13 = El APK del propio Signal y Google Play, en Android 13 o posterior
signal-key-older-android = El APK del propio Signal y Google Play, en versiones anteriores de Android
signal-check-android = Compilaciones reproducibles: Signal dice que la aplicación de Google Play y el APK de su sitio se pueden comparar con el código fuente, compilando la aplicación por tu cuenta.
signal-check-linux = Compilaciones reproducibles, a modo de experimento: Signal describe cómo compilar por tu cuenta el paquete para Debian y Ubuntu y compararlo, y dice que puede que esto no funcione todavía.
signal-check-desktop = Esta guía no conoce ninguna forma de comprobar esta descarga. Signal dice que todavía no hay compilaciones reproducibles para Windows y macOS.
signal-blocked-circumvention = En el teléfono: en los ajustes de Signal, abre «Privacidad» (Privacy), luego «Ajustes avanzados» (Advanced), y activa «Evitar censura» (Censorship circumvention). Signal dice que se haga solo donde la aplicación está censurada; entonces esta intenta eludir la censura.
signal-blocked-proxy = Pide a una persona de confianza, que esté en un lugar donde no se bloquea Signal, que mantenga en funcionamiento un proxy de Signal: Signal ofrece el programa para ello. El proxy se comparte como una dirección que empieza por https://signal.tube/#.
signal-blocked-use-proxy = Para usar un proxy en Android: en los ajustes de Signal, abre «Datos y almacenamiento» (Data and storage), luego «Usar proxy» (Use proxy), e introduce la dirección del proxy. Signal dice que se haga solo si la aplicación no se conecta de otra forma.
