### Ce que les messageries ont en commun : critères, menaces, types de réseau et avertissement sur le deuxième groupe.

## Critères : exigences minimales

criterion-open-source-clients = Applications open source
criterion-open-source-clients-about = Tout le monde peut lire le code des applications ; ainsi, d’autres personnes que celles qui les font peuvent vérifier ce qu’elles font.
criterion-no-identifier-to-contacts = Ni numéro ni adresse électronique donnés aux contacts
criterion-no-identifier-to-contacts-about = Les personnes à qui vous écrivez n’ont pas besoin de connaître votre numéro de téléphone, votre adresse électronique ni quoi que ce soit d’autre qui vous identifie.
criterion-private-messages-encrypted = Messages privés chiffrés par défaut
criterion-private-messages-encrypted-about = Les messages privés sont chiffrés de bout en bout sans que personne ait à activer ce chiffrement : seules les personnes qui participent à la conversation peuvent les lire.
criterion-all-messages-encryptable = Chiffrement possible pour tous les messages
criterion-all-messages-encryptable-about = Le chiffrement de bout en bout peut servir pour chaque message, quel que soit le type de conversation.
criterion-audited = Audit indépendant
criterion-audited-about = Des spécialistes extérieurs au projet l’ont examiné pour y chercher des failles et ont rendu compte de ce qu’ils ont trouvé.

## Critères : critères optimaux

criterion-forward-secrecy = Confidentialité persistante
criterion-forward-secrecy-about = Les clés sont remplacées si souvent que quiconque vole la clé d’aujourd’hui ne peut pas s’en servir pour lire les messages passés. Privacy Guides en a fait une exigence minimale le 16 mai 2025.
criterion-future-secrecy = Confidentialité future
criterion-future-secrecy-about = Aussi appelée sécurité post-compromission : quiconque a volé une clé perd l’accès ainsi obtenu dès le premier échange de clés qu’il ne parvient pas à intercepter, et ne peut pas lire les messages qui suivent.
criterion-open-source-servers = Serveurs open source
criterion-open-source-servers-about = Le code qui fonctionne sur les serveurs est public lui aussi.
criterion-decentralized = Décentralisée
criterion-decentralized-about = Aucune organisation ne gère à elle seule tout le réseau : de nombreux serveurs fonctionnent ensemble (réseau fédéré), ou les applications se connectent directement les unes aux autres (pair à pair).
criterion-all-encrypted-by-default = Tout chiffré par défaut
criterion-all-encrypted-by-default-about = Chaque message, dans les groupes aussi, est chiffré de bout en bout sans que personne ait à activer ce chiffrement.
criterion-all-five-systems = Les cinq systèmes
criterion-all-five-systems-about = Il existe des applications pour Linux, Windows, macOS, Android et iOS.

## Critères : inscription

criterion-no-phone-number = S’inscrire sans numéro de téléphone
criterion-no-phone-number-about = Vous pouvez vous inscrire sans donner de numéro de téléphone, lequel vous identifie personnellement.

## Menaces

threat-anonymity = Perte d’anonymat
threat-anonymity-about = Quelqu’un veut savoir qui se trouve derrière une activité. La protection sépare qui vous êtes de ce que vous faites.
threat-targeted-attacks = Attaques ciblées
threat-targeted-attacks-about = Quelqu’un s’en prend à vous en particulier et tente d’accéder à votre appareil ou à vos données.
threat-supply-chain-attacks = Logiciels piégés en amont
threat-supply-chain-attacks-about = Une faille est glissée dans un bon logiciel ou dans un de ses composants avant qu’il ne vous parvienne, généralement sous la forme d’une attaque ciblée. C’est ce qu’on appelle une attaque de la chaîne d’approvisionnement.
threat-passive-attacks = Attaques passives
threat-passive-attacks-about = Logiciels malveillants, fuites de données et autres attaques qui visent de nombreuses personnes à la fois.
threat-service-providers = Fournisseurs de services
threat-service-providers-about = Ceux qui gèrent un service pourraient lire ce qui y passe. La protection le rend illisible pour eux.
threat-mass-surveillance = Surveillance de masse
threat-mass-surveillance-about = Des organismes gouvernementaux, des organisations, des sites web et des services travaillent ensemble pour suivre ce que font les gens.
threat-surveillance-capitalism = Capitalisme de surveillance
threat-surveillance-capitalism-about = De grands réseaux publicitaires et d’innombrables autres entreprises collectent des données sur les gens.
threat-public-exposure = Exposition publique
threat-public-exposure-about = Des informations sur vous peuvent être trouvées par quiconque les cherche. La protection limite ce qu’il y a à trouver.
threat-censorship = Censure
threat-censorship-about = L’accès à l’information est bloqué, ou des personnes sont censurées lorsqu’elles s’expriment en ligne.

## Types de réseau

