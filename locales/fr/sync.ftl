### state: machine
### Exchange with others: the section of the settings, the terminal, what goes wrong.
### A hub is a server from which and to which changes go; a bundle is a file of changes for a stick.

sync-title = Échange avec d’autres
sync-about = { -brand-name } fonctionne sans réseau. Lorsqu’il y en a un, il apporte ce que d’autres ont modifié et transmet ce que vous avez modifié. Sans réseau, un fichier sur une clé USB rend le même service.
sync-hub = Adresse du serveur de synchronisation
sync-hub-hint = Elle vous est donnée par l’exploitant du serveur de synchronisation de votre région. Laissez-la vide pour travailler sans serveur.
sync-hub-save = Enregistrer l’adresse
sync-hub-saved = L’adresse est enregistrée.
sync-proxy = Serveur mandataire (proxy)
sync-proxy-hint = Seulement si votre réseau en exige un ; sinon, celui du système est utilisé.
sync-token = Jeton d’accès
sync-token-hint = Seulement si le serveur de synchronisation en demande un.
sync-authorities = Certificats de votre organisation
sync-authorities-about = Seulement si le réseau ou le serveur de synchronisation de votre organisation utilise sa propre autorité : un fichier au format PEM.
sync-authorities-kept = Les certificats de votre organisation sont utilisés.
sync-authorities-choose = Choisir un fichier
sync-authorities-drop = Ne plus les utiliser
sync-automatic = Échanger automatiquement tant que { -brand-name } est ouvert
sync-automatic-hint = Peu après le démarrage, peu après une saisie de votre part, et tous les quarts d’heure. Sinon, seulement à votre demande.
sync-now = Échanger maintenant
sync-stop = Arrêter après ce lot
# $pulled (Number) - changes received so far
# $left (Number) - changes still to come
# $pushed (Number) - changes sent so far
sync-progress = Reçues : { $pulled }. Encore à recevoir : { $left }. Envoyées : { $pushed }.
sync-never = Aucun échange encore avec un serveur de synchronisation.
# $date (String) - a date
sync-last = Dernier échange : { $date }
# $count (Number) - changes
sync-pending =
    { $count ->
        [0] Aucune de vos modifications n’est en attente d’envoi.
        [one] { $count } modification de votre part n’est encore sur aucun serveur de synchronisation.
       *[other] { $count } modifications de votre part ne sont encore sur aucun serveur de synchronisation.
    }
# $count (Number) - fields
sync-to-review =
    { $count ->
        [0] Rien n’est en attente d’examen.
        [one] { $count } champ a plusieurs versions et est en attente d’examen.
       *[other] { $count } champs ont plusieurs versions et sont en attente d’examen.
    }
# no-plural: the count stands after a colon
# $count (Number) - how many proposals
sync-proposals = Propositions qu’il vous revient de trancher : { $count }
sync-registry-none = Aucun registre de confiance : il est impossible de savoir qui a écrit une modification, et ce que d’autres ont écrit reste donc en attente comme proposition.
# $version (String) - number of the registry
# $date (String) - a date
# $days (Number) - days since that date
sync-registry =
    { $days ->
        [0] Registre de confiance (version { $version }), vérifié aujourd’hui.
        [one] Registre de confiance (version { $version }), vérifié le { $date }, il y a { $days } jour.
       *[other] Registre de confiance (version { $version }), vérifié le { $date }, il y a { $days } jours.
    }
