### state: machine
### The three steps at the first start: language, role, country. Each can be skipped.

welcome-title = مرحبا بك في { -brand-name }
welcome-intro = فهرس لبناء القدرات السيبرانية يعمل بدون شبكة، وبلغتك.

# $step (Number) - number of this step, from 1
# $steps (Number) - how many steps there are
welcome-step = الخطوة { $step } من { $steps }

welcome-language = ما لغتك المفضلة للقراءة؟
welcome-role = ما دورك؟
welcome-country = ما بلدك؟

welcome-next = متابعة
welcome-back = رجوع
welcome-skip = تخطي هذه الخطوة

# Ends the welcome without the remaining steps.
welcome-skip-all = الانتقال مباشرة إلى الفهرس
welcome-finish = فتح الفهرس
