# العربية.

date-format = { $day } { $month } { $year }
month-format = { $month } { $year }
thousands-separator = ,
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر
month-short-1 = يناير
month-short-2 = فبراير
month-short-3 = مارس
month-short-4 = أبريل
month-short-5 = مايو
month-short-6 = يونيو
month-short-7 = يوليو
month-short-8 = أغسطس
month-short-9 = سبتمبر
month-short-10 = أكتوبر
month-short-11 = نوفمبر
month-short-12 = ديسمبر

## حول الصفحة
skip-to-content = انتقل إلى المحتوى
main-menu = القائمة الرئيسية
views = أوجه عرض هذه الصفحة
breadcrumbs = أنت هنا
languages = اللغات
languages-count = { $n ->
    [one] لغة أخرى واحدة
    [two] لغتان أخريان
    [few] { $n } لغات أخرى
    [many] { $n } لغة أخرى
   *[other] { $n } لغة أخرى
}
copy = نسخ
copied = نُسخ
theme-auto = الألوان: تلقائية
theme-light = الألوان: فاتحة
theme-dark = الألوان: داكنة
feed = تلقيمة Atom
footer-explore = استكشاف
footer-take-part = مشاركة
footer-links = روابط
footer-license = النصوص متاحة، ما لم تذكر الصفحة غير ذلك، تحت رخصة
made-with = أُنشئ باستخدام
redirect = نُقلت هذه الصفحة إلى
nothing-here = لا شيء هنا: خبر سار، أو بداية جديدة.
list-edit = عدّل { $title }
list-translate = اكتبها باللغة
list-json = هذه القائمة للبرامج (JSON)
letters = انتقل إلى حرف
and-more = { $n ->
    [one] وواحد آخر
    [two] واثنان آخران
    [few] و{ $n } أخرى
    [many] و{ $n } أخرى
   *[other] و{ $n } أخرى
}
change-repeated = { $n ->
    [one] وتعديل سابق واحد في هذا اليوم
    [two] وتعديلان سابقان في هذا اليوم
    [few] و{ $n } تعديلات سابقة في هذا اليوم
    [many] و{ $n } تعديلًا سابقًا في هذا اليوم
   *[other] و{ $n } تعديل سابق في هذا اليوم
}
recent-changes-programs = { $n ->
    [one] لا يُعرض هنا تعديل واحد أجراه برنامج، وهو في تاريخ صفحته.
    [two] لا يُعرض هنا تعديلان أجرتهما برامج، وهما في تاريخ الصفحات.
    [few] لا تُعرض هنا { $n } تعديلات أجرتها برامج، وهي في تاريخ كل صفحة.
    [many] لا يُعرض هنا { $n } تعديلًا أجرتها برامج، وهي في تاريخ كل صفحة.
   *[other] لا يُعرض هنا { $n } تعديل أجرتها برامج، وهي في تاريخ كل صفحة.
}

## البحث
search = ابحث في هذا الموقع
search-submit = ابحث
search-placeholder = بحث
search-found = النتائج: %
search-none = لا نتائج لـ«%».
search-partly = بعض الكلمات مفقودة
search-wait = يجري البحث…
search-failed = تعذر تحميل جزء من البحث. حاول مرة أخرى لاحقًا.
search-all = كل النتائج
search-more = مزيد من النتائج
search-kind = النوع
search-language = اللغة
search-any = الكل
search-browse = تصفَّح بدلًا من البحث
search-no-script = يحتاج البحث إلى JavaScript، أما هذه القوائم فلا تحتاج إليها.

## القائمة
menu-home = الرئيسية
menu-calls = الدعوات
menu-submissions = المقترحات
menu-contribute = كيف تساهم
menu-new-page = صفحة جديدة

## ما يُقبل من المساهمات
intake-calls-only = الصفحات الجديدة هنا تأتي استجابةً لدعوة مفتوحة. أما التصحيحات فمرحَّب بها دائمًا.
intake-members = يقبل هذا الموقع مساهمات أعضائه، أي من لهم ملف شخصي فيه.
intake-paused = لا يقبل هذا الموقع مساهمات في الوقت الحالي.

## الألسنة
tab-article = مقالة
tab-person = شخص
tab-category = تصنيف
tab-call = دعوة
tab-decision = قرار
tab-history = تاريخ
tab-authorship = من كتب ماذا
tab-information = معلومات
tab-edit = عدّل
tab-source = مصدر
tab-discuss = نقاش

## التنبيهات
notice = ملاحظة
notice-stub = هذه الصفحة قصيرة. يمكنك المساعدة بتوسيعها.
notice-stub-link = عدّل الصفحة
notice-short = هذه الصفحة قصيرة.
notice-short-link = عدّل الصفحة
notice-draft = هذه الصفحة مسودة. لا يراها القراء بعد.
notice-draft-link = عن المسودات
notice-shallow-history = ينقص هنا جزء من التاريخ، ولذلك فإن الإسناد في هذه الصفحة غير كامل.
notice-disambiguation = تسرد هذه الصفحة معاني «{ $name }».
notice-disambiguation-link = عن صفحات التوضيح
notice-entry = تستجيب هذه الصفحة للدعوة «{ $name }».
notice-entry-link = اطَّلع على المطلوب وعلى ما ورد
notice-chosen = اختيرت هذه الصفحة في الدعوة «{ $name }».
notice-chosen-link = اطَّلع على المطلوب وعلى ما ورد
notice-preview = أنت تشاهد مقترحًا كما سيبدو عند نشره.
notice-preview-link = اعرض المقترح
notice-proposed = هذا مقترح لم يُراجَع ولم يُنشر.
notice-proposed-link = كل المقترحات

## المقالات
contents = المحتويات
infobox = حقائق أساسية
written-by = بقلم
and-others = { $n ->
    [one] وشخص آخر
    [two] وشخصين آخرين
    [few] و{ $n } آخرين
    [many] و{ $n } آخرين
   *[other] و{ $n } آخرين
}
translated-from = مترجم عن
changed = عُدِّل في
authorship = من كتب ماذا
authorship-about = كل كلمة في النص الحالي معلَّمة بمن أتى بها تعديلُهم. الحصص تقريبية.
authorship-close = العودة إلى الصفحة العادية
authorship-others = آخرون
authorship-uncommitted = لم يُودَع بعد
authorship-unknown = أقدم من التاريخ المعروف هنا
authorship-import = مستورد من مكان آخر
created = أُنشئ في
reading-time = قراءة { $n } د
categories = التصنيفات
sources = مصادر هذه الصفحة
neighbours = الصفحتان السابقة والتالية
previous-page = السابقة
next-page = التالية
news-older = الأقدم
news-newer = الأحدث
dated-years = حسب السنة:
in-folder = في هذا القسم
source-changes = التغييرات:
license-of-page = هذه الصفحة متاحة تحت رخصة
reuse-how = كيف تعيد استخدام هذه الصفحة
reuse-explain = لك أن تنسخ هذا النص وتُعدّه بحسب رخصته. اذكر المؤلفين، واذكر الرخصة مع رابط إليها، وبيِّن إن كنت غيّرت شيئًا. هذا السطر يفي بذلك:
reuse-credit = كنص عادي
reuse-html = بصيغة HTML
reuse-markdown = بصيغة Markdown
revision = نسخة
attestation-sign-off = نُشرت أحدث نسخة بناءً على توقيع إقرار من المساهم
attestation-profile = نُشرت أحدث نسخة بناءً على إقرار في الملف الشخصي للمساهم
attestation-page = نُشرت أحدث نسخة بناءً على إقرار في الصفحة
attestation-none = لم يوقّع المؤلف إقرارًا بأحدث نسخة بعد.
relation-adapted = معدّ
relation-translated = مترجم
relation-merged = مدمج
relation-excerpt = مقتطف
relation-collected = مجموع
relation-quoted = مقتبس
relation-facts = حقائق
relation-inspired = مستلهم

## الأعداد
all-pages-of = { $n ->
    [one] صفحة واحدة بهذه اللغة، و{ $total } بكل اللغات
    [two] صفحتان بهذه اللغة، و{ $total } بكل اللغات
    [few] { $n } صفحات بهذه اللغة، و{ $total } بكل اللغات
    [many] { $n } صفحة بهذه اللغة، و{ $total } بكل اللغات
   *[other] { $n } صفحة بهذه اللغة، و{ $total } بكل اللغات
}
count-pages = { $n ->
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $n } صفحات
    [many] { $n } صفحة
   *[other] { $n } صفحة
}
count-changes = { $n ->
    [one] تعديل واحد
    [two] تعديلان
    [few] { $n } تعديلات
    [many] { $n } تعديلًا
   *[other] { $n } تعديل
}
count-undone = { $n ->
    [one] تعديل واحد مسترجع
    [two] تعديلان مسترجعان
    [few] { $n } تعديلات مسترجعة
    [many] { $n } تعديلًا مسترجعًا
   *[other] { $n } تعديل مسترجع
}
count-words = { $n ->
    [one] كلمة واحدة
    [two] كلمتان
    [few] { $n } كلمات
    [many] { $n } كلمة
   *[other] { $n } كلمة
}
count-backlinks = { $n ->
    [one] صفحة واحدة تصل إلى هنا
    [two] صفحتان تصلان إلى هنا
    [few] { $n } صفحات تصل إلى هنا
    [many] { $n } صفحة تصل إلى هنا
   *[other] { $n } صفحة تصل إلى هنا
}
count-findings = { $n ->
    [one] موضع واحد يحتاج إلى نظر
    [two] موضعان يحتاجان إلى نظر
    [few] { $n } مواضع تحتاج إلى نظر
    [many] { $n } موضعًا يحتاج إلى نظر
   *[other] { $n } موضع يحتاج إلى نظر
}
count-uncategorised = { $n ->
    [one] صفحة واحدة غير مصنفة بعد.
    [two] صفحتان غير مصنفتين بعد.
    [few] { $n } صفحات غير مصنفة بعد.
    [many] { $n } صفحة غير مصنفة بعد.
   *[other] { $n } صفحة غير مصنفة بعد.
}
unit-pages = { $n ->
    [one] صفحة
    [two] صفحة
    [few] صفحات
    [many] صفحة
   *[other] صفحة
}
unit-people = { $n ->
    [one] شخص
    [two] شخص
    [few] أشخاص
    [many] شخصًا
   *[other] شخص
}
unit-changes = { $n ->
    [one] تعديل
    [two] تعديل
    [few] تعديلات
    [many] تعديلًا
   *[other] تعديل
}
unit-words = { $n ->
    [one] كلمة
    [two] كلمة
    [few] كلمات
    [many] كلمة
   *[other] كلمة
}
unit-media = { $n ->
    [one] صورة أو ملف
    [two] صورة أو ملف
    [few] صور وملفات
    [many] صورة وملفًا
   *[other] صورة وملف
}
unit-programs = { $n ->
    [one] برنامج
    [two] برنامج
    [few] برامج
    [many] برنامجًا
   *[other] برنامج
}
unit-undone = { $n ->
    [one] استرجاع أو تعديل مسترجع
    [two] استرجاع أو تعديل مسترجع
    [few] استرجاعات وتعديلات مسترجعة
    [many] استرجاعًا وتعديلًا مسترجعًا
   *[other] استرجاع وتعديل مسترجع
}
unit-reviews = { $n ->
    [one] مراجعة
    [two] مراجعة
    [few] مراجعات
    [many] مراجعة
   *[other] مراجعة
}
unit-words-today = { $n ->
    [one] كلمة في النص الحالي
    [two] كلمة في النص الحالي
    [few] كلمات في النص الحالي
    [many] كلمة في النص الحالي
   *[other] كلمة في النص الحالي
}
year = السنة
total = المجموع
line = السطر { $n }