sync-registry-old = Sa date de validité est dépassée. Vous pouvez continuer à lire et à écrire ; pour le renouveler, faites un échange avec un serveur de synchronisation.
sync-registry-past = La date de validité du registre de confiance est dépassée, et le serveur n’en a pas de plus récent. L’échange s’est fait dans les deux sens malgré tout ; ce qu’ont signé des appareils nouveaux ici reste en attente jusqu’à ce que l’exploitant du serveur l’ait renouvelé.
sync-registry-development = Il est signé avec des clés d’essai. Il ne répond de personne.
# $organisation (String) - an organisation
sync-registry-member = Cet ordinateur écrit au nom de { $organisation }.
sync-registry-stranger = Cet ordinateur ne figure pas dans le registre de confiance : ce qu’il écrit est une proposition pour les autres. Communiquez la clé de l’appareil au responsable du registre de confiance.
# $key (String) - a public key in hexadecimal digits
sync-device-key = Clé de l’appareil : { $key }
# $file (String) - a file
# $fingerprint (String) - hexadecimal digits
sync-root-given = Racine de confiance : choisie sur cet ordinateur ({ $file }). Empreinte : { $fingerprint }
# $file (String) - a file
# $fingerprint (String) - hexadecimal digits
sync-root-installed = Racine de confiance : installée avec { -brand-name } ({ $file }). Empreinte : { $fingerprint }
# $fingerprint (String) - hexadecimal digits
sync-root-built-in = Racine de confiance : intégrée à cette version de { -brand-name }. Empreinte : { $fingerprint }
# $file (String) - a file
sync-root-unusable = La racine de confiance est inutilisable : { $file } est endommagé ou appartient à un autre catalogue. Redemandez le fichier à qui l’a remis.
sync-root-built-in-unusable = La racine de confiance intégrée à cette version de { -brand-name } est endommagée ou appartient à un autre catalogue. Adressez-vous à qui a remis le programme.
sync-root-none = Aucune racine de confiance : personne n’est attesté. Choisissez le fichier racine que l’exploitant du catalogue vous a remis.
sync-trust = Reconnaître un registre de confiance
sync-trust-file = Racine d’un registre de confiance
sync-trust-about = Choisissez le fichier racine du registre que l’exploitant du catalogue vous a remis en personne ou par un moyen auquel vous faites confiance.
sync-trusted = Ce registre de confiance est désormais reconnu.
sync-bundle = Paquet d’échange
sync-bundle-about = Un paquet d’échange transporte des modifications sur une clé USB. La personne qui le transporte n’a besoin d’aucun droit ; chaque modification qu’il contient est vérifiée comme si elle venait d’un serveur de synchronisation.
sync-bundle-write = Écrire un paquet d’échange
sync-bundle-extent = Modifications à emporter
sync-bundle-all = Tout ce qui peut quitter cet ordinateur
sync-bundle-pending = Seulement ce qu’aucun serveur de synchronisation n’a encore
sync-bundle-since = Seulement ce qu’un paquet antérieur ne contient pas
sync-bundle-since-hint = Vous choisissez d’abord le paquet antérieur, puis l’emplacement du nouveau. Qui a déjà incorporé le premier n’a plus besoin que du second.
sync-bundle-since-choose = Choisir le paquet d’échange antérieur
sync-bundle-read = Incorporer un paquet d’échange
# $file (String) - a file
# $count (Number) - changes
sync-bundle-written =
    { $count ->
        [0] Il n’y avait rien à transmettre : { $file } ne contient aucune modification.
        [one] { $count } modification écrite dans { $file }.
       *[other] { $count } modifications écrites dans { $file }.
    }
# $file (String) - a file
# $date (String) - a date
sync-bundle-taken = Le fichier { $file }, écrit le { $date }, a été incorporé.
# $device (String) - what its organisation calls a device
# $organisation (String) - an organisation
sync-bundle-by = Écrit par l’appareil « { $device } » ({ $organisation }), qui figure dans le registre de confiance.
sync-bundle-by-unknown = Signé par un appareil qui ne figure pas dans le registre de confiance.
sync-bundle-by-revoked = Signé par un appareil révoqué.
sync-bundle-unsigned = Personne n’a signé le paquet d’échange dans son ensemble. Chaque modification qu’il contient a néanmoins été vérifiée.
sync-bundle-registry-kept = Le registre de confiance contenu dans le paquet d’échange a été laissé de côté : la racine à laquelle on se fie ici ne le garantit pas. Le registre de confiance qui se trouvait ici est conservé.
# $accepted (Number) - changes that count
sync-taken =
    { $accepted ->
        [0] Rien de nouveau n’a été accepté.
        [one] { $accepted } modification acceptée.
       *[other] { $accepted } modifications acceptées.
    }
