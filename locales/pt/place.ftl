### state: machine
### The page of a country or region.

## Why a programme is open to the place.

# $place (String) - name of the country
place-via-country = Menção expressa: { $place }
# $region (String) - name of the region
place-via-region = Aberto à região: { $region }
# $flag (String) - label of a group of countries, as in Small island developing States
place-via-flag = Aberto ao grupo: { $flag }
place-via-global = Aberto a todo o mundo
# $place (String) - name of a place inside the region
place-via-member = Aberto a um lugar de: { $place }
place-via-not-stated = Lugares elegíveis não indicados
