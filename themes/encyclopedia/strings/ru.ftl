# Русский.

date-format = { $day } { $month } { $year }
month-format = { $number ->
    [1] январь
    [2] февраль
    [3] март
    [4] апрель
    [5] май
    [6] июнь
    [7] июль
    [8] август
    [9] сентябрь
    [10] октябрь
    [11] ноябрь
   *[other] декабрь
} { $year }
thousands-separator = { "\u00A0" }
month-1 = января
month-2 = февраля
month-3 = марта
month-4 = апреля
month-5 = мая
month-6 = июня
month-7 = июля
month-8 = августа
month-9 = сентября
month-10 = октября
month-11 = ноября
month-12 = декабря
month-short-1 = янв.
month-short-2 = февр.
month-short-3 = март
month-short-4 = апр.
month-short-5 = май
month-short-6 = июнь
month-short-7 = июль
month-short-8 = авг.
month-short-9 = сент.
month-short-10 = окт.
month-short-11 = нояб.
month-short-12 = дек.

## Вокруг страницы
skip-to-content = Перейти к содержанию
main-menu = Главное меню
views = Просмотры этой страницы
breadcrumbs = Вы здесь
languages = Языки
languages-count = { $n ->
    [one] ещё { $n } язык
    [few] ещё { $n } языка
    [many] ещё { $n } языков
   *[other] ещё { $n } языка
}
copy = Копировать
copied = Скопировано
theme-auto = Цвета: автоматически
theme-light = Цвета: светлые
theme-dark = Цвета: тёмные
feed = Лента Atom
footer-explore = Обзор
footer-take-part = Участие
footer-links = Ссылки
footer-license = Если на странице не указано иное, её текст доступен по лицензии
made-with = Создано с помощью
redirect = Страница перемещена:
nothing-here = Здесь ничего нет. Это хорошая новость или новое начало.
list-edit = Править: { $title }
list-translate = Написать на языке:
list-json = Этот список для программ (JSON)
letters = Перейти к букве
and-more = { $n ->
    [one] и ещё { $n }
    [few] и ещё { $n }
    [many] и ещё { $n }
   *[other] и ещё { $n }
}
change-repeated = { $n ->
    [one] и ещё { $n } правка ранее в этот день
    [few] и ещё { $n } правки ранее в этот день
    [many] и ещё { $n } правок ранее в этот день
   *[other] и ещё { $n } правки ранее в этот день
}
recent-changes-programs = { $n ->
    [one] Не показана { $n } правка программы. Всё есть в истории страниц.
    [few] Не показаны { $n } правки программ. Всё есть в истории страниц.
    [many] Не показано { $n } правок программ. Всё есть в истории страниц.
   *[other] Не показаны { $n } правки программ. Всё есть в истории страниц.
}

## Поиск
search = Поиск по сайту
search-submit = Найти
search-placeholder = Поиск
search-found = Результаты: %
search-none = По запросу «%» ничего не найдено.
search-partly = некоторых слов нет
search-wait = Идёт поиск…
search-failed = Не удалось загрузить часть поиска. Попробуйте позже.
search-all = Все результаты
search-more = Ещё результаты
search-kind = Вид
search-language = Язык
search-any = Все
search-browse = Или осмотритесь
search-no-script = Для поиска нужен JavaScript. Эти списки работают и без него.

## Меню
menu-home = Главная
menu-calls = Приглашения
menu-submissions = Предложения
menu-contribute = Как помочь
menu-new-page = Новая страница

## Чей вклад принимается
intake-calls-only = Новые страницы создаются здесь в ответ на открытое приглашение. Исправлениям рады всегда.
intake-members = Этот сайт принимает вклад членов сообщества — тех, у кого здесь есть профиль.
intake-paused = Сейчас этот сайт не принимает вклад.

## Вкладки
tab-article = Статья
tab-person = Человек
tab-category = Тема
tab-call = Приглашение
tab-decision = Решение
tab-history = История
tab-authorship = Кто что написал
tab-information = Сведения
tab-edit = Править
tab-source = Исходный текст
tab-discuss = Обсуждение

## Уведомления
notice = Примечание
notice-stub = Эта страница коротка. Вы можете помочь, дополнив её.
notice-stub-link = Править страницу
notice-short = Эта страница коротка.
notice-short-link = Править страницу
notice-draft = Эта страница — черновик. Читатели её пока не видят.
notice-draft-link = О черновиках
notice-shallow-history = Часть истории здесь отсутствует, поэтому авторство этой страницы указано не полностью.
notice-disambiguation = На этой странице перечислены значения слова «{ $name }».
notice-disambiguation-link = О страницах с одинаковым названием
notice-entry = Эта страница — ответ на приглашение «{ $name }».
notice-entry-link = Посмотреть, о чём просили и что прислали
notice-chosen = Эта страница выбрана по приглашению «{ $name }».
notice-chosen-link = Посмотреть, о чём просили и что прислали
notice-preview = Вы видите предложение в том виде, в каком оно было бы опубликовано.
notice-preview-link = Посмотреть предложение
notice-proposed = Это предложение. Его ещё не проверили и не опубликовали.
notice-proposed-link = Все предложения

## Статьи
contents = Содержание
infobox = Кратко
written-by = Текст:
and-others = { $n ->
    [one] и ещё { $n } человек
    [few] и ещё { $n } человека
    [many] и ещё { $n } человек
   *[other] и ещё { $n } человека
}
translated-from = перевод страницы
changed = изменено
authorship = Кто что написал
authorship-about = Каждое слово нынешнего текста помечено по тому, чья правка его внесла. Доли приблизительны.
authorship-close = Назад к обычной странице
authorship-others = другие
authorship-uncommitted = ещё не в коммите
authorship-unknown = раньше известной здесь истории
authorship-import = взято из другого места
created = создано
reading-time = { $n } мин чтения
categories = Темы
sources = Источники этой страницы
neighbours = Предыдущая и следующая страницы
previous-page = Предыдущая
next-page = Следующая
news-older = Раньше
news-newer = Позже
dated-years = По годам:
in-folder = В этом разделе
source-changes = Изменения:
license-of-page = Эта страница доступна по лицензии
reuse-how = Как использовать эту страницу
reuse-explain = Этот текст можно копировать и перерабатывать на условиях его лицензии. Назовите авторов, назовите лицензию со ссылкой на неё и укажите, меняли ли вы что-нибудь. Достаточно этой строки:
reuse-credit = Простым текстом
reuse-html = В HTML
reuse-markdown = В Markdown
revision = версия
attestation-sign-off = Последняя версия опубликована на основании подписи автора (sign-off)
attestation-profile = Последняя версия опубликована на основании заявления в профиле автора
attestation-page = Последняя версия опубликована на основании заявления на странице
attestation-none = Автор ещё не подписал последнюю версию.
relation-adapted = переработка
relation-translated = перевод
relation-merged = объединение
relation-excerpt = отрывок
relation-collected = собрание
relation-quoted = цитата
relation-facts = факты
relation-inspired = по мотивам

## Числа
all-pages-of = { $n ->
    [one] { $n } страница на этом языке, { $total } на всех языках
    [few] { $n } страницы на этом языке, { $total } на всех языках
    [many] { $n } страниц на этом языке, { $total } на всех языках
   *[other] { $n } страницы на этом языке, { $total } на всех языках
}
count-pages = { $n ->
    [one] { $n } страница
    [few] { $n } страницы
    [many] { $n } страниц
   *[other] { $n } страницы
}
count-changes = { $n ->
    [one] { $n } правка
    [few] { $n } правки
    [many] { $n } правок
   *[other] { $n } правки
}
count-undone = { $n ->
    [one] { $n } отменённая правка
    [few] { $n } отменённые правки
    [many] { $n } отменённых правок
   *[other] { $n } отменённой правки
}
count-words = { $n ->
    [one] { $n } слово
    [few] { $n } слова
    [many] { $n } слов
   *[other] { $n } слова
}
count-backlinks = { $n ->
    [one] { $n } страница ссылается сюда
    [few] { $n } страницы ссылаются сюда
    [many] { $n } страниц ссылаются сюда
   *[other] { $n } страницы ссылаются сюда
}
count-findings = { $n ->
    [one] { $n } место для проверки
    [few] { $n } места для проверки
    [many] { $n } мест для проверки
   *[other] { $n } места для проверки
}
count-uncategorised = { $n ->
    [one] { $n } страница пока не входит ни в одну тему.
    [few] { $n } страницы пока не входят ни в одну тему.
    [many] { $n } страниц пока не входят ни в одну тему.
   *[other] { $n } страницы пока не входят ни в одну тему.
}
unit-pages = { $n ->
    [one] страница
    [few] страницы
    [many] страниц
   *[other] страницы
}
unit-people = { $n ->
    [one] человек
    [few] человека
    [many] человек
   *[other] человека
}
unit-changes = { $n ->
    [one] правка
    [few] правки
    [many] правок
   *[other] правки
}
unit-words = { $n ->
    [one] слово
    [few] слова
    [many] слов
   *[other] слова
}
unit-media = { $n ->
    [one] изображение или файл
    [few] изображения и файла
    [many] изображений и файлов
   *[other] изображения и файла
}
unit-programs = { $n ->
    [one] программа
    [few] программы
    [many] программ
   *[other] программы
}
unit-undone = { $n ->
    [one] отмена или отменённая правка
    [few] отмены и отменённые правки
    [many] отмен и отменённых правок
   *[other] отмены и отменённой правки
}
unit-reviews = { $n ->
    [one] рецензия
    [few] рецензии
    [many] рецензий
   *[other] рецензии
}
unit-words-today = { $n ->
    [one] слово в нынешнем тексте
    [few] слова в нынешнем тексте
    [many] слов в нынешнем тексте
   *[other] слова в нынешнем тексте
}
year = Год
total = Всего
line = строка { $n }

