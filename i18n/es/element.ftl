### Lo que se dice de Element.

## En resumen

element-tagline = Salas privadas cifradas en Matrix
element-aliases = Element Messenger
element-summary = La aplicación principal de Matrix, un estándar abierto para la comunicación segura y descentralizada. Los mensajes de las salas privadas y las llamadas entre dos personas van cifrados de extremo a extremo por defecto; pero no hay secreto hacia adelante, así que una clave robada deja al descubierto también los mensajes pasados.

## Contexto

element-fact-matrix = Matrix es un protocolo y un estándar abierto. Permite comunicarse de forma segura y en tiempo real en una red descentralizada. Element es su aplicación principal.

## Protección

element-fact-private-rooms = En las salas privadas, a las que solo se entra por invitación, los mensajes y los archivos van cifrados de extremo a extremo por defecto: solo pueden leerlos las personas de la sala. Lo mismo vale para las llamadas de voz y las videollamadas entre dos personas.
element-fact-group-calls = También las llamadas de grupo van cifradas de extremo a extremo por defecto, desde que Element Call forma parte de la aplicación web, de las aplicaciones de escritorio y de las aplicaciones reescritas para teléfonos.
element-fact-ratchet = El trinquete Olm que usa Matrix, un método para renovar las claves, es una implementación del Double Ratchet (doble trinquete) de Signal. Eso no le da a Element secreto hacia adelante.

## Funciones

element-fact-talking = Puedes intercambiar mensajes y archivos en salas, llamar a una persona por voz o por videollamada y hacer llamadas de grupo.

## Conviene saber

element-fact-not-encrypted = El cifrado no lo abarca todo: no se cifran los apodos, las reacciones ni las fotos de perfil.
element-fact-no-forward-secrecy = En teoría, Matrix puede ofrecer secreto hacia adelante, que impide que una clave robada deje al descubierto los mensajes pasados. Element no lo ofrece actualmente, porque el secreto hacia adelante haría que dejaran de funcionar algunas cosas, como las copias de seguridad de las claves y el historial de mensajes compartido.
element-fact-settings = Para las aplicaciones web y de escritorio de Element, Privacy Guides recomienda hoy ciertos ajustes, entre ellos estos. Borra el nombre de cada sesión, que de otro modo puede revelar a los demás cosas sobre tu dispositivo. Desactiva las confirmaciones de lectura y los avisos de que estás escribiendo. Desactiva «Permitir llamadas directas 1-a-1 (peer-to-peer)» (Allow Peer-to-Peer for 1:1 calls) y «Allow fallback call assist server (turn.matrix.org)», que permite usar un servidor de asistencia de reserva para las llamadas. Considera desactivar el gestor de integraciones. Si quieres, activa «In encrypted rooms, only send messages to verified users» (en las salas cifradas, enviar mensajes solo a usuarios verificados), que puede limitar con quién puedes hablar.
element-fact-homeserver = Privacy Guides no recomienda ningún servidor en particular y desaconseja matrix.org, que gestionan quienes desarrollan Matrix.

## Descargas

element-download-google-play = Element Classic es la aplicación antigua para teléfonos. Solo recibe actualizaciones de seguridad.
element-download-app-store = Element Classic es la aplicación antigua para teléfonos. Solo recibe actualizaciones de seguridad. Ahora Privacy Guides enlaza a Element X.
element-download-github = Element Classic es la aplicación antigua para teléfonos. Solo recibe actualizaciones de seguridad. Las versiones de GitHub son las de Google Play y dependen de algunos servicios de Google.
element-download-f-droid = F-Droid compila por su cuenta Element Classic, así que una versión nueva puede tardar varios días en aparecer allí.
element-download-github-x = Las publicaciones en GitHub contienen dos versiones de Element X: una para Google Play y otra para F-Droid, firmada por Element.

## De un vistazo

element-criterion-open-source-clients = el código está publicado en GitHub
element-criterion-private-messages-encrypted = en salas privadas (solo por invitación)
element-criterion-all-messages-encryptable = no se cifran las fotos de perfil, las reacciones ni los apodos
element-criterion-audited = el protocolo, 2016
element-criterion-forward-secrecy = posible en teoría en Matrix; actualmente no en Element
element-criterion-decentralized = por medio de Matrix
element-criterion-all-encrypted-by-default = solo en salas privadas; no se cifran los apodos ni las reacciones
element-criterion-all-five-systems = también en el navegador
element-criterion-open-source-servers-now = Synapse, el servidor que desarrolla Element
element-criterion-no-phone-number-now = con un nombre de usuario; el servidor decide qué más pide
element-criterion-no-identifier-to-contacts-now = los demás te conocen por un nombre de usuario que eliges; el correo electrónico es opcional
element-criterion-future-secrecy-now = Matrix dice que Megolm por sí solo no lo tiene y que las aplicaciones deberían iniciar sesiones nuevas de vez en cuando

## Auditorías

element-audit-protocol-2016 = Una auditoría independiente del protocolo. Privacy Guides no dice qué encontró.

## Especificaciones

element-spec-matrix-spec = Especificación del protocolo Matrix
element-spec-olm = Cifrado de extremo a extremo en Matrix, con el trinquete Olm
element-spec-double-ratchet = El Double Ratchet de Signal, que Olm implementa

## Qué ha cambiado

element-change-moved = Privacy Guides quitó Element de su lista de aplicaciones de mensajería. Ahora está en su página sobre redes sociales, que dice que ninguna red social es adecuada para la comunicación privada o sensible. Para las llamadas entre dos personas, esa página aconseja desactivar «Permitir llamadas directas 1-a-1 (peer-to-peer)» (Allow Peer-to-Peer for 1:1 calls) y «Allow fallback call assist server (turn.matrix.org)», para que a la otra parte no se le muestre tu dirección IP.
element-change-element-x = Para teléfonos, Privacy Guides enlaza ahora a Element X. Element llama Element Classic a las aplicaciones antiguas para teléfonos y solo les da actualizaciones de seguridad.
element-change-verification = Element anunció que, a partir de octubre de 2026 (en un principio, abril de 2026), los dispositivos sin verificar ya no podrán enviar ni recibir mensajes cifrados. Verifica cada dispositivo, también los que ya usas, y guarda la clave de recuperación.

## Claves

element-key-google-play-x = Element X de Google Play
element-key-f-droid-x = Element X de F-Droid
element-key-google-play-classic = Element Classic de Google Play
