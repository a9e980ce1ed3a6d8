# Italiano.
# Davanti a una data le parole non portano l’articolo («il 7», ma «l’8»): «in data», nomi o due punti.

date-format = { $day ->
    [1] 1º { $month } { $year }
   *[other] { $day } { $month } { $year }
}
month-format = { $month } { $year }
thousands-separator = .
month-1 = gennaio
month-2 = febbraio
month-3 = marzo
month-4 = aprile
month-5 = maggio
month-6 = giugno
month-7 = luglio
month-8 = agosto
month-9 = settembre
month-10 = ottobre
month-11 = novembre
month-12 = dicembre
month-short-1 = gen
month-short-2 = feb
month-short-3 = mar
month-short-4 = apr
month-short-5 = mag
month-short-6 = giu
month-short-7 = lug
month-short-8 = ago
month-short-9 = set
month-short-10 = ott
month-short-11 = nov
month-short-12 = dic

## Intorno alla pagina
skip-to-content = Vai al contenuto
main-menu = Menu principale
views = Viste di questa pagina
breadcrumbs = Ti trovi qui
languages = Lingue
languages-count = { $n ->
    [one] { $n } altra lingua
   *[other] altre { $n } lingue
}
copy = Copia
copied = Copiato
theme-auto = Colori: automatici
theme-light = Colori: chiari
theme-dark = Colori: scuri
feed = Feed Atom
footer-explore = Esplora
footer-take-part = Partecipa
footer-links = Collegamenti
footer-license = Salvo diversa indicazione, i testi sono disponibili secondo la licenza
made-with = Realizzato con
redirect = Questa pagina si è spostata in
nothing-here = Qui non c’è nulla. È una buona notizia, o un nuovo inizio.
list-edit = Modifica { $title }
list-translate = Scrivila in
list-json = Questo elenco per i programmi (JSON)
letters = Vai a una lettera
and-more = { $n ->
    [one] e { $n } altro
   *[other] e altri { $n }
}
change-repeated = { $n ->
    [one] e { $n } modifica precedente in questo giorno
   *[other] e { $n } modifiche precedenti in questo giorno
}
recent-changes-programs = { $n ->
    [one] { $n } modifica di un programma è omessa. Si trova nella cronologia della pagina.
   *[other] { $n } modifiche di programmi sono omesse. Si trovano nella cronologia di ciascuna pagina.
}

## Ricerca
search = Cerca in questo sito
search-submit = Cerca
search-placeholder = Cerca
search-found = Risultati: %
search-none = Nessun risultato per «%».
search-partly = mancano alcune parole
search-wait = Ricerca in corso…
search-failed = Non è stato possibile caricare una parte della ricerca. Riprova più tardi.
search-all = Tutti i risultati
search-more = Altri risultati
search-kind = Tipo
search-language = Lingua
search-any = Tutto
search-browse = Oppure dai un’occhiata
search-no-script = La ricerca richiede JavaScript. Questi elenchi no.

## Menu
menu-home = Pagina principale
menu-calls = Bandi
menu-submissions = Proposte
menu-contribute = Come contribuire
menu-new-page = Nuova pagina

## Di chi si accettano i contributi
intake-calls-only = Qui le pagine nuove rispondono a un bando aperto. Le correzioni sono sempre benvenute.
intake-members = Questo sito accetta i contributi dei suoi membri, cioè di chi ha un profilo qui.
intake-paused = Per ora questo sito non accetta contributi.

## Schede
tab-article = Voce
tab-person = Persona
tab-category = Argomento
tab-call = Bando
tab-decision = Decisione
tab-history = Cronologia
tab-authorship = Chi ha scritto cosa
tab-information = Informazioni
tab-edit = Modifica
tab-source = Sorgente
tab-discuss = Discussione

## Avvisi
notice = Nota
notice-stub = Questa pagina è breve. Puoi contribuire ampliandola.
notice-stub-link = Modifica la pagina
notice-short = Questa pagina è breve.
notice-short-link = Modifica la pagina
notice-draft = Questa pagina è una bozza. I lettori non la vedono ancora.
notice-draft-link = Informazioni sulle bozze
notice-shallow-history = Qui manca una parte della cronologia, quindi i crediti di questa pagina sono incompleti.
notice-disambiguation = Questa pagina elenca i significati di «{ $name }».
notice-disambiguation-link = Informazioni sulle pagine con lo stesso nome
notice-entry = Questa pagina risponde al bando «{ $name }».
notice-entry-link = Vedi che cosa si chiedeva e che cosa è arrivato
notice-chosen = Questa pagina è stata scelta nel bando «{ $name }».
notice-chosen-link = Vedi che cosa si chiedeva e che cosa è arrivato
notice-preview = Stai vedendo una proposta come apparirebbe una volta pubblicata.
notice-preview-link = Vedi la proposta
notice-proposed = Questa è una proposta. Non è stata né revisionata né pubblicata.
notice-proposed-link = Tutte le proposte

## Voci
contents = Indice
infobox = In breve
written-by = Scritto da
and-others = { $n ->
    [one] e { $n } altra persona
   *[other] e altre { $n } persone
}
translated-from = tradotta da
changed = ultima modifica
authorship = Chi ha scritto cosa
authorship-about = Ogni parola del testo attuale è contrassegnata secondo le persone la cui modifica l’ha portata. Le quote sono approssimative.
authorship-close = Torna alla pagina semplice
authorship-others = altre persone
authorship-uncommitted = senza commit, per ora
authorship-unknown = precedente alla cronologia nota qui
authorship-import = importato da altrove
created = creata in data
reading-time = { $n } min di lettura
categories = Argomenti
sources = Fonti di questa pagina
neighbours = Pagine precedente e successiva
previous-page = Precedente
next-page = Successiva
news-older = Meno recente
news-newer = Più recente
dated-years = Per anno:
in-folder = In questa sezione
source-changes = Modifiche:
license-of-page = Questa pagina è disponibile secondo la licenza
reuse-how = Come riutilizzare questa pagina
reuse-explain = Puoi copiare e adattare questo testo secondo la sua licenza. Indica gli autori, indica la licenza con un collegamento e di’ se hai cambiato qualcosa. Basta questa riga:
reuse-credit = Come testo semplice
reuse-html = Come HTML
reuse-markdown = Come Markdown
revision = versione
attestation-sign-off = L’ultima versione è pubblicata con la firma (sign-off) di chi l’ha scritta
attestation-profile = L’ultima versione è pubblicata in base a una dichiarazione nel profilo di chi l’ha scritta
attestation-page = L’ultima versione è pubblicata in base a una dichiarazione sulla pagina
attestation-none = L’ultima versione non ha ancora la firma (sign-off) del suo autore.
relation-adapted = adattamento
relation-translated = traduzione
relation-merged = unione
relation-excerpt = estratto
relation-collected = raccolta
relation-quoted = citazione
relation-facts = fatti
relation-inspired = ispirazione

## Numeri
all-pages-of = { $n ->
    [one] { $n } pagina in questa lingua, { $total } in tutte le lingue
   *[other] { $n } pagine in questa lingua, { $total } in tutte le lingue
}
count-pages = { $n ->
    [one] { $n } pagina
   *[other] { $n } pagine
}
count-changes = { $n ->
    [one] { $n } modifica
   *[other] { $n } modifiche
}
count-undone = { $n ->
    [one] { $n } modifica annullata
   *[other] { $n } modifiche annullate
}
count-words = { $n ->
    [one] { $n } parola
   *[other] { $n } parole
}
count-backlinks = { $n ->
    [one] { $n } pagina punta qui
   *[other] { $n } pagine puntano qui
}
count-findings = { $n ->
    [one] { $n } punto da controllare
   *[other] { $n } punti da controllare
}
count-uncategorised = { $n ->
    [one] { $n } pagina non ha ancora un argomento.
   *[other] { $n } pagine non hanno ancora un argomento.
}
unit-pages = { $n ->
    [one] pagina
   *[other] pagine
}
unit-people = { $n ->
    [one] persona
   *[other] persone
}
unit-changes = { $n ->
    [one] modifica
   *[other] modifiche
}
unit-words = { $n ->
    [one] parola
   *[other] parole
}
unit-media = { $n ->
    [one] immagine o file
   *[other] immagini e file
}
unit-programs = { $n ->
    [one] programma
   *[other] programmi
}
unit-undone = { $n ->
    [one] annullamento o modifica annullata
   *[other] annullamenti e modifiche annullate
}
unit-reviews = { $n ->
    [one] revisione
   *[other] revisioni
}
unit-words-today = { $n ->
    [one] parola nel testo attuale
   *[other] parole nel testo attuale
}
year = Anno
total = Totale
line = riga { $n }

