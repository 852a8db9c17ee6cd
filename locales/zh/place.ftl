### state: machine
### The page of a country or region.

## Why a programme is open to the place.

# $place (String) - name of the country
place-via-country = 明确向{ $place }开放
# $region (String) - name of the region
place-via-region = 向以下区域开放：{ $region }
# $flag (String) - label of a group of countries, as in Small island developing States
place-via-flag = 向以下国家组开放：{ $flag }
place-via-global = 向全球开放
# $place (String) - name of a place inside the region
place-via-member = 向区域内以下地点开放：{ $place }
place-via-not-stated = 未说明符合资格的地点
