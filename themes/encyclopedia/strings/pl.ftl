# Polski.

date-format = { $day } { $month } { $year }
month-format = { $number ->
    [1] styczeń
    [2] luty
    [3] marzec
    [4] kwiecień
    [5] maj
    [6] czerwiec
    [7] lipiec
    [8] sierpień
    [9] wrzesień
    [10] październik
    [11] listopad
   *[other] grudzień
} { $year }
thousands-separator = { "\u00A0" }
month-1 = stycznia
month-2 = lutego
month-3 = marca
month-4 = kwietnia
month-5 = maja
month-6 = czerwca
month-7 = lipca
month-8 = sierpnia
month-9 = września
month-10 = października
month-11 = listopada
month-12 = grudnia
month-short-1 = sty
month-short-2 = lut
month-short-3 = mar
month-short-4 = kwi
month-short-5 = maj
month-short-6 = cze
month-short-7 = lip
month-short-8 = sie
month-short-9 = wrz
month-short-10 = paź
month-short-11 = lis
month-short-12 = gru

## Wokół strony
skip-to-content = Przejdź do treści
main-menu = Menu główne
views = Widoki tej strony
breadcrumbs = Jesteś tutaj
languages = Języki
languages-count = { $n ->
    [one] { $n } inny język
    [few] { $n } inne języki
    [many] { $n } innych języków
   *[other] { $n } innego języka
}
copy = Kopiuj
copied = Skopiowano
theme-auto = Kolory: automatyczne
theme-light = Kolory: jasne
theme-dark = Kolory: ciemne
feed = Kanał Atom
footer-explore = Przeglądaj
footer-take-part = Weź udział
footer-links = Linki
footer-license = O ile na stronie nie podano inaczej, jej tekst jest dostępny na licencji
made-with = Utworzono za pomocą
redirect = Ta strona została przeniesiona do:
nothing-here = Niczego tu nie ma. To dobra wiadomość albo nowy początek.
list-edit = Edytuj: { $title }
list-translate = Napisz w języku:
list-json = Ta lista dla programów (JSON)
letters = Przejdź do litery
and-more = { $n ->
    [one] i jeszcze { $n }
    [few] i jeszcze { $n }
    [many] i jeszcze { $n }
   *[other] i jeszcze { $n }
}
change-repeated = { $n ->
    [one] i { $n } wcześniejsza zmiana tego dnia
    [few] i { $n } wcześniejsze zmiany tego dnia
    [many] i { $n } wcześniejszych zmian tego dnia
   *[other] i { $n } wcześniejszej zmiany tego dnia
}
recent-changes-programs = { $n ->
    [one] Pominięto { $n } zmianę wprowadzoną przez program. Znajdziesz ją w historii stron.
    [few] Pominięto { $n } zmiany wprowadzone przez programy. Znajdziesz je w historii stron.
    [many] Pominięto { $n } zmian wprowadzonych przez programy. Znajdziesz je w historii stron.
   *[other] Pominięto { $n } zmiany wprowadzonej przez programy. Znajdziesz je w historii stron.
}

## Wyszukiwanie
search = Szukaj w serwisie
search-submit = Szukaj
search-placeholder = Szukaj
search-found = Wyniki: %
search-none = Nie znaleziono niczego dla „%”.
search-partly = brakuje niektórych słów
search-wait = Wyszukiwanie…
search-failed = Nie udało się wczytać części wyszukiwarki. Spróbuj ponownie później.
search-all = Wszystkie wyniki
search-more = Więcej wyników
search-kind = Rodzaj
search-language = Język
search-any = Wszystkie
search-browse = Albo się rozejrzyj
search-no-script = Wyszukiwarka wymaga JavaScriptu. Te listy go nie potrzebują.

## Menu
menu-home = Strona główna
menu-calls = Nabory
menu-submissions = Propozycje
menu-contribute = Jak pomóc
menu-new-page = Nowa strona

## Czyj wkład jest przyjmowany
intake-calls-only = Nowe strony powstają tu w odpowiedzi na otwarty nabór. Poprawki są zawsze mile widziane.
intake-members = Ten serwis przyjmuje wkład swoich członków, czyli osób, które mają tu profil.
intake-paused = Ten serwis na razie nie przyjmuje wkładu.

## Karty
tab-article = Artykuł
tab-person = Osoba
tab-category = Temat
tab-call = Nabór
tab-decision = Decyzja
tab-history = Historia
tab-authorship = Kto co napisał
tab-information = Informacje
tab-edit = Edytuj
tab-source = Kod źródłowy
tab-discuss = Dyskusja

## Komunikaty
notice = Uwaga
notice-stub = Ta strona jest krótka. Możesz pomóc, rozbudowując ją.
notice-stub-link = Edytuj stronę
notice-short = Ta strona jest krótka.
notice-short-link = Edytuj stronę
notice-draft = Ta strona jest szkicem. Czytelnicy jeszcze jej nie widzą.
notice-draft-link = O szkicach
notice-shallow-history = Brakuje tu części historii, więc informacje o autorstwie tej strony są niepełne.
notice-disambiguation = Ta strona wymienia znaczenia hasła „{ $name }”.
notice-disambiguation-link = O stronach o tej samej nazwie
notice-entry = Ta strona jest odpowiedzią na nabór „{ $name }”.
notice-entry-link = Zobacz, o co pytano i co nadesłano
notice-chosen = Tę stronę wybrano w naborze „{ $name }”.
notice-chosen-link = Zobacz, o co pytano i co nadesłano
notice-preview = Oglądasz propozycję w takiej postaci, w jakiej zostałaby opublikowana.
notice-preview-link = Zobacz propozycję
notice-proposed = To jest propozycja. Nie została zrecenzowana ani opublikowana.
notice-proposed-link = Wszystkie propozycje

## Artykuły
contents = Spis treści
infobox = W skrócie
written-by = Tekst:
and-others = { $n ->
    [one] i { $n } inna osoba
    [few] i { $n } inne osoby
    [many] i { $n } innych osób
   *[other] i { $n } innej osoby
}
translated-from = tłumaczenie strony
changed = zmieniono
authorship = Kto co napisał
authorship-about = Każde słowo dzisiejszego tekstu jest oznaczone osobami, których zmiana je wniosła. Udziały są przybliżone.
authorship-close = Wróć do zwykłej strony
authorship-others = inne osoby
authorship-uncommitted = jeszcze bez commita
authorship-unknown = sprzed historii, którą tu znamy
authorship-import = zaimportowane skądinąd
created = utworzono
reading-time = { $n } min czytania
categories = Tematy
sources = Źródła tej strony
neighbours = Poprzednia i następna strona
previous-page = Poprzednia
next-page = Następna
news-older = Starsze
news-newer = Nowsze
dated-years = Według lat:
in-folder = W tym dziale
source-changes = Zmiany:
license-of-page = Ta strona jest dostępna na licencji
reuse-how = Jak ponownie wykorzystać tę stronę
reuse-explain = Możesz kopiować i adaptować ten tekst zgodnie z jego licencją. Wymień autorów, podaj nazwę licencji z linkiem do niej i zaznacz, czy wprowadzono zmiany. Wystarczy ten wiersz:
reuse-credit = Jako zwykły tekst
reuse-html = W HTML
reuse-markdown = W Markdownie
revision = wersja
attestation-sign-off = Najnowszą wersję opublikowano na podstawie podpisu autora (sign-off)
attestation-profile = Najnowszą wersję opublikowano na podstawie oświadczenia w profilu autora
attestation-page = Najnowszą wersję opublikowano na podstawie oświadczenia na stronie
attestation-none = Autor nie podpisał jeszcze najnowszej wersji.
relation-adapted = adaptacja
relation-translated = tłumaczenie
relation-merged = połączenie
relation-excerpt = fragment
relation-collected = zebrane
relation-quoted = cytat
relation-facts = fakty
relation-inspired = inspiracja

## Liczby
all-pages-of = { $n ->
    [one] { $n } strona w tym języku, { $total } we wszystkich językach
    [few] { $n } strony w tym języku, { $total } we wszystkich językach
    [many] { $n } stron w tym języku, { $total } we wszystkich językach
   *[other] { $n } strony w tym języku, { $total } we wszystkich językach
}
count-pages = { $n ->
    [one] { $n } strona
    [few] { $n } strony
    [many] { $n } stron
   *[other] { $n } strony
}
count-changes = { $n ->
    [one] { $n } zmiana
    [few] { $n } zmiany
    [many] { $n } zmian
   *[other] { $n } zmiany
}
count-undone = { $n ->
    [one] { $n } cofnięta zmiana
    [few] { $n } cofnięte zmiany
    [many] { $n } cofniętych zmian
   *[other] { $n } cofniętej zmiany
}
count-words = { $n ->
    [one] { $n } słowo
    [few] { $n } słowa
    [many] { $n } słów
   *[other] { $n } słowa
}
count-backlinks = { $n ->
    [one] { $n } strona linkuje tutaj
    [few] { $n } strony linkują tutaj
    [many] { $n } stron linkuje tutaj
   *[other] { $n } strony linkuje tutaj
}
count-findings = { $n ->
    [one] { $n } miejsce do sprawdzenia
    [few] { $n } miejsca do sprawdzenia
    [many] { $n } miejsc do sprawdzenia
   *[other] { $n } miejsca do sprawdzenia
}
count-uncategorised = { $n ->
    [one] { $n } strona nie należy jeszcze do żadnego tematu.
    [few] { $n } strony nie należą jeszcze do żadnego tematu.
    [many] { $n } stron nie należy jeszcze do żadnego tematu.
   *[other] { $n } strony nie należy jeszcze do żadnego tematu.
}
unit-pages = { $n ->
    [one] strona
    [few] strony
    [many] stron
   *[other] strony
}
unit-people = { $n ->
    [one] osoba
    [few] osoby
    [many] osób
   *[other] osoby
}
unit-changes = { $n ->
    [one] zmiana
    [few] zmiany
    [many] zmian
   *[other] zmiany
}
unit-words = { $n ->
    [one] słowo
    [few] słowa
    [many] słów
   *[other] słowa
}
unit-media = { $n ->
    [one] obraz lub plik
    [few] obrazy i pliki
    [many] obrazów i plików
   *[other] obrazu i pliku
}
unit-programs = { $n ->
    [one] program
    [few] programy
    [many] programów
   *[other] programu
}
unit-undone = { $n ->
    [one] wycofanie lub wycofana zmiana
    [few] wycofania i wycofane zmiany
    [many] wycofań i wycofanych zmian
   *[other] wycofania i wycofanej zmiany
}
unit-reviews = { $n ->
    [one] recenzja
    [few] recenzje
    [many] recenzji
   *[other] recenzji
}
unit-words-today = { $n ->
    [one] słowo w dzisiejszym tekście
    [few] słowa w dzisiejszym tekście
    [many] słów w dzisiejszym tekście
   *[other] słowa w dzisiejszym tekście
}
year = Rok
total = Razem
line = wiersz { $n }

