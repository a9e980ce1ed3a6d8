# Deutsch.

date-format = { $day }. { $month } { $year }
month-format = { $month } { $year }
thousands-separator = .
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mär
month-short-4 = Apr
month-short-5 = Mai
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Okt
month-short-11 = Nov
month-short-12 = Dez

## Rund um die Seite
skip-to-content = Zum Inhalt springen
main-menu = Hauptmenü
views = Ansichten dieser Seite
breadcrumbs = Sie befinden sich hier
languages = Sprachen
languages-count = { $n ->
    [one] { $n } weitere Sprache
   *[other] { $n } weitere Sprachen
}
copy = Kopieren
copied = Kopiert
theme-auto = Farben: automatisch
theme-light = Farben: hell
theme-dark = Farben: dunkel
feed = Atom-Feed
footer-explore = Entdecken
footer-take-part = Mitmachen
footer-links = Links
footer-license = Sofern nicht anders angegeben, stehen die Texte unter der Lizenz
made-with = Erstellt mit
redirect = Diese Seite ist umgezogen nach
nothing-here = Hier ist nichts. Das ist eine gute Nachricht oder ein neuer Anfang.
list-edit = { $title } bearbeiten
list-translate = Schreiben auf
list-json = Diese Liste für Programme (JSON)
letters = Zu einem Buchstaben springen
and-more = { $n ->
    [one] und { $n } mehr
   *[other] und { $n } weitere
}
change-repeated = { $n ->
    [one] und { $n } frühere Änderung an diesem Tag
   *[other] und { $n } frühere Änderungen an diesem Tag
}
recent-changes-programs = { $n ->
    [one] { $n } Änderung durch ein Programm ist ausgelassen. Sie steht in der Versionsgeschichte der Seite.
   *[other] { $n } Änderungen durch Programme sind ausgelassen. Sie stehen in der Versionsgeschichte der jeweiligen Seite.
}

## Suche
search = Diese Website durchsuchen
search-submit = Suchen
search-placeholder = Suchen
search-found = Ergebnisse: %
search-none = Nichts gefunden für „%“.
search-partly = einige Wörter fehlen
search-wait = Suche läuft …
search-failed = Ein Teil der Suche konnte nicht geladen werden. Bitte später noch einmal versuchen.
search-all = Alle Ergebnisse
search-more = Weitere Ergebnisse
search-kind = Art
search-language = Sprache
search-any = Alle
search-browse = Oder hier stöbern
search-no-script = Die Suche benötigt JavaScript. Diese Listen kommen ohne aus.

## Menü
menu-home = Startseite
menu-calls = Aufrufe
menu-submissions = Vorschläge
menu-contribute = Wie man mitmacht
menu-new-page = Neue Seite

## Wessen Beiträge angenommen werden
intake-calls-only = Neue Seiten entstehen hier als Antwort auf einen offenen Aufruf. Korrekturen sind immer willkommen.
intake-members = Diese Website nimmt Beiträge ihrer Mitglieder an, also von allen, die hier ein Profil haben.
intake-paused = Diese Website nimmt zurzeit keine Beiträge an.

## Reiter
tab-article = Artikel
tab-person = Person
tab-category = Thema
tab-call = Aufruf
tab-decision = Entscheidung
tab-history = Versionsgeschichte
tab-authorship = Wer was schrieb
tab-information = Informationen
tab-edit = Bearbeiten
tab-source = Quelltext
tab-discuss = Diskussion

## Hinweise
notice = Hinweis
notice-stub = Diese Seite ist kurz. Helfen Sie mit, sie zu erweitern.
notice-stub-link = Seite bearbeiten
notice-short = Diese Seite ist kurz.
notice-short-link = Seite bearbeiten
notice-draft = Diese Seite ist ein Entwurf. Für Leser ist sie noch nicht sichtbar.
notice-draft-link = Über Entwürfe
notice-shallow-history = Ein Teil der Versionsgeschichte fehlt hier, daher sind die Namen auf dieser Seite unvollständig.
notice-disambiguation = Diese Seite führt Bedeutungen von „{ $name }“ auf.
notice-disambiguation-link = Über Begriffsklärungen
notice-entry = Diese Seite antwortet auf den Aufruf „{ $name }“.
notice-entry-link = Was gefragt war und was eingereicht wurde
notice-chosen = Diese Seite wurde beim Aufruf „{ $name }“ ausgewählt.
notice-chosen-link = Was gefragt war und was eingereicht wurde
notice-preview = Hier ist ein Vorschlag so zu sehen, wie er veröffentlicht würde.
notice-preview-link = Zum Vorschlag
notice-proposed = Dies ist ein Vorschlag. Er wurde weder begutachtet noch veröffentlicht.
notice-proposed-link = Alle Vorschläge

## Artikel
contents = Inhaltsverzeichnis
infobox = Auf einen Blick
written-by = Text:
and-others = { $n ->
    [one] und { $n } weitere Person
   *[other] und { $n } weitere Personen
}
translated-from = übersetzt aus
changed = geändert am
authorship = Wer was schrieb
authorship-about = Jedes Wort des heutigen Textes ist für diejenigen markiert, deren Änderung es eingebracht hat. Die Anteile sind Näherungswerte.
authorship-close = Zurück zur einfachen Seite
authorship-others = andere
authorship-uncommitted = noch nicht committet
authorship-unknown = aus der Zeit vor der hier bekannten Versionsgeschichte
authorship-import = von anderswo importiert
created = erstellt am
reading-time = { $n } Min. Lesezeit
categories = Themen
sources = Quellen dieser Seite
neighbours = Vorherige und nächste Seite
previous-page = Zurück
next-page = Weiter
news-older = Älter
news-newer = Neuer
dated-years = Nach Jahren:
in-folder = In diesem Abschnitt
source-changes = Änderungen:
license-of-page = Diese Seite steht unter der Lizenz
reuse-how = Wie diese Seite weiterverwendet werden kann
reuse-explain = Dieser Text darf unter seiner Lizenz kopiert und bearbeitet werden. Dabei sind die Autoren zu nennen, die Lizenz zu nennen und zu verlinken und etwaige Änderungen anzugeben. Diese Zeile genügt dafür:
reuse-credit = Als reiner Text
reuse-html = Als HTML
reuse-markdown = Als Markdown
revision = Version
attestation-sign-off = Die neueste Version ist mit Bestätigung (Sign-off) ihres Verfassers veröffentlicht
attestation-profile = Die neueste Version ist aufgrund einer Erklärung im Profil ihres Verfassers veröffentlicht
attestation-page = Die neueste Version ist aufgrund einer Erklärung auf der Seite veröffentlicht
attestation-none = Für die neueste Version fehlt noch die Bestätigung (Sign-off) ihres Verfassers.
relation-adapted = bearbeitet
relation-translated = übersetzt
relation-merged = zusammengeführt
relation-excerpt = Auszug
relation-collected = gesammelt
relation-quoted = zitiert
relation-facts = Fakten
relation-inspired = Anregung

## Zahlen
all-pages-of = { $n ->
    [one] { $n } Seite in dieser Sprache, { $total } in allen Sprachen
   *[other] { $n } Seiten in dieser Sprache, { $total } in allen Sprachen
}
count-pages = { $n ->
    [one] { $n } Seite
   *[other] { $n } Seiten
}
count-changes = { $n ->
    [one] { $n } Änderung
   *[other] { $n } Änderungen
}
count-undone = { $n ->
    [one] { $n } rückgängig gemachte Änderung
   *[other] { $n } rückgängig gemachte Änderungen
}
count-words = { $n ->
    [one] { $n } Wort
   *[other] { $n } Wörter
}
count-backlinks = { $n ->
    [one] { $n } Seite verlinkt hierher
   *[other] { $n } Seiten verlinken hierher
}
count-findings = { $n ->
    [one] { $n } Stelle zum Nachsehen
   *[other] { $n } Stellen zum Nachsehen
}
count-uncategorised = { $n ->
    [one] { $n } Seite gehört noch zu keinem Thema.
   *[other] { $n } Seiten gehören noch zu keinem Thema.
}
unit-pages = { $n ->
    [one] Seite
   *[other] Seiten
}
unit-people = { $n ->
    [one] Person
   *[other] Personen
}
unit-changes = { $n ->
    [one] Änderung
   *[other] Änderungen
}
unit-words = { $n ->
    [one] Wort
   *[other] Wörter
}
unit-media = { $n ->
    [one] Bild oder Datei
   *[other] Bilder und Dateien
}
unit-programs = { $n ->
    [one] Programm
   *[other] Programme
}
unit-undone = { $n ->
    [one] Zurücksetzung oder zurückgesetzte Änderung
   *[other] Zurücksetzungen und zurückgesetzte Änderungen
}
unit-reviews = { $n ->
    [one] Begutachtung
   *[other] Begutachtungen
}
unit-words-today = { $n ->
    [one] Wort im heutigen Text
   *[other] Wörter im heutigen Text
}
year = Jahr
total = Gesamt
line = Zeile { $n }

## Startseite
home-featured = Lesenswert
home-news = Neuigkeiten
home-newest = Neue Seiten
home-categories = Themen
home-changes = Letzte Änderungen
home-all-changes = Alle letzten Änderungen
home-wanted = Noch zu schreiben
home-wanted-about = Andere Seiten verlinken auf diese. Suchen Sie sich eine aus und fangen Sie an.
home-people = Mitwirkende
home-all-people = Alle, die mitgewirkt haben
until = bis zum

