# Українська.

date-format = { $day } { $month } { $year }
month-format = { $number ->
    [1] січень
    [2] лютий
    [3] березень
    [4] квітень
    [5] травень
    [6] червень
    [7] липень
    [8] серпень
    [9] вересень
    [10] жовтень
    [11] листопад
   *[other] грудень
} { $year }
thousands-separator = { "\u00A0" }
month-1 = січня
month-2 = лютого
month-3 = березня
month-4 = квітня
month-5 = травня
month-6 = червня
month-7 = липня
month-8 = серпня
month-9 = вересня
month-10 = жовтня
month-11 = листопада
month-12 = грудня
month-short-1 = січ.
month-short-2 = лют.
month-short-3 = бер.
month-short-4 = квіт.
month-short-5 = трав.
month-short-6 = черв.
month-short-7 = лип.
month-short-8 = серп.
month-short-9 = вер.
month-short-10 = жовт.
month-short-11 = лист.
month-short-12 = груд.

## Навколо сторінки
skip-to-content = Перейти до вмісту
main-menu = Головне меню
views = Перегляди цієї сторінки
breadcrumbs = Ви тут
languages = Мови
languages-count = { $n ->
    [one] ще { $n } мова
    [few] ще { $n } мови
    [many] ще { $n } мов
   *[other] ще { $n } мови
}
copy = Копіювати
copied = Скопійовано
theme-auto = Кольори: автоматично
theme-light = Кольори: світлі
theme-dark = Кольори: темні
feed = Стрічка Atom
footer-explore = Огляд
footer-take-part = Участь
footer-links = Посилання
footer-license = Якщо на сторінці не зазначено інше, її текст доступний за ліцензією
made-with = Створено за допомогою
redirect = Сторінку переміщено:
nothing-here = Тут нічого немає. Це добра новина або новий початок.
list-edit = Редагувати: { $title }
list-translate = Написати мовою:
list-json = Цей список для програм (JSON)
letters = Перейти до літери
and-more = { $n ->
    [one] і ще { $n }
    [few] і ще { $n }
    [many] і ще { $n }
   *[other] і ще { $n }
}
change-repeated = { $n ->
    [one] і ще { $n } редагування раніше цього дня
    [few] і ще { $n } редагування раніше цього дня
    [many] і ще { $n } редагувань раніше цього дня
   *[other] і ще { $n } редагування раніше цього дня
}
recent-changes-programs = { $n ->
    [one] Не показано { $n } редагування програми. Усе є в історії сторінок.
    [few] Не показано { $n } редагування програм. Усе є в історії сторінок.
    [many] Не показано { $n } редагувань програм. Усе є в історії сторінок.
   *[other] Не показано { $n } редагування програм. Усе є в історії сторінок.
}

## Пошук
search = Пошук на сайті
search-submit = Знайти
search-placeholder = Пошук
search-found = Результати: %
search-none = За запитом «%» нічого не знайдено.
search-partly = деяких слів бракує
search-wait = Триває пошук…
search-failed = Не вдалося завантажити частину пошуку. Спробуйте пізніше.
search-all = Усі результати
search-more = Більше результатів
search-kind = Вид
search-language = Мова
search-any = Усі
search-browse = Або роздивіться довкола
search-no-script = Для пошуку потрібен JavaScript. Ці списки працюють і без нього.

## Меню
menu-home = Головна
menu-calls = Заклики
menu-submissions = Пропозиції
menu-contribute = Як допомогти
menu-new-page = Нова сторінка

## Чий внесок приймається
intake-calls-only = Нові сторінки створюють тут у відповідь на відкритий заклик. Виправленням раді завжди.
intake-members = Цей сайт приймає внесок своїх учасників — тих, хто має тут профіль.
intake-paused = Наразі цей сайт не приймає внесків.

## Вкладки
tab-article = Стаття
tab-person = Особа
tab-category = Тема
tab-call = Заклик
tab-decision = Рішення
tab-history = Історія
tab-authorship = Хто що написав
tab-information = Відомості
tab-edit = Редагувати
tab-source = Вихідний текст
tab-discuss = Обговорення

## Сповіщення
notice = Примітка
notice-stub = Ця сторінка коротка. Ви можете допомогти, доповнивши її.
notice-stub-link = Редагувати сторінку
notice-short = Ця сторінка коротка.
notice-short-link = Редагувати сторінку
notice-draft = Ця сторінка — чернетка. Читачі її ще не бачать.
notice-draft-link = Про чернетки
notice-shallow-history = Частини історії тут бракує, тому авторство цієї сторінки зазначено неповно.
notice-disambiguation = На цій сторінці перелічено значення слова «{ $name }».
notice-disambiguation-link = Про сторінки з однаковою назвою
notice-entry = Ця сторінка — відповідь на заклик «{ $name }».
notice-entry-link = Переглянути, про що просили і що надіслали
notice-chosen = Цю сторінку обрано за закликом «{ $name }».
notice-chosen-link = Переглянути, про що просили і що надіслали
notice-preview = Ви бачите пропозицію такою, якою її було б опубліковано.
notice-preview-link = Переглянути пропозицію
notice-proposed = Це пропозиція. Її ще не перевірено й не опубліковано.
notice-proposed-link = Усі пропозиції

## Статті
contents = Зміст
infobox = Коротко
written-by = Текст:
and-others = { $n ->
    [one] і ще { $n } особа
    [few] і ще { $n } особи
    [many] і ще { $n } осіб
   *[other] і ще { $n } особи
}
translated-from = переклад сторінки
changed = змінено
authorship = Хто що написав
authorship-about = Кожне слово нинішнього тексту позначено за тим, чиє редагування його внесло. Частки приблизні.
authorship-close = Назад до звичайної сторінки
authorship-others = інші
authorship-uncommitted = ще не в коміті
authorship-unknown = до відомої тут історії
authorship-import = узято з іншого місця
created = створено
reading-time = { $n } хв читання
categories = Теми
sources = Джерела цієї сторінки
neighbours = Попередня й наступна сторінки
previous-page = Попередня
next-page = Наступна
news-older = Раніше
news-newer = Пізніше
dated-years = За роками:
in-folder = У цьому розділі
source-changes = Зміни:
license-of-page = Ця сторінка доступна за ліцензією
reuse-how = Як використати цю сторінку
reuse-explain = Цей текст можна копіювати й переробляти на умовах його ліцензії. Назвіть авторів, назвіть ліцензію з посиланням на неї та зазначте, чи ви щось змінили. Досить цього рядка:
reuse-credit = Простим текстом
reuse-html = У HTML
reuse-markdown = У Markdown
revision = версія
attestation-sign-off = Останню версію опубліковано на підставі підпису автора (sign-off)
attestation-profile = Останню версію опубліковано на підставі заяви в профілі автора
attestation-page = Останню версію опубліковано на підставі заяви на сторінці
attestation-none = Автор ще не підписав останньої версії.
relation-adapted = перероблення
relation-translated = переклад
relation-merged = об’єднання
relation-excerpt = уривок
relation-collected = зібране
relation-quoted = цитата
relation-facts = факти
relation-inspired = за мотивами

## Числа
all-pages-of = { $n ->
    [one] { $n } сторінка цією мовою, { $total } усіма мовами
    [few] { $n } сторінки цією мовою, { $total } усіма мовами
    [many] { $n } сторінок цією мовою, { $total } усіма мовами
   *[other] { $n } сторінки цією мовою, { $total } усіма мовами
}
count-pages = { $n ->
    [one] { $n } сторінка
    [few] { $n } сторінки
    [many] { $n } сторінок
   *[other] { $n } сторінки
}
count-changes = { $n ->
    [one] { $n } редагування
    [few] { $n } редагування
    [many] { $n } редагувань
   *[other] { $n } редагування
}
count-undone = { $n ->
    [one] { $n } скасоване редагування
    [few] { $n } скасовані редагування
    [many] { $n } скасованих редагувань
   *[other] { $n } скасованого редагування
}
count-words = { $n ->
    [one] { $n } слово
    [few] { $n } слова
    [many] { $n } слів
   *[other] { $n } слова
}
count-backlinks = { $n ->
    [one] { $n } сторінка посилається сюди
    [few] { $n } сторінки посилаються сюди
    [many] { $n } сторінок посилаються сюди
   *[other] { $n } сторінки посилаються сюди
}
count-findings = { $n ->
    [one] { $n } місце для перевірки
    [few] { $n } місця для перевірки
    [many] { $n } місць для перевірки
   *[other] { $n } місця для перевірки
}
count-uncategorised = { $n ->
    [one] { $n } сторінка ще не належить до жодної теми.
    [few] { $n } сторінки ще не належать до жодної теми.
    [many] { $n } сторінок ще не належать до жодної теми.
   *[other] { $n } сторінки ще не належать до жодної теми.
}
unit-pages = { $n ->
    [one] сторінка
    [few] сторінки
    [many] сторінок
   *[other] сторінки
}
unit-people = { $n ->
    [one] особа
    [few] особи
    [many] осіб
   *[other] особи
}
unit-changes = { $n ->
    [one] редагування
    [few] редагування
    [many] редагувань
   *[other] редагування
}
unit-words = { $n ->
    [one] слово
    [few] слова
    [many] слів
   *[other] слова
}
unit-media = { $n ->
    [one] зображення чи файл
    [few] зображення й файли
    [many] зображень і файлів
   *[other] зображення й файли
}
unit-programs = { $n ->
    [one] програма
    [few] програми
    [many] програм
   *[other] програми
}
unit-undone = { $n ->
    [one] скасування чи скасоване редагування
    [few] скасування і скасовані редагування
    [many] скасувань і скасованих редагувань
   *[other] скасування і скасованого редагування
}
unit-reviews = { $n ->
    [one] рецензія
    [few] рецензії
    [many] рецензій
   *[other] рецензії
}
unit-words-today = { $n ->
    [one] слово у нинішньому тексті
    [few] слова у нинішньому тексті
    [many] слів у нинішньому тексті
   *[other] слова у нинішньому тексті
}
year = Рік
total = Усього
line = рядок { $n }

