### Les mots du programme lui-même. Ce qui est dit des messageries se trouve dans les fichiers voisins.

## Nom et langues

app-name = Guide des messageries
language-name = Français

## En-tête

screen-guide = Messageries
screen-about = À propos
back = Retour
language-menu = Langue
language-unread = Pas encore relu par un locuteur natif
theme-menu = Clair ou sombre
theme-system = Comme le système
theme-light = Clair
theme-dark = Sombre
high-contrast = Contraste élevé
text-size = Taille du texte
text-percent = { $percent } %
text-smaller = Texte plus petit
text-normal = Taille normale
text-larger = Texte plus grand

## La liste

standing-recommended-group = Recommandées
standing-with-reservations-group = Avec réserves

## Statut

standing-recommended = Recommandée
standing-with-reservations = Avec réserves
standing-recommended-about = Privacy Guides la recommande pour les communications sensibles.
standing-in-one-case = Recommandée dans un cas
standing-in-one-case-with = { $standing } : { $case }
standing-no-longer = N’est plus recommandée depuis le { $date }
standing-no-longer-about = Privacy Guides l’a retirée de sa liste de messageries.
standing-edition = Sur la page du { $date } : { $standing }
standing-with-reservations-about = Privacy Guides ne la citait que comme option supplémentaire, avec un avertissement.
client-of = Utilise le réseau { $name }
warning-title = Pourquoi il y a un avertissement
delisted-title = Hors de la liste de Privacy Guides depuis le { $date }
caution-title = À savoir avant de choisir

## Téléchargements et liens

downloads-title = Obtenir { $name }
download-this-computer = Pour cet ordinateur
download-other-computers = Autres ordinateurs
download-browser = Dans le navigateur
download-phones = Pour votre téléphone
download-several = Pour plusieurs systèmes
download-none-here = { $name } : les téléchargements officiels n’en comprennent aucun pour { $system }.
download-missing = Aucune application indiquée pour { $system }
download-of-app = { $app } · { $download }
download-separator = { " · " }
download-beta = Version bêta
download-needs-phone = À installer d’abord sur un téléphone
download-minimum = { $system } ou ultérieur
publisher-project = Officiel
publisher-store = Par les bénévoles du magasin
publisher-not-stated = Éditeur non indiqué
link-homepage = Page d’accueil
link-privacy = Politique de confidentialité
link-documentation = Documentation
link-source-code = Code source
link-contribute = Contribuer
link-reference = Pour en savoir plus
link-more = Clic droit pour copier l’adresse ou afficher son code QR
link-replaces = Remplace { $address }

## Systèmes et lieux

platform-linux = Linux
platform-windows = Windows
platform-macos = macOS
platform-web = Navigateur
platform-android = Android
platform-ios = iOS
platform-several = Plusieurs systèmes
channel-google-play = Google Play
channel-app-store = App Store
channel-f-droid = F-Droid
channel-accrescent = Accrescent
channel-github = GitHub
channel-flathub = Flathub
channel-apk = APK pour Android
channel-website = Site officiel

## En un coup d’œil

glance-title = En un coup d’œil
glance-note = { $level } : { $note }
glance-note-since = { $level }, depuis le { $date } : { $note }
glance-privacy-guides = Privacy Guides : { $level }
glance-said-by-project = { $speaker } · { $before }
glance-edition = Auparavant : { $level }
tier-minimum = Exigences minimales
tier-best-case = Critères optimaux
tier-joining = Inscription

## Niveaux de certitude

level-yes = Oui
level-implied = Implicite
level-partly = En partie
level-no = Non
level-not-stated = Sans indication
level-yes-about = La source indiquée à côté le dit explicitement.
level-implied-about = La source l’implique sans le dire.
level-partly-about = Vrai en partie seulement.
level-no-about = La source dit que ce n’est pas le cas, ou ce qu’elle dit l’exclut.
level-not-stated-about = Là où ce guide a cherché, rien n’était dit à ce sujet. Cela ne veut pas dire « non ».

## Sources

source-numbered = { $speaker } { $number }
source-page = page actuelle
source-edition = page du { $date }

## Qui le dit

said-by = { $speaker } :
said-by-privacy-guides = Privacy Guides
said-by-project = Projet { $name }, consulté le { $date }
said-by-project-mark = { $words } *
said-by-project-legend = * Dit par le projet lui-même, ou par F-Droid à son propre sujet, et non par Privacy Guides.
said-by-default = Là où personne n’est nommé, c’est Privacy Guides qui le dit, ou ce guide lui-même.
checked-all = Tout ceci a été vérifié pour la dernière fois le { $date } ou après.
said-by-downloads = Téléchargements officiels

## Sections sur une messagerie

topic-protection = Comment elle protège
topic-features = Ce qu’elle permet
topic-good-to-know = Bon à savoir
topic-background = Contexte
threats-title = De quoi elle aide à vous protéger
threats-of-page = Dans la version de sa page sur laquelle ce guide est fondé, Privacy Guides disait de toute sa liste qu’elle protège contre :
threats-once-of-page = Dans la version de sa page sur laquelle ce guide est fondé, Privacy Guides disait de toute sa liste, où cette messagerie ne figure plus, qu’elle protège contre :
audits-title = Audits
audit-by = { $date } · { $auditor }
audit-unnamed = { $date } · Privacy Guides ne nomme pas l’auditeur
audit-report = En savoir plus
variants-title = { $name } : les versions
variant-gone = Version abandonnée (noté le { $date })
step-optional = Facultatif
specifications-title = Spécifications et articles
changes-title = Ce qui a changé
changes-criteria = Critères de Privacy Guides
changes-all = Tous les changements, pour toutes les messageries
changes-none = Aucun changement n’est connu.

## Dates et listes

