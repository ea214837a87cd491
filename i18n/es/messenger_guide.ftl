### Las palabras del propio programa. Lo que se dice de las aplicaciones de mensajería está en los archivos que acompañan a este.

## Nombre e idiomas

app-name = Guía de mensajería
language-name = Español

## Encabezado

screen-guide = Aplicaciones
screen-about = Acerca de
back = Atrás
language-menu = Idioma
language-unread = Sin revisar por un hablante nativo
theme-menu = Claro u oscuro
theme-system = Como el sistema
theme-light = Claro
theme-dark = Oscuro
high-contrast = Alto contraste
text-size = Tamaño del texto
text-percent = { $percent } %
text-smaller = Texto más pequeño
text-normal = Tamaño normal
text-larger = Texto más grande

## La lista

standing-recommended-group = Recomendadas
standing-with-reservations-group = Con reservas

## Recomendación

standing-recommended = Recomendada
standing-with-reservations = Con reservas
standing-recommended-about = Privacy Guides la recomienda para comunicaciones sensibles.
standing-in-one-case = Recomendada en un caso
standing-in-one-case-with = { $standing }: { $case }
standing-no-longer = Ya no se recomienda desde el { $date }
standing-no-longer-about = Privacy Guides la ha quitado de su lista de aplicaciones de mensajería.
standing-edition = En la página del { $date }: { $standing }
standing-with-reservations-about = Privacy Guides la incluyó solo como opción adicional, con una advertencia.
client-of = Usa la red de { $name }
warning-title = Por qué hay una advertencia
delisted-title = Fuera de la lista de Privacy Guides desde el { $date }
caution-title = Lo que debes saber antes de elegir

## Descargas y enlaces

downloads-title = Obtener { $name }
download-this-computer = Para este equipo
download-other-computers = Otros equipos
download-browser = En el navegador
download-phones = Para el teléfono
download-several = Para varios sistemas
download-none-here = { $name }: entre sus descargas oficiales no hay ninguna para { $system }.
download-missing = No figura ninguna app para { $system }
download-of-app = { $app } · { $download }
download-separator = { " · " }
download-beta = Versión beta
download-needs-phone = Instálala antes en un teléfono
download-minimum = { $system } o posterior
publisher-project = Oficial
publisher-store = De voluntarios de la tienda
publisher-not-stated = No se menciona quién la publica
link-homepage = Página principal
link-privacy = Política de privacidad
link-documentation = Documentación
link-source-code = Código fuente
link-contribute = Contribuir
link-reference = Para saber más
link-more = Clic derecho para copiar la dirección o mostrar su código QR
link-replaces = Sustituye a { $address }

## Sistemas y lugares

platform-linux = Linux
platform-windows = Windows
platform-macos = macOS
platform-web = Navegador
platform-android = Android
platform-ios = iOS
platform-several = Varios sistemas
channel-google-play = Google Play
channel-app-store = App Store
channel-f-droid = F-Droid
channel-accrescent = Accrescent
channel-github = GitHub
channel-flathub = Flathub
channel-apk = APK para Android
channel-website = Sitio oficial

## De un vistazo

glance-title = De un vistazo
glance-note = { $level }: { $note }
glance-note-since = { $level }, desde el { $date }: { $note }
glance-privacy-guides = Privacy Guides: { $level }
glance-said-by-project = { $speaker } · { $before }
glance-edition = Antes: { $level }
tier-minimum = Requisitos mínimos
tier-best-case = Mejor caso
tier-joining = Para unirse

## Niveles de certeza

level-yes = Sí
level-implied = Implícito
level-partly = En parte
level-no = No
level-not-stated = Sin mención
level-yes-about = La fuente que se indica al lado lo dice expresamente.
level-implied-about = La fuente lo da a entender sin decirlo.
level-partly-about = Se cumple solo en parte.
level-no-about = La fuente dice que no es así, o lo que dice lo descarta.
level-not-stated-about = Donde buscó esta guía, no se decía nada al respecto. Eso no significa «no».

## Fuentes

source-numbered = { $speaker } { $number }
source-page = la página tal como está hoy
source-edition = la página del { $date }

## Quién lo dice

said-by = { $speaker }:
said-by-privacy-guides = Privacy Guides
said-by-project = El proyecto { $name }, leído el { $date }
said-by-project-mark = { $words } *
said-by-project-legend = * Lo dice el propio proyecto, o F-Droid sobre sí mismo, no Privacy Guides.
said-by-default = Donde no se nombra a nadie, lo dice Privacy Guides, o esta misma guía.
checked-all = Todo esto se comprobó por última vez el { $date } o después.
said-by-downloads = Descargas oficiales

## Secciones sobre una aplicación

topic-protection = Cómo protege
topic-features = Qué permite hacer
topic-good-to-know = Conviene saber
topic-background = Contexto
threats-title = De qué ayuda a protegerte
threats-of-page = En la versión de su página en la que se basa esta guía, Privacy Guides decía de toda su lista que protege contra:
threats-once-of-page = En la versión de su página en la que se basa esta guía, Privacy Guides decía de toda su lista que protege contra lo siguiente. Esta aplicación ya no está en esa lista:
audits-title = Auditorías
audit-by = { $date } · { $auditor }
audit-unnamed = { $date } · Privacy Guides no nombra a quien hizo la auditoría
audit-report = Leer más
variants-title = Versiones de { $name }
variant-gone = Ya no se ofrece (anotado el { $date })
step-optional = Opcional
specifications-title = Especificaciones y artículos
changes-title = Qué ha cambiado
changes-criteria = Criterios de Privacy Guides
changes-all = Todos los cambios, de todas las aplicaciones
changes-none = No se conoce ningún cambio.