## Головна
home-featured = Варто прочитати
home-news = Новини
home-newest = Нові сторінки
home-categories = Теми
home-changes = Нові редагування
home-all-changes = Усі нові редагування
home-wanted = Чекають на написання
home-wanted-about = На ці сторінки посилаються інші. Оберіть одну й почніть.
home-people = Дописувачі
home-all-people = Усі, хто зробив внесок
until = до

## Списки
category-parents = Входить до:
category-subcategories = Підтеми
category-count = { $n ->
    [0] Сторінок ще немає
    [one] { $n } сторінка на цю тему
    [few] { $n } сторінки на цю тему
    [many] { $n } сторінок на цю тему
   *[other] { $n } сторінки на цю тему
}
linked-from = посилаються:
wanted-proposed = запропоновано в
contributors-lead = { $n ->
    [one] Цей сайт написала { $n } особа.
    [few] Цей сайт разом написали { $n } особи.
    [many] Цей сайт разом написали { $n } осіб.
   *[other] Цей сайт разом написали { $n } особи.
}
contributors-unnamed = { $n ->
    [one] Із них { $n } враховано, але не названо.
    [few] Із них { $n } враховано, але не названо.
    [many] Із них { $n } враховано, але не названо.
   *[other] Із них { $n } враховано, але не названо.
}
order = Упорядкувати
order-name = за іменем
order-activity = за активністю
narrow = Показати
narrow-page = Показати на цій сторінці
kind-all = усі
kind-wrote = хто писав
kind-translated = хто перекладав
kind-reviewed = хто рецензував
kind-pictured = хто додавав зображення
kind-helped = хто допоміг інакше
pages-of-list = Сторінки цього списку
contributors-bots = Програми
contributors-bots-about = Їхні редагування є в історії. У рядку авторів названо лише людей.
history-lead = Усі версії сторінки
older-revisions = { $n ->
    [one] Не показано { $n } давнішу версію.
    [few] Не показано { $n } давніші версії.
    [many] Не показано { $n } давніших версій.
   *[other] Не показано { $n } давнішої версії.
}
history-on-forge = Уся історія в репозиторії
change-detail = що змінилося
revision-undone = скасовано
revision-moved = переміщено з
diff-show = Що змінилося
diff-added = додано:
diff-removed = вилучено:
diff-blank = Жодне слово не змінилося.
diff-missing = Тексту цієї версії тут немає, тому порівняти її не можна.
diff-more = { $n ->
    [one] … і ще { $n } змінене слово.
    [few] … і ще { $n } змінені слова.
    [many] … і ще { $n } змінених слів.
   *[other] … і ще { $n } зміненого слова.
}
diff-on-forge = Усе редагування в репозиторії
place-front-matter = Метадані
place-start = Початок
not-found-lead = За цією адресою сторінки немає. Можливо, її перемістили або ще ніхто не написав.
not-found-all-pages = Переглянути всі сторінки
not-found-contribute = Написати її

## Люди
person-bot = програма
person-since = на сайті з
person-last = останнє редагування
person-activity = Активність
person-changes = Останні редагування
person-attestations = Заяви
person-years = Редагування за роками й місяцями
person-classes = За видами:
person-undone = { $n ->
    [one] { $n } згодом скасовано
    [few] { $n } згодом скасовано
    [many] { $n } згодом скасовано
   *[other] { $n } згодом скасовано
}
person-firsts = Перші кроки
first-page = Перша розпочата сторінка
first-edit = Перше редагування
first-translation = Перший переклад
first-review = Перша рецензія
first-media = Перше зображення
calendar-changes = { $n ->
    [one] { $n } редагування
    [few] { $n } редагування
    [many] { $n } редагувань
   *[other] { $n } редагування
}
calendar-days = { $n ->
    [one] за { $n } день,
    [few] за { $n } дні,
    [many] за { $n } днів,
   *[other] за { $n } дня,
}
calendar-legend = Кожен стовпець — тиждень із понеділка до неділі; що насиченіший колір дня, то більше редагувань.
people-unnamed = { $n ->
    [one] { $n } особа, не названа на ім’я
    [few] { $n } особи, не названі на ім’я
    [many] { $n } осіб, не названих на ім’я
   *[other] { $n } особи, не названої на ім’я
}
work-created = Розпочаті сторінки
work-content = Написані сторінки
work-translation = Переклади
work-ideas = Ідеї
work-bug = Повідомлення про помилки
work-design = Малюнки
work-maintenance = Догляд за сторінками
work-review = Рецензії
work-media = Зображення й медіа
work-minor = Дрібні поліпшення
work-original = Переклади власних сторінок
work-import = Тексти, узяті з інших місць
role-content = текст
role-translation = переклад
role-review = рецензія
role-design = ілюстрації
role-ideas = ідеї
role-bug = повідомлення про помилки
role-maintenance = догляд за сторінкою
role-tool = інструмент
role-creator = початок сторінки
role-media = зображення
role-import = перенесення тексту
role-original = авторство оригіналу
class-create = нова
class-substantive = редагування
class-minor = незначне редагування
class-media = медіа
class-bulk = масове редагування
class-revert = скасування
class-rename = перейменування
class-import = імпорт
class-bot = програма
class-merge = злиття
class-unknown = невідомо

## Статистика
statistics-from = З
chart-pages = Сторінки
chart-people = Люди
chart-changes = Редагування
chart-total = { $month }:
chart-most = Щонайбільше:
chart-months = Кожен стовпчик — { $n } міс.
as-table = У вигляді таблиці
month = Місяць
figures-classes = Редагування за видами
figures-languages = Сторінки за мовами
figures-licenses = Сторінки за ліцензіями
figures-topics = Найбільші теми
license-none = без ліцензії

## Про зазначення авторства
credit-lead = Кожне ім’я на цьому сайті взято з історії його сторінок і з того, що повідомляють самі сторінки. Нікого не розставляють вручну, а правила для всіх однакові.
credit-who = Хто вважається автором редагування
credit-who-about = Редагування — це коміт. Людей, кожного один раз, називають такі його частини:
credit-author = Автор
credit-author-about = Написав редагування. Тому, хто злив чи закомітив його за іншого, авторство не зараховується.
credit-co-author-about = Теж писав його й ділить слова з автором порівну.
credit-translated-about = Переклав його й названий у рядку авторів.
credit-illustrated-about = Зробив для нього зображення чи малюнки; названий після рядка авторів.
credit-helped-about = Відрецензував його, запропонував ідею або повідомив, що було не так; названий після рядка авторів.
credit-assisted-about = Інструмент, який допомагав. Його видно в історії й ніколи — у рядку авторів.
credit-signed-about = Засвідчує право на публікацію. Авторства не дає.
credit-front-matter = Метадані
credit-front-matter-about = Сторінка може називати людей, невідомих історії: авторів, перекладачів і дописувачів із зазначенням ролі.
credit-classes = Види редагувань
credit-classes-about = Кожне редагування сторінки належить до одного виду — першого відповідного. Пробіли, розриви рядків, метадані й адреси посилань словами не вважаються.
credit-class = Вид
credit-class-what = Що це
credit-class-earns = Де названо авторів
class-rule-create = Перший текст сторінки.
class-rule-substantive = Змінено щонайменше { $words } слів або щонайменше { $percent } % сторінки.
class-rule-minor = Слів менше, або є позначка «Minor-edit: true».
class-rule-media = Зображення чи інші медіа, майже без слів.
class-rule-import = Текст з іншого місця з позначкою «Imported-from:». Його авторів зазначено в джерелах сторінки.
class-rule-bulk = Понад { $pages } сторінок змінено однаково, або є позначка «Bulk-edit: true», або редагування у списку неврахованих.
class-rule-revert = Сторінка в попередньому вигляді або власний рядок git про скасування.
class-rule-rename = Інша адреса, і більше нічого.
class-rule-merge = Дві гілки, що з’єдналися самі.
class-rule-bot = Зроблено програмою.
class-rule-unknown = Частини історії бракує, тому визначити не можна.
earns-byline = у рядку авторів
earns-named = після рядка авторів
earns-history = лише в історії
credit-undone = Те, що скасувало пізніше редагування, не зараховується, як і саме скасування.
credit-byline = Порядок імен
credit-byline-about = Рядок авторів сторінки називає в такому порядку:
credit-byline-pinned = авторів, названих у її метаданих, у зазначеному там порядку,
credit-byline-creator = того, хто вніс її перший текст,
credit-byline-authors = усіх інших, хто писав чи перекладав, — за кількістю їхніх слів у нинішньому тексті.
credit-byline-originals = тих, хто написав сторінку, з якої її перекладено, або слова, узяті з іншої сторінки сайту (translated_from, derived_from).
credit-after-byline = Після рядка авторів ідуть ті, хто вніс незначні редагування, зображення, рецензії та ідеї. Програми, масові редагування, переміщення та скасування — лише в історії.
credit-shares = Частки приблизні
credit-shares-about = Кожне слово нинішнього тексту належить редагуванню, яке його внесло, і переходить із версії у версію. Слова, які кілька людей написали разом, діляться порівну. Частку показано, лише якщо вона є щонайменше у двох. Вона каже, скільки тексту чиєсь, а не наскільки він добрий.
credit-people = Як зіставляють особи
credit-people-about = Імена й адреси однієї людини об’єднують профілі в теці «contributors», потім файл «.mailmap», потім no-reply-адреси платформ, потім однакові імена. Де може йтися про двох людей, нікого не об’єднують мовчки.
credit-squash = Коли коміти зливають в один
credit-squash-about = Запит на злиття (pull request), злитий одним комітом, зберігає своїх авторів, якщо їх називає повідомлення цього коміту — по рядку на кожного:
credit-overlay = Якщо про це забули, файл у теці «credits», названий за номером запиту на злиття, повертає авторство, не переписуючи історії.
credit-programs-about = Зроблене програмами є в історії. Їх немає ні в рядках авторів, ні у списках людей, ні у стрічках.
credit-you = Ваше власне ім’я
credit-you-about = Додайте до теки «contributors» файл про себе: своє ім’я, свої облікові записи та інші імена, якими ви користувалися. Він об’єднає ваші редагування й визначить, як вас показувати:
credit-you-command = Ця команда створює такий файл із того, що git знає про вас, з вашими адресами у вигляді хешів:
credit-you-link = Написати свій профіль
credit-visibility-name = Вас називають, ви маєте власну сторінку. Так буде й без профілю.
credit-visibility-pseudonym = Показано лише ім’я з вашого профілю: жодного іншого імені й жодного вашого облікового запису.
credit-visibility-hidden = Вас враховують і ніколи не називають: ні сторінки, ні стрічки, ні згадки.
credit-unnamed = { $n ->
    [one] Так вирішила { $n } особа.
    [few] Так вирішили { $n } особи.
    [many] Так вирішили { $n } осіб.
   *[other] Так вирішили { $n } особи.
}
credit-repository = Це стосується цих сторінок. Сам репозиторій зберігає імена в комітах, а адрес електронної пошти немає на жодній сторінці.