list-separator = { ", " }
date-day =
    { $day ->
        [1] 1er
       *[other] { $day }
    } { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    } { $year }
date-year = { $year }
date-month =
    { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    } { $year }

## Avis

banner-settings-put-aside = Les paramètres n’ont pas pu être lus ; ce programme a donc démarré avec ses valeurs par défaut. L’ancien fichier a été conservé sous le nom { $file }.
banner-settings-unusable = Les paramètres n’ont pas pu être lus, et le fichier n’a pas pu être mis de côté. Ce programme fonctionne, mais ne peut pas mémoriser vos choix.
banner-cannot-remember = Vos choix ne peuvent pas être enregistrés sur cet ordinateur. Ce programme fonctionne, mais ne les mémorisera pas.
banner-forgotten = Tout ce que ce guide avait mémorisé a été supprimé : le fichier de paramètres et ses sauvegardes. L’historique de votre navigateur et les fichiers que vous avez enregistrés ne sont pas touchés. Ce que vous choisirez à partir de maintenant sera de nouveau mémorisé.
banner-not-forgotten = Ce qui était mémorisé n’a pas pu être supprimé. Supprimez vous-même le fichier : { $file }
banner-remembers-nothing = Ce qui était mémorisé a été supprimé et, à partir de maintenant, rien n’est mémorisé. Le fichier de paramètres ne dit que cela. L’historique de votre navigateur et les fichiers que vous avez enregistrés ne sont pas touchés.
banner-remembers-again = À partir de maintenant, vos choix sont mémorisés sur cet ordinateur.
banner-link-failed = Aucun navigateur n’a pu être ouvert. Copiez l’adresse et ouvrez-la vous-même :
banner-link-requested = L’ouverture de ce lien a été demandée au navigateur il y a un instant. Si rien n’apparaît, le navigateur est peut-être encore en train de démarrer.
banner-facts-aged = Les informations ont été revues pour la dernière fois le { $date }, il y a six mois ou plus. Certaines ont pu changer depuis. Consultez le site de la messagerie elle-même et la page actuelle de Privacy Guides, ou cherchez une version plus récente de ce guide.
copy = Copier
copied = Copié

## À propos

about-lead = Vous aide à choisir une messagerie privée et vous mène à son téléchargement officiel.
about-versions-title = Version et informations
about-version = Version { $version }
about-edition = Informations de la page de Privacy Guides telle qu’elle était le { $date }
welcome = Des informations sur les messageries privées, tirées de Privacy Guides et des projets de ces messageries, revues pour la dernière fois le { $date }. Vous choisissez et lisez hors ligne : rien ne quitte cet ordinateur, sauf si vous ouvrez un lien dans votre navigateur.
welcome-language = Ce guide n’existe pas dans la langue de votre système, mais il en a d’autres : choisissez-en une avec le bouton de langue en haut, ou appuyez sur Ctrl+L.
about-promises-title = À quoi s’attendre
about-no-connection = Ce guide n’établit lui-même aucune connexion. Il ne transmet un lien à votre navigateur que lorsque vous cliquez dessus, et seulement des liens qui sont intégrés au guide et qui ont été vérifiés. Votre navigateur peut garder le lien en mémoire, et votre réseau peut voir quel site vous consultez.
about-remembers = Ce guide mémorise la langue, les couleurs et leur contraste, la taille du texte et celle de sa fenêtre, la dernière messagerie que vous avez consultée, ce qui compte pour vous et les étapes que vous avez cochées. Il conserve tout cela sur cet ordinateur seulement.
about-remembers-nothing = Ce guide ne mémorise rien. Son fichier de paramètres ne dit que cela.
about-memory-title = Ce qui est mémorisé
about-memory-file = Fichier de paramètres : { $file }
about-memory-no-folder = Il n’y a pas de dossier pour les paramètres sur cet ordinateur ; rien n’est donc mémorisé.
about-remember-nothing = Ne rien mémoriser
about-forget = Tout oublier
about-keys = Tout peut se faire au clavier : afficher les raccourcis (F1)
about-no-affiliation = Ce guide n’est affilié à aucune des messageries, ni à Privacy Guides ; ni elles ni Privacy Guides ne le cautionnent.
about-own-research = Les informations changent. Avant de vous fier à une messagerie, lisez ses propres pages et ce qui a changé depuis que les informations ont été revues.
about-languages-title = Langues
about-languages-unread = Ces traductions n’ont pas encore été lues par une personne de ce projet dont c’est la langue maternelle : { $languages }.
about-languages-help = Si l’une d’elles est dans votre langue, dites au projet ce qui est faux ou peu clair, au moyen du formulaire pour les traductions qui se trouve parmi ses tickets (Issues), ou lisez-la en entier et faites-le savoir.
about-languages-form = Formulaire pour les traductions ({ $host })
about-attribution-title = D’où viennent les informations
about-attribution = Les informations et les liens viennent de Privacy Guides : de la page « Communication en temps réel : les meilleures messageries instantanées privées », édition en hébreu, version du { $date }, et d’autres de ses pages : { $pages } ; le tout © les contributeurs de Privacy Guides, sous licence CC BY-SA 4.0. Les textes ont été reformulés, confrontés aux changements ultérieurs et marqués là où quelque chose a changé. Ce que les projets disent eux-mêmes est marqué de leur nom.
about-page-link = La page actuelle
about-licences-title = Licences
about-licence-code = Le programme : MIT ou Apache 2.0, au choix.
about-licence-words = Les informations, les textes et les traductions : Creative Commons Attribution - Partage dans les Mêmes Conditions 4.0 International (CC BY-SA 4.0).
about-licence-link = La licence CC BY-SA 4.0
about-licence-fonts = Polices : Open Sans, { $open_sans }, et Noto Sans, { $noto } et { $adobe }, sous la SIL Open Font License 1.1.
about-licence-icons = Icônes : Lucide, { $lucide }, sous licence ISC ; certaines viennent de Feather, { $feather }, sous licence MIT. L’icône de ce guide fait partie du programme.
about-trademarks = Les noms des messageries et des magasins sont des marques de leurs propriétaires. Des carrés de couleur remplacent leurs logos.

