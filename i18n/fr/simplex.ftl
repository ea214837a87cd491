### SimpleX Chat : ce que le guide en dit.

## En un coup d’œil

simplex-tagline = Ni numéro de téléphone ni nom d’utilisateur
simplex-aliases = SimpleX Messenger, Simplex
simplex-summary = SimpleX Chat fonctionne sans aucun identifiant unique : il ne faut ni numéro de téléphone ni nom d’utilisateur. Elle s’appuie sur un réseau décentralisé, ce qui la rend utile là où les communications sont censurées.

## Informations

simplex-fact-network = Son réseau est décentralisé, ce qui en fait un outil efficace contre la censure, selon Privacy Guides.
simplex-fact-no-identifiers = L’utiliser ne vous lie à aucun identifiant unique, que ce soit un numéro de téléphone ou un nom d’utilisateur.
simplex-fact-audited = L’entreprise Trail of Bits a réalisé un audit en octobre 2022.
simplex-fact-joining = Vous pouvez participer à des conversations de groupe en scannant un code QR ou en cliquant sur un lien d’invitation.
simplex-fact-chats = Vous pouvez écrire directement à une personne ou échanger dans des groupes, qui offrent les fonctions de base. Les messages peuvent être modifiés, et mis en forme avec Markdown.
simplex-fact-protocol = Depuis octobre 2024, Privacy Guides dit que les messages directs, les conversations de groupe et les appels chiffrés de bout en bout sont sécurisés par le SimpleX Messaging Protocol, qui utilise un chiffrement à double cliquet (double ratchet).
simplex-fact-calls = Les appels vocaux et vidéo sont possibles aussi, avec un chiffrement de bout en bout : seules les personnes qui participent à l’appel peuvent l’entendre et le voir.
simplex-fact-moving = Il n’y a pas de serveur central qui garde une sauvegarde pour vous. Pour passer à un autre appareil, exportez vos données et importez-les sur celui-ci.
simplex-fact-metadata = Depuis octobre 2024, Privacy Guides dit que l’application protège les métadonnées, parce que les messages sont remis par des files à sens unique, les « simplex queues ».
simplex-fact-verification = Depuis octobre 2024, Privacy Guides dit que scanner un code QR ou cliquer sur un lien d’invitation permet de vérifier un contact en dehors du réseau de l’application, ce qui protège contre des fournisseurs de réseau qui s’interposeraient.
simplex-fact-own-protocol = Le double cliquet qui protège ses messages offre la confidentialité persistante et la confidentialité future, selon le projet.
simplex-fact-third-audit = Selon le projet, Trail of Bits a achevé un troisième audit en 2026 ; il restait à publier au moment où cela a été lu.
simplex-fact-reproducible = Les compilations pour Linux et les APK sur GitHub sont reproductibles : le projet a des scripts qui les produisent à partir du code publié et comparent les résultats.
simplex-fact-more = Privacy Guides renvoie aussi à la liste que le projet donne lui-même de ses fonctions de confidentialité et de sécurité, avec leurs limites.
simplex-fact-channels = Les canaux publics, apparus avec la version 6.5 d’avril 2026, ne sont pas chiffrés de bout en bout : quiconque gère leurs relais voit ce qui y est écrit. Le projet les qualifie de première version bêta et dit que l’identité réelle des propriétaires et des lecteurs d’un canal est inconnue de ceux qui gèrent les relais.
simplex-fact-operators = Les serveurs prédéfinis dans l’application sont gérés par SimpleX Chat et, depuis décembre 2024, par un second opérateur, Flux.
simplex-fact-tor-and-servers = SimpleX Chat peut se connecter via Tor, par exemple par l’intermédiaire d’Orbot, et peut utiliser vos propres serveurs à la place de ceux qui sont prédéfinis.

## Téléchargements

simplex-download-f-droid = SimpleX Chat a son propre dépôt F-Droid, avec des versions stables et bêta compilées par ses développeurs. La page montre l’adresse à ajouter dans l’application F-Droid.
simplex-download-f-droid-org = F-Droid.org compile lui-même les versions stables ; elles y paraissent plusieurs jours plus tard. Les siennes sont signées avec une autre clé : pour passer d’une origine à l’autre, exportez d’abord la base de données des conversations, puis réinstallez l’application et importez la base de données.

