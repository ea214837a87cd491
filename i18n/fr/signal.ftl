### Signal : ce que le guide en dit.

## En un coup d’œil

signal-tagline = Messages et appels chiffrés
signal-aliases = Signal Messenger
signal-summary = Signal est une application de messages instantanés et d’appels, sécurisés par le protocole Signal (Signal Protocol). Il faut un numéro de téléphone pour s’inscrire ; un nom d’utilisateur, avec le bon réglage, peut le cacher à vos contacts.

## Informations

signal-fact-maker = Signal est une application mobile, accompagnée d’applications pour ordinateur. Elle est développée par l’entreprise Signal Messenger LLC.
signal-fact-protocol = Ce que vous écrivez et dites est sécurisé par le protocole Signal, que Privacy Guides qualifie de chiffrement extrêmement sûr.
signal-fact-secrecy = Le protocole offre la confidentialité persistante : les clés changent si souvent qu’une clé volée aujourd’hui ne déverrouille pas les messages passés. Il offre aussi la confidentialité future (sécurité post-compromission) : quiconque a volé une clé ne peut pas continuer à lire après le premier échange de clés qu’il ne parvient pas à intercepter.
signal-fact-contacts-and-profiles = Votre liste de contacts est chiffrée avec votre code PIN Signal, si bien que le serveur ne peut pas la lire. Votre profil est chiffré aussi, et n’est partagé qu’avec les personnes avec qui vous échangez.
signal-fact-private-groups = Les groupes restent privés vis-à-vis du serveur aussi : il n’a aucune trace des personnes qui en font partie, ni du titre du groupe, de son image ou de ses autres caractéristiques.
signal-fact-sealed-sender = Lorsque l’option « Expéditeur scellé » (Sealed Sender) est activée, un message laisse peu de métadonnées (des données sur le message plutôt que dans le message). L’adresse de l’expéditeur est chiffrée en même temps que le message ; le serveur ne voit que celle du destinataire.
signal-fact-reproducible = Les compilations pour Android sont reproductibles : on peut confirmer que l’application de Google Play, ou l’APK fourni par Signal, a été produite à partir du code publié.
signal-fact-messages-and-calls = Les messages instantanés et les appels sont protégés par le même protocole.
signal-fact-username = Pour cacher votre numéro de téléphone à vos contacts, Privacy Guides conseille de créer un nom d’utilisateur et de régler « Qui peut voir mon numéro » (Who Can See My Number) sur « Personne » (Nobody). Les chiffres ajoutés à ce nom d’utilisateur le rendent difficile à deviner.
signal-fact-phone-number = Vous ne pouvez pas vous inscrire sans numéro de téléphone.
signal-fact-sealed-sender-limits = Par défaut, « Expéditeur scellé » (Sealed Sender) n’est activé qu’entre contacts. On peut l’activer pour tout le monde, avec un risque accru de messages indésirables.
signal-fact-hardening = Privacy Guides propose un guide pour configurer Signal et le rendre plus difficile à attaquer.
signal-fact-saved-number = Même si votre numéro de téléphone est caché, les personnes qui l’ont enregistré dans les contacts de leur téléphone le voient toujours : elles le connaissent déjà.
signal-fact-censored = Là où Signal est censurée, l’application peut tenter de contourner la censure, et elle peut se connecter via un proxy.
signal-fact-proxy-limit = Ceux qui bloquent Signal pourraient apprendre que vous l’utilisez via un proxy, car l’application ne fait pas passer toutes ses connexions par le proxy. Pour cette raison, Privacy Guides recommandait en 2022 d’utiliser plutôt Molly avec Orbot. Ceux qui gèrent le proxy ne peuvent pas lire ce qui y passe.

## Téléchargements

signal-download-linux = Sous Linux, Signal se présente sous forme de paquet .deb, le format de Debian et Ubuntu, et a besoin de glibc 2.34 ou ultérieur.

## Critères