## Ligne de commande

cli-about = Choisir une messagerie privée et l’obtenir depuis son site ou son magasin officiel.
cli-lang = Langue : { $languages }
cli-theme = Couleurs : light (clair), dark (sombre) ou system (comme le système)
cli-help = Afficher cette aide
cli-version = Afficher la version
cli-usage-heading = Utilisation :
cli-options-heading = Options
cli-value-language = LANGUE
cli-value-theme = THÈME
cli-value-command = COMMANDE
error-prefix = erreur : { $problem }
error-see-help = Lancez « { $command } --help » pour voir ce qui est accepté.
error-unknown-option = l’option « { $option } » n’existe pas
error-unexpected-value = « { $value } » n’est pas attendu ici
error-missing-value = « { $option } » demande une valeur
error-repeated-option = l’option « { $option } » ne peut être donnée qu’une seule fois
error-unknown-language = la langue « { $value } » n’est pas proposée ; choisissez parmi : { $languages }
error-unknown-theme = le thème « { $value } » n’existe pas ; choisissez parmi : light, dark, system
error-not-text = un argument n’est pas un texte valide
error-arguments = les arguments sont incompréhensibles
error-no-display = il n’y a pas d’affichage où ouvrir une fenêtre ; lancez ce programme depuis une session graphique, ou définissez DISPLAY ou WAYLAND_DISPLAY
error-display-unreachable = l’affichage « { $display } » est inaccessible ; lancez ce programme depuis la session à laquelle l’affichage appartient, ou définissez { $variable } pour désigner un affichage accessible
error-color-depth = la profondeur de couleur de l’affichage est de { $bits } bits, alors que la fenêtre en demande 24 ; réglez l’affichage ou le bureau à distance sur 24 ou 32 bits
error-too-many-files = la fenêtre n’a pas pu être ouverte, car trop de fichiers sont ouverts ; fermez d’autres programmes ou relevez la limite (« ulimit -n »), puis relancez
error-no-resources = la fenêtre n’a pas pu être ouverte, car il n’y a pas assez de mémoire ou aucun fil d’exécution supplémentaire n’est permis ; fermez d’autres programmes, puis relancez
error-display-lost = la connexion à l’affichage a été perdue, et la fenêtre avec elle ; relancez ce programme
error-no-window = la fenêtre n’a pas pu être ouverte, pour une raison inconnue ; lancez ce programme dans un terminal avec MESSENGER_GUIDE_LOG=info et signalez ce qu’il affiche
error-missing-library = une bibliothèque nécessaire à la fenêtre manque : { $library } ; installez-la (sur Debian et Ubuntu : { $package }), puis relancez
error-missing-other-library = une bibliothèque nécessaire à la fenêtre manque : { $library } ; installez le paquet auquel elle appartient, puis relancez
error-unexpected = une erreur inattendue a mis fin à ce programme ; relancez-le et, s’il s’arrête de nouveau, lancez-le dans un terminal avec MESSENGER_GUIDE_LOG=info et signalez ce qu’il affiche
error-data = les données intégrées sont endommagées ; téléchargez de nouveau ce programme depuis son site officiel
cli-commands-heading = Commandes
cli-list = Lister toutes les messageries
cli-show = Afficher tout sur une messagerie
cli-compare = Comparer des messageries côte à côte ; toutes, si aucune n’est nommée
cli-find = Trouver des messageries par des mots, comme dans la fenêtre
cli-changes = Afficher ce qui a changé, du plus récent au plus ancien : pour une messagerie, ou pour toutes et pour les critères si aucune n’est nommée
cli-links = Afficher les liens officiels d’une messagerie
cli-open = Ouvrir un téléchargement officiel dans le navigateur, comme le fait son bouton
cli-verify = Vérifier si un fichier téléchargé est authentique
cli-handout = Écrire une page à imprimer ou à envoyer, au format HTML : toutes les messageries, si aucune n’est nommée
cli-files = Le fichier à vérifier, par exemple un APK ; on peut en donner plusieurs
cli-sha256 = Le SHA-256 que le fichier devrait avoir
cli-json = Produire du JSON, pour des programmes
cli-differences = Seulement les lignes où les messageries diffèrent
cli-messenger = Identifiant d’une messagerie, tel que « list » l’affiche
cli-words = Ce qu’il faut chercher
cli-platform = Seulement les téléchargements pour un système, par exemple « linux »
cli-download = Un système, par exemple « linux », ou l’identifiant d’un téléchargement ; à défaut, le système de cet ordinateur
cli-value-messenger = MESSAGERIE
cli-value-file = FICHIER
cli-value-checksum = VALEUR
cli-value-words = MOTS
cli-value-platform = SYSTÈME
error-missing-argument = il manque { $value }
error-unknown-command = la commande « { $value } » n’existe pas ; choisissez parmi : { $known }
error-unknown-command-near = la commande « { $value } » n’existe pas ; vouliez-vous dire « { $near } » ? Choisissez parmi : { $known }
error-unknown-messenger = la messagerie « { $value } » n’est pas dans ce guide ; choisissez parmi : { $known }
error-unknown-messenger-near = la messagerie « { $value } » n’est pas dans ce guide ; vouliez-vous dire « { $near } » ? Choisissez parmi : { $known }
error-unknown-platform = le système « { $value } » n’est pas dans ce guide ; choisissez parmi : { $known }
error-unknown-platform-near = le système « { $value } » n’est pas dans ce guide ; vouliez-vous dire « { $near } » ? Choisissez parmi : { $known }
error-no-download = { $name } n’a pas de téléchargement « { $value } » ; choisissez parmi : { $known }
error-no-browser = il n’y a pas de navigateur pour ouvrir l’adresse ; installez-en un, indiquez-en un dans BROWSER, ou ouvrez l’adresse sur un autre appareil : { $address }
error-not-opened = le navigateur n’a pas ouvert l’adresse ; ouvrez-la vous-même : { $address }
error-no-checksum = « { $value } » n’est pas un SHA-256 ; un SHA-256 compte 64 caractères : 0–9 et a–f
error-not-read = { $path } n’a pas pu être lu : { $reason }
error-unverified = au moins un fichier n’a pas pu être vérifié ; on ne sait donc rien de lui
error-refused = NE PAS INSTALLER : au moins un fichier est endommagé ou n’est pas authentique ; voir ci-dessus
error-write = la sortie n’a pas pu être écrite : { $reason }
io-error-not-found = ce fichier ou ce dossier n’existe pas
io-error-no-access = l’accès n’est pas autorisé
io-error-not-a-file = c’est un dossier ou autre chose, pas un fichier
io-error-no-space = il ne reste plus d’espace
io-error-read-only = l’emplacement est en lecture seule
io-error-other = le système a signalé une erreur ; MESSENGER_GUIDE_LOG=info montre laquelle