## Listen
category-parents = Teil von
category-subcategories = Unterthemen
category-count = { $n ->
    [0] Noch keine Seiten
    [one] { $n } Seite zu diesem Thema
   *[other] { $n } Seiten zu diesem Thema
}
linked-from = verlinkt von
wanted-proposed = vorgeschlagen in
contributors-lead = { $n ->
    [one] { $n } Person hat diese Website geschrieben.
   *[other] { $n } Personen haben diese Website gemeinsam geschrieben.
}
contributors-unnamed = { $n ->
    [one] { $n } davon wird mitgezählt und nicht genannt.
   *[other] { $n } davon werden mitgezählt und nicht genannt.
}
order = Sortieren nach
order-name = Name
order-activity = Aktivität
narrow = Anzeigen
narrow-page = Auf dieser Seite anzeigen
kind-all = alle
kind-wrote = die geschrieben haben
kind-translated = die übersetzt haben
kind-reviewed = die begutachtet haben
kind-pictured = die Bilder beigesteuert haben
kind-helped = die anders geholfen haben
pages-of-list = Seiten dieser Liste
contributors-bots = Programme
contributors-bots-about = Ihre Änderungen stehen in der Versionsgeschichte. Autorenzeilen nennen nur Menschen.
history-lead = Alle Versionen von
older-revisions = { $n ->
    [one] { $n } ältere Version ist nicht aufgeführt.
   *[other] { $n } ältere Versionen sind nicht aufgeführt.
}
history-on-forge = Die ganze Versionsgeschichte im Repository
change-detail = was sich geändert hat
revision-undone = rückgängig gemacht
revision-moved = verschoben von
diff-show = Was sich geändert hat
diff-added = hinzugefügt:
diff-removed = entfernt:
diff-blank = Kein Wort hat sich geändert.
diff-missing = Der Text dieser Version liegt hier nicht vor, daher ist kein Vergleich möglich.
diff-more = { $n ->
    [one] … { $n } weiteres Wort geändert.
   *[other] … { $n } weitere Wörter geändert.
}
diff-on-forge = Die ganze Änderung im Repository
place-front-matter = Kopfdaten
place-start = Anfang
not-found-lead = Unter dieser Adresse gibt es keine Seite. Vielleicht ist sie umgezogen, oder es hat sie noch niemand geschrieben.
not-found-all-pages = Alle Seiten durchsehen
not-found-contribute = Sie schreiben

## Personen
person-bot = ein Programm
person-since = dabei seit dem
person-last = letzte Änderung am
person-activity = Aktivität
person-changes = Neueste Änderungen
person-attestations = Erklärungen
person-years = Änderungen nach Jahr und Monat
person-classes = Nach Art:
person-undone = { $n ->
    [one] { $n } wurde später rückgängig gemacht
   *[other] { $n } wurden später rückgängig gemacht
}
person-firsts = Premieren
first-page = Erste angelegte Seite
first-edit = Erste Bearbeitung
first-translation = Erste Übersetzung
first-review = Erste Begutachtung
first-media = Erstes Bild
calendar-changes = { $n ->
    [one] { $n } Änderung
   *[other] { $n } Änderungen
}
calendar-days = { $n ->
    [one] an { $n } Tag,
   *[other] an { $n } Tagen,
}
calendar-legend = Jede Spalte ist eine Woche von Montag bis Sonntag; je kräftiger die Farbe eines Tages, desto mehr Änderungen.
people-unnamed = { $n ->
    [one] { $n } Person, die nicht genannt wird
   *[other] { $n } Personen, die nicht genannt werden
}
work-created = Angelegte Seiten
work-content = Geschriebene Seiten
work-translation = Übersetzungen
work-ideas = Ideen
work-bug = Meldungen
work-design = Gezeichnete Bilder
work-maintenance = Pflege
work-review = Begutachtungen
work-media = Bilder und Medien
work-minor = Kleine Verbesserungen
work-original = Vorlagen für Übersetzungen
work-import = Von anderswo übernommene Texte
role-content = Text
role-translation = Übersetzung
role-review = Begutachtung
role-design = Illustration
role-ideas = Ideen
role-bug = Meldungen
role-maintenance = Pflege
role-tool = Werkzeug
role-creator = hat sie angelegt
role-media = Bilder
role-import = hat es hergebracht
role-original = Urheber der Vorlage
class-create = neu
class-substantive = Bearbeitung
class-minor = kleine Änderung
class-media = Medien
class-bulk = Massenänderung
class-revert = Zurücksetzung
class-rename = verschoben
class-import = Import
class-bot = Programm
class-merge = Zusammenführung
class-unknown = unbekannt

## Statistik
statistics-from = Vom
chart-pages = Seiten
chart-people = Personen
chart-changes = Änderungen
chart-total = Im { $month }:
chart-most = Höchstens:
chart-months = Jeder Balken steht für { $n } Monate.
as-table = Als Tabelle
month = Monat
figures-classes = Änderungen nach Art
figures-languages = Seiten nach Sprache
figures-licenses = Seiten nach Lizenz
figures-topics = Größte Themen
license-none = keine Lizenz

## Über die Namensnennung
credit-lead = Jeder Name auf dieser Website stammt aus der Versionsgeschichte der Seiten und aus dem, was die Seiten selbst angeben. Niemand wird von Hand eingestuft, und für alle gelten dieselben Regeln.
credit-who = Wer als Autor einer Änderung gilt
credit-who-about = Eine Änderung ist ein Commit. Diese Teile davon nennen Personen, jede nur einmal:
credit-author = Autor
credit-author-about = Hat die Änderung geschrieben. Wer sie für andere zusammengeführt oder committet hat, wird dafür nicht genannt.
credit-co-author-about = Hat sie mitgeschrieben und teilt sich die Wörter zu gleichen Teilen mit dem Autor.
credit-translated-about = Hat sie übersetzt und gehört in die Autorenzeile.
credit-illustrated-about = Hat Bilder oder Zeichnungen dafür gemacht; wird nach der Autorenzeile genannt.
credit-helped-about = Hat sie begutachtet, hatte die Idee oder hat gemeldet, was falsch war; wird nach der Autorenzeile genannt.
credit-assisted-about = Ein Werkzeug, das geholfen hat. Es erscheint in der Versionsgeschichte, aber nie in einer Autorenzeile.
credit-signed-about = Bestätigt das Recht zur Veröffentlichung. Eine Autorschaft begründet das nicht.
credit-front-matter = Kopfdaten
credit-front-matter-about = Eine Seite kann Personen nennen, die die Versionsgeschichte nicht kennt: Autoren, Übersetzer und Mitwirkende mit ihrer Rolle.
credit-classes = Arten von Änderungen
credit-classes-about = Jede Änderung einer Seite ist von genau einer Art, der ersten, die zutrifft. Leerraum, Zeilenumbrüche, Kopfdaten und Linkziele zählen nicht als Wörter.
credit-class = Art
credit-class-what = Was es ist
credit-class-earns = Wo die Autoren genannt werden
class-rule-create = Der erste Text der Seite.
class-rule-substantive = Mindestens { $words } geänderte Wörter oder mindestens { $percent } % der Seite.
class-rule-minor = Weniger Wörter als das oder als „Minor-edit: true“ gekennzeichnet.
class-rule-media = Bilder oder andere Medien, kaum Wörter.
class-rule-import = Text von anderswo, als „Imported-from:“ gekennzeichnet. Dessen Autoren stehen bei den Quellen der Seite.
class-rule-bulk = Mehr als { $pages } Seiten gleichartig geändert, als „Bulk-edit: true“ gekennzeichnet oder unter den zu übergehenden Versionen aufgeführt.
class-rule-revert = Die Seite so, wie sie vorher war, oder die Zeile, mit der git selbst eine Zurücksetzung vermerkt.
class-rule-rename = Eine andere Adresse und sonst nichts.
class-rule-merge = Zwei Branches, die sich von selbst vereinigt haben.
class-rule-bot = Von einem Programm vorgenommen.
class-rule-unknown = Ein Teil der Versionsgeschichte fehlt, daher lässt es sich nicht sagen.
earns-byline = in der Autorenzeile
earns-named = nach der Autorenzeile
earns-history = nur in der Versionsgeschichte
credit-undone = Was eine spätere Änderung rückgängig gemacht hat, zählt nicht, und das Rückgängigmachen auch nicht.
credit-byline = Die Reihenfolge der Namen
credit-byline-about = Die Autorenzeile einer Seite nennt in dieser Reihenfolge:
credit-byline-pinned = die Autoren, die in ihren Kopfdaten stehen, in deren Reihenfolge,
credit-byline-creator = wer ihren ersten Text eingebracht hat,
credit-byline-authors = alle anderen, die geschrieben oder übersetzt haben, nach der Zahl ihrer Wörter im heutigen Text,
credit-byline-originals = wer die Seite geschrieben hat, aus der sie übersetzt wurde, oder Wörter, die sie von einer anderen Seite dieser Website übernommen hat (translated_from, derived_from).
credit-after-byline = Nach der Autorenzeile folgen kleine Änderungen, Bilder, Begutachtungen und Ideen. Programme, Massenänderungen, Verschiebungen und Zurücksetzungen stehen nur in der Versionsgeschichte.
credit-shares = Anteile sind Näherungswerte
credit-shares-about = Jedes Wort des heutigen Textes gehört zu der Änderung, die es eingebracht hat, von Version zu Version weitergetragen. Wörter, die mehrere gemeinsam geschrieben haben, werden gleichmäßig aufgeteilt. Ein Anteil wird nur angezeigt, wenn mindestens zwei Personen einen haben. Er besagt, wie viel Text von jemandem stammt, nicht, wie gut er ist.
credit-people = Wie Identitäten zugeordnet werden
credit-people-about = Namen und Adressen einer Person werden zusammengeführt durch Profile im Ordner „contributors“, dann durch die Datei „.mailmap“, dann durch die No-Reply-Adressen der Git-Plattformen, dann durch gleiche Namen. Könnten zwei Personen gemeint sein, wird nichts stillschweigend zusammengeführt.
credit-squash = Wenn Commits zusammengefasst werden
credit-squash-about = Ein Pull Request, der als ein einziger Commit übernommen wird, behält seine Autoren, wenn die Nachricht dieses Commits sie nennt, mit je einer Zeile:
credit-overlay = Wo das vergessen wurde, stellt eine Datei im Ordner „credits“, benannt nach der Nummer des Pull Requests, die Nennung wieder her, ohne die Versionsgeschichte umzuschreiben.
credit-programs-about = Was Programme getan haben, steht in der Versionsgeschichte. Sie erscheinen in keiner Autorenzeile, keiner Personenliste und keinem Feed.
credit-you = Ihr eigener Name
credit-you-about = Legen Sie im Ordner „contributors“ eine Datei über sich an: mit Ihrem Namen, Ihren Konten und anderen Namen, die Sie verwendet haben. Sie führt Ihre Änderungen zusammen und bestimmt, wie Sie angezeigt werden:
credit-you-command = Dieser Befehl schreibt eine solche Datei aus dem, was git über Sie weiß, mit Ihren Adressen als Hashwerten:
credit-you-link = Profil anlegen
credit-visibility-name = Sie werden genannt und haben eine eigene Seite. Das gilt auch ohne Profil.
credit-visibility-pseudonym = Nur der Name in Ihrem Profil wird angezeigt: kein anderer Name und keines Ihrer Konten.
credit-visibility-hidden = Sie werden mitgezählt und nie genannt: keine Seite, kein Feed, keine Erwähnung.
credit-unnamed = { $n ->
    [one] { $n } Person hat dies gewählt.
   *[other] { $n } Personen haben dies gewählt.
}
credit-repository = Das gilt für diese Seiten. Das Repository selbst behält die Namen in seinen Commits, und E-Mail-Adressen stehen auf keiner Seite.

