### state: machine
### The page of a country or region.

## Why a programme is open to the place.

# $place (String) - name of the country
place-via-country = Mención expresa: { $place }
# $region (String) - name of the region
place-via-region = Abierto a la región: { $region }
# $flag (String) - label of a group of countries, as in Small island developing States
place-via-flag = Abierto al grupo: { $flag }
place-via-global = Abierto a todo el mundo
# $place (String) - name of a place inside the region
place-via-member = Abierto a un lugar de: { $place }
place-via-not-stated = No consta qué lugares pueden participar
