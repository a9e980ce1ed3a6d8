# עברית.

date-format = { $day } ב{ $month } { $year }
month-format = { $month } { $year }
thousands-separator = ,
month-1 = ינואר
month-2 = פברואר
month-3 = מרץ
month-4 = אפריל
month-5 = מאי
month-6 = יוני
month-7 = יולי
month-8 = אוגוסט
month-9 = ספטמבר
month-10 = אוקטובר
month-11 = נובמבר
month-12 = דצמבר
month-short-1 = ינו׳
month-short-2 = פבר׳
month-short-3 = מרץ
month-short-4 = אפר׳
month-short-5 = מאי
month-short-6 = יוני
month-short-7 = יולי
month-short-8 = אוג׳
month-short-9 = ספט׳
month-short-10 = אוק׳
month-short-11 = נוב׳
month-short-12 = דצמ׳

## סביב הדף
skip-to-content = דילוג לתוכן
main-menu = תפריט ראשי
views = תצוגות של הדף הזה
breadcrumbs = מיקומך באתר
languages = שפות
languages-count = { $n ->
    [one] שפה אחת נוספת
    [two] שתי שפות נוספות
   *[other] { $n } שפות נוספות
}
copy = העתקה
copied = הועתק
theme-auto = צבעים: אוטומטיים
theme-light = צבעים: בהירים
theme-dark = צבעים: כהים
feed = הזנת Atom
footer-explore = גלישה באתר
footer-take-part = השתתפות
footer-links = קישורים
footer-license = אלא אם נאמר אחרת בדף, הטקסט זמין בכפוף לרישיון
made-with = נוצר באמצעות
redirect = הדף הועבר אל
nothing-here = אין כאן דבר: חדשות טובות, או התחלה חדשה.
list-edit = עריכת { $title }
list-translate = לכתוב אותו ב:
list-json = הרשימה הזאת לתוכנות (JSON)
letters = קפיצה לאות
and-more = { $n ->
    [one] ועוד אחד
    [two] ועוד שניים
   *[other] ועוד { $n }
}
change-repeated = { $n ->
    [one] ועוד שינוי קודם אחד באותו יום
    [two] ועוד שני שינויים קודמים באותו יום
   *[other] ועוד { $n } שינויים קודמים באותו יום
}
recent-changes-programs = { $n ->
    [one] שינוי אחד של תוכנה לא מוצג כאן. הוא מופיע בהיסטוריה של הדף.
    [two] שני שינויים של תוכנות לא מוצגים כאן. הם מופיעים בהיסטוריה של כל דף.
   *[other] { $n } שינויים של תוכנות לא מוצגים כאן. הם מופיעים בהיסטוריה של כל דף.
}

## חיפוש
search = חיפוש באתר
search-submit = חיפוש
search-placeholder = חיפוש
search-found = תוצאות: %
search-none = לא נמצא דבר עבור "%".
search-partly = חלק מהמילים חסרות
search-wait = מתבצע חיפוש…
search-failed = לא ניתן לטעון חלק מהחיפוש. כדאי לנסות שוב מאוחר יותר.
search-all = כל התוצאות
search-more = תוצאות נוספות
search-kind = סוג
search-language = שפה
search-any = הכול
search-browse = אפשר לעיין במקום לחפש
search-no-script = החיפוש דורש JavaScript. הרשימות האלה אינן דורשות אותו.

## תפריט
menu-home = עמוד ראשי
menu-calls = קולות קוראים
menu-submissions = הצעות
menu-contribute = איך תורמים
menu-new-page = דף חדש

## אילו תרומות מתקבלות
intake-calls-only = דפים חדשים נכתבים כאן במענה לקול קורא פתוח. תיקונים תמיד יתקבלו בברכה.
intake-members = האתר מקבל תרומות מהחברים בו, כלומר ממי שיש להם כאן פרופיל.
intake-paused = האתר אינו מקבל תרומות כרגע.

## לשוניות
tab-article = ערך
tab-person = אדם
tab-category = קטגוריה
tab-call = קול קורא
tab-decision = החלטה
tab-history = היסטוריה
tab-authorship = מי כתב מה
tab-information = מידע
tab-edit = עריכה
tab-source = קוד מקור
tab-discuss = שיחה

## הודעות
notice = הערה
notice-stub = הדף הזה קצר. אפשר לעזור ולהרחיב אותו.
notice-stub-link = עריכת הדף
notice-short = הדף הזה קצר.
notice-short-link = עריכת הדף
notice-draft = הדף הזה הוא טיוטה. הקוראים אינם רואים אותו עדיין.
notice-draft-link = על טיוטות
notice-shallow-history = חלק מההיסטוריה חסר כאן, ולכן הקרדיט בדף הזה אינו שלם.
notice-disambiguation = בדף זה מפורטות המשמעויות של „{ $name }”.
notice-disambiguation-link = על דפי פירושונים
notice-entry = הדף הזה נכתב במענה לקול הקורא „{ $name }”.
notice-entry-link = מה התבקש ומה הוגש
notice-chosen = הדף הזה נבחר בקול הקורא „{ $name }”.
notice-chosen-link = מה התבקש ומה הוגש
notice-preview = זוהי הצעה כפי שתיראה לאחר פרסומה.
notice-preview-link = לצפייה בהצעה
notice-proposed = זוהי הצעה. היא לא נסקרה ולא פורסמה.
notice-proposed-link = כל ההצעות

## ערכים
contents = תוכן עניינים
infobox = עיקרי הדברים
written-by = מאת
and-others = { $n ->
    [one] ואדם אחד נוסף
    [two] ושני אנשים נוספים
   *[other] ו־{ $n } אנשים נוספים
}
translated-from = תורגם מתוך
changed = עודכן בתאריך
authorship = מי כתב מה
authorship-about = כל מילה בטקסט הנוכחי מסומנת לפי מי שהשינוי שלהם הביא אותה. החלקים הם הערכה בלבד.
authorship-close = חזרה לדף הרגיל
authorship-others = אחרים
authorship-uncommitted = טרם נשמר בקומיט
authorship-unknown = מלפני ההיסטוריה הידועה כאן
authorship-import = יובא ממקום אחר
created = נוצר בתאריך
reading-time = { $n } דק׳ קריאה
categories = קטגוריות
sources = המקורות של הדף הזה
neighbours = הדפים שלפני ואחרי
previous-page = הקודם
next-page = הבא
news-older = ישן יותר
news-newer = חדש יותר
dated-years = לפי שנה:
in-folder = במדור הזה
source-changes = שינויים:
license-of-page = הדף הזה זמין בכפוף לרישיון
reuse-how = איך עושים שימוש חוזר בדף הזה
reuse-explain = מותר להעתיק את הטקסט ולעבד אותו לפי הרישיון שלו. יש לציין את שמות המחברים, לציין את הרישיון ולקשר אליו, ולומר אם נעשו שינויים. השורה הזאת עושה זאת:
reuse-credit = כטקסט פשוט
reuse-html = כ־HTML
reuse-markdown = כ־Markdown
revision = גרסה
attestation-sign-off = הגרסה האחרונה פורסמה על סמך חתימת האישור של התורם
attestation-profile = הגרסה האחרונה פורסמה על סמך הצהרה בפרופיל של התורם
attestation-page = הגרסה האחרונה פורסמה על סמך הצהרה בדף
attestation-none = המחבר עדיין לא חתם על אישור לגרסה האחרונה.
relation-adapted = עיבוד
relation-translated = תרגום
relation-merged = מיזוג
relation-excerpt = קטע
relation-collected = אוסף
relation-quoted = ציטוט
relation-facts = עובדות
relation-inspired = השראה

## מספרים
all-pages-of = { $n ->
    [one] דף אחד בשפה הזאת, { $total } בכל השפות
    [two] שני דפים בשפה הזאת, { $total } בכל השפות
   *[other] { $n } דפים בשפה הזאת, { $total } בכל השפות
}
count-pages = { $n ->
    [one] דף אחד
    [two] שני דפים
   *[other] { $n } דפים
}
count-changes = { $n ->
    [one] שינוי אחד
    [two] שני שינויים
   *[other] { $n } שינויים
}
count-undone = { $n ->
    [one] שינוי אחד שבוטל
    [two] שני שינויים שבוטלו
   *[other] { $n } שינויים שבוטלו
}
count-words = { $n ->
    [one] מילה אחת
    [two] שתי מילים
   *[other] { $n } מילים
}
count-backlinks = { $n ->
    [one] דף אחד מקשר לכאן
    [two] שני דפים מקשרים לכאן
   *[other] { $n } דפים מקשרים לכאן
}
count-findings = { $n ->
    [one] מקום אחד שכדאי לבדוק
    [two] שני מקומות שכדאי לבדוק
   *[other] { $n } מקומות שכדאי לבדוק
}
count-uncategorised = { $n ->
    [one] דף אחד עדיין ללא קטגוריה.
    [two] שני דפים עדיין ללא קטגוריה.
   *[other] { $n } דפים עדיין ללא קטגוריה.
}
unit-pages = { $n ->
    [one] דף
    [two] דפים
   *[other] דפים
}
unit-people = { $n ->
    [one] אדם
    [two] אנשים
   *[other] אנשים
}
unit-changes = { $n ->
    [one] שינוי
    [two] שינויים
   *[other] שינויים
}
unit-words = { $n ->
    [one] מילה
    [two] מילים
   *[other] מילים
}
unit-media = { $n ->
    [one] תמונה או קובץ
    [two] תמונות וקבצים
   *[other] תמונות וקבצים
}
unit-programs = { $n ->
    [one] תוכנה
    [two] תוכנות
   *[other] תוכנות
}
unit-undone = { $n ->
    [one] שחזור או שינוי ששוחזר
    [two] שחזורים ושינויים ששוחזרו
   *[other] שחזורים ושינויים ששוחזרו
}
unit-reviews = { $n ->
    [one] סקירה
    [two] סקירות
   *[other] סקירות
}
unit-words-today = { $n ->
    [one] מילה בטקסט הנוכחי
    [two] מילים בטקסט הנוכחי
   *[other] מילים בטקסט הנוכחי
}
year = שנה
total = סך הכול
line = שורה { $n }