## الصفحة الرئيسية
home-featured = جدير بالقراءة
home-news = أخبار
home-newest = صفحات جديدة
home-categories = التصنيفات
home-changes = أحدث التغييرات
home-all-changes = كل أحدث التغييرات
home-wanted = في انتظار من يكتبها
home-wanted-about = صفحات أخرى تصل إلى هذه. اختر واحدة وابدأ.
home-people = المساهمون
home-all-people = كل من ساهم
until = حتى

## القوائم
category-parents = جزء من
category-subcategories = تصنيفات فرعية
category-count = { $n ->
    [0] لا صفحات بعد
    [one] صفحة واحدة في هذا التصنيف
    [two] صفحتان في هذا التصنيف
    [few] { $n } صفحات في هذا التصنيف
    [many] { $n } صفحة في هذا التصنيف
   *[other] { $n } صفحة في هذا التصنيف
}
linked-from = موصولة من
wanted-proposed = مقترحة في
contributors-lead = { $n ->
    [one] شخص واحد كتب هذا الموقع.
    [two] شخصان كتبا هذا الموقع معًا.
    [few] { $n } أشخاص كتبوا هذا الموقع معًا.
    [many] { $n } شخصًا كتبوا هذا الموقع معًا.
   *[other] { $n } شخص كتبوا هذا الموقع معًا.
}
contributors-unnamed = { $n ->
    [one] واحد منهم محسوب دون ذكر اسمه.
    [two] اثنان منهم محسوبان دون ذكر اسميهما.
    [few] { $n } منهم محسوبون دون ذكر أسمائهم.
    [many] { $n } منهم محسوبون دون ذكر أسمائهم.
   *[other] { $n } منهم محسوبون دون ذكر أسمائهم.
}
order = الترتيب حسب
order-name = الاسم
order-activity = النشاط
narrow = اعرض
narrow-page = اعرض في هذه الصفحة
kind-all = الجميع
kind-wrote = من كتبوا
kind-translated = من ترجموا
kind-reviewed = من راجعوا
kind-pictured = من أضافوا صورًا
kind-helped = من ساعدوا بطرق أخرى
pages-of-list = صفحات هذه القائمة
contributors-bots = البرامج
contributors-bots-about = تعديلاتها في التاريخ. أما سطور المؤلفين فلا تذكر إلا الأشخاص.
history-lead = كل نسخ
older-revisions = { $n ->
    [one] نسخة أقدم واحدة غير معروضة.
    [two] نسختان أقدم غير معروضتين.
    [few] { $n } نسخ أقدم غير معروضة.
    [many] { $n } نسخة أقدم غير معروضة.
   *[other] { $n } نسخة أقدم غير معروضة.
}
history-on-forge = التاريخ كاملًا في المستودع
change-detail = ما الذي تغيّر
revision-undone = مسترجعة
revision-moved = منقولة من
diff-show = ما الذي تغيّر
diff-added = أُضيف:
diff-removed = حُذف:
diff-blank = لم تتغير أي كلمة.
diff-missing = نص هذه النسخة غير موجود هنا، فلا يمكن مقارنتها.
diff-more = { $n ->
    [one] … وكلمة أخرى تغيّرت.
    [two] … وكلمتان أخريان تغيّرتا.
    [few] … و{ $n } كلمات أخرى تغيّرت.
    [many] … و{ $n } كلمة أخرى تغيّرت.
   *[other] … و{ $n } كلمة أخرى تغيّرت.
}
diff-on-forge = التعديل كاملًا في المستودع
place-front-matter = ترويسة الملف
place-start = البداية
not-found-lead = لا توجد صفحة في هذا العنوان. ربما نُقلت، أو لم يكتبها أحد بعد.
not-found-all-pages = تصفح كل الصفحات
not-found-contribute = اكتبها

## الأشخاص
person-bot = برنامج
person-since = هنا منذ
person-last = آخر تعديل في
person-activity = النشاط
person-changes = أحدث التعديلات
person-attestations = الإقرارات
person-years = التعديلات بحسب السنة والشهر
person-classes = بحسب النوع:
person-undone = { $n ->
    [one] واحد منها استُرجع لاحقًا
    [two] اثنان منها استُرجعا لاحقًا
    [few] { $n } منها استُرجعت لاحقًا
    [many] { $n } منها استُرجعت لاحقًا
   *[other] { $n } منها استُرجعت لاحقًا
}
person-firsts = البدايات
first-page = أول صفحة أُنشئت
first-edit = أول تعديل
first-translation = أول ترجمة
first-review = أول مراجعة
first-media = أول صورة
calendar-changes = { $n ->
    [one] تعديل واحد
    [two] تعديلان
    [few] { $n } تعديلات
    [many] { $n } تعديلًا
   *[other] { $n } تعديل
}
calendar-days = { $n ->
    [one] في يوم واحد،
    [two] في يومين،
    [few] في { $n } أيام،
    [many] في { $n } يومًا،
   *[other] في { $n } يوم،
}
calendar-legend = كل عمود أسبوع من الاثنين إلى الأحد؛ وكلما اشتد لون اليوم زادت تعديلاته.
people-unnamed = { $n ->
    [one] شخص واحد لم يُذكر اسمه
    [two] شخصان لم يُذكر اسماهما
    [few] { $n } أشخاص لم تُذكر أسماؤهم
    [many] { $n } شخصًا لم تُذكر أسماؤهم
   *[other] { $n } شخص لم تُذكر أسماؤهم
}
work-created = صفحات أُنشئت
work-content = صفحات كُتبت
work-translation = ترجمات
work-ideas = أفكار
work-bug = بلاغات
work-design = رسوم
work-maintenance = صيانة
work-review = مراجعات
work-media = صور ووسائط
work-minor = تحسينات صغيرة
work-original = صفحات تُرجمت عن صفحاتهم
work-import = نصوص جُلبت من أماكن أخرى
role-content = كتابة
role-translation = ترجمة
role-review = مراجعة
role-design = رسم
role-ideas = أفكار
role-bug = بلاغات
role-maintenance = صيانة
role-tool = أداة
role-creator = أنشأ الصفحة
role-media = صور
role-import = جلب النص إلى هنا
role-original = المؤلف الأصلي
class-create = جديد
class-substantive = تعديل
class-minor = تعديل طفيف
class-media = وسائط
class-bulk = تعديل جماعي
class-revert = استرجاع
class-rename = نقل
class-import = استيراد
class-bot = برنامج
class-merge = دمج
class-unknown = غير معروف

## الإحصاءات
statistics-from = من
chart-pages = الصفحات
chart-people = الأشخاص
chart-changes = التعديلات
chart-total = في { $month }:
chart-most = الحد الأقصى:
chart-months = كل عمود يمثل { $n } من الأشهر.
as-table = على هيئة جدول
month = الشهر
figures-classes = التعديلات بحسب النوع
figures-languages = الصفحات بحسب اللغة
figures-licenses = الصفحات بحسب الرخصة
figures-topics = أكبر التصنيفات
license-none = بلا رخصة

