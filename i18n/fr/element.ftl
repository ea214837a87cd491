### Ce qui est dit d’Element.

## En bref

element-tagline = Salons privés chiffrés sur Matrix
element-aliases = Element Messenger, Élément
element-summary = L’application phare de Matrix, un standard ouvert pour des communications décentralisées et sécurisées. Les messages des salons privés et les appels entre deux personnes sont chiffrés de bout en bout par défaut ; mais il n’y a pas de confidentialité persistante, si bien qu’une clé volée expose aussi les messages passés.

## Contexte

element-fact-matrix = Matrix est un protocole et un standard ouvert. Il permet de communiquer de façon sécurisée et en temps réel sur un réseau décentralisé. Element en est l’application phare.

## Protection

element-fact-private-rooms = Dans les salons privés, où l’on n’entre que sur invitation, les messages et les fichiers sont chiffrés de bout en bout par défaut : seules les personnes qui font partie du salon peuvent les lire. Il en va de même pour les appels vocaux et vidéo entre deux personnes.
element-fact-group-calls = Les appels de groupe sont eux aussi chiffrés de bout en bout par défaut, depuis qu’Element Call fait partie de l’application web, des applications pour ordinateur et de la version réécrite des applications pour téléphone.
element-fact-ratchet = Le cliquet Olm qu’utilise Matrix, une méthode de remplacement des clés, est une mise en œuvre du Double Ratchet (double cliquet) de Signal. Cela ne donne pas pour autant à Element la confidentialité persistante.

## Fonctions

element-fact-talking = Vous pouvez échanger des messages et des fichiers dans des salons, passer un appel vocal ou vidéo à une personne et faire des appels de groupe.

## Bon à savoir

element-fact-not-encrypted = Le chiffrement ne couvre pas tout : les pseudonymes, les réactions et les photos de profil ne sont pas chiffrés.
element-fact-no-forward-secrecy = En théorie, Matrix peut prendre en charge la confidentialité persistante, qui empêche une clé volée d’exposer les messages passés. Element ne la prend pas en charge actuellement, parce que cela empêcherait certaines choses de fonctionner, comme la sauvegarde des clés et l’historique partagé des messages.
element-fact-settings = Pour l’application web d’Element et ses applications pour ordinateur, Privacy Guides recommande aujourd’hui des réglages, dont ceux-ci. Videz le nom de chaque session, qui sinon peut renseigner les autres sur votre appareil. Désactivez les accusés de lecture et les notifications de saisie. Désactivez « Autoriser le pair-à-pair pour les appels en face à face » (Allow Peer-to-Peer for 1:1 calls) et « Autoriser le serveur de secours d’assistance d’appel (turn.matrix.org) » (Allow fallback call assist server). Envisagez de désactiver le gestionnaire d’intégrations. Si vous le souhaitez, activez « Dans les salons chiffrés, envoyez des messages uniquement aux utilisateurs vérifiés » (In encrypted rooms, only send messages to verified users), ce qui peut limiter les personnes avec qui vous pouvez parler.
element-fact-homeserver = Privacy Guides ne recommande aucun serveur en particulier et déconseille matrix.org, que gèrent les développeurs de Matrix eux-mêmes.

## Téléchargements

element-download-google-play = Element Classic est l’ancienne application pour téléphone. Elle ne reçoit que des mises à jour de sécurité.
element-download-app-store = Element Classic est l’ancienne application pour téléphone. Elle ne reçoit que des mises à jour de sécurité. Privacy Guides renvoie désormais à Element X.
element-download-github = Element Classic est l’ancienne application pour téléphone. Elle ne reçoit que des mises à jour de sécurité. Les versions publiées sur GitHub sont celles destinées à Google Play et dépendent de certains services de Google.
element-download-f-droid = F-Droid compile lui-même Element Classic ; une nouvelle version peut donc mettre plusieurs jours à y paraître.
element-download-github-x = Les publications sur GitHub comprennent deux versions d’Element X : une pour Google Play et une pour F-Droid, signée par Element.

## En un coup d’œil

element-criterion-open-source-clients = le code est publié sur GitHub
element-criterion-private-messages-encrypted = dans les salons privés (sur invitation seulement)
element-criterion-all-messages-encryptable = les photos de profil, les réactions et les pseudonymes ne sont pas chiffrés
element-criterion-audited = le protocole, 2016
element-criterion-forward-secrecy = possible en théorie dans Matrix ; pas actuellement dans Element
element-criterion-decentralized = grâce à Matrix
element-criterion-all-encrypted-by-default = les salons privés seulement ; les pseudonymes et les réactions ne sont pas chiffrés
element-criterion-all-five-systems = et aussi dans le navigateur
element-criterion-open-source-servers-now = Synapse, le serveur que développe Element
element-criterion-no-phone-number-now = avec un nom d’utilisateur ; le serveur décide de ce qu’il demande d’autre
element-criterion-no-identifier-to-contacts-now = les autres vous connaissent par un nom d’utilisateur de votre choix ; l’adresse électronique est facultative
element-criterion-future-secrecy-now = Matrix dit que Megolm, à lui seul, ne l’offre pas, et que les applications devraient ouvrir de temps en temps de nouvelles sessions

## Audits

element-audit-protocol-2016 = Un audit indépendant du protocole. Privacy Guides ne dit pas ce qu’il a révélé.

## Spécifications

element-spec-matrix-spec = Spécification du protocole Matrix
element-spec-olm = Le chiffrement de bout en bout dans Matrix, avec le cliquet Olm
element-spec-double-ratchet = Le Double Ratchet de Signal, qu’Olm met en œuvre

## Ce qui a changé

element-change-moved = Privacy Guides a retiré Element de sa liste de messageries. Element figure désormais sur la page de Privacy Guides consacrée aux réseaux sociaux, qui dit qu’aucun réseau social ne convient aux communications privées ou sensibles. Pour les appels entre deux personnes, cette page conseille de désactiver « Autoriser le pair-à-pair pour les appels en face à face » (Allow Peer-to-Peer for 1:1 calls) et « Autoriser le serveur de secours d’assistance d’appel (turn.matrix.org) » (Allow fallback call assist server), afin que votre adresse IP ne soit pas montrée à l’autre personne.
element-change-element-x = Pour les téléphones, Privacy Guides renvoie désormais à Element X. Element appelle les anciennes applications pour téléphone Element Classic et ne leur fournit que des mises à jour de sécurité.
element-change-verification = Element a annoncé qu’à partir d’octobre 2026 (initialement avril 2026) les appareils non vérifiés ne pourront plus envoyer ni recevoir de messages chiffrés. Vérifiez chaque appareil, y compris ceux que vous utilisez déjà, et conservez la clé de récupération.

## Clés

element-key-google-play-x = Element X, depuis Google Play
element-key-f-droid-x = Element X, depuis F-Droid
element-key-google-play-classic = Element Classic, depuis Google Play