## Відомості про сторінку
info-facts = Факти
info-page = Сторінка
info-file = Файл
info-language = Мова
info-length = Довжина
info-revisions = Версії
info-license = Ліцензія
info-attestation = Право на публікацію
info-findings = Зауваження
info-credit = Авторство
info-credit-about = Частки приблизні: враховано слова, що збереглися в нинішньому тексті.
standing-authors = Автори
standing-contributors = Внесок зробили
standing-mentioned = Також в історії
standing-bots = Програми
info-cite = Цитувати сторінку
info-backlinks = Посилання сюди
info-no-backlinks = Сюди ще не посилається жодна сторінка.
info-links = Сторінки, на які вона посилається
info-missing = Посилання, що чекають на сторінку
info-redirects = Інші адреси

## Види сторінок
title-home = Головна
title-article = Сторінка
title-category = Тема
title-categories = Теми
title-all-pages = Усі сторінки
title-dated = Новини
title-search = Пошук
title-wanted = Потрібні сторінки
title-long-pages = Довгі сторінки
title-new-pages = Нові сторінки
title-most-linked = Сторінки, на які найбільше посилань
title-redirects = Перенаправлення
title-stubs = Короткі сторінки
title-stale-pages = Давно не редаговані сторінки
title-orphaned-pages = Сторінки-сироти
title-dead-end-pages = Сторінки без посилань
title-uncategorised-pages = Сторінки без теми
title-untranslated-pages = Неперекладені сторінки
title-broken-files = Відсутні зображення
title-undescribed-pictures = Зображення без опису
title-redirected-links = Посилання через перенаправлення
title-recent-changes = Нові редагування
title-contributors = Дописувачі
title-contributor = Дописувач
title-history = Історія
title-info = Відомості
title-file = Файл
title-special = Спеціальні сторінки
title-redirect = Переміщено
title-404 = Сторінку не знайдено
title-statistics = Статистика
title-credit = Про зазначення авторства
title-licensing = Ліцензії
title-submissions = Пропозиції
title-submission = Пропозиція
title-submission-archive = Архів пропозицій
title-calls = Заклики
title-call = Заклик
title-call-decision = Рішення
title-calls-about = На чому ґрунтується результат
title-calls-json = Заклики (JSON)
title-calls-feed = Заклики (стрічка Atom)
title-calls-calendar = Заклики (календар)
title-feed = Стрічка Atom
title-sitemap = Мапа сайту
title-catalogue = Каталог (JSON)
about-all-pages = Усі сторінки за абеткою.
about-search = Пошук сторінок за словами.
about-categories = Дерево тем.
about-wanted = Сторінки, на які посилаються інші та яких ще ніхто не написав. Найпотрібніші — першими.
about-long-pages = Найдовші сторінки за кількістю слів.
about-new-pages = Найновіші сторінки, найновіша — перша.
about-most-linked = На що найчастіше посилаються інші сторінки.
about-redirects = Інші назви й колишні адреси та сторінка, до якої веде кожна.
about-stubs = Сторінки, яким бракує тексту, найкоротші — першими.
about-stale-pages = Сторінки, яких найдовше ніхто не змінював.
about-orphaned-pages = Сторінки, на які не посилається жодна інша. Поставте посилання там, де їх шукав би читач.
about-dead-end-pages = Сторінки, які не посилаються на жодну іншу.
about-uncategorised-pages = Сторінки без теми: хто переглядає теми, ніколи їх не знайде.
about-untranslated-pages = Сторінки, яких бракує іншою мовою цього сайту; ті, на які найбільше посилань, — першими.
about-broken-files = Сторінки із зображенням, якого немає.
about-undescribed-pictures = Сторінки із зображеннями, які нічого не кажуть тому, хто їх не бачить. Досить одного речення для кожного.
about-redirected-links = Сторінки, посилання яких ведуть через іншу назву потрібної сторінки або по колу.
about-recent-changes = Що змінилося останнім часом і завдяки кому.
about-contributors = Усі, хто причетний до цього сайту.
about-statistics = Сайт у числах.
about-credit = Кого за що називають і за якими правилами.
about-licensing = Ліцензії й заяви на всьому сайті.
about-submissions = Редагування, що чекають на рецензію.
about-submission-archive = Пропозиції, щодо яких ухвалено рішення.
about-calls = Про що просить ця спільнота і що з того вийшло.
about-calls-json = Кожен заклик із заявками й результатами, для програм.
about-calls-feed = Стежити за закликами у програмі для читання стрічок.
about-calls-calendar = Дати всіх закликів для календаря.
about-feed = Стежити за сайтом у програмі для читання стрічок.
about-sitemap = Для пошукових систем.
about-catalogue = Усе, що тут є, для програм.
special-group-reading = Читання
special-group-maintenance = Догляд за сайтом
special-group-people = Люди
special-group-machine = Для програм