## Главная
home-featured = Стоит прочитать
home-news = Новости
home-newest = Новые страницы
home-categories = Темы
home-changes = Свежие правки
home-all-changes = Все свежие правки
home-wanted = Ещё не написано
home-wanted-about = На эти страницы ссылаются другие. Выберите одну и начните.
home-people = Участники
home-all-people = Все, кто внёс вклад
until = по

## Списки
category-parents = Входит в:
category-subcategories = Подтемы
category-count = { $n ->
    [0] Страниц пока нет
    [one] { $n } страница на эту тему
    [few] { $n } страницы на эту тему
    [many] { $n } страниц на эту тему
   *[other] { $n } страницы на эту тему
}
linked-from = ссылаются:
wanted-proposed = предложено в
contributors-lead = { $n ->
    [one] Этот сайт написал { $n } человек.
    [few] Этот сайт вместе написали { $n } человека.
    [many] Этот сайт вместе написали { $n } человек.
   *[other] Этот сайт вместе написали { $n } человека.
}
contributors-unnamed = { $n ->
    [one] Из них { $n } учтён, но не назван.
    [few] Из них { $n } учтены, но не названы.
    [many] Из них { $n } учтены, но не названы.
   *[other] Из них { $n } учтены, но не названы.
}
order = Упорядочить
order-name = по имени
order-activity = по активности
narrow = Показать
narrow-page = Показать на этой странице
kind-all = все
kind-wrote = кто писал
kind-translated = кто переводил
kind-reviewed = кто рецензировал
kind-pictured = кто добавлял изображения
kind-helped = кто помог иначе
pages-of-list = Страницы этого списка
contributors-bots = Программы
contributors-bots-about = Их правки есть в истории. В строке авторов названы только люди.
history-lead = Все версии страницы
older-revisions = { $n ->
    [one] Не показана { $n } более старая версия.
    [few] Не показаны { $n } более старые версии.
    [many] Не показано { $n } более старых версий.
   *[other] Не показано { $n } более старой версии.
}
history-on-forge = Вся история в репозитории
change-detail = что изменилось
revision-undone = отменена
revision-moved = перемещено из
diff-show = Что изменилось
diff-added = добавлено:
diff-removed = удалено:
diff-blank = Ни одно слово не изменилось.
diff-missing = Текста этой версии здесь нет, поэтому сравнить её нельзя.
diff-more = { $n ->
    [one] … и ещё { $n } изменённое слово.
    [few] … и ещё { $n } изменённых слова.
    [many] … и ещё { $n } изменённых слов.
   *[other] … и ещё { $n } изменённых слова.
}
diff-on-forge = Вся правка в репозитории
place-front-matter = Метаданные
place-start = Начало
not-found-lead = По этому адресу страницы нет. Возможно, её переместили или ещё никто не написал.
not-found-all-pages = Просмотреть все страницы
not-found-contribute = Написать её

## Люди
person-bot = программа
person-since = на сайте с
person-last = последняя правка
person-activity = Активность
person-changes = Последние правки
person-attestations = Заявления
person-years = Правки по годам и месяцам
person-classes = По видам:
person-undone = { $n ->
    [one] { $n } позже отменена
    [few] { $n } позже отменены
    [many] { $n } позже отменено
   *[other] { $n } позже отменены
}
person-firsts = Первые шаги
first-page = Первая начатая страница
first-edit = Первая правка
first-translation = Первый перевод
first-review = Первая рецензия
first-media = Первое изображение
calendar-changes = { $n ->
    [one] { $n } правка
    [few] { $n } правки
    [many] { $n } правок
   *[other] { $n } правки
}
calendar-days = { $n ->
    [one] за { $n } день,
    [few] за { $n } дня,
    [many] за { $n } дней,
   *[other] за { $n } дня,
}
calendar-legend = Каждый столбец — неделя с понедельника по воскресенье; чем насыщеннее цвет дня, тем больше правок.
people-unnamed = { $n ->
    [one] { $n } человек, не названный по имени
    [few] { $n } человека, не названных по имени
    [many] { $n } человек, не названных по имени
   *[other] { $n } человека, не названных по имени
}
work-created = Начатые страницы
work-content = Написанные страницы
work-translation = Переводы
work-ideas = Идеи
work-bug = Сообщения об ошибках
work-design = Рисунки
work-maintenance = Уход за страницами
work-review = Рецензии
work-media = Изображения и медиа
work-minor = Мелкие улучшения
work-original = Переводы собственных страниц
work-import = Тексты, взятые из других мест
role-content = текст
role-translation = перевод
role-review = рецензия
role-design = иллюстрации
role-ideas = идеи
role-bug = сообщения об ошибках
role-maintenance = уход за страницей
role-tool = инструмент
role-creator = начало страницы
role-media = изображения
role-import = перенос текста
role-original = авторство оригинала
class-create = новая
class-substantive = правка
class-minor = малая правка
class-media = медиа
class-bulk = массовая правка
class-revert = откат
class-rename = переименование
class-import = импорт
class-bot = программа
class-merge = слияние
class-unknown = неизвестно

## Статистика
statistics-from = С
chart-pages = Страницы
chart-people = Люди
chart-changes = Правки
chart-total = { $month }:
chart-most = Не больше:
chart-months = Каждый столбик — { $n } мес.
as-table = В виде таблицы
month = Месяц
figures-classes = Правки по видам
figures-languages = Страницы по языкам
figures-licenses = Страницы по лицензиям
figures-topics = Самые большие темы
license-none = без лицензии

## Об указании авторства
credit-lead = Каждое имя на этом сайте взято из истории его страниц и из того, что сообщают сами страницы. Никого не расставляют вручную, и правила одни для всех.
credit-who = Кто считается автором правки
credit-who-about = Правка — это коммит. Людей, каждого по одному разу, называют такие его части:
credit-author = Автор
credit-author-about = Написал правку. Тому, кто слил или закоммитил её за другого, авторство не приписывается.
credit-co-author-about = Тоже писал её и делит слова с автором поровну.
credit-translated-about = Перевёл её и назван в строке авторов.
credit-illustrated-about = Сделал для неё изображения или рисунки; назван после строки авторов.
credit-helped-about = Отрецензировал её, предложил идею или сообщил, что было не так; назван после строки авторов.
credit-assisted-about = Инструмент, который помогал. Он виден в истории и никогда — в строке авторов.
credit-signed-about = Удостоверяет право на публикацию. Авторства не даёт.
credit-front-matter = Метаданные
credit-front-matter-about = Страница может называть людей, неизвестных истории: авторов, переводчиков и участников с указанием роли.
credit-classes = Виды правок
credit-classes-about = Каждая правка страницы относится к одному виду — первому подходящему. Пробелы, переносы строк, метаданные и адреса ссылок словами не считаются.
credit-class = Вид
credit-class-what = Что это
credit-class-earns = Где названы авторы
class-rule-create = Первый текст страницы.
class-rule-substantive = Изменено не менее { $words } слов или не менее { $percent } % страницы.
class-rule-minor = Слов меньше, или есть пометка «Minor-edit: true».
class-rule-media = Изображения или другие медиа, почти без слов.
class-rule-import = Текст из другого места с пометкой «Imported-from:». Его авторы указаны в источниках страницы.
class-rule-bulk = Более { $pages } страниц изменено одинаково, либо есть пометка «Bulk-edit: true», либо правка в списке неучитываемых.
class-rule-revert = Страница в прежнем виде или собственная строка git об откате.
class-rule-rename = Другой адрес, и больше ничего.
class-rule-merge = Две ветки, соединившиеся сами.
class-rule-bot = Сделано программой.
class-rule-unknown = Часть истории отсутствует, поэтому определить нельзя.
earns-byline = в строке авторов
earns-named = после строки авторов
earns-history = только в истории
credit-undone = То, что отменила более поздняя правка, не засчитывается, как и сама отмена.
credit-byline = Порядок имён
credit-byline-about = Строка авторов страницы называет в таком порядке:
credit-byline-pinned = авторов, названных в её метаданных, в указанном там порядке,
credit-byline-creator = того, кто внёс её первый текст,
credit-byline-authors = всех остальных, кто писал или переводил, — по числу их слов в нынешнем тексте.
credit-byline-originals = тех, кто написал страницу, с которой она переведена, или слова, взятые с другой страницы сайта (translated_from, derived_from).
credit-after-byline = После строки авторов идут те, кто внёс малые правки, изображения, рецензии и идеи. Программы, массовые правки, перемещения и откаты — только в истории.
credit-shares = Доли приблизительны
credit-shares-about = Каждое слово нынешнего текста принадлежит внёсшей его правке и переходит из версии в версию. Слова, написанные несколькими людьми вместе, делятся поровну. Доля показывается, только если она есть хотя бы у двоих. Она говорит, сколько текста чьё-то, а не насколько он хорош.
credit-people = Как сопоставляются личности
credit-people-about = Имена и адреса одного человека объединяют профили в папке «contributors», затем файл «.mailmap», затем no-reply-адреса платформ, затем одинаковые имена. Где может идти речь о двух людях, никого не объединяют молча.
credit-squash = Когда коммиты сливаются в один
credit-squash-about = Запрос на слияние (pull request), слитый одним коммитом, сохраняет своих авторов, если их называет сообщение этого коммита — по строке на каждого:
credit-overlay = Если об этом забыли, файл в папке «credits», названный по номеру запроса на слияние, возвращает авторство, не переписывая историю.
credit-programs-about = Сделанное программами есть в истории. Их нет ни в строках авторов, ни в списках людей, ни в лентах.
credit-you = Ваше собственное имя
credit-you-about = Добавьте в папку «contributors» файл о себе: своё имя, свои учётные записи и другие имена, которыми вы пользовались. Он объединит ваши правки и определит, как вас показывать:
credit-you-command = Эта команда создаёт такой файл из того, что git знает о вас, с вашими адресами в виде хешей:
credit-you-link = Написать свой профиль
credit-visibility-name = Вас называют, у вас есть своя страница. Так будет и без профиля.
credit-visibility-pseudonym = Показывается только имя из вашего профиля: ни других имён, ни ваших учётных записей.
credit-visibility-hidden = Вас учитывают и никогда не называют: ни страницы, ни ленты, ни упоминания.
credit-unnamed = { $n ->
    [one] Так решил { $n } человек.
    [few] Так решили { $n } человека.
    [many] Так решили { $n } человек.
   *[other] Так решили { $n } человека.
}
credit-repository = Это касается этих страниц. Сам репозиторий хранит имена в коммитах, а адресов электронной почты нет ни на одной странице.

