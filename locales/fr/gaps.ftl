### state: machine
### The screen of gaps: supply, demand and overlap by topic and place.

gaps-title = Lacunes et doubles emplois
# $place (String) - name of the region
gaps-title-of = Lacunes et doubles emplois : { $place }
gaps-intro = Initiatives en cours ou prévues, par sous-thème et par lieu. Le triangle signale des besoins exprimés. Chaque cellule mène à ce que recouvre son nombre.
gaps-region = Région
gaps-rows = Lignes
gaps-rows-regions = Régions
gaps-rows-countries = Pays
gaps-place = Lieu
gaps-topic = Sous-thème
# A row that counts only what names a region and not its countries.
# $place (String) - name of the region
gaps-whole = { $place }, dans son ensemble
# Says what a cell holds. Also the name of the link.
# $place (String) - name of the place
# $topic (String) - name of the topic
# $needs (Number) - needs stated
# $running (Number) - initiatives that run or are planned
# $past (Number) - initiatives that are over
# $unknown (Number) - initiatives whose status is not stated
# $open (Number) - programmes that take requests
# $further (Number) - programmes that may be asked at another time, or perhaps
gaps-cell = { $place }, { $topic }. Initiatives en cours : { $running }. Besoins : { $needs }. Initiatives achevées : { $past }. État non précisé : { $unknown }. Programmes ouverts : { $open }. Autres programmes : { $further }.
gaps-gap = Un besoin, et rien en cours
gaps-unsure = Un besoin ; il n’est pas précisé si quelque chose est en cours
gaps-overlap = Double emploi possible : deux initiatives en cours sans organisation commune
gaps-need = Besoin exprimé
gaps-none = Rien n’est connu
gaps-running = En cours
gaps-needs = Besoins
gaps-past = Achevées
# Head of a column: initiatives whose status nobody states.
gaps-unknown = État non précisé
gaps-open = Programmes ouverts
# Head of a column: programmes of which it is not known that they take requests now.
gaps-further = Autres programmes
# Explains the column of further programmes.
gaps-further-hint = Les autres programmes sont entre deux appels, ne sont pas encore ouverts, ne précisent pas de période de candidature ou sont réservés aux personnes à titre individuel.
gaps-note = Remarque
gaps-keys = Les flèches parcourent les cellules, la touche Entrée en ouvre une.
gaps-nothing = Rien n’est connu ici : ni besoin, ni initiative.
# Heading of the pictures in which one can find one's way through the catalogue as a whole.
gaps-pictures = Le catalogue en images