## Пропозиції
submissions-lead = { $n ->
    [0] Жодна пропозиція не чекає на рецензію.
    [one] { $n } пропозиція чекає на рецензію.
    [few] { $n } пропозиції чекають на рецензію.
    [many] { $n } пропозицій чекають на рецензію.
   *[other] { $n } пропозиції чекають на рецензію.
}
submissions-lead-unsure = { $n ->
    [one] { $n } пропозиція не входить до складу сайту.
    [few] { $n } пропозиції не входять до складу сайту.
    [many] { $n } пропозицій не входять до складу сайту.
   *[other] { $n } пропозиції не входять до складу сайту.
}
submissions-unsure-about = Деякі з них могли бути закриті: сам репозиторій не відрізняє закритих пропозицій від відкритих.
open-submissions = { $n ->
    [one] { $n } відкрита пропозиція
    [few] { $n } відкриті пропозиції
    [many] { $n } відкритих пропозицій
   *[other] { $n } відкритої пропозиції
}
submissions-about = Запропоновані редагування, яких ще не прийнято. Жодного з них не опубліковано.
submissions-oldest = Чекають найдовше
submission = Пропозиція
submission-by = авторство:
submission-changes = Що змінює
submission-waits-since = Чекає з
submission-since = чекає з
submission-updated = змінено
submission-checks = Перевірки
submission-answer = Відповідь на цей час
submission-kind-all = усі
submission-kind-newcomers = від нових людей
submission-kind-new-pages = з новими сторінками
submission-kind-overlaps = що перетинаються з іншими
submission-draft = ще не завершено
submission-new-person = уперше тут
submission-unnamed = { $n ->
    [1] особа, яка попросила не називати імені
    [one] { $n } особа, яка попросила не називати імені
    [few] { $n } особи, які попросили не називати імені
    [many] { $n } осіб, які попросили не називати імені
   *[other] { $n } особи, які попросили не називати імені
}
submission-conflicts-with = Конфліктує з
submission-similar = Більша частина тексту є в
submission-cannot-join = Конфліктує з новішими редагуваннями
submission-on-forge = У репозиторії
submission-answer-there = Відповісти в репозиторії
submission-findings = Що виявили перевірки
submission-more-findings = Інші зауваження
submission-no-page = не змінює сторінок
submission-no-page-about = Вона не змінює жодної сторінки цього сайту, лише файли нижче.
submission-next = Наступний крок
submission-try = Переглянути сайт із цією пропозицією:
submission-merge = Відповісти або злити в репозиторії
submission-pages = Сторінки
submission-page-now = нинішня сторінка
submission-preview = Який це матиме вигляд
submission-no-preview = Ця сторінка задовга, щоб показати її тут.
submission-told = Повідомлення авторові
submission-files = Файли
submission-commits = Коміти
submission-years = Роки
submission-undated = Дата невідома
submission-by-other = на
change-submission = пропозиція
verdict-ready = Готова
verdict-needs-work = Потребує доопрацювання
verdict-conflicts = Конфліктує
verdict-too-large = Завелика
verdict-cannot-tell = Не визначити
verdict-not-judged = Ще не перевірено
verdict-count-ready = { $n ->
    [one] готова
    [few] готові
    [many] готових
   *[other] готової
}
verdict-count-needs-work = { $n ->
    [one] потребує доопрацювання
    [few] потребують доопрацювання
    [many] потребують доопрацювання
   *[other] потребують доопрацювання
}
verdict-count-conflicts = { $n ->
    [one] конфліктує
    [few] конфліктують
    [many] конфліктують
   *[other] конфліктують
}
verdict-count-too-large = { $n ->
    [one] завелика
    [few] завеликі
    [many] завеликих
   *[other] завеликої
}
verdict-count-cannot-tell = не вдається прочитати
verdict-count-not-judged = ще не перевірено
verdict-ready-about = Виправляти нічого. Відповідальний учасник може її розглянути.
verdict-needs-work-about = Спершу треба дещо виправити. Коментар перевірки каже, що і як.
verdict-conflicts-about = Відтоді сайт змінився в тих самих місцях. Авторові треба спершу оновити пропозицію.
verdict-too-large-about = Вона завелика, щоб перевірити її тут. Відповідальний учасник має розглянути її окремо.
verdict-cannot-tell-about = Її не вдається тут прочитати. Відповідальний учасник має на неї поглянути.
verdict-not-judged-about = Перевірки її ще не дивилися.
outcome-merged = прийнято
outcome-declined = відхилено
outcome-superseded = замінено
outcome-closed = закрито
outcome-unknown = невідомо
answer-accepted = прийнято
answer-declined = відхилено
answer-superseded = замінено на
file-change-added = новий
file-change-modified = змінено
file-change-deleted = вилучено
file-change-renamed = переміщено
severity-error = треба виправити
severity-warning = варто виправити
severity-info = корисно знати
count-errors = виправити: { $n }
count-warnings = { $n ->
    [one] { $n } підказка
    [few] { $n } підказки
    [many] { $n } підказок
   *[other] { $n } підказки
}
person-merged = { $n ->
    [one] Прийнято { $n } пропозицію
    [few] Прийнято { $n } пропозиції
    [many] Прийнято { $n } пропозицій
   *[other] Прийнято { $n } пропозиції
}

## У тексті сторінок
markdown-references = Примітки
markdown-note = Примітка
markdown-tip = Порада
markdown-important = Важливо
markdown-warning = Попередження
markdown-caution = Обережно
markdown-table = Таблиця
markdown-done = Зроблено
markdown-to-do = Зробити
markdown-back-to-text = Назад до тексту
markdown-picture-at = зображення із сайту
markdown-page-does-not-exist = сторінка не існує
markdown-page-does-not-exist-calls-only = сторінка не існує; нові створюють у відповідь на відкритий заклик
markdown-page-does-not-exist-members = сторінка не існує; нові пишуть лише учасники
markdown-page-does-not-exist-paused = сторінка не існує; наразі внесків не приймають

file-open = Відкрити файл
file-download = Завантажити
file-pixels = { $width } × { $height } пікселів
file-kilobytes = { $n } КБ
file-terms = Автор і ліцензія
file-title = Назва
file-author = Автор
file-author-unknown = не зазначено
file-source = Джерело
file-license-unknown = не зазначено: запитайте, перш ніж використовувати
file-changes = Зміни
file-copyright = Авторське право
file-place-removed = На опублікованому фото не зазначено, де його зроблено.
file-reuse-explain = Цей файл можна використовувати на умовах його ліцензії. Назвіть автора, назвіть ліцензію з посиланням на неї та зазначте, чи ви щось змінили. Досить цього рядка:
file-usage = Де показано
file-no-usage = Жодна сторінка не показує цього файлу.
file-origin = На цьому сайті
file-brought = Хто додав
file-history = Історія файлу

file-reuse-how = Як використати цей файл
title-license-document = Ліцензії (SPDX)
title-attribution = Зазначення авторства
about-license-document = Ліцензія, авторські права й контрольні суми кожного файлу, для програм (SPDX 2.3).
about-attribution = Назва, автори, ліцензія і джерела кожної сторінки й кожного файлу, щоб зберігати поряд із копією цілого.
count-files = { $n ->
    [one] { $n } файл
    [few] { $n } файли
    [many] { $n } файлів
   *[other] { $n } файлу
}
licensing-in-use = Ліцензії, що використовуються
licensing-pages = Сторінки й теми
licensing-files = Файли
licensing-without = Без ліцензії
licensing-none = Тут ще ніщо не має ліцензії.
licensing-deed = Стислий виклад
licensing-text = Текст
licensing-proofs = Підстави публікації
licensing-proofs-about = Дописувачі підтверджують, що мають право на публікацію. Ось як вони підтвердили його для останніх версій сторінок.
licensing-proof = Підтвердження
licensing-statements = Заяви
licensing-changes = З усіх редагувань нинішніх сторінок і файлів:
licensing-changes-certified = { $n ->
    [one] { $n } підтвердив його автор
    [few] { $n } підтвердили їхні автори
    [many] { $n } підтвердили їхні автори
   *[other] { $n } підтвердили їхні автори
}
licensing-changes-not-needed = { $n ->
    [one] { $n } не потребує підтвердження: його зробила програма, або воно старше за цю вимогу
    [few] { $n } не потребують підтвердження: їх зробили програми, або вони старші за цю вимогу
    [many] { $n } не потребують підтвердження: їх зробили програми, або вони старші за цю вимогу
   *[other] { $n } не потребують підтвердження: їх зробили програми, або вони старші за цю вимогу
}
licensing-changes-missing = { $n ->
    [one] { $n } без підтвердження
    [few] { $n } без підтвердження
    [many] { $n } без підтвердження
   *[other] { $n } без підтвердження
}
licensing-version = Версія тексту (його назва в git):
proof-sign-off = підпис автора під редагуванням (sign-off)
proof-profile = заява в профілі автора
proof-page = заява на сторінці
proof-none = не зафіксовано
licensing-accepted = Що можна внести
licensing-accepted-about = Нову сторінку публікують за однією з цих ліцензій, щоб сторінки можна було разом об’єднувати, перекладати й передавати далі.
licensing-accepted-any = Будь-яка ліцензія, відома SPDX. Її називає сторінка.
licensing-policy = Для кожного редагування потрібна заява про те, хто має право його опублікувати.
licensing-accept = Зараховуються:
licensing-no-policy = Заява про право на публікацію не потрібна.
licensing-since = Цього вимагають із
licensing-flows = З інших творів на сторінку за ліцензією
licensing-flows-about = Перероблений чи перекладений текст приносить із собою свою ліцензію. Для фактів і коротких цитат потрібне лише посилання на джерело, а зображення зберігає власну ліцензію. Це орієнтир, а не юридична порада.
flow-allowed = так
flow-notice = так, з її ліцензійним повідомленням
flow-human = вирішує відповідальний учасник
flow-refused = ні
licensing-whole = Використання цілого
licensing-whole-about = Той, хто копіює сайт цілком, знайде все, що треба назвати, у двох файлах:
license-about-cc0 = Робіть що завгодно: автори відмовилися від своїх прав, наскільки дозволяє закон.
license-about-public-domain = Про авторські права нічого не відомо, тож можна робити що завгодно.
license-about-by = Можна копіювати, змінювати й продавати, якщо ви назвете авторів і ліцензію та зазначите, що змінили.
license-about-by-sa = Можна копіювати, змінювати й продавати, якщо ви назвете авторів і ліцензію, зазначите, що змінили, і передасте свою версію за тією самою ліцензією.
license-about-by-nc = Можна копіювати й змінювати, але не з комерційною метою, якщо ви назвете авторів і ліцензію та зазначите, що змінили.
license-about-by-nc-sa = Можна копіювати й змінювати, але не з комерційною метою, якщо ви назвете авторів і ліцензію, зазначите, що змінили, і передасте свою версію за тією самою ліцензією.
license-about-by-nd = Можна копіювати й продавати, якщо ви назвете авторів і ліцензію; змінених версій поширювати не можна.
license-about-by-nc-nd = Можна копіювати, але не з комерційною метою, якщо ви назвете авторів і ліцензію; змінених версій поширювати не можна.
license-about-notice = Можна копіювати, змінювати й продавати, якщо ви збережете ліцензійне повідомлення.