## Fechas y listas

list-separator = { ", " }
date-day =
    { $day } de { $month ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
       *[12] diciembre
    } de { $year }
date-year = { $year }
date-month =
    { $month ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
       *[12] diciembre
    } de { $year }

## Avisos

banner-settings-put-aside = No se pudo leer la configuración, así que este programa empezó con los valores predeterminados. El archivo anterior se conserva como { $file }.
banner-settings-unusable = No se pudo leer la configuración, y el archivo no se pudo apartar. Este programa funciona, pero no puede recordar lo que elijas.
banner-cannot-remember = En este equipo no se puede guardar lo que elijas. Este programa funciona, pero no lo recordará.
banner-forgotten = Se ha borrado todo lo que esta guía recordaba: el archivo de configuración y sus copias de seguridad. El historial de tu navegador y los archivos que hayas guardado no se tocan. Lo que elijas a partir de ahora se volverá a recordar.
banner-not-forgotten = No se pudo borrar lo que se recordaba. Borra tú el archivo: { $file }
banner-remembers-nothing = Se ha borrado lo que se recordaba, y a partir de ahora no se recordará nada. El archivo de configuración solo dice eso. El historial de tu navegador y los archivos que hayas guardado no se tocan.
banner-remembers-again = A partir de ahora, lo que elijas se recordará en este equipo.
banner-link-failed = No se pudo abrir ningún navegador. Copia la dirección y ábrela por tu cuenta:
banner-link-requested = Hace un momento se pidió al navegador que abriera este enlace. Si no aparece nada, puede que todavía se esté iniciando.
banner-facts-aged = La información se revisó por última vez el { $date }, hace seis meses o más. Algunas cosas pueden haber cambiado desde entonces. Consulta el sitio de la propia aplicación de mensajería y la página de Privacy Guides tal como está hoy, o busca una versión más reciente de esta guía.
copy = Copiar
copied = Copiado

## Acerca de

about-lead = Te ayuda a elegir una aplicación de mensajería privada y te lleva a su descarga oficial.
about-versions-title = Versión e información
about-version = Versión { $version }
about-edition = Información de la página de Privacy Guides tal como estaba el { $date }
welcome = Información sobre aplicaciones de mensajería privada, tomada de Privacy Guides y de los propios proyectos de las aplicaciones, y revisada por última vez el { $date }. Eliges y lees sin conexión: nada sale de este equipo, a menos que abras un enlace en el navegador.
welcome-language = Esta guía no tiene el idioma de tu sistema, pero tiene otros: elige uno con el botón de idioma de arriba o pulsa Ctrl+L.
about-promises-title = Qué puedes esperar
about-no-connection = Esta guía no establece ninguna conexión por su cuenta. Solo entrega un enlace al navegador cuando haces clic en él, y únicamente enlaces que vienen incorporados en ella y se comprobaron. El navegador puede recordar el enlace, y tu red puede ver qué sitio visitas.
about-remembers = Esta guía recuerda el idioma, los colores y su contraste, el tamaño del texto y el de la ventana, la última aplicación de mensajería que miraste, lo que te importa y los pasos que marcaste, y lo guarda todo solo en este equipo.
about-remembers-nothing = Esta guía no recuerda nada. Su archivo de configuración solo dice eso.
about-memory-title = Qué se recuerda
about-memory-file = El archivo de configuración: { $file }
about-memory-no-folder = En este equipo no hay carpeta para la configuración, así que no se recuerda nada.
about-remember-nothing = No recordar nada
about-forget = Olvidarlo todo
about-keys = Todo se puede hacer con el teclado: ver los atajos (F1)
about-no-affiliation = Esta guía no tiene vínculo con ninguna de las aplicaciones de mensajería ni con Privacy Guides, ni cuenta con su respaldo.
about-own-research = La información cambia. Antes de confiar en una aplicación de mensajería, lee sus propias páginas y lo que haya cambiado desde que se revisó esta información.
about-languages-title = Idiomas
about-languages-unread = Estas traducciones aún no las ha leído ninguna persona del proyecto que tenga ese idioma como lengua materna: { $languages }.
about-languages-help = Si una de ellas es tu lengua, cuenta al proyecto qué es incorrecto o poco claro, con el formulario de traducciones que está entre sus incidencias, o léela entera y dilo.
about-languages-form = Formulario de traducciones ({ $host })
about-attribution-title = De dónde viene la información
about-attribution = La información y los enlaces proceden de Privacy Guides: de la página «Real-Time Communication: The Best Private Instant Messengers», edición en hebreo, versión del { $date }, y de otras de sus páginas: { $pages }; todo © Privacy Guides contributors, bajo CC BY-SA 4.0. Se redactó de nuevo, se contrastó con los cambios posteriores y se marcó donde algo ha cambiado. Lo que dicen los propios proyectos va marcado con sus nombres.
about-page-link = La página tal como está hoy
about-licences-title = Licencias
about-licence-code = El programa: MIT o Apache 2.0, como prefieras.
about-licence-words = La información, los textos y las traducciones: Creative Commons Atribución-CompartirIgual 4.0 Internacional (CC BY-SA 4.0).
about-licence-link = La licencia CC BY-SA 4.0
about-licence-fonts = Tipos de letra: Open Sans, { $open_sans }, y Noto Sans, { $noto } y { $adobe }, bajo la SIL Open Font License 1.1.
about-licence-icons = Iconos: Lucide, { $lucide }, bajo la licencia ISC; algunos de ellos de Feather, { $feather }, bajo la licencia MIT. El icono propio de esta guía forma parte del programa.
about-trademarks = Los nombres de las aplicaciones de mensajería y de las tiendas son marcas comerciales de sus titulares. Recuadros de color ocupan el lugar de sus logotipos.