## עמוד ראשי
home-featured = כדאי לקרוא
home-news = חדשות
home-newest = דפים חדשים
home-categories = קטגוריות
home-changes = שינויים אחרונים
home-all-changes = כל השינויים האחרונים
home-wanted = מחכים שיכתבו אותם
home-wanted-about = דפים אחרים מקשרים לאלה. אפשר לבחור אחד ולהתחיל.
home-people = תורמים
home-all-people = כל מי שתרמו
until = עד

## רשימות
category-parents = חלק מתוך
category-subcategories = קטגוריות משנה
category-count = { $n ->
    [0] אין עדיין דפים
    [one] דף אחד בקטגוריה הזאת
    [two] שני דפים בקטגוריה הזאת
   *[other] { $n } דפים בקטגוריה הזאת
}
linked-from = מקושר מתוך
wanted-proposed = מוצע במסגרת
contributors-lead = { $n ->
    [one] אדם אחד כתב את האתר הזה.
    [two] שני אנשים כתבו את האתר הזה יחד.
   *[other] { $n } אנשים כתבו את האתר הזה יחד.
}
contributors-unnamed = { $n ->
    [one] אחד מהם נספר בלי ששמו מצוין.
    [two] שניים מהם נספרים בלי ששמם מצוין.
   *[other] { $n } מהם נספרים בלי ששמם מצוין.
}
order = מיון לפי
order-name = שם
order-activity = פעילות
narrow = הצגה של
narrow-page = הצגה בדף הזה של
kind-all = כולם
kind-wrote = מי שכתבו
kind-translated = מי שתרגמו
kind-reviewed = מי שסקרו
kind-pictured = מי שהוסיפו תמונות
kind-helped = מי שעזרו בדרכים אחרות
pages-of-list = הדפים של הרשימה הזאת
contributors-bots = תוכנות
contributors-bots-about = השינויים שלהן מופיעים בהיסטוריה. בשורות המחברים מופיעים בני אדם בלבד.
history-lead = כל הגרסאות של
older-revisions = { $n ->
    [one] גרסה ישנה אחת אינה מוצגת.
    [two] שתי גרסאות ישנות אינן מוצגות.
   *[other] { $n } גרסאות ישנות אינן מוצגות.
}
history-on-forge = ההיסטוריה המלאה במאגר
change-detail = מה השתנה
revision-undone = בוטלה
revision-moved = הועברה מתוך
diff-show = מה השתנה
diff-added = נוסף:
diff-removed = הוסר:
diff-blank = אף מילה לא השתנתה.
diff-missing = הטקסט של הגרסה הזאת אינו נמצא כאן, ולכן אי אפשר להשוות אותה.
diff-more = { $n ->
    [one] … ועוד מילה אחת השתנתה.
    [two] … ועוד שתי מילים השתנו.
   *[other] … ועוד { $n } מילים השתנו.
}
diff-on-forge = השינוי המלא במאגר
place-front-matter = נתוני הפתיחה
place-start = תחילת הדף
not-found-lead = אין דף בכתובת הזאת. אולי הוא הועבר, ואולי איש לא כתב אותו עדיין.
not-found-all-pages = עיון בכל הדפים
not-found-contribute = לכתוב אותו

## אנשים
person-bot = תוכנה
person-since = כאן מאז
person-last = שינוי אחרון בתאריך
person-activity = פעילות
person-changes = השינויים האחרונים
person-attestations = הצהרות
person-years = שינויים לפי שנה וחודש
person-classes = לפי סוג:
person-undone = { $n ->
    [one] אחד בוטל מאוחר יותר
    [two] שניים בוטלו מאוחר יותר
   *[other] { $n } בוטלו מאוחר יותר
}
person-firsts = פעמים ראשונות
first-page = הדף הראשון שנוצר
first-edit = העריכה הראשונה
first-translation = התרגום הראשון
first-review = הסקירה הראשונה
first-media = התמונה הראשונה
calendar-changes = { $n ->
    [one] שינוי אחד
    [two] שני שינויים
   *[other] { $n } שינויים
}
calendar-days = { $n ->
    [one] ביום אחד,
    [two] ביומיים,
   *[other] ב־{ $n } ימים,
}
calendar-legend = כל עמודה היא שבוע מיום שני עד יום ראשון; ככל שצבעו של יום מלא יותר, כך נעשו בו יותר שינויים.
people-unnamed = { $n ->
    [one] אדם אחד ששמו אינו מצוין
    [two] שני אנשים ששמם אינו מצוין
   *[other] { $n } אנשים ששמם אינו מצוין
}
work-created = דפים שנוצרו
work-content = דפים שנכתבו
work-translation = תרגומים
work-ideas = רעיונות
work-bug = דיווחים
work-design = איורים
work-maintenance = תחזוקה
work-review = סקירות
work-media = תמונות ומדיה
work-minor = שיפורים קטנים
work-original = דפים שתורגמו מדפיהם
work-import = טקסטים שהובאו ממקום אחר
role-content = כתיבה
role-translation = תרגום
role-review = סקירה
role-design = איור
role-ideas = רעיונות
role-bug = דיווחים
role-maintenance = תחזוקה
role-tool = כלי
role-creator = יצירת הדף
role-media = תמונות
role-import = הבאה לאתר
role-original = כתיבת המקור
class-create = חדש
class-substantive = עריכה
class-minor = עריכה משנית
class-media = מדיה
class-bulk = עריכה המונית
class-revert = שחזור
class-rename = העברה
class-import = ייבוא
class-bot = תוכנה
class-merge = מיזוג
class-unknown = לא ידוע

## סטטיסטיקה
statistics-from = מתאריך
chart-pages = דפים
chart-people = אנשים
chart-changes = שינויים
chart-total = בחודש { $month }:
chart-most = לכל היותר:
chart-months = כל עמודה מייצגת { $n } חודשים.
as-table = כטבלה
month = חודש
figures-classes = שינויים לפי סוג
figures-languages = דפים לפי שפה
figures-licenses = דפים לפי רישיון
figures-topics = הקטגוריות הגדולות ביותר
license-none = ללא רישיון

## על הקרדיט
credit-lead = כל שם באתר הזה מקורו בהיסטוריה של הדפים ובמה שהדפים עצמם אומרים. איש אינו מדורג ידנית, ואותם הכללים חלים על כולם.
credit-who = מי נחשב למחבר של שינוי
credit-who-about = שינוי הוא קומיט. החלקים האלה שלו מציינים אנשים, כל אדם פעם אחת:
credit-author = מחבר
credit-author-about = כתב את השינוי. מי שמיזג או שמר אותו בקומיט עבור מישהו אחר אינו מקבל עליו קרדיט.
credit-co-author-about = כתב אותו גם כן, וחולק את המילים שווה בשווה עם המחבר.
credit-translated-about = תרגם אותו, ומקומו בשורת המחברים.
credit-illustrated-about = הכין עבורו תמונות או איורים; שמו מופיע אחרי שורת המחברים.
credit-helped-about = סקר אותו, הגה את הרעיון או דיווח על הבעיה; שמו מופיע אחרי שורת המחברים.
credit-assisted-about = כלי שעזר. הוא מוצג בהיסטוריה ולעולם לא בשורת המחברים.
credit-signed-about = מאשר את הזכות לפרסם. אין בכך כדי להקנות מעמד של מחבר.
credit-front-matter = נתוני הפתיחה
credit-front-matter-about = דף יכול לציין אנשים שההיסטוריה אינה מכירה: מחברים, מתרגמים ותורמים עם תפקיד.
credit-classes = סוגי שינויים
credit-classes-about = לכל שינוי בדף יש סוג אחד, הראשון שמתאים. רווחים, מעברי שורה, נתוני פתיחה ויעדים של קישורים אינם נחשבים למילים.
credit-class = סוג
credit-class-what = מה זה
credit-class-earns = היכן מופיעים שמות מחבריו
class-rule-create = הטקסט הראשון של הדף.
class-rule-substantive = לפחות { $words } מילים שהשתנו, או לפחות { $percent }% מהדף.
class-rule-minor = פחות מילים מכך, או סימון "Minor-edit: true".
class-rule-media = תמונות או מדיה אחרת, כמעט בלי מילים.
class-rule-import = טקסט ממקום אחר, בסימון "Imported-from:". מחבריו מופיעים במקורות של הדף.
class-rule-bulk = יותר מ־{ $pages } דפים ששונו באותו אופן, סימון "Bulk-edit: true", או הופעה ברשימה של מה שיש להתעלם ממנו.
class-rule-revert = הדף כפי שהיה קודם, או שורת השחזור של git עצמו.
class-rule-rename = כתובת אחרת ותו לא.
class-rule-merge = שני ענפים שהתאחדו מעצמם.
class-rule-bot = נעשה בידי תוכנה.
class-rule-unknown = חלק מההיסטוריה חסר, ולכן אי אפשר לדעת.
earns-byline = בשורת המחברים
earns-named = אחרי שורת המחברים
earns-history = בהיסטוריה בלבד
credit-undone = מה ששינוי מאוחר יותר ביטל אינו מזכה בדבר, וגם הביטול עצמו לא.
credit-byline = סדר השמות
credit-byline-about = שורת המחברים של דף מציינת, בסדר הזה:
credit-byline-pinned = את המחברים שנתוני הפתיחה שלו מציינים, לפי סדרם,
credit-byline-creator = את מי שהביא את הטקסט הראשון שלו,
credit-byline-authors = את כל שאר מי שכתבו או תרגמו, לפי מספר המילים שלהם בטקסט הנוכחי.
credit-byline-originals = את מי שכתבו את הדף שממנו תורגם, או מילים שנלקחו מדף אחר באתר (translated_from, derived_from).
credit-after-byline = אחרי שורת המחברים באים בעלי העריכות המשניות, התמונות, הסקירות והרעיונות. תוכנות, עריכות המוניות, העברות ושחזורים מופיעים בהיסטוריה בלבד.
credit-shares = החלקים הם הערכה
credit-shares-about = כל מילה בטקסט הנוכחי שייכת לשינוי שהביא אותה, והשיוך עובר מגרסה לגרסה. מילים שכתבו כמה אנשים יחד מתחלקות ביניהם שווה בשווה. חלק מוצג רק כאשר לשני אנשים או יותר יש חלק. הוא אומר כמה מהטקסט שייך לאדם, לא כמה הטקסט טוב.
credit-people = איך מזהים שמדובר באותו אדם
credit-people-about = שמות וכתובות של אדם אחד מאוחדים לפי הפרופילים בתיקייה "contributors", אחר כך לפי הקובץ ".mailmap", אחר כך לפי כתובות שאינן מקבלות תשובות של שירותי האחסון, ולבסוף לפי שמות זהים. כאשר ייתכן שמדובר בשני אנשים, לא מתבצע איחוד בשתיקה.
credit-squash = כאשר קומיטים נדחסים לאחד
credit-squash-about = בקשת משיכה שממוזגת כקומיט אחד שומרת על מחבריה אם הודעת הקומיט מציינת אותם, שורה לכל אחד:
credit-overlay = אם הדבר נשכח, קובץ בתיקייה "credits" ששמו הוא מספר בקשת המשיכה משיב את הקרדיט בלי לשכתב את ההיסטוריה.
credit-programs-about = מה שתוכנות עשו מופיע בהיסטוריה. הן אינן מופיעות בשום שורת מחברים, ברשימת אנשים או בהזנה.
credit-you = השם שלך
credit-you-about = אפשר להוסיף קובץ עליך לתיקייה "contributors": השם שלך, החשבונות שלך ושמות אחרים שבהם השתמשת. הוא מאחד את השינויים שלך וקובע איך יוצג שמך:
credit-you-command = הפקודה הזאת כותבת קובץ כזה מתוך מה ש־git יודע עליך, כשהכתובות שלך מופיעות כגיבובים:
credit-you-link = לכתיבת הפרופיל שלך
credit-visibility-name = שמך מוצג, ויש לך דף משלך. כך הדבר גם בלי פרופיל.
credit-visibility-pseudonym = רק השם שבפרופיל שלך מוצג: לא שם אחר ולא חשבון שלך.
credit-visibility-hidden = התרומה שלך נספרת ושמך לעולם אינו מוצג: לא דף, לא הזנה, לא אזכור.
credit-unnamed = { $n ->
    [one] אדם אחד בחר בכך.
    [two] שני אנשים בחרו בכך.
   *[other] { $n } אנשים בחרו בכך.
}
credit-repository = זה נכון לגבי הדפים האלה. המאגר עצמו שומר את השמות בקומיטים שלו, וכתובות דוא״ל אינן מופיעות בשום דף.