## Рецензії на сторінки
review-by = Рецензія:
review-on = —
review-unnamed = особа, яка попросила не називати імені
review-scope-facts = факти
review-scope-language = мова
review-scope-licence = ліцензія
review-scope-images = зображення
review-verdict-accept = схвалення
review-verdict-revise = прохання про зміни
review-verdict-decline = порада відмовитися
review-since = { $n ->
    [0] відтоді суттєвих редагувань не було
    [one] відтоді { $n } суттєве редагування
    [few] відтоді { $n } суттєві редагування
    [many] відтоді { $n } суттєвих редагувань
   *[other] відтоді { $n } суттєвого редагування
}
review-says = Що каже рецензія
review-uncounted-uncommitted = немає в комітах
review-uncounted-unknown-page = на сторінку, якої не існує
review-uncounted-foreign = від чужого імені: коміт зробив хтось інший
review-uncounted-name-only = від особи з іменем автора, але з адреси, яка не відома як її
review-uncounted-incomplete = не каже, що прочитано, що перевірено і який висновок
review-uncounted-silent = не каже, чи є конфлікт інтересів
review-uncounted-declared = заявлено конфлікт інтересів
review-uncounted-conflict = її автор написав прочитану версію
review-uncounted-unknown-revision = про версію, якої сторінка ніколи не мала
info-reviews = Рецензії