## Línea de comandos

cli-about = Elige una aplicación de mensajería privada y obtenla de su sitio o tienda oficial.
cli-lang = Idioma: { $languages }
cli-theme = Colores: light (claro), dark (oscuro) o system (como el sistema)
cli-help = Muestra esta ayuda
cli-version = Muestra la versión
cli-usage-heading = Uso:
cli-options-heading = Opciones
cli-value-language = IDIOMA
cli-value-theme = TEMA
cli-value-command = COMANDO
error-prefix = error: { $problem }
error-see-help = Ejecuta «{ $command } --help» para ver lo que admite.
error-unknown-option = no existe la opción «{ $option }»
error-unexpected-value = aquí no se espera «{ $value }»
error-missing-value = «{ $option }» necesita un valor
error-repeated-option = «{ $option }» solo se puede indicar una vez
error-unknown-language = no existe el idioma «{ $value }»; elige entre: { $languages }
error-unknown-theme = no existe el tema «{ $value }»; elige entre: light, dark, system
error-not-text = un argumento no es texto válido
error-arguments = no se entienden los argumentos
error-no-display = no hay ninguna pantalla en la que abrir una ventana; ejecuta este programa desde una sesión gráfica o define DISPLAY o WAYLAND_DISPLAY
error-display-unreachable = no se puede acceder a la pantalla «{ $display }»; inicia este programa desde la sesión a la que pertenece la pantalla o indica, en { $variable }, una pantalla a la que se pueda acceder
error-color-depth = la profundidad de color de la pantalla es de { $bits } bits, y la ventana necesita 24; configura la pantalla o el escritorio remoto a 24 o 32 bits
error-too-many-files = no se pudo abrir la ventana porque hay demasiados archivos abiertos; cierra otros programas o aumenta el límite («ulimit -n») y vuelve a iniciarlo
error-no-resources = no se pudo abrir la ventana porque hay muy poca memoria o no se permiten más hilos; cierra otros programas y vuelve a iniciarlo
error-display-lost = se perdió la conexión con la pantalla y, con ella, la ventana; vuelve a iniciar este programa
error-no-window = no se pudo abrir la ventana, y no se sabe por qué; inicia este programa en una terminal con MESSENGER_GUIDE_LOG=info e informa de lo que muestre
error-missing-library = falta una biblioteca que la ventana necesita: { $library }; instálala (en Debian y Ubuntu: { $package }) y vuelve a iniciar el programa
error-missing-other-library = falta una biblioteca que la ventana necesita: { $library }; instala el paquete al que pertenece y vuelve a iniciar el programa
error-unexpected = un error inesperado cerró este programa; vuelve a iniciarlo y, si se cierra otra vez, inícialo en una terminal con MESSENGER_GUIDE_LOG=info e informa de lo que muestre
error-data = los datos incorporados están dañados; descarga de nuevo este programa desde su sitio oficial
cli-commands-heading = Comandos
cli-list = Enumera todas las aplicaciones de mensajería
cli-show = Muestra todo sobre una aplicación de mensajería
cli-compare = Compara aplicaciones de mensajería lado a lado; todas, si no se nombra ninguna
cli-find = Busca aplicaciones de mensajería por palabras, como en la ventana
cli-changes = Muestra lo que ha cambiado, primero lo más reciente: de una aplicación de mensajería, o de todas y de los criterios si no se nombra ninguna
cli-links = Muestra los enlaces oficiales de una aplicación de mensajería
cli-open = Abre una descarga oficial en el navegador, como lo hace su botón
cli-verify = Comprueba si un archivo descargado es auténtico
cli-handout = Escribe una página para imprimir o enviar, en HTML: todas las aplicaciones de mensajería, si no se nombra ninguna
cli-files = El archivo que se quiere comprobar, por ejemplo un APK; se pueden indicar varios
cli-sha256 = El SHA-256 que debe tener el archivo
cli-json = Escribe JSON, para programas
cli-differences = Solo las filas en las que las aplicaciones de mensajería difieren
cli-messenger = ID de una aplicación de mensajería, tal como lo muestra «list»
cli-words = Lo que se busca
cli-platform = Solo las descargas para un sistema, como «linux»
cli-download = Un sistema, como «linux», o el ID de una descarga; si se omite, el sistema de este equipo
cli-value-messenger = APLICACIÓN
cli-value-file = ARCHIVO
cli-value-checksum = VALOR
cli-value-words = PALABRAS
cli-value-platform = SISTEMA
error-missing-argument = falta { $value }
error-unknown-command = no existe el comando «{ $value }»; elige entre: { $known }
error-unknown-command-near = no existe el comando «{ $value }»; ¿querías decir «{ $near }»? Elige entre: { $known }
error-unknown-messenger = no existe la aplicación de mensajería «{ $value }»; elige entre: { $known }
error-unknown-messenger-near = no existe la aplicación de mensajería «{ $value }»; ¿querías decir «{ $near }»? Elige entre: { $known }
error-unknown-platform = no existe el sistema «{ $value }»; elige entre: { $known }
error-unknown-platform-near = no existe el sistema «{ $value }»; ¿querías decir «{ $near }»? Elige entre: { $known }
error-no-download = { $name } no tiene la descarga «{ $value }»; elige entre: { $known }
error-no-browser = no hay ningún navegador con el que abrir la dirección; instala uno, indica uno en BROWSER o abre la dirección en otro dispositivo: { $address }
error-not-opened = el navegador no abrió la dirección; ábrela por tu cuenta: { $address }
error-no-checksum = «{ $value }» no es un SHA-256, que tiene 64 caracteres de 0–9 y a–f
error-not-read = no se pudo leer { $path }: { $reason }
error-unverified = al menos un archivo no se pudo comprobar, así que no se sabe nada sobre él
error-refused = NO INSTALAR: al menos un archivo está dañado o no es auténtico; consulta lo que se indica más arriba
error-write = no se pudo escribir la salida: { $reason }
io-error-not-found = no existe ese archivo ni esa carpeta
io-error-no-access = el acceso no está permitido
io-error-not-a-file = es una carpeta u otra cosa, no un archivo
io-error-no-space = no queda espacio
io-error-read-only = la ubicación es de solo lectura
io-error-other = el sistema comunicó un error; MESSENGER_GUIDE_LOG=info muestra cuál