## Strona główna
home-featured = Warto przeczytać
home-news = Aktualności
home-newest = Nowe strony
home-categories = Tematy
home-changes = Ostatnie zmiany
home-all-changes = Wszystkie ostatnie zmiany
home-wanted = Czekają na napisanie
home-wanted-about = Linkują do nich inne strony. Wybierz jedną i zacznij.
home-people = Współtwórcy
home-all-people = Wszyscy, którzy mają tu swój wkład
until = do

## Listy
category-parents = Należy do:
category-subcategories = Podtematy
category-count = { $n ->
    [0] Nie ma jeszcze stron
    [one] { $n } strona na ten temat
    [few] { $n } strony na ten temat
    [many] { $n } stron na ten temat
   *[other] { $n } strony na ten temat
}
linked-from = linkują tu:
wanted-proposed = zaproponowano w
contributors-lead = { $n ->
    [one] Ten serwis napisała { $n } osoba.
    [few] Ten serwis wspólnie napisały { $n } osoby.
    [many] Ten serwis wspólnie napisało { $n } osób.
   *[other] Ten serwis wspólnie napisało { $n } osoby.
}
contributors-unnamed = { $n ->
    [one] { $n } z nich jest liczona, ale nie wymieniona z nazwy.
    [few] { $n } z nich są liczone, ale nie wymienione z nazwy.
    [many] { $n } z nich jest liczonych, ale nie wymienionych z nazwy.
   *[other] { $n } z nich jest liczone, ale nie wymienione z nazwy.
}
order = Sortuj według
order-name = nazwy
order-activity = aktywności
narrow = Pokaż
narrow-page = Pokaż na tej stronie
kind-all = wszyscy
kind-wrote = kto pisał
kind-translated = kto tłumaczył
kind-reviewed = kto recenzował
kind-pictured = kto dodawał obrazy
kind-helped = kto pomagał w inny sposób
pages-of-list = Strony tej listy
contributors-bots = Programy
contributors-bots-about = Ich zmiany są w historii. W wierszu autorów wymieniani są tylko ludzie.
history-lead = Wszystkie wersje strony
older-revisions = { $n ->
    [one] Nie pokazano { $n } starszej wersji.
    [few] Nie pokazano { $n } starszych wersji.
    [many] Nie pokazano { $n } starszych wersji.
   *[other] Nie pokazano { $n } starszej wersji.
}
history-on-forge = Cała historia w repozytorium
change-detail = co się zmieniło
revision-undone = cofnięta
revision-moved = przeniesiono z
diff-show = Co się zmieniło
diff-added = dodano:
diff-removed = usunięto:
diff-blank = Nie zmieniło się ani jedno słowo.
diff-missing = Nie ma tu tekstu tej wersji, więc nie można jej porównać.
diff-more = { $n ->
    [one] … oraz { $n } inne zmienione słowo.
    [few] … oraz { $n } inne zmienione słowa.
    [many] … oraz { $n } innych zmienionych słów.
   *[other] … oraz { $n } innego zmienionego słowa.
}
diff-on-forge = Cała zmiana w repozytorium
place-front-matter = Metadane
place-start = Początek
not-found-lead = Pod tym adresem nie ma strony. Mogła zostać przeniesiona albo nikt jej jeszcze nie napisał.
not-found-all-pages = Przejrzyj wszystkie strony
not-found-contribute = Napisz ją

## Ludzie
person-bot = program
person-since = tutaj od
person-last = ostatnia zmiana
person-activity = Aktywność
person-changes = Ostatnie zmiany
person-attestations = Oświadczenia
person-years = Zmiany według lat i miesięcy
person-classes = Według rodzaju:
person-undone = { $n ->
    [one] { $n } została później cofnięta
    [few] { $n } zostały później cofnięte
    [many] { $n } zostało później cofniętych
   *[other] { $n } zostało później cofnięte
}
person-firsts = Pierwsze kroki
first-page = Pierwsza rozpoczęta strona
first-edit = Pierwsza edycja
first-translation = Pierwsze tłumaczenie
first-review = Pierwsza recenzja
first-media = Pierwszy obraz
calendar-changes = { $n ->
    [one] { $n } zmiana
    [few] { $n } zmiany
    [many] { $n } zmian
   *[other] { $n } zmiany
}
calendar-days = { $n ->
    [one] w { $n } dniu,
    [few] w { $n } dniach,
    [many] w { $n } dniach,
   *[other] w { $n } dnia,
}
calendar-legend = Każda kolumna to tydzień od poniedziałku do niedzieli; im pełniejszy kolor dnia, tym więcej zmian.
people-unnamed = { $n ->
    [one] { $n } osoba niewymieniona z nazwy
    [few] { $n } osoby niewymienione z nazwy
    [many] { $n } osób niewymienionych z nazwy
   *[other] { $n } osoby niewymienionej z nazwy
}
work-created = Rozpoczęte strony
work-content = Napisane strony
work-translation = Tłumaczenia
work-ideas = Pomysły
work-bug = Uwagi o błędach
work-design = Rysunki
work-maintenance = Prace porządkowe
work-review = Recenzje
work-media = Obrazy i multimedia
work-minor = Drobne poprawki
work-original = Tłumaczenia własnych stron
work-import = Teksty przeniesione skądinąd
role-content = tekst
role-translation = tłumaczenie
role-review = recenzja
role-design = ilustracje
role-ideas = pomysły
role-bug = uwagi o błędach
role-maintenance = prace porządkowe
role-tool = narzędzie
role-creator = rozpoczęcie
role-media = obrazy
role-import = przeniesienie tekstu
role-original = autorstwo oryginału
class-create = nowa
class-substantive = edycja
class-minor = drobna edycja
class-media = multimedia
class-bulk = edycja masowa
class-revert = wycofanie
class-rename = zmiana nazwy
class-import = import
class-bot = program
class-merge = scalenie
class-unknown = nieznane

## Statystyki
statistics-from = Od
chart-pages = Strony
chart-people = Ludzie
chart-changes = Zmiany
chart-total = { $month }:
chart-most = Najwięcej:
chart-months = Każdy słupek oznacza { $n } mies.
as-table = Jako tabela
month = Miesiąc
figures-classes = Zmiany według rodzaju
figures-languages = Strony według języka
figures-licenses = Strony według licencji
figures-topics = Największe tematy
license-none = bez licencji

## O uznaniu autorstwa
credit-lead = Każde nazwisko w tym serwisie pochodzi z historii stron i z tego, co podają same strony. Nikogo nie ustawia się w kolejności ręcznie, a dla wszystkich obowiązują te same zasady.
credit-who = Kto jest uznawany za autora zmiany
credit-who-about = Zmiana to commit. Osoby wymienia się w tych jego częściach, każdą tylko raz:
credit-author = Autor
credit-author-about = Napisał zmianę. Kto ją scalił lub zatwierdził za kogoś innego, nie jest za to wymieniany.
credit-co-author-about = Także ją napisał i dzieli się słowami po równo z autorem.
credit-translated-about = Przetłumaczył ją i należy do wiersza autorów.
credit-illustrated-about = Wykonał do niej obrazy lub rysunki; wymieniany po wierszu autorów.
credit-helped-about = Zrecenzował ją, wpadł na pomysł albo zgłosił, co było źle; wymieniany po wierszu autorów.
credit-assisted-about = Narzędzie, które pomogło. Widać je w historii, a nigdy w wierszu autorów.
credit-signed-about = Zaświadcza o prawie do publikacji. Nie czyni autorem.
credit-front-matter = Metadane
credit-front-matter-about = Strona może wymieniać osoby, których historia nie zna: autorów, tłumaczy i współtwórców z ich rolą.
credit-classes = Rodzaje zmian
credit-classes-about = Każda zmiana strony należy do jednego rodzaju, pierwszego, który pasuje. Odstępy, końce wierszy, metadane i cele linków nie są słowami.
credit-class = Rodzaj
credit-class-what = Co to jest
credit-class-earns = Gdzie wymienia się autorów
class-rule-create = Pierwszy tekst strony.
class-rule-substantive = Co najmniej { $words } zmienionych słów albo co najmniej { $percent } % strony.
class-rule-minor = Mniej słów albo oznaczenie „Minor-edit: true”.
class-rule-media = Obrazy lub inne multimedia, prawie bez słów.
class-rule-import = Tekst skądinąd, z oznaczeniem „Imported-from:”. Jego autorzy są podani w źródłach strony.
class-rule-bulk = Ponad { $pages } stron zmienionych tak samo, oznaczenie „Bulk-edit: true” albo lista zmian do pominięcia.
class-rule-revert = Strona w takiej postaci, w jakiej była wcześniej, albo wiersz „revert” samego gita.
class-rule-rename = Inny adres i nic poza tym.
class-rule-merge = Dwie gałęzie, które połączyły się same.
class-rule-bot = Dzieło programu.
class-rule-unknown = Brakuje części historii, więc nikt tego nie wie.
earns-byline = w wierszu autorów
earns-named = po wierszu autorów
earns-history = tylko w historii
credit-undone = To, co cofnęła późniejsza zmiana, niczego nie daje, podobnie jak samo cofnięcie.
credit-byline = Kolejność nazwisk
credit-byline-about = Wiersz autorów strony wymienia w tej kolejności:
credit-byline-pinned = autorów podanych w metadanych strony, w ich kolejności,
credit-byline-creator = osobę, która wniosła pierwszy tekst,
credit-byline-authors = wszystkich pozostałych, którzy pisali lub tłumaczyli, według liczby ich słów w dzisiejszym tekście.
credit-byline-originals = autorów strony, z której tę przetłumaczono, albo słów wziętych z innej strony serwisu (translated_from, derived_from).
credit-after-byline = Po wierszu autorów wymienia się osoby, które wniosły drobne edycje, obrazy, recenzje i pomysły. Programy, edycje masowe, przeniesienia i wycofania są tylko w historii.
credit-shares = Udziały są przybliżone
credit-shares-about = Każde słowo dzisiejszego tekstu należy do zmiany, która je wniosła, i przechodzi z wersji na wersję. Słowa napisane wspólnie przez kilka osób dzieli się po równo. Udział pokazujemy tylko wtedy, gdy mają go co najmniej dwie osoby. Mówi on, ile tekstu jest czyjeś, a nie jak jest dobry.
credit-people = Jak łączymy tożsamości
credit-people-about = Nazwiska i adresy jednej osoby łączą profile w folderze „contributors”, potem plik „.mailmap”, potem adresy no-reply platform, a potem jednakowe nazwiska. Gdzie może chodzić o dwie osoby, nikogo nie łączy się po cichu.
credit-squash = Gdy commity są scalane w jeden
credit-squash-about = Pull request scalony jako jeden commit zachowuje autorów, jeśli wymienia ich opis tego commita, każdego w osobnym wierszu:
credit-overlay = Gdy o tym zapomniano, plik w folderze „credits”, nazwany numerem pull requesta, przywraca autorstwo bez przepisywania historii.
credit-programs-about = To, co zrobiły programy, jest w historii. Nie ma ich w żadnym wierszu autorów, na żadnej liście osób ani w żadnym kanale.
credit-you = Twoje własne nazwisko
credit-you-about = Dodaj do folderu „contributors” plik o sobie: swoje nazwisko, swoje konta i inne nazwy, pod którymi występujesz. Połączy on Twoje zmiany i zdecyduje, jak Cię pokazywać:
credit-you-command = To polecenie pisze taki plik na podstawie tego, co wie o Tobie git, z Twoimi adresami w postaci skrótów:
credit-you-link = Napisz swój profil
credit-visibility-name = Podajemy Twoje nazwisko i masz własną stronę. Tak jest także bez profilu.
credit-visibility-pseudonym = Pokazujemy tylko nazwę z Twojego profilu: żadnej innej nazwy i żadnego Twojego konta.
credit-visibility-hidden = Liczymy Cię, ale nigdy nie wymieniamy: żadnej strony, żadnego kanału, żadnej wzmianki.
credit-unnamed = { $n ->
    [one] Tak wybrała { $n } osoba.
    [few] Tak wybrały { $n } osoby.
    [many] Tak wybrało { $n } osób.
   *[other] Tak wybrało { $n } osoby.
}
credit-repository = Dotyczy to tych stron. Samo repozytorium zachowuje nazwiska w commitach, a adresów e-mail nie ma na żadnej stronie.