## Vérifier un fichier

signing-keys-title = Comment vérifier un téléchargement
signing-keys-fingerprints = Les empreintes des clés :
check-certificate = Comparez l’empreinte de la clé qui signe le téléchargement (ci-dessous). Pour un fichier APK, ce guide peut le faire pour vous.
check-repository = Empreinte du dépôt F-Droid (ci-dessous) : comparez-la lorsque vous ajoutez le dépôt.
check-signed-list = Sommes de contrôle signées : comparez le fichier avec la liste du projet, vérifiez la signature de la liste, et comparez l’empreinte de la clé qui l’a signée (ci-dessous).
check-store = À la connaissance de ce guide, le projet ne publie rien qui permette de vérifier ce téléchargement. Son authenticité repose sur le seul magasin.
check-nothing = À la connaissance de ce guide, le projet ne publie rien qui permette de vérifier ce téléchargement. À obtenir uniquement à l’adresse officielle.
check-browser = L’application fonctionne dans le navigateur ; il n’y a donc pas de fichier à vérifier. Assurez-vous que l’adresse est bien l’adresse officielle.
verify-genuine = AUTHENTIQUE. Ce fichier est signé avec la clé que { $name } publie pour cette application. Ce fichier peut tout de même être une ancienne version : voyez la version ci-dessous.
verify-genuine-recorded = AUTHENTIQUE. Ce fichier est signé avec la clé que Privacy Guides a enregistrée pour { $name }. Le projet { $name } lui-même n’en publie aucune que ce guide connaisse. Ce fichier peut tout de même être une ancienne version : voyez la version ci-dessous.
verify-other-key = NE PAS INSTALLER. Ce fichier se présente comme { $name } ({ $package }), mais il est signé avec une clé que ce guide ne connaît pas.
verify-channels-without-key = Ce guide ne connaît pas les clés des endroits suivants et ne peut donc pas reconnaître une application qui en vient : { $channels }. N’installez une telle application que directement depuis l’endroit lui-même.
verify-other-app = NE PAS INSTALLER. Ce fichier est signé avec une clé de la messagerie { $name }, mais { $package } n’est pas une des applications auxquelles cette clé est destinée.
verify-not-signed = NE PAS INSTALLER. C’est une application Android sans signature. Personne ne peut dire qui l’a faite.
verify-damaged = NE PAS INSTALLER. Ce fichier a été endommagé ou modifié après sa signature, ou bien il est signé d’une manière à laquelle on ne peut pas se fier.
verify-reason = Ce qui a été constaté, en termes techniques : { $reason }
verify-no-key = NON VÉRIFIÉ. Ce fichier se présente comme { $name } ({ $package }), mais ce guide ne connaît aucune clé de cette application. Le guide ne peut pas dire si le fichier est authentique.
verify-unknown-app = NON VÉRIFIÉ. Cette application ({ $package }) ne correspond à aucune messagerie de ce guide. Si on vous a dit que c’était l’une d’elles, ne l’installez pas.
verify-not-apk = NON VÉRIFIÉ. Ce n’est pas une application Android (APK) ; il n’y a donc pas de signature que ce guide puisse vérifier. Le fichier peut seulement être comparé.
verify-checksum = Son SHA-256 :
verify-checksum-is-given = MÊME VALEUR. Le fichier a le SHA-256 que vous avez donné. Vous ne pouvez vous y fier qu’autant qu’à l’endroit d’où vous tenez cette valeur.
verify-checksum-differs = NE PAS UTILISER CE FICHIER. Il n’a pas le SHA-256 que vous avez donné.
verify-only-compared = Ce n’est pas une application Android (APK) ; ce guide ne peut donc rien faire d’autre de ce fichier que le comparer.
verify-checksum-paste = Si le projet publie cette valeur, collez ci-dessous celle qu’il publie : ce guide compare les deux.
verify-checksum-compare = Si le projet publie cette valeur, comparez-la, ou donnez-la avec --sha256.
verify-listed = MÊME VALEUR que dans { $list }, qui se trouve dans le même dossier : le téléchargement est complet. Seule la signature de { $list } dit qui a fait le fichier téléchargé.
verify-listed-differs = NE PAS UTILISER CE FICHIER. { $list }, qui se trouve dans le même dossier, indique un autre SHA-256 pour ce fichier.
verify-steps = Si le projet signe une liste de telles valeurs, vérifiez aussi cette signature :
verify-step-key = Obtenez la clé publique du projet, par exemple à partir de l’adresse électronique du projet :
verify-step-fingerprint = Comparez l’empreinte entière de la clé. { $name } ({ $files }) :
verify-step-gpg = Vérifiez la signature (en mettant les noms de vos propres fichiers). N’installez que si elle est bonne et faite avec cette clé :
verify-app = L’application : { $package }, version { $version }. Ses signatures : { $schemes }.
verify-signers = Empreinte du certificat du signataire (SHA-256) :

