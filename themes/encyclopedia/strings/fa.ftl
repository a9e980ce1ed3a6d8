# فارسی.

date-format = { $day } { $month } { $year }
month-format = { $month } { $year }
thousands-separator = ,
month-1 = ژانویهٔ
month-2 = فوریهٔ
month-3 = مارس
month-4 = آوریل
month-5 = مهٔ
month-6 = ژوئن
month-7 = ژوئیهٔ
month-8 = اوت
month-9 = سپتامبر
month-10 = اکتبر
month-11 = نوامبر
month-12 = دسامبر
month-short-1 = ژانویه
month-short-2 = فوریه
month-short-3 = مارس
month-short-4 = آوریل
month-short-5 = مه
month-short-6 = ژوئن
month-short-7 = ژوئیه
month-short-8 = اوت
month-short-9 = سپتامبر
month-short-10 = اکتبر
month-short-11 = نوامبر
month-short-12 = دسامبر

## پیرامون صفحه
skip-to-content = پرش به محتوا
main-menu = منوی اصلی
views = نماهای این صفحه
breadcrumbs = شما اینجا هستید
languages = زبان‌ها
languages-count = { $n ->
    [one] { $n } زبان دیگر
   *[other] { $n } زبان دیگر
}
copy = رونوشت
copied = رونوشت شد
theme-auto = رنگ‌ها: خودکار
theme-light = رنگ‌ها: روشن
theme-dark = رنگ‌ها: تیره
feed = خوراک Atom
footer-explore = گشت‌وگذار
footer-take-part = مشارکت
footer-links = پیوندها
footer-license = متن‌ها، مگر آنکه صفحه چیز دیگری بگوید، تحت این پروانه در دسترس‌اند:
made-with = ساخته‌شده با
redirect = این صفحه منتقل شده است به
nothing-here = اینجا چیزی نیست: خبری خوش، یا آغازی تازه.
list-edit = ویرایش { $title }
list-translate = به این زبان‌ها بنویسید:
list-json = این فهرست برای برنامه‌ها (JSON)
letters = پرش به حرف
and-more = { $n ->
    [one] و { $n } مورد دیگر
   *[other] و { $n } مورد دیگر
}
change-repeated = { $n ->
    [one] و { $n } تغییر پیشین در این روز
   *[other] و { $n } تغییر پیشین در این روز
}
recent-changes-programs = { $n ->
    [one] { $n } تغییر به دست یک برنامه اینجا نیامده است و در تاریخچهٔ همان صفحه هست.
   *[other] { $n } تغییر به دست برنامه‌ها اینجا نیامده است و در تاریخچهٔ هر صفحه هست.
}

## جستجو
search = جستجو در این وبگاه
search-submit = جستجو
search-placeholder = جستجو
search-found = نتایج: %
search-none = چیزی برای «%» یافت نشد.
search-partly = برخی واژه‌ها پیدا نشدند
search-wait = در حال جستجو…
search-failed = بخشی از جستجو بارگذاری نشد. بعداً دوباره امتحان کنید.
search-all = همهٔ نتایج
search-more = نتایج بیشتر
search-kind = نوع
search-language = زبان
search-any = همه
search-browse = به‌جای آن گشتی بزنید
search-no-script = جستجو به JavaScript نیاز دارد. این فهرست‌ها نیازی ندارند.

## منو
menu-home = صفحهٔ اصلی
menu-calls = فراخوان‌ها
menu-submissions = پیشنهادها
menu-contribute = چگونه مشارکت کنیم
menu-new-page = صفحهٔ تازه

## مشارکت چه کسانی پذیرفته می‌شود
intake-calls-only = صفحه‌های تازه در اینجا پاسخ به فراخوانی باز هستند. اصلاح‌ها همیشه پذیرفته می‌شوند.
intake-members = این وبگاه مشارکت اعضای خود را می‌پذیرد، یعنی کسانی که اینجا نمایه دارند.
intake-paused = این وبگاه فعلاً مشارکتی نمی‌پذیرد.

## زبانه‌ها
tab-article = مقاله
tab-person = شخص
tab-category = رده
tab-call = فراخوان
tab-decision = تصمیم
tab-history = تاریخچه
tab-authorship = چه کسی چه نوشت
tab-information = اطلاعات
tab-edit = ویرایش
tab-source = مبدأ
tab-discuss = بحث

## اعلان‌ها
notice = یادداشت
notice-stub = این صفحه کوتاه است. می‌توانید با گسترش آن کمک کنید.
notice-stub-link = ویرایش صفحه
notice-short = این صفحه کوتاه است.
notice-short-link = ویرایش صفحه
notice-draft = این صفحه پیش‌نویس است. خوانندگان هنوز آن را نمی‌بینند.
notice-draft-link = دربارهٔ پیش‌نویس‌ها
notice-shallow-history = بخشی از تاریخچه اینجا موجود نیست و ازاین‌رو انتساب‌ها در این صفحه کامل نیست.
notice-disambiguation = این صفحه معانی «{ $name }» را فهرست می‌کند.
notice-disambiguation-link = دربارهٔ صفحه‌های ابهام‌زدایی
notice-entry = این صفحه پاسخ به فراخوان «{ $name }» است.
notice-entry-link = ببینید چه خواسته شد و چه رسید
notice-chosen = این صفحه در فراخوان «{ $name }» برگزیده شده است.
notice-chosen-link = ببینید چه خواسته شد و چه رسید
notice-preview = شما پیشنهادی را آن‌گونه می‌بینید که منتشر خواهد شد.
notice-preview-link = دیدن پیشنهاد
notice-proposed = این یک پیشنهاد است. نه بازبینی شده و نه منتشر شده است.
notice-proposed-link = همهٔ پیشنهادها

## مقاله‌ها
contents = فهرست
infobox = نکته‌های اصلی
written-by = نوشتهٔ
and-others = { $n ->
    [one] و { $n } نفر دیگر
   *[other] و { $n } نفر دیگر
}
translated-from = ترجمه از
changed = آخرین تغییر:
authorship = چه کسی چه نوشت
authorship-about = هر واژهٔ متن کنونی با نام کسانی نشان‌گذاری شده است که تغییر آن‌ها آن را آورده است. سهم‌ها تقریبی‌اند.
authorship-close = بازگشت به صفحهٔ ساده
authorship-others = دیگران
authorship-uncommitted = هنوز کامیت نشده
authorship-unknown = پیش از تاریخچه‌ای که اینجا شناخته است
authorship-import = درون‌ریزی از جای دیگر
created = ایجاد:
reading-time = { $n } دقیقه خواندن
categories = رده‌ها
sources = منابع این صفحه
neighbours = صفحه‌های پیش و پس
previous-page = قبلی
next-page = بعدی
news-older = قدیمی‌تر
news-newer = تازه‌تر
dated-years = بر پایهٔ سال:
in-folder = در این بخش
source-changes = تغییرات:
license-of-page = این صفحه در دسترس است تحت پروانهٔ
reuse-how = چگونه از این صفحه استفادهٔ مجدد کنیم
reuse-explain = می‌توانید این متن را طبق پروانه‌اش رونوشت و اقتباس کنید. از نویسندگان و پروانه نام ببرید، به پروانه پیوند دهید و بگویید آیا چیزی را تغییر داده‌اید. این سطر همین کار را می‌کند:
reuse-credit = به‌صورت متن ساده
reuse-html = به‌صورت HTML
reuse-markdown = به‌صورت Markdown
revision = نسخه
attestation-sign-off = آخرین نسخه بر پایهٔ امضای تأیید مشارکت‌کننده منتشر شده است
attestation-profile = آخرین نسخه بر پایهٔ اظهارنامه‌ای در نمایهٔ مشارکت‌کننده منتشر شده است
attestation-page = آخرین نسخه بر پایهٔ اظهارنامه‌ای در صفحه منتشر شده است
attestation-none = نویسنده هنوز آخرین نسخه را با امضا تأیید نکرده است.
relation-adapted = اقتباس
relation-translated = ترجمه
relation-merged = ادغام
relation-excerpt = گزیده
relation-collected = گردآوری
relation-quoted = نقل قول
relation-facts = واقعیت‌ها
relation-inspired = الهام

## شمارگان
all-pages-of = { $n ->
    [one] { $n } صفحه به این زبان، { $total } صفحه به همهٔ زبان‌ها
   *[other] { $n } صفحه به این زبان، { $total } صفحه به همهٔ زبان‌ها
}
count-pages = { $n ->
    [one] { $n } صفحه
   *[other] { $n } صفحه
}
count-changes = { $n ->
    [one] { $n } تغییر
   *[other] { $n } تغییر
}
count-undone = { $n ->
    [one] { $n } تغییر خنثی‌شده
   *[other] { $n } تغییر خنثی‌شده
}
count-words = { $n ->
    [one] { $n } واژه
   *[other] { $n } واژه
}
count-backlinks = { $n ->
    [one] { $n } صفحه به اینجا پیوند دارد
   *[other] { $n } صفحه به اینجا پیوند دارند
}
count-findings = { $n ->
    [one] { $n } جای نیازمند بررسی
   *[other] { $n } جای نیازمند بررسی
}
count-uncategorised = { $n ->
    [one] { $n } صفحه هنوز در هیچ رده‌ای نیست.
   *[other] { $n } صفحه هنوز در هیچ رده‌ای نیستند.
}
unit-pages = { $n ->
    [one] صفحه
   *[other] صفحه
}
unit-people = { $n ->
    [one] نفر
   *[other] نفر
}
unit-changes = { $n ->
    [one] تغییر
   *[other] تغییر
}
unit-words = { $n ->
    [one] واژه
   *[other] واژه
}
unit-media = { $n ->
    [one] تصویر یا پرونده
   *[other] تصویر و پرونده
}
unit-programs = { $n ->
    [one] برنامه
   *[other] برنامه
}
unit-undone = { $n ->
    [one] واگردانی یا تغییر واگردانی‌شده
   *[other] واگردانی و تغییر واگردانی‌شده
}
unit-reviews = { $n ->
    [one] بازبینی
   *[other] بازبینی
}
unit-words-today = { $n ->
    [one] واژه در متن کنونی
   *[other] واژه در متن کنونی
}
year = سال
total = مجموع
line = سطر { $n }

## صفحهٔ اصلی
home-featured = خواندنی‌ها
home-news = خبرها
home-newest = صفحه‌های تازه
home-categories = رده‌ها
home-changes = تغییرات اخیر
home-all-changes = همهٔ تغییرات اخیر
home-wanted = چشم‌به‌راه نوشته شدن
home-wanted-about = صفحه‌های دیگر به این‌ها پیوند دارند. یکی را بردارید و آغاز کنید.
home-people = مشارکت‌کنندگان
home-all-people = همهٔ کسانی که مشارکت کرده‌اند
until = تا