## Informacje o stronie
info-facts = Fakty
info-page = Strona
info-file = Plik
info-language = Język
info-length = Długość
info-revisions = Wersje
info-license = Licencja
info-attestation = Prawo do publikacji
info-findings = Uwagi
info-credit = Autorstwo
info-credit-about = Udziały są przybliżone: liczą słowa, które zachowały się w dzisiejszym tekście.
standing-authors = Autorzy
standing-contributors = Swój wkład wnieśli
standing-mentioned = Także w historii
standing-bots = Programy
info-cite = Cytuj tę stronę
info-backlinks = Strony linkujące tutaj
info-no-backlinks = Żadna strona jeszcze tu nie linkuje.
info-links = Strony, do których linkuje
info-missing = Linki czekające na stronę
info-redirects = Inne adresy

## Rodzaje stron
title-home = Strona główna
title-article = Strona
title-category = Temat
title-categories = Tematy
title-all-pages = Wszystkie strony
title-dated = Aktualności
title-search = Wyszukiwanie
title-wanted = Potrzebne strony
title-long-pages = Długie strony
title-new-pages = Nowe strony
title-most-linked = Najczęściej linkowane strony
title-redirects = Przekierowania
title-stubs = Krótkie strony
title-stale-pages = Najdawniej edytowane strony
title-orphaned-pages = Porzucone strony
title-dead-end-pages = Strony bez linków
title-uncategorised-pages = Strony bez tematu
title-untranslated-pages = Nieprzetłumaczone strony
title-broken-files = Brakujące obrazy
title-undescribed-pictures = Obrazy bez opisu
title-redirected-links = Linki przez przekierowania
title-recent-changes = Ostatnie zmiany
title-contributors = Współtwórcy
title-contributor = Współtwórca
title-history = Historia
title-info = Informacje
title-file = Plik
title-special = Strony specjalne
title-redirect = Przeniesiono
title-404 = Nie znaleziono strony
title-statistics = Statystyki
title-credit = O uznaniu autorstwa
title-licensing = Licencje
title-submissions = Propozycje
title-submission = Propozycja
title-submission-archive = Archiwum propozycji
title-calls = Nabory
title-call = Nabór
title-call-decision = Decyzja
title-calls-about = Na czym opiera się wynik
title-calls-json = Nabory (JSON)
title-calls-feed = Nabory (kanał Atom)
title-calls-calendar = Nabory (kalendarz)
title-feed = Kanał Atom
title-sitemap = Mapa witryny
title-catalogue = Katalog (JSON)
about-all-pages = Wszystkie strony od A do Z.
about-search = Znajdź strony po słowach.
about-categories = Drzewo tematów.
about-wanted = Strony, do których linkują inne, a których nikt jeszcze nie napisał. Najbardziej potrzebne są na początku.
about-long-pages = Najdłuższe strony według liczby słów.
about-new-pages = Najnowsze strony, od najnowszej.
about-most-linked = Do czego inne strony linkują najczęściej.
about-redirects = Inne nazwy i dawne adresy oraz strona, do której każdy z nich prowadzi.
about-stubs = Strony, które czekają na więcej tekstu, od najkrótszej.
about-stale-pages = Strony, których najdłużej nikt nie zmieniał.
about-orphaned-pages = Strony, do których nie linkuje żadna inna. Podlinkuj je tam, gdzie szukałby ich czytelnik.
about-dead-end-pages = Strony, które nie linkują do żadnej innej.
about-uncategorised-pages = Strony bez tematu: kto przegląda tematy, nigdy ich nie znajdzie.
about-untranslated-pages = Strony, których brakuje w innym języku tego serwisu, od najczęściej linkowanych.
about-broken-files = Strony pokazujące obraz, którego nie ma.
about-undescribed-pictures = Strony z obrazami, które nic nie mówią komuś, kto ich nie widzi. Wystarczy jedno zdanie do każdego.
about-redirected-links = Strony, których linki prowadzą przez inną nazwę właściwej strony albo w kółko.
about-recent-changes = Co się ostatnio zmieniło i dzięki komu.
about-contributors = Wszyscy, którzy mają udział w tym serwisie.
about-statistics = Serwis w liczbach.
about-credit = Kto jest za co wymieniany i według jakich zasad.
about-licensing = Licencje i oświadczenia w całym serwisie.
about-submissions = Zmiany czekające na recenzję.
about-submission-archive = Propozycje, o których już zdecydowano.
about-calls = O co prosi ta społeczność i co z tego wynikło.
about-calls-json = Każdy nabór ze zgłoszeniami i wynikami, dla programów.
about-calls-feed = Śledź nabory w czytniku kanałów.
about-calls-calendar = Terminy wszystkich naborów do kalendarza.
about-feed = Śledź serwis w czytniku kanałów.
about-sitemap = Dla wyszukiwarek.
about-catalogue = Wszystko, co tu jest, dla programów.
special-group-reading = Czytanie
special-group-maintenance = Prace porządkowe
special-group-people = Ludzie
special-group-machine = Dla programów