## Сведения о странице
info-facts = Факты
info-page = Страница
info-file = Файл
info-language = Язык
info-length = Длина
info-revisions = Версии
info-license = Лицензия
info-attestation = Право на публикацию
info-findings = Замечания
info-credit = Авторство
info-credit-about = Доли приблизительны: считаются слова, сохранившиеся в нынешнем тексте.
standing-authors = Авторы
standing-contributors = Вклад внесли
standing-mentioned = Также в истории
standing-bots = Программы
info-cite = Процитировать страницу
info-backlinks = Ссылки сюда
info-no-backlinks = Сюда пока не ссылается ни одна страница.
info-links = Страницы, на которые она ссылается
info-missing = Ссылки, ждущие страницы
info-redirects = Другие адреса

## Виды страниц
title-home = Главная
title-article = Страница
title-category = Тема
title-categories = Темы
title-all-pages = Все страницы
title-dated = Новости
title-search = Поиск
title-wanted = Требуемые страницы
title-long-pages = Длинные страницы
title-new-pages = Новые страницы
title-most-linked = Страницы, на которые больше всего ссылок
title-redirects = Перенаправления
title-stubs = Короткие страницы
title-stale-pages = Давно не правленные страницы
title-orphaned-pages = Страницы-сироты
title-dead-end-pages = Тупиковые страницы
title-uncategorised-pages = Страницы без темы
title-untranslated-pages = Непереведённые страницы
title-broken-files = Отсутствующие изображения
title-undescribed-pictures = Изображения без описания
title-redirected-links = Ссылки через перенаправления
title-recent-changes = Свежие правки
title-contributors = Участники
title-contributor = Участник
title-history = История
title-info = Сведения
title-file = Файл
title-special = Служебные страницы
title-redirect = Перемещено
title-404 = Страница не найдена
title-statistics = Статистика
title-credit = Об указании авторства
title-licensing = Лицензии
title-submissions = Предложения
title-submission = Предложение
title-submission-archive = Архив предложений
title-calls = Приглашения
title-call = Приглашение
title-call-decision = Решение
title-calls-about = На чём основан результат
title-calls-json = Приглашения (JSON)
title-calls-feed = Приглашения (лента Atom)
title-calls-calendar = Приглашения (календарь)
title-feed = Лента Atom
title-sitemap = Карта сайта
title-catalogue = Каталог (JSON)
about-all-pages = Все страницы по алфавиту.
about-search = Поиск страниц по словам.
about-categories = Дерево тем.
about-wanted = Страницы, на которые ссылаются другие и которые ещё никто не написал. Самые нужные — первыми.
about-long-pages = Самые длинные страницы по числу слов.
about-new-pages = Самые новые страницы, новейшие — первыми.
about-most-linked = На что чаще всего ссылаются другие страницы.
about-redirects = Другие названия и прежние адреса и страница, на которую каждый ведёт.
about-stubs = Страницы, которым не хватает текста, самые короткие — первыми.
about-stale-pages = Страницы, которые дольше всего никто не менял.
about-orphaned-pages = Страницы, на которые не ссылается ни одна другая. Поставьте ссылки там, где их стал бы искать читатель.
about-dead-end-pages = Страницы, которые не ссылаются ни на одну другую.
about-uncategorised-pages = Страницы без темы: тот, кто просматривает темы, никогда их не найдёт.
about-untranslated-pages = Страницы, которых нет на другом языке этого сайта; те, на которые больше всего ссылок, — первыми.
about-broken-files = Страницы с изображением, которого нет.
about-undescribed-pictures = Страницы с изображениями, которые ничего не говорят тому, кто их не видит. Достаточно одного предложения для каждого.
about-redirected-links = Страницы, ссылки которых ведут через другое название нужной страницы или по кругу.
about-recent-changes = Что недавно изменилось и благодаря кому.
about-contributors = Все, кто причастен к этому сайту.
about-statistics = Сайт в числах.
about-credit = Кого за что называют и по каким правилам.
about-licensing = Лицензии и заявления на всём сайте.
about-submissions = Правки, ожидающие рецензии.
about-submission-archive = Предложения, по которым принято решение.
about-calls = О чём просит это сообщество и что из этого вышло.
about-calls-json = Каждое приглашение с заявками и результатами, для программ.
about-calls-feed = Следить за приглашениями в программе для чтения лент.
about-calls-calendar = Даты всех приглашений для календаря.
about-feed = Следить за сайтом в программе для чтения лент.
about-sitemap = Для поисковых систем.
about-catalogue = Всё, что здесь есть, для программ.
special-group-reading = Чтение
special-group-maintenance = Уход за сайтом
special-group-people = Люди
special-group-machine = Для программ