## فهرست‌ها
category-parents = بخشی از
category-subcategories = زیررده‌ها
category-count = { $n ->
    [0] هنوز هیچ صفحه‌ای نیست
    [one] { $n } صفحه در این رده
   *[other] { $n } صفحه در این رده
}
linked-from = پیوند از
wanted-proposed = پیشنهادشده در
contributors-lead = { $n ->
    [one] { $n } نفر این وبگاه را نوشته است.
   *[other] { $n } نفر این وبگاه را با هم نوشته‌اند.
}
contributors-unnamed = { $n ->
    [one] { $n } نفر از آنان شمرده شده و نامش نیامده است.
   *[other] { $n } نفر از آنان شمرده شده و نامشان نیامده است.
}
order = مرتب‌سازی بر پایهٔ
order-name = نام
order-activity = فعالیت
narrow = نمایش
narrow-page = نمایش در این صفحه
kind-all = همه
kind-wrote = کسانی که نوشته‌اند
kind-translated = کسانی که ترجمه کرده‌اند
kind-reviewed = کسانی که بازبینی کرده‌اند
kind-pictured = کسانی که تصویر افزوده‌اند
kind-helped = کسانی که به راه‌های دیگر کمک کرده‌اند
pages-of-list = صفحه‌های این فهرست
contributors-bots = برنامه‌ها
contributors-bots-about = تغییرات آن‌ها در تاریخچه است. سطر نویسندگان تنها نام اشخاص را دارد.
history-lead = همهٔ نسخه‌های
older-revisions = { $n ->
    [one] { $n } نسخهٔ قدیمی‌تر در فهرست نیامده است.
   *[other] { $n } نسخهٔ قدیمی‌تر در فهرست نیامده‌اند.
}
history-on-forge = تاریخچهٔ کامل در مخزن
change-detail = چه چیزی تغییر کرد
revision-undone = خنثی‌شده
revision-moved = منتقل‌شده از
diff-show = چه چیزی تغییر کرد
diff-added = افزوده شد:
diff-removed = حذف شد:
diff-blank = هیچ واژه‌ای تغییر نکرد.
diff-missing = متن این نسخه اینجا نیست و نمی‌توان آن را مقایسه کرد.
diff-more = { $n ->
    [one] … و { $n } واژهٔ دیگر تغییر کرد.
   *[other] … و { $n } واژهٔ دیگر تغییر کرد.
}
diff-on-forge = تغییر کامل در مخزن
place-front-matter = سرآغاز پرونده
place-start = آغاز
not-found-lead = در این نشانی صفحه‌ای نیست. شاید منتقل شده باشد، یا هنوز کسی آن را ننوشته باشد.
not-found-all-pages = همهٔ صفحه‌ها را مرور کنید
not-found-contribute = آن را بنویسید

## اشخاص
person-bot = یک برنامه
person-since = اینجا از
person-last = آخرین تغییر در
person-activity = فعالیت
person-changes = آخرین تغییرات
person-attestations = اظهارنامه‌ها
person-years = تغییرات به تفکیک سال و ماه
person-classes = بر پایهٔ نوع:
person-undone = { $n ->
    [one] { $n } مورد بعداً خنثی شد
   *[other] { $n } مورد بعداً خنثی شدند
}
person-firsts = نخستین‌ها
first-page = نخستین صفحهٔ ایجادشده
first-edit = نخستین ویرایش
first-translation = نخستین ترجمه
first-review = نخستین بازبینی
first-media = نخستین تصویر
calendar-changes = { $n ->
    [one] { $n } تغییر
   *[other] { $n } تغییر
}
calendar-days = { $n ->
    [one] در { $n } روز،
   *[other] در { $n } روز،
}
calendar-legend = هر ستون یک هفته از دوشنبه تا یکشنبه است؛ هرچه رنگ یک روز پرتر باشد، تغییرات آن بیشتر است.
people-unnamed = { $n ->
    [one] { $n } نفر که نامش نیامده است
   *[other] { $n } نفر که نامشان نیامده است
}
work-created = صفحه‌های ایجادشده
work-content = صفحه‌های نوشته‌شده
work-translation = ترجمه‌ها
work-ideas = ایده‌ها
work-bug = گزارش‌ها
work-design = تصویرهای ترسیم‌شده
work-maintenance = نگهداری
work-review = بازبینی‌ها
work-media = تصویرها و رسانه‌ها
work-minor = بهبودهای کوچک
work-original = صفحه‌های ترجمه‌شده از صفحه‌هایشان
work-import = متن‌های آورده‌شده از جاهای دیگر
role-content = نگارش
role-translation = ترجمه
role-review = بازبینی
role-design = تصویرگری
role-ideas = ایده‌ها
role-bug = گزارش‌ها
role-maintenance = نگهداری
role-tool = ابزار
role-creator = آغازگر
role-media = تصویرها
role-import = آوردن به اینجا
role-original = نویسندهٔ اصلی
class-create = تازه
class-substantive = ویرایش
class-minor = ویرایش جزئی
class-media = رسانه
class-bulk = ویرایش انبوه
class-revert = واگردانی
class-rename = انتقال
class-import = درون‌ریزی
class-bot = برنامه
class-merge = ادغام
class-unknown = نامعلوم

## آمار
statistics-from = از
chart-pages = صفحه‌ها
chart-people = اشخاص
chart-changes = تغییرات
chart-total = در { $month }:
chart-most = بیشینه:
chart-months = هر میله نمایندهٔ { $n } ماه است.
as-table = به‌صورت جدول
month = ماه
figures-classes = تغییرات بر پایهٔ نوع
figures-languages = صفحه‌ها بر پایهٔ زبان
figures-licenses = صفحه‌ها بر پایهٔ پروانه
figures-topics = بزرگ‌ترین رده‌ها
license-none = بدون پروانه

## دربارهٔ انتساب
credit-lead = هر نامی در این وبگاه از تاریخچهٔ صفحه‌ها و از گفتهٔ خود صفحه‌ها می‌آید. هیچ‌کس با دست رتبه‌بندی نمی‌شود و قاعده‌ها برای همه یکسان است.
credit-who = چه کسی نویسندهٔ یک تغییر به شمار می‌آید
credit-who-about = هر تغییر یک کامیت است. این بخش‌های آن از اشخاص نام می‌برند، هر شخص یک بار:
credit-author = نویسنده
credit-author-about = تغییر را نوشته است. کسی که آن را برای دیگری ادغام یا کامیت کرده، از آن سهمی نمی‌برد.
credit-co-author-about = او نیز آن را نوشته است و واژه‌ها را به‌طور مساوی با نویسنده شریک است.
credit-translated-about = آن را ترجمه کرده است و در سطر نویسندگان جای دارد.
credit-illustrated-about = برای آن تصویر یا طرح ساخته است؛ نامش پس از سطر نویسندگان می‌آید.
credit-helped-about = آن را بازبینی کرده، ایده‌اش را داده یا ایراد را گزارش کرده است؛ نامش پس از سطر نویسندگان می‌آید.
credit-assisted-about = ابزاری که کمک کرده است. در تاریخچه نشان داده می‌شود و هرگز در سطر نویسندگان نمی‌آید.
credit-signed-about = حق انتشار را گواهی می‌کند. نویسندگی نمی‌آورد.
credit-front-matter = سرآغاز پرونده
credit-front-matter-about = صفحه می‌تواند از کسانی نام ببرد که تاریخچه نمی‌شناسد: نویسندگان، مترجمان و مشارکت‌کنندگانی با نقش خود.
credit-classes = انواع تغییر
credit-classes-about = هر تغییر صفحه از یک نوع است، نخستین نوعی که صدق کند. فاصله‌ها، شکست‌های سطر، سرآغاز پرونده و مقصد پیوندها واژه نیستند.
credit-class = نوع
credit-class-what = چیست
credit-class-earns = نویسندگانش کجا نام برده می‌شوند
class-rule-create = نخستین متن صفحه.
class-rule-substantive = دست‌کم { $words } واژهٔ تغییریافته، یا دست‌کم { $percent }% صفحه.
class-rule-minor = واژه‌هایی کمتر از آن، یا دارای نشان «Minor-edit: true».
class-rule-media = تصویر یا رسانه‌ای دیگر، بدون واژه‌هایی درخور ذکر.
class-rule-import = متنی از جای دیگر با نشان «Imported-from:». نویسندگانش در منابع صفحه آمده‌اند.
class-rule-bulk = بیش از { $pages } صفحه که یکسان تغییر کرده‌اند، دارای نشان «Bulk-edit: true»، یا آمده در فهرست نادیده‌گرفتنی‌ها.
class-rule-revert = صفحه همان‌گونه که پیش‌تر بود، یا سطر واگردانی خود git.
class-rule-rename = نشانی دیگر و نه چیز دیگری.
class-rule-merge = دو شاخه که خودبه‌خود به هم پیوسته‌اند.
class-rule-bot = به دست یک برنامه.
class-rule-unknown = بخشی از تاریخچه موجود نیست و کسی نمی‌تواند بگوید.
earns-byline = در سطر نویسندگان
earns-named = پس از سطر نویسندگان
earns-history = فقط در تاریخچه
credit-undone = آنچه تغییری بعدی خنثی کرده است سهمی نمی‌آورد، خود خنثی‌سازی هم نمی‌آورد.
credit-byline = ترتیب نام‌ها
credit-byline-about = سطر نویسندگان یک صفحه به این ترتیب نام می‌برد از:
credit-byline-pinned = نویسندگانی که سرآغاز پرونده از آنان نام می‌برد، به ترتیب همان‌جا،
credit-byline-creator = کسی که نخستین متن آن را آورده است،
credit-byline-authors = همهٔ دیگر کسانی که نوشته یا ترجمه کرده‌اند، بر پایهٔ شمار واژه‌هایشان در متن کنونی.
credit-byline-originals = کسی که صفحهٔ مبدأ ترجمه را نوشته است، یا واژه‌هایی را که از صفحهٔ دیگری از وبگاه گرفته شده است (translated_from، derived_from).
credit-after-byline = پس از سطر نویسندگان کسانی می‌آیند که ویرایش جزئی، تصویر، بازبینی یا ایده داشته‌اند. برنامه‌ها، ویرایش‌های انبوه، انتقال‌ها و واگردانی‌ها فقط در تاریخچه‌اند.
credit-shares = سهم‌ها تقریبی‌اند
credit-shares-about = هر واژهٔ متن کنونی از آنِ تغییری است که آن را آورده و از نسخه‌ای به نسخهٔ دیگر منتقل می‌شود. واژه‌هایی که چند نفر با هم نوشته‌اند به‌طور مساوی تقسیم می‌شوند. سهم تنها جایی نشان داده می‌شود که دو نفر یا بیشتر سهم داشته باشند. سهم می‌گوید چه اندازه از متن از آن کسی است، نه اینکه چه اندازه خوب است.
credit-people = هویت‌ها چگونه تطبیق داده می‌شوند
credit-people-about = نام‌ها و نشانی‌های یک شخص نخست با نمایه‌های پوشهٔ «contributors»، سپس با پروندهٔ «.mailmap»، سپس با نشانی‌های بی‌پاسخ میزبانان مخزن و سپس با نام‌های یکسان کنار هم گذاشته می‌شوند. جایی که ممکن است دو نفر منظور باشند، کسی بی‌صدا یکی نمی‌شود.
credit-squash = هنگامی که کامیت‌ها فشرده می‌شوند
credit-squash-about = درخواست ادغامی که به‌صورت یک کامیت ادغام می‌شود نویسندگانش را حفظ می‌کند، اگر پیام آن کامیت از آنان نام ببرد، هر یک در سطری:
credit-overlay = جایی که این کار فراموش شده باشد، پرونده‌ای در پوشهٔ «credits» که به شمارهٔ درخواست ادغام نام گرفته است انتساب را بدون بازنویسی تاریخچه بازمی‌گرداند.
credit-programs-about = آنچه برنامه‌ها کرده‌اند در تاریخچه است. آن‌ها در هیچ سطر نویسندگان، فهرست اشخاص یا خوراکی نیستند.
credit-you = نام خود شما
credit-you-about = پرونده‌ای دربارهٔ خود به پوشهٔ «contributors» بیفزایید: نام شما، حساب‌های شما و نام‌های دیگری که به کار برده‌اید. این پرونده تغییرات شما را یکجا می‌کند و تعیین می‌کند چگونه نشان داده شوید:
credit-you-command = این فرمان چنین پرونده‌ای را از آنچه git دربارهٔ شما می‌داند می‌نویسد، با نشانی‌هایتان به‌صورت چکیده:
credit-you-link = نمایهٔ خود را بنویسید
credit-visibility-name = نام شما برده می‌شود و صفحه‌ای از آنِ خود دارید. بدون نمایه هم همین‌گونه است.
credit-visibility-pseudonym = تنها نامی که در نمایهٔ شماست نشان داده می‌شود: نه نامی دیگر و نه حسابی از شما.
credit-visibility-hidden = شمرده می‌شوید و هرگز نامتان نمی‌آید: نه صفحه، نه خوراک، نه اشاره.
credit-unnamed = { $n ->
    [one] { $n } نفر این را برگزیده است.
   *[other] { $n } نفر این را برگزیده‌اند.
}
credit-repository = این برای همین صفحه‌ها صدق می‌کند. خود مخزن نام‌ها را در کامیت‌هایش نگه می‌دارد و نشانی‌های رایانامه در هیچ صفحه‌ای نمی‌آیند.