## Заклики
calls-lead = Про що просить ця спільнота, що надіслали і що з того вийшло.
calls-as-of = Станом на
calls-about-link = На чому ґрунтується результат
calls-calendar = Календар (iCalendar)
calls-json = Для програм (JSON)
calls-group-open = Заявки до зазначеної дати
calls-group-standing = Роботи приймаються будь-коли
calls-group-drives = Спільна робота
calls-group-announced = Заявки із зазначеної дати
calls-group-judging = Заявки надійшли, рішення попереду
calls-group-decided = Рішення ухвалено
calls-group-decided-in = Рішення ухвалено { $year } року
calls-group-closed = Скасовано
home-calls = Заклики
home-all-calls = Усі заклики
call-kind-challenge = виклик
call-kind-contest = конкурс
call-kind-ideas = ідеї
calls-group-ended = Завершено
call-kind-review-drive = марафон рецензій
call-kind-translation-drive = марафон перекладів
drive-progress = Перебіг
drive-done-of = { $of ->
    [one] Готово { $n } з { $of } сторінки
    [few] Готово { $n } з { $of } сторінок
    [many] Готово { $n } з { $of } сторінок
   *[other] Готово { $n } з { $of } сторінки
}
drive-pages = Сторінки
drive-no-end = Будь-коли
drive-reviews = Сторінки для рецензування
drive-translations = Сторінки для перекладу: { $language }
drive-left = Залишилося зробити
drive-behind = сторінка змінилася після перекладу:
drive-done = Зроблено
drive-form-review-drive = Відрецензувати
drive-form-translation-drive = Перекласти
drive-form-behind = Оновити
drive-date-opens = З
drive-date-closes = До
drive-edge-opens = Триває з
drive-edge-closes = Триває до
call-first-time = підходить для першого внеску
call-record-decided = рішення ухвалено
call-record-implemented = виконано
call-record-closed = скасовано
call-date-opens = Заявки з
call-date-closes = Заявки до
call-date-vote-opens = Голосування з
call-date-vote-closes = Голосування до
call-date-reviews-until = Рецензії до
call-date-reveal = Відкриття конвертів не пізніше
call-date-decide-by = Рішення обіцяно не пізніше
call-edge-opens = Заявки приймають із
call-edge-closes = Заявки приймають до
call-edge-vote-opens = Бюлетені приймають із
call-edge-vote-closes = Бюлетені приймають до
call-edge-reviews-until = Рецензії приймають до
call-edge-reveal = Конверти відкривають до
call-edge-decide-by = Рішення обіцяно не пізніше
call-anywhere = будь-де на Землі: день закінчується там, де він закінчується останнім
call-no-end = Заявки будь-коли
count-entries = { $n ->
    [one] { $n } заявка
    [few] { $n } заявки
    [many] { $n } заявок
   *[other] { $n } заявки
}
call-event-opens = початок приймання заявок
call-event-closes = остання мить для заявок
call-event-vote-opens = початок голосування
call-event-vote-closes = остання мить для бюлетенів
call-event-reviews-until = остання мить для рецензій
call-event-reveal = остання мить для відкриття конвертів
call-event-decide-by = строк обіцяного рішення
call-news-opened = приймають заявки
call-news-closed = приймання заявок завершено
call-news-decided = рішення ухвалено
call-news-amended = змінено після відкриття
call-news-update = новини
call-news-called-off = скасовано
call-news-sealed = те, що надійшло, запечатано
call-news-step = крок зроблено
call-badge-open = відкрито
call-badge-before = ще не відкрито
call-badge-left = ще { $days }
call-badge-last = останній день
call-badge-closed = закрито
call-badge-vote = триває голосування
call-badge-overdue = рішення прострочено
call-badge-until = до
call-badge-vote-until = голосування до
call-badge-decided = вирішено
call-badge-called-off = скасовано
call-badge-any-time = будь-коли
call-tell-enter = Взяти участь:
call-tell-result = Як ухвалено рішення:
call-tell-rights = Ліцензія заявок:
call-tell-from = Хто закликає:
tell-others = Розкажіть іншим
tell-about = Скопіюйте, що треба; дати зазначено в тексті, тож він лишиться правдивим.
tell-file = Усі тексти одним файлом
tell-short = Коротко
tell-medium = Допис
tell-long = Лист
tell-characters = { $n ->
    [one] близько { $n } знака
    [few] близько { $n } знаків
    [many] близько { $n } знаків
   *[other] близько { $n } знака
}
tell-badge = Значок для вашої сторінки
tell-card = Зображення
tell-card-of = Картка:
tell-card-linked = Сайти з попереднім переглядом покажуть його там, де є посилання на цю сторінку.
tell-card-alone = Надішліть його разом із текстом.
tell-calendar = Додати дати до календаря
tell-feed = Стежити за цим закликом у програмі для читання стрічок
call-run-by = Організатори:
call-ask = Поставити запитання
call-unnamed = { $n ->
    [1] особа, яка попросила не називати імені
    [one] { $n } особа, яка попросила не називати імені
    [few] { $n } особи, які попросили не називати імені
    [many] { $n } осіб, які попросили не називати імені
   *[other] { $n } особи, які попросили не називати імені
}
call-chosen = Обрано:
call-none-chosen = Жодної заявки не обрано.
call-decided-on = Рішення ухвалено
call-closed-on = Скасовано
call-was-closed = Цей заклик скасовано.
call-see-decision = Переглянути рішення й усе, на чому воно ґрунтується
call-see-count = Переглянути, що поки дають записи
call-dates = Дати
call-terms = Як ухвалюють рішення
call-criteria = Що оцінює журі
call-criterion = Критерій
call-weight = Вага
call-range = Бали
call-judges = Журі
call-interest = особистий інтерес:
call-judge-added = додано після закінчення прийому, бо через конфлікт інтересів лишилося замало членів журі для:
call-reviews = Рецензії
call-reviews-each = { $n ->
    [one] Для заявки потрібна { $n } рецензія.
    [few] Для заявки потрібні { $n } рецензії.
    [many] Для заявки потрібно { $n } рецензій.
   *[other] Для заявки потрібно { $n } рецензії.
}
call-combine-mean = Оцінка заявки — середнє її рецензій.
call-combine-median = Оцінка заявки — медіана її рецензій.
call-combine-centred = Оцінка заявки — середнє її рецензій після вирівнювання суворості всіх членів журі.
call-combine-borda = Оцінка заявки — середнє її місць у порядку кожного члена журі, від 1 для найкращої до 0 для останньої.
call-award-main = Що вирішують
call-decides-judges = вирішує журі
call-decides-votes = вирішує голосування
call-decides-people = вирішують організатори
call-decides-consent = за згодою: ухвалено, якщо ніхто не заперечить
call-places = { $n ->
    [one] { $n } місце
    [few] { $n } місця
    [many] { $n } місць
   *[other] { $n } місця
}
call-vote = Голосування
call-method-yes-no = Так чи ні.
call-method-approval = У кожному бюлетені названо всі варіанти, які схвалюють.
call-method-score = У кожному бюлетені ставлять бали від 0 до { $max }; неназване отримує 0.
call-method-ranked = У кожному бюлетені варіанти розставлено за порядком; рівні місця дозволено, а неназване йде останнім.
call-method-consent = Хто має причину, заперечує; без заперечень ухвалено.
call-voters-everyone = Голосувати може будь-хто; хто тут уперше, спершу створює профіль. Ніхто не перевіряє, що одна людина голосує лише один раз.
call-voters-members = Голосують учасники: ті, хто має тут профіль.
call-voters-contributors = Голосують ті, чия робота була тут до оголошення заклику.
call-voters-judges = Голосує журі.
call-voters-people = Голосують ці люди:
call-none = «Жодне з цього» — теж варіант, і те, що в більшості бюлетенів стоїть нижче від нього, відпадає.
call-quorum = { $n ->
    [1] Має бути зараховано хоча б один бюлетень.
    [one] Має бути зараховано щонайменше { $n } бюлетень.
    [few] Має бути зараховано щонайменше { $n } бюлетені.
    [many] Має бути зараховано щонайменше { $n } бюлетенів.
   *[other] Має бути зараховано щонайменше { $n } бюлетеня.
}
call-eligible = Хто може брати участь
call-eligible-everyone = усі
call-eligible-members = учасники: ті, хто має тут профіль
call-eligible-contributors = ті, чия робота була тут до відкриття
call-eligible-newcomers = ті, чиєї роботи тут до відкриття не було
call-no-judges = крім журі
call-no-people = крім організаторів
call-except = крім:
call-limits = Обмеження
call-limit-entries = { $n ->
    [one] { $n } заявка від особи
    [few] { $n } заявки від особи
    [many] { $n } заявок від особи
   *[other] { $n } заявки від особи
}
call-limit-team = { $n ->
    [1] одна особа на заявку
    [one] щонайбільше { $n } особа на заявку
    [few] щонайбільше { $n } особи на заявку
    [many] щонайбільше { $n } осіб на заявку
   *[other] щонайбільше { $n } особи на заявку
}
call-words-min = { $n ->
    [one] щонайменше { $n } слово
    [few] щонайменше { $n } слова
    [many] щонайменше { $n } слів
   *[other] щонайменше { $n } слова
}
call-words-max = { $n ->
    [one] щонайбільше { $n } слово
    [few] щонайбільше { $n } слова
    [many] щонайбільше { $n } слів
   *[other] щонайбільше { $n } слова
}
call-license = Ліцензія заявок
call-rights = Що кому належить
call-late = Заявки, вчасність яких нічим не доведено
call-late-refuse = не враховують
call-late-ask = перелічують окремо й зараховують, якщо рішення називає причину
call-late-take = приймають
call-unless-decided = Якщо рішення не ухвалено
call-enter = Як взяти участь
call-enter-form = Написати заявку
call-enter-form-about = Форма міститься в репозиторії; цей заклик у ній уже зазначено.
call-enter-command = На своєму комп’ютері:
call-enter-before = Заявки приймають із
call-enter-over = Заявки приймали до
call-enter-vote = Щоб проголосувати:
call-vote-until = Бюлетені приймаються до
call-vote-form = Заповнити бюлетень
call-vote-form-about = Форма належить репозиторію. У назві файлу замість «your-name» вкажіть своє ім’я, як називається ваша сторінка тут: бюлетень зараховується тому, чиїм іменем він названий, якщо ця людина сама його надіслала.
call-enter-review = Члени журі пишуть рецензію на заявку:
call-updates = Новини й відповіді
call-amendments = Змінено після відкриття
call-amendment-why = Чому:
call-entries = Заявки
call-entries-none = Заявок ще немає.
call-entries-shuffled = У випадковому порядку, однаковому для всіх: прийти раніше чи зватися Аароном — не перевага.
call-entries-placed = За місцем, потім за назвою.
call-proposed = ще не опубліковано
call-arrival-sealed = вчасно, за печаткою строку
call-arrival-merged = у гілці з
call-arrival-forge = у запиті на злиття, відкритому, за даними платформи,
call-arrival-claimed = ніщо не доводить, коли вона надійшла
call-standing-late = не доведено, що вчасно
call-standing-admitted = із запізненням, але прийнято
call-standing-withdrawn = відкликано
call-standing-ineligible = не може брати участі
call-standing-unopened = не відкрито вчасно
call-standing-broken-envelope = не те, що містить її конверт
call-entry-removed = її сторінку вилучено після закриття; оцінюють у колишньому вигляді
call-entry-touched = змінено іншими людьми до закриття
call-doubts = Що слід знати, перш ніж довіряти результату
call-entry-sealed = у своєму конверті
call-entry-opened = у конверті, відкрито
call-entry-opens = відкрити:
call-place = { $n }-е місце
call-shared = поділено
call-outcome = Підсумок
call-outcome-chosen = обрано
call-outcome-mention = почесна відзнака
call-outcome-not-chosen = не обрано
call-outcome-late = запізно
call-outcome-ineligible = не могла брати участі
call-outcome-withdrawn = відкликано
call-outcome-unopened = не відкрито вчасно
call-outcome-broken-envelope = не те, що містив її конверт
call-outcome-accepted = прийнято
call-outcome-later = на потім
call-outcome-declined = відхилено
call-outcome-done = виконано
call-answer = Відповідь
call-steps = Що з того вийшло
call-steps-over = Зроблено або знято кроків: { $n } з { $of }.
call-steps-news = Останні новини:
call-step-planned = заплановано
call-step-doing = триває
call-step-done = зроблено
call-step-dropped = знято
call-retrospective = Озираючись назад:
person-calls = Заявки на заклики
person-judged = У журі:
person-runs = Проводить:
call-preliminary = Рішення ще немає. Ось що дають записи тепер, коли всі строки минули; рішення ще може щось вилучити, з причиною, або прийняти те, що запізнилося.
call-decision-by = · хто вирішив:
call-decision-at = за записами коміту
call-decision-file = файл
call-override = Організатори вирішили інакше, ніж показують числа:
call-despite = Рішення ухвалено попри перешкоди:
call-decision-disputed = Це рішення не чинне:
call-draw = Жеребкування
call-draw-held = { $n ->
    [1] Ці заявки були рівні у змаганні за одне місце, тож вирішило жеребкування.
    [one] Ці заявки були рівні у змаганні за { $n } місце, тож вирішило жеребкування.
    [few] Ці заявки були рівні у змаганні за { $n } місця, тож вирішило жеребкування.
    [many] Ці заявки були рівні у змаганні за { $n } місць, тож вирішило жеребкування.
   *[other] Ці заявки були рівні у змаганні за { $n } місця, тож вирішило жеребкування.
}
call-draw-needed = { $n ->
    [1] Ці заявки рівні у змаганні за одне місце, і вирішить жеребкування.
    [one] Ці заявки рівні у змаганні за { $n } місце, і вирішить жеребкування.
    [few] Ці заявки рівні у змаганні за { $n } місця, і вирішить жеребкування.
    [many] Ці заявки рівні у змаганні за { $n } місць, і вирішить жеребкування.
   *[other] Ці заявки рівні у змаганні за { $n } місця, і вирішить жеребкування.
}
call-draw-repeat = Будь-хто може повторити його за числами; метод —
call-draw-sources = Числа походять із того, що зазначено в заклику.
call-draw-after = Вони відомі з
call-draw-key = Ключ, який вони утворюють
call-draw-pool = Жеребкування серед цих заявок, у такому порядку:
call-draw-order = Порядок, у якому випав жереб:
call-draw-number = Номер
call-draw-place = Отримує місце
call-draw-named = За рівності вирішує жереб, за числами з:
call-ties-drawn = за рівності вирішує жереб
call-lacks-quorum = { $n ->
    [1] Результату немає: має бути зараховано один бюлетень, а немає жодного.
    [one] Результату немає: має бути зараховано { $n } бюлетень, а їх менше.
    [few] Результату немає: має бути зараховано { $n } бюлетені, а їх менше.
    [many] Результату немає: має бути зараховано { $n } бюлетенів, а їх менше.
   *[other] Результату немає: має бути зараховано { $n } бюлетеня, а їх менше.
}
call-no-places = Жодна заявка не посіла місця.
call-decided-by-people = Це вирішують організатори; нічого не підраховують.
call-entry = Заявка
call-score = Оцінка
call-score-exact = Точно
call-score-none = замало рецензій
call-sum = Сума
call-options = Варіанти
call-none-of-these = Жодне з цього
call-pairwise = Кому над ким надали перевагу
call-pairwise-about = Скільки бюлетенів ставлять рядок вище за стовпець. Жирним виділено більше число пари.
call-paths = Найсильніші шляхи
call-paths-about = Метод Шульце: ланцюг перемог настільки сильний, наскільки сильна найслабша з них. Першим іде той, у кого шлях до кожного іншого сильніший за зворотний.
call-order = Усі за порядком:
call-dropped = Відпали, бо більшість не ставить їх вище за «жодне з цього»:
call-condorcet = Перемагає кожен інший варіант у прямому порівнянні:
call-too-many-options = Варіантів забагато для таблиць; усі бюлетені є у файлах нижче.
call-answer-yes = так
call-answer-no = ні
call-answer-abstain = утримання
call-carried = Ухвалено
call-not-carried = Не ухвалено
call-needs-majority = потрібно більше «так», ніж «ні»
call-needs-two-thirds = потрібно вдвічі більше «так», ніж «ні»
call-passes = Ніхто не заперечує, тож ухвалено.
call-objections = Заперечення, що лишаються чинними
call-reviews-all = Усі рецензії
call-reviewer = Рецензент
call-total = Усього
call-counted = Зараховано
call-not-counted = не зараховується:
call-conflict = Конфлікт інтересів:
call-verdict-accept = за прийняття
call-verdict-revise = за доопрацювання
call-verdict-decline = за відхилення
call-comments = Що вони кажуть
call-support = { $n ->
    [one] { $n } голос на підтримку (лічить платформа, доступно всім)
    [few] { $n } голоси на підтримку (лічить платформа, доступно всім)
    [many] { $n } голосів на підтримку (лічить платформа, доступно всім)
   *[other] { $n } голосу на підтримку (лічить платформа, доступно всім)
}
call-ballots = Усі бюлетені
call-ballots-counted = { $n ->
    [one] Зараховано { $n } бюлетень.
    [few] Зараховано { $n } бюлетені.
    [many] Зараховано { $n } бюлетенів.
   *[other] Зараховано { $n } бюлетеня.
}
call-voter = Виборець
call-choice = Вибір
call-hidden-voter = особа, яка попросила не називати імені
call-withdrawn-objection = заперечення знято
call-unreadable = не читається
call-ballot-blank = не названо жодного варіанта
call-left-out = Не враховано
call-left-out-unnamed = { $n ->
    [1] і запис особи, яка попросила не називати імені
    [one] і { $n } запис осіб, які попросили не називати імені
    [few] і { $n } записи осіб, які попросили не називати імені
    [many] і { $n } записів осіб, які попросили не називати імені
   *[other] і { $n } запису осіб, які попросили не називати імені
}
call-uncounted-uncommitted = немає в комітах
call-uncounted-invalid = не читається або стосується іншого виду голосування
call-uncounted-unknown-option = названо варіант, якого не існує
call-uncounted-foreign = від чужого імені: коміт зробив хтось інший
call-uncounted-name-only = від особи з іменем автора, але з адреси, яка не відома як її
call-uncounted-unreadable = немає в прочитаній історії
call-uncounted-not-on-roll = немає права голосу
call-uncounted-weak-proof = без підтвердження, якого вимагає заклик
call-proof-sign-off = Бюлетень зараховують, якщо виборець підписав його коміт (sign-off).
call-proof-account = Бюлетень зараховують, якщо, за списком платформи, запит на злиття з ним відкрив обліковий запис із профілю виборця.
call-uncounted-late = надійшло запізно
call-uncounted-unopened = не відкрито або відкрито запізно
call-uncounted-broken-envelope = не те, що містить конверт
call-uncounted-unknown-entry = на заявку, якої не існує
call-uncounted-entry-out = на заявку, яка не бере участі
call-uncounted-no-judge = не від члена журі
call-uncounted-other-entries = від члена журі, доданого для інших заявок
call-uncounted-incomplete = оцінки бракує, або вона поза межами
call-uncounted-silent = не каже, чи є конфлікт інтересів
call-uncounted-declared = заявлено конфлікт інтересів
call-uncounted-conflict = автор сам подав цю заявку або змагається з нею
call-uncounted-other-revision = про інший стан заявки, ніж той, який оцінюють
call-uncounted-sealed-entry = написано до відкриття заявки
call-recount = Порахувати ще раз
call-recount-agrees = Повторний підрахунок записів дає те, що каже рішення.
call-recount-differs = Повторний підрахунок записів дає не те, що каже рішення:
call-recount-command = Будь-хто, хто має репозиторій, порахує ще раз так:
call-digest = Хеш усіх зарахованих записів
call-exports = Для інших програм:
call-export-csv = усі бюлетені у вигляді таблиці
call-export-toc = порядки, для інструментів PrefLib
call-export-cvotes = порядки, у форматі Condorcet Election Format
calls-about-lead = Хто читає результат, має знати, на чому він ґрунтується. Ось що показано, чому треба вірити і чого ніхто не стверджує.
calls-about-proven = Що показує результат
calls-about-proven-records = Які рецензії й бюлетені зараховано, кожен зі своїм комітом, а які не враховано, кожен із причиною.
calls-about-proven-count = Що ці записи дають цей результат. Порахувати ще раз може будь-хто — цією програмою чи іншими.
calls-about-proven-digest = Що відтоді жодного зарахованого запису не додано, не вилучено й не змінено: хеш був би інший.
calls-about-proven-seal = Що надійшло до кінця строку, якщо його запечатано: печатка називає хеш кожного вмісту, тож ніщо надіслане пізніше не посяде його місця.
calls-about-proven-author = Яким підтвердженням доведено, чий запис: запис зараховують тому, хто зробив його коміт, а бюлетень — лише з його підписом.
calls-about-trusted = Чому треба вірити
calls-about-trusted-seal = Що організатори запечатали те, що було, коли строк минув.
calls-about-trusted-branch = Що гілку не переписали до запечатування і що її годинник ішов правильно: часу, зазначеного авторами, ніколи не використовують.
calls-about-trusted-forge = Що облікові записи платформи належать тим, хто ними користується, і що підпис поставила особа, яку він називає.
calls-about-not = Чого ніхто не стверджує
calls-about-not-secret = Що голосування таємне. Git показує все, усім і назавжди. Хто попросив не називати його імені, того враховано, але не перелічено, і все ж його можна знайти в репозиторії.
calls-about-not-one = Що одна особа має один обліковий запис.
calls-about-not-crowd = Що гурт, який сам себе обрав, говорить за когось іншого.
calls-about-elsewhere = Голосуванню про людей або таємному голосуванню місце не тут: для цього створено Belenios і Helios. Тоді організатори можуть вирішити вручну й послатися на той результат.