## מידע על דף
info-facts = עובדות
info-page = דף
info-file = קובץ
info-language = שפה
info-length = אורך
info-revisions = גרסאות
info-license = רישיון
info-attestation = הזכות לפרסם
info-findings = ממצאים
info-credit = קרדיט
info-credit-about = החלקים הם הערכה: הם סופרים את המילים ששרדו בטקסט הנוכחי.
standing-authors = מחברים
standing-contributors = עם תרומות מאת
standing-mentioned = גם בהיסטוריה
standing-bots = תוכנות
info-cite = ציטוט הדף הזה
info-backlinks = דפים המקושרים לכאן
info-no-backlinks = אין עדיין דפים המקושרים לכאן.
info-links = דפים שהוא מקשר אליהם
info-missing = קישורים שמחכים לדף
info-redirects = כתובות נוספות

## סוגי דפים
title-home = עמוד ראשי
title-article = דף
title-category = קטגוריה
title-categories = קטגוריות
title-all-pages = כל הדפים
title-dated = חדשות
title-search = חיפוש
title-wanted = דפים מבוקשים
title-long-pages = דפים ארוכים
title-new-pages = דפים חדשים
title-most-linked = הדפים המקושרים ביותר
title-redirects = הפניות
title-stubs = דפים קצרים
title-stale-pages = הדפים הישנים ביותר
title-orphaned-pages = דפים יתומים
title-dead-end-pages = דפים ללא מוצא
title-uncategorised-pages = דפים ללא קטגוריה
title-untranslated-pages = דפים שלא תורגמו
title-broken-files = תמונות חסרות
title-undescribed-pictures = תמונות ללא תיאור
title-redirected-links = קישורים דרך הפניות
title-recent-changes = שינויים אחרונים
title-contributors = תורמים
title-contributor = תורם
title-history = היסטוריה
title-info = מידע
title-file = קובץ
title-special = דפים מיוחדים
title-redirect = הדף הועבר
title-404 = הדף לא נמצא
title-statistics = סטטיסטיקה
title-credit = על הקרדיט
title-licensing = רישיונות
title-submissions = הצעות
title-submission = הצעה
title-submission-archive = ארכיון ההצעות
title-calls = קולות קוראים
title-call = קול קורא
title-call-decision = החלטה
title-calls-about = על מה נשענת תוצאה
title-calls-json = קולות קוראים (JSON)
title-calls-feed = קולות קוראים (הזנת Atom)
title-calls-calendar = קולות קוראים (לוח שנה)
title-feed = הזנת Atom
title-sitemap = מפת האתר
title-catalogue = קטלוג (JSON)
about-all-pages = כל הדפים, מא׳ עד ת׳.
about-search = מציאת דפים לפי המילים שבהם.
about-categories = עץ הקטגוריות.
about-wanted = דפים שאחרים מקשרים אליהם ואיש לא כתב עדיין. המבוקשים ביותר תחילה.
about-long-pages = הדפים הארוכים ביותר, לפי מספר המילים.
about-new-pages = הדפים החדשים ביותר, החדש תחילה.
about-most-linked = הדפים שדפים אחרים מרבים לקשר אליהם.
about-redirects = שמות אחרים וכתובות ישנות, והדף שכל אחד מהם מוביל אליו.
about-stubs = דפים שמחכים לעוד טקסט, הקצר תחילה.
about-stale-pages = דפים שאיש לא שינה זה הזמן הארוך ביותר.
about-orphaned-pages = דפים ששום דף אחר אינו מקשר אליהם. כדאי לקשר אליהם מהמקומות שבהם הקוראים יחפשו אותם.
about-dead-end-pages = דפים שאינם מקשרים לשום דף אחר.
about-uncategorised-pages = דפים ללא קטגוריה: מי שמעיין בקטגוריות לעולם לא ימצא אותם.
about-untranslated-pages = דפים שחסרים בשפה אחרת של האתר, המקושרים ביותר תחילה.
about-broken-files = דפים המציגים תמונה שאינה קיימת.
about-undescribed-pictures = דפים עם תמונות שאינן אומרות דבר למי שאינם יכולים לראות אותן. די במשפט אחד לכל תמונה.
about-redirected-links = דפים שהקישורים שלהם עוברים דרך שם אחר של דף היעד, או סובבים במעגל.
about-recent-changes = מה השתנה לאחרונה, ובידי מי.
about-contributors = כל מי שיש להם חלק באתר הזה.
about-statistics = האתר במספרים.
about-credit = מי מוזכר, על מה, ולפי אילו כללים.
about-licensing = רישיונות והצהרות ברחבי האתר.
about-submissions = שינויים שמחכים לסקירה.
about-submission-archive = הצעות שכבר הוחלט לגביהן.
about-calls = מה הקהילה הזאת מבקשת, ומה יצא מזה.
about-calls-json = כל קול קורא עם ההגשות והתוצאות שלו, לתוכנות.
about-calls-feed = מעקב אחרי הקולות הקוראים בקורא הזנות.
about-calls-calendar = המועדים של כל הקולות הקוראים, ללוח השנה.
about-feed = מעקב אחרי האתר בקורא הזנות.
about-sitemap = למנועי חיפוש.
about-catalogue = כל מה שיש כאן, לתוכנות.
special-group-reading = קריאה
special-group-maintenance = תחזוקה
special-group-people = אנשים
special-group-machine = לתוכנות