## Vérifier un fichier dans la fenêtre

fingerprint-title = Empreinte
fingerprint-copy = Copier l’empreinte
fingerprint-code = Afficher le code QR
fingerprint-scan = Dirigez l’appareil photo d’un téléphone vers le code pour lire cette empreinte sous forme de texte sur le téléphone.
file-check-title = Vérifier un fichier
file-check-open = Vérifier un fichier téléchargé
file-check-about = Un fichier téléchargé est-il l’application authentique ? Déposez-le sur cette fenêtre ou choisissez-le. Ce guide ne fait que le lire, sur cet ordinateur.
file-check-choose = Choisir des fichiers
file-check-name = Fichier : { $name }
file-check-waiting = NON VÉRIFIÉ pour l’instant. Ce fichier sera vérifié après celui qui le précède.
file-check-running = NON VÉRIFIÉ pour l’instant. Lu jusqu’ici : { $percent } %.
file-check-cancel = Annuler
file-check-cancelled = NON VÉRIFIÉ. Vous avez annulé la vérification ; on ne sait donc rien de ce fichier.
file-check-not-read = NON VÉRIFIÉ. Ce fichier n’a pas pu être lu ; on ne sait donc rien de lui : { $reason }
file-check-cut = Vous avez donné plus de fichiers qu’il n’est possible d’en vérifier à la fois. Seuls ceux qui figurent ici sont vérifiés : { $count }.
file-check-no-dialog = Ce bureau n’affiche pas de boîte de dialogue pour choisir des fichiers. Déposez le fichier sur cette fenêtre ou, si cela ne fonctionne pas, vérifiez-le dans un terminal :
file-check-paste = Si vous avez le SHA-256 de ce fichier, obtenu auprès du projet, collez-le pour comparer :
file-check-unreadable = Ce n’est pas un SHA-256 ; rien n’a donc été comparé. Un SHA-256 compte 64 caractères : 0–9 et a–f.

## Dans un terminal

terminal-id = ID
terminal-name = Nom
terminal-standing = Statut
terminal-in-short = En bref
terminal-level = { $sign } { $level }
terminal-kind = { $standing } · { $network }
terminal-since = Depuis le { $date } ; auparavant : { $level }
terminal-step = { $number }. { $text }
terminal-warned = (!) { $warning } : { $names }
terminal-change = { $date } · { $name }
terminal-found = { $name } ({ $id }) : { $tagline }
terminal-nothing-about = Essayez avec moins de mots ou des mots plus courts ; « list » affiche toutes les messageries.
terminal-opened = Transmis au navigateur : { $address }
terminal-other-download = Il y a aussi « { $id } » : { $address }

## Comparer

screen-compare = Comparer
compare-lead = Ce que chacune fait, d’après ce qui est connu. « Sans indication » ne veut pas dire « non », mais que rien n’a été dit à ce sujet là où ce guide a cherché.
compare-only-differences = Différences seulement
compare-copy-markdown = Copier en Markdown
compare-copy-text = Copier en texte
compare-copy-csv = Copier en CSV
compare-choose = Messageries à comparer
compare-choose-two = Choisissez deux messageries
compare-more = Plus
compare-network = Réseau
compare-systems = Systèmes
compare-stores = Où l’obtenir
compare-audits = Audits
compare-basis = { $criterion } : { $name }
compare-choose-some = Premières messageries de la liste : { $count } ; pour trouver les autres, cherchez dans la liste
compare-columns = { $first }–{ $last } sur { $all }
compare-columns-back = Précédent
compare-columns-on = Suivant
compare-basis-downloads = Où mènent les téléchargements officiels :
compare-basis-audit = { $date } : { $text }
compare-none = Choisissez au moins une messagerie.

## Recherche

search-placeholder = Chercher une messagerie
search-clear = Effacer la recherche
search-found = Résultats : { $count }
search-cut = Seuls les { $count } premiers caractères servent à la recherche. Avec moins de mots, on trouve davantage.
search-nothing = Aucun résultat
search-nothing-about = Essayez avec moins de mots ou des mots plus courts, le nom d’un système comme « Android », un mot comme « groupes », ou choisissez plus haut ce qui compte pour vous.

## Ce qui compte

needs-title = Ce qui compte pour vous
needs-more = Plus
needs-fewer = Moins
needs-clear = Effacer
needs-threats = Protéger contre
needs-devices = Appareils de chacun
needs-devices-about = Les systèmes que vous utilisez, vous et les personnes avec qui vous échangez. La messagerie doit fonctionner sur tous.
verdict-meets = Répondent à tout : { $count }
verdict-not-stated = Au moins un point sans indication : { $count }
verdict-does-not = Ne répondent pas à tout : { $count }
reason-short = { $name } : { $level }
reason-download = { $level } : il existe un téléchargement officiel.
reason-no-download = { $level } : aucun téléchargement officiel pour ce système n’est indiqué.

## Étapes de configuration