## Comprobar un archivo

signing-keys-title = Cómo comprobar una descarga
signing-keys-fingerprints = Las huellas de las claves:
check-certificate = Compara la huella de la clave con la que se firma la descarga (abajo). Si es un archivo APK, esta guía puede hacerlo por ti.
check-repository = Huella del repositorio F-Droid (abajo): compárala cuando añadas el repositorio.
check-signed-list = Sumas de comprobación firmadas: compara el archivo con la lista del proyecto, comprueba la firma de la lista y compara la huella de la clave con la que está firmada (abajo).
check-store = Hasta donde sabe esta guía, el proyecto no publica nada con lo que comprobar la descarga. Que sea auténtica o no depende solo de la tienda.
check-nothing = Hasta donde sabe esta guía, el proyecto no publica nada con lo que comprobar la descarga. Obtenla solo de la dirección oficial.
check-browser = Funciona en el navegador, así que no hay ningún archivo que comprobar. Asegúrate de que la dirección sea la oficial.
verify-genuine = AUTÉNTICO. Este archivo está firmado con la clave que { $name } publica para esta aplicación. Aun así, puede ser una versión antigua: mira la versión más abajo.
verify-genuine-recorded = AUTÉNTICO. Este archivo está firmado con la clave que Privacy Guides tiene registrada para { $name }. Esta guía no conoce ninguna que publique el propio proyecto { $name }. Aun así, el archivo puede ser una versión antigua: mira la versión más abajo.
verify-other-key = NO INSTALAR. Este archivo dice ser { $name }, con el identificador { $package }, pero está firmado con una clave que esta guía no conoce.
verify-channels-without-key = Esta guía no conoce las claves de estos lugares de descarga, así que no puede reconocer una aplicación que venga de ellos: { $channels }. Instala una aplicación así solo si la obtienes directamente en ese mismo lugar.
verify-other-app = NO INSTALAR. Este archivo está firmado con una clave de { $name }, pero { $package } no es una de las aplicaciones a las que corresponde esa clave.
verify-not-signed = NO INSTALAR. Es una aplicación de Android sin firma. Nadie puede saber quién la hizo.
verify-damaged = NO INSTALAR. Este archivo se dañó o se modificó después de firmarse, o está firmado de una forma en la que no se puede confiar.
verify-reason = Lo que se encontró, en términos técnicos: { $reason }
verify-no-key = SIN COMPROBAR. Este archivo dice ser { $name }, con el identificador { $package }, pero esta guía no conoce ninguna clave de esta aplicación. No puede saber si el archivo es auténtico.
verify-unknown-app = SIN COMPROBAR. Esta aplicación ({ $package }) no corresponde a ninguna de las aplicaciones de mensajería de esta guía. Si te dijeron que es una de ellas, no la instales.
verify-not-apk = SIN COMPROBAR. No es una aplicación de Android (APK), así que no tiene ninguna firma que esta guía pueda comprobar. Solo se puede comparar.
verify-checksum = Su SHA-256:
verify-checksum-is-given = COINCIDE. El archivo tiene el SHA-256 que indicaste. Puedes confiar en él solo tanto como en el lugar del que obtuviste ese valor.
verify-checksum-differs = NO USAR ESTE ARCHIVO. No tiene el SHA-256 que indicaste.
verify-only-compared = No es una aplicación de Android (APK), así que esta guía solo puede comparar este archivo.
verify-checksum-paste = Si el proyecto publica este valor, pega abajo el valor que publica: esta guía compara los dos valores.
verify-checksum-compare = Si el proyecto publica este valor, compáralo o indícalo con --sha256.
verify-listed = COINCIDE con lo que dice { $list }, que está en la misma carpeta: la descarga está completa. Solo la firma de { $list } dice quién hizo el archivo descargado.
verify-listed-differs = NO USAR ESTE ARCHIVO. En { $list }, que está en la misma carpeta, figura otro SHA-256 para este archivo.
verify-steps = Si el proyecto firma una lista de valores como este, comprueba también esa firma:
verify-step-key = Consigue la clave pública del proyecto, por ejemplo a partir de la dirección de correo electrónico del proyecto:
verify-step-fingerprint = Compara la huella completa de la clave. { $name } ({ $files }):
verify-step-gpg = Comprueba la firma (pon los nombres de tus archivos). Instala solo si es correcta y está hecha con esa clave:
verify-app = La aplicación: { $package }, versión { $version }. Sus firmas: { $schemes }.
verify-signers = Huella del certificado de quien firma (SHA-256):