## Pagina principale
home-featured = Da leggere
home-news = Notizie
home-newest = Pagine nuove
home-categories = Argomenti
home-changes = Ultime modifiche
home-all-changes = Tutte le ultime modifiche
home-wanted = In attesa di essere scritte
home-wanted-about = Altre pagine puntano a queste. Scegline una e comincia.
home-people = Collaboratori
home-all-people = Tutte le persone che hanno contribuito
until = –

## Elenchi
category-parents = Fa parte di
category-subcategories = Sottoargomenti
category-count = { $n ->
    [0] Ancora nessuna pagina
    [one] { $n } pagina su questo argomento
   *[other] { $n } pagine su questo argomento
}
linked-from = collegata da
wanted-proposed = proposta in
contributors-lead = { $n ->
    [one] { $n } persona ha scritto questo sito.
   *[other] { $n } persone hanno scritto insieme questo sito.
}
contributors-unnamed = { $n ->
    [one] { $n } di loro è contata e non nominata.
   *[other] { $n } di loro sono contate e non nominate.
}
order = Ordina per
order-name = nome
order-activity = attività
narrow = Mostra
narrow-page = Mostra in questa pagina
kind-all = tutti
kind-wrote = chi ha scritto
kind-translated = chi ha tradotto
kind-reviewed = chi ha revisionato
kind-pictured = chi ha aggiunto immagini
kind-helped = chi ha aiutato in altri modi
pages-of-list = Pagine di questo elenco
contributors-bots = Programmi
contributors-bots-about = Le loro modifiche sono nella cronologia. Le righe degli autori nominano solo persone.
history-lead = Tutte le versioni di
older-revisions = { $n ->
    [one] { $n } versione più vecchia non è elencata.
   *[other] { $n } versioni più vecchie non sono elencate.
}
history-on-forge = Tutta la cronologia nel repository
change-detail = che cosa è cambiato
revision-undone = annullata
revision-moved = spostata da
diff-show = Che cosa è cambiato
diff-added = aggiunto:
diff-removed = rimosso:
diff-blank = Nessuna parola è cambiata.
diff-missing = Il testo di questa versione non è qui, quindi non si può confrontare.
diff-more = { $n ->
    [one] … { $n } altra parola cambiata.
   *[other] … altre { $n } parole cambiate.
}
diff-on-forge = Tutta la modifica nel repository
place-front-matter = Intestazione
place-start = Inizio
not-found-lead = A questo indirizzo non c’è nessuna pagina. Forse si è spostata, o nessuno l’ha ancora scritta.
not-found-all-pages = Sfoglia tutte le pagine
not-found-contribute = Scrivila

## Persone
person-bot = un programma
person-since = prima attività
person-last = ultima modifica
person-activity = Attività
person-changes = Ultime modifiche
person-attestations = Dichiarazioni
person-years = Modifiche per anno e mese
person-classes = Per tipo:
person-undone = { $n ->
    [one] { $n } è stata annullata in seguito
   *[other] { $n } sono state annullate in seguito
}
person-firsts = Prime volte
first-page = Prima pagina creata
first-edit = Prima modifica
first-translation = Prima traduzione
first-review = Prima revisione
first-media = Prima immagine
calendar-changes = { $n ->
    [one] { $n } modifica
   *[other] { $n } modifiche
}
calendar-days = { $n ->
    [one] in { $n } giorno,
   *[other] in { $n } giorni,
}
calendar-legend = Ogni colonna è una settimana da lunedì a domenica; più intenso è il colore di un giorno, più modifiche ci sono state.
people-unnamed = { $n ->
    [one] { $n } persona non nominata
   *[other] { $n } persone non nominate
}
work-created = Pagine create
work-content = Pagine scritte
work-translation = Traduzioni
work-ideas = Idee
work-bug = Segnalazioni
work-design = Illustrazioni
work-maintenance = Manutenzione
work-review = Revisioni
work-media = Immagini e contenuti multimediali
work-minor = Piccoli miglioramenti
work-original = Pagine tradotte dalle sue
work-import = Testi portati da altrove
role-content = stesura
role-translation = traduzione
role-review = revisione
role-design = illustrazione
role-ideas = idee
role-bug = segnalazioni
role-maintenance = manutenzione
role-tool = strumento
role-creator = creazione
role-media = immagini
role-import = l’ha portata qui
role-original = autore dell’originale
class-create = nuova
class-substantive = modifica
class-minor = modifica minore
class-media = multimedia
class-bulk = modifica in massa
class-revert = annullamento
class-rename = spostamento
class-import = importazione
class-bot = programma
class-merge = unione
class-unknown = sconosciuto

## Statistiche
statistics-from = Periodo:
chart-pages = Pagine
chart-people = Persone
chart-changes = Modifiche
chart-total = In { $month }:
chart-most = Al massimo:
chart-months = Ogni barra rappresenta { $n } mesi.
as-table = Come tabella
month = Mese
figures-classes = Modifiche per tipo
figures-languages = Pagine per lingua
figures-licenses = Pagine per licenza
figures-topics = Argomenti più ampi
license-none = nessuna licenza

## Informazioni sui crediti
credit-lead = Ogni nome su questo sito viene dalla cronologia delle sue pagine e da ciò che le pagine stesse dicono. Nessuno è classificato a mano, e le stesse regole valgono per tutti.
credit-who = Chi conta come autore di una modifica
credit-who-about = Una modifica è un commit. Queste sue parti nominano persone, ciascuna una sola volta:
credit-author = Autore
credit-author-about = Ha scritto la modifica. Chi l’ha unita o ne ha fatto il commit per qualcun altro non ne riceve credito.
credit-co-author-about = L’ha scritta insieme all’autore, e divide con lui le parole in parti uguali.
credit-translated-about = L’ha tradotta, e sta nella riga degli autori.
credit-illustrated-about = Ne ha fatto le immagini o i disegni; il nome viene dopo la riga degli autori.
credit-helped-about = L’ha revisionata, ne ha avuto l’idea o ha segnalato che cosa non andava; il nome viene dopo la riga degli autori.
credit-assisted-about = Uno strumento che ha aiutato. Compare nella cronologia e mai in una riga degli autori.
credit-signed-about = Certifica il diritto di pubblicare. Non rende autori.
credit-front-matter = Intestazione
credit-front-matter-about = Una pagina può nominare persone che la cronologia non conosce: autori, traduttori e collaboratori con un ruolo.
credit-classes = Tipi di modifica
credit-classes-about = Ogni modifica di una pagina è di un solo tipo, il primo che le corrisponde. Spazi, interruzioni di riga, intestazione e destinazioni dei collegamenti non sono parole.
credit-class = Tipo
credit-class-what = Che cos’è
credit-class-earns = Dove sono nominati i suoi autori
class-rule-create = Il primo testo della pagina.
class-rule-substantive = Almeno { $words } parole cambiate, o almeno { $percent } % della pagina.
class-rule-minor = Meno parole di così, o contrassegnata «Minor-edit: true».
class-rule-media = Immagini o altri contenuti multimediali, quasi nessuna parola.
class-rule-import = Testo venuto da altrove, contrassegnato «Imported-from:». I suoi autori sono nelle fonti della pagina.
class-rule-bulk = Più di { $pages } pagine cambiate allo stesso modo, contrassegnata «Bulk-edit: true» o elencata fra quelle da ignorare.
class-rule-revert = La pagina com’era prima, o la riga di annullamento di git stesso.
class-rule-rename = Un altro indirizzo e nient’altro.
class-rule-merge = Due rami che si sono uniti da soli.
class-rule-bot = Fatta da un programma.
class-rule-unknown = Manca una parte della cronologia, quindi nessuno può dirlo.
earns-byline = nella riga degli autori
earns-named = dopo la riga degli autori
earns-history = solo nella cronologia
credit-undone = Ciò che una modifica successiva ha annullato non dà alcun credito, e nemmeno l’annullarlo.
credit-byline = L’ordine dei nomi
credit-byline-about = La riga degli autori di una pagina nomina, in quest’ordine:
credit-byline-pinned = gli autori indicati nella sua intestazione, nel loro ordine,
credit-byline-creator = chi ha portato il suo primo testo,
credit-byline-authors = tutte le altre persone che hanno scritto o tradotto, secondo quante delle loro parole sono nel testo attuale,
credit-byline-originals = chi ha scritto la pagina da cui è stata tradotta, o parole prese da un’altra pagina del sito (translated_from, derived_from).
credit-after-byline = Dopo la riga degli autori vengono le modifiche minori, le immagini, le revisioni e le idee. Programmi, modifiche in massa, spostamenti e annullamenti sono solo nella cronologia.
credit-shares = Le quote sono approssimative
credit-shares-about = Ogni parola del testo attuale appartiene alla modifica che l’ha portata, trasmessa di versione in versione. Le parole che più persone hanno scritto insieme sono divise in parti uguali. Una quota è mostrata solo quando almeno due persone ne hanno una. Dice quanto testo è di qualcuno, non quanto vale.
credit-people = Come si riconoscono le identità
credit-people-about = I nomi e gli indirizzi di una persona sono riuniti dai profili nella cartella «contributors», poi dal file «.mailmap», poi dagli indirizzi senza risposta delle piattaforme git, poi dai nomi uguali. Se può trattarsi di due persone, nessuno è riunito senza avviso.
credit-squash = Quando più commit sono compressi in uno
credit-squash-about = Una pull request unita come un solo commit mantiene i suoi autori se il messaggio di quel commit li nomina, con una riga per ciascuno:
credit-overlay = Se è stato dimenticato, un file nella cartella «credits», che ha per nome il numero della pull request, restituisce il credito senza riscrivere la cronologia.
credit-programs-about = Ciò che hanno fatto i programmi è nella cronologia. Non sono in nessuna riga degli autori, in nessun elenco di persone e in nessun feed.
credit-you = Il tuo nome
credit-you-about = Aggiungi alla cartella «contributors» un file su di te: il tuo nome, i tuoi account e altri nomi che hai usato. Riunisce le tue modifiche e decide come appari:
credit-you-command = Questo comando scrive un tale file da ciò che git sa di te, con i tuoi indirizzi sotto forma di hash:
credit-you-link = Scrivi il tuo profilo
credit-visibility-name = Il tuo nome compare, con una pagina tua. È così anche senza profilo.
credit-visibility-pseudonym = Compare solo il nome nel tuo profilo: nessun altro nome e nessun tuo account.
credit-visibility-hidden = Il tuo contributo è contato e il tuo nome non compare mai: nessuna pagina, nessun feed, nessuna menzione.
credit-unnamed = { $n ->
    [one] { $n } persona ha scelto questo.
   *[other] { $n } persone hanno scelto questo.
}
credit-repository = Questo vale per queste pagine. Il repository stesso conserva i nomi nei suoi commit, e gli indirizzi e-mail non sono in nessuna pagina.