## הצעות
submissions-lead = { $n ->
    [0] אין הצעות שמחכות לסקירה.
    [one] הצעה אחת מחכה לסקירה.
    [two] שתי הצעות מחכות לסקירה.
   *[other] { $n } הצעות מחכות לסקירה.
}
submissions-lead-unsure = { $n ->
    [one] הצעה אחת אינה חלק מהאתר.
    [two] שתי הצעות אינן חלק מהאתר.
   *[other] { $n } הצעות אינן חלק מהאתר.
}
submissions-unsure-about = ייתכן שחלקן נסגרו: המאגר לבדו אינו מבחין בין הצעות סגורות לפתוחות.
open-submissions = { $n ->
    [one] הצעה פתוחה אחת
    [two] שתי הצעות פתוחות
   *[other] { $n } הצעות פתוחות
}
submissions-about = שינויים שהוצעו ועדיין לא התקבלו. אף אחד מהם לא פורסם.
submissions-oldest = המחכות זמן רב ביותר
submission = הצעה
submission-by = מאת
submission-changes = מה היא משנה
submission-waits-since = מחכה מאז
submission-since = מחכה מאז
submission-updated = עודכנה בתאריך
submission-checks = בדיקות
submission-answer = המענה עד כה
submission-kind-all = הכול
submission-kind-newcomers = מאת אנשים חדשים
submission-kind-new-pages = עם דפים חדשים
submission-kind-overlaps = חופפות להצעות אחרות
submission-draft = עדיין לא הושלמה
submission-new-person = תרומה ראשונה כאן
submission-unnamed = { $n ->
    [one] אדם שביקש שלא לציין את שמו
    [two] שני אנשים שביקשו שלא לציין את שמם
   *[other] { $n } אנשים שביקשו שלא לציין את שמם
}
submission-conflicts-with = מתנגשת עם
submission-similar = חלק גדול מהטקסט שלה נמצא בתוך
submission-cannot-join = מתנגשת עם שינויים חדשים יותר
submission-on-forge = במאגר
submission-answer-there = מענה במאגר
submission-findings = מה מצאו הבדיקות
submission-more-findings = ממצאים נוספים
submission-no-page = אינה משנה שום דף
submission-no-page-about = היא אינה משנה שום דף באתר הזה, אלא רק את הקבצים שלהלן.
submission-next = הצעד הבא
submission-try = תצוגה מקדימה של האתר איתה:
submission-merge = מענה או מיזוג במאגר
submission-pages = דפים
submission-page-now = הדף כפי שהוא עכשיו
submission-preview = איך זה ייראה
submission-no-preview = הדף הזה ארוך מכדי להיות מוצג כאן.
submission-told = הודעה למחבר
submission-files = קבצים
submission-commits = קומיטים
submission-years = שנים
submission-undated = התאריך אינו ידוע
submission-by-other = על ידי
change-submission = הצעה
verdict-ready = מוכנה
verdict-needs-work = דורשת עבודה
verdict-conflicts = מתנגשת
verdict-too-large = גדולה מדי
verdict-cannot-tell = אי אפשר לקבוע
verdict-not-judged = עוד לא נבדקה
verdict-count-ready = { $n ->
    [one] מוכנה
   *[other] מוכנות
}
verdict-count-needs-work = { $n ->
    [one] דורשת עבודה
    [two] דורשות עבודה
   *[other] דורשות עבודה
}
verdict-count-conflicts = בהתנגשות
verdict-count-too-large = { $n ->
    [one] גדולה מדי
   *[other] גדולות מדי
}
verdict-count-cannot-tell = { $n ->
    [one] לא ניתנת לקריאה
   *[other] לא ניתנות לקריאה
}
verdict-count-not-judged = { $n ->
    [one] עוד לא נבדקה
   *[other] עוד לא נבדקו
}
verdict-ready-about = אין מה לתקן. אחד המתחזקים יכול לסקור אותה.
verdict-needs-work-about = קודם כול יש לתקן משהו. הערת הבדיקה על ההצעה אומרת מה ואיך.
verdict-conflicts-about = האתר השתנה מאז באותם מקומות. על המחבר לעדכן אותה תחילה.
verdict-too-large-about = היא גדולה מכדי להיבדק כאן. אחד המתחזקים צריך לבחון אותה בנפרד.
verdict-cannot-tell-about = אי אפשר לקרוא אותה כאן. אחד המתחזקים צריך לבחון אותה.
verdict-not-judged-about = הבדיקות עדיין לא בחנו אותה.
outcome-merged = מוזגה
outcome-declined = נדחתה
outcome-superseded = הוחלפה
outcome-closed = נסגרה
outcome-unknown = לא ידוע
answer-accepted = התקבלה
answer-declined = נדחתה
answer-superseded = הוחלפה על ידי
file-change-added = חדש
file-change-modified = נערך
file-change-deleted = הוסר
file-change-renamed = הועבר
severity-error = חובה לתקן
severity-warning = כדאי לתקן
severity-info = טוב לדעת
count-errors = { $n } לתיקון
count-warnings = { $n ->
    [one] הערה אחת
    [two] שתי הערות
   *[other] { $n } הערות
}
person-merged = { $n ->
    [one] הצעה אחת מוזגה
    [two] שתי הצעות מוזגו
   *[other] { $n } הצעות מוזגו
}

## בטקסט של דפים
markdown-references = הערות שוליים
markdown-note = הערה
markdown-tip = עצה
markdown-important = חשוב
markdown-warning = אזהרה
markdown-caution = זהירות
markdown-table = טבלה
markdown-done = בוצע
markdown-to-do = לביצוע
markdown-back-to-text = חזרה לטקסט
markdown-picture-at = תמונה בכתובת
markdown-page-does-not-exist = הדף אינו קיים
markdown-page-does-not-exist-calls-only = הדף אינו קיים; דפים חדשים נכתבים במענה לקול קורא פתוח
markdown-page-does-not-exist-members = הדף אינו קיים; רק חברים כותבים דפים חדשים
markdown-page-does-not-exist-paused = הדף אינו קיים; תרומות אינן מתקבלות כרגע

file-open = פתיחת הקובץ
file-download = הורדה
file-pixels = { $width } × { $height } פיקסלים
file-kilobytes = { $n } קילו־בייט
file-terms = יוצר ורישיון
file-title = כותרת
file-author = יוצר
file-author-unknown = לא נרשם
file-source = מקור
file-license-unknown = לא נרשם: יש לשאול לפני השימוש
file-changes = שינויים
file-copyright = זכויות יוצרים
file-place-removed = התצלום שפורסם אינו מציין היכן צולם.
file-reuse-explain = מותר להשתמש בקובץ לפי הרישיון שלו. יש לציין את שם היוצר, לציין את הרישיון ולקשר אליו, ולומר אם נעשו שינויים. השורה הזאת עושה זאת:
file-usage = מוצג בדפים
file-no-usage = שום דף אינו מציג את הקובץ הזה.
file-origin = באתר הזה
file-brought = הובא על ידי
file-history = היסטוריית הקובץ

file-reuse-how = איך עושים שימוש חוזר בקובץ הזה
title-license-document = רישיונות (SPDX)
title-attribution = ייחוס
about-license-document = רישיון, זכויות יוצרים וסכום ביקורת של כל קובץ, לתוכנות (SPDX 2.3).
about-attribution = כותרת, מחברים, רישיון ומקורות של כל דף וקובץ, לשמירה לצד עותק של האתר כולו.
count-files = { $n ->
    [one] קובץ אחד
    [two] שני קבצים
   *[other] { $n } קבצים
}
licensing-in-use = רישיונות בשימוש
licensing-pages = דפים וקטגוריות
licensing-files = קבצים
licensing-without = ללא רישיון
licensing-none = לשום דבר כאן אין עדיין רישיון.
licensing-deed = תקציר
licensing-text = הטקסט המלא
licensing-proofs = חתימות אישור
licensing-proofs-about = התורמים מאשרים שיש להם זכות לפרסם. כך הם אישרו זאת לגבי הגרסאות האחרונות של הדפים.
licensing-proof = הוכחה
licensing-statements = הצהרות
licensing-changes = מתוך כל השינויים בדפים ובקבצים הנוכחיים:
licensing-changes-certified = { $n ->
    [one] אחד אושר על ידי מחברו
    [two] שניים אושרו על ידי מחבריהם
   *[other] { $n } אושרו על ידי מחבריהם
}
licensing-changes-not-needed = { $n ->
    [one] אחד אינו דורש הוכחה: תוכנה כתבה אותו, או שהוא מלפני שנדרשה הוכחה
    [two] שניים אינם דורשים הוכחה: תוכנות כתבו אותם, או שהם מלפני שנדרשה הוכחה
   *[other] { $n } אינם דורשים הוכחה: תוכנות כתבו אותם, או שהם מלפני שנדרשה הוכחה
}
licensing-changes-missing = { $n ->
    [one] אחד ללא הוכחה
    [two] שניים ללא הוכחה
   *[other] { $n } ללא הוכחה
}
licensing-version = גרסת הטקסט (שמה ב־git):
proof-sign-off = חתימת אישור של התורם על השינוי
proof-profile = הצהרה בפרופיל של התורם
proof-page = הצהרה בדף
proof-none = לא נרשמה
licensing-accepted = מה אפשר לתרום
licensing-accepted-about = דף חדש מתפרסם באחד הרישיונות האלה, כדי שאפשר יהיה לאחד, לתרגם ולהפיץ את הדפים יחד.
licensing-accepted-any = כל רישיון ש־SPDX מכיר. הדף מציין אותו.
licensing-policy = כל שינוי דורש הצהרה למי הזכות לפרסם אותו.
licensing-accept = אלה נחשבות:
licensing-no-policy = לא נדרשת הצהרה על הזכות לפרסם.
licensing-since = הדבר נדרש מאז
licensing-flows = מיצירות אחרות אל דף ברישיון
licensing-flows-about = טקסט מעובד או מתורגם מביא איתו את הרישיון שלו. עובדות וציטוטים קצרים דורשים ציון מקור בלבד, ותמונה שומרת על הרישיון שלה. זוהי הכוונה ולא ייעוץ משפטי.
flow-allowed = כן
flow-notice = כן, בצירוף הודעת הרישיון שלו
flow-human = אחד המתחזקים מחליט
flow-refused = לא
licensing-whole = שימוש חוזר בכול
licensing-whole-about = מי שמעתיק את האתר בשלמותו מוצא את כל מה שיש לציין בשני קבצים:
license-about-cc0 = כל שימוש מותר: היוצרים ויתרו על זכויותיהם עד כמה שהחוק מתיר.
license-about-public-domain = לא ידוע על זכויות יוצרים, ולכן כל שימוש מותר.
license-about-by = מותר להעתיק, לשנות ולמכור, אם מציינים את היוצרים ואת הרישיון ואומרים מה שונה.
license-about-by-sa = מותר להעתיק, לשנות ולמכור, אם מציינים את היוצרים ואת הרישיון, אומרים מה שונה ומפיצים את הגרסה החדשה באותו רישיון.
license-about-by-nc = מותר להעתיק ולשנות, אך לא למטרות מסחריות, אם מציינים את היוצרים ואת הרישיון ואומרים מה שונה.
license-about-by-nc-sa = מותר להעתיק ולשנות, אך לא למטרות מסחריות, אם מציינים את היוצרים ואת הרישיון, אומרים מה שונה ומפיצים את הגרסה החדשה באותו רישיון.
license-about-by-nd = מותר להעתיק ולמכור, אם מציינים את היוצרים ואת הרישיון; אסור להפיץ גרסאות ששונו.
license-about-by-nc-nd = מותר להעתיק, אך לא למטרות מסחריות, אם מציינים את היוצרים ואת הרישיון; אסור להפיץ גרסאות ששונו.
license-about-notice = מותר להעתיק, לשנות ולמכור, אם משאירים את הודעת הרישיון.