## Informationen über eine Seite
info-facts = Fakten
info-page = Seite
info-file = Datei
info-language = Sprache
info-length = Länge
info-revisions = Versionen
info-license = Lizenz
info-attestation = Recht zur Veröffentlichung
info-findings = Befunde
info-credit = Wer was beigetragen hat
info-credit-about = Die Anteile sind Näherungswerte: Gezählt werden die Wörter, die im heutigen Text erhalten sind.
standing-authors = Autoren
standing-contributors = Mit Beiträgen von
standing-mentioned = Außerdem in der Versionsgeschichte
standing-bots = Programme
info-cite = Diese Seite zitieren
info-backlinks = Seiten, die hierher verlinken
info-no-backlinks = Noch verlinkt keine Seite hierher.
info-links = Seiten, auf die sie verlinkt
info-missing = Links, die auf eine Seite warten
info-redirects = Andere Adressen

## Arten von Seiten
title-home = Startseite
title-article = Seite
title-category = Thema
title-categories = Themen
title-all-pages = Alle Seiten
title-dated = Neuigkeiten
title-search = Suche
title-wanted = Gewünschte Seiten
title-long-pages = Lange Seiten
title-new-pages = Neue Seiten
title-most-linked = Meistverlinkte Seiten
title-redirects = Weiterleitungen
title-stubs = Kurze Seiten
title-stale-pages = Am längsten unveränderte Seiten
title-orphaned-pages = Verwaiste Seiten
title-dead-end-pages = Sackgassenseiten
title-uncategorised-pages = Seiten ohne Thema
title-untranslated-pages = Nicht übersetzte Seiten
title-broken-files = Fehlende Bilder
title-undescribed-pictures = Bilder ohne Beschreibung
title-redirected-links = Links über Weiterleitungen
title-recent-changes = Letzte Änderungen
title-contributors = Mitwirkende
title-contributor = Mitwirkende Person
title-history = Versionsgeschichte
title-info = Informationen
title-file = Datei
title-special = Spezialseiten
title-redirect = Verschoben
title-404 = Seite nicht gefunden
title-statistics = Statistik
title-credit = Über die Namensnennung
title-licensing = Lizenzen
title-submissions = Vorschläge
title-submission = Vorschlag
title-submission-archive = Archiv der Vorschläge
title-calls = Aufrufe
title-call = Aufruf
title-call-decision = Entscheidung
title-calls-about = Worauf ein Ergebnis beruht
title-calls-json = Aufrufe (JSON)
title-calls-feed = Aufrufe (Atom-Feed)
title-calls-calendar = Aufrufe (Kalender)
title-feed = Atom-Feed
title-sitemap = Sitemap
title-catalogue = Katalog (JSON)
about-all-pages = Alle Seiten von A bis Z.
about-search = Seiten nach ihren Wörtern finden.
about-categories = Der Themenbaum.
about-wanted = Seiten, auf die andere verlinken und die noch niemand geschrieben hat, die meistgewünschten zuerst.
about-long-pages = Die längsten Seiten nach Zahl der Wörter.
about-new-pages = Die neuesten Seiten, die jüngste zuerst.
about-most-linked = Worauf die meisten anderen Seiten verlinken.
about-redirects = Andere Namen und alte Adressen und die Seite, zu der sie jeweils führen.
about-stubs = Seiten, die auf mehr Text warten, die kürzesten zuerst.
about-stale-pages = Seiten, die am längsten niemand geändert hat.
about-orphaned-pages = Seiten, auf die keine andere Seite verlinkt. Verlinken Sie sie dort, wo man sie suchen würde.
about-dead-end-pages = Seiten, die auf keine andere Seite verlinken.
about-uncategorised-pages = Seiten ohne Thema: Wer durch die Themen stöbert, findet sie nie.
about-untranslated-pages = Seiten, die in einer anderen Sprache dieser Website fehlen, die meistverlinkten zuerst.
about-broken-files = Seiten, die ein nicht vorhandenes Bild einbinden.
about-undescribed-pictures = Seiten mit Bildern, die allen nichts sagen, die sie nicht sehen können. Ein Satz pro Bild genügt.
about-redirected-links = Seiten, deren Links über einen anderen Namen der gemeinten Seite oder im Kreis führen.
about-recent-changes = Was sich kürzlich geändert hat und durch wen.
about-contributors = Alle, die zu dieser Website beigetragen haben.
about-statistics = Die Website in Zahlen.
about-credit = Wer wofür genannt wird und nach welchen Regeln.
about-licensing = Lizenzen und Erklärungen auf der ganzen Website.
about-submissions = Änderungen, die auf eine Begutachtung warten.
about-submission-archive = Vorschläge, über die entschieden wurde.
about-calls = Was diese Gemeinschaft sucht und was daraus geworden ist.
about-calls-json = Alle Aufrufe mit ihren Einreichungen und Ergebnissen, für Programme.
about-calls-feed = Den Aufrufen in einem Feedreader folgen.
about-calls-calendar = Die Termine aller Aufrufe, für einen Kalender.
about-feed = Der Website in einem Feedreader folgen.
about-sitemap = Für Suchmaschinen.
about-catalogue = Alles hier, für Programme.
special-group-reading = Lesen
special-group-maintenance = Pflege
special-group-people = Personen
special-group-machine = Für Programme

## Vorschläge
submissions-lead = { $n ->
    [0] Keine Vorschläge warten auf Begutachtung.
    [one] { $n } Vorschlag wartet auf Begutachtung.
   *[other] { $n } Vorschläge warten auf Begutachtung.
}
submissions-lead-unsure = { $n ->
    [one] { $n } Vorschlag ist nicht Teil der Website.
   *[other] { $n } Vorschläge sind nicht Teil der Website.
}
submissions-unsure-about = Einige davon sind vielleicht schon geschlossen: Das Repository allein unterscheidet geschlossene Vorschläge nicht von offenen.
open-submissions = { $n ->
    [one] { $n } offener Vorschlag
   *[other] { $n } offene Vorschläge
}
submissions-about = Vorgeschlagene Änderungen, die noch nicht angenommen sind. Keine davon ist veröffentlicht.
submissions-oldest = Warten am längsten
submission = Vorschlag
submission-by = eingereicht durch
submission-changes = Was er ändert
submission-waits-since = Wartet seit
submission-since = wartet seit dem
submission-updated = geändert am
submission-checks = Prüfungen
submission-answer = Bisherige Antwort
submission-kind-all = alle
submission-kind-newcomers = von Neulingen
submission-kind-new-pages = mit neuen Seiten
submission-kind-overlaps = die sich mit anderen überschneiden
submission-draft = noch nicht fertig
submission-new-person = neu hier
submission-unnamed = { $n ->
    [one] eine Person, die nicht genannt werden möchte
   *[other] { $n } Personen, die nicht genannt werden möchten
}
submission-conflicts-with = Konflikte:
submission-similar = Großenteils derselbe Text:
submission-cannot-join = Im Konflikt mit neueren Änderungen
submission-on-forge = Im Repository
submission-answer-there = Im Repository beantworten
submission-findings = Was die Prüfungen ergeben haben
submission-more-findings = Weitere Befunde
submission-no-page = ändert keine Seite
submission-no-page-about = Er ändert keine Seite dieser Website, nur die folgenden Dateien.
submission-next = Nächster Schritt
submission-try = Vorschau der Website damit:
submission-merge = Im Repository beantworten oder zusammenführen
submission-pages = Seiten
submission-page-now = die jetzige Seite
submission-preview = So sähe sie aus
submission-no-preview = Diese Seite ist zu lang, um hier gezeigt zu werden.
submission-told = Nachricht an den Autor
submission-files = Dateien
submission-commits = Commits
submission-years = Jahre
submission-undated = Datum unbekannt
submission-by-other = durch
change-submission = Vorschlag
verdict-ready = Bereit
verdict-needs-work = Zu überarbeiten
verdict-conflicts = Im Konflikt
verdict-too-large = Zu groß
verdict-cannot-tell = Nicht beurteilbar
verdict-not-judged = Noch nicht geprüft
verdict-count-ready = bereit
verdict-count-needs-work = zu überarbeiten
verdict-count-conflicts = im Konflikt
verdict-count-too-large = zu groß
verdict-count-cannot-tell = nicht lesbar
verdict-count-not-judged = noch nicht geprüft
verdict-ready-about = Es ist nichts zu beheben. Das Betreuungsteam kann ihn begutachten.
verdict-needs-work-about = Zuerst muss etwas behoben werden. Der Kommentar der Prüfung sagt, was und wie.
verdict-conflicts-about = Die Website hat sich seither an denselben Stellen geändert. Der Vorschlag muss zuerst aktualisiert werden.
verdict-too-large-about = Er ist zu groß, um hier geprüft zu werden. Das Betreuungsteam muss ihn gesondert ansehen.
verdict-cannot-tell-about = Er kann hier nicht gelesen werden. Das Betreuungsteam muss ihn ansehen.
verdict-not-judged-about = Die Prüfungen haben ihn noch nicht angesehen.
outcome-merged = übernommen
outcome-declined = abgelehnt
outcome-superseded = ersetzt
outcome-closed = geschlossen
outcome-unknown = unbekannt
answer-accepted = angenommen
answer-declined = abgelehnt
answer-superseded = ersetzt durch
file-change-added = neu
file-change-modified = bearbeitet
file-change-deleted = entfernt
file-change-renamed = verschoben
severity-error = muss behoben werden
severity-warning = sollte behoben werden
severity-info = gut zu wissen
count-errors = { $n } zu beheben
count-warnings = { $n ->
    [one] { $n } Hinweis
   *[other] { $n } Hinweise
}
person-merged = { $n ->
    [one] { $n } Vorschlag wurde übernommen
   *[other] { $n } Vorschläge wurden übernommen
}

