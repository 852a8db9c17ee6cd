### The page of a country or region.

## Why a programme is open to the place.

# $place (String) - name of the country
place-via-country = Open to { $place } by name
# $region (String) - name of the region
place-via-region = Open to the region: { $region }
# $flag (String) - label of a group of countries, as in Small island developing States
place-via-flag = Open to the group: { $flag }
place-via-global = Open worldwide
# $place (String) - name of a place inside the region
place-via-member = Open to a place inside: { $place }
place-via-not-stated = Eligible places not stated
