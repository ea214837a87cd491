### Briar : ce que le guide en dit.

## En un coup d’œil

briar-tagline = Via Tor, ou à proximité sans internet
briar-aliases = Briar Messenger
briar-summary = Briar est une messagerie chiffrée qui se connecte aux applications des autres personnes par le réseau Tor, ce qui la rend utile contre la censure. Des personnes proches les unes des autres peuvent aussi se connecter par Wi-Fi ou Bluetooth, ce qui peut aider là où l’accès à internet pose problème.

## Liens

briar-link-contribute = Ouvre la section sur les dons de la page du code source. Dans la version de la page sur laquelle ce guide est fondé, le lien menait à la page d’accueil, avec les façons de donner tout en bas.

## Téléchargements

briar-download-flathub = Le projet Briar prévoit de publier lui-même un Flatpak et, d’ici là, qualifie de semi-officielles toutes les façons d’installer Briar Desktop.

## Informations

briar-fact-about = Briar est une messagerie qui chiffre ce que vous écrivez. Par le réseau Tor, votre application se connecte aux applications des personnes avec qui vous échangez.
briar-fact-specification = Le projet a publié intégralement sa spécification, c’est-à-dire la description exacte du fonctionnement de Briar.
briar-fact-forward-secrecy = Briar offre la confidentialité persistante : les clés changent si souvent qu’une clé volée aujourd’hui ne déverrouille pas les messages passés. Cela vient de deux protocoles propres à Briar, Bramble Handshake et Bramble Transport.
briar-fact-censorship = Comme les connexions passent par Tor, Privacy Guides considère Briar comme efficace pour contourner la censure.
briar-fact-audited = L’application a fait l’objet d’un audit indépendant ; le rapport vers lequel Privacy Guides renvoie date de 2017. Pour le routage anonyme, Briar s’appuie sur Tor, qui a fait lui aussi l’objet d’un audit.
briar-fact-nearby = Des appareils proches les uns des autres peuvent se connecter par Wi-Fi ou Bluetooth. Un tel réseau local, dit « maillé » (mesh), peut aider là où internet est hors d’atteinte.
briar-fact-adding-contacts = Deux personnes ne deviennent contacts que lorsque chacune a ajouté l’autre. Elles échangent des liens briar:// ou, lorsqu’elles sont au même endroit, scannent chacune le code QR de l’autre.
briar-fact-systems = Privacy Guides indique des applications pour Linux, Windows et Android. Aucune n’est indiquée pour macOS ou iOS ; cela ne veut pas dire qu’il n’y en a pas.
briar-fact-reproducible = Les compilations sont reproductibles : le projet fournit des outils pour vérifier que l’APK publié ne contient rien d’autre que son code source public.
briar-fact-groups = Il existe des groupes privés. Selon le projet, toutes les communications entre les appareils sont chiffrées de bout en bout.
briar-fact-desktop-beta = Briar Desktop est publiée en version bêta. Selon son README, toutes les façons de l’installer, y compris les téléchargements du site de Briar lui-même, ne sont que semi-officielles.
briar-fact-no-servers = Briar n’a pas de serveurs qui pourraient être bloqués. Là où Tor est bloqué, elle peut utiliser des ponts ; sans internet, elle peut utiliser le Bluetooth ou le Wi-Fi.

## Critères

briar-criterion-open-source-clients = le code est publié
briar-criterion-no-identifier-to-contacts = les contacts s’ajoutent par lien ou par code QR
briar-criterion-private-messages-encrypted = décrite comme une messagerie chiffrée
briar-criterion-audited = l’application, 2017
briar-criterion-forward-secrecy = grâce aux protocoles Bramble
briar-criterion-decentralized = d’application à application : Tor, Wi-Fi ou Bluetooth
briar-criterion-all-five-systems = aucune application indiquée pour macOS ou iOS
briar-criterion-all-messages-encryptable-now = toutes les communications entre les appareils
briar-criterion-all-encrypted-by-default-now = toutes les communications entre les appareils
briar-criterion-no-phone-number-now = un compte demande un pseudonyme et un mot de passe, et il est conservé sur l’appareil
briar-criterion-open-source-servers-now = elle ne dépend pas d’un serveur central
briar-criterion-future-secrecy-now = ni son README ni sa page « How it works » (fonctionnement) n’en parlent

## Audits

briar-audit-client-2017 = Un audit indépendant de l’application. Privacy Guides ne dit pas ce qu’il a révélé.

## Spécifications

briar-spec-briar-spec = Spécification de Briar
briar-spec-bramble-handshake = Protocole Bramble Handshake
briar-spec-bramble-transport = Protocole Bramble Transport

## Clés

briar-key-app = Briar, depuis son propre site (APK), son propre dépôt F-Droid et Google Play
briar-check-source = Compilations reproductibles : Briar fournit les outils pour compiler vous-même l’APK et le comparer avec celui qui est publié.
briar-blocked-bridges = Si Tor est bloqué aussi : dans les paramètres, ouvrez « Connexions » (Connections) et, pour « Méthode de connexion pour le réseau Tor » (Connection method for Tor network), choisissez « Utiliser le réseau Tor avec des ponts » (Use Tor network with bridges). « Automatique d’après la position » (Automatic based on location) laisse le choix à Briar.
briar-blocked-nearby = Sans internet : dans « Connexions » (Connections), autorisez Briar à joindre les contacts par Bluetooth ou sur le même réseau Wi-Fi.
briar-blocked-drive = Si rien de tout cela ne permet de joindre un contact : « Se connecter par un lecteur amovible » (Connect via Removable Drive) écrit vos messages, chiffrés, sur une clé USB ou une carte SD, que vous transmettez.
briar-blocked-pass-on = Pour transmettre l’application sans internet : ouvrez « Partager cette appli hors ligne » (Share this app offline). Le téléphone ouvre un point d’accès Wi-Fi, à partir duquel les personnes à proximité peuvent télécharger Briar. Ou enregistrez l’application sous forme de fichier APK et envoyez-le d’une autre manière.
