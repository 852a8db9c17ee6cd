### state: machine
### The page of a country or region.

## Why a programme is open to the place.

# $place (String) - name of the country
place-via-country = مفتوح لبلد مذكور بالاسم: { $place }
# $region (String) - name of the region
place-via-region = مفتوح للمنطقة: { $region }
# $flag (String) - label of a group of countries, as in Small island developing States
place-via-flag = مفتوح للمجموعة: { $flag }
place-via-global = مفتوح على صعيد العالم
# $place (String) - name of a place inside the region
place-via-member = مفتوح لمكان يقع ضمن: { $place }
place-via-not-stated = الأماكن المؤهلة غير مذكورة