## Informazioni su una pagina
info-facts = Dati
info-page = Pagina
info-file = File
info-language = Lingua
info-length = Lunghezza
info-revisions = Versioni
info-license = Licenza
info-attestation = Diritto di pubblicare
info-findings = Segnalazioni
info-credit = Crediti
info-credit-about = Le quote sono approssimative: contano le parole che restano nel testo attuale.
standing-authors = Autori
standing-contributors = Con contributi di
standing-mentioned = Anche nella cronologia
standing-bots = Programmi
info-cite = Cita questa pagina
info-backlinks = Pagine che puntano qui
info-no-backlinks = Nessuna pagina punta ancora qui.
info-links = Pagine a cui punta
info-missing = Collegamenti in attesa di una pagina
info-redirects = Altri indirizzi

## Tipi di pagina
title-home = Pagina principale
title-article = Pagina
title-category = Argomento
title-categories = Argomenti
title-all-pages = Tutte le pagine
title-dated = Notizie
title-search = Ricerca
title-wanted = Pagine richieste
title-long-pages = Pagine lunghe
title-new-pages = Pagine nuove
title-most-linked = Pagine più collegate
title-redirects = Reindirizzamenti
title-stubs = Pagine brevi
title-stale-pages = Pagine meno recenti
title-orphaned-pages = Pagine orfane
title-dead-end-pages = Pagine senza uscita
title-uncategorised-pages = Pagine senza argomento
title-untranslated-pages = Pagine non tradotte
title-broken-files = Immagini mancanti
title-undescribed-pictures = Immagini senza testo alternativo
title-redirected-links = Collegamenti tramite reindirizzamento
title-recent-changes = Ultime modifiche
title-contributors = Collaboratori
title-contributor = Collaboratore
title-history = Cronologia
title-info = Informazioni
title-file = File
title-special = Pagine speciali
title-redirect = Pagina spostata
title-404 = Pagina non trovata
title-statistics = Statistiche
title-credit = Informazioni sui crediti
title-licensing = Licenze
title-submissions = Proposte
title-submission = Proposta
title-submission-archive = Archivio delle proposte
title-calls = Bandi
title-call = Bando
title-call-decision = Decisione
title-calls-about = Su che cosa si basa un risultato
title-calls-json = Bandi (JSON)
title-calls-feed = Bandi (feed Atom)
title-calls-calendar = Bandi (calendario)
title-feed = Feed Atom
title-sitemap = Mappa del sito
title-catalogue = Catalogo (JSON)
about-all-pages = Tutte le pagine, dalla A alla Z.
about-search = Trovare pagine dalle loro parole.
about-categories = L’albero degli argomenti.
about-wanted = Pagine a cui altre puntano e che nessuno ha ancora scritto. Le più richieste vengono per prime.
about-long-pages = Le pagine più lunghe, per numero di parole.
about-new-pages = Le pagine più recenti, a partire dall’ultima.
about-most-linked = Le pagine a cui altre puntano di più.
about-redirects = Altri nomi e vecchi indirizzi, e la pagina a cui ciascuno porta.
about-stubs = Pagine che attendono altro testo, le più brevi per prime.
about-stale-pages = Pagine che nessuno modifica da più tempo.
about-orphaned-pages = Pagine a cui nessun’altra punta. Collegale da dove un lettore le cercherebbe.
about-dead-end-pages = Pagine che non puntano a nessun’altra.
about-uncategorised-pages = Pagine senza argomento: chi sfoglia gli argomenti non le trova mai.
about-untranslated-pages = Pagine che mancano in un’altra lingua di questo sito, le più collegate per prime.
about-broken-files = Pagine che mostrano un’immagine che non c’è.
about-undescribed-pictures = Pagine con immagini che non dicono nulla a chi non può vederle. Basta una frase per ciascuna.
about-redirected-links = Pagine i cui collegamenti passano per un altro nome della pagina che intendono, o girano in tondo.
about-recent-changes = Che cosa è cambiato di recente, e per opera di chi.
about-contributors = Tutte le persone che hanno una parte in questo sito.
about-statistics = Il sito in cifre.
about-credit = Chi è nominato per che cosa, e secondo quali regole.
about-licensing = Licenze e dichiarazioni di tutto il sito.
about-submissions = Modifiche in attesa di revisione.
about-submission-archive = Proposte su cui si è deciso.
about-calls = Che cosa chiede questa comunità, e che cosa ne è stato.
about-calls-json = Tutti i bandi con le loro candidature e i risultati, per i programmi.
about-calls-feed = Seguire i bandi in un lettore di feed.
about-calls-calendar = Le date di tutti i bandi, per un calendario.
about-feed = Seguire il sito in un lettore di feed.
about-sitemap = Per i motori di ricerca.
about-catalogue = Tutto ciò che c’è qui, per i programmi.
special-group-reading = Lettura
special-group-maintenance = Manutenzione
special-group-people = Persone
special-group-machine = Per i programmi