## Предложения
submissions-lead = { $n ->
    [0] Ни одно предложение не ожидает рецензии.
    [one] { $n } предложение ожидает рецензии.
    [few] { $n } предложения ожидают рецензии.
    [many] { $n } предложений ожидают рецензии.
   *[other] { $n } предложения ожидают рецензии.
}
submissions-lead-unsure = { $n ->
    [one] { $n } предложение не входит в состав сайта.
    [few] { $n } предложения не входят в состав сайта.
    [many] { $n } предложений не входят в состав сайта.
   *[other] { $n } предложения не входят в состав сайта.
}
submissions-unsure-about = Некоторые из них могли быть закрыты: сам репозиторий не отличает закрытые предложения от открытых.
open-submissions = { $n ->
    [one] { $n } открытое предложение
    [few] { $n } открытых предложения
    [many] { $n } открытых предложений
   *[other] { $n } открытых предложения
}
submissions-about = Предложенные правки, которые ещё не приняты. Ни одна из них не опубликована.
submissions-oldest = Ждут дольше всех
submission = Предложение
submission-by = авторство:
submission-changes = Что меняет
submission-waits-since = Ожидает с
submission-since = ожидает с
submission-updated = изменено
submission-checks = Проверки
submission-answer = Ответ на данный момент
submission-kind-all = все
submission-kind-newcomers = от новых людей
submission-kind-new-pages = с новыми страницами
submission-kind-overlaps = пересекающиеся с другими
submission-draft = ещё не закончено
submission-new-person = впервые здесь
submission-unnamed = { $n ->
    [1] человек, попросивший не называть имени
    [one] { $n } человек, попросивший не называть имени
    [few] { $n } человека, попросивших не называть имени
    [many] { $n } человек, попросивших не называть имени
   *[other] { $n } человека, попросивших не называть имени
}
submission-conflicts-with = Конфликтует с
submission-similar = Большая часть текста есть в
submission-cannot-join = Конфликтует с более новыми правками
submission-on-forge = В репозитории
submission-answer-there = Ответить в репозитории
submission-findings = Что нашли проверки
submission-more-findings = Ещё замечания
submission-no-page = не меняет страниц
submission-no-page-about = Оно не меняет ни одной страницы этого сайта, только файлы ниже.
submission-next = Следующий шаг
submission-try = Посмотреть сайт с этим предложением:
submission-merge = Ответить или слить в репозитории
submission-pages = Страницы
submission-page-now = нынешняя страница
submission-preview = Как это будет выглядеть
submission-no-preview = Эта страница слишком длинна, чтобы показать её здесь.
submission-told = Сообщение автору
submission-files = Файлы
submission-commits = Коммиты
submission-years = Годы
submission-undated = Дата неизвестна
submission-by-other = на
change-submission = предложение
verdict-ready = Готово
verdict-needs-work = Нужна доработка
verdict-conflicts = Конфликтует
verdict-too-large = Слишком велико
verdict-cannot-tell = Не определить
verdict-not-judged = Ещё не проверено
verdict-count-ready = { $n ->
    [one] готово
    [few] готовы
    [many] готово
   *[other] готовы
}
verdict-count-needs-work = { $n ->
    [one] требует доработки
    [few] требуют доработки
    [many] требуют доработки
   *[other] требуют доработки
}
verdict-count-conflicts = { $n ->
    [one] конфликтует
    [few] конфликтуют
    [many] конфликтуют
   *[other] конфликтуют
}
verdict-count-too-large = { $n ->
    [one] слишком велико
    [few] слишком велики
    [many] слишком велики
   *[other] слишком велики
}
verdict-count-cannot-tell = { $n ->
    [one] не читается
    [few] не читаются
    [many] не читаются
   *[other] не читаются
}
verdict-count-not-judged = { $n ->
    [one] ещё не проверено
    [few] ещё не проверены
    [many] ещё не проверено
   *[other] ещё не проверены
}
verdict-ready-about = Исправлять нечего. Ответственный участник может его рассмотреть.
verdict-needs-work-about = Сначала нужно кое-что исправить. Комментарий проверки говорит, что и как.
verdict-conflicts-about = С тех пор сайт изменился в тех же местах. Автору нужно сначала обновить предложение.
verdict-too-large-about = Оно слишком велико, чтобы проверить его здесь. Ответственный участник должен рассмотреть его отдельно.
verdict-cannot-tell-about = Его нельзя прочитать здесь. Ответственный участник должен его посмотреть.
verdict-not-judged-about = Проверки его ещё не смотрели.
outcome-merged = принято
outcome-declined = отклонено
outcome-superseded = заменено
outcome-closed = закрыто
outcome-unknown = неизвестно
answer-accepted = принято
answer-declined = отклонено
answer-superseded = заменено на
file-change-added = новый
file-change-modified = изменён
file-change-deleted = удалён
file-change-renamed = перемещён
severity-error = надо исправить
severity-warning = стоит исправить
severity-info = полезно знать
count-errors = исправить: { $n }
count-warnings = { $n ->
    [one] { $n } подсказка
    [few] { $n } подсказки
    [many] { $n } подсказок
   *[other] { $n } подсказки
}
person-merged = { $n ->
    [one] Принято { $n } предложение
    [few] Приняты { $n } предложения
    [many] Принято { $n } предложений
   *[other] Принято { $n } предложения
}

## В тексте страниц
markdown-references = Примечания
markdown-note = Примечание
markdown-tip = Совет
markdown-important = Важно
markdown-warning = Предупреждение
markdown-caution = Осторожно
markdown-table = Таблица
markdown-done = Сделано
markdown-to-do = Сделать
markdown-back-to-text = Назад к тексту
markdown-picture-at = изображение с сайта
markdown-page-does-not-exist = страница не существует
markdown-page-does-not-exist-calls-only = страница не существует; новые создаются в ответ на открытое приглашение
markdown-page-does-not-exist-members = страница не существует; новые пишут только члены сообщества
markdown-page-does-not-exist-paused = страница не существует; сейчас вклад не принимается

file-open = Открыть файл
file-download = Скачать
file-pixels = { $width } × { $height } пикселей
file-kilobytes = { $n } КБ
file-terms = Автор и лицензия
file-title = Название
file-author = Автор
file-author-unknown = не указан
file-source = Источник
file-license-unknown = не указана: спросите, прежде чем использовать
file-changes = Изменения
file-copyright = Авторское право
file-place-removed = В опубликованной фотографии не указано, где она снята.
file-reuse-explain = Этот файл можно использовать на условиях его лицензии. Назовите автора, назовите лицензию со ссылкой на неё и укажите, меняли ли вы что-нибудь. Достаточно этой строки:
file-usage = Где показан
file-no-usage = Ни одна страница не показывает этот файл.
file-origin = На этом сайте
file-brought = Кто добавил
file-history = История файла

file-reuse-how = Как использовать этот файл
title-license-document = Лицензии (SPDX)
title-attribution = Указание авторства
about-license-document = Лицензия, авторские права и контрольные суммы каждого файла, для программ (SPDX 2.3).
about-attribution = Название, авторы, лицензия и источники каждой страницы и каждого файла, чтобы хранить рядом с копией целого.
count-files = { $n ->
    [one] { $n } файл
    [few] { $n } файла
    [many] { $n } файлов
   *[other] { $n } файла
}
licensing-in-use = Используемые лицензии
licensing-pages = Страницы и темы
licensing-files = Файлы
licensing-without = Без лицензии
licensing-none = Здесь пока ни у чего нет лицензии.
licensing-deed = Краткое изложение
licensing-text = Текст
licensing-proofs = Основания публикации
licensing-proofs-about = Участники подтверждают, что имеют право на публикацию. Вот как они подтвердили его для последних версий страниц.
licensing-proof = Подтверждение
licensing-statements = Заявления
licensing-changes = Из всех правок нынешних страниц и файлов:
licensing-changes-certified = { $n ->
    [one] { $n } подтверждена автором
    [few] { $n } подтверждены авторами
    [many] { $n } подтверждено авторами
   *[other] { $n } подтверждены авторами
}
licensing-changes-not-needed = { $n ->
    [one] { $n } не требует подтверждения: её сделала программа, или она старше этого требования
    [few] { $n } не требуют подтверждения: их сделали программы, или они старше этого требования
    [many] { $n } не требуют подтверждения: их сделали программы, или они старше этого требования
   *[other] { $n } не требуют подтверждения: их сделали программы, или они старше этого требования
}
licensing-changes-missing = { $n ->
    [one] { $n } без подтверждения
    [few] { $n } без подтверждения
    [many] { $n } без подтверждения
   *[other] { $n } без подтверждения
}
licensing-version = Версия текста (его имя в git):
proof-sign-off = подпись автора под правкой (sign-off)
proof-profile = заявление в профиле автора
proof-page = заявление на странице
proof-none = не зафиксировано
licensing-accepted = Что можно внести
licensing-accepted-about = Новая страница публикуется по одной из этих лицензий, чтобы страницы можно было вместе объединять, переводить и передавать дальше.
licensing-accepted-any = Любая лицензия, известная SPDX. Её называет страница.
licensing-policy = Для каждой правки нужно заявление о том, кто имеет право её опубликовать.
licensing-accept = Засчитываются:
licensing-no-policy = Заявление о праве на публикацию не требуется.
licensing-since = Это требуется с
licensing-flows = Из других произведений на страницу по лицензии
licensing-flows-about = Переработанный или переведённый текст приносит с собой свою лицензию. Для фактов и коротких цитат нужна только ссылка на источник, а изображение сохраняет собственную лицензию. Это ориентир, а не юридическая консультация.
flow-allowed = да
flow-notice = да, с её лицензионным уведомлением
flow-human = решает ответственный участник
flow-refused = нет
licensing-whole = Использование целого
licensing-whole-about = Тот, кто копирует сайт целиком, найдёт всё, что нужно назвать, в двух файлах:
license-about-cc0 = Делайте что угодно: авторы отказались от своих прав, насколько позволяет закон.
license-about-public-domain = Об авторских правах ничего не известно, поэтому можно делать что угодно.
license-about-by = Можно копировать, изменять и продавать, если вы назовёте авторов и лицензию и укажете, что изменили.
license-about-by-sa = Можно копировать, изменять и продавать, если вы назовёте авторов и лицензию, укажете, что изменили, и передадите свою версию по той же лицензии.
license-about-by-nc = Можно копировать и изменять, но не в коммерческих целях, если вы назовёте авторов и лицензию и укажете, что изменили.
license-about-by-nc-sa = Можно копировать и изменять, но не в коммерческих целях, если вы назовёте авторов и лицензию, укажете, что изменили, и передадите свою версию по той же лицензии.
license-about-by-nd = Можно копировать и продавать, если вы назовёте авторов и лицензию; изменённые версии распространять нельзя.
license-about-by-nc-nd = Можно копировать, но не в коммерческих целях, если вы назовёте авторов и лицензию; изменённые версии распространять нельзя.
license-about-notice = Можно копировать, изменять и продавать, если вы сохраните лицензионное уведомление.

