### Lo que dicen del programa los menús, las tiendas y los instaladores.

## Menús

package-kind = Guía de aplicaciones de mensajería privada
package-summary = Elige una aplicación de mensajería privada y obtenla de su sitio o tienda oficial
# Palabras que la gente busca, separadas por comas.
package-keywords = mensajería, mensajes, mensajero, messenger, chat, privacidad, seguridad, cifrado, encriptación, descargar, descarga, Signal, Molly, SimpleX, Briar, Element, Session
package-makers = Colaboradores de Guía de mensajería

## Derechos de autor

package-copyright = © 2026 Colaboradores de Guía de mensajería

## Tiendas

package-description = ¿Qué aplicación de mensajería conviene usar y dónde se obtiene la auténtica? Guía de mensajería reúne lo que Privacy Guides ha escrito sobre seis de ellas: Signal, Molly, SimpleX Chat, Briar, Element y Session.
package-point-downloads = La descarga oficial está a un clic, y antes ves su dirección completa. Para el teléfono hay un código que se puede escanear.
package-point-sources = Los datos enlazan con sus fuentes, «sin mención» se distingue de «no», y lo que cambió después lleva su fecha.
package-point-compare = Busca, di qué te importa, compara aplicaciones de mensajería lado a lado y lee qué significa cada término, en muchos idiomas.
package-point-offline = Funciona sin conexión y no establece ninguna: los enlaces se entregan al navegador, y solo los que vienen incorporados y se comprobaron.
package-no-affiliation = Sin vínculo con Privacy Guides ni con ninguna aplicación de mensajería, y sin su respaldo.

## Instalador

package-newer = Ya está instalada una versión más reciente de Guía de mensajería.