network-centralized = Service centralisé
network-centralized-about = Une seule organisation gère tous les serveurs.
network-centralized-new-features = Les nouvelles fonctions arrivent vite.
network-centralized-finding-contacts = Les personnes que vous connaissez sont faciles à trouver.
network-centralized-restrictions = L’organisation peut restreindre le service.
network-centralized-change-of-hands = Le service peut changer de mains, ou de politique.
network-federated = Réseau fédéré
network-federated-about = Des serveurs indépendants communiquent entre eux, comme pour le courrier électronique.
network-federated-choice-of-trust = Vous choisissez à qui faire confiance.
network-federated-metadata = Quiconque gère un serveur voit peut-être une partie des métadonnées.
network-federated-slow-features = Les nouvelles fonctions arrivent plus lentement.
network-peer-to-peer = Réseau pair à pair
network-peer-to-peer-about = Les applications se connectent directement les unes aux autres.
network-peer-to-peer-no-server = Aucun serveur tiers ne s’interpose.
network-peer-to-peer-little-exposure = Très peu d’informations sont exposées à des tiers.
network-peer-to-peer-both-online = Les deux interlocuteurs doivent être en ligne.
network-peer-to-peer-battery = Les batteries se vident plus vite.
network-peer-to-peer-ip-address = Votre adresse IP et celles des personnes avec qui vous parlez peuvent être vues, sauf si Tor ou un VPN les cache.
network-anonymous-routing = Routage anonyme
network-anonymous-routing-about = Les messages ne vont pas tout droit à destination : ils font des détours.
network-anonymous-routing-hidden-parties = Il cache au moins l’un de ces éléments : qui a envoyé un message, qui l’a reçu, ou le fait même que les deux ont échangé.
network-anonymous-routing-slow = Il est lent.
network-anonymous-routing-mostly-text = Il se limite surtout au texte.
network-anonymous-routing-less-reliable = Il peut être moins fiable.
network-decentralized-relays = Relais décentralisés
network-decentralized-relays-about = Les messages passent par les relais d’un réseau décentralisé.

## L’avertissement sur le deuxième groupe

warning-no-forward-secrecy = Il n’y a pas de confidentialité persistante ici.
warning-other-needs = Elle répond à certains besoins auxquels les messageries recommandées ne répondent pas forcément.
warning-not-for-sensitive = Privacy Guides ne la recommande pas pour les communications de longue durée ou sensibles.
warning-key-compromise = Si la clé d’une seule personne participant à une conversation est volée, la confidentialité de tous les messages passés de cette conversation est atteinte.

## Ce qui a changé sur la page source

change-minimum-requirements = La confidentialité persistante est devenue une exigence minimale, et un audit publié, fait par un tiers réputé et indépendant, est désormais exigé. Toutes les exigences ont été reformulées : une messagerie doit remplir les exigences minimales et devrait remplir les autres. La section des options supplémentaires, qui est le deuxième groupe de ce guide, a été supprimée.

## Besoins

need-no-phone-number = Sans numéro de téléphone
need-forward-secrecy = Confidentialité persistante
need-without-internet = À proximité, sans internet
need-without-internet-about = Les messages parviennent à des personnes proches lorsqu’il n’y a pas de connexion à internet.
need-without-google-play = Android sans Google Play
need-without-google-play-about = Pour Android, il existe un téléchargement hors de Google Play, officiel ou indiqué par le projet. Cela dit d’où vient l’application, et non si elle fonctionne sur un téléphone sans les services de Google.
need-decentralized = Décentralisée
need-number-hidden = Numéro caché aux contacts
need-future-secrecy = Confidentialité future
need-over-tor = Fonctionne via Tor
need-over-tor-about = La connexion peut passer par le réseau Tor.
need-where-blocked = Peut fonctionner là où les messageries sont bloquées
need-where-blocked-about = Il existe un moyen de continuer à l’utiliser là où les messageries, ou internet, sont bloqués. Que ce moyen fonctionne ou non dépend du blocage.
need-audited = Audit indépendant
need-reproducible-builds = Compilations reproductibles
need-reproducible-builds-about = On peut confirmer que l’application que vous installez a été produite à partir du code publié.
need-encrypted-groups = Groupes chiffrés
need-encrypted-groups-about = Il y a des conversations de groupe chiffrées de bout en bout.
need-calls = Appels
need-calls-about = Les gens peuvent se parler, par appel vocal ou vidéo.
answer-of-the-list = Privacy Guides dit de toute sa liste qu’elle protège contre cette menace
answer-once-of-the-list = Privacy Guides le disait de sa liste, mais cette messagerie n’y figure plus
answer-outside-google-play = pour Android, il existe un téléchargement hors de Google Play, officiel ou cité par le projet
warning-short = Sans confidentialité persistante

## Ce qui aide là où un magasin est bloqué

store-step-f-droid-mirrors = Si un dépôt F-Droid est bloqué : ouvrez-le dans la liste des dépôts de F-Droid. S’il a d’autres adresses de téléchargement, elles figurent sous « Miroirs officiels » (Official mirrors). Les paramètres de F-Droid comportent aussi « Se connecter via un proxy SOCKS » (Connect via SOCKS proxy).
store-step-f-droid-nearby = Pour obtenir sans internet une application d’une personne à proximité : les deux personnes ouvrent « À proximité » (Nearby) dans F-Droid et se trouvent l’une l’autre ; choisissez ensuite l’application. Toutes deux ont besoin de F-Droid pour cela.