## Proposte
submissions-lead = { $n ->
    [0] Nessuna proposta attende una revisione.
    [one] { $n } proposta attende una revisione.
   *[other] { $n } proposte attendono una revisione.
}
submissions-lead-unsure = { $n ->
    [one] { $n } proposta non fa parte del sito.
   *[other] { $n } proposte non fanno parte del sito.
}
submissions-unsure-about = Alcune potrebbero essere state chiuse: il solo repository non distingue le proposte chiuse da quelle aperte.
open-submissions = { $n ->
    [one] { $n } proposta aperta
   *[other] { $n } proposte aperte
}
submissions-about = Modifiche proposte che non sono ancora state accettate. Nessuna è pubblicata.
submissions-oldest = In attesa da più tempo
submission = Proposta
submission-by = di
submission-changes = Che cosa cambia
submission-waits-since = In attesa da
submission-since = in attesa da:
submission-updated = ultima modifica
submission-checks = Controlli
submission-answer = Risposta finora
submission-kind-all = tutte
submission-kind-newcomers = di persone nuove
submission-kind-new-pages = con pagine nuove
submission-kind-overlaps = che si sovrappongono ad altre
submission-draft = non ancora finita
submission-new-person = primo contributo
submission-unnamed = { $n ->
    [one] una persona che ha chiesto di non essere nominata
   *[other] { $n } persone che hanno chiesto di non essere nominate
}
submission-conflicts-with = In conflitto con
submission-similar = Gran parte del suo testo è in
submission-cannot-join = In conflitto con modifiche più recenti
submission-on-forge = Nel repository
submission-answer-there = Rispondi nel repository
submission-findings = Che cosa hanno trovato i controlli
submission-more-findings = Altre segnalazioni
submission-no-page = non cambia nessuna pagina
submission-no-page-about = Non cambia nessuna pagina di questo sito, solo i file qui sotto.
submission-next = Prossimo passo
submission-try = Anteprima del sito con questa proposta:
submission-merge = Rispondi o uniscila nel repository
submission-pages = Pagine
submission-page-now = la pagina com’è ora
submission-preview = Come apparirebbe
submission-no-preview = Questa pagina è troppo lunga per essere mostrata qui.
submission-told = Messaggio all’autore
submission-files = File
submission-commits = Commit
submission-years = Anni
submission-undated = Data sconosciuta
submission-by-other = da
change-submission = proposta
verdict-ready = Pronta
verdict-needs-work = Da correggere
verdict-conflicts = In conflitto
verdict-too-large = Troppo grande
verdict-cannot-tell = Non giudicabile
verdict-not-judged = Non ancora controllata
verdict-count-ready = { $n ->
    [one] pronta
   *[other] pronte
}
verdict-count-needs-work = da correggere
verdict-count-conflicts = in conflitto
verdict-count-too-large = { $n ->
    [one] troppo grande
   *[other] troppo grandi
}
verdict-count-cannot-tell = { $n ->
    [one] illeggibile
   *[other] illeggibili
}
verdict-count-not-judged = non ancora { $n ->
    [one] controllata
   *[other] controllate
}
verdict-ready-about = Non c’è nulla da correggere. Un responsabile può revisionarla.
verdict-needs-work-about = Prima va corretto qualcosa. Il commento del controllo dice che cosa, e come.
verdict-conflicts-about = Da allora il sito è cambiato negli stessi punti. Prima l’autore deve aggiornarla.
verdict-too-large-about = È troppo grande per essere controllata qui. Un responsabile deve esaminarla a parte.
verdict-cannot-tell-about = Qui non si può leggere. Un responsabile deve esaminarla.
verdict-not-judged-about = I controlli non l’hanno ancora esaminata.
outcome-merged = accolta
outcome-declined = respinta
outcome-superseded = sostituita
outcome-closed = chiusa
outcome-unknown = esito sconosciuto
answer-accepted = accettata
answer-declined = respinta
answer-superseded = sostituita da
file-change-added = nuovo
file-change-modified = modificato
file-change-deleted = rimosso
file-change-renamed = spostato
severity-error = da correggere
severity-warning = meglio correggerlo
severity-info = utile saperlo
count-errors = { $n } da correggere
count-warnings = { $n ->
    [one] { $n } suggerimento
   *[other] { $n } suggerimenti
}
person-merged = { $n ->
    [one] { $n } proposta è stata accolta
   *[other] { $n } proposte sono state accolte
}

## Nel testo delle pagine
markdown-references = Note
markdown-note = Nota
markdown-tip = Suggerimento
markdown-important = Importante
markdown-warning = Attenzione
markdown-caution = Prudenza
markdown-table = Tabella
markdown-done = Fatto
markdown-to-do = Da fare
markdown-back-to-text = Torna al testo
markdown-picture-at = immagine su
markdown-page-does-not-exist = pagina inesistente
markdown-page-does-not-exist-calls-only = pagina inesistente; le pagine nuove rispondono a un bando aperto
markdown-page-does-not-exist-members = pagina inesistente; solo i membri ne scrivono di nuove
markdown-page-does-not-exist-paused = pagina inesistente; per ora non si accettano contributi

file-open = Apri il file
file-download = Scarica
file-pixels = { $width } × { $height } pixel
file-kilobytes = { $n } kB
file-terms = Autore e licenza
file-title = Titolo
file-author = Autore
file-author-unknown = non indicato
file-source = Fonte
file-license-unknown = non indicata: chiedi prima di usarlo
file-changes = Modifiche
file-copyright = Diritto d’autore
file-place-removed = La foto pubblicata non dice dove è stata scattata.
file-reuse-explain = Puoi usare questo file secondo la sua licenza. Indica l’autore, indica la licenza con un collegamento e di’ se hai cambiato qualcosa. Basta questa riga:
file-usage = Mostrato in
file-no-usage = Nessuna pagina mostra questo file.
file-origin = In questo sito
file-brought = Portato da
file-history = Cronologia del file

file-reuse-how = Come riutilizzare questo file
title-license-document = Licenze (SPDX)
title-attribution = Attribuzione
about-license-document = Licenza, diritti d’autore e checksum di ogni file, per i programmi (SPDX 2.3).
about-attribution = Titolo, autori, licenza e fonti di ogni pagina e file, da conservare accanto a una copia dell’insieme.
count-files = { $n ->
    [one] { $n } file
   *[other] { $n } file
}
licensing-in-use = Licenze in uso
licensing-pages = Pagine e argomenti
licensing-files = File
licensing-without = Senza licenza
licensing-none = Qui nulla ha ancora una licenza.
licensing-deed = Riassunto
licensing-text = Testo
licensing-proofs = Firme
licensing-proofs-about = Chi contribuisce conferma di avere il diritto di pubblicare. Ecco come è avvenuto per le ultime versioni delle pagine.
licensing-proof = Prova
licensing-statements = Dichiarazioni
licensing-changes = Di tutte le modifiche delle pagine e dei file attuali:
licensing-changes-certified = { $n ->
    [one] { $n } è certificata dal suo autore
   *[other] { $n } sono certificate dai loro autori
}
licensing-changes-not-needed = { $n ->
    [one] { $n } non ha bisogno di prova: l’ha scritta un programma, o è precedente alla richiesta
   *[other] { $n } non hanno bisogno di prova: le hanno scritte programmi, o sono precedenti alla richiesta
}
licensing-changes-missing = { $n ->
    [one] { $n } è senza prova
   *[other] { $n } sono senza prova
}
licensing-version = Versione del testo (il suo nome in git):
proof-sign-off = la firma (sign-off) dell’autore sulla modifica
proof-profile = una dichiarazione nel profilo dell’autore
proof-page = una dichiarazione sulla pagina
proof-none = nessuna registrata
licensing-accepted = Quali contributi si accettano
licensing-accepted-about = Una pagina nuova ha una di queste licenze, perché le pagine possano essere riunite, tradotte e trasmesse insieme.
licensing-accepted-any = Qualsiasi licenza che SPDX conosce. La pagina la indica.
licensing-policy = Ogni modifica richiede una dichiarazione di chi ha il diritto di pubblicarla.
licensing-accept = Valgono queste:
licensing-no-policy = Non si richiede alcuna dichiarazione sul diritto di pubblicare.
licensing-since = Il requisito è in vigore da questa data:
licensing-flows = Da altre opere a una pagina con licenza
licensing-flows-about = Un testo adattato o tradotto porta con sé la propria licenza. Fatti e brevi citazioni richiedono solo un riferimento, e un’immagine mantiene la propria licenza. Questa è un’indicazione e non una consulenza legale.
flow-allowed = sì
flow-notice = sì, con la sua nota di licenza
flow-human = decide un responsabile
flow-refused = no
licensing-whole = Riutilizzo dell’insieme
licensing-whole-about = Chi copia l’intero sito trova tutto ciò che deve nominare in due file:
license-about-cc0 = Fanne ciò che vuoi: gli autori hanno rinunciato ai loro diritti per quanto la legge lo consente.
license-about-public-domain = Non si conosce alcun diritto d’autore, quindi puoi farne ciò che vuoi.
license-about-by = Puoi copiare, modificare e vendere, se indichi gli autori e la licenza e dici che cosa hai cambiato.
license-about-by-sa = Puoi copiare, modificare e vendere, se indichi gli autori e la licenza, dici che cosa hai cambiato e diffondi la tua versione con la stessa licenza.
license-about-by-nc = Puoi copiare e modificare, ma non per scopi commerciali, se indichi gli autori e la licenza e dici che cosa hai cambiato.
license-about-by-nc-sa = Puoi copiare e modificare, ma non per scopi commerciali, se indichi gli autori e la licenza, dici che cosa hai cambiato e diffondi la tua versione con la stessa licenza.
license-about-by-nd = Puoi copiare e vendere, se indichi gli autori e la licenza; le versioni modificate non possono essere diffuse.
license-about-by-nc-nd = Puoi copiare, ma non per scopi commerciali, se indichi gli autori e la licenza; le versioni modificate non possono essere diffuse.
license-about-notice = Puoi copiare, modificare e vendere, se mantieni la nota di licenza.