## Im Text von Seiten
markdown-references = Einzelnachweise
markdown-note = Hinweis
markdown-tip = Tipp
markdown-important = Wichtig
markdown-warning = Warnung
markdown-caution = Vorsicht
markdown-table = Tabelle
markdown-done = Erledigt
markdown-to-do = Zu erledigen
markdown-back-to-text = Zurück zum Text
markdown-picture-at = Bild auf
markdown-page-does-not-exist = Seite nicht vorhanden
markdown-page-does-not-exist-calls-only = Seite nicht vorhanden; neue Seiten entstehen als Antwort auf einen offenen Aufruf
markdown-page-does-not-exist-members = Seite nicht vorhanden; nur Mitglieder schreiben neue
markdown-page-does-not-exist-paused = Seite nicht vorhanden; zurzeit werden keine Beiträge angenommen

file-open = Datei öffnen
file-download = Herunterladen
file-pixels = { $width } × { $height } Pixel
file-kilobytes = { $n } kB
file-terms = Urheber und Lizenz
file-title = Titel
file-author = Urheber
file-author-unknown = nicht angegeben
file-source = Quelle
file-license-unknown = nicht angegeben: vor der Verwendung bitte nachfragen
file-changes = Änderungen
file-copyright = Urheberrecht
file-place-removed = Das veröffentlichte Foto verrät nicht, wo es aufgenommen wurde.
file-reuse-explain = Diese Datei darf unter ihrer Lizenz verwendet werden. Dabei ist der Urheber zu nennen, die Lizenz zu nennen und zu verlinken und etwaige Änderungen anzugeben. Diese Zeile genügt dafür:
file-usage = Zu sehen auf
file-no-usage = Keine Seite zeigt diese Datei.
file-origin = Auf dieser Website
file-brought = Eingebracht von
file-history = Versionsgeschichte der Datei

file-reuse-how = Wie diese Datei weiterverwendet werden kann
title-license-document = Lizenzen (SPDX)
title-attribution = Namensnennung
about-license-document = Lizenz, Urheberrecht und Prüfsummen aller Dateien, für Programme (SPDX 2.3).
about-attribution = Titel, Urheber, Lizenz und Quellen jeder Seite und Datei, zum Aufbewahren bei einer Kopie des Ganzen.
count-files = { $n ->
    [one] { $n } Datei
   *[other] { $n } Dateien
}
licensing-in-use = Verwendete Lizenzen
licensing-pages = Seiten und Themen
licensing-files = Dateien
licensing-without = Ohne Lizenz
licensing-none = Noch hat hier nichts eine Lizenz.
licensing-deed = Zusammenfassung
licensing-text = Text
licensing-proofs = Bestätigungen
licensing-proofs-about = Mitwirkende bestätigen, dass sie das Recht zur Veröffentlichung haben. So geschah das für die neuesten Versionen der Seiten.
licensing-proof = Nachweis
licensing-statements = Erklärungen
licensing-changes = Von allen Änderungen der heutigen Seiten und Dateien:
licensing-changes-certified = { $n ->
    [one] { $n } ist vom Autor bestätigt
   *[other] { $n } sind von ihren Autoren bestätigt
}
licensing-changes-not-needed = { $n ->
    [one] { $n } braucht keinen Nachweis: Ein Programm hat sie vorgenommen, oder sie stammt aus der Zeit, bevor er verlangt wurde
   *[other] { $n } brauchen keinen Nachweis: Programme haben sie vorgenommen, oder sie stammen aus der Zeit, bevor er verlangt wurde
}
licensing-changes-missing = { $n ->
    [one] { $n } hat keinen Nachweis
   *[other] { $n } haben keinen Nachweis
}
licensing-version = Version des Textes (ihr Name in git):
proof-sign-off = die Bestätigung (Sign-off) des Verfassers an der Änderung
proof-profile = eine Erklärung im Profil des Verfassers
proof-page = eine Erklärung auf der Seite
proof-none = keiner verzeichnet
licensing-accepted = Was beigetragen werden darf
licensing-accepted-about = Eine neue Seite steht unter einer dieser Lizenzen, damit Seiten gemeinsam zusammengeführt, übersetzt und weitergegeben werden können.
licensing-accepted-any = Jede Lizenz, die SPDX kennt. Die Seite nennt sie.
licensing-policy = Jede Änderung braucht eine Erklärung, wer das Recht hat, sie zu veröffentlichen.
licensing-accept = Diese zählen:
licensing-no-policy = Eine Erklärung zum Recht auf Veröffentlichung wird nicht verlangt.
licensing-since = Verlangt wird dies seit dem
licensing-flows = Aus anderen Werken in eine Seite unter
licensing-flows-about = Bearbeiteter oder übersetzter Text bringt seine Lizenz mit. Fakten und kurze Zitate brauchen nur einen Beleg, und ein Bild behält seine eigene Lizenz. Dies ist eine Orientierung und keine Rechtsberatung.
flow-allowed = ja
flow-notice = ja, mit Lizenzhinweis
flow-human = das Betreuungsteam entscheidet
flow-refused = nein
licensing-whole = Weiterverwendung des Ganzen
licensing-whole-about = Wer die ganze Website kopiert, findet alles, was zu nennen ist, in zwei Dateien:
license-about-cc0 = Alles ist erlaubt: Die Urheber haben auf ihre Rechte verzichtet, soweit das Gesetz es zulässt.
license-about-public-domain = Es ist kein Urheberrecht bekannt, also ist alles erlaubt.
license-about-by = Kopieren, Verändern und Verkaufen ist erlaubt, wenn die Urheber und die Lizenz genannt und Änderungen angegeben werden.
license-about-by-sa = Kopieren, Verändern und Verkaufen ist erlaubt, wenn die Urheber und die Lizenz genannt, Änderungen angegeben und eigene Fassungen unter derselben Lizenz weitergegeben werden.
license-about-by-nc = Kopieren und Verändern ist erlaubt, aber nicht zu kommerziellen Zwecken, wenn die Urheber und die Lizenz genannt und Änderungen angegeben werden.
license-about-by-nc-sa = Kopieren und Verändern ist erlaubt, aber nicht zu kommerziellen Zwecken, wenn die Urheber und die Lizenz genannt, Änderungen angegeben und eigene Fassungen unter derselben Lizenz weitergegeben werden.
license-about-by-nd = Kopieren und Verkaufen ist erlaubt, wenn die Urheber und die Lizenz genannt werden; veränderte Fassungen dürfen nicht weitergegeben werden.
license-about-by-nc-nd = Kopieren ist erlaubt, aber nicht zu kommerziellen Zwecken, wenn die Urheber und die Lizenz genannt werden; veränderte Fassungen dürfen nicht weitergegeben werden.
license-about-notice = Kopieren, Verändern und Verkaufen ist erlaubt, wenn der Lizenzhinweis erhalten bleibt.

## Begutachtungen von Seiten
review-by = Begutachtet von
review-on = am
review-unnamed = einer Person, die nicht genannt werden möchte,
review-scope-facts = Fakten
review-scope-language = Sprache
review-scope-licence = Lizenz
review-scope-images = Bilder
review-verdict-accept = für gut befunden
review-verdict-revise = wünscht Änderungen
review-verdict-decline = rät davon ab
review-since = { $n ->
    [0] seither keine wesentliche Änderung
    [one] seither { $n } wesentliche Änderung
   *[other] seither { $n } wesentliche Änderungen
}
review-says = Was die Begutachtung sagt
review-uncounted-uncommitted = nicht committet
review-uncounted-unknown-page = von einer Seite, die es nicht gibt
review-uncounted-foreign = im Namen von jemandem und von jemand anderem committet
review-uncounted-name-only = von jemandem mit dem Namen des Autors, von einer Adresse, die nicht als dessen eigene bekannt ist
review-uncounted-incomplete = sagt nicht, was gelesen, worauf geachtet und was dabei befunden wurde
review-uncounted-silent = sagt nicht, ob ein Interessenkonflikt besteht
review-uncounted-declared = ein Interessenkonflikt wurde offengelegt
review-uncounted-conflict = wer begutachtet, hat die gelesene Version selbst geschrieben
review-uncounted-unknown-revision = über eine Version, die die Seite nie hatte
info-reviews = Begutachtungen