## Propozycje
submissions-lead = { $n ->
    [0] Żadna propozycja nie czeka na recenzję.
    [one] { $n } propozycja czeka na recenzję.
    [few] { $n } propozycje czekają na recenzję.
    [many] { $n } propozycji czeka na recenzję.
   *[other] { $n } propozycji czeka na recenzję.
}
submissions-lead-unsure = { $n ->
    [one] { $n } propozycja nie jest częścią serwisu.
    [few] { $n } propozycje nie są częścią serwisu.
    [many] { $n } propozycji nie jest częścią serwisu.
   *[other] { $n } propozycji nie jest częścią serwisu.
}
submissions-unsure-about = Niektóre z nich mogły zostać zamknięte: samo repozytorium nie odróżnia propozycji zamkniętych od otwartych.
open-submissions = { $n ->
    [one] { $n } otwarta propozycja
    [few] { $n } otwarte propozycje
    [many] { $n } otwartych propozycji
   *[other] { $n } otwartej propozycji
}
submissions-about = Proponowane zmiany, których jeszcze nie przyjęto. Żadna z nich nie jest opublikowana.
submissions-oldest = Czekają najdłużej
submission = Propozycja
submission-by = autorstwo:
submission-changes = Co zmienia
submission-waits-since = Czeka od
submission-since = czeka od
submission-updated = zmieniono
submission-checks = Sprawdzenie
submission-answer = Dotychczasowa odpowiedź
submission-kind-all = wszystkie
submission-kind-newcomers = od nowych osób
submission-kind-new-pages = z nowymi stronami
submission-kind-overlaps = zachodzące na inne
submission-draft = jeszcze niegotowa
submission-new-person = pierwszy raz tutaj
submission-unnamed = { $n ->
    [one] osoba, która prosiła o niewymienianie z nazwy
    [few] { $n } osoby, które prosiły o niewymienianie z nazwy
    [many] { $n } osób, które prosiły o niewymienianie z nazwy
   *[other] { $n } osoby, które prosiły o niewymienianie z nazwy
}
submission-conflicts-with = Konflikt z
submission-similar = Duża część jej tekstu jest też w
submission-cannot-join = Konflikt z nowszymi zmianami
submission-on-forge = W repozytorium
submission-answer-there = Odpowiedz w repozytorium
submission-findings = Co wykazało sprawdzenie
submission-more-findings = Więcej uwag
submission-no-page = nie zmienia żadnej strony
submission-no-page-about = Nie zmienia żadnej strony tego serwisu, a tylko pliki poniżej.
submission-next = Następny krok
submission-try = Podgląd serwisu z tą propozycją:
submission-merge = Odpowiedz lub scal w repozytorium
submission-pages = Strony
submission-page-now = obecna strona
submission-preview = Jak by to wyglądało
submission-no-preview = Ta strona jest za długa, by ją tu pokazać.
submission-told = Wiadomość do autora
submission-files = Pliki
submission-commits = Commity
submission-years = Lata
submission-undated = Data nieznana
submission-by-other = przez
change-submission = propozycja
verdict-ready = Gotowa
verdict-needs-work = Do poprawy
verdict-conflicts = Konflikt
verdict-too-large = Za duża
verdict-cannot-tell = Nie wiadomo
verdict-not-judged = Jeszcze niesprawdzona
verdict-count-ready = { $n ->
    [one] gotowa
    [few] gotowe
    [many] gotowych
   *[other] gotowej
}
verdict-count-needs-work = do poprawy
verdict-count-conflicts = w konflikcie
verdict-count-too-large = { $n ->
    [one] za duża
    [few] za duże
    [many] za dużych
   *[other] za dużej
}
verdict-count-cannot-tell = nie do odczytania
verdict-count-not-judged = { $n ->
    [one] jeszcze niesprawdzona
    [few] jeszcze niesprawdzone
    [many] jeszcze niesprawdzonych
   *[other] jeszcze niesprawdzonej
}
verdict-ready-about = Niczego nie trzeba poprawiać. Opiekun może ją ocenić.
verdict-needs-work-about = Najpierw trzeba coś poprawić. Komentarz po sprawdzeniu mówi, co i jak.
verdict-conflicts-about = Od tego czasu serwis zmienił się w tych samych miejscach. Autor musi ją najpierw zaktualizować.
verdict-too-large-about = Jest za duża, by ją tu sprawdzić. Opiekun musi obejrzeć ją osobno.
verdict-cannot-tell-about = Nie da się jej tu odczytać. Musi ją obejrzeć opiekun.
verdict-not-judged-about = Jeszcze jej nie sprawdzono.
outcome-merged = scalone
outcome-declined = odrzucone
outcome-superseded = zastąpione
outcome-closed = zamknięte
outcome-unknown = nieznane
answer-accepted = przyjęta
answer-declined = odrzucona
answer-superseded = zastąpiona przez
file-change-added = nowy
file-change-modified = zmiana
file-change-deleted = usunięcie
file-change-renamed = przeniesienie
severity-error = trzeba poprawić
severity-warning = warto poprawić
severity-info = dobrze wiedzieć
count-errors = { $n } do poprawy
count-warnings = { $n ->
    [one] { $n } wskazówka
    [few] { $n } wskazówki
    [many] { $n } wskazówek
   *[other] { $n } wskazówki
}
person-merged = { $n ->
    [one] Scalono { $n } propozycję
    [few] Scalono { $n } propozycje
    [many] Scalono { $n } propozycji
   *[other] Scalono { $n } propozycji
}

## W tekście stron
markdown-references = Przypisy
markdown-note = Uwaga
markdown-tip = Wskazówka
markdown-important = Ważne
markdown-warning = Ostrzeżenie
markdown-caution = Ostrożnie
markdown-table = Tabela
markdown-done = Zrobione
markdown-to-do = Do zrobienia
markdown-back-to-text = Powrót do tekstu
markdown-picture-at = obraz z
markdown-page-does-not-exist = strona nie istnieje
markdown-page-does-not-exist-calls-only = strona nie istnieje; nowe strony powstają w odpowiedzi na otwarty nabór
markdown-page-does-not-exist-members = strona nie istnieje; nowe piszą tylko członkowie
markdown-page-does-not-exist-paused = strona nie istnieje; na razie nie przyjmujemy wkładu

file-open = Otwórz plik
file-download = Pobierz
file-pixels = { $width } × { $height } pikseli
file-kilobytes = { $n } kB
file-terms = Autor i licencja
file-title = Tytuł
file-author = Autor
file-author-unknown = nie podano
file-source = Źródło
file-license-unknown = nie podano: zapytaj, zanim go użyjesz
file-changes = Zmiany
file-copyright = Prawa autorskie
file-place-removed = Opublikowane zdjęcie nie zdradza, gdzie je zrobiono.
file-reuse-explain = Możesz używać tego pliku zgodnie z jego licencją. Wymień autora, podaj nazwę licencji z linkiem do niej i zaznacz, czy wprowadzono zmiany. Wystarczy ten wiersz:
file-usage = Wykorzystanie pliku
file-no-usage = Żadna strona nie pokazuje tego pliku.
file-origin = W tym serwisie
file-brought = Kto dodał
file-history = Historia pliku

file-reuse-how = Jak ponownie wykorzystać ten plik
title-license-document = Licencje (SPDX)
title-attribution = Uznanie autorstwa
about-license-document = Licencja, prawa autorskie i sumy kontrolne każdego pliku, dla programów (SPDX 2.3).
about-attribution = Tytuł, autorzy, licencja i źródła każdej strony i każdego pliku, do przechowywania z kopią całości.
count-files = { $n ->
    [one] { $n } plik
    [few] { $n } pliki
    [many] { $n } plików
   *[other] { $n } pliku
}
licensing-in-use = Używane licencje
licensing-pages = Strony i tematy
licensing-files = Pliki
licensing-without = Bez licencji
licensing-none = Nic tu jeszcze nie ma licencji.
licensing-deed = Streszczenie
licensing-text = Tekst
licensing-proofs = Podstawa publikacji
licensing-proofs-about = Współtwórcy potwierdzają, że mają prawo do publikacji. Tak potwierdzili je dla najnowszych wersji stron.
licensing-proof = Dowód
licensing-statements = Oświadczenia
licensing-changes = Ze wszystkich zmian dzisiejszych stron i plików:
licensing-changes-certified = { $n ->
    [one] { $n } potwierdził jej autor
    [few] { $n } potwierdzili ich autorzy
    [many] { $n } potwierdzili ich autorzy
   *[other] { $n } potwierdzili ich autorzy
}
licensing-changes-not-needed = { $n ->
    [one] { $n } nie wymaga dowodu: napisał ją program albo pochodzi sprzed czasu, gdy zaczęto go wymagać
    [few] { $n } nie wymagają dowodu: napisały je programy albo pochodzą sprzed czasu, gdy zaczęto go wymagać
    [many] { $n } nie wymaga dowodu: napisały je programy albo pochodzą sprzed czasu, gdy zaczęto go wymagać
   *[other] { $n } nie wymaga dowodu: napisały je programy albo pochodzą sprzed czasu, gdy zaczęto go wymagać
}
licensing-changes-missing = { $n ->
    [one] { $n } nie ma dowodu
    [few] { $n } nie mają dowodu
    [many] { $n } nie ma dowodu
   *[other] { $n } nie ma dowodu
}
licensing-version = Wersja tekstu (jego nazwa w git):
proof-sign-off = podpis autora pod zmianą (sign-off)
proof-profile = oświadczenie w profilu autora
proof-page = oświadczenie na stronie
proof-none = nie odnotowano
licensing-accepted = Co można wnieść
licensing-accepted-about = Nowa strona jest na jednej z tych licencji, aby strony można było razem łączyć, tłumaczyć i przekazywać dalej.
licensing-accepted-any = Dowolna licencja znana SPDX. Strona podaje jej nazwę.
licensing-policy = Każda zmiana wymaga oświadczenia, kto ma prawo ją opublikować.
licensing-accept = Liczą się:
licensing-no-policy = Nie wymaga się oświadczenia o prawie do publikacji.
licensing-since = Obowiązuje to od
licensing-flows = Z innych utworów na stronę na licencji
licensing-flows-about = Tekst adaptowany lub tłumaczony wnosi swoją licencję. Fakty i krótkie cytaty wymagają tylko podania źródła, a obraz zachowuje własną licencję. To wskazówki, a nie porada prawna.
flow-allowed = tak
flow-notice = tak, z notą licencyjną
flow-human = decyduje opiekun
flow-refused = nie
licensing-whole = Wykorzystanie całości
licensing-whole-about = Kto kopiuje cały serwis, wszystko, co trzeba wymienić, znajdzie w dwóch plikach:
license-about-cc0 = Rób, co chcesz: autorzy zrzekli się swoich praw w zakresie, w jakim pozwala na to prawo.
license-about-public-domain = Nie są znane żadne prawa autorskie, więc możesz robić, co chcesz.
license-about-by = Możesz kopiować, zmieniać i sprzedawać, jeśli podasz autorów i licencję oraz zaznaczysz, co zmieniono.
license-about-by-sa = Możesz kopiować, zmieniać i sprzedawać, jeśli podasz autorów i licencję, zaznaczysz, co zmieniono, i udostępnisz swoją wersję na tej samej licencji.
license-about-by-nc = Możesz kopiować i zmieniać, ale nie w celach komercyjnych, jeśli podasz autorów i licencję oraz zaznaczysz, co zmieniono.
license-about-by-nc-sa = Możesz kopiować i zmieniać, ale nie w celach komercyjnych, jeśli podasz autorów i licencję, zaznaczysz, co zmieniono, i udostępnisz swoją wersję na tej samej licencji.
license-about-by-nd = Możesz kopiować i sprzedawać, jeśli podasz autorów i licencję; zmienionych wersji nie wolno rozpowszechniać.
license-about-by-nc-nd = Możesz kopiować, ale nie w celach komercyjnych, jeśli podasz autorów i licencję; zmienionych wersji nie wolno rozpowszechniać.
license-about-notice = Możesz kopiować, zmieniać i sprzedawać, jeśli zachowasz notę licencyjną.