## Revisioni di pagine
review-by = Revisionata da
review-on = in data
review-unnamed = qualcuno che ha chiesto di non essere nominato
review-scope-facts = fatti
review-scope-language = lingua
review-scope-licence = licenza
review-scope-images = immagini
review-verdict-accept = l’ha trovata buona
review-verdict-revise = chiede modifiche
review-verdict-decline = la sconsiglia
review-since = { $n ->
    [0] nessuna modifica sostanziale da allora
    [one] { $n } modifica sostanziale da allora
   *[other] { $n } modifiche sostanziali da allora
}
review-says = Che cosa dice la revisione
review-uncounted-uncommitted = senza commit
review-uncounted-unknown-page = di una pagina che non esiste
review-uncounted-foreign = a nome di qualcuno, con il commit di qualcun altro
review-uncounted-name-only = di qualcuno con il nome del suo autore, da un indirizzo che non risulta suo
review-uncounted-incomplete = non dice che cosa è stato letto, che cosa è stato esaminato e che cosa ne è risultato
review-uncounted-silent = non dice se c’è un conflitto d’interessi
review-uncounted-declared = è stato dichiarato un conflitto d’interessi
review-uncounted-conflict = il suo autore ha scritto la versione che è stata letta
review-uncounted-unknown-revision = su una versione che la pagina non ha mai avuto
info-reviews = Revisioni