## اطلاعات یک صفحه
info-facts = مشخصات
info-page = صفحه
info-file = پرونده
info-language = زبان
info-length = طول
info-revisions = نسخه‌ها
info-license = پروانه
info-attestation = حق انتشار
info-findings = یافته‌ها
info-credit = انتساب
info-credit-about = سهم‌ها تقریبی‌اند: واژه‌هایی را می‌شمارند که در متن کنونی مانده‌اند.
standing-authors = نویسندگان
standing-contributors = با مشارکت
standing-mentioned = در تاریخچه نیز
standing-bots = برنامه‌ها
info-cite = یادکرد این صفحه
info-backlinks = صفحه‌هایی که به اینجا پیوند دارند
info-no-backlinks = هنوز هیچ صفحه‌ای به اینجا پیوند ندارد.
info-links = صفحه‌هایی که به آن‌ها پیوند دارد
info-missing = پیوندهایی که چشم‌به‌راه صفحه‌اند
info-redirects = نشانی‌های دیگر

## انواع صفحه
title-home = صفحهٔ اصلی
title-article = صفحه
title-category = رده
title-categories = رده‌ها
title-all-pages = همهٔ صفحه‌ها
title-dated = خبرها
title-search = جستجو
title-wanted = صفحه‌های مورد نیاز
title-long-pages = صفحه‌های بلند
title-new-pages = صفحه‌های تازه
title-most-linked = پرپیوندترین صفحه‌ها
title-redirects = تغییرمسیرها
title-stubs = صفحه‌های کوتاه
title-stale-pages = کهنه‌ترین صفحه‌ها
title-orphaned-pages = صفحه‌های یتیم
title-dead-end-pages = صفحه‌های بن‌بست
title-uncategorised-pages = صفحه‌های رده‌بندی‌نشده
title-untranslated-pages = صفحه‌های ترجمه‌نشده
title-broken-files = تصویرهای گمشده
title-undescribed-pictures = تصویرهای بدون متن
title-redirected-links = پیوندهای از راه تغییرمسیر
title-recent-changes = تغییرات اخیر
title-contributors = مشارکت‌کنندگان
title-contributor = مشارکت‌کننده
title-history = تاریخچه
title-info = اطلاعات
title-file = پرونده
title-special = صفحه‌های ویژه
title-redirect = صفحهٔ منتقل‌شده
title-404 = صفحه یافت نشد
title-statistics = آمار
title-credit = دربارهٔ انتساب
title-licensing = پروانه‌ها
title-submissions = پیشنهادها
title-submission = پیشنهاد
title-submission-archive = بایگانی پیشنهادها
title-calls = فراخوان‌ها
title-call = فراخوان
title-call-decision = تصمیم
title-calls-about = یک نتیجه بر چه استوار است
title-calls-json = فراخوان‌ها (JSON)
title-calls-feed = فراخوان‌ها (خوراک Atom)
title-calls-calendar = فراخوان‌ها (تقویم)
title-feed = خوراک Atom
title-sitemap = نقشهٔ وبگاه
title-catalogue = فهرست کل (JSON)
about-all-pages = همهٔ صفحه‌ها، از الف تا ی.
about-search = یافتن صفحه‌ها از روی واژه‌هایشان.
about-categories = درخت رده‌ها.
about-wanted = صفحه‌هایی که دیگر صفحه‌ها به آن‌ها پیوند دارند و هنوز کسی ننوشته است. موردنیازترین‌ها نخست می‌آیند.
about-long-pages = بلندترین صفحه‌ها بر پایهٔ شمار واژه‌ها.
about-new-pages = تازه‌ترین صفحه‌ها، تازه‌ترین‌ها نخست.
about-most-linked = صفحه‌هایی که صفحه‌های دیگر بیش از همه به آن‌ها پیوند دارند.
about-redirects = نام‌های دیگر و نشانی‌های قدیمی، و صفحه‌ای که هر یک به آن می‌رسد.
about-stubs = صفحه‌هایی که چشم‌به‌راه متن بیشترند، کوتاه‌ترین‌ها نخست.
about-stale-pages = صفحه‌هایی که از همه دیرتر است کسی تغییرشان نداده است.
about-orphaned-pages = صفحه‌هایی که هیچ صفحهٔ دیگری به آن‌ها پیوند ندارد. از جایی به آن‌ها پیوند دهید که خواننده در پی‌شان می‌گردد.
about-dead-end-pages = صفحه‌هایی که به هیچ صفحهٔ دیگری پیوند ندارند.
about-uncategorised-pages = صفحه‌هایی در هیچ رده: خوانندگانی که رده‌ها را مرور می‌کنند هرگز آن‌ها را نمی‌یابند.
about-untranslated-pages = صفحه‌هایی که به زبان دیگری از این وبگاه موجود نیستند، پرپیوندترین‌ها نخست.
about-broken-files = صفحه‌هایی که تصویری را نشان می‌دهند که وجود ندارد.
about-undescribed-pictures = صفحه‌هایی با تصویرهایی که به کسی که نمی‌تواند آن‌ها را ببیند چیزی نمی‌گویند. برای هر تصویر یک جمله بس است.
about-redirected-links = صفحه‌هایی که پیوندهایشان از نام دیگری از صفحهٔ مقصود می‌گذرد، یا دور خود می‌چرخد.
about-recent-changes = چه چیزی به‌تازگی تغییر کرده و به دست چه کسی.
about-contributors = همهٔ کسانی که در این وبگاه سهمی دارند.
about-statistics = وبگاه به روایت آمار.
about-credit = از چه کسی برای چه و با چه قاعده‌هایی نام برده می‌شود.
about-licensing = پروانه‌ها و اظهارنامه‌ها در سراسر وبگاه.
about-submissions = تغییراتی که در انتظار بازبینی‌اند.
about-submission-archive = پیشنهادهایی که درباره‌شان تصمیم گرفته شده است.
about-calls = این جامعه چه می‌خواهد و چه از آن برآمد.
about-calls-json = هر فراخوان با آثار و نتایجش، برای برنامه‌ها.
about-calls-feed = فراخوان‌ها را در یک خوراک‌خوان دنبال کنید.
about-calls-calendar = تاریخ‌های همهٔ فراخوان‌ها، برای تقویم.
about-feed = وبگاه را در یک خوراک‌خوان دنبال کنید.
about-sitemap = برای موتورهای جستجو.
about-catalogue = هرچه اینجاست، برای برنامه‌ها.
special-group-reading = خواندن
special-group-maintenance = نگهداری
special-group-people = اشخاص
special-group-machine = برای برنامه‌ها