## סקירות של דפים
review-by = נסקר על ידי
review-on = בתאריך
review-unnamed = אדם שביקש שלא לציין את שמו
review-scope-facts = עובדות
review-scope-language = לשון
review-scope-licence = רישיון
review-scope-images = תמונות
review-verdict-accept = נמצא טוב
review-verdict-revise = התבקשו שינויים
review-verdict-decline = ההמלצה היא שלא לקבל
review-since = { $n ->
    [0] אין שינוי מהותי מאז
    [one] שינוי מהותי אחד מאז
    [two] שני שינויים מהותיים מאז
   *[other] { $n } שינויים מהותיים מאז
}
review-says = מה הסקירה אומרת
review-uncounted-uncommitted = לא נשמרה בקומיט
review-uncounted-unknown-page = על דף שאינו קיים
review-uncounted-foreign = בשם אדם אחד, ונשמרה בקומיט של אדם אחר
review-uncounted-name-only = מאת אדם ששמו כשם המחבר, מכתובת שאינה ידועה כשלו
review-uncounted-incomplete = אינה אומרת מה נקרא, מה נבדק ומה העלתה הבדיקה
review-uncounted-silent = אינה אומרת אם יש ניגוד עניינים
review-uncounted-declared = הוצהר על ניגוד עניינים
review-uncounted-conflict = מחברה כתב את הגרסה שנקראה
review-uncounted-unknown-revision = על גרסה שמעולם לא הייתה לדף
info-reviews = סקירות