## Comprobar un archivo en la ventana

fingerprint-title = Huella
fingerprint-copy = Copiar huella
fingerprint-code = Mostrar código QR
fingerprint-scan = Apunta la cámara de un teléfono al código para leer esta huella como texto en el teléfono.
file-check-title = Comprobar un archivo
file-check-open = Comprobar un archivo descargado
file-check-about = ¿Un archivo descargado es la aplicación auténtica? Suéltalo en esta ventana o elígelo. Esta guía solo lo lee, en este equipo.
file-check-choose = Elegir archivos
file-check-name = Archivo: { $name }
file-check-waiting = SIN COMPROBAR todavía. Se comprobará después del archivo anterior.
file-check-running = SIN COMPROBAR todavía. Se ha leído el { $percent } %.
file-check-cancel = Cancelar
file-check-cancelled = SIN COMPROBAR. Cancelaste la comprobación, así que no se sabe nada de este archivo.
file-check-not-read = SIN COMPROBAR. No se pudo leer este archivo, así que no se sabe nada de él: { $reason }
file-check-cut = Se indicaron más archivos de los que se pueden comprobar a la vez. Solo se comprueban los que figuran aquí: { $count }.
file-check-no-dialog = Este escritorio no muestra ningún cuadro de diálogo para elegir archivos. Suelta el archivo en esta ventana o, si eso no funciona, compruébalo en una terminal:
file-check-paste = Si tienes el SHA-256 de este archivo, obtenido del proyecto, pégalo para comparar:
file-check-unreadable = Esto no es un SHA-256, así que no se comparó nada. Un SHA-256 tiene 64 caracteres de 0–9 y a–f.

## En una terminal

terminal-id = ID
terminal-name = Nombre
terminal-standing = Recomendación
terminal-in-short = En resumen
terminal-level = { $sign } { $level }
terminal-kind = { $standing } · { $network }
terminal-since = Desde el { $date }; antes: { $level }
terminal-step = { $number }. { $text }
terminal-warned = (!) { $warning }: { $names }
terminal-change = { $date } · { $name }
terminal-found = { $name } ({ $id }): { $tagline }
terminal-nothing-about = Prueba con menos palabras o más cortas; «list» muestra todas las aplicaciones de mensajería.
terminal-opened = Se entregó al navegador: { $address }
terminal-other-download = También existe «{ $id }»: { $address }

## Comparar

screen-compare = Comparar
compare-lead = Lo que se sabe que hace cada una. «Sin mención» no es «no»: significa que, donde buscó esta guía, no se decía nada al respecto.
compare-only-differences = Solo diferencias
compare-copy-markdown = Copiar como Markdown
compare-copy-text = Copiar como texto
compare-copy-csv = Copiar como CSV
compare-choose = Aplicaciones para comparar
compare-choose-two = Elige dos aplicaciones
compare-more = Más
compare-network = Red
compare-systems = Sistemas
compare-stores = Dónde obtenerla
compare-audits = Auditorías
compare-basis = { $criterion }: { $name }
compare-choose-some = Estas son las primeras { $count } aplicaciones de la lista; las demás se pueden encontrar buscando allí
compare-columns = { $first }–{ $last } de { $all }
compare-columns-back = Anteriores
compare-columns-on = Siguientes
compare-basis-downloads = Adónde llevan las descargas oficiales:
compare-basis-audit = { $date }: { $text }
compare-none = Elige al menos una aplicación de mensajería.

## Buscar

search-placeholder = Buscar aplicaciones
search-clear = Borrar la búsqueda
search-found = Resultados: { $count }
search-cut = Solo se buscan los primeros { $count } caracteres. Con menos palabras se encuentra más.
search-nothing = Sin resultados
search-nothing-about = Prueba con menos palabras o más cortas, con el nombre de un sistema como «Android», con una palabra como «grupos», o elige arriba lo que te importa.

## Qué te importa

needs-title = Qué te importa
needs-more = Más
needs-fewer = Menos
needs-clear = Quitar todo
needs-threats = Protección contra
needs-devices = Dispositivos de todos
needs-devices-about = Los sistemas que usan tú y las personas con las que hablas. La aplicación de mensajería tiene que funcionar en todos ellos.
verdict-meets = Cumplen todo: { $count }
verdict-not-stated = Algo sin mención: { $count }
verdict-does-not = No cumplen todo: { $count }
reason-short = { $name }: { $level }
reason-download = { $level }: hay una descarga oficial.
reason-no-download = { $level }: no figura ninguna descarga oficial para ese sistema.

## Pasos de configuración

steps-done = Hechos: { $done } de { $of }
steps-reset = Empezar de nuevo
blocked-title = Si está bloqueada donde estás
blocked-check = Si una aplicación te llega de otra persona o de un lugar poco habitual, comprueba el archivo antes de instalarla.
blocked-noticed = Puede notarse que eludes un bloqueo. Antes de intentarlo, piensa en lo que podría pasarte donde estás.