## Aufrufe
calls-lead = Was diese Gemeinschaft sucht, was eingesandt wurde und was daraus geworden ist.
calls-as-of = Stand:
calls-about-link = Worauf ein Ergebnis beruht
calls-calendar = Kalender (iCalendar)
calls-json = Für Programme (JSON)
calls-group-open = Einreichungen bis zum angegebenen Datum
calls-group-standing = Beiträge jederzeit
calls-group-drives = Arbeit für alle
calls-group-announced = Einreichungen ab dem angegebenen Datum
calls-group-judging = Einreichungen liegen vor, die Entscheidung steht aus
calls-group-decided = Entschieden
calls-group-decided-in = Entschieden { $year }
calls-group-closed = Abgesagt
home-calls = Aufrufe
home-all-calls = Alle Aufrufe
call-kind-challenge = Aufgabe
call-kind-contest = Wettbewerb
call-kind-ideas = Ideen
calls-group-ended = Vorbei
call-kind-review-drive = Begutachtungsaktion
call-kind-translation-drive = Übersetzungsaktion
drive-progress = Fortschritt
drive-done-of = { $of ->
    [one] { $n } von { $of } Seite erledigt
   *[other] { $n } von { $of } Seiten erledigt
}
drive-pages = Seiten
drive-no-end = Jederzeit
drive-reviews = Zu begutachtende Seiten
drive-translations = Zu übersetzende Seiten: { $language }
drive-left = Noch zu tun
drive-behind = die Seite hat sich seither geändert:
drive-done = Erledigt
drive-form-review-drive = Begutachten
drive-form-translation-drive = Übersetzen
drive-form-behind = Auf den neuesten Stand bringen
drive-date-opens = Ab dem
drive-date-closes = Bis zum
drive-edge-opens = Läuft ab
drive-edge-closes = Läuft bis
call-first-time = gut für einen ersten Beitrag
call-record-decided = entschieden
call-record-implemented = umgesetzt
call-record-closed = abgesagt
call-date-opens = Einreichungen ab dem
call-date-closes = Einreichungen bis zum
call-date-vote-opens = Stimmzettel ab dem
call-date-vote-closes = Stimmzettel bis zum
call-date-reviews-until = Bewertungen bis zum
call-date-reveal = Umschläge geöffnet bis zum
call-date-decide-by = Entscheidung zugesagt bis zum
call-edge-opens = Einreichungen werden angenommen ab
call-edge-closes = Einreichungen werden angenommen bis
call-edge-vote-opens = Stimmzettel werden angenommen ab
call-edge-vote-closes = Stimmzettel werden angenommen bis
call-edge-reviews-until = Bewertungen werden angenommen bis
call-edge-reveal = Umschläge werden geöffnet bis
call-edge-decide-by = Entscheidung ist zugesagt bis
call-anywhere = irgendwo auf der Erde: Ein Tag endet dort, wo er zuletzt endet
call-no-end = Einreichungen jederzeit
count-entries = { $n ->
    [one] { $n } Einreichung
   *[other] { $n } Einreichungen
}
call-event-opens = Einreichungen werden angenommen
call-event-closes = Schluss für Einreichungen
call-event-vote-opens = Beginn der Abstimmung
call-event-vote-closes = Schluss für Stimmzettel
call-event-reviews-until = Schluss für Bewertungen
call-event-reveal = Schluss für das Öffnen der Umschläge
call-event-decide-by = Entscheidung zugesagt
call-news-opened = Einreichungen werden angenommen
call-news-closed = Einreichungen liegen vor
call-news-decided = entschieden
call-news-amended = nach der Eröffnung geändert
call-news-update = Neuigkeiten
call-news-called-off = abgesagt
call-news-sealed = was eingegangen ist, ist versiegelt
call-news-step = ein Schritt ist getan
call-badge-open = offen
call-badge-before = noch nicht offen
call-badge-left = noch { $days }
call-badge-last = letzter Tag
call-badge-closed = geschlossen
call-badge-vote = Abstimmung läuft
call-badge-overdue = Entscheidung überfällig
call-badge-until = bis
call-badge-vote-until = Abstimmung bis
call-badge-decided = entschieden am
call-badge-called-off = abgesagt
call-badge-any-time = jederzeit
call-tell-enter = Mitmachen:
call-tell-result = Wie entschieden wurde:
call-tell-rights = Lizenz der Einreichungen:
call-tell-from = Ein Aufruf von
tell-others = Weitersagen
tell-about = Kopieren Sie, was Sie brauchen; die Termine stehen darin, es bleibt also gültig.
tell-file = Alle Texte als Datei
tell-short = Kurz
tell-medium = Ein Post
tell-long = Ein Brief
tell-characters = { $n ->
    [one] etwa { $n } Zeichen
   *[other] etwa { $n } Zeichen
}
tell-badge = Ein Badge für Ihre Seite
tell-card = Bild
tell-card-of = Karte zu
tell-card-linked = Websites mit Linkvorschau zeigen es, wo diese Seite verlinkt ist.
tell-card-alone = Senden Sie es mit dem Text.
tell-calendar = Die Termine in einen Kalender eintragen
tell-feed = Diesem Aufruf in einem Feedreader folgen
call-run-by = Organisiert durch
call-ask = Eine Frage dazu stellen
call-unnamed = { $n ->
    [one] eine Person, die nicht genannt werden möchte
   *[other] { $n } Personen, die nicht genannt werden möchten
}
call-chosen = Ausgewählt:
call-none-chosen = Es wurde keine Einreichung ausgewählt.
call-decided-on = Entschieden am
call-closed-on = Abgesagt am
call-was-closed = Dieser Aufruf wurde abgesagt.
call-see-decision = Zur Entscheidung und allem, worauf sie beruht
call-see-count = Was die Unterlagen bisher ergeben
call-dates = Termine
call-terms = Wie entschieden wird
call-criteria = Was die Jury bewertet
call-criterion = Kriterium
call-weight = Gewicht
call-range = Punkte
call-judges = Jury
call-interest = eigenes Interesse:
call-judge-added = nach dem Ende der Einreichungen hinzugekommen, weil Befangenheit zu wenige Jurymitglieder ließ für:
call-reviews = Bewertungen
call-reviews-each = { $n ->
    [one] Eine Einreichung braucht { $n } Bewertung.
   *[other] Eine Einreichung braucht { $n } Bewertungen.
}
call-combine-mean = Die Punktzahl einer Einreichung ist der Mittelwert ihrer Bewertungen.
call-combine-median = Die Punktzahl einer Einreichung ist der Median ihrer Bewertungen.
call-combine-centred = Die Punktzahl einer Einreichung ist der Mittelwert ihrer Bewertungen, nachdem die Strenge aller Jurymitglieder ausgeglichen wurde.
call-combine-borda = Die Punktzahl einer Einreichung ist der Mittelwert ihrer Plätze in der Reihenfolge der einzelnen Jurymitglieder, von 1 für die beste bis 0 für die letzte.
call-award-main = Was entschieden wird
call-decides-judges = durch die Jury
call-decides-votes = durch Abstimmung
call-decides-people = durch das Organisationsteam
call-decides-consent = durch Konsent: angenommen, sofern niemand einen Einwand erhebt
call-places = { $n ->
    [one] { $n } Platz
   *[other] { $n } Plätze
}
call-vote = Abstimmung
call-method-yes-no = Ja oder Nein.
call-method-approval = Jeder Stimmzettel nennt alle Optionen, denen er zustimmt.
call-method-score = Jeder Stimmzettel vergibt Punkte von 0 bis { $max }; was er nicht nennt, erhält 0.
call-method-ranked = Jeder Stimmzettel bringt Optionen in eine Reihenfolge; Gleichstände sind erlaubt, und was nicht genannt ist, kommt zuletzt.
call-method-consent = Wer einen Grund hat, erhebt Einwand; ohne Einwand ist es angenommen.
call-voters-everyone = Alle dürfen abstimmen; wer neu ist, legt vorher ein Profil an. Niemand prüft, ob eine Person nur einmal abstimmt.
call-voters-members = Mitglieder stimmen ab: alle, die hier ein Profil haben.
call-voters-contributors = Es stimmen alle ab, von denen es hier schon Arbeiten gab, bevor der Aufruf bekannt war.
call-voters-judges = Die Jury stimmt ab.
call-voters-people = Diese Personen stimmen ab:
call-none = „Keine davon“ ist eine Option, und was mehr Stimmzettel darunter als darüber setzen, scheidet aus.
call-quorum = { $n ->
    [one] Ein Stimmzettel muss zählen.
   *[other] Mindestens { $n } Stimmzettel müssen zählen.
}
call-eligible = Wer einreichen darf
call-eligible-everyone = alle
call-eligible-members = Mitglieder: alle, die hier ein Profil haben
call-eligible-contributors = alle, von denen es hier schon vor der Eröffnung Arbeiten gab
call-eligible-newcomers = alle, von denen es hier vor der Eröffnung noch keine Arbeiten gab
call-no-judges = nicht die Jury
call-no-people = nicht das Organisationsteam
call-except = nicht
call-limits = Grenzen
call-limit-entries = { $n ->
    [one] { $n } Einreichung pro Person
   *[other] { $n } Einreichungen pro Person
}
call-limit-team = { $n ->
    [one] { $n } Person pro Einreichung
   *[other] höchstens { $n } Personen pro Einreichung
}
call-words-min = { $n ->
    [one] mindestens { $n } Wort
   *[other] mindestens { $n } Wörter
}
call-words-max = { $n ->
    [one] höchstens { $n } Wort
   *[other] höchstens { $n } Wörter
}
call-license = Lizenz der Einreichungen
call-rights = Wem was gehört
call-late = Einreichungen ohne Beweis, dass sie rechtzeitig eingingen
call-late-refuse = werden nicht berücksichtigt
call-late-ask = werden getrennt aufgeführt und zählen, wenn die Entscheidung sagt, warum
call-late-take = werden angenommen
call-unless-decided = Wenn nichts entschieden wird
call-enter = Wie man teilnimmt
call-enter-form = Eine Einreichung schreiben
call-enter-form-about = Das Formular ist das des Repositorys; es nennt bereits diesen Aufruf.
call-enter-command = Auf dem eigenen Rechner:
call-enter-before = Einreichungen werden angenommen ab dem
call-enter-over = Einreichungen wurden angenommen bis zum
call-enter-vote = Zum Abstimmen:
call-vote-until = Stimmzettel werden angenommen bis
call-vote-form = Stimmzettel schreiben
call-vote-form-about = Das Formular ist das des Repositorys. Setzen Sie statt „your-name“ Ihren eigenen Namen in den Dateinamen, so wie Ihre Seite hier heißt: Ein Stimmzettel zählt für die Person, nach der er benannt ist, wenn sie ihn selbst einreicht.
call-enter-review = Die Jury bewertet eine Einreichung mit:
call-updates = Neuigkeiten und Antworten
call-amendments = Nach der Eröffnung geändert
call-amendment-why = Warum:
call-entries = Einreichungen
call-entries-none = Es gibt noch keine Einreichungen.
call-entries-shuffled = In zufälliger Reihenfolge, für alle derselben: Früh dran zu sein oder Aaron zu heißen, ist kein Vorteil.
call-entries-placed = Nach Platz, dann nach Name.
call-proposed = noch nicht veröffentlicht
call-arrival-sealed = rechtzeitig, laut Siegel zum Fristende
call-arrival-merged = auf dem Branch seit dem
call-arrival-forge = in einer Anfrage, laut Git-Plattform eröffnet am
call-arrival-claimed = nichts beweist, wann sie eingegangen ist
call-standing-late = rechtzeitiger Eingang nicht bewiesen
call-standing-admitted = verspätet, aber trotzdem angenommen
call-standing-withdrawn = zurückgezogen
call-standing-ineligible = nicht teilnahmeberechtigt
call-standing-unopened = nicht rechtzeitig geöffnet
call-standing-broken-envelope = nicht das, was ihr Umschlag enthält
call-entry-removed = ihre Seite wurde nach dem Ende der Frist entfernt; bewertet wird, was sie war
call-entry-touched = vor dem Ende der Frist von anderen geändert
call-doubts = Was man wissen sollte, bevor man dem Ergebnis traut
call-entry-sealed = noch in ihrem Umschlag
call-entry-opened = im Umschlag, geöffnet am
call-entry-opens = zu öffnen:
call-place = Platz { $n }
call-shared = geteilt
call-outcome = Ergebnis
call-outcome-chosen = ausgewählt
call-outcome-mention = lobende Erwähnung
call-outcome-not-chosen = nicht ausgewählt
call-outcome-late = zu spät
call-outcome-ineligible = durfte nicht teilnehmen
call-outcome-withdrawn = zurückgezogen
call-outcome-unopened = nicht rechtzeitig geöffnet
call-outcome-broken-envelope = nicht das, was ihr Umschlag enthielt
call-outcome-accepted = angenommen
call-outcome-later = für später
call-outcome-declined = abgelehnt
call-outcome-done = erledigt
call-answer = Antwort
call-steps = Was daraus geworden ist
call-steps-over = { $n } von { $of } Schritten sind getan oder aufgegeben.
call-steps-news = Letzte Neuigkeit:
call-step-planned = geplant
call-step-doing = in Arbeit
call-step-done = getan
call-step-dropped = aufgegeben
call-retrospective = Rückblick:
person-calls = Zu Aufrufen eingereicht
person-judged = In der Jury von:
person-runs = Leitet:
call-preliminary = Noch hat niemand entschieden. Dies ergeben die Unterlagen jetzt, da alle Fristen abgelaufen sind; eine Entscheidung kann noch etwas mit Begründung auslassen oder verspätet Eingegangenes annehmen.
call-decision-by = durch
call-decision-at = nach den Unterlagen des Commits
call-decision-file = die Datei
call-override = Das Organisationsteam hat anders entschieden als die Zahlen:
call-despite = Entschieden wurde trotz allem, was dagegen sprach:
call-decision-disputed = Diese Entscheidung hat keinen Bestand:
call-draw = Losentscheid
call-draw-held = { $n ->
    [one] Diese Einreichungen lagen für einen Platz gleichauf, daher hat das Los ihn vergeben.
   *[other] Diese Einreichungen lagen für { $n } Plätze gleichauf, daher hat das Los sie vergeben.
}
call-draw-needed = { $n ->
    [one] Diese Einreichungen liegen für einen Platz gleichauf, und das Los wird ihn vergeben.
   *[other] Diese Einreichungen liegen für { $n } Plätze gleichauf, und das Los wird sie vergeben.
}
call-draw-repeat = Alle können die Auslosung aus den Zahlen wiederholen; das Verfahren ist
call-draw-sources = Die Zahlen kommen aus dem, was der Aufruf angibt.
call-draw-after = Bekannt sind sie ab dem
call-draw-key = Der Schlüssel, den sie ergeben
call-draw-pool = Gezogen aus, in dieser Reihenfolge:
call-draw-order = Die Reihenfolge, in der gezogen wurde:
call-draw-number = Nummer
call-draw-place = Erhält einen Platz
call-draw-named = Bei Gleichstand entscheidet das Los, mit Zahlen aus:
call-ties-drawn = bei Gleichstand entscheidet das Los
call-lacks-quorum = { $n ->
    [one] Es gibt kein Ergebnis: Ein Stimmzettel muss zählen, und keiner zählt.
   *[other] Es gibt kein Ergebnis: { $n } Stimmzettel müssen zählen, und es sind weniger.
}
call-no-places = Keine Einreichung hat einen Platz.
call-decided-by-people = Darüber entscheidet das Organisationsteam; gezählt wird nichts.
call-entry = Einreichung
call-score = Punktzahl
call-score-exact = Genau
call-score-none = zu wenige Bewertungen
call-sum = Summe
call-options = Optionen
call-none-of-these = Keine davon
call-pairwise = Wer wem vorgezogen wird
call-pairwise-about = Wie viele Stimmzettel die Zeile über die Spalte setzen. Eine fett gedruckte Zahl ist die größere ihres Paares.
call-paths = Stärkste Pfade
call-paths-about = Schulze-Methode: Eine Kette von Siegen ist so stark wie ihr schwächster Sieg. Zuerst kommt, wer zu jedem anderen einen stärkeren Pfad hat als umgekehrt.
call-order = Alle der Reihe nach:
call-dropped = Ausgeschieden, weil keine Mehrheit sie über „Keine davon“ setzt:
call-condorcet = Schlägt jede andere Option im direkten Vergleich:
call-too-many-options = Für Tabellen sind es zu viele Optionen; die Dateien unten enthalten jeden Stimmzettel.
call-answer-yes = ja
call-answer-no = nein
call-answer-abstain = Enthaltung
call-carried = Angenommen
call-not-carried = Nicht angenommen
call-needs-majority = nötig sind mehr Ja als Nein
call-needs-two-thirds = nötig sind doppelt so viele Ja wie Nein
call-passes = Niemand erhebt Einwand, also ist es angenommen.
call-objections = Aufrechterhaltene Einwände
call-reviews-all = Alle Bewertungen
call-reviewer = Bewertet von
call-total = Gesamt
call-counted = Zählt
call-not-counted = zählt nicht:
call-conflict = Interessenkonflikt:
call-verdict-accept = würde annehmen
call-verdict-revise = würde überarbeiten lassen
call-verdict-decline = würde ablehnen
call-comments = Was sie dazu sagen
call-support = { $n ->
    [one] { $n } Unterstützung (von der Git-Plattform gezählt, allen offen)
   *[other] { $n } Unterstützungen (von der Git-Plattform gezählt, allen offen)
}
call-ballots = Alle Stimmzettel
call-ballots-counted = { $n ->
    [one] { $n } Stimmzettel zählt.
   *[other] { $n } Stimmzettel zählen.
}
call-voter = Abstimmende Person
call-choice = Wahl
call-hidden-voter = eine Person, die nicht genannt werden möchte
call-withdrawn-objection = hat einen Einwand zurückgezogen
call-unreadable = nicht lesbar
call-ballot-blank = nennt keine Option
call-left-out = Nicht berücksichtigt
call-left-out-unnamed = { $n ->
    [one] und eine Unterlage einer Person, die nicht genannt werden möchte
   *[other] und { $n } Unterlagen von Personen, die nicht genannt werden möchten
}
call-uncounted-uncommitted = nicht committet
call-uncounted-invalid = nicht lesbar oder für eine andere Art der Abstimmung
call-uncounted-unknown-option = nennt eine Option, die es nicht gibt
call-uncounted-foreign = im Namen von jemandem und von jemand anderem committet
call-uncounted-name-only = von jemandem mit dem Namen des Verfassers, von einer Adresse, die nicht als dessen eigene bekannt ist
call-uncounted-unreadable = nicht in der gelesenen Versionsgeschichte
call-uncounted-not-on-roll = nicht stimmberechtigt
call-uncounted-weak-proof = ohne den Nachweis, den der Aufruf verlangt
call-proof-sign-off = Ein Stimmzettel zählt, wenn der zugehörige Commit von der abstimmenden Person bestätigt ist (Sign-off).
call-proof-account = Ein Stimmzettel zählt, wenn die Anfrage, mit der er kam, laut Liste der Git-Plattform vom Konto im Profil der abstimmenden Person eröffnet wurde.
call-uncounted-late = kam zu spät
call-uncounted-unopened = nicht oder zu spät geöffnet
call-uncounted-broken-envelope = nicht das, was der Umschlag enthält
call-uncounted-unknown-entry = zu einer Einreichung, die es nicht gibt
call-uncounted-entry-out = zu einer Einreichung, die nicht teilnimmt
call-uncounted-no-judge = nicht von einem Jurymitglied
call-uncounted-other-entries = von einem Jurymitglied, das für andere Einreichungen hinzukam
call-uncounted-incomplete = eine Punktzahl fehlt oder ist außerhalb des erlaubten Bereichs
call-uncounted-silent = sagt nicht, ob ein Interessenkonflikt besteht
call-uncounted-declared = ein Interessenkonflikt wurde offengelegt
call-uncounted-conflict = wer bewertet, hat die Einreichung selbst gemacht oder konkurriert mit ihr
call-uncounted-other-revision = über einen anderen Stand der Einreichung als den, der bewertet wird
call-uncounted-sealed-entry = geschrieben, bevor die Einreichung geöffnet wurde
call-recount = Nachzählen
call-recount-agrees = Eine Nachzählung der Unterlagen ergibt, was die Entscheidung sagt.
call-recount-differs = Eine Nachzählung der Unterlagen ergibt etwas anderes, als die Entscheidung sagt:
call-recount-command = Wer das Repository hat, zählt nach mit:
call-digest = Hashwert aller gezählten Unterlagen
call-exports = Für andere Programme:
call-export-csv = jeder Stimmzettel als Tabelle
call-export-toc = Reihenfolgen, für die Werkzeuge von PrefLib
call-export-cvotes = Reihenfolgen, im Condorcet Election Format
calls-about-lead = Wer ein Ergebnis liest, soll wissen, worauf es beruht. Hier steht, was gezeigt wird, was man glauben muss und was niemand behauptet.
calls-about-proven = Was ein Ergebnis zeigt
calls-about-proven-records = Welche Bewertungen und Stimmzettel gezählt wurden, jeweils mit dem Commit, und welche nicht berücksichtigt wurden, jeweils mit dem Grund.
calls-about-proven-count = Dass diese Unterlagen dieses Ergebnis ergeben. Alle können nachzählen, mit diesem Programm oder mit anderen.
calls-about-proven-digest = Dass seither keine gezählte Unterlage hinzugefügt, entfernt oder geändert wurde: Der Hashwert wäre ein anderer.
calls-about-proven-seal = Was zu einer Frist eingegangen war, wenn sie versiegelt wurde: Das Siegel nennt jeden Inhalt mit seinem Hashwert, sodass nichts später Gepushtes an dessen Stelle treten kann.
calls-about-proven-author = Durch welchen Nachweis jede Unterlage jemandem zugeordnet ist: Eine Unterlage zählt für die Person, die sie committet hat, ein Stimmzettel nur mit deren Bestätigung (Sign-off).
calls-about-trusted = Was man glauben muss
calls-about-trusted-seal = Dass das Organisationsteam nach Ablauf der Frist versiegelt hat, was vorlag.
calls-about-trusted-branch = Dass der Branch vor der Versiegelung nicht umgeschrieben wurde und dass seine Uhr richtig ging: Zeiten, die Autoren selbst angeben, werden nie verwendet.
calls-about-trusted-forge = Dass Konten der Git-Plattform den Personen gehören, die sie nutzen, und dass eine Bestätigung (Sign-off) von der Person stammt, die sie nennt.
calls-about-not = Was niemand behauptet
calls-about-not-secret = Dass Stimmzettel geheim sind. Git zeigt alles, allen, für immer. Wer darum gebeten hat, nicht genannt zu werden, wird mitgezählt und nicht aufgeführt, ist im Repository aber trotzdem zu finden.
calls-about-not-one = Dass eine Person nur ein Konto hat.
calls-about-not-crowd = Dass eine Menge, die sich selbst ausgewählt hat, für irgendjemand anderen spricht.
calls-about-elsewhere = Eine Abstimmung über Personen oder eine, die geheim sein muss, gehört anderswohin: Belenios und Helios sind dafür gemacht. Das Organisationsteam kann dann von Hand entscheiden und auf jenes Ergebnis verweisen.