## عن الإسناد
credit-lead = كل اسم في هذا الموقع مأخوذ من تاريخ صفحاته ومما تقوله الصفحات نفسها. لا يُرتَّب أحد يدويًا، والقواعد واحدة للجميع.
credit-who = من يُعد مؤلفًا لتعديل
credit-who-about = التعديل إيداع (commit). والأجزاء التالية منه تذكر الأشخاص، كلًّا مرة واحدة:
credit-author = المؤلف
credit-author-about = كتب التعديل. أما من دمجه أو أودعه نيابة عن غيره فلا يُنسب إليه.
credit-co-author-about = شارك في كتابته، ويقاسم المؤلف الكلمات بالتساوي.
credit-translated-about = ترجمه، ومكانه في سطر المؤلفين.
credit-illustrated-about = صنع له صورًا أو رسومًا؛ ويُذكر بعد سطر المؤلفين.
credit-helped-about = راجعه، أو كان صاحب فكرته، أو أبلغ عن الخطأ؛ ويُذكر بعد سطر المؤلفين.
credit-assisted-about = أداة ساعدت. تظهر في التاريخ ولا تظهر أبدًا في سطر المؤلفين.
credit-signed-about = يُقر بالحق في النشر. ولا يمنح صفة المؤلف.
credit-front-matter = ترويسة الملف
credit-front-matter-about = للصفحة أن تذكر أشخاصًا لا يعرفهم التاريخ: مؤلفين ومترجمين ومساهمين مع أدوارهم.
credit-classes = أنواع التعديلات
credit-classes-about = لكل تعديل على صفحة نوع واحد، هو أول ما ينطبق. المسافات وفواصل الأسطر وترويسة الملف ووجهات الروابط ليست كلمات.
credit-class = النوع
credit-class-what = ما هو
credit-class-earns = أين يُذكر مؤلفوه
class-rule-create = أول نص للصفحة.
class-rule-substantive = تغيّرت { $words } كلمة على الأقل، أو { $percent }% من الصفحة على الأقل.
class-rule-minor = كلمات أقل من ذلك، أو ما يحمل العلامة «Minor-edit: true».
class-rule-media = صور أو وسائط أخرى، بلا كلمات تُذكر.
class-rule-import = نص من مكان آخر يحمل العلامة «Imported-from:». مؤلفوه مذكورون في مصادر الصفحة.
class-rule-bulk = أكثر من { $pages } صفحة غُيّرت بالطريقة نفسها، أو ما يحمل العلامة «Bulk-edit: true»، أو ما أُدرج ضمن ما يُتجاهل.
class-rule-revert = الصفحة كما كانت من قبل، أو سطر الاسترجاع الذي يكتبه git.
class-rule-rename = عنوان آخر لا غير.
class-rule-merge = فرعان اجتمعا من تلقاء نفسيهما.
class-rule-bot = أجراه برنامج.
class-rule-unknown = جزء من التاريخ مفقود، فلا يمكن لأحد أن يحدد النوع.
earns-byline = في سطر المؤلفين
earns-named = بعد سطر المؤلفين
earns-history = في التاريخ فقط
credit-undone = ما استرجعه تعديل لاحق لا يُكسب شيئًا، ولا الاسترجاع نفسه.
credit-byline = ترتيب الأسماء
credit-byline-about = يذكر سطر مؤلفي الصفحة، بهذا الترتيب:
credit-byline-pinned = المؤلفين الذين تذكرهم ترويسة الملف، بترتيبهم فيها،
credit-byline-creator = من أتى بنصها الأول،
credit-byline-authors = كل من كتب أو ترجم سواهم، بحسب عدد كلماتهم في النص الحالي.
credit-byline-originals = من كتب الصفحة التي تُرجمت عنها، أو كلمات أخذتها من صفحة أخرى في الموقع (translated_from، derived_from).
credit-after-byline = بعد سطر المؤلفين يأتي أصحاب التعديلات الطفيفة والصور والمراجعات والأفكار. أما البرامج والتعديلات الجماعية وعمليات النقل والاسترجاع ففي التاريخ فقط.
credit-shares = الحصص تقريبية
credit-shares-about = كل كلمة في النص الحالي تعود إلى التعديل الذي أتى بها، محمولةً من نسخة إلى نسخة. والكلمات التي كتبها عدة أشخاص معًا تُقسم بينهم بالتساوي. لا تُعرض الحصة إلا حيث يملك شخصان أو أكثر حصصًا. وهي تبيّن مقدار نص كل شخص، لا جودته.
credit-people = كيف تُطابَق الهويات
credit-people-about = تُجمع أسماء الشخص الواحد وعناوينه عن طريق الملفات الشخصية في المجلد «contributors»، ثم الملف «.mailmap»، ثم العناوين التي لا تستقبل الردود لدى منصات الاستضافة، ثم تطابق الأسماء. وحيث يُحتمل أن يكون المقصود شخصين، لا يُجمع أحد دون إعلام.
credit-squash = عند دمج الإيداعات في إيداع واحد
credit-squash-about = طلب السحب الذي يُدمج في إيداع واحد يحتفظ بمؤلفيه إن ذكرتهم رسالة ذلك الإيداع، سطرًا لكل منهم:
credit-overlay = وحيث نُسي ذلك، يستعيد الإسنادَ ملفٌ في المجلد «credits» يحمل رقم طلب السحب، دون إعادة كتابة التاريخ.
credit-programs-about = ما فعلته البرامج موجود في التاريخ. وهي لا تظهر في أي سطر مؤلفين ولا قائمة أشخاص ولا تلقيمة.
credit-you = اسمك أنت
credit-you-about = أضف ملفًا عنك إلى المجلد «contributors»: اسمك وحساباتك وأسماء أخرى استخدمتها. فهو يجمع تعديلاتك ويحدد كيف تظهر:
credit-you-command = يكتب هذا الأمر ملفًا كهذا مما يعرفه git عنك، مع عناوينك على هيئة بصمات:
credit-you-link = اكتب ملفك الشخصي
credit-visibility-name = يُذكر اسمك، ولك صفحة خاصة بك. وهذا هو الحال أيضًا دون ملف شخصي.
credit-visibility-pseudonym = لا يظهر سوى الاسم المذكور في ملفك الشخصي: لا اسم آخر لك ولا حساب.
credit-visibility-hidden = تُحسب ولا يُذكر اسمك أبدًا: لا صفحة ولا تلقيمة ولا ذكر.
credit-unnamed = { $n ->
    [one] اختار ذلك شخص واحد.
    [two] اختار ذلك شخصان.
    [few] اختار ذلك { $n } أشخاص.
    [many] اختار ذلك { $n } شخصًا.
   *[other] اختار ذلك { $n } شخص.
}
credit-repository = يسري هذا على هذه الصفحات. أما المستودع نفسه فيحتفظ بالأسماء في إيداعاته، ولا تظهر عناوين البريد الإلكتروني في أي صفحة.

## معلومات عن صفحة
info-facts = حقائق
info-page = الصفحة
info-file = الملف
info-language = اللغة
info-length = الطول
info-revisions = النسخ
info-license = الرخصة
info-attestation = الحق في النشر
info-findings = الملحوظات
info-credit = الإسناد
info-credit-about = الحصص تقريبية: فهي تعدّ الكلمات الباقية في النص الحالي.
standing-authors = المؤلفون
standing-contributors = بمساهمات من
standing-mentioned = مذكورون أيضًا في التاريخ
standing-bots = البرامج
info-cite = استشهد بهذه الصفحة
info-backlinks = الصفحات التي تصل إلى هنا
info-no-backlinks = لا توجد صفحات تصل إلى هنا بعد.
info-links = الصفحات التي تصل إليها
info-missing = روابط في انتظار صفحة
info-redirects = عناوين أخرى

## أنواع الصفحات
title-home = الرئيسية
title-article = صفحة
title-category = تصنيف
title-categories = التصنيفات
title-all-pages = كل الصفحات
title-dated = أخبار
title-search = بحث
title-wanted = صفحات مطلوبة
title-long-pages = صفحات طويلة
title-new-pages = صفحات جديدة
title-most-linked = الصفحات الأكثر وصلًا
title-redirects = التحويلات
title-stubs = صفحات قصيرة
title-stale-pages = أقدم الصفحات
title-orphaned-pages = صفحات يتيمة
title-dead-end-pages = صفحات نهاية مسدودة
title-uncategorised-pages = صفحات غير مصنفة
title-untranslated-pages = صفحات غير مترجمة
title-broken-files = صور مفقودة
title-undescribed-pictures = صور بلا وصف
title-redirected-links = روابط عبر تحويلات
title-recent-changes = أحدث التغييرات
title-contributors = المساهمون
title-contributor = مساهم
title-history = التاريخ
title-info = معلومات
title-file = ملف
title-special = صفحات خاصة
title-redirect = صفحة منقولة
title-404 = الصفحة غير موجودة
title-statistics = إحصاءات
title-credit = عن الإسناد
title-licensing = الرخص
title-submissions = المقترحات
title-submission = مقترح
title-submission-archive = أرشيف المقترحات
title-calls = الدعوات
title-call = دعوة
title-call-decision = قرار
title-calls-about = علامَ تستند النتيجة
title-calls-json = الدعوات (JSON)
title-calls-feed = الدعوات (تلقيمة Atom)
title-calls-calendar = الدعوات (تقويم)
title-feed = تلقيمة Atom
title-sitemap = خريطة الموقع
title-catalogue = الفهرس (JSON)
about-all-pages = كل صفحة، من الألف إلى الياء.
about-search = ابحث عن الصفحات بكلماتها.
about-categories = شجرة التصنيفات.
about-wanted = صفحات تصل إليها صفحات أخرى ولم يكتبها أحد بعد. أكثرها طلبًا أولًا.
about-long-pages = أطول الصفحات بحسب عدد الكلمات.
about-new-pages = أحدث الصفحات، الأحدث أولًا.
about-most-linked = الصفحات التي تصل إليها صفحات أخرى أكثر من غيرها.
about-redirects = أسماء أخرى وعناوين قديمة، والصفحة التي يقود إليها كل منها.
about-stubs = صفحات تنتظر مزيدًا من النص، الأقصر أولًا.
about-stale-pages = الصفحات التي لم يعدّلها أحد منذ أطول مدة.
about-orphaned-pages = صفحات لا تصل إليها أي صفحة أخرى. صِلها من حيث يُتوقع أن يبحث عنها القارئ.
about-dead-end-pages = صفحات لا تصل إلى أي صفحة أخرى.
about-uncategorised-pages = صفحات بلا تصنيف: من يتصفح التصنيفات لن يجدها أبدًا.
about-untranslated-pages = صفحات غير متوفرة بلغة أخرى من لغات هذا الموقع، الأكثر وصلًا أولًا.
about-broken-files = صفحات تعرض صورة غير موجودة.
about-undescribed-pictures = صفحات فيها صور لا تقول شيئًا لمن لا يستطيع رؤيتها. تكفي جملة واحدة لكل صورة.
about-redirected-links = صفحات تمر روابطها باسم آخر للصفحة المقصودة، أو تدور في حلقة.
about-recent-changes = ما تغيّر مؤخرًا، ومن غيّره.
about-contributors = كل من له نصيب في هذا الموقع.
about-statistics = الموقع بالأرقام.
about-credit = من يُذكر، وعلى ماذا، ووفق أي قواعد.
about-licensing = الرخص والإقرارات في أنحاء الموقع.
about-submissions = تعديلات في انتظار المراجعة.
about-submission-archive = مقترحات حُسم أمرها.
about-calls = ما يطلبه هذا المجتمع، وما آل إليه.
about-calls-json = كل دعوة مع مشاركاتها ونتائجها، للبرامج.
about-calls-feed = تابع الدعوات في قارئ تلقيمات.
about-calls-calendar = مواعيد كل الدعوات، للتقويم.
about-feed = تابع الموقع في قارئ تلقيمات.
about-sitemap = لمحركات البحث.
about-catalogue = كل ما هنا، للبرامج.
special-group-reading = القراءة
special-group-maintenance = الصيانة
special-group-people = الأشخاص
special-group-machine = للبرامج

