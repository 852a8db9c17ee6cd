### state: machine
### Help, the sheet of keys, and the accessibility statement.

help-title = Aide
help-intro = { -brand-name } s’ouvre, recherche et imprime sans réseau. Tout ce qui figure sur cette page se trouve aussi sur votre ordinateur.

## Searching

help-search = Comment rechercher
help-search-words = Saisissez des mots quelconques : les résultats apparaissent au fil de la frappe. Le dernier mot peut être inachevé.
help-search-languages = Des mots de n’importe laquelle des sept langues permettent de trouver des fiches dans toutes.
help-search-also = Les noms de thèmes et de lieux élargissent la recherche, par exemple d’une région à ses pays. Chaque ajout apparaît dans une étiquette en pointillé ; activez-la pour rechercher sans lui, et de nouveau pour le rétablir.
help-search-filters = Les filtres d’une même liste élargissent la recherche, ceux de listes différentes la restreignent. Le nombre placé à côté d’un filtre indique combien de résultats il laisserait.
help-search-spelling = Un mot qui ne figure nulle part est corrigé, et la ligne au-dessus des résultats l’indique ; vous pouvez tout de même le rechercher tel quel.
help-search-saved = « Enregistrer cette recherche » conserve une recherche sous un nom, sur cet ordinateur. Elle indique ensuite ce qui est nouveau depuis sa dernière ouverture. Les dernières recherches sont également conservées, jusqu’à ce que vous les effaciez.
help-search-palette = « Aller à… » mène à tout écran, lieu, organisation, fiche ou recherche par le début de son nom.
help-search-link = « Copier le lien » conserve une recherche, une fiche ou une page. Collez le lien dans le champ de recherche pour la rouvrir, ici ou sur un autre ordinateur.

## Writing

help-write = Rédiger des fiches
help-write-draft = Ce que vous saisissez dans un formulaire est conservé toutes les deux secondes sur cet ordinateur, jusqu’à ce que vous l’enregistriez ou l’abandonniez.
help-write-steps = Une fiche est un brouillon, puis elle est soumise, puis publiée. Chaque étape indique qui l’a franchie, quand et pourquoi ; tout figure dans l’historique, et chaque étape peut être annulée.
help-write-private = Un besoin est d’abord privé : il reste sur cet ordinateur et ne le quitte dans aucun export. Le partage montre quels champs partiraient, et chacun peut être retenu.
help-write-files = Les fichiers sont examinés ligne par ligne avant toute écriture, et une importation s’annule en une seule action.

## Matching and pictures

help-match = Correspondances et images
help-match-reasons = Chaque correspondance dit pourquoi : critère par critère, avec les faits sur lesquels elle repose. Ce qui n’est pas connu réduit la certitude et n’est jamais compté comme un « non ».
help-match-weights = Vos propres poids changent aussitôt l’ordre. Les empêchements, comme un appel à candidatures clos, sont indiqués à part du score.
help-match-gaps = « Lacunes et doubles emplois » montre, par sous-thème et par lieu, où un besoin est exprimé, ce qui est en cours et où deux entités font peut-être la même chose.
help-match-pictures = Chaque image peut se lire en tableau et s’enregistrer en SVG, PNG ou CSV.

## The three leaves

help-leaves = Les trois feuilles
help-leaves-donor = Cercle : qui finance.
help-leaves-implementer = Carré : qui fait le travail.
help-leaves-beneficiary = Triangle : qui en bénéficie.

## Trust

help-trust = Quel crédit accorder à ce que vous lisez
help-trust-drafts = « Traduction automatique » signale une traduction que personne n’a relue. L’original est toujours accessible en un geste, et c’est lui qui fait foi.
help-trust-sources = Chaque fiche indique ses sources et la date à laquelle elles ont été lues. « Non précisé » signifie que les sources ne le disent pas ; rien n’est complété par supposition.
help-trust-confirmed = Chaque fiche indique la date de la dernière confirmation par son entité d’exécution. Les fiches intégrées ne reposent que sur des sources publiques, jusqu’à ce qu’elles soient confirmées.

## Offline

help-offline = Sans réseau
help-offline-body = Le catalogue est intégré à l’application. Les liens vers les sources s’ouvrent dans votre navigateur et exigent un réseau ; tout le reste s’en passe. L’ancienneté des données est indiquée sur chaque écran et sur chaque impression.

## Keys

help-keys = Raccourcis clavier
help-keys-hint = Les raccourcis à une seule touche peuvent être désactivés dans les paramètres.
help-key = Touche
help-key-what = Effet

# Stands beside a key that the reader has switched off.
help-key-off = (désactivé)

help-key-search = Aller au champ de recherche
help-key-palette = Aller à un écran, un lieu, une organisation, une fiche ou une recherche
help-key-sheet = Afficher cette liste de touches
help-key-to-results = Passer du champ de recherche aux résultats
help-key-list = Monter et descendre dans les résultats
help-key-ends = Aller au premier ou au dernier résultat
help-key-open = Ouvrir le résultat
help-key-tick = Cocher le résultat pour l’exporter
help-key-to-box = Revenir au champ de recherche
help-key-save = Vérifier ce que vous avez saisi dans un formulaire
help-key-cells = Parcourir les cellules et les repères d’une image
help-key-back = Reculer et avancer parmi les écrans déjà vus

# Names of keys, as printed on keyboards.
help-key-down = Flèche bas
help-key-arrows = Flèche haut, Flèche bas
help-key-four-arrows = Touches fléchées
help-key-home-end = Début, Fin
help-key-enter = Entrée
help-key-space = Espace
help-key-escape = Échap
help-key-ctrl-s = Ctrl + S
help-key-cmd-s = Cmd + S
help-key-alt-arrows = Alt + Flèche gauche, Alt + Flèche droite

## Accessibility statement

help-access = Accessibilité
help-access-body = { -brand-name } est conçu pour satisfaire aux WCAG 2.2, niveau AA. Chaque écran est vérifié par des tests automatisés dans plusieurs langues et sens d’écriture ; ces tests ne décèlent qu’une partie des défauts possibles.
help-access-means = Tout fonctionne au clavier seul, avec un zoom de 400 %, en contraste élevé et sans animation. Les images sont accompagnées d’un tableau, les couleurs toujours d’une forme ou d’un mot, et chaque texte indique sa langue aux lecteurs d’écran.
help-access-known = L’application n’a pas encore été vérifiée par des personnes qui utilisent un lecteur d’écran au quotidien. Si quelque chose vous fait obstacle, le défaut vient de nous : signalez-le là où vous avez obtenu l’application.