## קולות קוראים
calls-lead = מה הקהילה הזאת מבקשת, מה אנשים שלחו, ומה יצא מזה.
calls-as-of = נכון ליום
calls-about-link = על מה נשענת תוצאה
calls-calendar = לוח שנה (iCalendar)
calls-json = לתוכנות (JSON)
calls-group-open = הגשות עד התאריך הנקוב
calls-group-standing = הגשות בכל עת
calls-group-drives = עבודה לכולם
calls-group-announced = הגשות החל בתאריך הנקוב
calls-group-judging = ההגשות התקבלו, ההחלטה בדרך
calls-group-decided = הוכרעו
calls-group-decided-in = הוכרעו ב־{ $year }
calls-group-closed = בוטלו
home-calls = קולות קוראים
home-all-calls = כל הקולות הקוראים
call-kind-challenge = אתגר
call-kind-contest = תחרות
call-kind-ideas = רעיונות
calls-group-ended = הסתיימו
call-kind-review-drive = מבצע סקירה
call-kind-translation-drive = מבצע תרגום
drive-progress = התקדמות
drive-done-of = { $of ->
    [one] הושלמו { $n } מתוך דף אחד
    [two] הושלמו { $n } מתוך שני דפים
   *[other] הושלמו { $n } מתוך { $of } דפים
}
drive-pages = דפים
drive-no-end = בכל עת
drive-reviews = דפים לסקירה
drive-translations = דפים לתרגום: { $language }
drive-left = מה נותר
drive-behind = הדף השתנה מאז:
drive-done = הושלם
drive-form-review-drive = לסקור אותו
drive-form-translation-drive = לתרגם אותו
drive-form-behind = לעדכן אותו
drive-date-opens = החל מיום
drive-date-closes = עד
drive-edge-opens = מתקיים החל מיום
drive-edge-closes = מתקיים עד
call-first-time = מתאים לתרומה ראשונה
call-record-decided = הוכרע
call-record-implemented = יצא לפועל
call-record-closed = בוטל
call-date-opens = הגשות החל מיום
call-date-closes = הגשות עד
call-date-vote-opens = הצבעה החל מיום
call-date-vote-closes = הצבעה עד
call-date-reviews-until = סקירות עד
call-date-reveal = פתיחת מעטפות עד
call-date-decide-by = החלטה מובטחת עד
call-edge-opens = הגשות מתקבלות החל מיום
call-edge-closes = הגשות מתקבלות עד
call-edge-vote-opens = פתקי הצבעה מתקבלים החל מיום
call-edge-vote-closes = פתקי הצבעה מתקבלים עד
call-edge-reviews-until = סקירות מתקבלות עד
call-edge-reveal = מעטפות נפתחות עד
call-edge-decide-by = החלטה מובטחת עד
call-anywhere = בכל מקום על פני כדור הארץ: היום נגמר במקום שבו הוא נגמר אחרון
call-no-end = הגשות בכל עת
count-entries = { $n ->
    [one] הגשה אחת
    [two] שתי הגשות
   *[other] { $n } הגשות
}
call-event-opens = תחילת קבלת ההגשות
call-event-closes = המועד האחרון להגשות
call-event-vote-opens = תחילת ההצבעה
call-event-vote-closes = המועד האחרון לפתקי הצבעה
call-event-reviews-until = המועד האחרון לסקירות
call-event-reveal = המועד האחרון לפתיחת מעטפות
call-event-decide-by = המועד שהובטח להחלטה
call-news-opened = ההגשות נפתחו
call-news-closed = ההגשות נסגרו
call-news-decided = הוכרע
call-news-amended = השתנה אחרי הפתיחה
call-news-update = חדשות
call-news-called-off = בוטל
call-news-sealed = מה שהגיע נחתם
call-news-step = שלב הושלם
call-badge-open = פתוח
call-badge-before = טרם נפתח
call-badge-left = נותרו { $days }
call-badge-last = היום האחרון
call-badge-closed = סגור
call-badge-vote = ההצבעה פתוחה
call-badge-overdue = ההחלטה מתעכבת
call-badge-until = עד
call-badge-vote-until = הצבעה עד
call-badge-decided = הוכרע בתאריך
call-badge-called-off = בוטל
call-badge-any-time = בכל עת
call-tell-enter = השתתפות:
call-tell-result = איך הוחלט:
call-tell-rights = הרישיון של ההגשות:
call-tell-from = קול קורא מאת
tell-others = לספר לאחרים
tell-about = אפשר להעתיק את מה שצריך; המועדים כלולים בו, ולכן הוא נשאר נכון.
tell-file = כל הטקסטים כקובץ
tell-short = קצר
tell-medium = פוסט
tell-long = מכתב
tell-characters = { $n ->
    [one] תו אחד בערך
    [two] כשני תווים
   *[other] כ־{ $n } תווים
}
tell-badge = תג לדף שלך
tell-card = תמונה
tell-card-of = כרטיס של
tell-card-linked = אתרים שמציגים תצוגה מקדימה יראו אותה היכן שמקשרים לדף הזה.
tell-card-alone = אפשר לשלוח אותה יחד עם הטקסט.
tell-calendar = הוספת המועדים ללוח שנה
tell-feed = מעקב אחרי הקול הקורא הזה בקורא הזנות
call-run-by = מארגנים:
call-ask = לשאול עליו
call-unnamed = { $n ->
    [one] אדם שביקש שלא לציין את שמו
    [two] שני אנשים שביקשו שלא לציין את שמם
   *[other] { $n } אנשים שביקשו שלא לציין את שמם
}
call-chosen = נבחרו:
call-none-chosen = שום הגשה לא נבחרה.
call-decided-on = הוכרע בתאריך
call-closed-on = בוטל בתאריך
call-was-closed = הקול הקורא הזה בוטל.
call-see-decision = לצפייה בהחלטה ובכל מה שהיא נשענת עליו
call-see-count = לצפייה במה שעולה מהרשומות עד כה
call-dates = מועדים
call-terms = איך מחליטים
call-criteria = מה השופטים מנקדים
call-criterion = קריטריון
call-weight = משקל
call-range = ניקוד
call-judges = שופטים
call-interest = עניין אישי:
call-judge-added = נוסף אחרי סגירת ההגשות, כי ניגודי עניינים הותירו מעט מדי שופטים עבור:
call-reviews = סקירות
call-reviews-each = { $n ->
    [one] כל הגשה צריכה סקירה אחת.
    [two] כל הגשה צריכה שתי סקירות.
   *[other] כל הגשה צריכה { $n } סקירות.
}
call-combine-mean = הניקוד של הגשה הוא הממוצע של הסקירות שלה.
call-combine-median = הניקוד של הגשה הוא החציון של הסקירות שלה.
call-combine-centred = הניקוד של הגשה הוא הממוצע של הסקירות שלה, לאחר השוואת מידת ההקפדה של כל השופטים.
call-combine-borda = הניקוד של הגשה הוא ממוצע המקומות שלה בסדר של כל שופט, מ־1 לטובה ביותר עד 0 לאחרונה.
call-award-main = על מה מחליטים
call-decides-judges = בידי שופטים
call-decides-votes = בהצבעה
call-decides-people = בידי מארגני הקול הקורא
call-decides-consent = בהסכמה: עובר אלא אם מישהו מתנגד
call-places = { $n ->
    [one] מקום אחד
    [two] שני מקומות
   *[other] { $n } מקומות
}
call-vote = הצבעה
call-method-yes-no = כן או לא.
call-method-approval = כל פתק הצבעה מציין את כל האפשרויות שהוא מאשר.
call-method-score = כל פתק הצבעה נותן ניקוד מ־0 עד { $max }; מה שאינו מצוין מקבל 0.
call-method-ranked = כל פתק הצבעה מסדר את האפשרויות; שוויון מותר, ומה שאינו מצוין בא אחרון.
call-method-consent = מי שיש לו סיבה מתנגד; בלי התנגדות זה עובר.
call-voters-everyone = כל אחד רשאי להצביע; מי שחדש כאן יוצר קודם פרופיל. איש אינו בודק שאדם אחד מצביע פעם אחת בלבד.
call-voters-members = החברים מצביעים: מי שיש להם כאן פרופיל.
call-voters-contributors = מצביעים מי שעבודתם הייתה כאן לפני שהקול הקורא נודע.
call-voters-judges = השופטים מצביעים.
call-voters-people = האנשים האלה מצביעים:
call-none = "אף אחת מאלה" היא אפשרות, ומה שיותר פתקים מציבים מתחתיה מאשר מעליה נושר.
call-quorum = { $n ->
    [one] פתק הצבעה אחד חייב להיספר.
    [two] לפחות שני פתקי הצבעה חייבים להיספר.
   *[other] לפחות { $n } פתקי הצבעה חייבים להיספר.
}
call-eligible = מי יכולים להשתתף
call-eligible-everyone = כולם
call-eligible-members = חברים: מי שיש להם כאן פרופיל
call-eligible-contributors = מי שעבודתם הייתה כאן לפני הפתיחה
call-eligible-newcomers = מי שלא הייתה להם עבודה כאן לפני הפתיחה
call-no-judges = למעט השופטים
call-no-people = למעט המארגנים
call-except = למעט
call-limits = מגבלות
call-limit-entries = { $n ->
    [one] הגשה אחת לאדם
    [two] שתי הגשות לאדם
   *[other] { $n } הגשות לאדם
}
call-limit-team = { $n ->
    [one] אדם אחד להגשה
    [two] לכל היותר שני אנשים להגשה
   *[other] לכל היותר { $n } אנשים להגשה
}
call-words-min = { $n ->
    [one] לפחות מילה אחת
    [two] לפחות שתי מילים
   *[other] לפחות { $n } מילים
}
call-words-max = { $n ->
    [one] לכל היותר מילה אחת
    [two] לכל היותר שתי מילים
   *[other] לכל היותר { $n } מילים
}
call-license = הרישיון של ההגשות
call-rights = מה שייך למי
call-late = הגשות שאין הוכחה שהגיעו בזמן
call-late-refuse = אינן נכללות
call-late-ask = מוצגות בנפרד, ונחשבות אם ההחלטה מנמקת זאת
call-late-take = מתקבלות
call-unless-decided = אם לא תתקבל החלטה
call-enter = איך משתתפים
call-enter-form = כתיבת הגשה
call-enter-form-about = הטופס שייך למאגר; הקול הקורא הזה כבר מצוין בו.
call-enter-command = במחשב שלך:
call-enter-before = הגשות מתקבלות החל מיום
call-enter-over = הגשות התקבלו עד
call-enter-vote = כדי להצביע:
call-vote-until = פתקי הצבעה מתקבלים עד
call-vote-form = כתיבת פתק הצבעה
call-vote-form-about = הטופס הוא של המאגר. כתבו את שמכם, כפי שנקרא דפכם כאן, במקום „your-name” בשם הקובץ: פתק נספר למי שהוא נקרא על שמו, אם שלח אותו בעצמו.
call-enter-review = השופטים כותבים סקירה על הגשה:
call-updates = חדשות ותשובות
call-amendments = מה השתנה אחרי הפתיחה
call-amendment-why = מדוע:
call-entries = הגשות
call-entries-none = אין עדיין הגשות.
call-entries-shuffled = בסדר אקראי, זהה לכולם: להקדים, או להיקרא אהרן, אינו יתרון.
call-entries-placed = לפי מקום, ואחר כך לפי שם.
call-proposed = עדיין לא פורסמה
call-arrival-sealed = בזמן, לפי החותם של המועד האחרון
call-arrival-merged = בענף מאז
call-arrival-forge = בבקשה שלפי שירות האחסון נפתחה בתאריך
call-arrival-claimed = שום דבר אינו מוכיח מתי הגיעה
call-standing-late = לא הוכח שהגיעה בזמן
call-standing-admitted = באיחור, ובכל זאת התקבלה
call-standing-withdrawn = נמשכה
call-standing-ineligible = אינה רשאית להשתתף
call-standing-unopened = לא נפתחה בזמן
call-standing-broken-envelope = אינה מה שהמעטפה שלה מכילה
call-entry-removed = הדף שלה הוסר אחרי סגירת הקול הקורא; היא נשפטת כפי שהייתה
call-entry-touched = שונתה בידי אחרים לפני סגירת הקול הקורא
call-doubts = מה כדאי לדעת לפני שסומכים על התוצאה
call-entry-sealed = במעטפה שלה
call-entry-opened = במעטפה, נפתחה ביום
call-entry-opens = לפתיחה:
call-place = מקום { $n }
call-shared = משותף
call-outcome = תוצאה
call-outcome-chosen = נבחרה
call-outcome-mention = ציון לשבח
call-outcome-not-chosen = לא נבחרה
call-outcome-late = איחרה
call-outcome-ineligible = לא הייתה רשאית להשתתף
call-outcome-withdrawn = נמשכה
call-outcome-unopened = לא נפתחה בזמן
call-outcome-broken-envelope = לא הייתה מה שהמעטפה שלה הכילה
call-outcome-accepted = התקבלה
call-outcome-later = למועד מאוחר יותר
call-outcome-declined = נדחתה
call-outcome-done = בוצעה
call-answer = תשובה
call-steps = מה יצא מזה
call-steps-over = { $n } מתוך { $of } שלבים הושלמו או ירדו מהפרק.
call-steps-news = חדשות אחרונות:
call-step-planned = מתוכנן
call-step-doing = בעבודה
call-step-done = הושלם
call-step-dropped = ירד מהפרק
call-retrospective = במבט לאחור:
person-calls = נשלח לקולות קוראים
person-judged = שפיטה:
person-runs = מנהל או מנהלת:
call-preliminary = איש עדיין לא החליט. זה מה שעולה מהרשומות כעת, משחלפו כל המועדים; ההחלטה עדיין יכולה להשמיט משהו, בנימוק, או לקבל משהו שהגיע באיחור.
call-decision-by = על ידי
call-decision-at = מתוך הרשומות בקומיט
call-decision-file = הקובץ
call-override = האנשים החליטו אחרת מהמספרים:
call-despite = ההחלטה התקבלה למרות מה שעמד נגדה:
call-decision-disputed = ההחלטה הזאת אינה עומדת:
call-draw = הגרלה
call-draw-held = { $n ->
    [one] ההגשות האלה היו שוות על מקום אחד, והגרלה הכריעה.
    [two] ההגשות האלה היו שוות על שני מקומות, והגרלה הכריעה.
   *[other] ההגשות האלה היו שוות על { $n } מקומות, והגרלה הכריעה.
}
call-draw-needed = { $n ->
    [one] ההגשות האלה שוות על מקום אחד, והגרלה תכריע.
    [two] ההגשות האלה שוות על שני מקומות, והגרלה תכריע.
   *[other] ההגשות האלה שוות על { $n } מקומות, והגרלה תכריע.
}
call-draw-repeat = כל אחד יכול לחזור עליה מתוך המספרים: השיטה היא
call-draw-sources = המספרים באים ממה שהקול הקורא מציין.
call-draw-after = הם ידועים אחרי
call-draw-key = המפתח שהם יוצרים
call-draw-pool = ההגרלה נערכה בין אלה, בסדר הזה:
call-draw-order = הסדר שבו עלו בהגרלה:
call-draw-number = מספר
call-draw-place = מקבלת מקום
call-draw-named = שוויון מוכרע בהגרלה, עם מספרים מתוך:
call-ties-drawn = שוויון מוכרע בהגרלה
call-lacks-quorum = { $n ->
    [one] אין תוצאה: פתק הצבעה אחד חייב להיספר, ואף אחד אינו נספר.
    [two] אין תוצאה: שני פתקי הצבעה חייבים להיספר, ופחות מכך נספרים.
   *[other] אין תוצאה: { $n } פתקי הצבעה חייבים להיספר, ופחות מכך נספרים.
}
call-no-places = לשום הגשה אין מקום.
call-decided-by-people = מארגני הקול הקורא מחליטים על כך; דבר אינו נספר.
call-entry = הגשה
call-score = ניקוד
call-score-exact = במדויק
call-score-none = מעט מדי סקירות
call-sum = סכום
call-options = אפשרויות
call-none-of-these = אף אחת מאלה
call-pairwise = מי עדיף על מי
call-pairwise-about = כמה פתקים מציבים את השורה מעל העמודה. מספר מודגש הוא הגדול מבין השניים בזוג.
call-paths = המסלולים החזקים ביותר
call-paths-about = שיטת שולצה: שרשרת של ניצחונות חזקה כמו הניצחון החלש ביותר שבה. מי שיש לו מסלול חזק יותר אל כל אחד מהאחרים מאשר בחזרה בא ראשון.
call-order = כולן לפי הסדר:
call-dropped = נשרו, כי אין רוב שמציב אותן מעל "אף אחת מאלה":
call-condorcet = גוברת על כל אפשרות אחרת בהשוואה ישירה:
call-too-many-options = יש יותר מדי אפשרויות לטבלאות; בקבצים שלהלן נמצאים כל הפתקים.
call-answer-yes = כן
call-answer-no = לא
call-answer-abstain = נמנע
call-carried = עבר
call-not-carried = לא עבר
call-needs-majority = דרושים יותר קולות בעד מאשר נגד
call-needs-two-thirds = דרושים פי שניים קולות בעד מאשר נגד
call-passes = איש אינו מתנגד, ולכן זה עובר.
call-objections = התנגדויות שעומדות בעינן
call-reviews-all = כל הסקירות
call-reviewer = סוקר
call-total = סך הכול
call-counted = נספר
call-not-counted = לא נספר:
call-conflict = ניגוד עניינים:
call-verdict-accept = בעד קבלתה
call-verdict-revise = בעד תיקונה
call-verdict-decline = בעד דחייתה
call-comments = מה הם אומרים
call-support = { $n ->
    [one] אדם אחד תומך בה (לפי הספירה של שירות האחסון, פתוח לכולם)
    [two] שני אנשים תומכים בה (לפי הספירה של שירות האחסון, פתוח לכולם)
   *[other] { $n } אנשים תומכים בה (לפי הספירה של שירות האחסון, פתוח לכולם)
}
call-ballots = כל פתקי ההצבעה
call-ballots-counted = { $n ->
    [one] פתק הצבעה אחד נספר.
    [two] שני פתקי הצבעה נספרים.
   *[other] { $n } פתקי הצבעה נספרים.
}
call-voter = מצביע
call-choice = בחירה
call-hidden-voter = אדם שביקש שלא לציין את שמו
call-withdrawn-objection = התנגדות שנמשכה
call-unreadable = אי אפשר לקרוא
call-ballot-blank = אינו מציין שום אפשרות
call-left-out = לא נכללו
call-left-out-unnamed = { $n ->
    [one] ורשומה אחת של אדם שביקש שלא לציין את שמו
    [two] ושתי רשומות של אנשים שביקשו שלא לציין את שמם
   *[other] ו־{ $n } רשומות של אנשים שביקשו שלא לציין את שמם
}
call-uncounted-uncommitted = לא נשמר בקומיט
call-uncounted-invalid = אי אפשר לקרוא אותו, או שהוא מיועד לסוג אחר של הצבעה
call-uncounted-unknown-option = מציין אפשרות שאינה קיימת
call-uncounted-foreign = בשם אדם אחד, ונשמר בקומיט של אדם אחר
call-uncounted-name-only = מאת אדם ששמו כשם המחבר, מכתובת שאינה ידועה כשלו
call-uncounted-unreadable = אינו בהיסטוריה שנקראה
call-uncounted-not-on-roll = ללא זכות הצבעה
call-uncounted-weak-proof = בלי ההוכחה שהקול הקורא דורש
call-proof-sign-off = פתק הצבעה נספר כאשר המצביע חתם על אישור בקומיט שלו.
call-proof-account = פתק הצבעה נספר כאשר החשבון שבפרופיל של המצביע פתח את הבקשה שהביאה אותו, לפי הרשימה של שירות האחסון.
call-uncounted-late = הגיע מאוחר מדי
call-uncounted-unopened = לא נפתח, או נפתח מאוחר מדי
call-uncounted-broken-envelope = אינו מה שהמעטפה שלו מכילה
call-uncounted-unknown-entry = על הגשה שאינה קיימת
call-uncounted-entry-out = על הגשה שאינה משתתפת
call-uncounted-no-judge = לא נכתבה בידי שופט
call-uncounted-other-entries = של שופט שנוסף להגשות אחרות
call-uncounted-incomplete = ניקוד חסר או מחוץ לטווח
call-uncounted-silent = לא נאמר אם יש ניגוד עניינים
call-uncounted-declared = הוצהר על ניגוד עניינים
call-uncounted-conflict = מי שכתב אותה יצר את ההגשה, או מתחרה בה
call-uncounted-other-revision = על מצב אחר של ההגשה מזה שנשפט
call-uncounted-sealed-entry = נכתבה לפני שההגשה נפתחה
call-recount = ספירה חוזרת
call-recount-agrees = ספירה חוזרת של הרשומות נותנת את מה שההחלטה אומרת.
call-recount-differs = ספירה חוזרת של הרשומות נותנת דבר אחר ממה שההחלטה אומרת:
call-recount-command = כל מי שהמאגר בידיו יכול לספור שוב באמצעות:
call-digest = גיבוב של כל הרשומות שנספרו
call-exports = לתוכנות אחרות:
call-export-csv = כל פתקי ההצבעה כטבלה
call-export-toc = סדרים, לכלים של PrefLib
call-export-cvotes = סדרים, בתבנית Condorcet Election Format
calls-about-lead = מי שקורא תוצאה צריך לדעת על מה היא נשענת. כאן מפורט מה מוכח, במה יש להאמין, ומה איש אינו טוען.
calls-about-proven = מה תוצאה מראה
calls-about-proven-records = אילו סקירות ופתקי הצבעה נספרו, כל אחד עם הקומיט שלו, ואילו הושמטו, כל אחד עם הנימוק.
calls-about-proven-count = שהרשומות האלה נותנות את התוצאה הזאת. כל אחד יכול לספור שוב, בתוכנה הזאת או באחרות.
calls-about-proven-digest = ששום רשומה שנספרה לא נוספה, הוסרה או שונתה מאז: הגיבוב היה אחר.
calls-about-proven-seal = מה כבר הגיע במועד האחרון, היכן שהוא נחתם: החותם מציין כל תוכן לפי הגיבוב שלו, ולכן שום דבר שנדחף מאוחר יותר אינו יכול לבוא במקומו.
calls-about-proven-author = לפי איזו הוכחה כל רשומה שייכת לאדם מסוים: רשומה נזקפת למי ששמר אותה בקומיט, ופתק הצבעה נספר רק עם חתימת האישור שלו.
calls-about-trusted = במה יש להאמין
calls-about-trusted-seal = שמארגני קול קורא חתמו את מה שהיה שם כאשר חלף המועד האחרון.
calls-about-trusted-branch = שהענף לא שוכתב לפני שנחתם, ושהשעון שלו היה מדויק: זמנים שמחברים כותבים אינם משמשים לעולם.
calls-about-trusted-forge = שהחשבונות בשירות האחסון שייכים לאנשים שמשתמשים בהם, ושחתימת אישור נכתבה בידי האדם ששמו נקוב בה.
calls-about-not = מה איש אינו טוען
calls-about-not-secret = שההצבעה חשאית. git מראה הכול, לכולם, לתמיד. מי שביקש שלא לציין את שמו נספר ואינו מופיע ברשימה, ועדיין אפשר למצוא אותו במאגר.
calls-about-not-one = שלאדם אחד יש חשבון אחד.
calls-about-not-crowd = שקהל שבחר את עצמו מדבר בשם מישהו אחר.
calls-about-elsewhere = הצבעה על אנשים, או הצבעה שחייבת להיות חשאית, מקומה במקום אחר: Belenios ו־Helios נוצרו בשביל זה. לאחר מכן מארגני הקול הקורא יכולים להחליט ידנית ולקשר לתוצאה ההיא.