## المقترحات
submissions-lead = { $n ->
    [0] لا مقترحات في انتظار المراجعة.
    [one] مقترح واحد في انتظار المراجعة.
    [two] مقترحان في انتظار المراجعة.
    [few] { $n } مقترحات في انتظار المراجعة.
    [many] { $n } مقترحًا في انتظار المراجعة.
   *[other] { $n } مقترح في انتظار المراجعة.
}
submissions-lead-unsure = { $n ->
    [one] مقترح واحد ليس جزءًا من الموقع.
    [two] مقترحان ليسا جزءًا من الموقع.
    [few] { $n } مقترحات ليست جزءًا من الموقع.
    [many] { $n } مقترحًا ليست جزءًا من الموقع.
   *[other] { $n } مقترح ليست جزءًا من الموقع.
}
submissions-unsure-about = ربما أُغلق بعضها: فالمستودع وحده لا يميز المقترحات المغلقة من المفتوحة.
open-submissions = { $n ->
    [one] مقترح مفتوح واحد
    [two] مقترحان مفتوحان
    [few] { $n } مقترحات مفتوحة
    [many] { $n } مقترحًا مفتوحًا
   *[other] { $n } مقترح مفتوح
}
submissions-about = تعديلات مقترحة لم تُقبل بعد. لم يُنشر أي منها.
submissions-oldest = الأطول انتظارًا
submission = مقترح
submission-by = من
submission-changes = ما الذي يغيّره
submission-waits-since = ينتظر منذ
submission-since = ينتظر منذ
submission-updated = عُدِّل في
submission-checks = الفحوص
submission-answer = الرد حتى الآن
submission-kind-all = الكل
submission-kind-newcomers = من أشخاص جدد
submission-kind-new-pages = فيها صفحات جديدة
submission-kind-overlaps = تتداخل مع غيرها
submission-draft = لم يكتمل بعد
submission-new-person = جديد هنا
submission-unnamed = { $n ->
    [one] شخص طلب عدم ذكر اسمه
    [two] شخصان طلبا عدم ذكر اسميهما
    [few] { $n } أشخاص طلبوا عدم ذكر أسمائهم
    [many] { $n } شخصًا طلبوا عدم ذكر أسمائهم
   *[other] { $n } شخص طلبوا عدم ذكر أسمائهم
}
submission-conflicts-with = يتعارض مع
submission-similar = كثير من نصه موجود في
submission-cannot-join = يتعارض مع تعديلات أحدث
submission-on-forge = في المستودع
submission-answer-there = أجب عنه في المستودع
submission-findings = ما وجدته الفحوص
submission-more-findings = ملحوظات أخرى
submission-no-page = لا يغيّر أي صفحة
submission-no-page-about = لا يغيّر أي صفحة في هذا الموقع، بل الملفات أدناه فقط.
submission-next = الخطوة التالية
submission-try = عاين الموقع مع هذا المقترح:
submission-merge = أجب عنه أو ادمجه في المستودع
submission-pages = الصفحات
submission-page-now = الصفحة كما هي الآن
submission-preview = كيف سيبدو
submission-no-preview = هذه الصفحة أطول من أن تُعرض هنا.
submission-told = رسالة إلى المؤلف
submission-files = الملفات
submission-commits = الإيداعات
submission-years = السنوات
submission-undated = التاريخ غير معروف
submission-by-other = لصالح
change-submission = مقترح
verdict-ready = جاهز
verdict-needs-work = يحتاج إلى عمل
verdict-conflicts = متعارض
verdict-too-large = أكبر من اللازم
verdict-cannot-tell = لا يمكن الحكم
verdict-not-judged = لم يُفحص بعد
verdict-count-ready = { $n ->
    [one] جاهز
    [two] جاهزان
    [few] جاهزة
    [many] جاهزًا
   *[other] جاهز
}
verdict-count-needs-work = { $n ->
    [one] يحتاج إلى عمل
    [two] يحتاجان إلى عمل
    [few] تحتاج إلى عمل
    [many] يحتاج إلى عمل
   *[other] يحتاج إلى عمل
}
verdict-count-conflicts = في تعارض
verdict-count-too-large = أكبر من اللازم
verdict-count-cannot-tell = تتعذر قراءتها
verdict-count-not-judged = دون فحص بعد
verdict-ready-about = لا شيء يحتاج إلى إصلاح. يمكن لأحد المشرفين مراجعته.
verdict-needs-work-about = يجب إصلاح شيء أولًا. تعليق الفحص عليه يبيّن ماذا وكيف.
verdict-conflicts-about = تغيّر الموقع في المواضع نفسها منذ ذلك الحين. على المؤلف تحديثه أولًا.
verdict-too-large-about = أكبر من أن يُفحص هنا. على أحد المشرفين النظر فيه على حدة.
verdict-cannot-tell-about = تتعذر قراءته هنا. على أحد المشرفين النظر فيه.
verdict-not-judged-about = لم تنظر فيه الفحوص بعد.
outcome-merged = مدموج
outcome-declined = مرفوض
outcome-superseded = مستبدَل
outcome-closed = مغلق
outcome-unknown = غير معروف
answer-accepted = مقبول
answer-declined = مرفوض
answer-superseded = حلّ محله
file-change-added = جديد
file-change-modified = معدَّل
file-change-deleted = محذوف
file-change-renamed = منقول
severity-error = يجب إصلاحه
severity-warning = ينبغي إصلاحه
severity-info = للعلم
count-errors = للإصلاح: { $n }
count-warnings = { $n ->
    [one] تلميح واحد
    [two] تلميحان
    [few] { $n } تلميحات
    [many] { $n } تلميحًا
   *[other] { $n } تلميح
}
person-merged = { $n ->
    [one] دُمج مقترح واحد
    [two] دُمج مقترحان
    [few] دُمجت { $n } مقترحات
    [many] دُمج { $n } مقترحًا
   *[other] دُمج { $n } مقترح
}

## في نص الصفحات
markdown-references = المراجع
markdown-note = ملاحظة
markdown-tip = نصيحة
markdown-important = مهم
markdown-warning = تحذير
markdown-caution = تنبيه
markdown-table = جدول
markdown-done = أُنجز
markdown-to-do = لم يُنجز بعد
markdown-back-to-text = العودة إلى النص
markdown-picture-at = صورة في
markdown-page-does-not-exist = الصفحة غير موجودة
markdown-page-does-not-exist-calls-only = الصفحة غير موجودة؛ الصفحات الجديدة تأتي استجابةً لدعوة مفتوحة
markdown-page-does-not-exist-members = الصفحة غير موجودة؛ الأعضاء وحدهم يكتبون صفحات جديدة
markdown-page-does-not-exist-paused = الصفحة غير موجودة؛ لا تُقبل مساهمات في الوقت الحالي

file-open = افتح الملف
file-download = نزّل
file-pixels = { $width } × { $height } بكسل
file-kilobytes = { $n } كيلوبايت
file-terms = المؤلف والرخصة
file-title = العنوان
file-author = المؤلف
file-author-unknown = غير مسجَّل
file-source = المصدر
file-license-unknown = غير مسجَّلة: اسأل قبل أن تستخدمه
file-changes = التغييرات
file-copyright = حقوق التأليف والنشر
file-place-removed = الصورة المنشورة لا تذكر أين التُقطت.
file-reuse-explain = لك أن تستخدم هذا الملف بحسب رخصته. اذكر المؤلف، واذكر الرخصة مع رابط إليها، وبيِّن إن كنت غيّرت شيئًا. هذا السطر يفي بذلك:
file-usage = يُعرض في
file-no-usage = لا تعرض أي صفحة هذا الملف.
file-origin = في هذا الموقع
file-brought = أتى به
file-history = تاريخ الملف

file-reuse-how = كيف تعيد استخدام هذا الملف
title-license-document = الرخص (SPDX)
title-attribution = نَسب المصنَّفات
about-license-document = رخصة كل ملف وحقوقه وبصمته، للبرامج (SPDX 2.3).
about-attribution = عنوان كل صفحة وملف ومؤلفوهما ورخصتهما ومصادرهما، لتُحفظ مع أي نسخة من الموقع كله.
count-files = { $n ->
    [one] ملف واحد
    [two] ملفان
    [few] { $n } ملفات
    [many] { $n } ملفًا
   *[other] { $n } ملف
}
licensing-in-use = الرخص المستخدمة
licensing-pages = الصفحات والتصنيفات
licensing-files = الملفات
licensing-without = بلا رخصة
licensing-none = لا شيء هنا له رخصة بعد.
licensing-deed = الملخص
licensing-text = النص
licensing-proofs = توقيعات الإقرار
licensing-proofs-about = يؤكد المساهمون أن لهم الحق في النشر. وهكذا فعلوا في أحدث نسخ الصفحات.
licensing-proof = الإثبات
licensing-statements = الإقرارات
licensing-changes = من كل تعديلات الصفحات والملفات الحالية:
licensing-changes-certified = { $n ->
    [one] واحد أقر به مؤلفه
    [two] اثنان أقر بهما مؤلفوهما
    [few] { $n } أقر بها مؤلفوها
    [many] { $n } أقر بها مؤلفوها
   *[other] { $n } أقر بها مؤلفوها
}
licensing-changes-not-needed = { $n ->
    [one] واحد لا يحتاج إلى إثبات: كتبه برنامج، أو هو أسبق من طلب الإثبات
    [two] اثنان لا يحتاجان إلى إثبات: كتبتهما برامج، أو هما أسبق من طلب الإثبات
    [few] { $n } لا تحتاج إلى إثبات: كتبتها برامج، أو هي أسبق من طلب الإثبات
    [many] { $n } لا تحتاج إلى إثبات: كتبتها برامج، أو هي أسبق من طلب الإثبات
   *[other] { $n } لا تحتاج إلى إثبات: كتبتها برامج، أو هي أسبق من طلب الإثبات
}
licensing-changes-missing = { $n ->
    [one] واحد بلا إثبات
    [two] اثنان بلا إثبات
    [few] { $n } بلا إثبات
    [many] { $n } بلا إثبات
   *[other] { $n } بلا إثبات
}
licensing-version = نسخة النص (اسمها في git):
proof-sign-off = توقيع إقرار من المساهم على التعديل
proof-profile = إقرار في الملف الشخصي للمساهم
proof-page = إقرار في الصفحة
proof-none = لا شيء مسجَّل
licensing-accepted = ما يمكن المساهمة به
licensing-accepted-about = كل صفحة جديدة تكون تحت إحدى هذه الرخص، ليتسنى جمع الصفحات وترجمتها وتداولها معًا.
licensing-accepted-any = أي رخصة يعرفها SPDX. والصفحة تذكرها.
licensing-policy = كل تعديل يحتاج إلى إقرار ممن له الحق في نشره.
licensing-accept = يُعتد بما يلي:
licensing-no-policy = لا يُطلب أي إقرار بالحق في النشر.
licensing-since = وهذا مطلوب منذ
licensing-flows = من أعمال أخرى إلى صفحة تحت رخصة
licensing-flows-about = النص المعدّ أو المترجم يأتي برخصته معه. أما الحقائق والاقتباسات القصيرة فلا تحتاج إلا إلى ذكر المصدر، وتحتفظ الصورة برخصتها. هذا إرشاد وليس استشارة قانونية.
flow-allowed = نعم
flow-notice = نعم، مع إشعار رخصته
flow-human = يقرر أحد المشرفين
flow-refused = لا
licensing-whole = إعادة استخدام الكل
licensing-whole-about = من ينسخ الموقع كله يجد كل ما يلزم ذكره في ملفين:
license-about-cc0 = افعل به ما تشاء: تخلى المؤلفون عن حقوقهم بقدر ما يسمح القانون.
license-about-public-domain = لا تُعرف عليه حقوق تأليف ونشر، فلك أن تفعل به ما تشاء.
license-about-by = لك أن تنسخه وتغيّره وتبيعه، إن ذكرت المؤلفين والرخصة وبيّنت ما غيّرت.
license-about-by-sa = لك أن تنسخه وتغيّره وتبيعه، إن ذكرت المؤلفين والرخصة، وبيّنت ما غيّرت، ونشرت نسختك بالرخصة نفسها.
license-about-by-nc = لك أن تنسخه وتغيّره، لا لأغراض تجارية، إن ذكرت المؤلفين والرخصة وبيّنت ما غيّرت.
license-about-by-nc-sa = لك أن تنسخه وتغيّره، لا لأغراض تجارية، إن ذكرت المؤلفين والرخصة، وبيّنت ما غيّرت، ونشرت نسختك بالرخصة نفسها.
license-about-by-nd = لك أن تنسخه وتبيعه، إن ذكرت المؤلفين والرخصة؛ ولا يجوز نشر نسخ معدَّلة منه.
license-about-by-nc-nd = لك أن تنسخه، لا لأغراض تجارية، إن ذكرت المؤلفين والرخصة؛ ولا يجوز نشر نسخ معدَّلة منه.
license-about-notice = لك أن تنسخه وتغيّره وتبيعه، إن أبقيت إشعار الرخصة.

