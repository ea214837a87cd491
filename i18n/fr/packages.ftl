### Ce que les menus, les magasins et les installateurs disent du programme.

## Menus

package-kind = Guide de messageries privées
package-summary = Choisir une messagerie privée et l’obtenir depuis son site ou son magasin officiel
# Des mots que les gens cherchent, séparés par des virgules.
package-keywords = messagerie, messagerie instantanée, chat, discussion, vie privée, confidentialité, chiffrement, cryptage, téléchargement, Signal, Molly, SimpleX, Briar, Element, Session
package-makers = Les contributeurs du Guide des messageries

## Droits d’auteur

package-copyright = © 2026 Les contributeurs du Guide des messageries

## Magasins

package-description = Quelle messagerie utiliser, et quel est le véritable endroit où l’obtenir ? Le Guide des messageries rassemble ce que Privacy Guides a écrit sur six d’entre elles : Signal, Molly, SimpleX Chat, Briar, Element et Session.
package-point-downloads = Le téléchargement officiel est à un clic, et vous voyez d’abord son adresse entière. Pour un téléphone, il y a un code à scanner.
package-point-sources = Les informations renvoient à leurs sources, « sans indication » reste distinct de « non », et ce qui a changé depuis est daté.
package-point-compare = Cherchez, dites ce qui compte pour vous, mettez des messageries côte à côte et lisez ce que veut dire chaque terme, dans de nombreuses langues.
package-point-offline = Le programme fonctionne sans connexion et n’en établit aucune : les liens sont transmis à votre navigateur, et seulement ceux qui sont intégrés et qui ont été vérifiés.
package-no-affiliation = Sans affiliation à Privacy Guides ni à aucune messagerie, et sans leur caution.

## Installateur

package-newer = Une version plus récente du Guide des messageries est déjà installée.