## پیشنهادها
submissions-lead = { $n ->
    [0] هیچ پیشنهادی در انتظار بازبینی نیست.
    [one] { $n } پیشنهاد در انتظار بازبینی است.
   *[other] { $n } پیشنهاد در انتظار بازبینی‌اند.
}
submissions-lead-unsure = { $n ->
    [one] { $n } پیشنهاد بخشی از وبگاه نیست.
   *[other] { $n } پیشنهاد بخشی از وبگاه نیستند.
}
submissions-unsure-about = شاید برخی از آن‌ها بسته شده باشند: مخزن به‌تنهایی پیشنهادهای بسته را از باز بازنمی‌شناسد.
open-submissions = { $n ->
    [one] { $n } پیشنهاد باز
   *[other] { $n } پیشنهاد باز
}
submissions-about = تغییرات پیشنهادشده‌ای که هنوز پذیرفته نشده‌اند. هیچ‌یک منتشر نشده است.
submissions-oldest = درازترین انتظارها
submission = پیشنهاد
submission-by = از
submission-changes = چه چیزی را تغییر می‌دهد
submission-waits-since = در انتظار از
submission-since = در انتظار از
submission-updated = تغییر در
submission-checks = بررسی‌ها
submission-answer = پاسخ تا کنون
submission-kind-all = همه
submission-kind-newcomers = از افراد تازه
submission-kind-new-pages = دارای صفحه‌های تازه
submission-kind-overlaps = دارای هم‌پوشانی با دیگران
submission-draft = هنوز ناتمام
submission-new-person = تازه‌وارد
submission-unnamed = { $n ->
    [one] { $n } نفر که خواسته نامش نیاید
   *[other] { $n } نفر که خواسته‌اند نامشان نیاید
}
submission-conflicts-with = در تعارض با
submission-similar = بخش بزرگی از متنش اینجا هم هست:
submission-cannot-join = در تعارض با تغییرات تازه‌تر
submission-on-forge = در مخزن
submission-answer-there = پاسخ به آن در مخزن
submission-findings = یافته‌های بررسی‌ها
submission-more-findings = یافته‌های بیشتر
submission-no-page = هیچ صفحه‌ای را تغییر نمی‌دهد
submission-no-page-about = هیچ صفحه‌ای از این وبگاه را تغییر نمی‌دهد، تنها پرونده‌های زیر را.
submission-next = گام بعدی
submission-try = پیش‌نمایش وبگاه با آن:
submission-merge = پاسخ به آن یا ادغامش در مخزن
submission-pages = صفحه‌ها
submission-page-now = صفحه آن‌گونه که اکنون هست
submission-preview = چگونه دیده خواهد شد
submission-no-preview = این صفحه بلندتر از آن است که اینجا نشان داده شود.
submission-told = پیام به نویسنده
submission-files = پرونده‌ها
submission-commits = کامیت‌ها
submission-years = سال‌ها
submission-undated = تاریخ نامعلوم
submission-by-other = با
change-submission = پیشنهاد
verdict-ready = آماده
verdict-needs-work = نیازمند کار
verdict-conflicts = در تعارض
verdict-too-large = بیش از اندازه بزرگ
verdict-cannot-tell = نمی‌توان گفت
verdict-not-judged = هنوز بررسی نشده
verdict-count-ready = آماده
verdict-count-needs-work = { $n ->
    [one] نیازمند کار
   *[other] نیازمند کار
}
verdict-count-conflicts = در تعارض
verdict-count-too-large = بیش از اندازه بزرگ
verdict-count-cannot-tell = ناخوانا
verdict-count-not-judged = هنوز بررسی‌نشده
verdict-ready-about = چیزی برای اصلاح نیست. یک نگهدارنده می‌تواند آن را بازبینی کند.
verdict-needs-work-about = نخست باید چیزی اصلاح شود. دیدگاهی که بررسی روی آن گذاشته می‌گوید چه و چگونه.
verdict-conflicts-about = وبگاه از آن هنگام در همان جاها تغییر کرده است. نویسنده باید نخست آن را روزآمد کند.
verdict-too-large-about = بزرگ‌تر از آن است که اینجا بررسی شود. یک نگهدارنده باید جداگانه آن را ببیند.
verdict-cannot-tell-about = اینجا نمی‌توان آن را خواند. یک نگهدارنده باید آن را ببیند.
verdict-not-judged-about = بررسی‌ها هنوز به آن نپرداخته‌اند.
outcome-merged = ادغام شد
outcome-declined = رد شد
outcome-superseded = جایگزین شد
outcome-closed = بسته شد
outcome-unknown = نامعلوم
answer-accepted = پذیرفته شد
answer-declined = رد شد
answer-superseded = جایگزین شد با
file-change-added = تازه
file-change-modified = ویرایش‌شده
file-change-deleted = حذف‌شده
file-change-renamed = منتقل‌شده
severity-error = باید اصلاح شود
severity-warning = بهتر است اصلاح شود
severity-info = خوب است بدانید
count-errors = { $n } مورد برای اصلاح
count-warnings = { $n ->
    [one] { $n } نکته
   *[other] { $n } نکته
}
person-merged = { $n ->
    [one] { $n } پیشنهاد ادغام شد
   *[other] { $n } پیشنهاد ادغام شدند
}

## در متن صفحه‌ها
markdown-references = منابع
markdown-note = یادداشت
markdown-tip = نکته
markdown-important = مهم
markdown-warning = هشدار
markdown-caution = احتیاط
markdown-table = جدول
markdown-done = انجام شد
markdown-to-do = انجام نشده
markdown-back-to-text = بازگشت به متن
markdown-picture-at = تصویر در
markdown-page-does-not-exist = صفحه وجود ندارد
markdown-page-does-not-exist-calls-only = صفحه وجود ندارد؛ صفحه‌های تازه پاسخ به فراخوانی باز هستند
markdown-page-does-not-exist-members = صفحه وجود ندارد؛ تنها اعضا صفحهٔ تازه می‌نویسند
markdown-page-does-not-exist-paused = صفحه وجود ندارد؛ فعلاً مشارکتی پذیرفته نمی‌شود

file-open = باز کردن پرونده
file-download = بارگیری
file-pixels = { $width } × { $height } پیکسل
file-kilobytes = { $n } کیلوبایت
file-terms = پدیدآور و پروانه
file-title = عنوان
file-author = پدیدآور
file-author-unknown = ثبت نشده
file-source = منبع
file-license-unknown = ثبت نشده: پیش از استفاده بپرسید
file-changes = تغییرات
file-copyright = حق تکثیر
file-place-removed = عکس منتشرشده نمی‌گوید کجا گرفته شده است.
file-reuse-explain = می‌توانید این پرونده را طبق پروانه‌اش به کار ببرید. از پدیدآور و پروانه نام ببرید، به پروانه پیوند دهید و بگویید آیا چیزی را تغییر داده‌اید. این سطر همین کار را می‌کند:
file-usage = نمایش‌یافته در
file-no-usage = هیچ صفحه‌ای این پرونده را نشان نمی‌دهد.
file-origin = در این وبگاه
file-brought = آورنده
file-history = تاریخچهٔ پرونده

file-reuse-how = چگونه از این پرونده استفادهٔ مجدد کنیم
title-license-document = پروانه‌ها (SPDX)
title-attribution = یادکرد پدیدآوران
about-license-document = پروانه، حق تکثیر و چکیدهٔ هر پرونده، برای برنامه‌ها (SPDX 2.3).
about-attribution = عنوان، پدیدآوران، پروانه و منابع هر صفحه و پرونده، تا کنار رونوشتی از کل نگه داشته شود.
count-files = { $n ->
    [one] { $n } پرونده
   *[other] { $n } پرونده
}
licensing-in-use = پروانه‌های در حال استفاده
licensing-pages = صفحه‌ها و رده‌ها
licensing-files = پرونده‌ها
licensing-without = بدون پروانه
licensing-none = هنوز هیچ چیزی در اینجا پروانه ندارد.
licensing-deed = خلاصه
licensing-text = متن
licensing-proofs = امضاهای تأیید
licensing-proofs-about = مشارکت‌کنندگان تأیید می‌کنند که حق انتشار دارند. برای آخرین نسخه‌های صفحه‌ها چنین کرده‌اند.
licensing-proof = گواه
licensing-statements = اظهارنامه‌ها
licensing-changes = از همهٔ تغییرات صفحه‌ها و پرونده‌های کنونی:
licensing-changes-certified = { $n ->
    [one] { $n } مورد را نویسنده‌اش گواهی کرده است
   *[other] { $n } مورد را نویسندگانشان گواهی کرده‌اند
}
licensing-changes-not-needed = { $n ->
    [one] { $n } مورد به گواه نیاز ندارد: برنامه‌ای آن را نوشته، یا از پیش از درخواست آن است
   *[other] { $n } مورد به گواه نیاز ندارند: برنامه‌ها آن‌ها را نوشته‌اند، یا از پیش از درخواست آن‌اند
}
licensing-changes-missing = { $n ->
    [one] { $n } مورد بدون گواه است
   *[other] { $n } مورد بدون گواه‌اند
}
licensing-version = نسخهٔ متن (نامش در git):
proof-sign-off = امضای تأیید مشارکت‌کننده بر تغییر
proof-profile = اظهارنامه‌ای در نمایهٔ مشارکت‌کننده
proof-page = اظهارنامه‌ای در صفحه
proof-none = ثبت نشده
licensing-accepted = با چه چیزی می‌توان مشارکت کرد
licensing-accepted-about = صفحهٔ تازه تحت یکی از این پروانه‌هاست تا بتوان صفحه‌ها را با هم ترکیب، ترجمه و دست‌به‌دست کرد.
licensing-accepted-any = هر پروانه‌ای که SPDX می‌شناسد. صفحه از آن نام می‌برد.
licensing-policy = هر تغییر به اظهارنامهٔ کسی نیاز دارد که حق انتشار آن را دارد.
licensing-accept = این‌ها پذیرفته‌اند:
licensing-no-policy = هیچ اظهارنامه‌ای دربارهٔ حق انتشار خواسته نمی‌شود.
licensing-since = این خواسته شده است از
licensing-flows = از آثار دیگر به صفحه‌ای تحت پروانهٔ
licensing-flows-about = متن اقتباس‌شده یا ترجمه‌شده پروانه‌اش را با خود می‌آورد. واقعیت‌ها و نقل‌قول‌های کوتاه تنها به یادکرد نیاز دارند و تصویر پروانهٔ خود را نگه می‌دارد. این راهنمایی است و مشاورهٔ حقوقی نیست.
flow-allowed = آری
flow-notice = آری، با یادداشت پروانه‌اش
flow-human = یک نگهدارنده تصمیم می‌گیرد
flow-refused = نه
licensing-whole = استفادهٔ مجدد از کل
licensing-whole-about = هر کس وبگاه را یکجا رونوشت کند، هرچه باید نام ببرد را در دو پرونده می‌یابد:
license-about-cc0 = هرچه می‌خواهید بکنید: پدیدآوران تا آنجا که قانون اجازه می‌دهد از حقوق خود چشم پوشیده‌اند.
license-about-public-domain = هیچ حق تکثیری شناخته نیست، پس هرچه می‌خواهید بکنید.
license-about-by = می‌توانید آن را رونوشت کنید، تغییر دهید و بفروشید، اگر از پدیدآوران و پروانه نام ببرید و بگویید چه چیزی را تغییر داده‌اید.
license-about-by-sa = می‌توانید آن را رونوشت کنید، تغییر دهید و بفروشید، اگر از پدیدآوران و پروانه نام ببرید، بگویید چه چیزی را تغییر داده‌اید و نسخهٔ خود را تحت همان پروانه پخش کنید.
license-about-by-nc = می‌توانید آن را رونوشت کنید و تغییر دهید، اما نه برای مقاصد تجاری، اگر از پدیدآوران و پروانه نام ببرید و بگویید چه چیزی را تغییر داده‌اید.
license-about-by-nc-sa = می‌توانید آن را رونوشت کنید و تغییر دهید، اما نه برای مقاصد تجاری، اگر از پدیدآوران و پروانه نام ببرید، بگویید چه چیزی را تغییر داده‌اید و نسخهٔ خود را تحت همان پروانه پخش کنید.
license-about-by-nd = می‌توانید آن را رونوشت کنید و بفروشید، اگر از پدیدآوران و پروانه نام ببرید؛ پخش نسخه‌های تغییریافته مجاز نیست.
license-about-by-nc-nd = می‌توانید آن را رونوشت کنید، اما نه برای مقاصد تجاری، اگر از پدیدآوران و پروانه نام ببرید؛ پخش نسخه‌های تغییریافته مجاز نیست.
license-about-notice = می‌توانید آن را رونوشت کنید، تغییر دهید و بفروشید، اگر یادداشت پروانه را نگه دارید.

