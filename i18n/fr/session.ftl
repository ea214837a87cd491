### Ce qui est dit de Session.

## En bref

session-tagline = Les messages passent par trois nœuds
session-aliases = Session Messenger
session-summary = Une messagerie décentralisée conçue pour des communications privées, sécurisées et anonymes. Les nœuds de son réseau conservent les messages, et chaque message chiffré passe par trois d’entre eux ; mais il n’y a pas de confidentialité persistante, si bien qu’une clé volée expose aussi les messages passés.

## Téléchargements

session-download-linux = Sous Linux, Session a besoin de glibc 2.35 ou ultérieur, comme dans Debian 12 ou Ubuntu 22.04.

## Contexte

session-fact-focus = Session est une application décentralisée. Son but principal est de permettre aux gens de communiquer de façon privée, sûre et anonyme.
session-fact-own-protocol = Elle reposait auparavant sur le protocole Signal (Signal Protocol), qu’elle a remplacé en décembre 2020 par un protocole qui lui est propre.

## Protection

session-fact-three-nodes = À l’époque de la version de la page sur laquelle ce guide est fondé, l’Oxen Service Node Network conservait les messages et les transmettait. Chaque message chiffré passait en chemin par trois de ses nœuds, si bien qu’en pratique, selon Privacy Guides, aucun nœud ne pouvait rien apprendre d’important sur les personnes qui utilisaient le réseau.
session-fact-encrypted-chats = Les conversations entre deux personnes et les groupes fermés peuvent être chiffrés de bout en bout : seules les personnes qui y participent peuvent les lire.

## Fonctions

session-fact-talking = Vous pouvez écrire à une personne, échanger en groupe et passer des appels vocaux.
session-fact-groups = Les groupes fermés peuvent compter jusqu’à 100 membres ; les groupes ouverts, un nombre illimité.

## Bon à savoir

session-fact-no-forward-secrecy = Son protocole n’a pas de confidentialité persistante : une clé volée expose aussi les messages passés.
session-fact-open-groups = Un groupe ouvert est ouvert par conception. Privacy Guides ne mentionne le chiffrement de bout en bout que pour les conversations entre deux personnes et pour les groupes fermés.

## En un coup d’œil

session-criterion-open-source-clients = le code est publié sur GitHub
session-criterion-private-messages-encrypted = dans les conversations entre deux personnes et dans les groupes fermés
session-criterion-all-messages-encryptable = il n’est question que des conversations entre deux personnes et des groupes fermés
session-criterion-all-messages-encryptable-now = les groupes ouverts ne sont pas chiffrés de bout en bout
session-criterion-audited = l’application, 2021
session-criterion-forward-secrecy = pas dans son propre protocole
session-criterion-decentralized = l’Oxen Service Node Network
session-criterion-all-encrypted-by-default = les groupes ouverts sont ouverts par conception
session-criterion-all-encrypted-by-default-now = les groupes ouverts ne sont pas chiffrés de bout en bout
session-criterion-all-five-systems = et aussi des publications sur GitHub
session-criterion-decentralized-now = un réseau qui lui est propre, le Session Network
session-criterion-open-source-servers-now = le code de ses serveurs de stockage est sur GitHub
session-criterion-no-phone-number-now = ni numéro de téléphone ni adresse électronique exigés pour s’inscrire
session-criterion-no-identifier-to-contacts-now = un identifiant de compte (Account ID) remplace le numéro et l’adresse électronique
session-criterion-future-secrecy-now = le début de l’annonce de son nouveau protocole ne la cite pas parmi les objectifs

## Audits

session-audit-2021 = Oxen l’a demandé en mars 2020 ; il s’est achevé en avril 2021. Son verdict d’alors : la sécurité est bonne dans l’ensemble, et l’application peut être utilisée par des personnes soucieuses de leur vie privée.

## Spécifications

session-spec-whitepaper = Livre blanc sur l’application et son protocole
session-spec-protocol = Informations techniques sur le protocole de Session

## Ce qui a changé

session-change-foundation = Session est désormais gérée par la Session Technology Foundation, et son code est passé sur le compte GitHub de cette fondation.
session-change-open-groups = Privacy Guides a indiqué que les groupes ouverts ne sont pas chiffrés de bout en bout. Cela figurait sur sa page jusqu’au retrait de Session.
session-change-dropped = La confidentialité persistante est devenue une exigence minimale de Privacy Guides. Session et toute la section des options supplémentaires ont été retirées de la page.
session-change-network = Session a quitté le réseau Oxen en mai 2025. Depuis, c’est un réseau qui lui est propre, le Session Network, qui transmet les messages.
session-change-protocol-v2 = Session a annoncé une nouvelle version de son protocole, avec la confidentialité persistante et une protection contre les ordinateurs quantiques. D’après ce que ce guide a pu trouver, elle n’est que prévue : aucune version publiée qui l’intègre n’a été trouvée.
session-change-funding = La fondation a annoncé que son personnel salarié avait effectué son dernier jour de travail et que, sans argent supplémentaire, elle devrait fermer après le 8 juillet 2026, et l’infrastructure avec elle. Cette date est passée, et de nouvelles versions sont parues depuis ; la plus récente que ce guide connaisse est du 19 novembre 2026. Avant de compter sur Session, vérifiez sur son propre site si la messagerie fonctionne encore.

## Clés

session-key-app = L’application du dépôt F-Droid de Session
session-key-repository = Le dépôt F-Droid de Session
session-check-desktop = Sommes de contrôle signées : chaque version publiée a un fichier « signature.asc » avec les sommes de contrôle de ses fichiers. Session décrit comment vérifier la signature de « signature.asc », et à qui appartient la clé.
session-check-android = Sommes de contrôle signées : chaque version publiée sur GitHub a un fichier « signature.asc » avec les sommes de contrôle de ses fichiers. Session décrit comment vérifier la signature de « signature.asc », et à qui appartient la clé.