steps-done = Fait : { $done } sur { $of }
steps-reset = Recommencer
blocked-title = Si elle est bloquée là où vous êtes
blocked-check = Si une application vous vient d’une autre personne ou d’un endroit inhabituel, vérifiez le fichier avant de l’installer.
blocked-noticed = Le contournement d’un blocage peut être remarqué. Avant d’essayer, réfléchissez à ce qui pourrait vous arriver là où vous êtes.

## Pour un proche

share = Partager
share-about = Quelques mots sur { $name } pour un proche, avec les téléchargements officiels de la messagerie :
share-copy = Copier le texte
share-tooltip = Faire connaître { $name } à un proche
share-official = À obtenir uniquement ici :
share-line = { $name } : { $address }
share-channel = { $system } ({ $channel })
share-download = { $name } – { $about }
share-caution = Attention : { $text }
share-change = { $date } : { $text }
share-source = Informations de Privacy Guides (CC BY-SA 4.0), reformulées par le Guide des messageries, qui les a revues pour la dernière fois le { $date }.

## Une page à imprimer

handout-save = Enregistrer la page
handout-about = Une page à imprimer ou à envoyer, avec des empreintes, et des codes à scanner. Une page imprimée pour chacune de ces messageries :
handout-saved = Page enregistrée. Ouvrez-la dans un navigateur pour l’imprimer : { $file }
handout-no-dialog = Ce bureau n’affiche pas de boîte de dialogue pour enregistrer des fichiers. Dans un terminal, « messenger-guide handout » écrit la page.
handout-not-saved = La page n’a pas pu être enregistrée : { $reason }
handout-title = { $names } : messageries privées, d’après le Guide des messageries
handout-official = À obtenir uniquement à ces endroits officiels. Dirigez l’appareil photo d’un téléphone vers un code pour ouvrir l’adresse qu’il contient.
handout-fingerprints = Empreintes des téléchargements authentiques
handout-optional = { $text } (facultatif)
handout-reviewed = Les informations ont été revues pour la dernière fois le { $date }. Elles ont pu changer depuis.

## Feuilles

close = Fermer
link-modal-title = Où mène ce lien
link-modal-scan = Dirigez l’appareil photo d’un téléphone vers le code pour ouvrir cette adresse sur le téléphone.
link-modal-open = Ouvrir ici
link-menu-open = Ouvrir
link-menu-copy = Copier l’adresse
link-menu-code = Afficher le code QR
text-menu-cut = Couper
text-menu-copy = Copier
text-menu-paste = Coller
text-menu-select-all = Tout sélectionner
download-code = Code à scanner : { $name }
keys-title = Raccourcis clavier
keys-tab = Élément suivant, élément précédent
keys-arrows = Se déplacer dans la liste et dans le tableau, faire défiler ailleurs
keys-page = Faire défiler d’une page
keys-space = Faire défiler d’une page, quand rien n’est sélectionné
keys-ends = Aller au début, à la fin
keys-enter = Activer l’élément sélectionné
keys-escape = Fermer ce qui est ouvert, effacer la recherche
keys-screens = Changer d’écran
keys-search = Chercher ; ou commencer simplement à taper
keys-language = Langue
keys-text-size = Texte plus grand, texte plus petit, taille normale
keys-select = Sélectionner du texte, à partir de l’élément sélectionné ou du haut de ce qui est affiché
keys-caret = Curseur dans le texte, déplacé avec les flèches : pour sélectionner à partir de n’importe où
keys-select-all = Sélectionner tout le texte
keys-copy = Copier le texte sélectionné, ou l’adresse du lien sélectionné
keys-link = Menu du lien sélectionné, du champ ou du texte sélectionné, comme avec le bouton droit de la souris
keys-close = Fermer la fenêtre
keys-full-screen = Plein écran, et retour
keys-help = Cette liste

## Page de manuel

man-name = NOM
man-synopsis = SYNOPSIS
man-description = DESCRIPTION
man-environment = ENVIRONNEMENT
man-files = FICHIERS
man-exit-status = CODE DE RETOUR
man-version = VERSION
man-log = Ce qu’il faut journaliser sur l’erreur standard, par exemple « info ». Rien si la variable n’est pas définie.
man-settings = Ce que la fenêtre mémorise. Un fichier qui ne peut pas être lu est conservé à côté.
man-exit-0 = Succès, même si le programme qui lit la sortie a cessé de lire.
man-exit-1 = Quelque chose a échoué : pas d’affichage, pas de navigateur, données endommagées.
man-exit-2 = Les arguments sont incorrects.
man-exit-3 = « verify » a trouvé un fichier qu’il ne faut pas installer.
man-exit-4 = Au moins un fichier n’a pas pu être vérifié par « verify ».

## Comprendre