## بازبینی صفحه‌ها
review-by = بازبینی از
review-on = در
review-unnamed = کسی که خواسته نامش نیاید
review-scope-facts = درستی مطالب
review-scope-language = زبان
review-scope-licence = پروانه
review-scope-images = تصویرها
review-verdict-accept = آن را خوب یافت
review-verdict-revise = خواستار تغییر است
review-verdict-decline = توصیه نمی‌کند
review-since = { $n ->
    [0] بدون تغییر اساسی از آن هنگام
    [one] { $n } تغییر اساسی از آن هنگام
   *[other] { $n } تغییر اساسی از آن هنگام
}
review-says = بازبینی چه می‌گوید
review-uncounted-uncommitted = کامیت نشده است
review-uncounted-unknown-page = از صفحه‌ای که وجود ندارد
review-uncounted-foreign = به نام کسی، و کامیت‌شده به دست دیگری
review-uncounted-name-only = از کسی هم‌نام نویسنده‌اش، از نشانی‌ای که از آنِ او شناخته نیست
review-uncounted-incomplete = نمی‌گوید چه خوانده شد، به چه نگریسته شد و چه از آن برآمد
review-uncounted-silent = نمی‌گوید آیا تعارض منافع هست
review-uncounted-declared = تعارض منافع اعلام شده است
review-uncounted-conflict = نویسنده‌اش همان نسخه‌ای را نوشته که خوانده شده است
review-uncounted-unknown-revision = دربارهٔ نسخه‌ای که صفحه هرگز نداشته است
info-reviews = بازبینی‌ها