## Рецензии на страницы
review-by = Рецензия:
review-on = —
review-unnamed = человек, попросивший не называть имени
review-scope-facts = факты
review-scope-language = язык
review-scope-licence = лицензия
review-scope-images = изображения
review-verdict-accept = одобрение
review-verdict-revise = просьба об изменениях
review-verdict-decline = рекомендация отказаться
review-since = { $n ->
    [0] с тех пор существенных правок не было
    [one] с тех пор { $n } существенная правка
    [few] с тех пор { $n } существенные правки
    [many] с тех пор { $n } существенных правок
   *[other] с тех пор { $n } существенной правки
}
review-says = Что говорит рецензия
review-uncounted-uncommitted = нет в коммитах
review-uncounted-unknown-page = на страницу, которой не существует
review-uncounted-foreign = от чужого имени: коммит сделан другим человеком
review-uncounted-name-only = от человека с именем автора, но с адреса, который не известен как его
review-uncounted-incomplete = не говорит, что прочитано, что проверено и каков вывод
review-uncounted-silent = не говорит, есть ли конфликт интересов
review-uncounted-declared = заявлен конфликт интересов
review-uncounted-conflict = её автор написал прочитанную версию
review-uncounted-unknown-revision = о версии, которой у страницы никогда не было
info-reviews = Рецензии