screen-learn = Comprendre
learn-list = En mots simples
learn-back-to = Retour : { $name }
learn-back-to-compare = Retour : Comparer
learn-back-to-about = Retour : À propos
learn-evidence = Certitude
learn-evidence-tagline = À quel point chaque information est certaine, et depuis quand
learn-evidence-lead = Ce guide dit ce que disent quelques pages de Privacy Guides, et ce qui a changé depuis, d’après Privacy Guides ou les projets eux-mêmes. Pour chaque information, il montre d’où elle vient ; pour chaque critère, il montre aussi à quel point elle est certaine.
learn-levels-title = Ce que veulent dire les signes
learn-not-stated = « Sans indication » ne veut pas dire « non ». Là où rien n’est dit, une messagerie remplit peut-être le critère, ou peut-être pas ; ce guide laisse la question ouverte au lieu de deviner.
learn-claims-title = D’où vient chaque affirmation
learn-claims-sources = À côté de chaque affirmation, vous voyez qui le dit, avec un lien. Ce que Privacy Guides disait dans la version de sa page sur laquelle ce guide est fondé mène au texte de ce jour-là ; ce qu’il dit aujourd’hui, à la page actuelle ; et ce qu’un projet dit lui-même, à une page de ce projet, avec le jour où elle a été lue. Placez le pointeur sur un lien pour voir son adresse entière avant que quoi que ce soit ne soit ouvert.
learn-claims-own-words = Les informations et les liens viennent de Privacy Guides et des projets eux-mêmes. Les phrases, non : les mots sont ceux de ce guide.
learn-claims-edition = Les informations viennent de la page de Privacy Guides telle qu’elle était le { $date }. Elles ont été revues pour la dernière fois le { $reviewed }.
learn-since-title = Quand quelque chose change
learn-since-notes = Un changement ultérieur ne remplace pas les informations d’origine. Il apparaît à côté de la messagerie sous forme de note, avec sa propre date et sa propre source.
learn-since-levels = Là où un niveau a changé, le signe montre le niveau d’aujourd’hui, avec le précédent au-dessous.
learn-since-links = Là où une adresse officielle a été remplacée, le bouton mène à la nouvelle. L’ancienne est conservée pour comparaison, mais elle n’est jamais ouverte.
learn-never-title = Ce que ce guide ne fait jamais
learn-never-connect = Il n’établit lui-même aucune connexion : tout ce qu’il montre y est intégré.
learn-never-open = Il n’ouvre que des adresses qui y sont intégrées et qui ont été vérifiées, et seulement lorsque vous cliquez dessus.
learn-never-tell = Il ne dit à personne ce que vous lisez. Un lien que vous ouvrez est transmis à votre navigateur, qui peut le garder en mémoire, et votre réseau peut voir quel site vous consultez.
learn-never-guess = Il ne comble aucune lacune par une supposition et ne transforme pas le silence en « non ».
learn-criteria = Critères
learn-criteria-tagline = Ce qui sert à évaluer les messageries
learn-criteria-title = Ce que veulent dire les critères
learn-criteria-lead = Ce que Privacy Guides demande à une messagerie, et ce que veut dire chaque exigence.
learn-criteria-choice-title = Comment Privacy Guides choisit
learn-criteria-choice = Privacy Guides n’est affilié à aucun des projets qu’il recommande. Pour rester objectif, il les juge selon des exigences claires, qui s’ajoutent à ses exigences générales. Il conseille à chacun de connaître ces exigences avant de choisir, et de faire aussi ses propres recherches.
learn-criteria-best-case = Ce que Privacy Guides appelle les « critères optimaux » décrit un projet parfait : il peut en manquer une partie ou la totalité à un projet recommandé, et un projet qui en a davantage peut être mieux classé. Sur la page sur laquelle ce guide est fondé, la confidentialité persistante en faisait partie ; le 16 mai 2025, elle est devenue une exigence minimale.
learn-tier-minimum = Le minimum que Privacy Guides exige.
learn-tier-best-case = Ce qu’aurait un projet parfait.
learn-tier-joining = Ce n’est pas un des critères de Privacy Guides. Ce guide l’ajoute, parce que Privacy Guides dit de certaines messageries ce qu’il faut pour s’y inscrire.
learn-see-picture = Le voir sur un schéma
learn-see-networks = Les types de réseau
learn-secrecy = Confidentialité persistante et future
learn-secrecy-tagline = Ce qu’une clé volée expose
learn-secrecy-lead = Le chiffrement de bout en bout fonctionne avec des clés. Les deux propriétés expliquées ici décident de ce que quelqu’un qui vole une clé peut lire grâce à elle : la confidentialité persistante protège ce qui a été écrit avant, et la confidentialité future ce qui est écrit après.
learn-legend-title = Comment lire les schémas
learn-legend-time = Le temps s’écoule de gauche à droite. Chaque case de la rangée du bas est un message ; au-dessus se trouve la clé qui le protège.
learn-legend-key = Une clé
learn-legend-theft = Ici, quelqu’un vole la clé
learn-legend-exchange = Un échange de clés que le voleur n’intercepte pas
learn-legend-closed = Un message qui reste secret
learn-legend-open = Un message exposé
learn-without-title = Sans confidentialité persistante
learn-without-about = Une clé volée expose les messages passés, ainsi que ceux qui suivent.
learn-forward-title = Avec confidentialité persistante
learn-forward-limit = À elle seule, la confidentialité persistante ne protège pas ce qui sera écrit à partir de maintenant.
learn-future-title = Avec, en plus, la confidentialité future
learn-future-about = La confidentialité future s’appelle aussi sécurité post-compromission. Quiconque a volé une clé perd l’accès ainsi obtenu dès le premier échange de clés qu’il ne parvient pas à intercepter. Pour continuer à lire, il lui faudrait intercepter toutes les communications entre les deux interlocuteurs.
learn-future-further = Seul ce qui a été écrit entre-temps peut être lu. Pour en lire davantage, il faudrait voler d’autres clés.
learn-networks = Réseaux
learn-networks-tagline = Les chemins que prennent les messages
learn-networks-lead = Les messages passent par un réseau, et il y a plusieurs façons d’en construire un. Chacune a ses avantages et ses inconvénients.
learn-legend-person = Une personne
learn-legend-server = Un serveur
learn-legend-relay = Un relais ou un nœud, qui transmet les messages
learn-advantages = Avantages
learn-drawbacks = Inconvénients
learn-network-users = Messageries de ce type
learn-network-no-points = Privacy Guides ne cite ni avantages ni inconvénients pour ce type de réseau.
learn-threats = Menaces
learn-threats-tagline = De quoi se protéger
learn-threats-lead = Une, plusieurs ou toutes ces menaces peuvent vous concerner, ou bien aucune. Presque aucun outil ne protège contre toutes.
learn-threats-choice = Avant de choisir une messagerie, il est utile de se demander lesquelles vous concernent.
learn-threats-title = Les menaces, une par une
learn-threat-of-page = Privacy Guides dit de toute sa liste qu’elle protège contre cette menace.
learn-threat-named = Citées en particulier par Privacy Guides :
learn-changes-tagline = Chaque changement ultérieur, du plus récent au plus ancien
learn-changes-lead = Les changements que la page de Privacy Guides du { $date }, sur laquelle ce guide est fondé, ne montre pas : ceux de chaque messagerie et ceux des critères, dans la mesure où ce guide les connaît. Le plus récent vient en premier.
learn-limits = Ce que le chiffrement de bout en bout ne cache pas
learn-limits-tagline = Les métadonnées, le réseau, les clés
learn-limits-lead = Avec le chiffrement de bout en bout, seules les personnes qui participent à une conversation peuvent lire ce qui y est écrit, tant que personne d’autre n’accède à leurs clés ou à leurs appareils. Ce chiffrement ne cache pas pour autant tout ce qui concerne la conversation.
learn-metadata-title = Métadonnées
learn-metadata-about = Les métadonnées sont ce que l’on peut savoir d’un message sans le lire : qui parle à qui, quand et à quelle fréquence.
learn-metadata-not-hidden = Le chiffrement de bout en bout ne cache pas les métadonnées.
learn-limits-networks-title = Ce que le réseau laisse voir
learn-limits-keys-title = Ce qu’une clé volée expose
learn-limits-keys = Une conversation n’est sûre que dans la mesure où le sont les clés de toutes les personnes qui y participent. Sans confidentialité persistante, une clé volée à une seule d’entre elles expose les messages passés.
learn-blocked = En cas de blocage
learn-blocked-tagline = Ce qui peut aider, et ce que cela ne cache pas
learn-blocked-lead = Une messagerie est bloquée là où ses serveurs, ou les magasins d’où elle vient, ne peuvent pas être atteints. Les gouvernements, les administrateurs de réseau et les fournisseurs de services peuvent en être la cause.
learn-blocked-helps-title = Ce qui peut aider
learn-blocked-proxy = Un proxy, qui relaie votre connexion ; le mieux est qu’une personne de confiance le fasse fonctionner.
learn-blocked-tor = Tor, qui fait passer la connexion par des serveurs tenus par des bénévoles. Si quelqu’un surveille peut-être votre connexion et que vous avez un VPN auquel vous faites confiance, Privacy Guides conseille de vous connecter d’abord à ce VPN.
learn-blocked-bridges = Des ponts et des connexions déguisées, qui peuvent mener à Tor là où Tor lui-même est bloqué.
learn-blocked-messengers = D’autres moyens, comme vos propres serveurs ou l’utilisation sans internet, expliqués pas à pas par les projets de ces messageries :
learn-blocked-limits-title = Ce que cela ne cache pas
learn-blocked-visible = Tor ou un VPN peut cacher ce que vous visitez, mais pas le fait que vous l’utilisez, et Tor se remarque généralement plus qu’un VPN. Même des connexions déguisées peuvent être détectées.
learn-blocked-later = Avec le temps, les ponts deviennent connus. Des relevés de vos connexions peuvent alors montrer que vous avez utilisé Tor.
learn-blocked-plan = Réfléchissez à ce que peuvent faire ceux qui bloquent et à ce qui pourrait en résulter, et ayez un plan au cas où vous vous feriez prendre.
learn-blocked-stores-title = Si le magasin est bloqué
keys-back = Revenir d’une explication