## فراخوان‌ها
calls-lead = این جامعه چه می‌خواهد، مردم چه فرستادند و چه از آن برآمد.
calls-as-of = وضعیت در
calls-about-link = یک نتیجه بر چه استوار است
calls-calendar = تقویم (iCalendar)
calls-json = برای برنامه‌ها (JSON)
calls-group-open = ارسال آثار تا تاریخ ذکرشده
calls-group-standing = ارسال در هر زمان
calls-group-drives = کار برای همه
calls-group-announced = ارسال آثار از تاریخ ذکرشده
calls-group-judging = آثار رسیده‌اند، تصمیم در راه است
calls-group-decided = تصمیم‌گیری‌شده
calls-group-decided-in = تصمیم‌گیری‌شده در { $year }
calls-group-closed = لغوشده
home-calls = فراخوان‌ها
home-all-calls = همهٔ فراخوان‌ها
call-kind-challenge = چالش
call-kind-contest = مسابقه
call-kind-ideas = ایده‌ها
calls-group-ended = پایان‌یافته
call-kind-review-drive = کارزار بازبینی
call-kind-translation-drive = کارزار ترجمه
drive-progress = پیشرفت
drive-done-of = { $of ->
    [one] { $n } صفحه از { $of } صفحه انجام شد
   *[other] { $n } صفحه از { $of } صفحه انجام شد
}
drive-pages = صفحه‌ها
drive-no-end = در هر زمان
drive-reviews = صفحه‌هایی برای بازبینی
drive-translations = صفحه‌هایی برای ترجمه: { $language }
drive-left = باقی‌مانده
drive-behind = صفحه از آن هنگام تغییر کرده است:
drive-done = انجام‌شده
drive-form-review-drive = بازبینی‌اش کنید
drive-form-translation-drive = ترجمه‌اش کنید
drive-form-behind = روزآمدش کنید
drive-date-opens = از
drive-date-closes = تا
drive-edge-opens = برپاست از
drive-edge-closes = برپاست تا
call-first-time = مناسب نخستین مشارکت
call-record-decided = تصمیم‌گیری‌شده
call-record-implemented = اجراشده
call-record-closed = لغوشده
call-date-opens = ارسال آثار از
call-date-closes = ارسال آثار تا
call-date-vote-opens = رأی‌ها از
call-date-vote-closes = رأی‌ها تا
call-date-reviews-until = داوری‌ها تا
call-date-reveal = گشودن پاکت‌ها تا
call-date-decide-by = وعدهٔ تصمیم تا
call-edge-opens = آثار پذیرفته می‌شوند از
call-edge-closes = آثار پذیرفته می‌شوند تا
call-edge-vote-opens = برگه‌های رأی پذیرفته می‌شوند از
call-edge-vote-closes = برگه‌های رأی پذیرفته می‌شوند تا
call-edge-reviews-until = داوری‌ها پذیرفته می‌شوند تا
call-edge-reveal = پاکت‌ها گشوده می‌شوند تا
call-edge-decide-by = وعدهٔ تصمیم تا
call-anywhere = هر جای زمین: روز آنجا پایان می‌یابد که از همه دیرتر پایان یابد
call-no-end = ارسال آثار در هر زمان
count-entries = { $n ->
    [one] { $n } اثر
   *[other] { $n } اثر
}
call-event-opens = آغاز پذیرش آثار
call-event-closes = آخرین فرصت ارسال آثار
call-event-vote-opens = آغاز رأی‌گیری
call-event-vote-closes = آخرین فرصت رأی دادن
call-event-reviews-until = آخرین فرصت داوری
call-event-reveal = آخرین فرصت گشودن پاکت‌ها
call-event-decide-by = موعد وعده‌شدهٔ تصمیم
call-news-opened = پذیرش آثار آغاز شد
call-news-closed = پذیرش آثار پایان یافت
call-news-decided = تصمیم گرفته شد
call-news-amended = پس از گشایش تغییر کرد
call-news-update = خبرها
call-news-called-off = لغو شد
call-news-sealed = آنچه رسیده بود مُهر شد
call-news-step = گامی انجام شد
call-badge-open = باز
call-badge-before = هنوز باز نشده
call-badge-left = { $days } مانده
call-badge-last = روز آخر
call-badge-closed = بسته
call-badge-vote = رأی‌گیری باز است
call-badge-overdue = تصمیم به تأخیر افتاده
call-badge-until = تا
call-badge-vote-until = رأی‌گیری تا
call-badge-decided = تصمیم‌گیری در
call-badge-called-off = لغوشده
call-badge-any-time = در هر زمان
call-tell-enter = شرکت کنید:
call-tell-result = چگونه تصمیم گرفته شد:
call-tell-rights = پروانهٔ آثار:
call-tell-from = فراخوانی از
tell-others = به دیگران بگویید
tell-about = هرچه نیاز دارید رونوشت کنید؛ تاریخ‌ها در آن هست و درست می‌ماند.
tell-file = همهٔ متن‌ها در یک پرونده
tell-short = کوتاه
tell-medium = فرسته
tell-long = نامه
tell-characters = { $n ->
    [one] حدود { $n } نویسه
   *[other] حدود { $n } نویسه
}
tell-badge = نشانی برای صفحهٔ شما
tell-card = تصویر
tell-card-of = کارت
tell-card-linked = وبگاه‌هایی که پیش‌نمایش می‌سازند، آن را جایی نشان می‌دهند که به این صفحه پیوند داده شود.
tell-card-alone = آن را همراه متن بفرستید.
tell-calendar = تاریخ‌ها را در تقویم بگذارید
tell-feed = این فراخوان را در یک خوراک‌خوان دنبال کنید
call-run-by = برگزارکننده:
call-ask = دربارهٔ آن بپرسید
call-unnamed = { $n ->
    [one] { $n } نفر که خواسته نامش نیاید
   *[other] { $n } نفر که خواسته‌اند نامشان نیاید
}
call-chosen = برگزیده:
call-none-chosen = هیچ اثری برگزیده نشد.
call-decided-on = تصمیم‌گیری در
call-closed-on = لغوشده در
call-was-closed = این فراخوان لغو شد.
call-see-decision = تصمیم و هرچه بر آن استوار است را ببینید
call-see-count = ببینید رکوردها تا کنون چه نتیجه‌ای می‌دهند
call-dates = تاریخ‌ها
call-terms = چگونه تصمیم گرفته می‌شود
call-criteria = داوران به چه امتیاز می‌دهند
call-criterion = معیار
call-weight = وزن
call-range = امتیازها
call-judges = داوران
call-interest = نفع شخصی:
call-judge-added = پس از پایان مهلت افزوده شد، زیرا تعارض منافع داوران بسیار کمی باقی گذاشت برای:
call-reviews = داوری‌ها
call-reviews-each = { $n ->
    [one] هر اثر به { $n } داوری نیاز دارد.
   *[other] هر اثر به { $n } داوری نیاز دارد.
}
call-combine-mean = امتیاز هر اثر میانگین داوری‌های آن است.
call-combine-median = امتیاز هر اثر میانهٔ داوری‌های آن است.
call-combine-centred = امتیاز هر اثر میانگین داوری‌های آن است، پس از آنکه سخت‌گیری همهٔ داوران یکسان شد.
call-combine-borda = امتیاز هر اثر میانگین جایگاه‌های آن در ترتیب هر داور است، از 1 برای بهترین تا 0 برای آخرین.
call-award-main = دربارهٔ چه تصمیم گرفته می‌شود
call-decides-judges = به دست داوران
call-decides-votes = با رأی‌گیری
call-decides-people = به دست برگزارکنندگان فراخوان
call-decides-consent = با رضایت: تصویب می‌شود مگر آنکه کسی مخالفت کند
call-places = { $n ->
    [one] { $n } جایگاه
   *[other] { $n } جایگاه
}
call-vote = رأی‌گیری
call-method-yes-no = آری یا نه.
call-method-approval = هر برگهٔ رأی از همهٔ گزینه‌هایی نام می‌برد که تأییدشان می‌کند.
call-method-score = هر برگهٔ رأی امتیازهای 0 تا { $max } می‌دهد؛ آنچه نام نمی‌برد 0 دارد.
call-method-ranked = هر برگهٔ رأی گزینه‌ها را مرتب می‌کند؛ هم‌رتبه‌ها مجازند و آنچه نام برده نشود آخر است.
call-method-consent = هر کس دلیلی دارد مخالفت می‌کند؛ اگر مخالفتی نباشد تصویب می‌شود.
call-voters-everyone = هر کسی می‌تواند رأی دهد؛ هر که اینجا تازه‌وارد است نخست نمایه‌ای می‌سازد. هیچ‌کس بررسی نمی‌کند که هر نفر فقط یک بار رأی دهد.
call-voters-members = اعضا رأی می‌دهند: کسانی که اینجا نمایه دارند.
call-voters-contributors = کسانی رأی می‌دهند که پیش از اعلام فراخوان کارشان اینجا بوده است.
call-voters-judges = داوران رأی می‌دهند.
call-voters-people = این اشخاص رأی می‌دهند:
call-none = «هیچ‌یک از این‌ها» خود گزینه‌ای است، و هرچه برگه‌های بیشتری آن را پایین‌تر از این گزینه بگذارند تا بالاتر، کنار می‌رود.
call-quorum = { $n ->
    [one] باید { $n } برگهٔ رأی شمرده شود.
   *[other] باید دست‌کم { $n } برگهٔ رأی شمرده شود.
}
call-eligible = چه کسی می‌تواند شرکت کند
call-eligible-everyone = همه
call-eligible-members = اعضا: کسانی که اینجا نمایه دارند
call-eligible-contributors = کسانی که پیش از گشایش آن کارشان اینجا بوده است
call-eligible-newcomers = کسانی که پیش از گشایش آن کاری اینجا نداشته‌اند
call-no-judges = به‌جز داوران
call-no-people = به‌جز برگزارکنندگان
call-except = به‌جز
call-limits = محدودیت‌ها
call-limit-entries = { $n ->
    [one] { $n } اثر برای هر نفر
   *[other] { $n } اثر برای هر نفر
}
call-limit-team = { $n ->
    [one] { $n } نفر برای هر اثر
   *[other] حداکثر { $n } نفر برای هر اثر
}
call-words-min = { $n ->
    [one] دست‌کم { $n } واژه
   *[other] دست‌کم { $n } واژه
}
call-words-max = { $n ->
    [one] حداکثر { $n } واژه
   *[other] حداکثر { $n } واژه
}
call-license = پروانهٔ آثار
call-rights = چه چیزی از آنِ کیست
call-late = آثاری که هیچ چیز به‌هنگام بودنشان را ثابت نمی‌کند
call-late-refuse = کنار گذاشته می‌شوند
call-late-ask = جداگانه فهرست می‌شوند و اگر تصمیم دلیلش را بگوید به شمار می‌آیند
call-late-take = پذیرفته می‌شوند
call-unless-decided = اگر تصمیمی گرفته نشود
call-enter = چگونه شرکت کنیم
call-enter-form = اثری بنویسید
call-enter-form-about = فرم از آنِ مخزن است و نام این فراخوان از پیش در آن آمده است.
call-enter-command = روی رایانهٔ خودتان:
call-enter-before = آثار پذیرفته می‌شوند از
call-enter-over = آثار پذیرفته می‌شدند تا
call-enter-vote = برای رأی دادن:
call-vote-until = برگه‌های رأی پذیرفته می‌شوند تا
call-vote-form = نوشتن برگهٔ رأی
call-vote-form-about = این فرم از آنِ مخزن است. در نام پرونده به‌جای «your-name» نام خودتان را، همان‌گونه که صفحهٔ شما اینجا نامیده می‌شود، بنویسید: برگه برای کسی شمرده می‌شود که به نام اوست و خودش آن را ثبت کرده است.
call-enter-review = داوران دربارهٔ هر اثر داوری می‌نویسند:
call-updates = خبرها و پاسخ‌ها
call-amendments = تغییرات پس از گشایش
call-amendment-why = چرا:
call-entries = آثار
call-entries-none = هنوز اثری نرسیده است.
call-entries-shuffled = به ترتیبی تصادفی که برای همه یکی است: زود رسیدن، یا آرش نام داشتن، برتری نمی‌آورد.
call-entries-placed = به ترتیب جایگاه، سپس نام.
call-proposed = هنوز منتشر نشده
call-arrival-sealed = به‌هنگام، به گواهی مُهر پایان مهلت
call-arrival-merged = در شاخه از
call-arrival-forge = در درخواستی که به گفتهٔ میزبان مخزن باز شده است در
call-arrival-claimed = هیچ چیز زمان رسیدنش را ثابت نمی‌کند
call-standing-late = به‌هنگام بودنش ثابت نشده
call-standing-admitted = دیررسیده، ولی پذیرفته‌شده
call-standing-withdrawn = پس‌گرفته‌شده
call-standing-ineligible = مجاز به شرکت نیست
call-standing-unopened = به‌هنگام گشوده نشد
call-standing-broken-envelope = آنچه در پاکتش هست نیست
call-entry-removed = صفحه‌اش پس از بسته شدن فراخوان حذف شده است؛ همان‌گونه که بود داوری می‌شود
call-entry-touched = پیش از بسته شدن فراخوان دیگران آن را تغییر داده‌اند
call-doubts = آنچه پیش از اعتماد به نتیجه باید دانست
call-entry-sealed = در پاکت خود
call-entry-opened = در پاکت، گشوده‌شده در
call-entry-opens = زمان گشودن:
call-place = جایگاه { $n }
call-shared = مشترک
call-outcome = نتیجه
call-outcome-chosen = برگزیده
call-outcome-mention = شایستهٔ تقدیر
call-outcome-not-chosen = برگزیده نشد
call-outcome-late = دیر رسید
call-outcome-ineligible = مجاز به شرکت نبود
call-outcome-withdrawn = پس‌گرفته‌شده
call-outcome-unopened = به‌هنگام گشوده نشد
call-outcome-broken-envelope = آنچه در پاکتش بود نبود
call-outcome-accepted = پذیرفته‌شده
call-outcome-later = برای بعد
call-outcome-declined = ردشده
call-outcome-done = انجام‌شده
call-answer = پاسخ
call-steps = چه از آن برآمد
call-steps-over = { $n } گام از { $of } گام انجام شده یا کنار گذاشته شده است.
call-steps-news = آخرین خبرها:
call-step-planned = برنامه‌ریزی‌شده
call-step-doing = در دست انجام
call-step-done = انجام‌شده
call-step-dropped = کنار گذاشته‌شده
call-retrospective = نگاهی به گذشته:
person-calls = فرستاده‌شده به فراخوان‌ها
person-judged = داوری در:
person-runs = برگزار می‌کند:
call-preliminary = هنوز کسی تصمیم نگرفته است. این چیزی است که رکوردها اکنون، پس از پایان همهٔ مهلت‌ها، نتیجه می‌دهند؛ تصمیم هنوز می‌تواند چیزی را با ذکر دلیل کنار بگذارد، یا چیزی را که دیر رسیده بپذیرد.
call-decision-by = از سوی
call-decision-at = از روی رکوردهای کامیت
call-decision-file = پرونده
call-override = اشخاص خلاف اعداد تصمیم گرفتند:
call-despite = با وجود آنچه مانع آن بود تصمیم گرفته شد:
call-decision-disputed = این تصمیم پابرجا نیست:
call-draw = قرعه‌کشی
call-draw-held = { $n ->
    [one] این آثار برای { $n } جایگاه برابر بودند و قرعه آن را تعیین کرد.
   *[other] این آثار برای { $n } جایگاه برابر بودند و قرعه آن‌ها را تعیین کرد.
}
call-draw-needed = { $n ->
    [one] این آثار برای { $n } جایگاه برابرند و قرعه آن را تعیین خواهد کرد.
   *[other] این آثار برای { $n } جایگاه برابرند و قرعه آن‌ها را تعیین خواهد کرد.
}
call-draw-repeat = هر کسی می‌تواند از روی اعداد آن را تکرار کند؛ روش چنین است:
call-draw-sources = اعداد از جایی می‌آیند که فراخوان نام برده است.
call-draw-after = آن‌ها معلوم می‌شوند پس از
call-draw-key = کلیدی که می‌سازند
call-draw-pool = قرعه از میان این‌ها، به این ترتیب:
call-draw-order = ترتیب بیرون آمدن از قرعه:
call-draw-number = شماره
call-draw-place = جایگاه می‌گیرد
call-draw-named = تساوی با قرعه حل می‌شود، با اعدادی از:
call-ties-drawn = تساوی با قرعه حل می‌شود
call-lacks-quorum = { $n ->
    [one] نتیجه‌ای نیست: باید { $n } برگهٔ رأی شمرده شود و هیچ‌یک شمرده نمی‌شود.
   *[other] نتیجه‌ای نیست: باید { $n } برگهٔ رأی شمرده شود و کمتر از آن شمرده می‌شود.
}
call-no-places = هیچ اثری جایگاه ندارد.
call-decided-by-people = برگزارکنندگان فراخوان در این باره تصمیم می‌گیرند؛ چیزی شمرده نمی‌شود.
call-entry = اثر
call-score = امتیاز
call-score-exact = دقیق
call-score-none = داوری‌ها کم است
call-sum = جمع
call-options = گزینه‌ها
call-none-of-these = هیچ‌یک از این‌ها
call-pairwise = چه کسی بر چه کسی ترجیح دارد
call-pairwise-about = چند برگهٔ رأی سطر را بالاتر از ستون گذاشته‌اند. عدد پررنگ عدد بزرگ‌تر جفت خود است.
call-paths = نیرومندترین مسیرها
call-paths-about = روش شولتسه: زنجیرهٔ بردها به نیرومندی سست‌ترین برد آن است. هر که مسیرش به هر یک از دیگران نیرومندتر از مسیر بازگشت باشد، نخست می‌آید.
call-order = همه به ترتیب:
call-dropped = کنار رفتند، چون هیچ اکثریتی آن‌ها را بالاتر از «هیچ‌یک از این‌ها» نمی‌گذارد:
call-condorcet = در مقایسهٔ مستقیم از هر گزینهٔ دیگری پیش می‌افتد:
call-too-many-options = گزینه‌ها برای جدول بیش از اندازه‌اند؛ پرونده‌های زیر همهٔ برگه‌های رأی را دارند.
call-answer-yes = آری
call-answer-no = نه
call-answer-abstain = ممتنع
call-carried = تصویب شد
call-not-carried = تصویب نشد
call-needs-majority = «آری» باید بیش از «نه» باشد
call-needs-two-thirds = «آری» باید دست‌کم دو برابر «نه» باشد
call-passes = کسی مخالفت نکرد، پس تصویب می‌شود.
call-objections = مخالفت‌های پابرجا
call-reviews-all = همهٔ داوری‌ها
call-reviewer = داور
call-total = مجموع
call-counted = شمرده می‌شود
call-not-counted = شمرده نمی‌شود:
call-conflict = تعارض منافع:
call-verdict-accept = موافق پذیرش آن
call-verdict-revise = خواستار بازنگری آن
call-verdict-decline = موافق رد آن
call-comments = آنچه می‌گویند
call-support = { $n ->
    [one] { $n } نفر از آن پشتیبانی می‌کند (به شمارش میزبان مخزن، آزاد برای همه)
   *[other] { $n } نفر از آن پشتیبانی می‌کنند (به شمارش میزبان مخزن، آزاد برای همه)
}
call-ballots = همهٔ برگه‌های رأی
call-ballots-counted = { $n ->
    [one] { $n } برگهٔ رأی شمرده می‌شود.
   *[other] { $n } برگهٔ رأی شمرده می‌شوند.
}
call-voter = رأی‌دهنده
call-choice = انتخاب
call-hidden-voter = کسی که خواسته نامش نیاید
call-withdrawn-objection = مخالفتی را پس گرفت
call-unreadable = خوانده نمی‌شود
call-ballot-blank = از هیچ گزینه‌ای نام نمی‌برد
call-left-out = کنار گذاشته‌شده
call-left-out-unnamed = { $n ->
    [one] و { $n } رکورد از کسی که خواسته نامش نیاید
   *[other] و { $n } رکورد از کسانی که خواسته‌اند نامشان نیاید
}
call-uncounted-uncommitted = کامیت نشده است
call-uncounted-invalid = خوانده نمی‌شود، یا برای نوع دیگری از رأی‌گیری است
call-uncounted-unknown-option = از گزینه‌ای نام می‌برد که وجود ندارد
call-uncounted-foreign = به نام کسی، و کامیت‌شده به دست دیگری
call-uncounted-name-only = از کسی هم‌نام نویسنده‌اش، از نشانی‌ای که از آنِ او شناخته نیست
call-uncounted-unreadable = در تاریخچه‌ای که خوانده شد نیست
call-uncounted-not-on-roll = حق رأی ندارد
call-uncounted-weak-proof = بدون گواهی که فراخوان می‌خواهد
call-proof-sign-off = برگهٔ رأی هنگامی شمرده می‌شود که رأی‌دهنده کامیت آن را با امضا تأیید کرده باشد.
call-proof-account = برگهٔ رأی هنگامی شمرده می‌شود که، به فهرست میزبان مخزن، حسابی که در نمایهٔ رأی‌دهنده است درخواستی را باز کرده باشد که آن را آورده است.
call-uncounted-late = دیر رسید
call-uncounted-unopened = گشوده نشد، یا دیر گشوده شد
call-uncounted-broken-envelope = آنچه در پاکتش هست نیست
call-uncounted-unknown-entry = دربارهٔ اثری که وجود ندارد
call-uncounted-entry-out = دربارهٔ اثری که شرکت ندارد
call-uncounted-no-judge = از داور نیست
call-uncounted-other-entries = از داوری که برای آثار دیگر افزوده شده است
call-uncounted-incomplete = امتیازی کم است یا بیرون از بازه است
call-uncounted-silent = نمی‌گوید آیا تعارض منافع هست
call-uncounted-declared = تعارض منافع اعلام شده است
call-uncounted-conflict = نویسنده‌اش پدیدآور اثر یا رقیب آن است
call-uncounted-other-revision = دربارهٔ وضعیتی از اثر جز آن که داوری می‌شود
call-uncounted-sealed-entry = پیش از گشوده شدن اثر نوشته شده است
call-recount = دوباره بشمارید
call-recount-agrees = بازشماری رکوردها همان را می‌دهد که تصمیم می‌گوید.
call-recount-differs = بازشماری رکوردها چیزی جز آن می‌دهد که تصمیم می‌گوید:
call-recount-command = هر کس مخزن را دارد می‌تواند با این فرمان دوباره بشمارد:
call-digest = چکیدهٔ همهٔ رکوردهای شمرده‌شده
call-exports = برای برنامه‌های دیگر:
call-export-csv = همهٔ برگه‌های رأی به‌صورت جدول
call-export-toc = ترتیب‌ها، برای ابزارهای PrefLib
call-export-cvotes = ترتیب‌ها، در قالب Condorcet Election Format
calls-about-lead = هر کس نتیجه‌ای را می‌خواند باید بداند بر چه استوار است. اینجا آمده است که چه نشان داده می‌شود، چه را باید باور کرد و چه را کسی ادعا نمی‌کند.
calls-about-proven = یک نتیجه چه نشان می‌دهد
calls-about-proven-records = کدام داوری‌ها و برگه‌های رأی شمرده شده‌اند، هر یک با کامیتش، و کدام‌ها کنار گذاشته شده‌اند، هر یک با دلیلش.
calls-about-proven-count = اینکه این رکوردها این نتیجه را می‌دهند. هر کسی می‌تواند با این برنامه یا برنامه‌های دیگر دوباره بشمارد.
calls-about-proven-digest = اینکه از آن پس هیچ رکورد شمرده‌شده‌ای افزوده، حذف یا دگرگون نشده است: وگرنه چکیده چیز دیگری می‌بود.
calls-about-proven-seal = چه چیزی تا پایان مهلت رسیده بود، جایی که مُهر شده باشد: مُهر از هر محتوا با چکیده‌اش نام می‌برد، پس چیزی که بعداً فرستاده شود نمی‌تواند جای آن را بگیرد.
calls-about-proven-author = با کدام گواه هر رکورد از آنِ کسی است: رکورد به نام کسی شمرده می‌شود که آن را کامیت کرده، و برگهٔ رأی تنها با امضای تأیید او.
calls-about-trusted = چه را باید باور کرد
calls-about-trusted-seal = اینکه برگزارکنندگان فراخوان، هنگامی که مهلت پایان یافت، آنچه را بود مُهر کرده‌اند.
calls-about-trusted-branch = اینکه شاخه پیش از مُهر شدن بازنویسی نشده و ساعتش درست بوده است: زمان‌هایی که نویسندگان می‌نویسند هرگز به کار نمی‌رود.
calls-about-trusted-forge = اینکه حساب‌های میزبان مخزن از آنِ کسانی است که به کارشان می‌برند، و امضای تأیید را همان کسی نوشته است که نامش در آن است.
calls-about-not = چه را کسی ادعا نمی‌کند
calls-about-not-secret = اینکه رأی‌ها مخفی‌اند. git همه چیز را به همه و برای همیشه نشان می‌دهد. هر کس خواسته نامش نیاید شمرده می‌شود و در فهرست نمی‌آید، اما هنوز می‌توان او را در مخزن یافت.
calls-about-not-one = اینکه یک نفر یک حساب دارد.
calls-about-not-crowd = اینکه جمعی که خود را برگزیده است به‌جای دیگری سخن می‌گوید.
calls-about-elsewhere = رأی‌گیری دربارهٔ اشخاص، یا رأی‌گیری‌ای که باید مخفی باشد، جایش جای دیگری است: Belenios و Helios برای همین ساخته شده‌اند. سپس برگزارکنندگان فراخوان می‌توانند خود تصمیم بگیرند و به آن نتیجه پیوند دهند.