## Приглашения
calls-lead = О чём просит это сообщество, что прислали и что из этого вышло.
calls-as-of = По состоянию на
calls-about-link = На чём основан результат
calls-calendar = Календарь (iCalendar)
calls-json = Для программ (JSON)
calls-group-open = Заявки до указанной даты
calls-group-standing = Работы принимаются в любое время
calls-group-drives = Общая работа
calls-group-announced = Заявки с указанной даты
calls-group-judging = Заявки получены, решение впереди
calls-group-decided = Решение принято
calls-group-decided-in = Решение принято в { $year }
calls-group-closed = Отменено
home-calls = Приглашения
home-all-calls = Все приглашения
call-kind-challenge = задача
call-kind-contest = конкурс
call-kind-ideas = идеи
calls-group-ended = Завершено
call-kind-review-drive = марафон рецензий
call-kind-translation-drive = марафон переводов
drive-progress = Ход работы
drive-done-of = { $of ->
    [one] Готово { $n } из { $of } страницы
    [few] Готово { $n } из { $of } страниц
    [many] Готово { $n } из { $of } страниц
   *[other] Готово { $n } из { $of } страницы
}
drive-pages = Страницы
drive-no-end = В любое время
drive-reviews = Страницы для рецензирования
drive-translations = Страницы для перевода: { $language }
drive-left = Осталось сделать
drive-behind = страница изменилась после перевода:
drive-done = Сделано
drive-form-review-drive = Отрецензировать
drive-form-translation-drive = Перевести
drive-form-behind = Обновить
drive-date-opens = С
drive-date-closes = До
drive-edge-opens = Идёт с
drive-edge-closes = Идёт до
call-first-time = подходит для первого вклада
call-record-decided = решение принято
call-record-implemented = выполнено
call-record-closed = отменено
call-date-opens = Заявки с
call-date-closes = Заявки до
call-date-vote-opens = Голосование с
call-date-vote-closes = Голосование до
call-date-reviews-until = Рецензии до
call-date-reveal = Вскрытие конвертов не позднее
call-date-decide-by = Решение обещано не позднее
call-edge-opens = Заявки принимаются с
call-edge-closes = Заявки принимаются до
call-edge-vote-opens = Бюллетени принимаются с
call-edge-vote-closes = Бюллетени принимаются до
call-edge-reviews-until = Рецензии принимаются до
call-edge-reveal = Конверты вскрываются до
call-edge-decide-by = Решение обещано не позднее
call-anywhere = в любой точке Земли: день заканчивается там, где он заканчивается последним
call-no-end = Заявки в любое время
count-entries = { $n ->
    [one] { $n } заявка
    [few] { $n } заявки
    [many] { $n } заявок
   *[other] { $n } заявки
}
call-event-opens = начало приёма заявок
call-event-closes = последний момент для заявок
call-event-vote-opens = начало голосования
call-event-vote-closes = последний момент для бюллетеней
call-event-reviews-until = последний момент для рецензий
call-event-reveal = последний момент для вскрытия конвертов
call-event-decide-by = срок обещанного решения
call-news-opened = принимаются заявки
call-news-closed = приём заявок завершён
call-news-decided = решение принято
call-news-amended = изменено после открытия
call-news-update = новости
call-news-called-off = отменено
call-news-sealed = поступившее запечатано
call-news-step = шаг сделан
call-badge-open = открыто
call-badge-before = ещё не открыто
call-badge-left = ещё { $days }
call-badge-last = последний день
call-badge-closed = закрыто
call-badge-vote = идёт голосование
call-badge-overdue = решение просрочено
call-badge-until = до
call-badge-vote-until = голосование до
call-badge-decided = решено
call-badge-called-off = отменено
call-badge-any-time = в любое время
call-tell-enter = Принять участие:
call-tell-result = Как принято решение:
call-tell-rights = Лицензия заявок:
call-tell-from = Кто приглашает:
tell-others = Расскажите другим
tell-about = Скопируйте что нужно; даты указаны в тексте, поэтому он останется верным.
tell-file = Все тексты одним файлом
tell-short = Коротко
tell-medium = Публикация
tell-long = Письмо
tell-characters = { $n ->
    [one] около { $n } знака
    [few] около { $n } знаков
    [many] около { $n } знаков
   *[other] около { $n } знака
}
tell-badge = Значок для вашей страницы
tell-card = Картинка
tell-card-of = Карточка:
tell-card-linked = Сайты с предпросмотром покажут её там, где дана ссылка на эту страницу.
tell-card-alone = Отправьте её вместе с текстом.
tell-calendar = Добавить даты в календарь
tell-feed = Следить за этим приглашением в программе для чтения лент
call-run-by = Организаторы:
call-ask = Задать вопрос
call-unnamed = { $n ->
    [1] человек, попросивший не называть имени
    [one] { $n } человек, попросивший не называть имени
    [few] { $n } человека, попросивших не называть имени
    [many] { $n } человек, попросивших не называть имени
   *[other] { $n } человека, попросивших не называть имени
}
call-chosen = Выбрано:
call-none-chosen = Ни одна заявка не выбрана.
call-decided-on = Решение принято
call-closed-on = Отменено
call-was-closed = Это приглашение отменено.
call-see-decision = Посмотреть решение и всё, на чём оно основано
call-see-count = Посмотреть, что пока дают записи
call-dates = Даты
call-terms = Как принимается решение
call-criteria = Что оценивает жюри
call-criterion = Критерий
call-weight = Вес
call-range = Баллы
call-judges = Жюри
call-interest = личный интерес:
call-judge-added = добавлено после окончания приёма, так как из-за конфликта интересов осталось слишком мало членов жюри для:
call-reviews = Рецензии
call-reviews-each = { $n ->
    [one] Для заявки нужна { $n } рецензия.
    [few] Для заявки нужны { $n } рецензии.
    [many] Для заявки нужно { $n } рецензий.
   *[other] Для заявки нужно { $n } рецензии.
}
call-combine-mean = Оценка заявки — среднее её рецензий.
call-combine-median = Оценка заявки — медиана её рецензий.
call-combine-centred = Оценка заявки — среднее её рецензий после выравнивания строгости всех членов жюри.
call-combine-borda = Оценка заявки — среднее её мест в порядке каждого члена жюри, от 1 для лучшей до 0 для последней.
call-award-main = Что решается
call-decides-judges = решает жюри
call-decides-votes = решает голосование
call-decides-people = решают организаторы
call-decides-consent = по согласию: принимается, если никто не возразит
call-places = { $n ->
    [one] { $n } место
    [few] { $n } места
    [many] { $n } мест
   *[other] { $n } места
}
call-vote = Голосование
call-method-yes-no = Да или нет.
call-method-approval = В каждом бюллетене названы все варианты, которые одобряются.
call-method-score = В каждом бюллетене ставятся баллы от 0 до { $max }; не названное получает 0.
call-method-ranked = В каждом бюллетене варианты расставлены по порядку; равные места допускаются, а не названное идёт последним.
call-method-consent = У кого есть причина, тот возражает; без возражений принимается.
call-voters-everyone = Голосовать может любой; кто здесь впервые, сначала создаёт профиль. Никто не проверяет, что один человек голосует только один раз.
call-voters-members = Голосуют члены сообщества: те, у кого здесь есть профиль.
call-voters-contributors = Голосуют те, чья работа была здесь до объявления приглашения.
call-voters-judges = Голосует жюри.
call-voters-people = Голосуют эти люди:
call-none = «Ничего из перечисленного» — тоже вариант, и то, что в большинстве бюллетеней стоит ниже него, отпадает.
call-quorum = { $n ->
    [1] Должен быть засчитан хотя бы один бюллетень.
    [one] Должен быть засчитан по меньшей мере { $n } бюллетень.
    [few] Должны быть засчитаны по меньшей мере { $n } бюллетеня.
    [many] Должно быть засчитано по меньшей мере { $n } бюллетеней.
   *[other] Должно быть засчитано по меньшей мере { $n } бюллетеня.
}
call-eligible = Кто может участвовать
call-eligible-everyone = все
call-eligible-members = члены сообщества: те, у кого здесь есть профиль
call-eligible-contributors = те, чья работа была здесь до открытия
call-eligible-newcomers = те, чьей работы здесь до открытия не было
call-no-judges = кроме жюри
call-no-people = кроме организаторов
call-except = кроме:
call-limits = Ограничения
call-limit-entries = { $n ->
    [one] { $n } заявка от человека
    [few] { $n } заявки от человека
    [many] { $n } заявок от человека
   *[other] { $n } заявки от человека
}
call-limit-team = { $n ->
    [1] один человек на заявку
    [one] не более { $n } человека на заявку
    [few] не более { $n } человек на заявку
    [many] не более { $n } человек на заявку
   *[other] не более { $n } человек на заявку
}
call-words-min = { $n ->
    [one] не менее { $n } слова
    [few] не менее { $n } слов
    [many] не менее { $n } слов
   *[other] не менее { $n } слов
}
call-words-max = { $n ->
    [one] не более { $n } слова
    [few] не более { $n } слов
    [many] не более { $n } слов
   *[other] не более { $n } слов
}
call-license = Лицензия заявок
call-rights = Что кому принадлежит
call-late = Заявки, своевременность которых ничем не доказана
call-late-refuse = не учитываются
call-late-ask = перечисляются отдельно и засчитываются, если решение называет причину
call-late-take = принимаются
call-unless-decided = Если решение не принято
call-enter = Как принять участие
call-enter-form = Написать заявку
call-enter-form-about = Форма находится в репозитории; это приглашение в ней уже указано.
call-enter-command = На своём компьютере:
call-enter-before = Заявки принимаются с
call-enter-over = Заявки принимались до
call-enter-vote = Чтобы проголосовать:
call-vote-until = Бюллетени принимаются до
call-vote-form = Заполнить бюллетень
call-vote-form-about = Форма принадлежит репозиторию. В имени файла вместо «your-name» укажите своё имя, как называется ваша страница здесь: бюллетень засчитывается тому, чьим именем он назван, если этот человек сам его отправил.
call-enter-review = Члены жюри пишут рецензию на заявку:
call-updates = Новости и ответы
call-amendments = Изменено после открытия
call-amendment-why = Почему:
call-entries = Заявки
call-entries-none = Заявок пока нет.
call-entries-shuffled = В случайном порядке, одинаковом для всех: прийти раньше или зваться Аароном — не преимущество.
call-entries-placed = По месту, затем по названию.
call-proposed = ещё не опубликована
call-arrival-sealed = вовремя, судя по печати срока
call-arrival-merged = в ветке с
call-arrival-forge = в запросе на слияние, открытом, по данным платформы,
call-arrival-claimed = ничто не доказывает, когда она поступила
call-standing-late = не доказано, что вовремя
call-standing-admitted = с опозданием, но принята
call-standing-withdrawn = отозвана
call-standing-ineligible = не может участвовать
call-standing-unopened = не вскрыта вовремя
call-standing-broken-envelope = не то, что лежит в её конверте
call-entry-removed = её страница удалена после закрытия; оценивается в прежнем виде
call-entry-touched = изменена другими людьми до закрытия
call-doubts = Что нужно знать, прежде чем доверять результату
call-entry-sealed = в своём конверте
call-entry-opened = в конверте, вскрыт
call-entry-opens = вскрыть:
call-place = { $n }-е место
call-shared = разделено
call-outcome = Итог
call-outcome-chosen = выбрана
call-outcome-mention = почётное упоминание
call-outcome-not-chosen = не выбрана
call-outcome-late = опоздала
call-outcome-ineligible = не могла участвовать
call-outcome-withdrawn = отозвана
call-outcome-unopened = не вскрыта вовремя
call-outcome-broken-envelope = не то, что лежало в её конверте
call-outcome-accepted = принята
call-outcome-later = на потом
call-outcome-declined = отклонена
call-outcome-done = выполнена
call-answer = Ответ
call-steps = Что из этого вышло
call-steps-over = Сделано или снято шагов: { $n } из { $of }.
call-steps-news = Последние новости:
call-step-planned = запланирован
call-step-doing = в работе
call-step-done = сделан
call-step-dropped = снят
call-retrospective = Оглядываясь назад:
person-calls = Заявки на приглашения
person-judged = В жюри:
person-runs = Проводит:
call-preliminary = Решения ещё нет. Вот что дают записи теперь, когда все сроки прошли; решение ещё может что-то исключить с указанием причины или принять то, что опоздало.
call-decision-by = · кто решил:
call-decision-at = по записям коммита
call-decision-file = файл
call-override = Организаторы решили иначе, чем показывают числа:
call-despite = Решение принято, несмотря на препятствия:
call-decision-disputed = Это решение недействительно:
call-draw = Жеребьёвка
call-draw-held = { $n ->
    [1] Эти заявки были равны в споре за одно место, поэтому решила жеребьёвка.
    [one] Эти заявки были равны в споре за { $n } место, поэтому решила жеребьёвка.
    [few] Эти заявки были равны в споре за { $n } места, поэтому решила жеребьёвка.
    [many] Эти заявки были равны в споре за { $n } мест, поэтому решила жеребьёвка.
   *[other] Эти заявки были равны в споре за { $n } места, поэтому решила жеребьёвка.
}
call-draw-needed = { $n ->
    [1] Эти заявки равны в споре за одно место, и решит жеребьёвка.
    [one] Эти заявки равны в споре за { $n } место, и решит жеребьёвка.
    [few] Эти заявки равны в споре за { $n } места, и решит жеребьёвка.
    [many] Эти заявки равны в споре за { $n } мест, и решит жеребьёвка.
   *[other] Эти заявки равны в споре за { $n } места, и решит жеребьёвка.
}
call-draw-repeat = Любой может повторить её по числам; метод —
call-draw-sources = Числа берутся из того, что указано в приглашении.
call-draw-after = Они известны с
call-draw-key = Ключ, который они образуют
call-draw-pool = Жеребьёвка среди этих заявок, в таком порядке:
call-draw-order = Порядок, в котором выпал жребий:
call-draw-number = Номер
call-draw-place = Получает место
call-draw-named = При равенстве решает жребий, по числам из:
call-ties-drawn = при равенстве решает жребий
call-lacks-quorum = { $n ->
    [1] Результата нет: должен быть засчитан один бюллетень, а нет ни одного.
    [one] Результата нет: должен быть засчитан { $n } бюллетень, а их меньше.
    [few] Результата нет: должны быть засчитаны { $n } бюллетеня, а их меньше.
    [many] Результата нет: должно быть засчитано { $n } бюллетеней, а их меньше.
   *[other] Результата нет: должно быть засчитано { $n } бюллетеня, а их меньше.
}
call-no-places = Ни одна заявка не заняла места.
call-decided-by-people = Это решают организаторы; подсчёта нет.
call-entry = Заявка
call-score = Оценка
call-score-exact = Точно
call-score-none = слишком мало рецензий
call-sum = Сумма
call-options = Варианты
call-none-of-these = Ничего из перечисленного
call-pairwise = Кого кому предпочли
call-pairwise-about = Сколько бюллетеней ставят строку выше столбца. Жирным выделено большее число пары.
call-paths = Сильнейшие пути
call-paths-about = Метод Шульце: цепочка побед сильна настолько, насколько сильна слабейшая из них. Первым идёт тот, у кого путь к каждому другому сильнее обратного.
call-order = Все по порядку:
call-dropped = Отпали, потому что большинство не ставит их выше «ничего из перечисленного»:
call-condorcet = Побеждает каждый другой вариант в прямом сравнении:
call-too-many-options = Вариантов слишком много для таблиц; все бюллетени есть в файлах ниже.
call-answer-yes = да
call-answer-no = нет
call-answer-abstain = воздержание
call-carried = Принято
call-not-carried = Не принято
call-needs-majority = нужно больше «да», чем «нет»
call-needs-two-thirds = нужно вдвое больше «да», чем «нет»
call-passes = Никто не возражает, поэтому принято.
call-objections = Возражения, которые остаются в силе
call-reviews-all = Все рецензии
call-reviewer = Рецензент
call-total = Всего
call-counted = Засчитано
call-not-counted = не засчитывается:
call-conflict = Конфликт интересов:
call-verdict-accept = за принятие
call-verdict-revise = за доработку
call-verdict-decline = за отклонение
call-comments = Что они говорят
call-support = { $n ->
    [one] { $n } голос в поддержку (считает платформа, доступно всем)
    [few] { $n } голоса в поддержку (считает платформа, доступно всем)
    [many] { $n } голосов в поддержку (считает платформа, доступно всем)
   *[other] { $n } голоса в поддержку (считает платформа, доступно всем)
}
call-ballots = Все бюллетени
call-ballots-counted = { $n ->
    [one] Засчитан { $n } бюллетень.
    [few] Засчитаны { $n } бюллетеня.
    [many] Засчитано { $n } бюллетеней.
   *[other] Засчитано { $n } бюллетеня.
}
call-voter = Голосующий
call-choice = Выбор
call-hidden-voter = человек, попросивший не называть имени
call-withdrawn-objection = возражение снято
call-unreadable = не читается
call-ballot-blank = не назван ни один вариант
call-left-out = Не учтено
call-left-out-unnamed = { $n ->
    [1] и запись человека, попросившего не называть имени
    [one] и { $n } запись людей, попросивших не называть имени
    [few] и { $n } записи людей, попросивших не называть имени
    [many] и { $n } записей людей, попросивших не называть имени
   *[other] и { $n } записи людей, попросивших не называть имени
}
call-uncounted-uncommitted = нет в коммитах
call-uncounted-invalid = не читается или относится к другому виду голосования
call-uncounted-unknown-option = назван вариант, которого нет
call-uncounted-foreign = от чужого имени: коммит сделан другим человеком
call-uncounted-name-only = от человека с именем автора, но с адреса, который не известен как его
call-uncounted-unreadable = нет в прочитанной истории
call-uncounted-not-on-roll = нет права голоса
call-uncounted-weak-proof = без подтверждения, которого требует приглашение
call-proof-sign-off = Бюллетень засчитывается, если голосующий подписал его коммит (sign-off).
call-proof-account = Бюллетень засчитывается, если, по списку платформы, запрос на слияние с ним открыла учётная запись из профиля голосующего.
call-uncounted-late = поступило слишком поздно
call-uncounted-unopened = не вскрыто или вскрыто слишком поздно
call-uncounted-broken-envelope = не то, что лежит в конверте
call-uncounted-unknown-entry = на заявку, которой не существует
call-uncounted-entry-out = на заявку, которая не участвует
call-uncounted-no-judge = не от члена жюри
call-uncounted-other-entries = от члена жюри, добавленного для других заявок
call-uncounted-incomplete = оценки нет, или она вне допустимых пределов
call-uncounted-silent = не говорит, есть ли конфликт интересов
call-uncounted-declared = заявлен конфликт интересов
call-uncounted-conflict = автор сам подал эту заявку или соперничает с ней
call-uncounted-other-revision = о другом состоянии заявки, чем то, которое оценивается
call-uncounted-sealed-entry = написано до вскрытия заявки
call-recount = Пересчитать
call-recount-agrees = Пересчёт записей даёт то, что говорит решение.
call-recount-differs = Пересчёт записей даёт не то, что говорит решение:
call-recount-command = Любой, у кого есть репозиторий, пересчитает так:
call-digest = Хеш всех засчитанных записей
call-exports = Для других программ:
call-export-csv = все бюллетени в виде таблицы
call-export-toc = порядки, для инструментов PrefLib
call-export-cvotes = порядки, в формате Condorcet Election Format
calls-about-lead = Кто читает результат, должен знать, на чём он основан. Вот что показано, чему нужно верить и чего никто не утверждает.
calls-about-proven = Что показывает результат
calls-about-proven-records = Какие рецензии и бюллетени засчитаны, каждый со своим коммитом, а какие не учтены, каждый с причиной.
calls-about-proven-count = Что эти записи дают этот результат. Любой может пересчитать — этой программой или другими.
calls-about-proven-digest = Что с тех пор ни одна засчитанная запись не добавлена, не удалена и не изменена: хеш был бы другим.
calls-about-proven-seal = Что поступило к сроку, если он запечатан: печать называет хеш каждого содержимого, так что ничто отправленное позже не займёт его место.
calls-about-proven-author = Каким подтверждением доказано, чья запись: запись засчитывается тому, кто сделал её коммит, а бюллетень — только с его подписью.
calls-about-trusted = Чему нужно верить
calls-about-trusted-seal = Что организаторы запечатали то, что было, когда срок истёк.
calls-about-trusted-branch = Что ветку не переписали до запечатывания и что её часы шли верно: время, указанное авторами, никогда не используется.
calls-about-trusted-forge = Что учётные записи платформы принадлежат тем, кто ими пользуется, и что подпись поставил тот, кого она называет.
calls-about-not = Чего никто не утверждает
calls-about-not-secret = Что голосование тайное. Git показывает всё, всем и навсегда. Кто попросил не называть его имени, учтён, но не перечислен, и всё же его можно найти в репозитории.
calls-about-not-one = Что у одного человека одна учётная запись.
calls-about-not-crowd = Что группа, выбравшая сама себя, говорит за кого-то ещё.
calls-about-elsewhere = Голосованию о людях или тайному голосованию место не здесь: для этого созданы Belenios и Helios. Тогда организаторы могут решить вручную и сослаться на тот результат.