## Wie lange eine erste Antwort dauert

title-answers = Wie schnell geantwortet wird
title-answers-json = Antworten (JSON)
about-answers = Wie lange erste Antworten dauern und was auf eine wartet.
promise-days = { $n ->
    [one] Eine erste Antwort kommt innerhalb von { $n } Tag.
   *[other] Eine erste Antwort kommt innerhalb von { $n } Tagen.
}
promise-hours = { $n ->
    [one] Eine erste Antwort kommt innerhalb von { $n } Stunde.
   *[other] Eine erste Antwort kommt innerhalb von { $n } Stunden.
}
promise-kept = Wird das eingehalten?
answers-promise-days = { $n ->
    [one] Wer etwas einsendet, dem ist eine erste Antwort innerhalb von { $n } Tag zugesagt.
   *[other] Wer etwas einsendet, dem ist eine erste Antwort innerhalb von { $n } Tagen zugesagt.
}
answers-promise-hours = { $n ->
    [one] Wer etwas einsendet, dem ist eine erste Antwort innerhalb von { $n } Stunde zugesagt.
   *[other] Wer etwas einsendet, dem ist eine erste Antwort innerhalb von { $n } Stunden zugesagt.
}
answers-no-promise = Diese Website sagt keine Frist zu, in der geantwortet wird.
answers-what = Die erste Antwort auf einen Vorschlag oder eine Idee ist eine Zusammenführung, eine Entscheidung, eine Schließung, eine Begutachtung oder ein Kommentar eines Mitglieds. Was der Autor selbst oder ein Programm sagt, ist keine Antwort.
answers-json = Dasselbe für Programme (JSON)
answers-waiting = Warten auf eine erste Antwort
answers-nothing-waits = Nichts wartet auf eine erste Antwort.
answers-late = verspätet
answers-sent = Was eingesandt wurde
answers-promised-by = Antwort zugesagt bis
answers-idea-for = eine Idee für
answers-months = Wie lange erste Antworten gedauert haben
answers-months-about = Nach dem Monat der Antwort. Die Hälfte der Antworten und neun von zehn dauerten höchstens so lange.
answers-month = Monat
answers-count = Antworten
answers-median = Die Hälfte
answers-p90 = Neun von zehn
answers-unanswered = { $n ->
    [one] { $n } wurde ohne bekannte Antwort erledigt, etwa vom Autor selbst zurückgezogen oder zusammengeführt.
   *[other] { $n } wurden ohne bekannte Antwort erledigt, etwa von ihren Autoren selbst zurückgezogen oder zusammengeführt.
}
answers-unknown = Was diese Seite nicht wissen kann
answers-unsure = { $n ->
    [one] { $n } Vorschlag ist nicht Teil der Website, und nichts verrät, ob er noch offen ist. Er ist hier nicht aufgeführt.
   *[other] { $n } Vorschläge sind nicht Teil der Website, und nichts verrät, ob sie noch offen sind. Sie sind hier nicht aufgeführt.
}
answers-no-requests = Die Liste der Vorschläge auf der Git-Plattform ist nicht bekannt. Ein Vorschlag zählt ab seinem ersten Commit, der älter sein kann als er selbst, und was ohne Entscheidung im Repository geschlossen wurde, gilt hier nicht als beantwortet.
answers-no-comments = Die Liste der Kommentare auf der Git-Plattform ist nicht bekannt. Was nur in einem Kommentar beantwortet wurde, ist als wartend aufgeführt.
span-hours = { $n ->
    [0] weniger als eine Stunde
    [one] { $n } Stunde
   *[other] { $n } Stunden
}
span-days = { $n ->
    [one] { $n } Tag
   *[other] { $n } Tage
}

