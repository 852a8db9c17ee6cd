### state: machine
### The page of a country or region.

## Why a programme is open to the place.

# $place (String) - name of the country
place-via-country = Ouvert à un pays désigné : { $place }
# $region (String) - name of the region
place-via-region = Ouvert à la région : { $region }
# $flag (String) - label of a group of countries, as in Small island developing States
place-via-flag = Ouvert au groupe : { $flag }
place-via-global = Ouvert au monde entier
# $place (String) - name of a place inside the region
place-via-member = Ouvert à un lieu situé dans : { $place }
place-via-not-stated = Lieux admissibles non précisés