## Recenzje stron
review-by = Recenzja:
review-on = –
review-unnamed = osoba, która prosiła o niewymienianie z nazwy
review-scope-facts = fakty
review-scope-language = język
review-scope-licence = licencja
review-scope-images = obrazy
review-verdict-accept = ocena pozytywna
review-verdict-revise = prosi o zmiany
review-verdict-decline = odradza
review-since = { $n ->
    [0] od tego czasu bez istotnych zmian
    [one] od tego czasu { $n } istotna zmiana
    [few] od tego czasu { $n } istotne zmiany
    [many] od tego czasu { $n } istotnych zmian
   *[other] od tego czasu { $n } istotnej zmiany
}
review-says = Co mówi recenzja
review-uncounted-uncommitted = bez commita
review-uncounted-unknown-page = strony, która nie istnieje
review-uncounted-foreign = w czyimś imieniu, a zatwierdzona przez kogoś innego
review-uncounted-name-only = od osoby o nazwisku autora, z adresu, który nie jest znany jako jej adres
review-uncounted-incomplete = nie mówi, co przeczytano, co sprawdzono i co z tego wynikło
review-uncounted-silent = nie mówi, czy istnieje konflikt interesów
review-uncounted-declared = zgłoszono konflikt interesów
review-uncounted-conflict = jej autor napisał wersję, którą przeczytano
review-uncounted-unknown-revision = o wersji, której strona nigdy nie miała
info-reviews = Recenzje