## مراجعات الصفحات
review-by = راجعها
review-on = في
review-unnamed = شخص طلب عدم ذكر اسمه
review-scope-facts = الحقائق
review-scope-language = اللغة
review-scope-licence = الرخصة
review-scope-images = الصور
review-verdict-accept = وجدها جيدة
review-verdict-revise = يطلب تغييرات
review-verdict-decline = ينصح بعدم قبولها
review-since = { $n ->
    [0] لا تعديلات جوهرية منذ ذلك الحين
    [one] تعديل جوهري واحد منذ ذلك الحين
    [two] تعديلان جوهريان منذ ذلك الحين
    [few] { $n } تعديلات جوهرية منذ ذلك الحين
    [many] { $n } تعديلًا جوهريًا منذ ذلك الحين
   *[other] { $n } تعديل جوهري منذ ذلك الحين
}
review-says = ما تقوله المراجعة
review-uncounted-uncommitted = لم تُودَع
review-uncounted-unknown-page = لصفحة غير موجودة
review-uncounted-foreign = باسم شخص، وأودعها شخص آخر
review-uncounted-name-only = من شخص يحمل اسم مؤلفها، من عنوان لا يُعرف أنه له
review-uncounted-incomplete = لا تذكر ما قُرئ وما فُحص وما أسفر عنه ذلك
review-uncounted-silent = لا تذكر هل هناك تضارب مصالح
review-uncounted-declared = أُعلن فيها عن تضارب مصالح
review-uncounted-conflict = كتب مؤلفها النسخة التي قُرئت
review-uncounted-unknown-revision = عن نسخة لم تكن للصفحة قط
info-reviews = المراجعات