## כמה זמן עובר עד מענה ראשון

title-answers = תוך כמה זמן נענים
title-answers-json = מענים (JSON)
about-answers = כמה זמן נמשך עד מענה ראשון, ומה מחכה לו.
promise-days = { $n ->
    [one] מענה ראשון יגיע אליך בתוך יום אחד.
    [two] מענה ראשון יגיע אליך בתוך יומיים.
   *[other] מענה ראשון יגיע אליך בתוך { $n } ימים.
}
promise-hours = { $n ->
    [one] מענה ראשון יגיע אליך בתוך שעה אחת.
    [two] מענה ראשון יגיע אליך בתוך שעתיים.
   *[other] מענה ראשון יגיע אליך בתוך { $n } שעות.
}
promise-kept = איך זה מתקיים
answers-promise-days = { $n ->
    [one] לכל מי ששולחים משהו מובטח מענה ראשון בתוך יום אחד.
    [two] לכל מי ששולחים משהו מובטח מענה ראשון בתוך יומיים.
   *[other] לכל מי ששולחים משהו מובטח מענה ראשון בתוך { $n } ימים.
}
answers-promise-hours = { $n ->
    [one] לכל מי ששולחים משהו מובטח מענה ראשון בתוך שעה אחת.
    [two] לכל מי ששולחים משהו מובטח מענה ראשון בתוך שעתיים.
   *[other] לכל מי ששולחים משהו מובטח מענה ראשון בתוך { $n } שעות.
}
answers-no-promise = האתר הזה אינו מבטיח תוך כמה זמן יינתן מענה.
answers-what = המענה הראשון להצעה או לרעיון הוא מיזוג, החלטה, סגירה, סקירה או תגובה של אחד החברים. דברים של מי ששלח אותם או של תוכנה אינם מענה.
answers-json = אותו הדבר לתוכנות (JSON)
answers-waiting = מחכים למענה ראשון
answers-nothing-waits = שום דבר אינו מחכה למענה ראשון.
answers-late = באיחור
answers-sent = מה נשלח
answers-promised-by = המענה מובטח עד
answers-idea-for = רעיון עבור
answers-months = כמה זמן נמשך עד המענים הראשונים
answers-months-about = לפי החודש של המענה. מחצית מהמענים, ותשעה מכל עשרה, ארכו לכל היותר פרק זמן זה.
answers-month = חודש
answers-count = מענים
answers-median = מחציתם
answers-p90 = תשעה מעשרה
answers-unanswered = { $n ->
    [one] עניין אחד הוסדר בלי מענה ידוע: למשל, מי ששלח אותו חזר בו, או מיזג אותו.
    [two] שני עניינים הוסדרו בלי מענה ידוע: למשל, מי ששלחו אותם חזרו בהם, או מיזגו אותם.
   *[other] { $n } עניינים הוסדרו בלי מענה ידוע: למשל, מי ששלחו אותם חזרו בהם, או מיזגו אותם.
}
answers-unknown = מה הדף הזה אינו יכול לדעת
answers-unsure = { $n ->
    [one] הצעה אחת אינה חלק מהאתר, ושום דבר אינו מעיד אם היא עדיין פתוחה. היא אינה מופיעה כאן.
    [two] שתי הצעות אינן חלק מהאתר, ושום דבר אינו מעיד אם הן עדיין פתוחות. הן אינן מופיעות כאן.
   *[other] { $n } הצעות אינן חלק מהאתר, ושום דבר אינו מעיד אם הן עדיין פתוחות. הן אינן מופיעות כאן.
}
answers-no-requests = רשימת ההצעות של שירות האחסון אינה ידועה. הצעה נספרת מהקומיט הראשון שלה, שעשוי להיות ישן ממנה, ועל מה שנסגר בלי החלטה במאגר לא ידוע שניתן לו מענה.
answers-no-comments = רשימת התגובות של שירות האחסון אינה ידועה. מה שנענה רק בתגובה מופיע ברשימה כמחכה.
span-hours = { $n ->
    [0] פחות משעה
    [one] שעה אחת
    [two] שעתיים
   *[other] { $n } שעות
}
span-days = { $n ->
    [one] יום אחד
    [two] יומיים
   *[other] { $n } ימים
}

## מה יצא מזה

