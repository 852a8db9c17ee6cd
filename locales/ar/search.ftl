### state: machine
### Searching: why a record was found, names of the filters.

## Why a record was found. Each is a short phrase, shown as a label beside the record.

search-why-title = في العنوان أو الاسم
search-why-summary = في النص
search-why-organisation = اسم منظمة
# $theme (String) - label of the theme or topic that was recognised
search-why-theme = عن الموضوع: { $theme }
# $concept (String) - the concept of the field that was recognised
search-why-concept = يتناول: { $concept }
# $concept (String) - the subject heading under which the record is filed, a concept of the field
search-why-subject = مصنف ضمن: { $concept }
# $place (String) - name of the country or region that was recognised
search-why-place = المكان: { $place }
# $place (String) - name of the region that was recognised
search-why-place-within = في بلد من بلدان: { $place }
# $place (String) - name of the region that was recognised
search-why-place-covered = يشمل المنطقة: { $place }
# $mode (String) - label of the delivery mode
search-why-mode = طريقة التنفيذ: { $mode }
# $language (String) - name of the language, as in French
search-why-language = اللغة: { $language }
# $year (String) - the year
search-why-year = السنة: { $year }
# The words were found in a translation that is not the one on the screen.
# $language (String) - name of the language, as in French
search-why-text-language = في النص بهذه اللغة: { $language }

## Names of the facets.

search-facet-kind = النوع
search-facet-theme = الموضوع الرئيسي
search-facet-topic = الموضوع الفرعي
search-facet-place = المكان
search-facet-status = الحالة
search-facet-mode = طريقة التنفيذ
search-facet-organisation = المنظمة
search-facet-language = اللغة
search-facet-year = السنة