# $count (Number) - changes
sync-taken-waiting =
    { $count ->
        [one] { $count } modification est en attente comme proposition.
       *[other] { $count } modifications sont en attente comme propositions.
    }
# $count (Number) - changes
sync-taken-later =
    { $count ->
        [one] { $count } modification vient d’une version plus récente de { -brand-name } et est conservée pour celle-ci.
       *[other] { $count } modifications viennent d’une version plus récente de { -brand-name } et sont conservées pour celle-ci.
    }
# $count (Number) - changes
sync-taken-refused =
    { $count ->
        [one] { $count } modification n’était pas ce qu’elle prétend être et a été écartée.
       *[other] { $count } modifications n’étaient pas ce qu’elles prétendent être et ont été écartées.
    }
# $count (Number) - changes
sync-pushed =
    { $count ->
        [0] Il n’y avait rien à envoyer.
        [one] { $count } modification envoyée.
       *[other] { $count } modifications envoyées.
    }
# $count (Number) - changes
sync-waiting-there =
    { $count ->
        [one] { $count } d’entre elles y attend une personne habilitée à l’accepter.
       *[other] { $count } d’entre elles y attendent une personne habilitée à les accepter.
    }
# $count (Number) - changes
sync-refused-there =
    { $count ->
        [one] Le serveur de synchronisation n’a pas pris { $count } modification. Elle reste ici.
       *[other] Le serveur de synchronisation n’a pas pris { $count } modifications. Elles restent ici.
    }
sync-new-epoch = Le serveur de synchronisation a été restauré à partir d’une sauvegarde. Il a récupéré auprès de vous ce qu’il avait perdu.

## A data folder that was copied.

sync-fork = Un dossier de données a été copié
sync-fork-about = Le dossier de données d’un ordinateur a été copié avec sa clé, et les deux copies servent à écrire. Rien n’est perdu : les modifications des deux comptent et, là où elles diffèrent, les deux versions attendent d’être examinées. Mais nul ne peut savoir laquelle des deux a écrit quoi, et si la clé est révoquée, elle l’est pour les deux.
# $date (String) - a date
sync-fork-own = Cet ordinateur et une copie de celui-ci. La dernière de ces modifications est datée du { $date }.
# $device (String) - what its organisation calls a device
# $organisation (String) - an organisation
# $date (String) - a date
sync-fork-known = L’appareil « { $device } » ({ $organisation }). La dernière de ces modifications est datée du { $date }.
# $device (String) - id of a device in hexadecimal digits
# $date (String) - a date
sync-fork-unknown = Un appareil qui ne figure pas dans le registre de confiance : { $device }. La dernière de ces modifications est datée du { $date }.
sync-fork-own-do = Sur l’un des deux ordinateurs, faites une sauvegarde et restaurez-la sur place ; l’un et l’autre se trouvent dans ces paramètres. Cet ordinateur aura alors sa propre clé, que le responsable du registre de confiance doit inscrire.
sync-fork-other-do = Prévenez la personne qui s’en sert : si, sur l’un des deux ordinateurs, une sauvegarde est faite puis restaurée sur place, il aura sa propre clé.
sync-fork-stays = L’historique conserve ce qui a été. Une fois le nécessaire fait, dites-le ici : l’avis disparaît, et revient si les deux continuent à écrire.
# Button.
sync-fork-seen = J’ai fait le nécessaire

## The badge in the bar: short.