## Pour les lecteurs d’écran

spoken-screens = Écrans
spoken-banner = Avis
spoken-link-menu = Menu du lien
spoken-text-menu = Menu du texte
spoken-code = Code QR avec l’adresse { $address }
spoken-fingerprint-code = Code QR avec cette empreinte sous forme de texte
spoken-download = Télécharger { $app }, version { $system }, { $host }
spoken-download-from = Télécharger { $app } pour { $system } depuis { $store }, { $host }
spoken-open-in-browser = Ouvrir { $app } dans le navigateur, { $host }
spoken-needs-clear = Effacer ce qui compte pour vous
spoken-needs-fold = { $words } : ce qui compte pour vous
spoken-columns-back = Messageries précédentes
spoken-columns-on = Messageries suivantes
spoken-cell = { $name }, { $criterion } : { $words }
spoken-drawing-centralized = Schéma : un serveur au milieu et, autour, huit personnes, chacune reliée à ce seul serveur.
spoken-drawing-federated = Schéma : trois serveurs, chacun relié aux deux autres. À chacun sont rattachées deux personnes qui lui sont propres.
spoken-drawing-peer-to-peer = Schéma : six personnes, reliées directement les unes aux autres. Il n’y a pas de serveur.
spoken-drawing-anonymous-routing = Schéma : un chemin avec des flèches d’une personne à une autre, qui passe par trois nœuds sur neuf. Les autres nœuds ne sont pas utilisés.
spoken-drawing-decentralized-relays = Schéma : quatre relais, non reliés entre eux, et quatre personnes. Chaque personne est reliée à deux relais.
spoken-drawing-one-key = Schéma : sept messages dans l’ordre chronologique, tous sous une même clé. Pendant le quatrième, la clé est volée, et les sept peuvent être lus.
spoken-drawing-forward = Schéma : sept messages dans l’ordre chronologique, chacun avec sa propre clé. Pendant le quatrième, la clé de ce message est volée. Les trois précédents restent fermés ; le quatrième et ceux qui le suivent peuvent être lus.
spoken-drawing-future = Schéma : sept messages dans l’ordre chronologique, chacun avec sa propre clé. Pendant le quatrième, la clé de ce message est volée et, après le cinquième, de nouvelles clés sont échangées. Seuls le quatrième et le cinquième peuvent être lus.
