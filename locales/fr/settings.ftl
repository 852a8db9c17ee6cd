### state: machine
### The settings, and what Trefoil is and holds.

settings-title = Paramètres
settings-hint = Chaque choix est enregistré aussitôt, sur cet ordinateur seulement.

settings-language = Langue

## Role

settings-role = Rôle
settings-role-hint = Il détermine seulement la page qui s’ouvre en premier.
settings-role-official = Responsable dans un pays bénéficiaire
settings-role-official-hint = Qui aide un pays comme le mien, et qui accepte les demandes ?
settings-role-donor = Donateur
settings-role-donor-hint = Où sont les lacunes, et qui finance déjà quoi ?
settings-role-implementer = Entité d’exécution
settings-role-implementer-hint = Qu’est-ce qui est mené, et où ? Qui cherche qui ?
settings-role-coordinator = Entité de coordination
settings-role-coordinator-hint = Qui fait quoi, et où ? Où y a-t-il double emploi ?

## Country

settings-country = Pays
settings-country-hint = Sa page s’ouvre en premier pour les responsables. Le pays figure aussi en tête de la liste des lieux.

## Appearance

settings-appearance = Apparence
settings-appearance-system = Comme le système
settings-appearance-light = Clair
settings-appearance-dark = Sombre
settings-appearance-contrast = Contraste élevé

## Digits

settings-digits = Chiffres en arabe
settings-digits-hint = Ce choix n’a d’effet que lorsque la langue est l’arabe.
settings-digits-latn = 0123456789
settings-digits-arab = ٠١٢٣٤٥٦٧٨٩

## Keyboard

settings-shortcuts = Clavier
settings-shortcuts-on = Raccourcis à une seule touche
settings-shortcuts-hint = Les touches / et ? agissent partout où vous n’êtes pas en train de saisir du texte. Désactivez-les si elles gênent la saisie vocale.

settings-welcome-again = Reprendre les étapes d’accueil

## About

settings-about = À propos de { -brand-name }
settings-about-text = { -brand-name } réunit sur un seul ordinateur tout un catalogue du renforcement des cybercapacités : qui finance, qui exécute, qui bénéficie. Rien ne quitte cet ordinateur, sauf si vous échangez avec un serveur de synchronisation ou écrivez un fichier.

# $version (String) - version number of the application
settings-version = Version { $version }

settings-data = Données

# $release (Number) - number of the release of the catalogue
# $date (String) - its date, written out
settings-data-as-of = Édition intégrée { $release }, { $date }. Les fiches proviennent de sources publiques ; chacune indique les siennes.

settings-licences = Licences
settings-licences-code = L’application : Apache-2.0 ou MIT, au choix.
settings-licences-data = Le catalogue : sous la licence figurant dans son dossier de données, avec la provenance de chaque partie.
settings-licences-fonts = Polices : Noto Sans, Vazirmatn et Noto Sans SC, SIL Open Font License 1.1.
settings-licences-parts = Noms de pays et de langues : Unicode CLDR, Unicode License.

## Health of the store

settings-doctor = État de la base de données
settings-doctor-hint = Vérifie le fichier qui contient le catalogue et vos modifications. Rien n’est modifié.
settings-doctor-run = Vérifier maintenant
settings-doctor-again = Vérifier de nouveau
settings-doctor-good = Toutes les vérifications sont bonnes.
settings-doctor-bad = Certaines vérifications ne sont pas bonnes.
settings-doctor-path = Emplacement de la base :
settings-doctor-check = Vérification
settings-doctor-state = État
settings-doctor-found = Constat

# State of one check.
settings-doctor-well = Bon

# State of one check.
settings-doctor-unwell = À corriger

settings-doctor-repair = Reconstruire à partir du journal
settings-doctor-repair-hint = Recrée les fiches et l’index de recherche à partir du journal des modifications. Rien de ce qui a été écrit n’est perdu.
settings-doctor-repaired = Le catalogue a été reconstruit à partir de son journal.