## الدعوات
calls-lead = ما يطلبه هذا المجتمع، وما أرسله الناس، وما آل إليه.
calls-as-of = الحالة في
calls-about-link = علامَ تستند النتيجة
calls-calendar = تقويم (iCalendar)
calls-json = للبرامج (JSON)
calls-group-open = المشاركة حتى التاريخ المذكور
calls-group-standing = مشاركات مقبولة في أي وقت
calls-group-drives = عمل متاح للجميع
calls-group-announced = المشاركة ابتداءً من التاريخ المذكور
calls-group-judging = وردت المشاركات، والقرار منتظر
calls-group-decided = حُسمت
calls-group-decided-in = حُسمت في { $year }
calls-group-closed = أُلغيت
home-calls = الدعوات
home-all-calls = كل الدعوات
call-kind-challenge = تحدٍّ
call-kind-contest = مسابقة
call-kind-ideas = أفكار
calls-group-ended = انتهت
call-kind-review-drive = حملة مراجعة
call-kind-translation-drive = حملة ترجمة
drive-progress = التقدم
drive-done-of = { $of ->
    [one] أُنجز { $n } من صفحة واحدة
    [two] أُنجز { $n } من صفحتين
    [few] أُنجز { $n } من { $of } صفحات
    [many] أُنجز { $n } من { $of } صفحة
   *[other] أُنجز { $n } من { $of } صفحة
}
drive-pages = الصفحات
drive-no-end = في أي وقت
drive-reviews = صفحات للمراجعة
drive-translations = صفحات للترجمة: { $language }
drive-left = ما بقي
drive-behind = تغيّرت الصفحة منذ ذلك الحين:
drive-done = أُنجز
drive-form-review-drive = راجعها
drive-form-translation-drive = ترجمها
drive-form-behind = حدِّثها
drive-date-opens = من
drive-date-closes = حتى
drive-edge-opens = تجري من
drive-edge-closes = تجري حتى
call-first-time = مناسبة لأول مساهمة
call-record-decided = حُسمت
call-record-implemented = نُفّذت
call-record-closed = أُلغيت
call-date-opens = المشاركة من
call-date-closes = المشاركة حتى
call-date-vote-opens = الاقتراع من
call-date-vote-closes = الاقتراع حتى
call-date-reviews-until = التقييم حتى
call-date-reveal = فتح المظاريف حتى
call-date-decide-by = القرار موعود بحلول
call-edge-opens = تُقبل المشاركات من
call-edge-closes = تُقبل المشاركات حتى
call-edge-vote-opens = تُقبل أوراق الاقتراع من
call-edge-vote-closes = تُقبل أوراق الاقتراع حتى
call-edge-reviews-until = تُقبل التقييمات حتى
call-edge-reveal = تُفتح المظاريف حتى
call-edge-decide-by = القرار موعود بحلول
call-anywhere = في أي مكان على الأرض: ينتهي اليوم حيث ينتهي آخرًا
call-no-end = المشاركة في أي وقت
count-entries = { $n ->
    [one] مشاركة واحدة
    [two] مشاركتان
    [few] { $n } مشاركات
    [many] { $n } مشاركة
   *[other] { $n } مشاركة
}
call-event-opens = بدء قبول المشاركات
call-event-closes = آخر موعد للمشاركات
call-event-vote-opens = بدء التصويت
call-event-vote-closes = آخر موعد لأوراق الاقتراع
call-event-reviews-until = آخر موعد للتقييمات
call-event-reveal = آخر موعد لفتح المظاريف
call-event-decide-by = موعد القرار الموعود
call-news-opened = بدأ قبول المشاركات
call-news-closed = انتهى قبول المشاركات
call-news-decided = حُسمت
call-news-amended = تغيّرت بعد فتحها
call-news-update = أخبار
call-news-called-off = أُلغيت
call-news-sealed = خُتم على ما وصل
call-news-step = أُنجزت خطوة
call-badge-open = مفتوحة
call-badge-before = لم تُفتح بعد
call-badge-left = بقي { $days }
call-badge-last = اليوم الأخير
call-badge-closed = مغلقة
call-badge-vote = التصويت مفتوح
call-badge-overdue = القرار متأخر
call-badge-until = حتى
call-badge-vote-until = التصويت حتى
call-badge-decided = حُسمت في
call-badge-called-off = أُلغيت
call-badge-any-time = في أي وقت
call-tell-enter = شارك:
call-tell-result = كيف تقرر ذلك:
call-tell-rights = رخصة المشاركات:
call-tell-from = دعوة من
tell-others = أخبر الآخرين
tell-about = انسخ ما تحتاج إليه؛ المواعيد مذكورة فيه، فيبقى صحيحًا.
tell-file = كل النصوص في ملف
tell-short = نص قصير
tell-medium = منشور
tell-long = رسالة
tell-characters = { $n ->
    [one] نحو حرف واحد
    [two] نحو حرفين
    [few] نحو { $n } أحرف
    [many] نحو { $n } حرفًا
   *[other] نحو { $n } حرف
}
tell-badge = شارة لصفحتك
tell-card = صورة
tell-card-of = بطاقة
tell-card-linked = المواقع التي تعرض معاينات تُظهرها حيث يوضع رابط هذه الصفحة.
tell-card-alone = أرسلها مع النص.
tell-calendar = أضف المواعيد إلى تقويم
tell-feed = تابع هذه الدعوة في قارئ تلقيمات
call-run-by = تنظيم
call-ask = اسأل عنها
call-unnamed = { $n ->
    [one] شخص طلب عدم ذكر اسمه
    [two] شخصان طلبا عدم ذكر اسميهما
    [few] { $n } أشخاص طلبوا عدم ذكر أسمائهم
    [many] { $n } شخصًا طلبوا عدم ذكر أسمائهم
   *[other] { $n } شخص طلبوا عدم ذكر أسمائهم
}
call-chosen = وقع الاختيار على:
call-none-chosen = لم تُختر أي مشاركة.
call-decided-on = حُسمت في
call-closed-on = أُلغيت في
call-was-closed = أُلغيت هذه الدعوة.
call-see-decision = اطَّلع على القرار وكل ما يستند إليه
call-see-count = اطَّلع على ما تفضي إليه السجلات حتى الآن
call-dates = المواعيد
call-terms = كيف يُتخذ القرار
call-criteria = ما يقيّمه المحكّمون
call-criterion = المعيار
call-weight = الوزن
call-range = الدرجات
call-judges = المحكّمون
call-interest = المصلحة:
call-judge-added = أُضيف بعد إغلاق باب المشاركة، لأن تضارب المصالح ترك عدداً قليلاً جداً من المحكّمين لـ:
call-reviews = التقييمات
call-reviews-each = { $n ->
    [one] تحتاج كل مشاركة إلى تقييم واحد.
    [two] تحتاج كل مشاركة إلى تقييمين.
    [few] تحتاج كل مشاركة إلى { $n } تقييمات.
    [many] تحتاج كل مشاركة إلى { $n } تقييمًا.
   *[other] تحتاج كل مشاركة إلى { $n } تقييم.
}
call-combine-mean = درجة المشاركة هي متوسط تقييماتها.
call-combine-median = درجة المشاركة هي وسيط تقييماتها.
call-combine-centred = درجة المشاركة هي متوسط تقييماتها، بعد معادلة صرامة المحكّمين جميعًا.
call-combine-borda = درجة المشاركة هي متوسط مراكزها في ترتيب كل محكّم، من 1 للأفضل إلى 0 للأخير.
call-award-main = ما الذي يُقرَّر
call-decides-judges = بالتحكيم
call-decides-votes = بالتصويت
call-decides-people = بقرار من منظمي الدعوة
call-decides-consent = بالتوافق: تُقَرّ ما لم يعترض أحد
call-places = { $n ->
    [one] مركز واحد
    [two] مركزان
    [few] { $n } مراكز
    [many] { $n } مركزًا
   *[other] { $n } مركز
}
call-vote = التصويت
call-method-yes-no = نعم أو لا.
call-method-approval = تذكر كل ورقة اقتراع كل الخيارات التي توافق عليها.
call-method-score = تعطي كل ورقة اقتراع درجات من 0 إلى { $max }؛ وما لا تذكره درجته 0.
call-method-ranked = ترتّب كل ورقة اقتراع الخيارات؛ والتساوي مسموح به، وما لم يُذكر يأتي أخيرًا.
call-method-consent = من لديه سبب يعترض؛ فإن لم يعترض أحد تُقَرّ.
call-voters-everyone = يجوز لأي شخص أن يصوّت؛ ومن كان جديداً هنا ينشئ ملفاً شخصياً أولاً. ولا أحد يتحقق من أن الشخص الواحد يصوّت مرة واحدة فقط.
call-voters-members = يصوّت الأعضاء: من لهم ملف شخصي هنا.
call-voters-contributors = يصوّت من كان لهم عمل هنا قبل الإعلان عن الدعوة.
call-voters-judges = يصوّت المحكّمون.
call-voters-people = يصوّت هؤلاء:
call-none = «لا شيء مما سبق» خيار أيضًا، وما تضعه أوراق اقتراع دونه أكثر مما تضعه فوقه يسقط.
call-quorum = { $n ->
    [one] يجب أن تُحتسب ورقة اقتراع واحدة.
    [two] يجب أن تُحتسب ورقتا اقتراع على الأقل.
    [few] يجب أن تُحتسب { $n } أوراق اقتراع على الأقل.
    [many] يجب أن تُحتسب { $n } ورقة اقتراع على الأقل.
   *[other] يجب أن تُحتسب { $n } ورقة اقتراع على الأقل.
}
call-eligible = من له أن يشارك
call-eligible-everyone = الجميع
call-eligible-members = الأعضاء: من لهم ملف شخصي هنا
call-eligible-contributors = من كان لهم عمل هنا قبل فتحها
call-eligible-newcomers = من لم يكن لهم عمل هنا قبل فتحها
call-no-judges = عدا المحكّمين
call-no-people = عدا المنظمين
call-except = عدا
call-limits = الحدود
call-limit-entries = { $n ->
    [one] مشاركة واحدة لكل شخص
    [two] مشاركتان لكل شخص
    [few] { $n } مشاركات لكل شخص
    [many] { $n } مشاركة لكل شخص
   *[other] { $n } مشاركة لكل شخص
}
call-limit-team = { $n ->
    [one] شخص واحد لكل مشاركة
    [two] شخصان على الأكثر لكل مشاركة
    [few] { $n } أشخاص على الأكثر لكل مشاركة
    [many] { $n } شخصًا على الأكثر لكل مشاركة
   *[other] { $n } شخص على الأكثر لكل مشاركة
}
call-words-min = { $n ->
    [one] كلمة واحدة على الأقل
    [two] كلمتان على الأقل
    [few] { $n } كلمات على الأقل
    [many] { $n } كلمة على الأقل
   *[other] { $n } كلمة على الأقل
}
call-words-max = { $n ->
    [one] كلمة واحدة على الأكثر
    [two] كلمتان على الأكثر
    [few] { $n } كلمات على الأكثر
    [many] { $n } كلمة على الأكثر
   *[other] { $n } كلمة على الأكثر
}
call-license = رخصة المشاركات
call-rights = من يملك ماذا
call-late = المشاركات التي لا يثبت شيء أنها في موعدها
call-late-refuse = تُستبعد
call-late-ask = تُدرج على حدة، وتُحتسب إن ذكر القرار السبب
call-late-take = تُقبل
call-unless-decided = إن لم يُتخذ قرار
call-enter = كيف تشارك
call-enter-form = اكتب مشاركة
call-enter-form-about = النموذج تابع للمستودع، وهذه الدعوة مذكورة فيه مسبقًا.
call-enter-command = على حاسوبك:
call-enter-before = تُقبل المشاركات من
call-enter-over = قُبلت المشاركات حتى
call-enter-vote = للتصويت:
call-vote-until = تُقبل أوراق التصويت حتى
call-vote-form = اكتب ورقة تصويت
call-vote-form-about = النموذج نموذج المستودع. سمِّ الملف باسمك كما تُسمّى صفحتك هنا بدلًا من «your-name»: تُحسب الورقة لمن سُمّيت باسمه وأودعها بنفسه.
call-enter-review = يكتب المحكّمون تقييمًا لكل مشاركة:
call-updates = أخبار وإجابات
call-amendments = ما تغيّر بعد الفتح
call-amendment-why = السبب:
call-entries = المشاركات
call-entries-none = لا مشاركات بعد.
call-entries-shuffled = بترتيب عشوائي واحد للجميع: فلا أفضلية لمن سبق، ولا لمن اسمه أحمد.
call-entries-placed = بحسب المركز ثم الاسم.
call-proposed = لم تُنشر بعد
call-arrival-sealed = في الموعد، بحسب ختم الموعد النهائي
call-arrival-merged = في الفرع منذ
call-arrival-forge = في طلب تقول منصة الاستضافة إنه فُتح في
call-arrival-claimed = لا شيء يثبت متى وصلت
call-standing-late = لم يثبت أنها في الموعد
call-standing-admitted = متأخرة، وقُبلت مع ذلك
call-standing-withdrawn = مسحوبة
call-standing-ineligible = لا يحق لها المشاركة
call-standing-unopened = لم تُفتح في الموعد
call-standing-broken-envelope = ليست ما يحويه مظروفها
call-entry-removed = حُذفت صفحتها بعد إغلاق الدعوة؛ وتُقيَّم كما كانت
call-entry-touched = غيّرها آخرون قبل إغلاق الدعوة
call-doubts = ما ينبغي معرفته قبل الوثوق بالنتيجة
call-entry-sealed = في مظروفها
call-entry-opened = في مظروف فُتح يوم
call-entry-opens = تُفتح:
call-place = المركز { $n }
call-shared = مشترك
call-outcome = النتيجة
call-outcome-chosen = وقع عليها الاختيار
call-outcome-mention = تنويه شرفي
call-outcome-not-chosen = لم يقع عليها الاختيار
call-outcome-late = متأخرة عن الموعد
call-outcome-ineligible = لم يحق لها المشاركة
call-outcome-withdrawn = مسحوبة
call-outcome-unopened = لم تُفتح في الموعد
call-outcome-broken-envelope = لم تكن ما حواه مظروفها
call-outcome-accepted = مقبولة
call-outcome-later = مؤجلة
call-outcome-declined = مرفوضة
call-outcome-done = أُنجزت
call-answer = الرد
call-steps = ما آل إليه
call-steps-over = أُنجز أو أُسقط { $n } من { $of } من الخطوات.
call-steps-news = آخر الأخبار:
call-step-planned = مقررة
call-step-doing = جارية
call-step-done = أُنجزت
call-step-dropped = أُسقطت
call-retrospective = نظرة إلى الوراء:
person-calls = ما أُرسل إلى الدعوات
person-judged = التحكيم في:
person-runs = يدير:
call-preliminary = لم يقرر أحد بعد. هذا ما تفضي إليه السجلات الآن وقد انقضت كل المواعيد؛ وقد يستبعد القرار شيئًا مع بيان السبب، أو يقبل ما جاء متأخرًا.
call-decision-by = من قِبل
call-decision-at = من السجلات عند الإيداع
call-decision-file = الملف
call-override = قرر المنظمون خلاف ما تقوله الأرقام:
call-despite = اتُّخذ القرار رغم ما كان يعترضه:
call-decision-disputed = هذا القرار لا يستقيم:
call-draw = القرعة
call-draw-held = { $n ->
    [one] تساوت هذه المشاركات على مركز واحد، فحسمته القرعة.
    [two] تساوت هذه المشاركات على مركزين، فحسمتهما القرعة.
    [few] تساوت هذه المشاركات على { $n } مراكز، فحسمتها القرعة.
    [many] تساوت هذه المشاركات على { $n } مركزًا، فحسمتها القرعة.
   *[other] تساوت هذه المشاركات على { $n } مركز، فحسمتها القرعة.
}
call-draw-needed = { $n ->
    [one] هذه المشاركات متساوية على مركز واحد، وستحسمه القرعة.
    [two] هذه المشاركات متساوية على مركزين، وستحسمهما القرعة.
    [few] هذه المشاركات متساوية على { $n } مراكز، وستحسمها القرعة.
    [many] هذه المشاركات متساوية على { $n } مركزًا، وستحسمها القرعة.
   *[other] هذه المشاركات متساوية على { $n } مركز، وستحسمها القرعة.
}
call-draw-repeat = يمكن لأي شخص إعادتها انطلاقًا من الأرقام: الطريقة هي
call-draw-sources = الأرقام مأخوذة مما تسمّيه الدعوة.
call-draw-after = وهي معلومة بعد
call-draw-key = المفتاح الذي تكوّنه
call-draw-pool = أُجريت القرعة بين ما يلي، بهذا الترتيب:
call-draw-order = ترتيب السحب:
call-draw-number = الرقم
call-draw-place = ينال مركزًا
call-draw-named = يُحسم التعادل بالقرعة، بأرقام من:
call-ties-drawn = يُحسم التعادل بالقرعة
call-lacks-quorum = { $n ->
    [one] لا نتيجة: يجب أن تُحتسب ورقة اقتراع واحدة، ولم تُحتسب أي ورقة.
    [two] لا نتيجة: يجب أن تُحتسب ورقتا اقتراع، والمحتسب أقل.
    [few] لا نتيجة: يجب أن تُحتسب { $n } أوراق اقتراع، والمحتسب أقل.
    [many] لا نتيجة: يجب أن تُحتسب { $n } ورقة اقتراع، والمحتسب أقل.
   *[other] لا نتيجة: يجب أن تُحتسب { $n } ورقة اقتراع، والمحتسب أقل.
}
call-no-places = لم تنل أي مشاركة مركزًا.
call-decided-by-people = يقرر ذلك منظمو الدعوة؛ ولا يُحصى شيء.
call-entry = المشاركة
call-score = الدرجة
call-score-exact = بالضبط
call-score-none = تقييمات أقل من اللازم
call-sum = المجموع
call-options = الخيارات
call-none-of-these = لا شيء مما سبق
call-pairwise = من يُفضَّل على من
call-pairwise-about = عدد أوراق الاقتراع التي تضع الصف فوق العمود. العدد بخط عريض هو الأكبر في زوجه.
call-paths = أقوى المسارات
call-paths-about = طريقة شولتسه: سلسلة الانتصارات بقوة أضعف انتصار فيها. ومن كان مساره إلى كل من الآخرين أقوى من مسارهم إليه يأتي أولًا.
call-order = الكل بالترتيب:
call-dropped = سقطت، إذ لا أغلبية تضعها فوق «لا شيء مما سبق»:
call-condorcet = يتغلب على كل خيار آخر في المقارنة المباشرة:
call-too-many-options = الخيارات أكثر من أن تُعرض في جداول؛ والملفات أدناه فيها كل أوراق الاقتراع.
call-answer-yes = نعم
call-answer-no = لا
call-answer-abstain = امتناع
call-carried = أُقرّ
call-not-carried = لم يُقرّ
call-needs-majority = يلزم أن يزيد عدد «نعم» على عدد «لا»
call-needs-two-thirds = يلزم أن يكون عدد «نعم» ضعف عدد «لا»
call-passes = لم يعترض أحد، فأُقرّ.
call-objections = الاعتراضات القائمة
call-reviews-all = كل التقييمات
call-reviewer = المقيِّم
call-total = المجموع
call-counted = محتسب
call-not-counted = لا يُحتسب:
call-conflict = تضارب مصالح:
call-verdict-accept = يرى قبولها
call-verdict-revise = يرى تنقيحها
call-verdict-decline = يرى رفضها
call-comments = ما يقولونه
call-support = { $n ->
    [one] يؤيدها شخص واحد (بإحصاء منصة الاستضافة، ومفتوح للجميع)
    [two] يؤيدها شخصان (بإحصاء منصة الاستضافة، ومفتوح للجميع)
    [few] يؤيدها { $n } أشخاص (بإحصاء منصة الاستضافة، ومفتوح للجميع)
    [many] يؤيدها { $n } شخصًا (بإحصاء منصة الاستضافة، ومفتوح للجميع)
   *[other] يؤيدها { $n } شخص (بإحصاء منصة الاستضافة، ومفتوح للجميع)
}
call-ballots = كل أوراق الاقتراع
call-ballots-counted = { $n ->
    [one] ورقة اقتراع واحدة محتسبة.
    [two] ورقتا اقتراع محتسبتان.
    [few] { $n } أوراق اقتراع محتسبة.
    [many] { $n } ورقة اقتراع محتسبة.
   *[other] { $n } ورقة اقتراع محتسبة.
}
call-voter = المصوّت
call-choice = الاختيار
call-hidden-voter = شخص طلب عدم ذكر اسمه
call-withdrawn-objection = سحب اعتراضًا
call-unreadable = تتعذر قراءتها
call-ballot-blank = لا تذكر أي خيار
call-left-out = مستبعد
call-left-out-unnamed = { $n ->
    [one] وسجل لشخص طلب عدم ذكر اسمه
    [two] وسجلان لشخصين طلبا عدم ذكر اسميهما
    [few] و{ $n } سجلات لأشخاص طلبوا عدم ذكر أسمائهم
    [many] و{ $n } سجلًا لأشخاص طلبوا عدم ذكر أسمائهم
   *[other] و{ $n } سجل لأشخاص طلبوا عدم ذكر أسمائهم
}
call-uncounted-uncommitted = لم يُودَع
call-uncounted-invalid = تتعذر قراءته، أو هو لنوع آخر من التصويت
call-uncounted-unknown-option = يذكر خيارًا غير موجود
call-uncounted-foreign = باسم شخص، وأودعه شخص آخر
call-uncounted-name-only = من شخص يحمل اسم مؤلفه، من عنوان لا يُعرف أنه له
call-uncounted-unreadable = ليس في التاريخ الذي قُرئ
call-uncounted-not-on-roll = ليس لصاحبه صوت
call-uncounted-weak-proof = دون الإثبات الذي تطلبه الدعوة
call-proof-sign-off = تُحتسب ورقة الاقتراع إذا وقّع المصوّت إقرارًا بإيداعها.
call-proof-account = تُحتسب ورقة الاقتراع إذا كان الحساب المذكور في الملف الشخصي للمصوّت هو الذي فتح الطلب الذي أتى بها، بحسب قائمة منصة الاستضافة.
call-uncounted-late = جاء متأخرًا
call-uncounted-unopened = لم يُفتح، أو فُتح متأخرًا
call-uncounted-broken-envelope = ليس ما يحويه مظروفه
call-uncounted-unknown-entry = لمشاركة غير موجودة
call-uncounted-entry-out = لمشاركة خارج المنافسة
call-uncounted-no-judge = ليس من محكّم
call-uncounted-other-entries = من محكّم أُضيف لمشاركات أخرى
call-uncounted-incomplete = درجة ناقصة أو خارج النطاق
call-uncounted-silent = لا يذكر هل هناك تضارب مصالح
call-uncounted-declared = أُعلن فيه عن تضارب مصالح
call-uncounted-conflict = صاحبه هو من صنع المشاركة، أو ينافسها
call-uncounted-other-revision = عن حالة للمشاركة غير التي تُقيَّم
call-uncounted-sealed-entry = كُتب قبل فتح المشاركة
call-recount = أعد الإحصاء
call-recount-agrees = إعادة إحصاء السجلات تعطي ما يقوله القرار.
call-recount-differs = إعادة إحصاء السجلات تعطي غير ما يقوله القرار:
call-recount-command = يمكن لكل من لديه المستودع إعادة الإحصاء بالأمر:
call-digest = بصمة كل السجلات المحتسبة
call-exports = لبرامج أخرى:
call-export-csv = كل أوراق الاقتراع في جدول
call-export-toc = الترتيبات، لأدوات PrefLib
call-export-cvotes = الترتيبات، بصيغة Condorcet Election Format
calls-about-lead = على من يقرأ نتيجةً أن يعرف علامَ تستند. وهنا بيان ما تُثبته، وما يلزم تصديقه، وما لا يدّعيه أحد.
calls-about-proven = ما تُثبته النتيجة
calls-about-proven-records = أي التقييمات وأوراق الاقتراع احتُسبت، كلٌّ مع إيداعها، وأيها استُبعد، كلٌّ مع السبب.
calls-about-proven-count = أن هذه السجلات تعطي هذه النتيجة. ويمكن لأي شخص إعادة الإحصاء بهذا البرنامج أو بغيره.
calls-about-proven-digest = أنه لم يُضَف أي سجل محتسب أو يُحذف أو يُغيَّر منذ ذلك الحين: وإلا لتغيّرت البصمة.
calls-about-proven-seal = ما كان قد وصل عند موعد نهائي، حيث خُتم عليه: فالختم يسمّي كل محتوى ببصمته، فلا يحل محله شيء دُفع لاحقًا.
calls-about-proven-author = بأي إثبات يُنسب كل سجل إلى صاحبه: فالسجل يُحتسب لمن أودعه، وورقة الاقتراع لا تُحتسب إلا مع توقيع إقراره.
calls-about-trusted = ما يلزم تصديقه
calls-about-trusted-seal = أن منظمي الدعوة ختموا على ما كان موجودًا حين انقضى الموعد النهائي.
calls-about-trusted-branch = أن الفرع لم يُعَد كتابته قبل ختمه، وأن ساعته كانت صحيحة: فالأوقات التي يكتبها المؤلفون لا تُستخدم أبدًا.
calls-about-trusted-forge = أن الحسابات على منصة الاستضافة تخص من يستخدمونها، وأن توقيع الإقرار كتبه الشخص المسمّى فيه.
calls-about-not = ما لا يدّعيه أحد
calls-about-not-secret = أن الاقتراع سري. فإن git يُظهر كل شيء للجميع إلى الأبد. ومن طلب عدم ذكر اسمه يُحتسب ولا يُدرج، ومع ذلك يمكن العثور عليه في المستودع.
calls-about-not-one = أن لكل شخص حسابًا واحدًا.
calls-about-not-crowd = أن جمهورًا اختار نفسه يتكلم باسم غيره.
calls-about-elsewhere = التصويت على الأشخاص، أو ما يجب أن يكون سريًا، مكانه في غير هذا الموضع: وقد صُنع له Belenios وHelios. ولمنظمي الدعوة بعدئذ أن يقرروا يدويًا ويضعوا رابطًا إلى تلك النتيجة.