## نخستین پاسخ چه اندازه زمان می‌برد

title-answers = چه زود پاسخ داده می‌شود
title-answers-json = پاسخ‌ها (JSON)
about-answers = نخستین پاسخ‌ها چه اندازه زمان می‌برند و چه چیزی در انتظار آن است.
promise-days = { $n ->
    [one] در { $n } روز نخستین پاسخ را می‌گیرید.
   *[other] در { $n } روز نخستین پاسخ را می‌گیرید.
}
promise-hours = { $n ->
    [one] در { $n } ساعت نخستین پاسخ را می‌گیرید.
   *[other] در { $n } ساعت نخستین پاسخ را می‌گیرید.
}
promise-kept = پایبندی به آن
answers-promise-days = { $n ->
    [one] به هر کس چیزی بفرستد نخستین پاسخ در { $n } روز وعده داده شده است.
   *[other] به هر کس چیزی بفرستد نخستین پاسخ در { $n } روز وعده داده شده است.
}
answers-promise-hours = { $n ->
    [one] به هر کس چیزی بفرستد نخستین پاسخ در { $n } ساعت وعده داده شده است.
   *[other] به هر کس چیزی بفرستد نخستین پاسخ در { $n } ساعت وعده داده شده است.
}
answers-no-promise = این وبگاه زمانی برای پاسخ دادن وعده نمی‌دهد.
answers-what = نخستین پاسخ به یک پیشنهاد یا ایده، ادغام، تصمیم، بستن، بازبینی یا دیدگاه یکی از اعضاست. آنچه نویسنده‌اش یا برنامه‌ای بگوید پاسخ نیست.
answers-json = همین برای برنامه‌ها (JSON)
answers-waiting = در انتظار نخستین پاسخ
answers-nothing-waits = چیزی در انتظار نخستین پاسخ نیست.
answers-late = دیر شده
answers-sent = چه فرستاده شد
answers-promised-by = وعدهٔ پاسخ تا
answers-idea-for = ایده‌ای برای
answers-months = نخستین پاسخ‌ها چه اندازه زمان بردند
answers-months-about = بر پایهٔ ماه پاسخ. نیمی از پاسخ‌ها، و نُه تا از هر ده تا، حداکثر این اندازه زمان بردند.
answers-month = ماه
answers-count = پاسخ‌ها
answers-median = نیمی از آن‌ها
answers-p90 = نُه تا از هر ده تا
answers-unanswered = { $n ->
    [one] { $n } مورد بدون پاسخی معلوم فیصله یافت: برای نمونه، نویسنده‌اش آن را پس گرفت یا ادغام کرد.
   *[other] { $n } مورد بدون پاسخی معلوم فیصله یافتند: برای نمونه، نویسندگانشان آن‌ها را پس گرفتند یا ادغام کردند.
}
answers-unknown = آنچه این صفحه نمی‌تواند بداند
answers-unsure = { $n ->
    [one] { $n } پیشنهاد بخشی از وبگاه نیست و چیزی نمی‌گوید که آیا هنوز باز است. اینجا فهرست نشده است.
   *[other] { $n } پیشنهاد بخشی از وبگاه نیستند و چیزی نمی‌گوید که آیا هنوز بازند. اینجا فهرست نشده‌اند.
}
answers-no-requests = فهرست پیشنهادهای میزبان مخزن معلوم نیست. هر پیشنهاد از نخستین کامیتش به شمار می‌آید که شاید از خود پیشنهاد قدیمی‌تر باشد، و آنچه بدون تصمیمی در مخزن بسته شده معلوم نیست پاسخ گرفته باشد.
answers-no-comments = فهرست دیدگاه‌های میزبان مخزن معلوم نیست. آنچه تنها در دیدگاهی پاسخ گرفته است در انتظار فهرست شده است.
span-hours = { $n ->
    [0] کمتر از یک ساعت
    [one] { $n } ساعت
   *[other] { $n } ساعت
}
span-days = { $n ->
    [one] { $n } روز
   *[other] { $n } روز
}

## چه از آن برآمد