## Bandi
calls-lead = Che cosa chiede questa comunità, che cosa è stato inviato e che cosa ne è stato.
calls-as-of = Situazione in data
calls-about-link = Su che cosa si basa un risultato
calls-calendar = Calendario (iCalendar)
calls-json = Per i programmi (JSON)
calls-group-open = Candidature fino alla data indicata
calls-group-standing = Contributi in qualsiasi momento
calls-group-drives = Lavoro per tutti
calls-group-announced = Candidature a partire dalla data indicata
calls-group-judging = Candidature ricevute, decisione attesa
calls-group-decided = Decisi
calls-group-decided-in = Decisi nel { $year }
calls-group-closed = Annullati
home-calls = Bandi
home-all-calls = Tutti i bandi
call-kind-challenge = sfida
call-kind-contest = concorso
call-kind-ideas = idee
calls-group-ended = Conclusi
call-kind-review-drive = campagna di revisione
call-kind-translation-drive = campagna di traduzione
drive-progress = Avanzamento
drive-done-of = { $of ->
    [one] { $n } pagina fatta su { $of }
   *[other] { $n } pagine fatte su { $of }
}
drive-pages = Pagine
drive-no-end = In qualsiasi momento
drive-reviews = Pagine da revisionare
drive-translations = Pagine da tradurre: { $language }
drive-left = Ancora da fare
drive-behind = la pagina è cambiata dopo:
drive-done = Fatto
drive-form-review-drive = Revisionala
drive-form-translation-drive = Traducila
drive-form-behind = Aggiornala
drive-date-opens = Inizio:
drive-date-closes = Fine:
drive-edge-opens = Inizio
drive-edge-closes = Fine
call-first-time = adatto a un primo contributo
call-record-decided = deciso
call-record-implemented = realizzato
call-record-closed = annullato
call-date-opens = Apertura delle candidature:
call-date-closes = Scadenza delle candidature:
call-date-vote-opens = Inizio della votazione:
call-date-vote-closes = Fine della votazione:
call-date-reviews-until = Scadenza delle valutazioni:
call-date-reveal = Termine per aprire le buste:
call-date-decide-by = Data promessa per la decisione:
call-edge-opens = Apertura delle candidature
call-edge-closes = Scadenza delle candidature
call-edge-vote-opens = Inizio della votazione
call-edge-vote-closes = Fine della votazione
call-edge-reviews-until = Scadenza delle valutazioni
call-edge-reveal = Termine per aprire le buste
call-edge-decide-by = Data promessa per la decisione
call-anywhere = ovunque sulla Terra: un giorno finisce dove finisce per ultimo
call-no-end = Candidature in qualsiasi momento
count-entries = { $n ->
    [one] { $n } candidatura
   *[other] { $n } candidature
}
call-event-opens = si accettano candidature
call-event-closes = ultimo momento per le candidature
call-event-vote-opens = inizia la votazione
call-event-vote-closes = ultimo momento per votare
call-event-reviews-until = ultimo momento per le valutazioni
call-event-reveal = ultimo momento per aprire le buste
call-event-decide-by = data promessa per la decisione
call-news-opened = si accettano candidature
call-news-closed = candidature chiuse
call-news-decided = deciso
call-news-amended = modificato dopo l’apertura
call-news-update = novità
call-news-called-off = annullato
call-news-sealed = ciò che è arrivato è sigillato
call-news-step = un passo è compiuto
call-badge-open = aperto
call-badge-before = non ancora aperto
call-badge-left = ancora { $days }
call-badge-last = ultimo giorno
call-badge-closed = chiuso
call-badge-vote = votazione aperta
call-badge-overdue = decisione in ritardo
call-badge-until = scadenza
call-badge-vote-until = fine del voto
call-badge-decided = deciso in data
call-badge-called-off = annullato
call-badge-any-time = in qualsiasi momento
call-tell-enter = Partecipa:
call-tell-result = Come si è deciso:
call-tell-rights = Licenza delle candidature:
call-tell-from = Un bando di
tell-others = Fai passaparola
tell-about = Copia ciò che ti serve; le date sono nel testo, quindi resta valido.
tell-file = Tutti i testi in un file
tell-short = Breve
tell-medium = Un post
tell-long = Una lettera
tell-characters = { $n ->
    [one] circa { $n } carattere
   *[other] circa { $n } caratteri
}
tell-badge = Un badge per la tua pagina
tell-card = Immagine
tell-card-of = Scheda di
tell-card-linked = I siti che creano anteprime la mostrano dove c’è un collegamento a questa pagina.
tell-card-alone = Inviala insieme al testo.
tell-calendar = Metti le date in un calendario
tell-feed = Segui questo bando in un lettore di feed
call-run-by = Organizzato da
call-ask = Fai una domanda
call-unnamed = { $n ->
    [one] una persona che ha chiesto di non essere nominata
   *[other] { $n } persone che hanno chiesto di non essere nominate
}
call-chosen = Scelta:
call-none-chosen = Nessuna candidatura è stata scelta.
call-decided-on = Deciso in data
call-closed-on = Annullato in data
call-was-closed = Questo bando è stato annullato.
call-see-decision = Vedi la decisione e tutto ciò su cui si basa
call-see-count = Vedi che cosa danno finora i documenti
call-dates = Date
call-terms = Come si decide
call-criteria = Che cosa valuta la giuria
call-criterion = Criterio
call-weight = Peso
call-range = Punteggi
call-judges = Giuria
call-interest = interesse dichiarato:
call-judge-added = aggiunto dopo la chiusura, perché i conflitti di interessi lasciavano troppo pochi giurati per:
call-reviews = Valutazioni
call-reviews-each = { $n ->
    [one] Una candidatura richiede { $n } valutazione.
   *[other] Una candidatura richiede { $n } valutazioni.
}
call-combine-mean = Il punteggio di una candidatura è la media delle sue valutazioni.
call-combine-median = Il punteggio di una candidatura è la mediana delle sue valutazioni.
call-combine-centred = Il punteggio di una candidatura è la media delle sue valutazioni, una volta resi tutti i giurati ugualmente severi.
call-combine-borda = Il punteggio di una candidatura è la media dei suoi posti nell’ordine di ciascun giurato, da 1 per la migliore a 0 per l’ultima.
call-award-main = Che cosa si decide
call-decides-judges = dalla giuria
call-decides-votes = con una votazione
call-decides-people = da chi organizza il bando
call-decides-consent = per consenso: è approvato se nessuno si oppone
call-places = { $n ->
    [one] { $n } posto
   *[other] { $n } posti
}
call-vote = Votazione
call-method-yes-no = Sì o no.
call-method-approval = Ogni scheda indica tutte le opzioni che approva.
call-method-score = Ogni scheda dà punteggi da 0 a { $max }; ciò che non indica riceve 0.
call-method-ranked = Ogni scheda mette le opzioni in un ordine; sono ammessi i pari merito, e ciò che non è indicato viene per ultimo.
call-method-consent = Chi ha un motivo si oppone; senza obiezioni è approvato.
call-voters-everyone = Chiunque può votare; chi è nuovo qui crea prima un profilo. Nessuno controlla che una persona voti una sola volta.
call-voters-members = Votano i membri: chi ha un profilo qui.
call-voters-contributors = Vota chi aveva già lavori qui prima che il bando fosse noto.
call-voters-judges = Vota la giuria.
call-voters-people = Votano queste persone:
call-none = «Nessuna di queste» è un’opzione, e ciò che più schede mettono sotto di essa che sopra è scartato.
call-quorum = { $n ->
    [one] Deve valere una scheda.
   *[other] Devono valere almeno { $n } schede.
}
call-eligible = Chi può partecipare
call-eligible-everyone = tutti
call-eligible-members = i membri: chi ha un profilo qui
call-eligible-contributors = chi aveva già lavori qui prima dell’apertura
call-eligible-newcomers = chi non aveva lavori qui prima dell’apertura
call-no-judges = non la giuria
call-no-people = non chi lo organizza
call-except = tranne
call-limits = Limiti
call-limit-entries = { $n ->
    [one] { $n } candidatura a persona
   *[other] { $n } candidature a persona
}
call-limit-team = { $n ->
    [one] { $n } persona per candidatura
   *[other] al massimo { $n } persone per candidatura
}
call-words-min = { $n ->
    [one] almeno { $n } parola
   *[other] almeno { $n } parole
}
call-words-max = { $n ->
    [one] al massimo { $n } parola
   *[other] al massimo { $n } parole
}
call-license = Licenza delle candidature
call-rights = Che cosa appartiene a chi
call-late = Le candidature di cui nulla prova che siano in tempo
call-late-refuse = sono escluse
call-late-ask = sono elencate a parte, e valgono se la decisione dice perché
call-late-take = sono accettate
call-unless-decided = Se non si decide nulla
call-enter = Come partecipare
call-enter-form = Scrivi una candidatura
call-enter-form-about = Il modulo è quello del repository e indica già questo bando.
call-enter-command = Sul tuo computer:
call-enter-before = Apertura delle candidature:
call-enter-over = Il termine per le candidature è scaduto:
call-enter-vote = Per votare:
call-vote-until = Le schede sono accettate fino al
call-vote-form = Scrivi una scheda
call-vote-form-about = Il modulo è quello del repository. Metta il proprio nome, come si chiama qui la sua pagina, al posto di «your-name» nel nome del file: una scheda conta per la persona di cui porta il nome, se è lei stessa a inviarla.
call-enter-review = La giuria scrive la valutazione di una candidatura:
call-updates = Novità e risposte
call-amendments = Modificato dopo l’apertura
call-amendment-why = Perché:
call-entries = Candidature
call-entries-none = Non ci sono ancora candidature.
call-entries-shuffled = In un ordine casuale, uguale per tutti: arrivare presto, o chiamarsi Aronne, non dà alcun vantaggio.
call-entries-placed = Per posto, poi per nome.
call-proposed = non ancora pubblicata
call-arrival-sealed = in tempo, secondo il sigillo della scadenza
call-arrival-merged = arrivata nel ramo in data
call-arrival-forge = in una richiesta aperta, secondo la piattaforma git, in data
call-arrival-claimed = nulla prova quando è arrivata
call-standing-late = non si prova che sia in tempo
call-standing-admitted = in ritardo, ma accettata ugualmente
call-standing-withdrawn = ritirata
call-standing-ineligible = non può partecipare
call-standing-unopened = non aperta in tempo
call-standing-broken-envelope = non è ciò che la sua busta contiene
call-entry-removed = la sua pagina è stata rimossa dopo la chiusura; è giudicata com’era
call-entry-touched = modificato da altri prima della chiusura
call-doubts = Da sapere prima di fidarsi del risultato
call-entry-sealed = nella sua busta
call-entry-opened = in busta, aperta il
call-entry-opens = da aprire:
call-place = { $n }º posto
call-shared = a pari merito
call-outcome = Esito
call-outcome-chosen = scelta
call-outcome-mention = menzione d’onore
call-outcome-not-chosen = non scelta
call-outcome-late = troppo tardi
call-outcome-ineligible = non poteva partecipare
call-outcome-withdrawn = ritirata
call-outcome-unopened = non aperta in tempo
call-outcome-broken-envelope = non era ciò che la sua busta conteneva
call-outcome-accepted = accettata
call-outcome-later = per più avanti
call-outcome-declined = respinta
call-outcome-done = fatta
call-answer = Risposta
call-steps = Che cosa ne è stato
call-steps-over = { $n } passi su { $of } sono compiuti o abbandonati.
call-steps-news = Ultime novità:
call-step-planned = previsto
call-step-doing = in corso
call-step-done = compiuto
call-step-dropped = abbandonato
call-retrospective = Uno sguardo indietro:
person-calls = Inviato ai bandi
person-judged = Nella giuria di:
person-runs = Organizza:
call-preliminary = Nessuno ha ancora deciso. Ecco che cosa danno i documenti ora che tutte le scadenze sono passate; una decisione può ancora escludere qualcosa, con un motivo, o accettare ciò che è arrivato tardi.
call-decision-by = da
call-decision-at = dai documenti del commit
call-decision-file = il file
call-override = Chi organizza ha deciso diversamente dai numeri:
call-despite = Si è deciso nonostante ciò che vi si opponeva:
call-decision-disputed = Questa decisione non regge:
call-draw = Sorteggio
call-draw-held = { $n ->
    [one] Queste candidature erano a pari merito per un posto, quindi lo ha assegnato un sorteggio.
   *[other] Queste candidature erano a pari merito per { $n } posti, quindi li ha assegnati un sorteggio.
}
call-draw-needed = { $n ->
    [one] Queste candidature sono a pari merito per un posto, e lo assegnerà un sorteggio.
   *[other] Queste candidature sono a pari merito per { $n } posti, e li assegnerà un sorteggio.
}
call-draw-repeat = Chiunque può ripeterlo a partire dai numeri: il metodo è
call-draw-sources = I numeri vengono da ciò che il bando indica.
call-draw-after = Diventano noti in data
call-draw-key = La chiave che formano
call-draw-pool = Sorteggio fra, in quest’ordine:
call-draw-order = L’ordine di estrazione:
call-draw-number = Numero
call-draw-place = Ottiene un posto
call-draw-named = I pari merito si decidono a sorte, con i numeri di:
call-ties-drawn = i pari merito si decidono a sorte
call-lacks-quorum = { $n ->
    [one] Non c’è un risultato: deve valere una scheda, e non ne vale nessuna.
   *[other] Non c’è un risultato: devono valere { $n } schede, e ne valgono meno.
}
call-no-places = Nessuna candidatura ha un posto.
call-decided-by-people = Lo decide chi organizza il bando; non si conta nulla.
call-entry = Candidatura
call-score = Punteggio
call-score-exact = Esatto
call-score-none = troppo poche valutazioni
call-sum = Somma
call-options = Opzioni
call-none-of-these = Nessuna di queste
call-pairwise = Chi è preferito a chi
call-pairwise-about = Quante schede mettono la riga sopra la colonna. Un numero in grassetto è il maggiore della sua coppia.
call-paths = Percorsi più forti
call-paths-about = Metodo Schulze: una catena di vittorie è forte quanto la più debole di esse. Viene per primo chi ha verso ciascun altro un percorso più forte di quello inverso.
call-order = Tutte in ordine:
call-dropped = Scartate, perché nessuna maggioranza le mette sopra «nessuna di queste»:
call-condorcet = Batte ogni altra opzione nel confronto diretto:
call-too-many-options = Ci sono troppe opzioni per delle tabelle; i file qui sotto contengono ogni scheda.
call-answer-yes = sì
call-answer-no = no
call-answer-abstain = astensione
call-carried = Approvato
call-not-carried = Non approvato
call-needs-majority = servono più sì che no
call-needs-two-thirds = servono il doppio dei sì rispetto ai no
call-passes = Nessuno si oppone, quindi è approvato.
call-objections = Obiezioni mantenute
call-reviews-all = Tutte le valutazioni
call-reviewer = Valutazione di
call-total = Totale
call-counted = Vale
call-not-counted = non vale:
call-conflict = Conflitto d’interessi:
call-verdict-accept = la accetterebbe
call-verdict-revise = la farebbe rivedere
call-verdict-decline = la respingerebbe
call-comments = Che cosa ne dicono
call-support = { $n ->
    [one] { $n } sostegno (contato dalla piattaforma git, aperto a chiunque)
   *[other] { $n } sostegni (contati dalla piattaforma git, aperti a chiunque)
}
call-ballots = Tutte le schede
call-ballots-counted = { $n ->
    [one] Vale { $n } scheda.
   *[other] Valgono { $n } schede.
}
call-voter = Votante
call-choice = Scelta
call-hidden-voter = una persona che ha chiesto di non essere nominata
call-withdrawn-objection = ha ritirato un’obiezione
call-unreadable = illeggibile
call-ballot-blank = non indica alcuna opzione
call-left-out = Non considerato
call-left-out-unnamed = { $n ->
    [one] e un documento di una persona che ha chiesto di non essere nominata
   *[other] e { $n } documenti di persone che hanno chiesto di non essere nominate
}
call-uncounted-uncommitted = senza commit
call-uncounted-invalid = illeggibile, o per un altro tipo di votazione
call-uncounted-unknown-option = indica un’opzione che non esiste
call-uncounted-foreign = a nome di qualcuno, con il commit di qualcun altro
call-uncounted-name-only = di qualcuno con il nome del suo autore, da un indirizzo che non risulta suo
call-uncounted-unreadable = non è nella cronologia che è stata letta
call-uncounted-not-on-roll = non ha diritto di voto
call-uncounted-weak-proof = senza la prova che il bando richiede
call-proof-sign-off = Una scheda vale quando chi vota ne ha firmato il commit (sign-off).
call-proof-account = Una scheda vale quando l’account nel profilo di chi vota ha aperto la richiesta che l’ha portata, secondo l’elenco della piattaforma git.
call-uncounted-late = arrivata troppo tardi
call-uncounted-unopened = busta non aperta, o aperta troppo tardi
call-uncounted-broken-envelope = non è ciò che la sua busta contiene
call-uncounted-unknown-entry = di una candidatura che non esiste
call-uncounted-entry-out = di una candidatura che non partecipa
call-uncounted-no-judge = non è di un giurato
call-uncounted-other-entries = di un giurato aggiunto per altre candidature
call-uncounted-incomplete = un punteggio manca o è fuori dai limiti
call-uncounted-silent = non dice se c’è un conflitto d’interessi
call-uncounted-declared = è stato dichiarato un conflitto d’interessi
call-uncounted-conflict = il suo autore ha fatto la candidatura, o vi concorre contro
call-uncounted-other-revision = su uno stato della candidatura diverso da quello giudicato
call-uncounted-sealed-entry = scritta prima che la candidatura fosse aperta
call-recount = Riconta
call-recount-agrees = Un riconteggio dei documenti dà ciò che dice la decisione.
call-recount-differs = Un riconteggio dei documenti dà qualcosa di diverso da ciò che dice la decisione:
call-recount-command = Chiunque abbia il repository può ricontare con:
call-digest = Hash di tutti i documenti contati
call-exports = Per altri programmi:
call-export-csv = ogni scheda, in una tabella
call-export-toc = ordini, per gli strumenti di PrefLib
call-export-cvotes = ordini, nel Condorcet Election Format
calls-about-lead = Chi legge un risultato dovrebbe sapere su che cosa si basa. Ecco che cosa è mostrato, che cosa bisogna credere e che cosa nessuno afferma.
calls-about-proven = Che cosa mostra un risultato
calls-about-proven-records = Quali valutazioni e schede sono state contate, ciascuna con il suo commit, e quali sono state escluse, ciascuna con il motivo.
calls-about-proven-count = Che questi documenti danno questo risultato. Chiunque può ricontare, con questo programma o con altri.
calls-about-proven-digest = Che da allora nessun documento contato è stato aggiunto, rimosso o modificato: l’hash sarebbe un altro.
calls-about-proven-seal = Che cosa era arrivato a una scadenza, dove è stata sigillata: il sigillo nomina ogni contenuto con il suo hash, così che nulla di inviato più tardi può prenderne il posto.
calls-about-proven-author = Con quale prova ogni documento è di qualcuno: un documento vale per chi ne ha fatto il commit, e una scheda solo con la sua firma (sign-off).
calls-about-trusted = Che cosa bisogna credere
calls-about-trusted-seal = Che chi organizza un bando ha sigillato ciò che c’era, una volta passata la scadenza.
calls-about-trusted-branch = Che il ramo non è stato riscritto prima di essere sigillato, e che il suo orologio era giusto: gli orari scritti dagli autori non sono mai usati.
calls-about-trusted-forge = Che gli account della piattaforma git appartengono alle persone che li usano, e che una firma (sign-off) è stata scritta dalla persona che nomina.
calls-about-not = Che cosa nessuno afferma
calls-about-not-secret = Che le schede siano segrete. Git mostra tutto, a tutti, per sempre. Chi ha chiesto di non essere nominato è contato e non elencato, e si può comunque trovare nel repository.
calls-about-not-one = Che una persona abbia un solo account.
calls-about-not-crowd = Che una folla che si è scelta da sé parli per qualcun altro.
calls-about-elsewhere = Una votazione su persone, o che deve essere segreta, va fatta altrove: Belenios e Helios sono fatti per questo. Chi organizza un bando può poi decidere a mano e rimandare a quel risultato.