## كم يستغرق الرد الأول

title-answers = متى يأتي الرد
title-answers-json = الردود (JSON)
about-answers = كم يستغرق الرد الأول، وما الذي ينتظره.
promise-days = { $n ->
    [one] يصلك رد أول في غضون يوم واحد.
    [two] يصلك رد أول في غضون يومين.
    [few] يصلك رد أول في غضون { $n } أيام.
    [many] يصلك رد أول في غضون { $n } يومًا.
   *[other] يصلك رد أول في غضون { $n } يوم.
}
promise-hours = { $n ->
    [one] يصلك رد أول في غضون ساعة واحدة.
    [two] يصلك رد أول في غضون ساعتين.
    [few] يصلك رد أول في غضون { $n } ساعات.
    [many] يصلك رد أول في غضون { $n } ساعة.
   *[other] يصلك رد أول في غضون { $n } ساعة.
}
promise-kept = مدى الوفاء بذلك
answers-promise-days = { $n ->
    [one] كل من يرسل شيئًا موعود برد أول في غضون يوم واحد.
    [two] كل من يرسل شيئًا موعود برد أول في غضون يومين.
    [few] كل من يرسل شيئًا موعود برد أول في غضون { $n } أيام.
    [many] كل من يرسل شيئًا موعود برد أول في غضون { $n } يومًا.
   *[other] كل من يرسل شيئًا موعود برد أول في غضون { $n } يوم.
}
answers-promise-hours = { $n ->
    [one] كل من يرسل شيئًا موعود برد أول في غضون ساعة واحدة.
    [two] كل من يرسل شيئًا موعود برد أول في غضون ساعتين.
    [few] كل من يرسل شيئًا موعود برد أول في غضون { $n } ساعات.
    [many] كل من يرسل شيئًا موعود برد أول في غضون { $n } ساعة.
   *[other] كل من يرسل شيئًا موعود برد أول في غضون { $n } ساعة.
}
answers-no-promise = لا يعد هذا الموقع بوقت محدد للرد.
answers-what = الرد الأول على مقترح أو فكرة هو دمج أو قرار أو إغلاق أو مراجعة أو تعليق من أحد الأعضاء. أما ما يقوله صاحبه أو برنامج فليس ردًا.
answers-json = الشيء نفسه للبرامج (JSON)
answers-waiting = في انتظار الرد الأول
answers-nothing-waits = لا شيء في انتظار الرد الأول.
answers-late = متأخر
answers-sent = ما أُرسل
answers-promised-by = الرد موعود بحلول
answers-idea-for = فكرة للدعوة
answers-months = كم استغرقت الردود الأولى
answers-months-about = بحسب شهر الرد. نصف الردود، وتسعة من كل عشرة، استغرقت هذه المدة على الأكثر.
answers-month = الشهر
answers-count = الردود
answers-median = نصفها
answers-p90 = تسعة من كل عشرة
answers-unanswered = { $n ->
    [one] حُسم واحد دون رد معروف: كأن يكون صاحبه سحبه أو دمجه.
    [two] حُسم اثنان دون رد معروف: كأن يكون أصحابهما سحبوهما أو دمجوهما.
    [few] حُسمت { $n } دون رد معروف: كأن يكون أصحابها سحبوها أو دمجوها.
    [many] حُسمت { $n } دون رد معروف: كأن يكون أصحابها سحبوها أو دمجوها.
   *[other] حُسمت { $n } دون رد معروف: كأن يكون أصحابها سحبوها أو دمجوها.
}
answers-unknown = ما لا يمكن لهذه الصفحة معرفته
answers-unsure = { $n ->
    [one] مقترح واحد ليس جزءًا من الموقع، ولا شيء يدل على أنه ما زال مفتوحًا. وهو غير مدرج هنا.
    [two] مقترحان ليسا جزءًا من الموقع، ولا شيء يدل على أنهما ما زالا مفتوحين. وهما غير مدرجين هنا.
    [few] { $n } مقترحات ليست جزءًا من الموقع، ولا شيء يدل على أنها ما زالت مفتوحة. وهي غير مدرجة هنا.
    [many] { $n } مقترحًا ليست جزءًا من الموقع، ولا شيء يدل على أنها ما زالت مفتوحة. وهي غير مدرجة هنا.
   *[other] { $n } مقترح ليست جزءًا من الموقع، ولا شيء يدل على أنها ما زالت مفتوحة. وهي غير مدرجة هنا.
}
answers-no-requests = قائمة المقترحات لدى منصة الاستضافة غير معروفة. يُحسب المقترح من أول إيداع له، وقد يكون أقدم من المقترح نفسه، وما أُغلق دون قرار في المستودع لا يُعرف أنه لقي ردًا.
answers-no-comments = قائمة التعليقات لدى منصة الاستضافة غير معروفة. وما لم يُرَدّ عليه إلا في تعليق مدرج على أنه ينتظر.
span-hours = { $n ->
    [0] أقل من ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $n } ساعات
    [many] { $n } ساعة
   *[other] { $n } ساعة
}
span-days = { $n ->
    [one] يوم واحد
    [two] يومان
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
}