person-outcomes = מה יצא מזה
person-reviews = סקירות
person-reviewed = דפים:
outcome-linked-from = { $n ->
    [one] דף אחד מקשר אליו:
    [two] שני דפים מקשרים אליו:
   *[other] { $n } דפים מקשרים אליו:
}
call-carried-out = יצא לפועל במסגרת
envelope-title-ballot = הצבעה במעטפה
envelope-title-review = סקירות במעטפות
envelope-title-entry = הגשה במעטפה
envelope-about-ballot = עד סגירת ההצבעה כולם רואים מפתק ההצבעה רק את ה־SHA-256 שלו: המעטפה. שני קבצים עושים זאת. המעטפה נשלחת עכשיו; הפתק נשאר אצלך ונשלח אחר כך. רק מי שפותח את המעטפה בזמן הצביע.
envelope-about-review = עד המועד האחרון כולם רואים מהסקירה רק את ה־SHA-256 שלה: המעטפה. שני קבצים עושים זאת. המעטפה נשלחת עכשיו; הסקירה נשארת אצל מחברה ונשלחת אחר כך. סקירה נספרת רק כאשר המעטפה שלה נפתחת בזמן.
envelope-about-entry = עד סגירת הקול הקורא כולם רואים מההגשה רק את ה־SHA-256 שלה: המעטפה. אי אפשר להעתיק מה שאי אפשר לקרוא. הדף נשאר אצלך, ובא במקום המעטפה שלו אחרי שהקול הקורא נסגר. הגשה נספרת רק כאשר המעטפה שלה נפתחת בזמן.
envelope-when = מתי מעטפות מתקבלות
envelope-open-when = מתי מעטפות נפתחות
envelope-command = באמצעות פקודה
envelope-no-script = עם JavaScript יש בדף הזה טופס שיוצר את שני הקבצים.
envelope-insecure = הדפדפן הזה יוצר מעטפות רק בדפי https. אפשר לפתוח את הדף בכתובת ה־https שלו, או להשתמש בפקודה.
envelope-nothing = יש למלא לפחות אחד מאלה.
envelope-form-ballot = פתק ההצבעה שלך
envelope-form-review = הסקירה שלך
envelope-form-entry = ההגשה שלך
envelope-who = השם שלך באתר הזה
envelope-who-about = כמו בכתובת של הדף שלך: אותיות לטיניות קטנות, ספרות ומקפים. הקבצים נקראים על שמו.
envelope-who-about-entry = כמו בכתובת של הדף שלך: אותיות לטיניות קטנות, ספרות ומקפים.
envelope-choose-ranked = הסדר שלך: 1 לטובה ביותר. מספרים שווים הם שוויון; מה שאין לו מספר בא אחרון.
envelope-choose-approval = מה מקובל עליך
envelope-choose-score = הניקוד שלך, מ־0 עד { $max }. מה שאין לו ניקוד מקבל 0.
envelope-reason = מה הסיבה להתנגדות
envelope-reason-about = בלי התנגדות אין מה לשלוח. המילה "withdrawn" מושכת התנגדות.
envelope-conflict = מה הקשר שלך להגשה הזאת?
envelope-conflict-none = אין קשר: אין ניגוד עניינים
envelope-conflict-declared = יש קשר, והוא מפורט כאן
envelope-interest = מהו, במשפט
envelope-scores = ניקוד
envelope-verdict = מה ההמלצה שלך
envelope-verdict-accept = לקבל אותה
envelope-verdict-revise = לבקש תיקונים
envelope-verdict-decline = לדחות אותה
envelope-comment = הדברים שלך לאנשים שמאחוריה (Markdown)
envelope-way = הדף שלך
envelope-way-text = אכתוב אותו כאן
envelope-way-page = הוא אצלי בקובץ
envelope-page = הקובץ של הדף שלך
envelope-page-about = Markdown. בראש הדף שנוצר ממנו כתוב מה פותח את המעטפה: אותו יש לשמור.
envelope-page-wrong = אי אפשר להכניס את זה למעטפה: אין בו טקסט, הוא עצמו מעטפה, הוא נוקב בקול קורא אחר או באדם אחר, או שנתוני הכותרת שלו אינם YAML בין שתי שורות של ---.
envelope-key-title = כותרת
envelope-key-title-about = מעכשיו כולם רואים אותה, והקובץ נקרא על שמה: כדאי לבחור כותרת שאינה מגלה דבר.
envelope-key-summary = תקציר
envelope-list = עם פסיקים ביניהם.
envelope-text = טקסט (Markdown)
envelope-make = יצירת שני הקבצים
envelope-nothing-sent = במכשיר הזה; שום דבר לא נשלח.
envelope-made = שני הקבצים שלך
envelope-keep-ballot = את זה יש לשמור, ולא להראות לאיש לפני סגירת ההצבעה. אם הקובץ יאבד או ישתנה, ההצבעה שלך לא תיספר.
envelope-keep-review = את זה יש לשמור, ולא להראות לאיש לפני המועד האחרון. אם הקובץ יאבד או ישתנה, הסקירה שלך לא תיספר.
envelope-keep-entry = את זה יש לשמור, ולא להראות לאיש לפני שהקול הקורא נסגר. אם הקובץ יאבד או ישתנה, ההגשה שלך לא תיספר.
envelope-keep-link = שמירת
envelope-keep-text = מה יש בו
envelope-send = לאחר השמירה, יש לשלוח את המעטפה שלו בשם
envelope-send-link = שליחת המעטפה
envelope-later = יש לשים את הקובץ הראשון במקום השני, בית אחר בית. מתי:
envelope-opening = פתיחת המעטפה שלך
envelope-opening-about = הקובץ ששמרת בא עכשיו במקום המעטפה שלו. קודם כול כדאי לבדוק כאן אם הוא עדיין זהה, בית אחר בית; שום דבר לא נשלח.
envelope-kept = הקובץ ששמרת
envelope-fits = זה מה שהמעטפה שלך מכילה. יש לשים אותו במקומה:
envelope-differs = המעטפה שלך מכילה משהו אחר. יש לחפש את הקובץ כפי שהיה כשנוצר.
envelope-unknown = אין באתר הזה מעטפה של מחבר הקובץ הזה.
envelope-holds-none = אין בקול הקורא הזה מעטפה שמכילה את הקובץ הזה. יש לחפש אותו כפי שהיה כשנוצר.

## Pictures at full size
picture-close = סגירה
picture-before = התמונה הקודמת
picture-after = התמונה הבאה
picture-about = היוצר, הרישיון והגודל של התמונה הזאת

## A page by chance
title-random = דף אקראי
about-random = דף אחד, במקרה.
sealed-entry-by = נחתמה בידי
sealed-entry-closed = ההגשה הזאת במעטפה: אי אפשר לקרוא אותה לפני סגירת הקול הקורא, כדי שאי אפשר יהיה להעתיק אותה. מגישיה פותחים אותה בזמן הזה:
sealed-entry-unopened = ההגשה הזאת הייתה במעטפה שלא נפתחה בזמן, ואינה משתתפת. היה צריך לפתוח אותה עד
sealed-entry-broken = המעטפה הזאת אינה זו שהייתה כאן כאשר הקול הקורא נסגר. ההגשה אינה משתתפת.
sealed-entry-endless = ההגשה הזאת במעטפה, ולא נאמר בשום מקום מתי היא נפתחת.
sealed-entry-digest = המעטפה היא ה־SHA-256 של הדף שיבוא במקומה:

## Names and texts of other pages
redirected-from = הופנה מהדף
other-uses = לערכים אחרים, ראו
info-permalink = קישור קבוע
info-permalink-link = הגרסה הזאת של הקובץ
included-from = מתוך
call-kind-tasks = משימות קטנות
title-call-tasks = משימות
tasks-settled = משימות שהוכרעו: { $n } מתוך { $of }
tasks-wrong = לא שייך לכאן
tasks-again = נשאל שוב
tasks-state-open = פתוחה
tasks-state-disputed = התשובות שונות
tasks-state-needs-a-person = מישהו צריך לבחור
tasks-state-agreed = הוסכם
tasks-state-done = נעשה
tasks-form = לענות
tasks-answers = תשובות: { $n }
tasks-on-the-way = בדרך: { $n }
tasks-skips = דולגו: { $n }
tasks-none = אין מה לעשות.
tasks-minutes = דקות לכל תשובה: { $n }.
tasks-each = אנשים שעונים על כל משימה: { $n }.
tasks-agree-exact = כל התשובות צריכות להיות שוות.
tasks-agree-majority = מספר התשובות השוות שדי בו: { $n }.
tasks-agree-within = המספרים צריכים להיות קרובים לחציון שלהם.
tasks-agree-pick = מנהלי הקריאה בוחרים תשובה.
tasks-examples = דוגמאות
tasks-all = כל המשימות
tasks-apply = לכתוב את מה שהוסכם במקומו:
tasks-people = ענו
tasks-alpha = אלפא של קריפנדורף: { $value }
tasks-alpha-high = התשובות תואמות היטב, ואפשר לסמוך על התוצאות.
tasks-alpha-middle = התשובות תואמות ברובן; התוצאות זמניות.
tasks-alpha-low = התשובות תואמות כמעט רק במקרה: אולי השאלה אינה ברורה.
tasks-alpha-none = יש מעט מדי תשובות שונות כדי לומר עד כמה הן תואמות.
tasks-rechecked = נשאלו שוב: { $of }, אושרו: { $n }.
person-tasks = ענו על משימות של
title-tasks = מה אפשר לעשות
about-tasks = דברים קטנים שכל אחד מהם לוקח כמה דקות.
tasks-intro = מה שנעשה נעלם מכאן. מכל סוג מוצגות לכל היותר { $n } בבת אחת.
tasks-topic-media-without-alt = לתאר תמונה
tasks-topic-missing-summary = לכתוב תקציר
tasks-topic-stubs = להרחיב דף קצר
tasks-topic-uncategorised = לשייך דף לקטגוריה
tasks-topic-orphans = לקשר לדף ששום דבר אינו מקשר אליו
tasks-topic-red-links = לכתוב דף שאחרים מקשרים אליו
tasks-topic-unlicensed-media = לברר את הרישיון של קובץ
tasks-topic-untranslated = לתרגם דף
tasks-topic-calls = לענות על שאלה
tasks-length = { $n } דקות
tasks-knowledge-some = דורש ידע בנושא
tasks-by-topic = לפי סוג
tasks-by-length = לפי זמן
tasks-by-language = לפי שפה
tasks-do = לעשות
tasks-topic-all = כל אלה מסוג זה
tasks-here = מה אפשר לעשות כאן בכמה דקות