## Was daraus geworden ist

person-outcomes = Was daraus geworden ist
person-reviews = Begutachtungen
person-reviewed = Seiten:
outcome-linked-from = { $n ->
    [one] { $n } Seite verlinkt darauf:
   *[other] { $n } Seiten verlinken darauf:
}
call-carried-out = Umgesetzt in
envelope-title-ballot = Abstimmen im Umschlag
envelope-title-review = Bewerten im Umschlag
envelope-title-entry = Einreichen im Umschlag
envelope-about-ballot = Bis zum Ende der Abstimmung sehen alle von einem Stimmzettel nur den SHA-256: seinen Umschlag. Dazu dienen zwei Dateien. Der Umschlag wird jetzt gesendet; der Stimmzettel bleibt bei Ihnen und wird danach gesendet. Nur wer seinen Umschlag rechtzeitig öffnet, hat abgestimmt.
envelope-about-review = Bis zum Ende der Frist sehen alle von einer Bewertung nur den SHA-256: ihren Umschlag. Dazu dienen zwei Dateien. Der Umschlag wird jetzt gesendet; die Bewertung bleibt bei der Person, die sie schreibt, und wird danach gesendet. Eine Bewertung zählt nur, wenn ihr Umschlag rechtzeitig geöffnet wird.
envelope-about-entry = Bis zum Ende des Aufrufs sehen alle von einer Einreichung nur den SHA-256: ihren Umschlag. Niemand kann abschreiben, was niemand lesen kann. Die Seite bleibt bei Ihnen und tritt an die Stelle ihres Umschlags, wenn der Aufruf geschlossen ist. Eine Einreichung zählt nur, wenn ihr Umschlag rechtzeitig geöffnet wird.
envelope-when = Umschläge werden angenommen
envelope-open-when = Umschläge werden geöffnet
envelope-command = Mit einem Befehl
envelope-no-script = Mit JavaScript hat diese Seite ein Formular, das beide Dateien erstellt.
envelope-insecure = Dieser Browser erstellt Umschläge nur auf Seiten mit https. Öffnen Sie die Seite unter ihrer https-Adresse oder verwenden Sie den Befehl.
envelope-nothing = Füllen Sie mindestens eines dieser Felder aus.
envelope-form-ballot = Ihr Stimmzettel
envelope-form-review = Ihre Bewertung
envelope-form-entry = Ihre Einreichung
envelope-who = Ihr Name auf dieser Website
envelope-who-about = Wie in der Adresse Ihrer Seite: Kleinbuchstaben, Ziffern und Bindestriche. Die Dateien werden danach benannt.
envelope-who-about-entry = Wie in der Adresse Ihrer Seite: Kleinbuchstaben, Ziffern und Bindestriche.
envelope-choose-ranked = Ihre Reihenfolge: 1 für die beste Option. Gleiche Zahlen bedeuten Gleichstand; was keine Zahl hat, kommt zuletzt.
envelope-choose-approval = Wem Sie zustimmen
envelope-choose-score = Ihre Punkte, von 0 bis { $max }. Was keine hat, erhält 0.
envelope-reason = Warum Sie Einwand erheben
envelope-reason-about = Ohne Einwand gibt es nichts zu senden. „withdrawn“ zieht einen zurück.
envelope-conflict = Was haben Sie mit dieser Einreichung zu tun?
envelope-conflict-none = nichts: kein Interessenkonflikt
envelope-conflict-declared = etwas, und ich sage, was
envelope-interest = Was, in einem Satz
envelope-scores = Punkte
envelope-verdict = Was Sie tun würden
envelope-verdict-accept = annehmen
envelope-verdict-revise = überarbeiten lassen
envelope-verdict-decline = ablehnen
envelope-comment = Was Sie den Einreichenden sagen (Markdown)
envelope-way = Ihre Seite
envelope-way-text = Ich schreibe sie hier
envelope-way-page = Ich habe sie als Datei
envelope-page = Die Datei Ihrer Seite
envelope-page-about = Markdown. In der Seite, die daraus entsteht, steht oben, was den Umschlag öffnet: Bewahren Sie diese auf.
envelope-page-wrong = Das lässt sich nicht in einen Umschlag stecken: Es hat keinen Text, ist selbst ein Umschlag, nennt einen anderen Aufruf oder jemand anderen, oder seine Kopfdaten sind kein YAML zwischen zwei Zeilen mit ---.
envelope-key-title = Titel
envelope-key-title-about = Alle sehen ihn ab jetzt, und die Datei wird danach benannt: Wählen Sie einen, der nichts verrät.
envelope-key-summary = Zusammenfassung
envelope-list = Durch Kommas getrennt.
envelope-text = Text (Markdown)
envelope-make = Beide Dateien erstellen
envelope-nothing-sent = Auf diesem Gerät; es wird nichts gesendet.
envelope-made = Ihre beiden Dateien
envelope-keep-ballot = Bewahren Sie diese auf und zeigen Sie sie niemandem, bevor die Abstimmung beendet ist. Geht sie verloren oder wird sie verändert, zählt Ihre Stimme nicht.
envelope-keep-review = Bewahren Sie diese auf und zeigen Sie sie niemandem vor dem Ende der Frist. Geht sie verloren oder wird sie verändert, zählt Ihre Bewertung nicht.
envelope-keep-entry = Bewahren Sie diese auf und zeigen Sie sie niemandem, bevor der Aufruf geschlossen ist. Geht sie verloren oder wird sie verändert, zählt Ihre Einreichung nicht.
envelope-keep-link = Aufbewahren:
envelope-keep-text = Was darin steht
envelope-send = Sobald Sie sie haben, senden Sie ihren Umschlag als
envelope-send-link = Den Umschlag senden
envelope-later = Setzen Sie die erste Datei an die Stelle der zweiten, Byte für Byte. Wann:
envelope-opening = Umschlag öffnen
envelope-opening-about = Die aufbewahrte Datei tritt nun an die Stelle ihres Umschlags. Prüfen Sie zuerst hier, ob sie noch dieselbe ist, Byte für Byte; es wird nichts gesendet.
envelope-kept = Die aufbewahrte Datei
envelope-fits = Das ist, was Ihr Umschlag enthält. Setzen Sie es an seine Stelle:
envelope-differs = Ihr Umschlag enthält etwas anderes. Suchen Sie die Datei so, wie sie war, als Sie sie erstellt haben.
envelope-unknown = Kein Umschlag auf dieser Website stammt vom Autor dieser Datei.
envelope-holds-none = Kein Umschlag dieses Aufrufs enthält diese Datei. Suchen Sie sie so, wie sie war, als Sie sie erstellt haben.