## Скільки чекати першої відповіді

title-answers = Як швидко люди отримують відповідь
title-answers-json = Відповіді (JSON)
about-answers = Скільки часу забирають перші відповіді й що на них чекає.
promise-days = { $n ->
    [one] Першу відповідь ви отримаєте протягом { $n } дня.
    [few] Першу відповідь ви отримаєте протягом { $n } днів.
    [many] Першу відповідь ви отримаєте протягом { $n } днів.
   *[other] Першу відповідь ви отримаєте протягом { $n } дня.
}
promise-hours = { $n ->
    [one] Першу відповідь ви отримаєте протягом { $n } години.
    [few] Першу відповідь ви отримаєте протягом { $n } годин.
    [many] Першу відповідь ви отримаєте протягом { $n } годин.
   *[other] Першу відповідь ви отримаєте протягом { $n } години.
}
promise-kept = Як цього дотримуються
answers-promise-days = { $n ->
    [one] Кожному, хто щось надсилає, обіцяно першу відповідь протягом { $n } дня.
    [few] Кожному, хто щось надсилає, обіцяно першу відповідь протягом { $n } днів.
    [many] Кожному, хто щось надсилає, обіцяно першу відповідь протягом { $n } днів.
   *[other] Кожному, хто щось надсилає, обіцяно першу відповідь протягом { $n } дня.
}
answers-promise-hours = { $n ->
    [one] Кожному, хто щось надсилає, обіцяно першу відповідь протягом { $n } години.
    [few] Кожному, хто щось надсилає, обіцяно першу відповідь протягом { $n } годин.
    [many] Кожному, хто щось надсилає, обіцяно першу відповідь протягом { $n } годин.
   *[other] Кожному, хто щось надсилає, обіцяно першу відповідь протягом { $n } години.
}
answers-no-promise = Цей сайт не обіцяє строку відповіді.
answers-what = Перша відповідь на пропозицію чи ідею — це злиття, рішення, закриття, рецензія або коментар учасника. Те, що кажуть сам автор чи програма, відповіддю не вважається.
answers-json = Те саме для програм (JSON)
answers-waiting = Чекають на першу відповідь
answers-nothing-waits = Ніщо не чекає на першу відповідь.
answers-late = із запізненням
answers-sent = Що надіслано
answers-promised-by = Відповідь обіцяно не пізніше
answers-idea-for = ідея для заклику
answers-months = Скільки часу забирали перші відповіді
answers-months-about = За місяцем відповіді. Половина відповідей і дев’ять із десяти забрали щонайбільше стільки часу.
answers-month = Місяць
answers-count = Відповіді
answers-median = Половина
answers-p90 = Дев’ять із десяти
answers-unanswered = { $n ->
    [one] { $n } завершено без відомої відповіді: наприклад, автор відкликав її або злив сам.
    [few] { $n } завершено без відомої відповіді: наприклад, автори відкликали їх або злили самі.
    [many] { $n } завершено без відомої відповіді: наприклад, автори відкликали їх або злили самі.
   *[other] { $n } завершено без відомої відповіді: наприклад, автори відкликали їх або злили самі.
}
answers-unknown = Чого ця сторінка знати не може
answers-unsure = { $n ->
    [one] { $n } пропозиція не входить до складу сайту, і ніщо не каже, чи вона ще відкрита. Її тут не зазначено.
    [few] { $n } пропозиції не входять до складу сайту, і ніщо не каже, чи вони ще відкриті. Їх тут не зазначено.
    [many] { $n } пропозицій не входять до складу сайту, і ніщо не каже, чи вони ще відкриті. Їх тут не зазначено.
   *[other] { $n } пропозиції не входять до складу сайту, і ніщо не каже, чи вони ще відкриті. Їх тут не зазначено.
}
answers-no-requests = Список пропозицій платформи невідомий. Пропозицію відлічують від її першого коміту, який може бути старший за неї, а про те, що закрито без рішення в репозиторії, невідомо, чи була відповідь.
answers-no-comments = Список коментарів платформи невідомий. Те, на що відповіли лише в коментарі, зазначено як таке, що чекає.
span-hours = { $n ->
    [0] менше години
    [one] { $n } година
    [few] { $n } години
    [many] { $n } годин
   *[other] { $n } години
}
span-days = { $n ->
    [one] { $n } день
    [few] { $n } дні
    [many] { $n } днів
   *[other] { $n } дня
}