## Para otra persona

share = Compartir
share-about = Unas palabras sobre { $name } para otra persona, con las descargas oficiales de la aplicación:
share-copy = Copiar el texto
share-tooltip = Hablar de { $name } a otra persona
share-official = Obtenla solo de aquí:
share-line = { $name }: { $address }
share-channel = { $system } ({ $channel })
share-download = { $name } – { $about }
share-caution = Atención: { $text }
share-change = { $date }: { $text }
share-source = Información de Privacy Guides (CC BY-SA 4.0), redactada de nuevo por Guía de mensajería, que la revisó por última vez el { $date }.

## Una página para imprimir

handout-save = Guardar la página
handout-about = Una página para imprimir o enviar, con huellas y con códigos para escanear. Una página impresa para cada una de estas aplicaciones:
handout-saved = Página guardada. Ábrela en un navegador para imprimirla: { $file }
handout-no-dialog = Este escritorio no muestra ningún cuadro de diálogo para guardar archivos. En una terminal, «messenger-guide handout» escribe la página.
handout-not-saved = No se pudo guardar la página: { $reason }
handout-title = { $names }: mensajería privada, según Guía de mensajería
handout-official = Obtenla solo de estos lugares oficiales. Apunta la cámara de un teléfono a un código para abrir su dirección.
handout-fingerprints = Huellas de las descargas auténticas
handout-optional = { $text } (opcional)
handout-reviewed = La información se revisó por última vez el { $date }. Puede haber cambiado desde entonces.

## Paneles

close = Cerrar
link-modal-title = Adónde lleva este enlace
link-modal-scan = Apunta la cámara de un teléfono al código para abrir esta dirección en el teléfono.
link-modal-open = Abrir aquí
link-menu-open = Abrir
link-menu-copy = Copiar dirección
link-menu-code = Mostrar código QR
text-menu-cut = Cortar
text-menu-copy = Copiar
text-menu-paste = Pegar
text-menu-select-all = Seleccionar todo
download-code = Código para escanear: { $name }
keys-title = Atajos de teclado
keys-tab = Elemento siguiente, elemento anterior
keys-arrows = Moverse por la lista y la tabla; en el resto, desplazarse
keys-page = Desplazarse una página
keys-space = Desplazarse una página, cuando nada tiene el foco
keys-ends = Al principio, al final
keys-enter = Activar el elemento que tiene el foco
keys-escape = Cerrar lo que está abierto, borrar la búsqueda
keys-screens = Cambiar de pantalla
keys-search = Buscar; o simplemente empezar a escribir
keys-language = Idioma
keys-text-size = Texto más grande, texto más pequeño, tamaño normal
keys-select = Seleccionar texto, desde el elemento que tiene el foco o desde lo primero que se ve
keys-caret = Cursor en el texto, que se mueve con las flechas: para seleccionar desde cualquier lugar
keys-select-all = Seleccionar todo el texto
keys-copy = Copiar lo que está seleccionado, o la dirección del enlace que tiene el foco
keys-link = Menú del enlace que tiene el foco, del campo o de lo que está seleccionado, como con el botón derecho
keys-close = Cerrar la ventana
keys-full-screen = Pantalla completa, y volver
keys-help = Esta lista

## Página de manual

man-name = NOMBRE
man-synopsis = SINOPSIS
man-description = DESCRIPCIÓN
man-environment = VARIABLES DE ENTORNO
man-files = ARCHIVOS
man-exit-status = ESTADO DE SALIDA
man-version = VERSIÓN
man-log = Qué se registra en la salida de error estándar, por ejemplo «info». Nada si no está definida.
man-settings = Lo que recuerda la ventana. Si un archivo no se puede leer, se conserva a su lado.
man-exit-0 = Todo bien, incluso si el programa que lee la salida dejó de leer.
man-exit-1 = Algo falló: no hay pantalla, no hay navegador, los datos están dañados.
man-exit-2 = Los argumentos son incorrectos.
man-exit-3 = «verify» encontró un archivo que no se debe instalar.
man-exit-4 = Hubo al menos un archivo que «verify» no pudo comprobar.

## Aprender