## Pictures at full size
picture-close = Schließen
picture-before = Vorheriges Bild
picture-after = Nächstes Bild
picture-about = Urheber, Lizenz und Größe dieses Bildes

## A page by chance
title-random = Zufällige Seite
about-random = Eine Seite, nach dem Zufall.
sealed-entry-by = Versiegelt von
sealed-entry-closed = Diese Einreichung ist in einem Umschlag: Niemand kann sie lesen, bevor der Aufruf geschlossen ist, damit niemand sie abschreiben kann. Wer sie eingereicht hat, öffnet sie in dieser Zeit:
sealed-entry-unopened = Diese Einreichung war in einem Umschlag, der nicht rechtzeitig geöffnet wurde, und nimmt nicht teil. Zu öffnen war er bis zum
sealed-entry-broken = Dieser Umschlag ist nicht der, der hier war, als der Aufruf geschlossen wurde. Die Einreichung nimmt nicht teil.
sealed-entry-endless = Diese Einreichung ist in einem Umschlag, und nirgends steht, wann er geöffnet wird.
sealed-entry-digest = Der Umschlag ist der SHA-256 der Seite, die an seine Stelle tritt:

## Names and texts of other pages
redirected-from = Weitergeleitet von
other-uses = Weitere Bedeutungen:
info-permalink = Dauerhafter Link
info-permalink-link = diese Version der Datei
included-from = Aus
call-kind-tasks = kleine Aufgaben
title-call-tasks = Aufgaben
tasks-settled = Erledigte Aufgaben: { $n } von { $of }
tasks-wrong = gehört nicht hierher
tasks-again = noch einmal gefragt
tasks-state-open = offen
tasks-state-disputed = Antworten weichen ab
tasks-state-needs-a-person = jemand muss auswählen
tasks-state-agreed = Einigkeit
tasks-state-done = erledigt
tasks-form = Antworten
tasks-answers = Antworten: { $n }
tasks-on-the-way = unterwegs: { $n }
tasks-skips = übersprungen: { $n }
tasks-none = Es gibt nichts zu tun.
tasks-minutes = Minuten je Antwort: { $n }.
tasks-each = Personen, die jede Aufgabe beantworten: { $n }.
tasks-agree-exact = Alle Antworten müssen gleich sein.
tasks-agree-majority = Gleiche Antworten, die genügen: { $n }.
tasks-agree-within = Zahlen müssen nahe an ihrem Median liegen.
tasks-agree-pick = Wer den Aufruf leitet, wählt eine Antwort aus.
tasks-examples = Beispiele
tasks-all = Alle Aufgaben
tasks-apply = Die Ergebnisse dorthin schreiben, wo sie hingehören:
tasks-people = Beantwortet von
tasks-alpha = Krippendorffs α: { $value }
tasks-alpha-high = Die Antworten stimmen gut überein, auf die Ergebnisse ist Verlass.
tasks-alpha-middle = Die Antworten stimmen meist überein; die Ergebnisse sind vorläufig.
tasks-alpha-low = Die Antworten stimmen kaum öfter überein als durch Zufall: Die Frage ist vielleicht unklar.
tasks-alpha-none = Es gibt zu wenige verschiedene Antworten, um zu sagen, wie weit sie übereinstimmen.
tasks-rechecked = Noch einmal gefragt: { $of }, bestätigt: { $n }.
person-tasks = Beantwortete Aufgaben von
title-tasks = Was du tun kannst
about-tasks = Kleine Dinge, die jeweils ein paar Minuten dauern.
tasks-intro = Was getan ist, steht hier nicht mehr. Von jeder Art werden höchstens { $n } auf einmal gezeigt.
tasks-topic-media-without-alt = Ein Bild beschreiben
tasks-topic-missing-summary = Eine Zusammenfassung schreiben
tasks-topic-stubs = Eine kurze Seite ausbauen
tasks-topic-uncategorised = Eine Seite einer Kategorie zuordnen
tasks-topic-orphans = Auf eine Seite verlinken, auf die nichts verweist
tasks-topic-red-links = Eine Seite schreiben, auf die andere verweisen
tasks-topic-unlicensed-media = Die Lizenz einer Datei herausfinden
tasks-topic-untranslated = Eine Seite übersetzen
tasks-topic-calls = Eine Frage beantworten
tasks-length = { $n } Minuten
tasks-knowledge-some = braucht Kenntnis des Themas
tasks-by-topic = Nach Art
tasks-by-length = Nach Dauer
tasks-by-language = Nach Sprache
tasks-do = Erledigen
tasks-topic-all = Alle dieser Art
tasks-here = Was du hier in ein paar Minuten tun kannst