## Сколько ждать первого ответа

title-answers = Как быстро люди получают ответ
title-answers-json = Ответы (JSON)
about-answers = Сколько времени занимают первые ответы и что их ждёт.
promise-days = { $n ->
    [one] Первый ответ вы получите в течение { $n } дня.
    [few] Первый ответ вы получите в течение { $n } дней.
    [many] Первый ответ вы получите в течение { $n } дней.
   *[other] Первый ответ вы получите в течение { $n } дня.
}
promise-hours = { $n ->
    [one] Первый ответ вы получите в течение { $n } часа.
    [few] Первый ответ вы получите в течение { $n } часов.
    [many] Первый ответ вы получите в течение { $n } часов.
   *[other] Первый ответ вы получите в течение { $n } часа.
}
promise-kept = Как это выполняется
answers-promise-days = { $n ->
    [one] Каждому, кто что-либо присылает, обещан первый ответ в течение { $n } дня.
    [few] Каждому, кто что-либо присылает, обещан первый ответ в течение { $n } дней.
    [many] Каждому, кто что-либо присылает, обещан первый ответ в течение { $n } дней.
   *[other] Каждому, кто что-либо присылает, обещан первый ответ в течение { $n } дня.
}
answers-promise-hours = { $n ->
    [one] Каждому, кто что-либо присылает, обещан первый ответ в течение { $n } часа.
    [few] Каждому, кто что-либо присылает, обещан первый ответ в течение { $n } часов.
    [many] Каждому, кто что-либо присылает, обещан первый ответ в течение { $n } часов.
   *[other] Каждому, кто что-либо присылает, обещан первый ответ в течение { $n } часа.
}
answers-no-promise = Этот сайт не обещает срока ответа.
answers-what = Первый ответ на предложение или идею — это слияние, решение, закрытие, рецензия или комментарий члена сообщества. То, что говорят сам автор или программа, ответом не считается.
answers-json = То же для программ (JSON)
answers-waiting = Ждут первого ответа
answers-nothing-waits = Ничто не ждёт первого ответа.
answers-late = с опозданием
answers-sent = Что прислано
answers-promised-by = Ответ обещан не позднее
answers-idea-for = идея для приглашения
answers-months = Сколько времени занимали первые ответы
answers-months-about = По месяцу ответа. Половина ответов и девять из десяти заняли не больше указанного времени.
answers-month = Месяц
answers-count = Ответы
answers-median = Половина
answers-p90 = Девять из десяти
answers-unanswered = { $n ->
    [one] { $n } завершено без известного ответа: например, автор отозвал его или слил сам.
    [few] { $n } завершены без известного ответа: например, авторы отозвали их или слили сами.
    [many] { $n } завершено без известного ответа: например, авторы отозвали их или слили сами.
   *[other] { $n } завершены без известного ответа: например, авторы отозвали их или слили сами.
}
answers-unknown = Чего эта страница знать не может
answers-unsure = { $n ->
    [one] { $n } предложение не входит в состав сайта, и ничто не говорит, открыто ли оно ещё. Оно здесь не указано.
    [few] { $n } предложения не входят в состав сайта, и ничто не говорит, открыты ли они ещё. Они здесь не указаны.
    [many] { $n } предложений не входят в состав сайта, и ничто не говорит, открыты ли они ещё. Они здесь не указаны.
   *[other] { $n } предложения не входят в состав сайта, и ничто не говорит, открыты ли они ещё. Они здесь не указаны.
}
answers-no-requests = Список предложений платформы неизвестен. Предложение отсчитывается от своего первого коммита, который может быть старше его, а о том, что закрыто без решения в репозитории, неизвестно, был ли ответ.
answers-no-comments = Список комментариев платформы неизвестен. То, на что ответили только в комментарии, указано как ожидающее.
span-hours = { $n ->
    [0] меньше часа
    [one] { $n } час
    [few] { $n } часа
    [many] { $n } часов
   *[other] { $n } часа
}
span-days = { $n ->
    [one] { $n } день
    [few] { $n } дня
    [many] { $n } дней
   *[other] { $n } дня
}

## Что из этого вышло