## Nabory
calls-lead = O co prosi ta społeczność, co nadesłano i co z tego wynikło.
calls-as-of = Stan na
calls-about-link = Na czym opiera się wynik
calls-calendar = Kalendarz (iCalendar)
calls-json = Dla programów (JSON)
calls-group-open = Zgłoszenia do podanej daty
calls-group-standing = Zgłoszenia w każdej chwili
calls-group-drives = Praca dla wszystkich
calls-group-announced = Zgłoszenia od podanej daty
calls-group-judging = Zgłoszenia wpłynęły, decyzja przed nami
calls-group-decided = Rozstrzygnięte
calls-group-decided-in = Rozstrzygnięte w { $year }
calls-group-closed = Odwołane
home-calls = Nabory
home-all-calls = Wszystkie nabory
call-kind-challenge = wyzwanie
call-kind-contest = konkurs
call-kind-ideas = pomysły
calls-group-ended = Zakończone
call-kind-review-drive = akcja recenzowania
call-kind-translation-drive = akcja tłumaczenia
drive-progress = Postęp
drive-done-of = { $of ->
    [one] Gotowe: { $n } z { $of } strony
    [few] Gotowe: { $n } z { $of } stron
    [many] Gotowe: { $n } z { $of } stron
   *[other] Gotowe: { $n } z { $of } strony
}
drive-pages = Strony
drive-no-end = W dowolnym czasie
drive-reviews = Strony do zrecenzowania
drive-translations = Strony do przetłumaczenia: { $language }
drive-left = Pozostało do zrobienia
drive-behind = strona zmieniła się od czasu tłumaczenia:
drive-done = Zrobione
drive-form-review-drive = Zrecenzuj
drive-form-translation-drive = Przetłumacz
drive-form-behind = Zaktualizuj
drive-date-opens = Od
drive-date-closes = Do
drive-edge-opens = Trwa od
drive-edge-closes = Trwa do
call-first-time = dobry na pierwszy wkład
call-record-decided = rozstrzygnięty
call-record-implemented = zrealizowany
call-record-closed = odwołany
call-date-opens = Zgłoszenia od
call-date-closes = Zgłoszenia do
call-date-vote-opens = Głosowanie od
call-date-vote-closes = Głosowanie do
call-date-reviews-until = Recenzje do
call-date-reveal = Otwarcie kopert najpóźniej
call-date-decide-by = Obiecana decyzja najpóźniej
call-edge-opens = Zgłoszenia przyjmujemy od
call-edge-closes = Zgłoszenia przyjmujemy do
call-edge-vote-opens = Głosy przyjmujemy od
call-edge-vote-closes = Głosy przyjmujemy do
call-edge-reviews-until = Recenzje przyjmujemy do
call-edge-reveal = Koperty otwieramy do
call-edge-decide-by = Obiecana decyzja najpóźniej
call-anywhere = gdziekolwiek na Ziemi: dzień kończy się tam, gdzie kończy się ostatni
call-no-end = Zgłoszenia w dowolnym czasie
count-entries = { $n ->
    [one] { $n } zgłoszenie
    [few] { $n } zgłoszenia
    [many] { $n } zgłoszeń
   *[other] { $n } zgłoszenia
}
call-event-opens = początek przyjmowania zgłoszeń
call-event-closes = ostatnia chwila na zgłoszenia
call-event-vote-opens = początek głosowania
call-event-vote-closes = ostatnia chwila na głosowanie
call-event-reviews-until = ostatnia chwila na recenzje
call-event-reveal = ostatnia chwila na otwarcie kopert
call-event-decide-by = termin obiecanej decyzji
call-news-opened = przyjmujemy zgłoszenia
call-news-closed = przyjmowanie zgłoszeń zakończone
call-news-decided = rozstrzygnięty
call-news-amended = zmieniony po otwarciu
call-news-update = aktualności
call-news-called-off = odwołany
call-news-sealed = zapieczętowano to, co wpłynęło
call-news-step = wykonano krok
call-badge-open = otwarty
call-badge-before = jeszcze nie otwarty
call-badge-left = jeszcze { $days }
call-badge-last = ostatni dzień
call-badge-closed = zamknięty
call-badge-vote = trwa głosowanie
call-badge-overdue = decyzja po terminie
call-badge-until = do
call-badge-vote-until = głosowanie do
call-badge-decided = rozstrzygnięto
call-badge-called-off = odwołany
call-badge-any-time = w dowolnym czasie
call-tell-enter = Weź udział:
call-tell-result = Jak to rozstrzygnięto:
call-tell-rights = Licencja zgłoszeń:
call-tell-from = Kto ogłasza nabór:
tell-others = Powiedz innym
tell-about = Skopiuj, czego potrzebujesz; daty są w tekście, więc pozostanie on aktualny.
tell-file = Wszystkie teksty jako plik
tell-short = Krótko
tell-medium = Wpis
tell-long = List
tell-characters = { $n ->
    [one] około { $n } znaku
    [few] około { $n } znaków
    [many] około { $n } znaków
   *[other] około { $n } znaku
}
tell-badge = Znaczek na Twoją stronę
tell-card = Obraz
tell-card-of = Karta naboru:
tell-card-linked = Serwisy, które tworzą podglądy, pokazują go tam, gdzie jest link do tej strony.
tell-card-alone = Wyślij go razem z tekstem.
tell-calendar = Dodaj terminy do kalendarza
tell-feed = Śledź ten nabór w czytniku kanałów
call-run-by = Organizacja:
call-ask = Zapytaj o ten nabór
call-unnamed = { $n ->
    [one] osoba, która prosiła o niewymienianie z nazwy
    [few] { $n } osoby, które prosiły o niewymienianie z nazwy
    [many] { $n } osób, które prosiły o niewymienianie z nazwy
   *[other] { $n } osoby, które prosiły o niewymienianie z nazwy
}
call-chosen = Wybrano:
call-none-chosen = Nie wybrano żadnego zgłoszenia.
call-decided-on = Rozstrzygnięto
call-closed-on = Odwołano
call-was-closed = Ten nabór odwołano.
call-see-decision = Zobacz decyzję i wszystko, na czym się opiera
call-see-count = Zobacz, co dotąd wynika z zapisów
call-dates = Terminy
call-terms = Jak zapada decyzja
call-criteria = Co ocenia jury
call-criterion = Kryterium
call-weight = Waga
call-range = Punkty
call-judges = Jury
call-interest = deklarowany interes:
call-judge-added = dodano po zamknięciu naboru, bo konflikty interesów zostawiły zbyt mało jurorów dla:
call-reviews = Recenzje
call-reviews-each = { $n ->
    [one] Każde zgłoszenie wymaga { $n } recenzji.
    [few] Każde zgłoszenie wymaga { $n } recenzji.
    [many] Każde zgłoszenie wymaga { $n } recenzji.
   *[other] Każde zgłoszenie wymaga { $n } recenzji.
}
call-combine-mean = Wynikiem zgłoszenia jest średnia jego recenzji.
call-combine-median = Wynikiem zgłoszenia jest mediana jego recenzji.
call-combine-centred = Wynikiem zgłoszenia jest średnia jego recenzji po wyrównaniu surowości wszystkich jurorów.
call-combine-borda = Wynikiem zgłoszenia jest średnia jego miejsc w kolejności każdego jurora, od 1 dla najlepszego do 0 dla ostatniego.
call-award-main = O czym się decyduje
call-decides-judges = przez jury
call-decides-votes = w głosowaniu
call-decides-people = przez organizatorów
call-decides-consent = przez brak sprzeciwu: przechodzi, o ile nikt się nie sprzeciwi
call-places = { $n ->
    [one] { $n } miejsce
    [few] { $n } miejsca
    [many] { $n } miejsc
   *[other] { $n } miejsca
}
call-vote = Głosowanie
call-method-yes-no = Tak lub nie.
call-method-approval = Na każdej karcie wymienia się wszystkie opcje, które się popiera.
call-method-score = Na każdej karcie przyznaje się punkty od 0 do { $max }; to, czego nie wymieniono, dostaje 0.
call-method-ranked = Na każdej karcie ustawia się opcje w kolejności; równe miejsca są dozwolone, a to, czego nie wymieniono, jest ostatnie.
call-method-consent = Kto ma powód, zgłasza sprzeciw; bez sprzeciwu przechodzi.
call-voters-everyone = Głosować może każdy; kto jest tu nowy, najpierw tworzy profil. Nikt nie sprawdza, czy jedna osoba głosuje tylko raz.
call-voters-members = Głosują członkowie: osoby, które mają tu profil.
call-voters-contributors = Głosują osoby, których praca była tu, zanim ogłoszono nabór.
call-voters-judges = Głosuje jury.
call-voters-people = Głosują te osoby:
call-none = „Żadne z powyższych” jest opcją, a to, co na większej liczbie kart jest pod nią niż nad nią, odpada.
call-quorum = { $n ->
    [one] Ważna musi być co najmniej jedna karta.
    [few] Ważne muszą być co najmniej { $n } karty.
    [many] Ważnych musi być co najmniej { $n } kart.
   *[other] Ważnych musi być co najmniej { $n } karty.
}
call-eligible = Kto może się zgłosić
call-eligible-everyone = wszyscy
call-eligible-members = członkowie: osoby, które mają tu profil
call-eligible-contributors = osoby, których praca była tu przed otwarciem
call-eligible-newcomers = osoby, których pracy nie było tu przed otwarciem
call-no-judges = z wyjątkiem jury
call-no-people = z wyjątkiem organizatorów
call-except = z wyjątkiem:
call-limits = Limity
call-limit-entries = { $n ->
    [one] { $n } zgłoszenie na osobę
    [few] { $n } zgłoszenia na osobę
    [many] { $n } zgłoszeń na osobę
   *[other] { $n } zgłoszenia na osobę
}
call-limit-team = { $n ->
    [one] { $n } osoba na zgłoszenie
    [few] najwyżej { $n } osoby na zgłoszenie
    [many] najwyżej { $n } osób na zgłoszenie
   *[other] najwyżej { $n } osoby na zgłoszenie
}
call-words-min = { $n ->
    [one] co najmniej { $n } słowo
    [few] co najmniej { $n } słowa
    [many] co najmniej { $n } słów
   *[other] co najmniej { $n } słowa
}
call-words-max = { $n ->
    [one] najwyżej { $n } słowo
    [few] najwyżej { $n } słowa
    [many] najwyżej { $n } słów
   *[other] najwyżej { $n } słowa
}
call-license = Licencja zgłoszeń
call-rights = Co do kogo należy
call-late = Zgłoszenia, których nadejścia w terminie nic nie dowodzi
call-late-refuse = są pomijane
call-late-ask = są wymieniane osobno i liczą się, gdy decyzja podaje powód
call-late-take = są przyjmowane
call-unless-decided = Jeśli nie zapadnie decyzja
call-enter = Jak wziąć udział
call-enter-form = Napisz zgłoszenie
call-enter-form-about = Formularz znajduje się w repozytorium; ten nabór jest w nim już podany.
call-enter-command = Na własnym komputerze:
call-enter-before = Zgłoszenia przyjmujemy od
call-enter-over = Zgłoszenia przyjmowano do
call-enter-vote = Aby zagłosować:
call-vote-until = Karty do głosowania są przyjmowane do
call-vote-form = Wypełnij kartę do głosowania
call-vote-form-about = Formularz należy do repozytorium. W nazwie pliku zamiast „your-name” wpisz własną nazwę, taką jak nazwa Twojej strony tutaj: głos liczy się osobie, której nazwę nosi plik, jeśli sama go złożyła.
call-enter-review = Jurorzy piszą recenzję zgłoszenia:
call-updates = Aktualności i odpowiedzi
call-amendments = Zmieniono po otwarciu
call-amendment-why = Dlaczego:
call-entries = Zgłoszenia
call-entries-none = Nie ma jeszcze zgłoszeń.
call-entries-shuffled = W kolejności losowej, takiej samej dla wszystkich: wczesne zgłoszenie albo imię Aaron nie daje przewagi.
call-entries-placed = Według miejsca, a potem nazwy.
call-proposed = jeszcze nieopublikowane
call-arrival-sealed = w terminie, według pieczęci terminu
call-arrival-merged = na gałęzi od
call-arrival-forge = w prośbie o scalenie, którą według platformy otwarto
call-arrival-claimed = nic nie dowodzi, kiedy wpłynęło
call-standing-late = nie dowiedziono, że w terminie
call-standing-admitted = po terminie, a mimo to przyjęte
call-standing-withdrawn = wycofane
call-standing-ineligible = nie może brać udziału
call-standing-unopened = nie otwarto w porę
call-standing-broken-envelope = to nie jest zawartość jego koperty
call-entry-removed = stronę usunięto po zamknięciu naboru; ocenia się ją w dawnej postaci
call-entry-touched = zmienione przez inne osoby przed zamknięciem naboru
call-doubts = Co warto wiedzieć, zanim zaufa się wynikowi
call-entry-sealed = w kopercie
call-entry-opened = w kopercie, otwarto:
call-entry-opens = do otwarcia:
call-place = { $n }. miejsce
call-shared = ex aequo
call-outcome = Rozstrzygnięcie
call-outcome-chosen = wybrane
call-outcome-mention = wyróżnienie
call-outcome-not-chosen = niewybrane
call-outcome-late = po terminie
call-outcome-ineligible = nie mogło wziąć udziału
call-outcome-withdrawn = wycofane
call-outcome-unopened = nie otwarto w porę
call-outcome-broken-envelope = to nie była zawartość jego koperty
call-outcome-accepted = przyjęte
call-outcome-later = na później
call-outcome-declined = odrzucone
call-outcome-done = zrobione
call-answer = Odpowiedź
call-steps = Co z tego wynikło
call-steps-over = Kroki zrobione lub porzucone: { $n } z { $of }.
call-steps-news = Ostatnie wieści:
call-step-planned = planowany
call-step-doing = w toku
call-step-done = zrobiony
call-step-dropped = porzucony
call-retrospective = Z perspektywy czasu:
person-calls = Zgłoszenia w naborach
person-judged = W jury:
person-runs = Prowadzi:
call-preliminary = Nikt jeszcze nie zdecydował. Oto, co wynika z zapisów po upływie wszystkich terminów; decyzja może jeszcze coś pominąć, z podaniem powodu, albo przyjąć coś, co wpłynęło po terminie.
call-decision-by = · kto zdecydował:
call-decision-at = na podstawie zapisów z commita
call-decision-file = plik
call-override = Organizatorzy zdecydowali inaczej niż liczby:
call-despite = Zdecydowano mimo tego, co stało na przeszkodzie:
call-decision-disputed = Ta decyzja jest nieważna:
call-draw = Losowanie
call-draw-held = { $n ->
    [one] Te zgłoszenia były równe i ubiegały się o jedno miejsce, więc przyznało je losowanie.
    [few] Te zgłoszenia były równe i ubiegały się o { $n } miejsca, więc przyznało je losowanie.
    [many] Te zgłoszenia były równe i ubiegały się o { $n } miejsc, więc przyznało je losowanie.
   *[other] Te zgłoszenia były równe i ubiegały się o { $n } miejsca, więc przyznało je losowanie.
}
call-draw-needed = { $n ->
    [one] Te zgłoszenia są równe i ubiegają się o jedno miejsce, które przyzna losowanie.
    [few] Te zgłoszenia są równe i ubiegają się o { $n } miejsca, które przyzna losowanie.
    [many] Te zgłoszenia są równe i ubiegają się o { $n } miejsc, które przyzna losowanie.
   *[other] Te zgłoszenia są równe i ubiegają się o { $n } miejsca, które przyzna losowanie.
}
call-draw-repeat = Każdy może je powtórzyć na podstawie liczb; metoda to
call-draw-sources = Liczby pochodzą z tego, co wskazuje nabór.
call-draw-after = Są znane od
call-draw-key = Klucz, który tworzą
call-draw-pool = Losowano spośród tych zgłoszeń, w tej kolejności:
call-draw-order = Kolejność wylosowania:
call-draw-number = Numer
call-draw-place = Otrzymuje miejsce
call-draw-named = O remisach rozstrzyga losowanie, na podstawie liczb z:
call-ties-drawn = o remisach rozstrzyga losowanie
call-lacks-quorum = { $n ->
    [one] Nie ma wyniku: ważna musi być jedna karta, a żadna nie jest ważna.
    [few] Nie ma wyniku: ważne muszą być { $n } karty, a jest ich mniej.
    [many] Nie ma wyniku: ważnych musi być { $n } kart, a jest ich mniej.
   *[other] Nie ma wyniku: ważnych musi być { $n } karty, a jest ich mniej.
}
call-no-places = Żadne zgłoszenie nie otrzymało miejsca.
call-decided-by-people = Decydują o tym organizatorzy; niczego się nie liczy.
call-entry = Zgłoszenie
call-score = Wynik
call-score-exact = Dokładnie
call-score-none = za mało recenzji
call-sum = Suma
call-options = Opcje
call-none-of-these = Żadne z powyższych
call-pairwise = Kogo przedkładano nad kogo
call-pairwise-about = Na ilu kartach wiersz jest nad kolumną. Pogrubiona liczba jest większą z danej pary.
call-paths = Najsilniejsze ścieżki
call-paths-about = Metoda Schulzego: łańcuch zwycięstw jest tak silny jak najsłabsze z nich. Pierwszy jest ten, kto do każdego innego ma silniejszą ścieżkę niż z powrotem.
call-order = Wszystkie po kolei:
call-dropped = Odpadły, bo żadna większość nie stawia ich nad „żadne z powyższych”:
call-condorcet = Wygrywa z każdą inną opcją w bezpośrednim porównaniu:
call-too-many-options = Opcji jest za dużo na tabele; wszystkie karty są w plikach poniżej.
call-answer-yes = tak
call-answer-no = nie
call-answer-abstain = wstrzymanie się
call-carried = Przyjęto
call-not-carried = Odrzucono
call-needs-majority = potrzeba więcej głosów na tak niż na nie
call-needs-two-thirds = potrzeba dwa razy więcej głosów na tak niż na nie
call-passes = Nikt się nie sprzeciwia, więc przechodzi.
call-objections = Sprzeciwy podtrzymane
call-reviews-all = Wszystkie recenzje
call-reviewer = Recenzent
call-total = Razem
call-counted = Liczy się
call-not-counted = nie liczy się:
call-conflict = Konflikt interesów:
call-verdict-accept = za przyjęciem
call-verdict-revise = za poprawieniem
call-verdict-decline = za odrzuceniem
call-comments = Co mówią
call-support = { $n ->
    [one] { $n } głos poparcia (liczy platforma, może poprzeć każdy)
    [few] { $n } głosy poparcia (liczy platforma, może poprzeć każdy)
    [many] { $n } głosów poparcia (liczy platforma, może poprzeć każdy)
   *[other] { $n } głosu poparcia (liczy platforma, może poprzeć każdy)
}
call-ballots = Wszystkie karty do głosowania
call-ballots-counted = { $n ->
    [one] Liczy się { $n } karta.
    [few] Liczą się { $n } karty.
    [many] Liczy się { $n } kart.
   *[other] Liczy się { $n } karty.
}
call-voter = Głosujący
call-choice = Wybór
call-hidden-voter = osoba, która prosiła o niewymienianie z nazwy
call-withdrawn-objection = sprzeciw wycofany
call-unreadable = nie do odczytania
call-ballot-blank = nie wymienia żadnej opcji
call-left-out = Pominięte
call-left-out-unnamed = { $n ->
    [one] oraz zapis osoby, która prosiła o niewymienianie z nazwy
    [few] oraz { $n } zapisy osób, które prosiły o niewymienianie z nazwy
    [many] oraz { $n } zapisów osób, które prosiły o niewymienianie z nazwy
   *[other] oraz { $n } zapisu osób, które prosiły o niewymienianie z nazwy
}
call-uncounted-uncommitted = bez commita
call-uncounted-invalid = nie do odczytania albo dla innego rodzaju głosowania
call-uncounted-unknown-option = wymienia opcję, która nie istnieje
call-uncounted-foreign = w czyimś imieniu, a zatwierdził to ktoś inny
call-uncounted-name-only = od osoby o nazwisku autora, z adresu, który nie jest znany jako jej adres
call-uncounted-unreadable = nie ma tego w odczytanej historii
call-uncounted-not-on-roll = brak prawa głosu
call-uncounted-weak-proof = bez dowodu, którego wymaga nabór
call-proof-sign-off = Karta liczy się, gdy głosujący podpisał jej commit (sign-off).
call-proof-account = Karta liczy się, gdy według listy platformy prośbę o scalenie, w której wpłynęła, otwarto z konta podanego w profilu głosującego.
call-uncounted-late = wpłynęło po terminie
call-uncounted-unopened = nie otwarto albo otwarto za późno
call-uncounted-broken-envelope = to nie jest zawartość tej koperty
call-uncounted-unknown-entry = dotyczy zgłoszenia, które nie istnieje
call-uncounted-entry-out = dotyczy zgłoszenia, które nie bierze udziału
call-uncounted-no-judge = nie od jurora
call-uncounted-other-entries = od jurora dodanego do innych zgłoszeń
call-uncounted-incomplete = brakuje oceny albo jest poza skalą
call-uncounted-silent = nie mówi, czy istnieje konflikt interesów
call-uncounted-declared = zgłoszono konflikt interesów
call-uncounted-conflict = autor przygotował to zgłoszenie albo z nim rywalizuje
call-uncounted-other-revision = o innym stanie zgłoszenia niż ten, który jest oceniany
call-uncounted-sealed-entry = napisano przed otwarciem zgłoszenia
call-recount = Policz ponownie
call-recount-agrees = Ponowne przeliczenie zapisów daje to, co mówi decyzja.
call-recount-differs = Ponowne przeliczenie zapisów daje coś innego, niż mówi decyzja:
call-recount-command = Każdy, kto ma repozytorium, przeliczy ponownie tak:
call-digest = Skrót wszystkich policzonych zapisów
call-exports = Dla innych programów:
call-export-csv = wszystkie karty jako tabela
call-export-toc = kolejności, dla narzędzi PrefLib
call-export-cvotes = kolejności, w formacie Condorcet Election Format
calls-about-lead = Kto czyta wynik, powinien wiedzieć, na czym on się opiera. Oto, co jest wykazane, w co trzeba uwierzyć i czego nikt nie twierdzi.
calls-about-proven = Co wykazuje wynik
calls-about-proven-records = Które recenzje i karty policzono, każdą z jej commitem, a które pominięto, każdą z powodem.
calls-about-proven-count = Że te zapisy dają ten wynik. Każdy może policzyć ponownie tym programem lub innymi.
calls-about-proven-digest = Że od tego czasu żadnego policzonego zapisu nie dodano, nie usunięto ani nie zmieniono: skrót byłby inny.
calls-about-proven-seal = Co wpłynęło do upływu terminu, jeśli go zapieczętowano: pieczęć wymienia skrót każdej treści, więc nic, co wypchnięto później, nie może zająć jej miejsca.
calls-about-proven-author = Na podstawie jakiego dowodu zapis jest czyjś: zapis liczy się na rzecz osoby, która zrobiła jego commit, a karta tylko z jej podpisem.
calls-about-trusted = W co trzeba uwierzyć
calls-about-trusted-seal = Że organizatorzy zapieczętowali to, co było, gdy minął termin.
calls-about-trusted-branch = Że gałęzi nie przepisano, zanim ją zapieczętowano, i że jej zegar chodził dobrze: czasów podawanych przez autorów nigdy się nie używa.
calls-about-trusted-forge = Że konta na platformie należą do osób, które z nich korzystają, i że podpis złożyła osoba, którą on wymienia.
calls-about-not = Czego nikt nie twierdzi
calls-about-not-secret = Że głosowanie jest tajne. Git pokazuje wszystko, wszystkim i na zawsze. Kto prosił o niewymienianie z nazwy, jest liczony, ale nie wymieniany, a mimo to można go znaleźć w repozytorium.
calls-about-not-one = Że jedna osoba ma jedno konto.
calls-about-not-crowd = Że grupa, która sama się wybrała, mówi w imieniu kogokolwiek innego.
calls-about-elsewhere = Głosowanie na osoby albo takie, które musi być tajne, powinno odbyć się gdzie indziej: do tego służą Belenios i Helios. Organizatorzy naboru mogą wtedy zdecydować ręcznie i podać link do tamtego wyniku.

