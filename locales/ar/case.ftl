### state: machine

### Cases: matches that somebody keeps and follows; the friends of a theme or a place. All of it stays on this computer.

## States

case-state-suggested = مقترحة
case-state-contacted = جرى الاتصال
case-state-scoping = قيد تحديد النطاق
case-state-agreed = متفق عليها
case-state-under-way = جارية
case-state-closed = مغلقة
case-state-declined = مرفوضة

## A case

# $id (String) - number of the case
case-label = الحالة { $id }
case-report = ملخص الحالة
case-private = خاص: يبقى على هذا الحاسوب، ولا يدخل في أي تصدير ولا في أي تبادل مع الآخرين.
case-state = المرحلة
case-next-label = ما يمكن أن يلي
# $states (String) - a list of states
case-next = يمكن الانتقال إلى: { $states }
case-next-none = انتهت؛ ولا يليها شيء.
case-records = ما جرت مطابقته
case-need = الاحتياج
case-programme = البرنامج
case-implementer = الجهة المنفذة
case-steps = الخطوات
# $when (String) - a day
# $state (String) - a state
# $who (String) - who took the step
case-step = { $when }: { $state } – { $who }
# $when (String) - a day
# $state (String) - a state
# $who (String) - who took the step
# $why (String) - why, in their words
case-step-why = { $when }: { $state } – { $who }. السبب: { $why }
case-notes = ملاحظات
case-notes-none = لا توجد ملاحظات بعد.

## Friends of a theme or a place: organisations and programmes on a shortlist

# $name (String) - name of the shortlist
case-friends-of = أصدقاء: { $name }
# $name (String) - name of the shortlist
case-friends-removed = أزيلت: { $name }

## The terminal

case-cli-about = المطابقات التي تحتفظ بها وتتابعها؛ خاصة بهذا الحاسوب
case-cli-list = جميع الحالات والقوائم المختصرة
case-cli-add = الاحتفاظ بمطابقة: اثنان أو ثلاثة مما يلي: احتياج وبرنامج ومنظمة
case-cli-move = نقل حالة إلى المرحلة التالية مع ذكر السبب
case-cli-note = إضافة ملاحظة إلى حالة
case-cli-show = حالة واحدة بخطواتها وملاحظاتها
case-cli-print = كتابة ملخص حالة يحمل علامة «خاص»
case-cli-friends = منظمات وبرامج محفوظة لموضوع رئيسي أو مكان
case-cli-friends-add = إنشاء قائمة مختصرة أو الإضافة إليها
case-cli-friends-remove = إخراج سجلات من قائمة مختصرة؛ والقائمة كلها إن لم يذكر أي سجل
case-cli-value-text = نص
case-cli-value-id = رقم
case-cli-value-state = مرحلة
case-cli-argument-state = contacted أو scoping أو agreed أو under-way أو closed أو declined
case-cli-argument-text = الملاحظة
case-cli-argument-id = رقم الحالة كما في القائمة
case-cli-argument-records = نوع السجلات والاسم القصير لكل منها، مثل programme:adrf-offer
case-cli-argument-friends = اسم القائمة المختصرة
case-cli-option-why = السبب بكلماتك

## What can go wrong

error-case-unfit = هذه السجلات لا تشكل حالة.
error-case-unfit-hint = يرجى ذكر اثنين أو ثلاثة مما يلي، كل منها مرة واحدة: احتياج وبرنامج ومنظمة.
# $reference (String) - kind and short name
error-friend-unfit = «{ $reference }» ليس منظمة ولا برنامجا.
error-friend-unfit-hint = تضم القائمة المختصرة منظمات وبرامج.
# $id (String) - number of the case
# $state (String) - where it stands
# $to (String) - where it was to go
error-case-step = الحالة { $id } في مرحلة «{ $state }»؛ ولا يمكن نقلها منها إلى «{ $to }».
# $states (String) - codes of states
error-case-step-hint = الممكن منها: { $states }. والخطوة التي اتخذت خطأ يمكن التراجع عنها بالأمر «trefoil undo».
error-case-step-end = انتهت الحالة. والخطوة التي اتخذت خطأ يمكن التراجع عنها بالأمر «trefoil undo».
error-why-missing = لم يذكر شيء.
error-why-missing-hint = يرجى ذكر سبب الخطوة أو نص الملاحظة في بضع كلمات.