person-outcomes = Что из этого вышло
person-reviews = Рецензии
person-reviewed = Страницы:
outcome-linked-from = { $n ->
    [one] { $n } страница ссылается на неё:
    [few] { $n } страницы ссылаются на неё:
    [many] { $n } страниц ссылаются на неё:
   *[other] { $n } страницы ссылаются на неё:
}
call-carried-out = Выполнено в
envelope-title-ballot = Голосование в конверте
envelope-title-review = Рецензии в конвертах
envelope-title-entry = Заявка в конверте
envelope-about-ballot = До конца голосования все видят от бюллетеня только SHA-256 — его конверт. Для этого служат два файла. Конверт отправляется сейчас; бюллетень остаётся у вас и отправляется потом. Проголосовал только тот, кто вовремя вскрыл конверт.
envelope-about-review = До истечения срока все видят от рецензии только SHA-256 — её конверт. Для этого служат два файла. Конверт отправляется сейчас; рецензия остаётся у автора и отправляется потом. Рецензия засчитывается, только если её конверт вскрыт вовремя.
envelope-about-entry = До закрытия приглашения все видят от заявки только SHA-256 — её конверт. Никто не может скопировать то, чего не может прочитать. Страница остаётся у вас и занимает место своего конверта, когда приглашение закрыто. Заявка засчитывается, только если её конверт вскрыт вовремя.
envelope-when = Приём конвертов
envelope-open-when = Вскрытие конвертов
envelope-command = Командой
envelope-no-script = С JavaScript на этой странице есть форма, которая создаёт оба файла.
envelope-insecure = Этот браузер создаёт конверты только на страницах с https. Откройте страницу по её https-адресу или используйте команду.
envelope-nothing = Заполните хотя бы одно из этих полей.
envelope-form-ballot = Ваш бюллетень
envelope-form-review = Ваша рецензия
envelope-form-entry = Ваша заявка
envelope-who = Ваше имя на этом сайте
envelope-who-about = Как в адресе вашей страницы: строчные латинские буквы, цифры и дефисы. По нему будут названы файлы.
envelope-who-about-entry = Как в адресе вашей страницы: строчные латинские буквы, цифры и дефисы.
envelope-choose-ranked = Ваш порядок: 1 — лучший вариант. Равные числа означают равенство; варианты без числа идут последними.
envelope-choose-approval = Что вы одобряете
envelope-choose-score = Ваши баллы, от 0 до { $max }. Варианты без баллов получают 0.
envelope-reason = Почему вы возражаете
envelope-reason-about = Без возражения отправлять нечего. «withdrawn» снимает возражение.
envelope-conflict = Что связывает вас с этой заявкой?
envelope-conflict-none = ничего: конфликта интересов нет
envelope-conflict-declared = кое-что, и я говорю что
envelope-interest = Что именно, одним предложением
envelope-scores = Баллы
envelope-verdict = Как бы вы поступили
envelope-verdict-accept = принять
envelope-verdict-revise = вернуть на доработку
envelope-verdict-decline = отклонить
envelope-comment = Что вы скажете её авторам (Markdown)
envelope-way = Ваша страница
envelope-way-text = Пишу её здесь
envelope-way-page = Она у меня в файле
envelope-page = Файл вашей страницы
envelope-page-about = Markdown. В начале страницы, которая из него получится, стоит то, что открывает конверт: сохраните именно её.
envelope-page-wrong = Это нельзя положить в конверт: нет текста, это само конверт, названо другое приглашение или другой человек, либо метаданные не в YAML между двумя строками ---.
envelope-key-title = Заголовок
envelope-key-title-about = С этого момента его видят все, и по нему будет назван файл: выберите такой, который ничего не выдаёт.
envelope-key-summary = Краткое описание
envelope-list = Через запятую.
envelope-text = Текст (Markdown)
envelope-make = Создать оба файла
envelope-nothing-sent = На этом устройстве; ничего не отправляется.
envelope-made = Ваши два файла
envelope-keep-ballot = Сохраните этот файл и никому не показывайте до конца голосования. Если он потеряется или изменится, ваш голос не засчитывается.
envelope-keep-review = Сохраните этот файл и никому не показывайте до истечения срока. Если он потеряется или изменится, ваша рецензия не засчитывается.
envelope-keep-entry = Сохраните эту страницу и никому не показывайте, пока приглашение не закрыто. Если она потеряется или изменится, ваша заявка не засчитывается.
envelope-keep-link = Сохранить
envelope-keep-text = Что в нём
envelope-send = Когда он у вас, отправьте его конверт как
envelope-send-link = Отправить конверт
envelope-later = Поместите первый файл на место второго, байт в байт. Когда:
envelope-opening = Вскройте свой конверт
envelope-opening-about = Сохранённый вами файл теперь занимает место своего конверта. Сначала проверьте здесь, что он всё тот же, байт в байт; ничего не отправляется.
envelope-kept = Файл, который вы сохранили
envelope-fits = Это содержимое вашего конверта. Поместите его на место:
envelope-differs = В вашем конверте другое. Найдите файл в том виде, в каком вы его создали.
envelope-unknown = Ни один конверт на этом сайте не принадлежит автору этого файла.
envelope-holds-none = Ни один конверт этого приглашения не содержит этот файл. Найдите его в том виде, в каком вы его создали.

## Pictures at full size
picture-close = Закрыть
picture-before = Предыдущее изображение
picture-after = Следующее изображение
picture-about = Автор, лицензия и размер этого изображения

## A page by chance
title-random = Случайная страница
about-random = Одна страница наугад.
sealed-entry-by = Запечатали:
sealed-entry-closed = Эта заявка в конверте: никто не может прочитать её до закрытия приглашения, чтобы никто не мог её скопировать. Её авторы вскрывают конверт в это время:
sealed-entry-unopened = Эта заявка была в конверте, который не вскрыли вовремя, и не участвует. Крайний срок вскрытия:
sealed-entry-broken = Это не тот конверт, который был здесь при закрытии приглашения. Заявка не участвует.
sealed-entry-endless = Эта заявка в конверте, и нигде не сказано, когда его вскроют.
sealed-entry-digest = Конверт — это SHA-256 страницы, которая займёт его место:

## Names and texts of other pages
redirected-from = Перенаправлено с
other-uses = Другие значения:
info-permalink = Постоянная ссылка
info-permalink-link = эта версия файла
included-from = Со страницы
call-kind-tasks = небольшие задания
title-call-tasks = Задания
tasks-settled = Решённые задания: { $n } из { $of }
tasks-wrong = не относится сюда
tasks-again = спрошено ещё раз
tasks-state-open = открыто
tasks-state-disputed = ответы расходятся
tasks-state-needs-a-person = кто-то должен выбрать
tasks-state-agreed = согласовано
tasks-state-done = сделано
tasks-form = Ответить
tasks-answers = Ответы: { $n }
tasks-on-the-way = в пути: { $n }
tasks-skips = пропущено: { $n }
tasks-none = Делать нечего.
tasks-minutes = Минут на ответ: { $n }.
tasks-each = Людей на каждое задание: { $n }.
tasks-agree-exact = Все ответы должны совпадать.
tasks-agree-majority = Достаточно одинаковых ответов: { $n }.
tasks-agree-within = Числа должны быть близки к медиане.
tasks-agree-pick = Ответ выбирают ведущие призыва.
tasks-examples = Примеры
tasks-all = Все задания
tasks-apply = Записать согласованное на своё место:
tasks-people = Ответили
tasks-alpha = α Криппендорфа: { $value }
tasks-alpha-high = Ответы хорошо согласуются: на результаты можно положиться.
tasks-alpha-middle = Ответы в основном согласуются; результаты предварительные.
tasks-alpha-low = Ответы совпадают немногим чаще случайного: возможно, вопрос неясен.
tasks-alpha-none = Слишком мало разных ответов, чтобы судить о согласии.
tasks-rechecked = Спрошено ещё раз: { $of }, подтверждено: { $n }.
person-tasks = Ответы на задания
title-tasks = Что вы можете сделать
about-tasks = Небольшие дела на несколько минут.
tasks-intro = Сделанное отсюда исчезает. Одновременно показывается не более { $n } каждого вида.
tasks-topic-media-without-alt = Описать изображение
tasks-topic-missing-summary = Написать краткое содержание
tasks-topic-stubs = Дополнить короткую страницу
tasks-topic-uncategorised = Отнести страницу к категории
tasks-topic-orphans = Сослаться на страницу без ссылок
tasks-topic-red-links = Написать страницу, на которую ссылаются
tasks-topic-unlicensed-media = Выяснить лицензию файла
tasks-topic-untranslated = Перевести страницу
tasks-topic-calls = Ответить на вопрос
tasks-length = Минут: { $n }
tasks-knowledge-some = нужно знание предмета
tasks-by-topic = По виду
tasks-by-length = По времени
tasks-by-language = По языку
tasks-do = Сделать
tasks-topic-all = Все этого вида
tasks-here = Что вы можете сделать здесь за несколько минут