screen-learn = Aprender
learn-list = En palabras sencillas
learn-back-to = Volver a { $name }
learn-back-to-compare = Volver a Comparar
learn-back-to-about = Volver a Acerca de
learn-evidence = Certeza
learn-evidence-tagline = Qué grado de certeza tiene cada dato, y desde cuándo
learn-evidence-lead = Esta guía dice lo que dicen unas pocas páginas de Privacy Guides y lo que ha cambiado desde entonces, según Privacy Guides o según los propios proyectos. De cada dato muestra de dónde viene; de cada criterio, también qué grado de certeza tiene.
learn-levels-title = Qué significan los signos
learn-not-stated = «Sin mención» no es «no». Donde no se dice nada, una aplicación de mensajería puede cumplir el criterio o no; esta guía deja la pregunta abierta en lugar de suponer.
learn-claims-title = De dónde viene cada afirmación
learn-claims-sources = Junto a cada afirmación ves quién lo dice, con un enlace. Lo que Privacy Guides dijo en la versión de su página en la que se basa esta guía lleva al texto de aquel día; lo que dice hoy, a la página tal como está hoy; y lo que dice el propio proyecto, a una página suya, con el día en que se leyó. Señala un enlace con el puntero para ver su dirección completa antes de que se abra nada.
learn-claims-own-words = La información y los enlaces proceden de Privacy Guides y de los propios proyectos. Las frases no: las palabras son de esta guía.
learn-claims-edition = La información procede de la página de Privacy Guides tal como estaba el { $date }. Se revisó por última vez el { $reviewed }.
learn-since-title = Qué pasa cuando algo cambia
learn-since-notes = Un cambio posterior no se escribe encima de los datos originales. Aparece junto a la aplicación de mensajería como una nota, con su propia fecha y su fuente.
learn-since-levels = Donde un nivel ha cambiado, el signo muestra el nivel de hoy, con el anterior debajo.
learn-since-links = Donde se sustituyó una dirección oficial, el botón lleva a la nueva. La antigua se conserva para comparar, pero nunca se abre.
learn-never-title = Lo que esta guía nunca hace
learn-never-connect = No establece ninguna conexión por su cuenta: todo lo que muestra viene incorporado en ella.
learn-never-open = Solo abre direcciones que vienen incorporadas y se comprobaron, y solo cuando haces clic en ellas.
learn-never-tell = No le cuenta a nadie lo que lees. Un enlace que abres pasa al navegador, que puede recordarlo, y tu red puede ver qué sitio visitas.
learn-never-guess = No llena ningún vacío con suposiciones, ni convierte el silencio en un «no».
learn-criteria = Criterios
learn-criteria-tagline = Con qué se miden las aplicaciones de mensajería
learn-criteria-title = Qué significan los criterios
learn-criteria-lead = Qué pide Privacy Guides a una aplicación de mensajería, y qué significa cada requisito.
learn-criteria-choice-title = Cómo elige Privacy Guides
learn-criteria-choice = Privacy Guides no tiene vínculo con los proyectos que recomienda. Para mantener la objetividad, los juzga según requisitos claros, además de los generales. Aconseja a todo el mundo que los conozca antes de elegir y que investigue por su cuenta.
learn-criteria-best-case = Lo que Privacy Guides llama el mejor caso describe un proyecto perfecto: a uno recomendado le puede faltar una parte o todo, y uno que cumple más puede quedar mejor situado. En la página en la que se basa esta guía, el secreto hacia adelante formaba parte de él; el 16 de mayo de 2025 pasó a ser un requisito mínimo.
learn-tier-minimum = Lo mínimo que exige Privacy Guides.
learn-tier-best-case = Lo que tendría un proyecto perfecto.
learn-tier-joining = Este no es uno de los criterios de Privacy Guides. Lo añade esta guía, porque de algunas aplicaciones de mensajería Privacy Guides dice qué hace falta para unirse.
learn-see-picture = Verlo en un diagrama
learn-see-networks = Los tipos de red
learn-secrecy = Secreto hacia adelante y secreto futuro
learn-secrecy-tagline = Qué deja al descubierto una clave robada
learn-secrecy-lead = El cifrado de extremo a extremo funciona con claves. Estas dos propiedades deciden qué puede leer con una clave quien la roba: el secreto hacia adelante protege lo que se escribió antes, y el secreto futuro, lo que se escribe después.
learn-legend-title = Cómo leer los diagramas
learn-legend-time = El tiempo avanza de izquierda a derecha. Cada recuadro de la fila inferior es un mensaje; encima está la clave que lo protege.
learn-legend-key = Una clave
learn-legend-theft = Aquí alguien roba la clave
learn-legend-exchange = Un intercambio de claves que esa persona no intercepta
learn-legend-closed = Un mensaje que sigue siendo secreto
learn-legend-open = Un mensaje que queda al descubierto
learn-without-title = Sin secreto hacia adelante
learn-without-about = Una clave robada deja al descubierto los mensajes pasados, y los que siguen.
learn-forward-title = Con secreto hacia adelante
learn-forward-limit = Por sí solo, el secreto hacia adelante no protege lo que se escriba a partir de ahora.
learn-future-title = También con secreto futuro
learn-future-about = El secreto futuro también se llama seguridad poscompromiso. Quien robó una clave pierde el acceso en el primer intercambio de claves que no logra interceptar. Para seguir leyendo, tendría que interceptar toda la comunicación entre las dos partes.
learn-future-further = Solo se puede leer lo que se escribió entre esos dos momentos. Para leer más, tendría que robar otras claves.
learn-networks = Redes
learn-networks-tagline = Los caminos que siguen los mensajes
learn-networks-lead = Los mensajes viajan por una red, y hay varias formas de construirla. Cada una tiene sus propias ventajas y desventajas.
learn-legend-person = Una persona
learn-legend-server = Un servidor
learn-legend-relay = Un retransmisor o nodo, que reenvía los mensajes
learn-advantages = Ventajas
learn-drawbacks = Desventajas
learn-network-users = Aplicaciones de este tipo
learn-network-no-points = Privacy Guides no menciona ventajas ni desventajas de este tipo de red.
learn-threats = Amenazas
learn-threats-tagline = De qué protegerte
learn-threats-lead = Puede que no te preocupe ninguna de estas amenazas, o que te preocupen una, varias o todas. Casi ninguna herramienta protege de todas.
learn-threats-choice = Antes de elegir una aplicación de mensajería, ayuda preguntarte cuáles te preocupan.
learn-threats-title = Las amenazas, una por una
learn-threat-of-page = Privacy Guides dice de toda su lista que protege contra esta amenaza.
learn-threat-named = Mencionadas en particular por Privacy Guides:
learn-changes-tagline = Todos los cambios posteriores, primero el más reciente
learn-changes-lead = Cambios que no muestra la página de Privacy Guides del { $date }, en la que se basa esta guía: los de cada aplicación de mensajería y los de los criterios, hasta donde los conoce esta guía. Primero, el más reciente.
learn-limits = Lo que el cifrado de extremo a extremo no oculta
learn-limits-tagline = Los metadatos, la red, las claves
learn-limits-lead = Con el cifrado de extremo a extremo, solo las personas de una conversación pueden leer lo que se escribe, siempre que nadie más consiga acceder a sus claves o a sus dispositivos. El cifrado no oculta todo lo relacionado con la conversación.
learn-metadata-title = Metadatos
learn-metadata-about = Los metadatos son lo que se puede saber de un mensaje sin leerlo: quién habla con quién, cuándo y con qué frecuencia.
learn-metadata-not-hidden = El cifrado de extremo a extremo no oculta los metadatos.
learn-limits-networks-title = Lo que muestra la red
learn-limits-keys-title = Qué deja al descubierto una clave robada
learn-limits-keys = Una conversación solo es tan segura como las claves de todas las personas que participan en ella. Sin secreto hacia adelante, una clave robada a una sola de ellas deja al descubierto los mensajes pasados.
learn-blocked = Cuando hay un bloqueo
learn-blocked-tagline = Qué puede ayudar y qué no oculta
learn-blocked-lead = Una aplicación de mensajería está bloqueada donde no se puede acceder a sus servidores, o a las tiendas de las que procede. Pueden bloquearla los gobiernos, quienes administran redes y los proveedores de servicios.
learn-blocked-helps-title = Qué puede ayudar
learn-blocked-proxy = Un proxy, que reenvía tu conexión; lo mejor es uno que mantenga alguien en quien confías.
learn-blocked-tor = Tor, que hace pasar tu conexión por servidores que mantienen personas voluntarias. Si es posible que alguien esté vigilando tu conexión y tienes una VPN en la que confías, Privacy Guides aconseja conectarse primero a esa VPN.
learn-blocked-bridges = Puentes y conexiones camufladas, que pueden llevar a Tor donde el propio Tor está bloqueado.
learn-blocked-messengers = Más formas, como usar servidores propios o prescindir de internet, explicadas paso a paso por los proyectos de:
learn-blocked-limits-title = Qué no oculta
learn-blocked-visible = Tor o una VPN pueden ocultar qué visitas, pero no el hecho de que los usas, y Tor suele llamar más la atención que una VPN. Incluso las conexiones camufladas se pueden detectar.
learn-blocked-later = Con el tiempo, los puentes llegan a conocerse. Entonces, los registros de tus conexiones pueden mostrar que usaste Tor.
learn-blocked-plan = Piensa qué son capaces de hacer quienes imponen el bloqueo y qué consecuencias podría haber, y ten un plan por si te atrapan.
learn-blocked-stores-title = Si la tienda está bloqueada
keys-back = Volver de una explicación