# $ago (String) - how long ago, in words: 5 minutes ago
sync-badge-ago = Dernier échange : { $ago }
sync-badge-never = Aucun échange encore
sync-badge-running = Échange en cours…
sync-badge-failed = Échec de l’échange
# $count (Number) - changes
sync-badge-pending =
    { $count ->
        [one] { $count } en attente d’envoi
       *[other] { $count } en attente d’envoi
    }
# $count (Number) - fields with several versions, and proposals
sync-badge-review =
    { $count ->
        [one] { $count } à examiner
       *[other] { $count } à examiner
    }

## The terminal.

sync-cli-about = Échanger des modifications avec un serveur de synchronisation, ou indiquer où en sont les choses
sync-cli-option-hub = Adresse du serveur de synchronisation ; conservée pour la prochaine fois
sync-cli-option-proxy = Serveur mandataire vers le serveur de synchronisation ; conservé pour la prochaine fois
sync-cli-option-authorities = Fichier des certificats d’une autorité de votre organisation (PEM) ; copié et conservé
sync-cli-option-token-file = Fichier contenant le jeton d’accès que demande le serveur de synchronisation ; conservé pour la prochaine fois
sync-cli-option-status = Indiquer où en sont les choses, sans rien échanger
sync-cli-option-copies-seen = Retirer l’avis sur les dossiers de données copiés : le nécessaire a été fait
# $command (String) - what is typed, as it stands
sync-cli-copies-seen = Une fois le nécessaire fait : { $command }
sync-cli-identity-about = Indiquer avec quelle clé cet ordinateur signe et ce que le registre de confiance en dit
sync-cli-identity-trust = Reconnaître le registre de confiance dont voici la racine : un fichier 1.root.json, ou un dossier contenant un registre de confiance
sync-cli-bundle-about = Écrire des modifications dans un fichier pour une clé USB, ou les incorporer à partir d’un tel fichier
sync-cli-bundle-write = Écrire des modifications dans un fichier
sync-cli-bundle-read = Incorporer les modifications d’un fichier
sync-cli-option-pending = Seulement les modifications qu’aucun serveur de synchronisation n’a
sync-cli-option-since = Seulement les modifications que ce paquet antérieur ne contient pas
sync-cli-value-url = ADRESSE
sync-cli-argument-bundle = Fichier du paquet d’échange

## What goes wrong.

