### state: machine
### Reports on paper and as HTML: kinds, headings, cautions, errors, the terminal.
### Names of options and formats (pdf, html) are typed as they stand: never translate them.

## Kinds of report, as they stand above the title.

report-kind-sheet = Feuille de fiche
report-kind-brief = Synthèse
report-kind-pack = Dossier de ressources
report-kind-comparison = Comparaison
report-kind-gaps = Résumé des lacunes

## Around the report.

# $date (Date) - when
report-made = Établi le { $date }
# $page (String) - number of the page
# $pages (String) - number of pages
report-page = Page { $page } sur { $pages }
# A label inside a line, before its value.
# $label (String) - the label
# $value (String) - the value
report-labelled = { $label } : { $value }
report-contents = Table des matières
# Stands on every page of a report that holds what is private.
report-stamp-private = Privé : ne pas diffuser
# Stands on every page of a report that holds drafts.
report-stamp-drafts = Contient des brouillons non publiés
# Label before “Not stated”.
report-dates = Dates
# $count (Number) - how many more records there are
report-more =
    { $count ->
        [one] et { $count } de plus dans le catalogue
       *[other] et { $count } de plus dans le catalogue
    }

## What one should know before relying on a report.

report-cautions = Avant de s’appuyer sur ce document
report-caution-sources = Les fiches proviennent de sources publiques, citées dans chacune. Ce qu’une fiche ne précise pas est signalé comme non précisé ; que le catalogue ne connaisse rien ne signifie pas qu’il n’existe rien.
report-caution-texts = L’astérisque signale un brouillon automatique que personne n’a relu. Un texte accompagné du nom d’une langue n’existe pas dans la langue de ce document.
report-caution-money = Les montants sont ceux qu’indique chaque source. Ils ne sont pas additionnés : un donateur et une entité d’exécution déclarent souvent le même argent.
report-caution-places = Les noms de lieux et les frontières n’impliquent aucune prise de position quant au statut juridique d’un pays, d’un territoire ou d’une zone.

## The brief.

report-running = Ce qui est en cours et ce qui a été fait
report-sources-of-facts = Sources des données

## The resource pack.

# Title of a pack that is not of one place.
report-pack-title = Renforcement des cybercapacités
# Label before the words that were searched for.
report-words = Mots
# Which records a pack holds.
report-everything = Tout le catalogue
report-overview = Vue d’ensemble
report-pack-about = Les fiches sont classées par thème : d’abord les besoins exprimés, puis les initiatives, les programmes et les ressources. Une fiche à plusieurs thèmes figure en entier sous le premier et est citée sous les autres.
report-also = Également sous ce thème
report-without-theme = Sans thème
# Heading above programmes that are open to the region or the whole world.
report-also-open = Également ouverts à ce lieu
report-organisations = Les organisations et comment les joindre
# Heading above the programmes of a pack.
report-reach = Comment présenter une demande
# Head of a column: how many records name the organisation.
report-records = Fiches
report-provenance = D’où viennent les fiches
report-provenance-about = Chaque fiche avec ses sources, et la mention de sa confirmation par l’entité d’exécution.
# Of a record.
report-not-confirmed = Non confirmée

## The comparison.

# no-plural: the count stands after a colon
# $count (Number) - how many records
report-comparison-title = Fiches côte à côte : { $count }

## The gap summary.

report-gaps-about = Pour chaque thème : les besoins exprimés publiquement, les programmes ouverts à ce lieu et les initiatives qui le nomment ou nomment un lieu qui s’y trouve.
report-gaps-counted-twice = Une fiche à deux thèmes est comptée sous chacun. Le cadre signale un besoin exprimé.
# What a ring says, for those who cannot see it.
report-gaps-need = besoin exprimé
report-gaps-table = Besoins, programmes et initiatives par thème
report-gaps-programmes = Programmes ouverts
# Head of a column: initiatives whose status is not stated.
report-gaps-other = État non précisé
# Head of a column: the figures in words.
report-gaps-reading = Lecture
report-gaps-unanswered = Besoin exprimé ; rien en cours ni d’ouvert n’est connu
report-gaps-could-ask = Besoin exprimé ; rien en cours n’est connu, un programme peut être sollicité
report-gaps-under-way = Besoin exprimé ; des travaux sont en cours ou prévus
report-gaps-no-need-runs = Aucun besoin exprimé ; des travaux sont en cours ou prévus
report-gaps-no-need = Aucun besoin exprimé ; rien en cours n’est connu
report-gaps-answers = Besoins exprimés et qui pourrait y répondre
report-gaps-no-programme = Aucun programme ouvert n’est connu pour ce thème.
report-gaps-by-country = Pays par thème
report-gaps-by-country-about = Initiatives qui nomment le pays ; le cadre signale un besoin exprimé. Les pays sans l’un ni l’autre sont omis.

## Errors.

error-report-format-hint = Le nom doit se terminer par .pdf ou .html.
error-report-empty = Rien n’a été trouvé pour le document. Aucun fichier n’a été écrit.
error-report-empty-hint = Retirez un filtre, employez moins de mots ou écrivez-les dans une autre langue.
# $count (String) - how many records were named
error-compare-count = On peut comparer de deux à quatre fiches ; nombre indiqué : { $count }.
error-compare-count-hint = Indiquez deux, trois ou quatre fiches.

## The terminal.

report-cli-about = Écrire un document : fiche, synthèse, dossier, comparaison ou lacunes
report-cli-sheet-about = Tout ce que l’on sait d’une fiche
report-cli-brief-about = Un pays ou une région en deux pages
report-cli-pack-about = Des fiches choisies par thème, avec organisations et sources
report-cli-compare-about = Deux à quatre fiches côte à côte
report-cli-gaps-about = Les besoins et ce qui pourrait y répondre, par thème
report-cli-option-output = Le fichier à écrire, terminé par .pdf ou .html ; s’il existe, il est remplacé
report-cli-option-format = csv, xlsx, iati, jsonl, pdf ou html ; à défaut, d’après la fin du nom
report-cli-option-drafts = Aussi les brouillons non publiés de cette machine ; le document le signale
report-cli-option-private = Aussi les fiches privées de cette machine ; le document en porte la mention
# no-plural: the count stands after a colon
# $count (Number) - how many pages
report-cli-pages = Pages : { $count }
# $characters (String) - list of characters
report-cli-missing = Ces caractères n’existent pas dans les polices d’impression et apparaissent comme des cases : { $characters }. Un document HTML les affiche avec les polices du lecteur.