## Para lectores de pantalla

spoken-screens = Pantallas
spoken-banner = Aviso
spoken-link-menu = Menú del enlace
spoken-text-menu = Menú del texto
spoken-code = Código QR con la dirección { $address }
spoken-fingerprint-code = Código QR con esta huella como texto
spoken-download = Descargar { $app }, versión { $system }, { $host }
spoken-download-from = Descargar { $app } para { $system } desde { $store }, { $host }
spoken-open-in-browser = Abrir { $app } en el navegador, { $host }
spoken-needs-clear = Quitar todo: qué te importa
spoken-needs-fold = { $words }: qué te importa
spoken-columns-back = Aplicaciones anteriores
spoken-columns-on = Aplicaciones siguientes
spoken-cell = { $name }, { $criterion }: { $words }
spoken-drawing-centralized = Diagrama: un servidor en el centro y, a su alrededor, ocho personas, cada una conectada solo a ese servidor.
spoken-drawing-federated = Diagrama: tres servidores, cada uno conectado a los otros dos. Cada servidor tiene dos personas solo suyas.
spoken-drawing-peer-to-peer = Diagrama: seis personas, conectadas directamente unas con otras. No hay ningún servidor.
spoken-drawing-anonymous-routing = Diagrama: un camino con flechas de una persona a otra, que pasa por tres de nueve nodos. Los demás nodos no se usan.
spoken-drawing-decentralized-relays = Diagrama: cuatro retransmisores, no conectados entre sí, y cuatro personas. Cada persona está conectada a dos retransmisores.
spoken-drawing-one-key = Diagrama: siete mensajes en orden cronológico, todos bajo una misma clave. Durante el cuarto se roba la clave, y los siete se pueden leer.
spoken-drawing-forward = Diagrama: siete mensajes en orden cronológico, cada uno con su propia clave. Durante el cuarto se roba la clave de ese mensaje. Los tres anteriores siguen cerrados; el cuarto y los que vienen después se pueden leer.
spoken-drawing-future = Diagrama: siete mensajes en orden cronológico, cada uno con su propia clave. Durante el cuarto se roba la clave de ese mensaje, y después del quinto se intercambian claves nuevas. Solo se pueden leer el cuarto y el quinto.
