### state: machine
### What stands around every screen of the window: the bar at the top, the rail, messages of the window itself.

window-brand = { -brand-name }

# The name of the window, as the system shows it.
# $screen (String) - name of the screen or of the record
window-title = { $screen } – { -brand-name }

# Link on the brand mark.
window-home = { -brand-name }: الصفحة الرئيسية

# First link of the page, for keyboards and screen readers.
window-skip = الانتقال إلى المحتوى

## Search box

window-search-label = البحث في الفهرس
window-search-placeholder = البحث بأي لغة
# Button inside a search box: takes away what was typed.
window-search-clear = مسح الكلمات

## Rail

# Name of the list of screens, for screen readers.
window-navigation = الشاشات
window-nav-search = البحث
window-nav-places = الأماكن
window-nav-organisations = المنظمات
window-nav-match = المطابقة
window-nav-overview = نظرة عامة
window-nav-write = الكتابة
window-nav-settings = الإعدادات
window-nav-help = المساعدة
window-shortcuts = اختصارات لوحة المفاتيح

## Data and network

window-offline = غير متصل

# Tip on the badge “Offline”.
window-offline-description = كل شيء موجود على هذا الجهاز. ولا تستخدم أي شبكة.

# Stands on every screen and every print.
# $release (Number) - number of the release of the catalogue
# $date (String) - its date, written out
window-data-as-of = البيانات بحسب الإصدار { $release }، { $date }

## Language

window-language = اللغة

# Name of the button that opens the list of languages, for screen readers.
# $language (String) - name of the present language in itself
window-language-current = اللغة: { $language }

## Messages

window-loading = جار التحميل…
window-copied = تم النسخ
window-copy-failed = تعذر النسخ
window-close = إغلاق
window-error-title = تعذر العرض
window-error-unexpected = حدث خطأ غير متوقع. يرجى إعادة المحاولة؛ وإذا تكرر ذلك، يرجى تشغيل { -brand-name } من جديد.
window-error-retry = إعادة المحاولة
window-start-failed = تعذر تشغيل { -brand-name }
window-not-found = لا يوجد شيء في هذا العنوان
window-not-found-hint = ربما كتب العنوان خطأ، أو تغير اسم ما كان فيه.
# Name of the palette and of the button that opens it.
window-palette = الانتقال إلى…
window-key-ctrl-k = Ctrl + K
window-key-cmd-k = Cmd + K