## ما آل إليه

person-outcomes = ما آل إليه
person-reviews = المراجعات
person-reviewed = الصفحات:
outcome-linked-from = { $n ->
    [one] صفحة واحدة تصل إليها:
    [two] صفحتان تصلان إليها:
    [few] { $n } صفحات تصل إليها:
    [many] { $n } صفحة تصل إليها:
   *[other] { $n } صفحة تصل إليها:
}
call-carried-out = نُفّذت في
envelope-title-ballot = صوّت بمظروف
envelope-title-review = التقييم بالمظاريف
envelope-title-entry = شارك بمظروف
envelope-about-ballot = إلى أن يُغلق التصويت، لا يرى الجميع من ورقة الاقتراع إلا بصمتها SHA-256: وهي مظروفها. ويتم ذلك بملفين: المظروف يُرسل الآن، وورقة الاقتراع تبقى لديك وتُرسل بعد ذلك. ولا يُعدّ مصوّتًا إلا من يفتح مظروفه في الموعد.
envelope-about-review = حتى الموعد النهائي، لا يرى الجميع من التقييم إلا بصمته SHA-256: وهي مظروفه. ويتم ذلك بملفين: المظروف يُرسل الآن، والتقييم يبقى لدى كاتبه ويُرسل بعد ذلك. ولا يُحتسب التقييم إلا إذا فُتح مظروفه في الموعد.
envelope-about-entry = إلى أن تُغلق الدعوة، لا يرى الجميع من المشاركة إلا بصمتها SHA-256: وهي مظروفها. ولا أحد يستطيع نسخ ما لا يستطيع قراءته. تبقى الصفحة لديك، وتحل محل مظروفها بعد إغلاق الدعوة. ولا تُحتسب المشاركة إلا إذا فُتح مظروفها في الموعد.
envelope-when = موعد قبول المظاريف
envelope-open-when = موعد فتح المظاريف
envelope-command = بأمر
envelope-no-script = عند تفعيل JavaScript يظهر في هذه الصفحة نموذج يُنشئ الملفين.
envelope-insecure = لا يُنشئ هذا المتصفح مظاريف إلا في صفحات https. افتح الصفحة بعنوانها الذي يبدأ بـ https، أو استخدم الأمر.
envelope-nothing = املأ واحدًا من هذه على الأقل.
envelope-form-ballot = ورقة اقتراعك
envelope-form-review = تقييمك
envelope-form-entry = مشاركتك
envelope-who = اسمك في هذا الموقع
envelope-who-about = كما في عنوان صفحتك: أحرف لاتينية صغيرة وأرقام وشرطات. ويُسمّى الملفان به.
envelope-who-about-entry = كما في عنوان صفحتك: أحرف لاتينية صغيرة وأرقام وشرطات.
envelope-choose-ranked = ترتيبك: 1 للأفضل. الأرقام المتساوية متساوية، وما لا رقم له يأتي أخيرًا.
envelope-choose-approval = ما توافق عليه
envelope-choose-score = درجاتك، من 0 إلى { $max }. وما لا درجة له درجته 0.
envelope-reason = لماذا تعترض
envelope-reason-about = إن لم يكن لديك اعتراض فلا شيء يُرسل. الكلمة «withdrawn» تسحب اعتراضًا.
envelope-conflict = ما صلتك بهذه المشاركة؟
envelope-conflict-none = لا صلة: لا تضارب مصالح
envelope-conflict-declared = هناك صلة، وهذا بيانها
envelope-interest = ما هي، في جملة
envelope-scores = الدرجات
envelope-verdict = ما رأيك أن يُفعل بها
envelope-verdict-accept = قبولها
envelope-verdict-revise = تنقيحها
envelope-verdict-decline = رفضها
envelope-comment = ما تقوله لأصحابها (Markdown)
envelope-way = صفحتك
envelope-way-text = أكتبها هنا
envelope-way-page = هي عندي في ملف
envelope-page = ملف صفحتك
envelope-page-about = بصيغة Markdown. في أول الصفحة التي تُصنع منه ما يفتح المظروف: فاحتفظ بها هي.
envelope-page-wrong = لا يمكن وضع هذا في مظروف: إما أنه بلا نص، أو أنه مظروف بنفسه، أو يذكر دعوة أخرى أو شخصًا آخر، أو أن بياناته الأولى ليست YAML بين سطرين من ---.
envelope-key-title = العنوان
envelope-key-title-about = يراه الجميع من الآن، ويُسمّى الملف به: فاختر عنوانًا لا يكشف شيئًا.
envelope-key-summary = الملخص
envelope-list = تفصل بينها فواصل.
envelope-text = النص (Markdown)
envelope-make = أنشئ الملفين
envelope-nothing-sent = على هذا الجهاز؛ لا يُرسل شيء.
envelope-made = ملفاك
envelope-keep-ballot = احتفظ بهذا، ولا تُطلع عليه أحدًا قبل إغلاق التصويت. فإن ضاع أو تغيّر لم يُحتسب صوتك.
envelope-keep-review = احتفظ بهذا، ولا تُطلع عليه أحدًا قبل الموعد النهائي. فإن ضاع أو تغيّر لم يُحتسب تقييمك.
envelope-keep-entry = احتفظ بهذه، ولا تُطلع عليها أحدًا قبل إغلاق الدعوة. فإن ضاعت أو تغيّرت لم تُحتسب مشاركتك.
envelope-keep-link = احفظ
envelope-keep-text = ما فيه
envelope-send = بعد حفظه، أرسل مظروفه باسم
envelope-send-link = أرسل المظروف
envelope-later = ضع الملف الأول مكان الثاني، بايتًا بايتًا. الموعد:
envelope-opening = افتح مظروفك
envelope-opening-about = الملف الذي احتفظت به يحل الآن محل مظروفه. تحقق هنا أولًا من أنه لم يتغير، بايتًا بايتًا؛ ولا يُرسل شيء.
envelope-kept = الملف الذي احتفظت به
envelope-fits = هذا ما يحويه مظروفك. ضعه مكانه:
envelope-differs = مظروفك يحوي شيئًا آخر. ابحث عن الملف كما كان حين أنشأته.
envelope-unknown = لا يوجد في هذا الموقع مظروف لصاحب هذا الملف.
envelope-holds-none = لا يحوي أي مظروف من مظاريف هذه الدعوة هذا الملف. ابحث عنه كما كان حين أنشأته.

## Pictures at full size
picture-close = إغلاق
picture-before = الصورة السابقة
picture-after = الصورة التالية
picture-about = مؤلف هذه الصورة ورخصتها وحجمها

## A page by chance
title-random = صفحة عشوائية
about-random = صفحة واحدة بالمصادفة.
sealed-entry-by = ختم عليها
sealed-entry-closed = هذه المشاركة في مظروف: لا يستطيع أحد قراءتها قبل إغلاق الدعوة، كي لا يستطيع أحد نسخها. ويفتحها أصحابها في هذه المدة:
sealed-entry-unopened = كانت هذه المشاركة في مظروف لم يُفتح في الموعد، وهي خارج المنافسة. وكان يجب فتحها حتى
sealed-entry-broken = ليس هذا المظروف هو الذي كان هنا حين أُغلقت الدعوة. والمشاركة خارج المنافسة.
sealed-entry-endless = هذه المشاركة في مظروف، ولا شيء يذكر متى يُفتح.
sealed-entry-digest = المظروف هو البصمة SHA-256 للصفحة التي تحل محله:

## Names and texts of other pages
redirected-from = بالتحويل من
other-uses = لمعانٍ أخرى، طالع
info-permalink = رابط دائم
info-permalink-link = هذه المراجعة من الملف
included-from = من
call-kind-tasks = مهام صغيرة
title-call-tasks = المهام
tasks-settled = المهام المحسومة: { $n } من { $of }
tasks-wrong = لا ينتمي إلى هنا
tasks-again = يُسأل عنها مرة أخرى
tasks-state-open = مفتوحة
tasks-state-disputed = الإجابات مختلفة
tasks-state-needs-a-person = على أحدهم أن يختار
tasks-state-agreed = متفق عليها
tasks-state-done = تمت
tasks-form = أجب
tasks-answers = الإجابات: { $n }
tasks-on-the-way = في الطريق: { $n }
tasks-skips = تم تخطيها: { $n }
tasks-none = لا يوجد ما يُفعل.
tasks-minutes = الدقائق لكل إجابة: { $n }.
tasks-each = عدد من يجيب عن كل مهمة: { $n }.
tasks-agree-exact = يجب أن تتساوى كل الإجابات.
tasks-agree-majority = عدد الإجابات المتساوية الكافي: { $n }.
tasks-agree-within = يجب أن تكون الأعداد قريبة من وسيطها.
tasks-agree-pick = يختار القائمون على النداء إجابة.
tasks-examples = أمثلة
tasks-all = كل المهام
tasks-apply = اكتب ما اتُّفق عليه في موضعه:
tasks-people = أجاب عنها
tasks-alpha = معامل ألفا لكريبندورف: { $value }
tasks-alpha-high = الإجابات متوافقة جيدًا، ويمكن الاعتماد على النتائج.
tasks-alpha-middle = الإجابات متوافقة في معظمها؛ والنتائج أولية.
tasks-alpha-low = توافق الإجابات لا يكاد يتجاوز المصادفة: ربما كان السؤال غير واضح.
tasks-alpha-none = الإجابات المختلفة أقل من أن تدل على مدى التوافق.
tasks-rechecked = سُئل عنها مرة أخرى: { $of }، وتأكد منها: { $n }.
person-tasks = أجاب عن مهام
title-tasks = ما يمكنك فعله
about-tasks = أشياء صغيرة تستغرق كل منها بضع دقائق.
tasks-intro = ما يُنجز يختفي من هنا. يُعرض من كل نوع { $n } على الأكثر في المرة الواحدة.
tasks-topic-media-without-alt = صف صورة
tasks-topic-missing-summary = اكتب ملخصًا
tasks-topic-stubs = وسّع صفحة قصيرة
tasks-topic-uncategorised = ضع صفحة في تصنيف
tasks-topic-orphans = اربط بصفحة لا يشير إليها شيء
tasks-topic-red-links = اكتب صفحة تشير إليها صفحات أخرى
tasks-topic-unlicensed-media = اعرف رخصة ملف
tasks-topic-untranslated = ترجم صفحة
tasks-topic-calls = أجب عن سؤال
tasks-length = الدقائق: { $n }
tasks-knowledge-some = تتطلب معرفة بالموضوع
tasks-by-topic = حسب النوع
tasks-by-length = حسب الوقت
tasks-by-language = حسب اللغة
tasks-do = افعلها
tasks-topic-all = كل ما هو من هذا النوع
tasks-here = ما يمكنك فعله هنا في بضع دقائق