error-hub-missing = Aucun serveur de synchronisation n’est indiqué.
# --hub is typed as it stands.
error-hub-missing-hint = Indiquez son adresse dans les paramètres, ou avec --hub.
# $address (String) - what was given
error-hub-address = « { $address } » ne permet pas de joindre un serveur de synchronisation.
error-hub-address-hint = Une adresse commence par https://. Vérifiez aussi le serveur mandataire (proxy) et le fichier des certificats.
error-hub-unreachable = Le serveur de synchronisation est injoignable.
error-hub-unreachable-hint = Rien n’est perdu : continuez à travailler et recommencez l’échange lorsqu’il y aura un réseau.
error-hub-foreign = Ce qui a répondu n’est pas un serveur de synchronisation, ou ce qui a été envoyé est endommagé.
error-hub-foreign-hint = Votre réseau exige peut-être de s’identifier d’abord : ouvrez une page dans un navigateur, puis réessayez. Rien n’a changé.
error-hub-catalogue = Le serveur de synchronisation contient un autre catalogue.
error-hub-catalogue-hint = Vérifiez son adresse. Rien n’a changé.
error-hub-unknown = Ce serveur de synchronisation ne figure pas dans le registre de confiance.
error-hub-unknown-hint = Demandez au responsable du registre de confiance si l’adresse est juste. Rien n’a été échangé.
error-hub-contradiction = Le serveur de synchronisation contredit ce qu’il a signé auparavant.
error-hub-contradiction-hint = Il montre peut-être des choses différentes selon les personnes. Signalez-le à son exploitant et au responsable du registre de confiance. Rien de ce serveur n’a été incorporé.
error-hub-behind = Le serveur de synchronisation a moins qu’il n’a déjà transmis : il a sans doute été restauré à partir d’une sauvegarde.
# $command (String) - what is typed, as it stands
error-hub-behind-hint = Rien n’est perdu ici. Demandez à l’exploitant du serveur de lancer « { $command } » ; au prochain échange, le serveur récupérera auprès de vous ce qu’il a perdu.
error-hub-erased = Le serveur de synchronisation indique qu’un contenu a été effacé, mais aucun registre de confiance disponible ici ne l’ordonne.
error-hub-erased-hint = Relancez l’échange : le registre de confiance le plus récent est reçu en premier. Si le problème persiste, accordez votre confiance au registre de confiance du responsable du catalogue. Rien de ce serveur n’a été incorporé.
error-hub-newer = Le serveur de synchronisation exige une version plus récente de { -brand-name }.
error-hub-newer-hint = Installez-la, puis recommencez l’échange. D’ici là, un paquet d’échange sur une clé USB rend le même service.
error-hub-token = Le serveur de synchronisation demande un jeton d’accès, ou refuse celui qu’il a reçu.
error-hub-token-hint = Demandez un jeton d’accès à l’exploitant du serveur de synchronisation et indiquez-le dans les paramètres.
error-hub-busy = Le serveur de synchronisation est occupé.
error-hub-busy-hint = Attendez un peu et échangez de nouveau ; rien n’est perdu.
# $answer (String) - what the hub answered
error-hub-refused = Le serveur de synchronisation répond par une erreur : { $answer }
error-hub-refused-hint = Réessayez plus tard ; si l’erreur persiste, signalez-la à l’exploitant du serveur de synchronisation.
error-registry-refused = Le registre de confiance n’est pas ce qui a été signé.
error-registry-refused-hint = Demandez-le de nouveau à son responsable. Le registre de confiance qui se trouvait ici est conservé.
error-registry-old = La date de validité du registre de confiance est dépassée, ou l’horloge de cet ordinateur n’est pas à l’heure.
error-registry-old-hint = Vérifiez l’horloge. Si elle est à l’heure, l’exploitant du serveur de synchronisation doit renouveler le registre de confiance.
error-registry-older = Le registre de confiance est plus ancien qu’un autre déjà vu ici.
error-registry-older-hint = Quelqu’un fait peut-être passer un ancien registre de confiance pour le plus récent. Le plus récent est conservé.
error-registry-catalogue = Le registre de confiance est celui d’un autre catalogue.
error-registry-catalogue-hint = Vérifiez d’où vient le fichier. Rien n’a changé.
# $file (String) - a file
error-bundle-foreign = « { $file } » n’est pas un paquet d’échange.
error-bundle-foreign-hint = Choisissez un fichier que { -brand-name } a écrit comme paquet d’échange ; son nom se termine par .trefoil. Rien n’a changé.
# $file (String) - a file
error-bundle-damaged = Le paquet d’échange « { $file } » est tronqué ou endommagé.
error-bundle-damaged-hint = Ce qui a pu en être lu a été incorporé. Recopiez-le et incorporez-le une nouvelle fois : la lecture reprendra où elle s’est arrêtée.
# $file (String) - a file
error-bundle-large = Le paquet d’échange « { $file } » dépasse la taille admise.
error-bundle-large-hint = Demandez-en un plus petit, par exemple pour une seule région. Rien de plus n’en a été incorporé.
error-bundle-earlier = Impossible de savoir ce que contient le paquet antérieur « { $file } » : ce n’est pas un paquet d’échange, ou il est tronqué ou endommagé.
error-bundle-earlier-hint = Choisissez un autre paquet antérieur, ou écrivez sans. Rien n’a été écrit.
error-bundle-same = « { $file } » est le paquet antérieur lui-même ; il serait perdu.
error-bundle-same-hint = Choisissez un autre nom pour le nouveau paquet. Rien n’a été écrit.