## Що з того вийшло

person-outcomes = Що з того вийшло
person-reviews = Рецензії
person-reviewed = Сторінки:
outcome-linked-from = { $n ->
    [one] { $n } сторінка посилається на неї:
    [few] { $n } сторінки посилаються на неї:
    [many] { $n } сторінок посилаються на неї:
   *[other] { $n } сторінки посилаються на неї:
}
call-carried-out = Виконано в
envelope-title-ballot = Голосування в конверті
envelope-title-review = Рецензії в конвертах
envelope-title-entry = Заявка в конверті
envelope-about-ballot = До кінця голосування всі бачать від бюлетеня лише SHA-256 — його конверт. Для цього є два файли. Конверт надсилають зараз; бюлетень лишається у вас, і його надсилають потім. Проголосував лише той, хто вчасно відкрив конверт.
envelope-about-review = До кінця строку всі бачать від рецензії лише SHA-256 — її конверт. Для цього є два файли. Конверт надсилають зараз; рецензія лишається в автора, і її надсилають потім. Рецензію зараховують, лише якщо її конверт відкрито вчасно.
envelope-about-entry = До закриття заклику всі бачать від заявки лише SHA-256 — її конверт. Ніхто не може скопіювати того, чого не може прочитати. Сторінка лишається у вас і посідає місце свого конверта, коли заклик закрито. Заявку зараховують, лише якщо її конверт відкрито вчасно.
envelope-when = Приймання конвертів
envelope-open-when = Відкриття конвертів
envelope-command = Командою
envelope-no-script = З JavaScript на цій сторінці є форма, яка створює обидва файли.
envelope-insecure = Цей браузер створює конверти лише на сторінках з https. Відкрийте сторінку за її https-адресою або скористайтеся командою.
envelope-nothing = Заповніть хоча б одне з цих полів.
envelope-form-ballot = Ваш бюлетень
envelope-form-review = Ваша рецензія
envelope-form-entry = Ваша заявка
envelope-who = Ваше ім’я на цьому сайті
envelope-who-about = Як в адресі вашої сторінки: малі латинські літери, цифри й дефіси. За ним буде названо файли.
envelope-who-about-entry = Як в адресі вашої сторінки: малі латинські літери, цифри й дефіси.
envelope-choose-ranked = Ваш порядок: 1 — найкращий варіант. Рівні числа означають рівність; варіанти без числа йдуть останніми.
envelope-choose-approval = Що ви схвалюєте
envelope-choose-score = Ваші бали, від 0 до { $max }. Варіанти без балів отримують 0.
envelope-reason = Чому ви заперечуєте
envelope-reason-about = Без заперечення надсилати нічого. «withdrawn» знімає заперечення.
envelope-conflict = Що пов’язує вас із цією заявкою?
envelope-conflict-none = нічого: конфлікту інтересів немає
envelope-conflict-declared = дещо, і я кажу що
envelope-interest = Що саме, одним реченням
envelope-scores = Бали
envelope-verdict = Як би ви вчинили
envelope-verdict-accept = прийняти
envelope-verdict-revise = повернути на доопрацювання
envelope-verdict-decline = відхилити
envelope-comment = Що ви скажете її авторам (Markdown)
envelope-way = Ваша сторінка
envelope-way-text = Пишу її тут
envelope-way-page = Вона в мене у файлі
envelope-page = Файл вашої сторінки
envelope-page-about = Markdown. На початку сторінки, яка з нього вийде, стоїть те, що відкриває конверт: збережіть саме її.
envelope-page-wrong = Це не можна покласти в конверт: немає тексту, це саме конверт, названо інший заклик чи іншу людину, або метадані не в YAML між двома рядками ---.
envelope-key-title = Заголовок
envelope-key-title-about = Відтепер його бачать усі, і за ним буде названо файл: виберіть такий, що нічого не видає.
envelope-key-summary = Короткий опис
envelope-list = Через кому.
envelope-text = Текст (Markdown)
envelope-make = Створити обидва файли
envelope-nothing-sent = На цьому пристрої; нічого не надсилається.
envelope-made = Ваші два файли
envelope-keep-ballot = Збережіть цей файл і нікому не показуйте до кінця голосування. Якщо він загубиться або зміниться, ваш голос не зараховується.
envelope-keep-review = Збережіть цей файл і нікому не показуйте до кінця строку. Якщо він загубиться або зміниться, вашу рецензію не зараховують.
envelope-keep-entry = Збережіть цю сторінку й нікому не показуйте, доки заклик не закрито. Якщо вона загубиться або зміниться, вашу заявку не зараховують.
envelope-keep-link = Зберегти
envelope-keep-text = Що в ньому
envelope-send = Коли він у вас, надішліть його конверт як
envelope-send-link = Надіслати конверт
envelope-later = Покладіть перший файл на місце другого, байт у байт. Коли:
envelope-opening = Відкрийте свій конверт
envelope-opening-about = Збережений вами файл тепер посідає місце свого конверта. Спершу перевірте тут, що він той самий, байт у байт; нічого не надсилається.
envelope-kept = Файл, який ви зберегли
envelope-fits = Це вміст вашого конверта. Покладіть його на місце:
envelope-differs = У вашому конверті щось інше. Знайдіть файл таким, яким ви його створили.
envelope-unknown = Жоден конверт на цьому сайті не належить авторові цього файлу.
envelope-holds-none = Жоден конверт цього заклику не містить цього файлу. Знайдіть його таким, яким ви його створили.

## Pictures at full size
picture-close = Закрити
picture-before = Попереднє зображення
picture-after = Наступне зображення
picture-about = Автор, ліцензія та розмір цього зображення

## A page by chance
title-random = Випадкова сторінка
about-random = Одна сторінка навмання.
sealed-entry-by = Запечатали:
sealed-entry-closed = Ця заявка в конверті: ніхто не може прочитати її до закриття заклику, щоб ніхто не міг її скопіювати. Її автори відкривають конверт у цей час:
sealed-entry-unopened = Ця заявка була в конверті, який не відкрили вчасно, і не бере участі. Крайній строк відкриття:
sealed-entry-broken = Це не той конверт, який був тут під час закриття заклику. Заявка не бере участі.
sealed-entry-endless = Ця заявка в конверті, і ніде не сказано, коли його відкриють.
sealed-entry-digest = Конверт — це SHA-256 сторінки, яка посяде його місце:

## Names and texts of other pages
redirected-from = Перенаправлено з
other-uses = Інші значення:
info-permalink = Постійне посилання
info-permalink-link = ця версія файлу
included-from = Зі сторінки
call-kind-tasks = невеликі завдання
title-call-tasks = Завдання
tasks-settled = Розв’язані завдання: { $n } з { $of }
tasks-wrong = не належить сюди
tasks-again = запитано ще раз
tasks-state-open = відкрите
tasks-state-disputed = відповіді різняться
tasks-state-needs-a-person = хтось має вибрати
tasks-state-agreed = погоджено
tasks-state-done = зроблено
tasks-form = Відповісти
tasks-answers = Відповіді: { $n }
tasks-on-the-way = у дорозі: { $n }
tasks-skips = пропущено: { $n }
tasks-none = Немає що робити.
tasks-minutes = Хвилин на відповідь: { $n }.
tasks-each = Людей на кожне завдання: { $n }.
tasks-agree-exact = Усі відповіді мають збігатися.
tasks-agree-majority = Достатньо однакових відповідей: { $n }.
tasks-agree-within = Числа мають бути близькими до медіани.
tasks-agree-pick = Відповідь обирають ті, хто веде заклик.
tasks-examples = Приклади
tasks-all = Усі завдання
tasks-apply = Записати погоджене на своє місце:
tasks-people = Відповіли
tasks-alpha = α Криппендорфа: { $value }
tasks-alpha-high = Відповіді добре узгоджені: на результати можна покластися.
tasks-alpha-middle = Відповіді здебільшого узгоджені; результати попередні.
tasks-alpha-low = Відповіді збігаються ненабагато частіше за випадок: можливо, питання нечітке.
tasks-alpha-none = Замало різних відповідей, щоб судити про згоду.
tasks-rechecked = Запитано ще раз: { $of }, підтверджено: { $n }.
person-tasks = Відповіді на завдання
title-tasks = Що ви можете зробити
about-tasks = Невеликі справи на кілька хвилин.
tasks-intro = Зроблене звідси зникає. Водночас показано не більше { $n } кожного виду.
tasks-topic-media-without-alt = Описати зображення
tasks-topic-missing-summary = Написати стислий виклад
tasks-topic-stubs = Доповнити коротку сторінку
tasks-topic-uncategorised = Віднести сторінку до категорії
tasks-topic-orphans = Послатися на сторінку без посилань
tasks-topic-red-links = Написати сторінку, на яку посилаються
tasks-topic-unlicensed-media = З’ясувати ліцензію файлу
tasks-topic-untranslated = Перекласти сторінку
tasks-topic-calls = Відповісти на запитання
tasks-length = Хвилин: { $n }
tasks-knowledge-some = потрібне знання предмета
tasks-by-topic = За видом
tasks-by-length = За часом
tasks-by-language = За мовою
tasks-do = Зробити
tasks-topic-all = Усі цього виду
tasks-here = Що ви можете зробити тут за кілька хвилин