## Quanto tempo richiede una prima risposta

title-answers = In quanto tempo si risponde
title-answers-json = Risposte (JSON)
about-answers = Quanto tempo richiedono le prime risposte, e che cosa ne attende una.
promise-days = { $n ->
    [one] Ricevi una prima risposta entro { $n } giorno.
   *[other] Ricevi una prima risposta entro { $n } giorni.
}
promise-hours = { $n ->
    [one] Ricevi una prima risposta entro { $n } ora.
   *[other] Ricevi una prima risposta entro { $n } ore.
}
promise-kept = Come viene mantenuta la promessa
answers-promise-days = { $n ->
    [one] A chi invia qualcosa è promessa una prima risposta entro { $n } giorno.
   *[other] A chi invia qualcosa è promessa una prima risposta entro { $n } giorni.
}
answers-promise-hours = { $n ->
    [one] A chi invia qualcosa è promessa una prima risposta entro { $n } ora.
   *[other] A chi invia qualcosa è promessa una prima risposta entro { $n } ore.
}
answers-no-promise = Questo sito non promette alcun termine di risposta.
answers-what = La prima risposta a una proposta o a un’idea è un’unione, una decisione, una chiusura, una revisione o un commento di un membro. Ciò che dice il suo autore o un programma non è una risposta.
answers-json = Lo stesso per i programmi (JSON)
answers-waiting = In attesa di una prima risposta
answers-nothing-waits = Nulla attende una prima risposta.
answers-late = in ritardo
answers-sent = Che cosa è stato inviato
answers-promised-by = Termine promesso per la risposta
answers-idea-for = un’idea per
answers-months = Quanto tempo hanno richiesto le prime risposte
answers-months-about = Secondo il mese della risposta. La metà delle risposte, e nove su dieci, hanno richiesto al massimo questo tempo.
answers-month = Mese
answers-count = Risposte
answers-median = La metà
answers-p90 = Nove su dieci
answers-unanswered = { $n ->
    [one] { $n } si è conclusa senza una risposta nota: il suo autore l’ha ritirata, per esempio, o l’ha unita.
   *[other] { $n } si sono concluse senza una risposta nota: i loro autori le hanno ritirate, per esempio, o le hanno unite.
}
answers-unknown = Che cosa questa pagina non può sapere
answers-unsure = { $n ->
    [one] { $n } proposta non fa parte del sito, e nulla dice se è ancora aperta. Non è elencata qui.
   *[other] { $n } proposte non fanno parte del sito, e nulla dice se sono ancora aperte. Non sono elencate qui.
}
answers-no-requests = L’elenco delle proposte della piattaforma git non è noto. Una proposta conta dal suo primo commit, che può essere più vecchio di essa, e di ciò che è stato chiuso senza una decisione nel repository non si sa se abbia avuto risposta.
answers-no-comments = L’elenco dei commenti della piattaforma git non è noto. Ciò che ha avuto risposta solo in un commento è elencato come in attesa.
span-hours = { $n ->
    [0] meno di un’ora
    [one] { $n } ora
   *[other] { $n } ore
}
span-days = { $n ->
    [one] { $n } giorno
   *[other] { $n } giorni
}

## Che cosa ne è stato

