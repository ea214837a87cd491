### Molly : ce que le guide en dit.

## En un coup d’œil

molly-tagline = Une autre application pour Signal, sur Android
molly-aliases = Molly Messenger
molly-case = Privacy Guides suggère de l’envisager sur Android si vous avez besoin de protection contre les attaques ciblées
molly-summary = Molly est une autre application pour le réseau Signal, sur Android seulement. Elle ajoute des fonctions de sécurité et de facilité d’utilisation, et suppose de faire confiance à deux équipes au lieu d’une.

## Liens

molly-link-privacy = Privacy Guides n’indique pas de politique propre à Molly ; celle-ci est celle de Signal.

## Informations

molly-fact-network = Molly s’utilise à la place de l’application de Signal elle-même : elle accède au même réseau, avec davantage de fonctions de sécurité et de facilité d’utilisation.
molly-fact-database = Lorsqu’elle n’est pas utilisée, la base de données locale de l’application peut être chiffrée avec une phrase de passe. Les données restées en mémoire (RAM) peuvent être effacées de façon sûre dès qu’elles ne servent plus.
molly-fact-tor = La connexion peut passer par Tor.
molly-fact-reproducible = Dans la version de la page sur laquelle ce guide est fondé, Molly et Molly-FOSS permettent toutes deux des compilations reproductibles : on peut confirmer que l’APK correspond au code source publié.
molly-fact-everyday = Les sauvegardes peuvent être programmées, et l’application peut se verrouiller d’elle-même.
molly-fact-linked-device = Un téléphone Android peut être un appareil lié d’un compte Signal, au lieu d’en être l’appareil principal.
molly-fact-more = Privacy Guides énumère d’autres fonctions dans un article à part.
molly-fact-two-teams = Avec Molly, vous faites confiance à deux équipes pour fournir à temps des mises à jour sûres : celle de Signal et celle de Molly.
molly-fact-updates = Les nouvelles fonctions et les corrections de Signal arrivent par une mise à jour toutes les deux semaines. Les problèmes de sécurité font exception : ils sont corrigés dès que possible.
molly-fact-delay = Molly peut être un peu en retard sur Signal, ce qui peut avoir des effets, par exemple sur la migration de Signal vers Molly.
molly-fact-same-security = La version de la page sur laquelle ce guide est fondé cite trois versions, qui ont toutes les mêmes améliorations de sécurité.
molly-fact-unifiedpush = UnifiedPush est une solution open source pour remplacer les notifications push de Google.
molly-fact-mollysocket = Pour utiliser UnifiedPush, il faut un programme distinct appelé Mollysocket. Vous pouvez l’exécuter vous-même sur un autre ordinateur ou sur un serveur (VPS), ou en utiliser un qui est public.
molly-fact-tutorial = Il existe pour cela un tutoriel pas à pas, en allemand.
molly-fact-unifiedpush-limit = UnifiedPush ne peut pas être utilisé tant que Molly est un appareil lié.
molly-fact-proxy = Lorsqu’un proxy SOCKS ou Tor est activé dans Molly, tout son trafic passe par là. En mai 2025, Privacy Guides n’avait connaissance d’aucune fuite d’adresses IP ou de requêtes DNS.

## Critères

molly-criterion-open-source-clients = la version standard contenait du code propriétaire, comme les services de Google, que Signal utilise aussi
molly-criterion-open-source-clients-now = le projet dit qu’il y a une seule version, sans code propriétaire
molly-criterion-no-identifier-to-contacts = comme avec Signal, dont elle utilise le réseau
molly-criterion-private-messages-encrypted = elle utilise le réseau Signal
molly-criterion-all-messages-encryptable = elle utilise le réseau Signal
molly-criterion-forward-secrecy = elle utilise le réseau Signal
molly-criterion-future-secrecy = elle utilise le réseau Signal
molly-criterion-all-encrypted-by-default = elle utilise le réseau Signal
molly-criterion-decentralized = ce guide range le réseau Signal parmi les services centralisés
molly-criterion-all-five-systems = une application pour Android
molly-criterion-no-phone-number = il lui faut un compte Signal, qui exige un numéro de téléphone
molly-criterion-open-source-servers-now = elle se connecte aux serveurs de Signal, dont le code est sur GitHub
molly-criterion-audited-now = son README ne cite aucun audit

## Menaces

molly-threat-targeted-attacks = Privacy Guides suggère de l’envisager sur Android s’il se peut que quelqu’un s’en prenne à vous en particulier.

## Versions

molly-variant-molly = Dans la version de la page sur laquelle ce guide est fondé, c’était la version standard, avec du code propriétaire comme les services de Google. Elle permet des compilations reproductibles.
molly-variant-molly-foss = Cette version laissait de côté le code propriétaire, comme les services de Google, et, avec lui, certaines fonctions, par exemple les notifications push par les services Google Play, qui économisent la batterie. Elle permettait des compilations reproductibles.
molly-variant-molly-up = Cette version était fondée sur Molly-FOSS et ajoutait les notifications push par UnifiedPush.

## Ce qui a changé

molly-change-molly-up = Privacy Guides ne cite plus Molly-UP comme version distincte : Molly et Molly-FOSS, les deux versions citées alors, pouvaient toutes deux utiliser UnifiedPush.
molly-change-one-version = Il n’y a plus qu’une seule version de Molly, et son site dit qu’elle est entièrement open source, sans code propriétaire. Molly-FOSS n’est plus une version distincte.

## Clés

molly-key-app = Molly, depuis son propre dépôt F-Droid, Accrescent et GitHub
molly-key-repository = Le dépôt F-Droid de Molly
molly-check-source = Compilations reproductibles : Molly décrit comment compiler vous-même l’APK et le comparer avec celui publié sur GitHub.
molly-blocked-tor = Installez Orbot, qui se connecte à Tor. Dans les paramètres de Molly, ouvrez « Réseau » (Network) et, pour « Proxy », choisissez « Tor via Orbot ». Pour un autre proxy, choisissez « SOCKS5 ».