person-outcomes = چه از آن برآمد
person-reviews = بازبینی‌ها
person-reviewed = صفحه‌ها:
outcome-linked-from = { $n ->
    [one] { $n } صفحه به آن پیوند دارد:
   *[other] { $n } صفحه به آن پیوند دارند:
}
call-carried-out = اجراشده در
envelope-title-ballot = رأی در پاکت
envelope-title-review = داوری در پاکت
envelope-title-entry = شرکت در پاکت
envelope-about-ballot = تا پایان رأی‌گیری، همه از برگهٔ رأی تنها SHA-256 آن را می‌بینند: پاکت آن را. این کار با دو پرونده انجام می‌شود. پاکت اکنون فرستاده می‌شود؛ برگهٔ رأی نزد شما می‌ماند و پس از آن فرستاده می‌شود. تنها کسی رأی داده است که پاکت را به‌هنگام بگشاید.
envelope-about-review = تا پایان مهلت، همه از داوری تنها SHA-256 آن را می‌بینند: پاکت آن را. این کار با دو پرونده انجام می‌شود. پاکت اکنون فرستاده می‌شود؛ داوری نزد نویسنده‌اش می‌ماند و پس از آن فرستاده می‌شود. داوری تنها هنگامی شمرده می‌شود که پاکتش به‌هنگام گشوده شود.
envelope-about-entry = تا بسته شدن فراخوان، همه از اثر تنها SHA-256 آن را می‌بینند: پاکت آن را. هیچ‌کس نمی‌تواند از چیزی رونویسی کند که نمی‌تواند بخواند. صفحه نزد شما می‌ماند و پس از بسته شدن فراخوان جای پاکتش را می‌گیرد. اثر تنها هنگامی شمرده می‌شود که پاکتش به‌هنگام گشوده شود.
envelope-when = زمان پذیرش پاکت‌ها
envelope-open-when = زمان گشودن پاکت‌ها
envelope-command = با یک فرمان
envelope-no-script = با JavaScript این صفحه فرمی دارد که هر دو پرونده را می‌سازد.
envelope-insecure = این مرورگر تنها در صفحه‌های https پاکت می‌سازد. صفحه را با نشانی https آن باز کنید، یا فرمان را به کار ببرید.
envelope-nothing = دست‌کم یکی از این‌ها را پر کنید.
envelope-form-ballot = برگهٔ رأی شما
envelope-form-review = داوری شما
envelope-form-entry = اثر شما
envelope-who = نام شما در این وبگاه
envelope-who-about = همان‌گونه که در نشانی صفحهٔ شماست: حروف کوچک لاتین، رقم‌ها و خط تیره. پرونده‌ها به آن نامیده می‌شوند.
envelope-who-about-entry = همان‌گونه که در نشانی صفحهٔ شماست: حروف کوچک لاتین، رقم‌ها و خط تیره.
envelope-choose-ranked = ترتیب شما: 1 برای بهترین. شماره‌های برابر هم‌رتبه‌اند؛ آنچه شماره ندارد آخر می‌آید.
envelope-choose-approval = چه چیزی را تأیید می‌کنید
envelope-choose-score = امتیازهای شما، از 0 تا { $max }. آنچه امتیاز ندارد 0 دارد.
envelope-reason = چرا مخالفت می‌کنید
envelope-reason-about = بدون مخالفت چیزی برای فرستادن نیست. «withdrawn» مخالفتی را پس می‌گیرد.
envelope-conflict = شما با این اثر چه نسبتی دارید؟
envelope-conflict-none = هیچ: تعارض منافعی نیست
envelope-conflict-declared = نسبتی دارم و می‌گویم چه
envelope-interest = چه نسبتی، در یک جمله
envelope-scores = امتیازها
envelope-verdict = شما با آن چه می‌کردید
envelope-verdict-accept = می‌پذیرفتم
envelope-verdict-revise = می‌خواستم بازنگری شود
envelope-verdict-decline = رد می‌کردم
envelope-comment = آنچه به پدیدآورندگانش می‌گویید (Markdown)
envelope-way = صفحهٔ شما
envelope-way-text = همین‌جا می‌نویسم
envelope-way-page = آن را در پرونده‌ای دارم
envelope-page = پروندهٔ صفحهٔ شما
envelope-page-about = به Markdown. در آغاز صفحه‌ای که از آن ساخته می‌شود، آنچه پاکت را باز می‌کند آمده است: همان را نگه دارید.
envelope-page-wrong = این را نمی‌توان در پاکت گذاشت: متنی ندارد، خودش پاکت است، از فراخوان یا کس دیگری نام می‌برد، یا داده‌های آغازش YAML میان دو سطر --- نیست.
envelope-key-title = عنوان
envelope-key-title-about = از هم‌اکنون همه آن را می‌بینند و پرونده به آن نامیده می‌شود: عنوانی برگزینید که چیزی را لو ندهد.
envelope-key-summary = خلاصه
envelope-list = با ویرگول میانشان.
envelope-text = متن (Markdown)
envelope-make = هر دو پرونده را بساز
envelope-nothing-sent = روی همین دستگاه؛ چیزی فرستاده نمی‌شود.
envelope-made = دو پروندهٔ شما
envelope-keep-ballot = این را نگه دارید و پیش از پایان رأی‌گیری به کسی نشان ندهید. اگر گم شود یا تغییر کند، رأی شما شمرده نمی‌شود.
envelope-keep-review = این را نگه دارید و پیش از پایان مهلت به کسی نشان ندهید. اگر گم شود یا تغییر کند، داوری شما شمرده نمی‌شود.
envelope-keep-entry = این را نگه دارید و پیش از بسته شدن فراخوان به کسی نشان ندهید. اگر گم شود یا تغییر کند، اثر شما شمرده نمی‌شود.
envelope-keep-link = ذخیرهٔ
envelope-keep-text = چه در آن است
envelope-send = پس از ذخیرهٔ آن، پاکتش را با این نام بفرستید:
envelope-send-link = پاکت را بفرستید
envelope-later = پروندهٔ نخست را بایت به بایت جای پروندهٔ دوم بگذارید. کِی:
envelope-opening = پاکت خود را بگشایید
envelope-opening-about = پرونده‌ای که نگه داشته‌اید اکنون جای پاکتش را می‌گیرد. نخست اینجا ببینید آیا هنوز بایت به بایت همان است؛ چیزی فرستاده نمی‌شود.
envelope-kept = پرونده‌ای که نگه داشته‌اید
envelope-fits = این همان است که پاکت شما در خود دارد. آن را جای پاکت بگذارید:
envelope-differs = پاکت شما چیز دیگری در خود دارد. پرونده را آن‌گونه که هنگام ساختن بود پیدا کنید.
envelope-unknown = در این وبگاه پاکتی از نویسندهٔ این پرونده نیست.
envelope-holds-none = هیچ پاکتی از این فراخوان این پرونده را در خود ندارد. آن را همان‌گونه که هنگام ساختن بود پیدا کنید.

## Pictures at full size
picture-close = بستن
picture-before = تصویر قبلی
picture-after = تصویر بعدی
picture-about = پدیدآور، مجوز و اندازهٔ این تصویر

## A page by chance
title-random = صفحهٔ تصادفی
about-random = یک صفحه، به‌تصادف.
sealed-entry-by = مُهرشده به دست
sealed-entry-closed = این اثر در پاکت است: هیچ‌کس پیش از بسته شدن فراخوان نمی‌تواند آن را بخواند، تا کسی نتواند از آن رونویسی کند. پدیدآورانش آن را در این زمان می‌گشایند:
sealed-entry-unopened = این اثر در پاکتی بود که به‌هنگام گشوده نشد، و شرکت ندارد. پایان مهلت گشودنش:
sealed-entry-broken = این پاکت همان نیست که هنگام بسته شدن فراخوان اینجا بود. این اثر شرکت ندارد.
sealed-entry-endless = این اثر در پاکت است، و هیچ‌جا نیامده که کی گشوده می‌شود.
sealed-entry-digest = پاکت، SHA-256 صفحه‌ای است که جای آن را می‌گیرد:

## Names and texts of other pages
redirected-from = تغییرمسیر از
other-uses = برای کاربردهای دیگر، ببینید:
info-permalink = پیوند پایدار
info-permalink-link = این نسخهٔ پرونده
included-from = از
call-kind-tasks = کارهای کوچک
title-call-tasks = کارها
tasks-settled = کارهای حل‌شده: { $n } از { $of }
tasks-wrong = به اینجا مربوط نیست
tasks-again = دوباره پرسیده شده
tasks-state-open = باز
tasks-state-disputed = پاسخ‌ها متفاوت‌اند
tasks-state-needs-a-person = کسی باید انتخاب کند
tasks-state-agreed = توافق‌شده
tasks-state-done = انجام‌شده
tasks-form = پاسخ دهید
tasks-answers = پاسخ‌ها: { $n }
tasks-on-the-way = در راه: { $n }
tasks-skips = ردشده: { $n }
tasks-none = کاری برای انجام نیست.
tasks-minutes = دقیقه برای هر پاسخ: { $n }.
tasks-each = شمار پاسخ‌دهندگان هر کار: { $n }.
tasks-agree-exact = همهٔ پاسخ‌ها باید یکسان باشند.
tasks-agree-majority = شمار پاسخ‌های یکسان که کافی است: { $n }.
tasks-agree-within = عددها باید نزدیک میانهٔ خود باشند.
tasks-agree-pick = گردانندگان فراخوان پاسخی را برمی‌گزینند.
tasks-examples = نمونه‌ها
tasks-all = همهٔ کارها
tasks-apply = نوشتن نتیجهٔ توافق‌شده در جای خود:
tasks-people = پاسخ‌دهندگان
tasks-alpha = آلفای کریپندورف: { $value }
tasks-alpha-high = پاسخ‌ها به‌خوبی هم‌خوان‌اند و می‌توان به نتیجه‌ها اعتماد کرد.
tasks-alpha-middle = پاسخ‌ها بیشتر هم‌خوان‌اند؛ نتیجه‌ها موقتی‌اند.
tasks-alpha-low = هم‌خوانی پاسخ‌ها چندان بیش از تصادف نیست: شاید پرسش روشن نباشد.
tasks-alpha-none = پاسخ‌های متفاوت کمتر از آن‌اند که میزان هم‌خوانی را نشان دهند.
tasks-rechecked = دوباره پرسیده‌شده: { $of }، تأییدشده: { $n }.
person-tasks = به کارهای این فراخوان‌ها پاسخ داده است:
title-tasks = کارهایی که می‌توانید بکنید
about-tasks = کارهای کوچکی که هر کدام چند دقیقه زمان می‌برد.
tasks-intro = آنچه انجام شود از اینجا برداشته می‌شود. از هر گونه حداکثر { $n } مورد هم‌زمان نشان داده می‌شود.
tasks-topic-media-without-alt = توصیف یک تصویر
tasks-topic-missing-summary = نوشتن خلاصه
tasks-topic-stubs = گسترش یک صفحهٔ کوتاه
tasks-topic-uncategorised = گذاشتن صفحه در رده
tasks-topic-orphans = پیوند دادن به صفحه‌ای که پیوندی به آن نیست
tasks-topic-red-links = نوشتن صفحه‌ای که دیگران به آن پیوند داده‌اند
tasks-topic-unlicensed-media = یافتن مجوز یک پرونده
tasks-topic-untranslated = ترجمهٔ یک صفحه
tasks-topic-calls = پاسخ به یک پرسش
tasks-length = { $n } دقیقه
tasks-knowledge-some = نیازمند آشنایی با موضوع
tasks-by-topic = بر پایهٔ گونه
tasks-by-length = بر پایهٔ زمان
tasks-by-language = بر پایهٔ زبان
tasks-do = انجام دهید
tasks-topic-all = همه از این گونه
tasks-here = کارهایی که در چند دقیقه اینجا می‌توانید بکنید