signal-criterion-open-source-clients = le code est sur GitHub ; Privacy Guides note que Signal utilise des services de Google
signal-criterion-no-identifier-to-contacts = avec un nom d’utilisateur, et « Qui peut voir mon numéro » (Who Can See My Number) réglé sur « Personne » (Nobody)
signal-criterion-private-messages-encrypted = sécurisées par le protocole Signal
signal-criterion-all-messages-encryptable = messages comme appels
signal-criterion-audited = le protocole, 2016
signal-criterion-forward-secrecy = dans le protocole Signal
signal-criterion-future-secrecy = dans le protocole Signal
signal-criterion-open-source-servers-now = le code du serveur est sur GitHub, sous licence AGPLv3
signal-criterion-decentralized = ce guide la range parmi les services centralisés
signal-criterion-all-encrypted-by-default = messages comme appels
signal-criterion-all-five-systems = et aussi sous forme d’APK pour Android
signal-criterion-no-phone-number = un numéro de téléphone est exigé

## Audits

signal-audit-protocol-2016 = Un audit indépendant du protocole Signal. Privacy Guides ne dit pas ce qu’il a révélé.

## Configuration

signal-setup = Cacher votre numéro de téléphone aux personnes qui ne l’ont pas enregistré
signal-step-profile = Ouvrez les paramètres de Signal et appuyez sur le profil de votre compte, tout en haut.
signal-step-username = Appuyez sur « Nom d’utilisateur » (Username). Sur l’écran « Configurer votre nom d’utilisateur Signal » (Set up your Signal username), choisissez « Continuer » (Continue).
signal-step-enter = Saisissez un nom d’utilisateur. Des chiffres y sont toujours ajoutés, pour qu’il soit unique et difficile à deviner : « John », par exemple, pourrait devenir @john.35. Il y en a deux, sauf si vous en choisissez davantage ; le nom d’utilisateur et les chiffres peuvent compter ensemble jusqu’à 32 caractères.
signal-step-privacy = Revenez à la page principale des paramètres et ouvrez « Confidentialité » (Privacy).
signal-step-phone-number = Ouvrez « Numéro de téléphone » (Phone Number).
signal-step-who-can-see = Réglez « Qui peut voir mon numéro » (Who Can See My Number) sur « Personne » (Nobody).
signal-step-who-can-find = Réglez aussi « Qui peut me trouver grâce à mon numéro » (Who Can Find Me By Number) sur « Personne » (Nobody). Les personnes qui ont déjà votre numéro ne peuvent alors pas s’en servir pour découvrir votre compte.

## Spécifications

signal-spec-protocol-documentation = Spécification du protocole Signal

## Ce qui a changé

signal-change-github-releases = Privacy Guides cite désormais aussi les versions de Signal pour Android publiées sur GitHub.

## Clés

signal-key-android-13 = L’APK fourni par Signal et l’application de Google Play, sur Android 13 ou ultérieur
signal-key-older-android = L’APK fourni par Signal et l’application de Google Play, sur un Android plus ancien
signal-check-android = Compilations reproductibles : Signal dit que l’application de Google Play et l’APK de son site peuvent être comparés avec le code source, en compilant l’application vous-même.
signal-check-linux = Compilations reproductibles, à titre expérimental : Signal décrit comment compiler vous-même le paquet pour Debian et Ubuntu et le comparer, et dit que cela peut ne pas encore fonctionner.
signal-check-desktop = Ce guide ne connaît aucun moyen de vérifier ce téléchargement. Signal dit que des compilations reproductibles pour Windows et macOS ne sont pas encore disponibles.
signal-blocked-circumvention = Sur le téléphone : dans les paramètres de Signal, ouvrez « Confidentialité » (Privacy), puis « Paramètres avancés » (Advanced), et activez « Contournement de la censure » (Censorship circumvention). Selon Signal, il ne faut le faire que là où l’application est censurée ; elle tente alors de contourner la censure.
signal-blocked-proxy = Demandez à une personne de confiance, qui se trouve là où Signal n’est pas bloquée, de faire fonctionner un proxy Signal : Signal fournit le programme pour cela. Le proxy se transmet sous la forme d’une adresse qui commence par https://signal.tube/#.
signal-blocked-use-proxy = Pour utiliser un proxy sur Android : dans les paramètres de Signal, ouvrez « Données et stockage » (Data and storage), puis « Utiliser un proxy » (Use proxy), et saisissez l’adresse du proxy. Selon Signal, il ne faut le faire que si l’application ne se connecte pas autrement.
