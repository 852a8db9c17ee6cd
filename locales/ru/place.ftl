### state: machine
### The page of a country or region.

## Why a programme is open to the place.

# $place (String) - name of the country
place-via-country = Доступна названной стране: { $place }
# $region (String) - name of the region
place-via-region = Доступна региону: { $region }
# $flag (String) - label of a group of countries, as in Small island developing States
place-via-flag = Доступна по категории: { $flag }
place-via-global = Доступна во всем мире
# $place (String) - name of a place inside the region
place-via-member = Доступна части региона: { $place }
place-via-not-stated = Не указано, каким странам доступна