## Jak długo czeka się na pierwszą odpowiedź

title-answers = Jak szybko ludzie dostają odpowiedź
title-answers-json = Odpowiedzi (JSON)
about-answers = Ile trwają pierwsze odpowiedzi i co na nie czeka.
promise-days = { $n ->
    [one] Pierwszą odpowiedź dostaniesz w ciągu { $n } dnia.
    [few] Pierwszą odpowiedź dostaniesz w ciągu { $n } dni.
    [many] Pierwszą odpowiedź dostaniesz w ciągu { $n } dni.
   *[other] Pierwszą odpowiedź dostaniesz w ciągu { $n } dnia.
}
promise-hours = { $n ->
    [one] Pierwszą odpowiedź dostaniesz w ciągu { $n } godziny.
    [few] Pierwszą odpowiedź dostaniesz w ciągu { $n } godzin.
    [many] Pierwszą odpowiedź dostaniesz w ciągu { $n } godzin.
   *[other] Pierwszą odpowiedź dostaniesz w ciągu { $n } godziny.
}
promise-kept = Jak dotrzymujemy tej obietnicy
answers-promise-days = { $n ->
    [one] Każdemu, kto coś nadeśle, obiecuje się pierwszą odpowiedź w ciągu { $n } dnia.
    [few] Każdemu, kto coś nadeśle, obiecuje się pierwszą odpowiedź w ciągu { $n } dni.
    [many] Każdemu, kto coś nadeśle, obiecuje się pierwszą odpowiedź w ciągu { $n } dni.
   *[other] Każdemu, kto coś nadeśle, obiecuje się pierwszą odpowiedź w ciągu { $n } dnia.
}
answers-promise-hours = { $n ->
    [one] Każdemu, kto coś nadeśle, obiecuje się pierwszą odpowiedź w ciągu { $n } godziny.
    [few] Każdemu, kto coś nadeśle, obiecuje się pierwszą odpowiedź w ciągu { $n } godzin.
    [many] Każdemu, kto coś nadeśle, obiecuje się pierwszą odpowiedź w ciągu { $n } godzin.
   *[other] Każdemu, kto coś nadeśle, obiecuje się pierwszą odpowiedź w ciągu { $n } godziny.
}
answers-no-promise = Ten serwis nie obiecuje terminu odpowiedzi.
answers-what = Pierwszą odpowiedzią na propozycję lub pomysł jest scalenie, decyzja, zamknięcie, recenzja albo komentarz członka. To, co mówi autor lub program, nie jest odpowiedzią.
answers-json = To samo dla programów (JSON)
answers-waiting = Czekają na pierwszą odpowiedź
answers-nothing-waits = Nic nie czeka na pierwszą odpowiedź.
answers-late = po terminie
answers-sent = Co nadesłano
answers-promised-by = Obiecana odpowiedź najpóźniej
answers-idea-for = pomysł na nabór
answers-months = Ile trwały pierwsze odpowiedzi
answers-months-about = Według miesiąca odpowiedzi. Połowa odpowiedzi i dziewięć na dziesięć zajęły najwyżej tyle czasu.
answers-month = Miesiąc
answers-count = Odpowiedzi
answers-median = Połowa
answers-p90 = Dziewięć na dziesięć
answers-unanswered = { $n ->
    [one] { $n } zakończono bez znanej odpowiedzi: na przykład autor wycofał ją lub scalił.
    [few] { $n } zakończono bez znanej odpowiedzi: na przykład autorzy wycofali je lub scalili.
    [many] { $n } zakończono bez znanej odpowiedzi: na przykład autorzy wycofali je lub scalili.
   *[other] { $n } zakończono bez znanej odpowiedzi: na przykład autorzy wycofali je lub scalili.
}
answers-unknown = Czego ta strona nie może wiedzieć
answers-unsure = { $n ->
    [one] { $n } propozycja nie jest częścią serwisu i nic nie mówi, czy jest jeszcze otwarta. Nie wymieniono jej tutaj.
    [few] { $n } propozycje nie są częścią serwisu i nic nie mówi, czy są jeszcze otwarte. Nie wymieniono ich tutaj.
    [many] { $n } propozycji nie jest częścią serwisu i nic nie mówi, czy są jeszcze otwarte. Nie wymieniono ich tutaj.
   *[other] { $n } propozycji nie jest częścią serwisu i nic nie mówi, czy są jeszcze otwarte. Nie wymieniono ich tutaj.
}
answers-no-requests = Lista propozycji z platformy nie jest znana. Propozycja liczy się od swojego pierwszego commita, który może być starszy od niej, a o tym, co zamknięto bez decyzji w repozytorium, nie wiadomo, czy dostało odpowiedź.
answers-no-comments = Lista komentarzy z platformy nie jest znana. To, na co odpowiedziano tylko w komentarzu, jest wymienione jako czekające.
span-hours = { $n ->
    [0] mniej niż godzina
    [one] { $n } godzina
    [few] { $n } godziny
    [many] { $n } godzin
   *[other] { $n } godziny
}
span-days = { $n ->
    [one] { $n } dzień
    [few] { $n } dni
    [many] { $n } dni
   *[other] { $n } dnia
}

## Co z tego wynikło