person-outcomes = Che cosa ne è stato
person-reviews = Revisioni
person-reviewed = Pagine:
outcome-linked-from = { $n ->
    [one] { $n } pagina vi punta:
   *[other] { $n } pagine vi puntano:
}
call-carried-out = Realizzata in
envelope-title-ballot = Votare in busta
envelope-title-review = Valutare in busta
envelope-title-entry = Candidarsi in busta
envelope-about-ballot = Finché la votazione non si chiude, tutti vedono di una scheda solo lo SHA-256: la sua busta. Per questo servono due file. La busta si invia adesso; la scheda resta a te e si invia dopo. Ha votato solo chi apre in tempo la propria busta.
envelope-about-review = Fino alla scadenza, tutti vedono di una valutazione solo lo SHA-256: la sua busta. Per questo servono due file. La busta si invia adesso; la valutazione resta a chi l’ha scritta e si invia dopo. Una valutazione vale solo se la sua busta è aperta in tempo.
envelope-about-entry = Finché il bando non si chiude, tutti vedono di una candidatura solo lo SHA-256: la sua busta. Nessuno può copiare ciò che non può leggere. La pagina resta a te e prende il posto della sua busta quando il bando è chiuso. Una candidatura vale solo se la sua busta è aperta in tempo.
envelope-when = Si accettano le buste
envelope-open-when = Si aprono le buste
envelope-command = Con un comando
envelope-no-script = Con JavaScript questa pagina ha un modulo che crea entrambi i file.
envelope-insecure = Questo browser crea buste solo nelle pagine con https. Apri la pagina dal suo indirizzo https, o usa il comando.
envelope-nothing = Compila almeno uno di questi campi.
envelope-form-ballot = La tua scheda
envelope-form-review = La tua valutazione
envelope-form-entry = La tua candidatura
envelope-who = Il tuo nome in questo sito
envelope-who-about = Come nell’indirizzo della tua pagina: lettere minuscole, cifre e trattini. I file ne prendono il nome.
envelope-who-about-entry = Come nell’indirizzo della tua pagina: lettere minuscole, cifre e trattini.
envelope-choose-ranked = Il tuo ordine: 1 per la migliore. Numeri uguali sono pari merito; ciò che non ha numero viene per ultimo.
envelope-choose-approval = Ciò che approvi
envelope-choose-score = I tuoi punteggi, da 0 a { $max }. Ciò che non ne ha riceve 0.
envelope-reason = Perché ti opponi
envelope-reason-about = Senza un’obiezione non c’è nulla da inviare. «withdrawn» ne ritira una.
envelope-conflict = Che cosa hai a che fare con questa candidatura?
envelope-conflict-none = nulla: nessun conflitto d’interessi
envelope-conflict-declared = qualcosa, e dico che cosa
envelope-interest = Che cosa, in una frase
envelope-scores = Punteggi
envelope-verdict = Che cosa faresti
envelope-verdict-accept = accettarla
envelope-verdict-revise = farla rivedere
envelope-verdict-decline = respingerla
envelope-comment = Che cosa dici ai suoi autori (Markdown)
envelope-way = La tua pagina
envelope-way-text = La scrivo qui
envelope-way-page = Ce l’ho in un file
envelope-page = Il file della tua pagina
envelope-page-about = Markdown. La pagina che se ne ricava dice in testa ciò che apre la busta: conserva quella.
envelope-page-wrong = Questo non si può mettere in busta: non ha testo, è già una busta, nomina un altro bando o un’altra persona, oppure i suoi metadati non sono YAML fra due righe di ---.
envelope-key-title = Titolo
envelope-key-title-about = Da ora lo vedono tutti, e il file ne prende il nome: scegline uno che non riveli nulla.
envelope-key-summary = Riassunto
envelope-list = Separati da virgole.
envelope-text = Testo (Markdown)
envelope-make = Crea entrambi i file
envelope-nothing-sent = Su questo dispositivo; non si invia nulla.
envelope-made = I tuoi due file
envelope-keep-ballot = Conserva questo, e non mostrarlo a nessuno prima che la votazione si chiuda. Se si perde o cambia, il tuo voto non vale.
envelope-keep-review = Conserva questo, e non mostrarlo a nessuno prima della scadenza. Se si perde o cambia, la tua valutazione non vale.
envelope-keep-entry = Conserva questa, e non mostrarla a nessuno prima che il bando sia chiuso. Se si perde o cambia, la tua candidatura non vale.
envelope-keep-link = Conserva
envelope-keep-text = Che cosa contiene
envelope-send = Una volta che lo hai, invia la sua busta come
envelope-send-link = Invia la busta
envelope-later = Metti il primo file al posto del secondo, byte per byte. Quando:
envelope-opening = Apri la tua busta
envelope-opening-about = Il file che hai conservato prende ora il posto della sua busta. Controlla prima qui se è ancora lo stesso, byte per byte; non si invia nulla.
envelope-kept = Il file che hai conservato
envelope-fits = Questo è ciò che contiene la tua busta. Mettilo al suo posto:
envelope-differs = La tua busta contiene altro. Cerca il file com’era quando lo hai creato.
envelope-unknown = Nessuna busta in questo sito è dell’autore di questo file.
envelope-holds-none = Nessuna busta di questo bando contiene questo file. Cercalo com’era quando lo hai creato.

## Pictures at full size
picture-close = Chiudi
picture-before = Immagine precedente
picture-after = Immagine successiva
picture-about = Autore, licenza e dimensioni di questa immagine

## A page by chance
title-random = Una pagina a caso
about-random = Una pagina scelta a caso.
sealed-entry-by = Sigillata da
sealed-entry-closed = Questa candidatura è in una busta: nessuno può leggerla prima che il bando si chiuda, così che nessuno possa copiarla. I suoi autori la aprono in questo periodo:
sealed-entry-unopened = Questa candidatura era in una busta che non è stata aperta in tempo, e non partecipa. Termine per aprirla:
sealed-entry-broken = Questa busta non è quella che era qui quando il bando si è chiuso. La candidatura non partecipa.
sealed-entry-endless = Questa candidatura è in una busta, e nulla dice quando sarà aperta.
sealed-entry-digest = La busta è lo SHA-256 della pagina che ne prende il posto:

## Names and texts of other pages
redirected-from = Reindirizzamento da
other-uses = Per altri significati, vedi
info-permalink = Link permanente
info-permalink-link = questa versione del file
included-from = Da
call-kind-tasks = piccoli compiti
title-call-tasks = Compiti
tasks-settled = Compiti risolti: { $n } di { $of }
tasks-wrong = non c’entra
tasks-again = chiesto di nuovo
tasks-state-open = aperto
tasks-state-disputed = risposte diverse
tasks-state-needs-a-person = qualcuno deve scegliere
tasks-state-agreed = concordato
tasks-state-done = fatto
tasks-form = Rispondi
tasks-answers = Risposte: { $n }
tasks-on-the-way = in arrivo: { $n }
tasks-skips = saltati: { $n }
tasks-none = Non c’è nulla da fare.
tasks-minutes = Minuti per risposta: { $n }.
tasks-each = Persone che rispondono a ogni compito: { $n }.
tasks-agree-exact = Tutte le risposte devono essere uguali.
tasks-agree-majority = Risposte uguali che bastano: { $n }.
tasks-agree-within = I numeri devono essere vicini alla loro mediana.
tasks-agree-pick = Chi gestisce l’invito sceglie una risposta.
tasks-examples = Esempi
tasks-all = Tutti i compiti
tasks-apply = Scrivere ciò che è concordato al suo posto:
tasks-people = Risposte di
tasks-alpha = α di Krippendorff: { $value }
tasks-alpha-high = Le risposte concordano bene: ci si può fidare dei risultati.
tasks-alpha-middle = Le risposte per lo più concordano; i risultati sono provvisori.
tasks-alpha-low = Le risposte concordano poco più che per caso: forse la domanda non è chiara.
tasks-alpha-none = Ci sono troppo poche risposte diverse per dire quanto concordano.
tasks-rechecked = Chiesti di nuovo: { $of }, confermati: { $n }.
person-tasks = Ha risposto ai compiti di
title-tasks = Che cosa puoi fare
about-tasks = Piccole cose che richiedono pochi minuti ciascuna.
tasks-intro = Ciò che è fatto sparisce da qui. Di ogni tipo se ne mostrano al massimo { $n } alla volta.
tasks-topic-media-without-alt = Descrivere un’immagine
tasks-topic-missing-summary = Scrivere un riassunto
tasks-topic-stubs = Ampliare una pagina breve
tasks-topic-uncategorised = Mettere una pagina in una categoria
tasks-topic-orphans = Creare un link a una pagina isolata
tasks-topic-red-links = Scrivere una pagina a cui altre rimandano
tasks-topic-unlicensed-media = Trovare la licenza di un file
tasks-topic-untranslated = Tradurre una pagina
tasks-topic-calls = Rispondere a una domanda
tasks-length = { $n } minuti
tasks-knowledge-some = richiede conoscenza dell’argomento
tasks-by-topic = Per tipo
tasks-by-length = Per durata
tasks-by-language = Per lingua
tasks-do = Fallo
tasks-topic-all = Tutti di questo tipo
tasks-here = Che cosa puoi fare qui in pochi minuti