## Critères

simplex-criterion-open-source-clients = le code et les versions publiées sont sur GitHub
simplex-criterion-no-identifier-to-contacts = il n’y a ni numéro ni nom d’utilisateur à donner
simplex-criterion-private-messages-encrypted = citée parmi les messageries chiffrées
simplex-criterion-audited = par Trail of Bits, 2022 et 2024
simplex-criterion-forward-secrecy-now = le projet le dit de son double cliquet
simplex-criterion-all-encrypted-by-default-now = pas dans les canaux publics, ajoutés avec la version 6.5
simplex-criterion-all-messages-encryptable-now = pas dans les canaux publics, ajoutés avec la version 6.5
simplex-criterion-future-secrecy-now = le projet le dit de son double cliquet
simplex-criterion-decentralized = un réseau décentralisé
simplex-criterion-all-five-systems = des téléchargements pour les cinq
simplex-criterion-no-phone-number = ni numéro de téléphone ni nom d’utilisateur
simplex-criterion-open-source-servers-now = le code des serveurs est sur GitHub, sous licence AGPLv3

## Audits

simplex-audit-trail-of-bits-2022 = Un audit de SimpleX Chat. Privacy Guides ne dit pas ce qu’il a révélé.
simplex-audit-trail-of-bits-2024 = Le deuxième audit par la même entreprise, cette fois de la conception cryptographique.

## Spécifications

simplex-spec-smp = SimpleX Messaging Protocol
simplex-spec-double-ratchet = Le double cliquet de SimpleX, avec résistance quantique

## Ce qui a changé

simplex-change-forward-secrecy = Privacy Guides cite désormais un deuxième audit et le SimpleX Messaging Protocol, avec un chiffrement à double cliquet (double ratchet) et une résistance quantique. Cela implique la confidentialité persistante et la confidentialité future, que la page n’indique pas ; le projet, lui, les indique. La confidentialité persistante est devenue une exigence minimale le 16 mai 2025.
simplex-change-flathub = Pour Linux, l’application est aussi disponible sur Flathub.
simplex-change-channels = La version 6.5 a apporté les canaux publics, qui ne sont pas chiffrés de bout en bout.

## Clés

simplex-key-website = L’APK sur GitHub et dans le dépôt F-Droid de SimpleX Chat
simplex-key-google-play = L’application de Google Play
simplex-key-f-droid-org = Le dépôt principal de F-Droid, dont les bénévoles compilent et signent l’application
simplex-key-repository = Le dépôt F-Droid de SimpleX Chat
simplex-key-releases = Sur GitHub, pour chaque version : la liste des sommes de contrôle pour Linux (_sha256sums) et les APK
simplex-check-source = Compilations reproductibles : SimpleX Chat décrit comment compiler vous-même les applications pour Android et Linux et les comparer avec celles publiées sur GitHub.
simplex-blocked-android = Sur Android : installez Orbot, qui se connecte à Tor, lancez-le et activez « Utiliser un proxy SOCKS » (Use SOCKS proxy) dans « Réseau et serveurs » (Network & servers), dans les paramètres de SimpleX Chat. Pour éviter les connexions sans Tor, choisissez « Requis » (required) pour « Utiliser les hôtes .onions » (Use .onion hosts) : les serveurs qui n’ont pas une telle adresse ne peuvent alors pas être atteints.
simplex-blocked-ios = Sur un iPhone : installez Orbot, qui y fonctionne comme un VPN, activez-le et choisissez « Quand disponible » (when available) pour « Utiliser les hôtes .onions » (Use .onion hosts), dans « Réseau et serveurs » (Network & servers). SimpleX Chat avertit qu’une partie du trafic peut malgré tout sortir sans passer par le VPN, par exemple si l’application VPN plante.
simplex-blocked-servers = Si vous gérez un serveur SimpleX, ou si une personne de confiance en gère un : saisissez-le dans « Réseau et serveurs » (Network & servers) à la place de ceux qui sont prédéfinis.