person-outcomes = Co z tego wynikło
person-reviews = Recenzje
person-reviewed = Strony:
outcome-linked-from = { $n ->
    [one] { $n } strona linkuje do niej:
    [few] { $n } strony linkują do niej:
    [many] { $n } stron linkuje do niej:
   *[other] { $n } strony linkuje do niej:
}
call-carried-out = Zrealizowano w
envelope-title-ballot = Głosowanie w kopercie
envelope-title-review = Recenzje w kopertach
envelope-title-entry = Zgłoszenie w kopercie
envelope-about-ballot = Do końca głosowania wszyscy widzą z karty tylko jej SHA-256: jej kopertę. Służą do tego dwa pliki. Kopertę wysyła się teraz; karta zostaje u Ciebie i wysyła się ją potem. Zagłosował tylko ten, kto w porę otworzy kopertę.
envelope-about-review = Do upływu terminu wszyscy widzą z recenzji tylko jej SHA-256: jej kopertę. Służą do tego dwa pliki. Kopertę wysyła się teraz; recenzja zostaje u autora i wysyła się ją potem. Recenzja liczy się tylko wtedy, gdy jej koperta zostanie w porę otwarta.
envelope-about-entry = Do zamknięcia naboru wszyscy widzą ze zgłoszenia tylko jego SHA-256: jego kopertę. Nikt nie skopiuje tego, czego nie może przeczytać. Strona zostaje u Ciebie i zajmuje miejsce swojej koperty, gdy nabór zostanie zamknięty. Zgłoszenie liczy się tylko wtedy, gdy jego koperta zostanie w porę otwarta.
envelope-when = Przyjmowanie kopert
envelope-open-when = Otwieranie kopert
envelope-command = Poleceniem
envelope-no-script = Z JavaScriptem ta strona ma formularz, który tworzy oba pliki.
envelope-insecure = Ta przeglądarka tworzy koperty tylko na stronach z https. Otwórz stronę pod adresem https albo użyj polecenia.
envelope-nothing = Wypełnij co najmniej jedno z tych pól.
envelope-form-ballot = Twoja karta do głosowania
envelope-form-review = Twoja recenzja
envelope-form-entry = Twoje zgłoszenie
envelope-who = Twoja nazwa w tym serwisie
envelope-who-about = Jak w adresie Twojej strony: małe litery, cyfry i łączniki. Tak zostaną nazwane pliki.
envelope-who-about-entry = Jak w adresie Twojej strony: małe litery, cyfry i łączniki.
envelope-choose-ranked = Twoja kolejność: 1 dla najlepszej opcji. Równe liczby to remis; to, co nie ma liczby, jest ostatnie.
envelope-choose-approval = Co popierasz
envelope-choose-score = Twoje punkty, od 0 do { $max }. Co ich nie ma, dostaje 0.
envelope-reason = Dlaczego zgłaszasz sprzeciw
envelope-reason-about = Bez sprzeciwu nie ma czego wysyłać. „withdrawn” wycofuje sprzeciw.
envelope-conflict = Co Cię łączy z tym zgłoszeniem?
envelope-conflict-none = nic: brak konfliktu interesów
envelope-conflict-declared = coś, i mówię co
envelope-interest = Co, w jednym zdaniu
envelope-scores = Punkty
envelope-verdict = Co Twoim zdaniem zrobić
envelope-verdict-accept = przyjąć
envelope-verdict-revise = dać do poprawy
envelope-verdict-decline = odrzucić
envelope-comment = Co mówisz jego autorom (Markdown)
envelope-way = Twoja strona
envelope-way-text = Piszę ją tutaj
envelope-way-page = Mam ją w pliku
envelope-page = Plik Twojej strony
envelope-page-about = Markdown. Strona, która z niego powstanie, ma na początku to, co otwiera kopertę: zachowaj właśnie ją.
envelope-page-wrong = Tego nie da się włożyć do koperty: nie ma tekstu, samo jest kopertą, wymienia inny nabór lub kogoś innego albo jego metadane nie są w YAML między dwoma wierszami ---.
envelope-key-title = Tytuł
envelope-key-title-about = Od teraz widzą go wszyscy i tak zostanie nazwany plik: wybierz taki, który niczego nie zdradza.
envelope-key-summary = Streszczenie
envelope-list = Rozdzielone przecinkami.
envelope-text = Tekst (Markdown)
envelope-make = Utwórz oba pliki
envelope-nothing-sent = Na tym urządzeniu; niczego się nie wysyła.
envelope-made = Twoje dwa pliki
envelope-keep-ballot = Zachowaj ten plik i nie pokazuj go nikomu przed końcem głosowania. Jeśli zginie lub się zmieni, Twój głos się nie liczy.
envelope-keep-review = Zachowaj ten plik i nie pokazuj go nikomu przed upływem terminu. Jeśli zginie lub się zmieni, Twoja recenzja się nie liczy.
envelope-keep-entry = Zachowaj tę stronę i nie pokazuj jej nikomu przed zamknięciem naboru. Jeśli zginie lub się zmieni, Twoje zgłoszenie się nie liczy.
envelope-keep-link = Zachowaj
envelope-keep-text = Co w nim jest
envelope-send = Gdy już go masz, wyślij jego kopertę jako
envelope-send-link = Wyślij kopertę
envelope-later = Umieść pierwszy plik w miejscu drugiego, bajt w bajt. Kiedy:
envelope-opening = Otwórz swoją kopertę
envelope-opening-about = Plik, który został u Ciebie, zajmuje teraz miejsce swojej koperty. Najpierw sprawdź tutaj, czy jest nadal ten sam, bajt w bajt; niczego się nie wysyła.
envelope-kept = Plik, który został u Ciebie
envelope-fits = To jest zawartość Twojej koperty. Umieść ją w tym miejscu:
envelope-differs = Twoja koperta zawiera coś innego. Poszukaj pliku w postaci, w jakiej go utworzono.
envelope-unknown = Żadna koperta w tym serwisie nie należy do autora tego pliku.
envelope-holds-none = Żadna koperta tego naboru nie zawiera tego pliku. Poszukaj go w postaci, w jakiej go utworzono.

## Pictures at full size
picture-close = Zamknij
picture-before = Poprzedni obraz
picture-after = Następny obraz
picture-about = Autor, licencja i rozmiar tego obrazu

## A page by chance
title-random = Losowa strona
about-random = Jedna strona, na chybił trafił.
sealed-entry-by = W kopercie złożyli:
sealed-entry-closed = To zgłoszenie jest w kopercie: nikt nie może go przeczytać przed zamknięciem naboru, żeby nikt nie mógł go skopiować. Jego autorzy otwierają je w tym czasie:
sealed-entry-unopened = To zgłoszenie było w kopercie, której nie otwarto w porę, i nie bierze udziału. Należało ją otworzyć najpóźniej:
sealed-entry-broken = To nie jest ta koperta, która była tu w chwili zamknięcia naboru. Zgłoszenie nie bierze udziału.
sealed-entry-endless = To zgłoszenie jest w kopercie i nigdzie nie podano, kiedy zostanie otwarta.
sealed-entry-digest = Koperta to SHA-256 strony, która zajmie jej miejsce:

## Names and texts of other pages
redirected-from = Przekierowano z
other-uses = Inne znaczenia:
info-permalink = Link do tej wersji
info-permalink-link = ta wersja pliku
included-from = Ze strony
call-kind-tasks = małe zadania
title-call-tasks = Zadania
tasks-settled = Rozstrzygnięte zadania: { $n } z { $of }
tasks-wrong = nie należy tutaj
tasks-again = pytane jeszcze raz
tasks-state-open = otwarte
tasks-state-disputed = odpowiedzi się różnią
tasks-state-needs-a-person = ktoś musi wybrać
tasks-state-agreed = uzgodnione
tasks-state-done = zrobione
tasks-form = Odpowiedz
tasks-answers = Odpowiedzi: { $n }
tasks-on-the-way = w drodze: { $n }
tasks-skips = pominięte: { $n }
tasks-none = Nie ma nic do zrobienia.
tasks-minutes = Minuty na odpowiedź: { $n }.
tasks-each = Osoby odpowiadające na każde zadanie: { $n }.
tasks-agree-exact = Wszystkie odpowiedzi muszą być równe.
tasks-agree-majority = Równe odpowiedzi, które wystarczą: { $n }.
tasks-agree-within = Liczby muszą być blisko swojej mediany.
tasks-agree-pick = Prowadzący wezwanie wybierają odpowiedź.
tasks-examples = Przykłady
tasks-all = Wszystkie zadania
tasks-apply = Zapisz to, co uzgodniono, na właściwym miejscu:
tasks-people = Odpowiadali
tasks-alpha = α Krippendorffa: { $value }
tasks-alpha-high = Odpowiedzi dobrze się zgadzają: na wynikach można polegać.
tasks-alpha-middle = Odpowiedzi zwykle się zgadzają; wyniki są wstępne.
tasks-alpha-low = Odpowiedzi zgadzają się niewiele częściej niż przypadkiem: pytanie może być niejasne.
tasks-alpha-none = Jest zbyt mało różnych odpowiedzi, by powiedzieć, jak bardzo się zgadzają.
tasks-rechecked = Pytane jeszcze raz: { $of }, potwierdzone: { $n }.
person-tasks = Odpowiedzi na zadania z
title-tasks = Co możesz zrobić
about-tasks = Małe rzeczy, każda na kilka minut.
tasks-intro = Co zrobione, znika stąd. Naraz pokazuje się najwyżej { $n } z każdego rodzaju.
tasks-topic-media-without-alt = Opisać obraz
tasks-topic-missing-summary = Napisać streszczenie
tasks-topic-stubs = Rozbudować krótką stronę
tasks-topic-uncategorised = Dodać stronę do kategorii
tasks-topic-orphans = Dodać odnośnik do osieroconej strony
tasks-topic-red-links = Napisać stronę, do której prowadzą odnośniki
tasks-topic-unlicensed-media = Ustalić licencję pliku
tasks-topic-untranslated = Przetłumaczyć stronę
tasks-topic-calls = Odpowiedzieć na pytanie
tasks-length = Minuty: { $n }
tasks-knowledge-some = wymaga znajomości tematu
tasks-by-topic = Według rodzaju
tasks-by-length = Według czasu
tasks-by-language = Według języka
tasks-do = Zrób to
tasks-topic-all = Wszystkie tego rodzaju
tasks-here = Co możesz tu zrobić w kilka minut
