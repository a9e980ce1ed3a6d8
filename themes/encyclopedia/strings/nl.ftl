# Nederlands.

date-format = { $day } { $month } { $year }
month-format = { $month } { $year }
thousands-separator = .
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
month-short-1 = jan
month-short-2 = feb
month-short-3 = mrt
month-short-4 = apr
month-short-5 = mei
month-short-6 = jun
month-short-7 = jul
month-short-8 = aug
month-short-9 = sep
month-short-10 = okt
month-short-11 = nov
month-short-12 = dec

## Rond de pagina
skip-to-content = Naar inhoud springen
main-menu = Hoofdmenu
views = Weergaven van deze pagina
breadcrumbs = U bent hier
languages = Talen
languages-count = { $n ->
    [one] { $n } andere taal
   *[other] { $n } andere talen
}
copy = Kopiëren
copied = Gekopieerd
theme-auto = Kleuren: automatisch
theme-light = Kleuren: licht
theme-dark = Kleuren: donker
feed = Atom-feed
footer-explore = Verkennen
footer-take-part = Meedoen
footer-links = Links
footer-license = Tenzij een pagina anders vermeldt, is de tekst beschikbaar onder
made-with = Gemaakt met
redirect = Deze pagina is verplaatst naar
nothing-here = Hier staat niets. Dat is goed nieuws, of een nieuw begin.
list-edit = { $title } bewerken
list-translate = Schrijf deze pagina in het
list-json = Deze lijst voor programma’s (JSON)
letters = Naar een letter springen
and-more = { $n ->
    [one] en nog { $n }
   *[other] en nog { $n }
}
change-repeated = { $n ->
    [one] en { $n } eerdere wijziging op deze dag
   *[other] en { $n } eerdere wijzigingen op deze dag
}
recent-changes-programs = { $n ->
    [one] { $n } wijziging door een programma is weggelaten. Die staat in de geschiedenis van de pagina.
   *[other] { $n } wijzigingen door programma’s zijn weggelaten. Die staan in de geschiedenis van de pagina.
}

## Zoeken
search = Deze site doorzoeken
search-submit = Zoeken
search-placeholder = Zoeken
search-found = Resultaten: %
search-none = Niets gevonden voor ‘%’.
search-partly = sommige woorden ontbreken
search-wait = Bezig met zoeken …
search-failed = Een deel van de zoekfunctie kon niet worden geladen. Probeer het later opnieuw.
search-all = Alle resultaten
search-more = Meer resultaten
search-kind = Soort
search-language = Taal
search-any = Alle
search-browse = Liever rondkijken
search-no-script = De zoekfunctie heeft JavaScript nodig. Deze lijsten niet.

## Menu
menu-home = Hoofdpagina
menu-calls = Oproepen
menu-submissions = Voorstellen
menu-contribute = Hoe u kunt bijdragen
menu-new-page = Nieuwe pagina

## Wiens bijdragen worden aangenomen
intake-calls-only = Nieuwe pagina’s zijn hier een antwoord op een open oproep. Verbeteringen zijn altijd welkom.
intake-members = Deze site neemt bijdragen aan van haar leden: wie hier een profiel heeft.
intake-paused = Deze site neemt voorlopig geen bijdragen aan.

## Tabbladen
tab-article = Artikel
tab-person = Persoon
tab-category = Onderwerp
tab-call = Oproep
tab-decision = Beslissing
tab-history = Geschiedenis
tab-authorship = Wie schreef wat
tab-information = Informatie
tab-edit = Bewerken
tab-source = Brontekst
tab-discuss = Overleg

## Meldingen
notice = Opmerking
notice-stub = Deze pagina is kort. U kunt helpen door haar uit te breiden.
notice-stub-link = Pagina bewerken
notice-short = Deze pagina is kort.
notice-short-link = Pagina bewerken
notice-draft = Deze pagina is een concept. Lezers zien haar nog niet.
notice-draft-link = Over concepten
notice-shallow-history = Een deel van de geschiedenis ontbreekt hier, zodat de namen bij deze pagina onvolledig zijn.
notice-disambiguation = Deze pagina noemt de betekenissen van “{ $name }”.
notice-disambiguation-link = Over pagina’s met dezelfde naam
notice-entry = Deze pagina is een antwoord op de oproep “{ $name }”.
notice-entry-link = Bekijk wat er werd gevraagd en wat er kwam
notice-chosen = Deze pagina is gekozen in de oproep “{ $name }”.
notice-chosen-link = Bekijk wat er werd gevraagd en wat er kwam
notice-preview = U ziet een voorstel zoals het gepubliceerd zou worden.
notice-preview-link = Bekijk het voorstel
notice-proposed = Dit is een voorstel. Het is niet beoordeeld en niet gepubliceerd.
notice-proposed-link = Alle voorstellen

## Artikelen
contents = Inhoud
infobox = In het kort
written-by = Geschreven door
and-others = { $n ->
    [one] en { $n } ander
   *[other] en { $n } anderen
}
translated-from = vertaald van
changed = gewijzigd op
authorship = Wie schreef wat
authorship-about = Elk woord van de huidige tekst is gemarkeerd naar wiens wijziging het inbracht. De aandelen zijn een benadering.
authorship-close = Terug naar de gewone pagina
authorship-others = anderen
authorship-uncommitted = nog niet gecommit
authorship-unknown = van vóór de geschiedenis die hier bekend is
authorship-import = van elders geïmporteerd
created = aangemaakt op
reading-time = { $n } min lezen
categories = Onderwerpen
sources = Bronnen van deze pagina
neighbours = Vorige en volgende pagina
previous-page = Vorige
next-page = Volgende
news-older = Ouder
news-newer = Nieuwer
dated-years = Per jaar:
in-folder = In dit deel
source-changes = Wijzigingen:
license-of-page = Deze pagina is beschikbaar onder
reuse-how = Deze pagina hergebruiken
reuse-explain = U mag deze tekst kopiëren en bewerken volgens de licentie. Noem de auteurs, noem de licentie met een link ernaar, en vermeld of u iets hebt veranderd. Deze regel doet dat:
reuse-credit = Als platte tekst
reuse-html = Als HTML
reuse-markdown = Als Markdown
revision = versie
attestation-sign-off = De laatste versie is gepubliceerd op grond van de ondertekening (sign-off) door de bijdrager
attestation-profile = De laatste versie is gepubliceerd op grond van een verklaring in het profiel van de bijdrager
attestation-page = De laatste versie is gepubliceerd op grond van een verklaring op de pagina
attestation-none = De auteur heeft de laatste versie nog niet ondertekend.
relation-adapted = bewerkt
relation-translated = vertaald
relation-merged = samengevoegd
relation-excerpt = fragment
relation-collected = verzameld
relation-quoted = geciteerd
relation-facts = feiten
relation-inspired = geïnspireerd

## Getallen
all-pages-of = { $n ->
    [one] { $n } pagina in deze taal, { $total } in alle talen
   *[other] { $n } pagina’s in deze taal, { $total } in alle talen
}
count-pages = { $n ->
    [one] { $n } pagina
   *[other] { $n } pagina’s
}
count-changes = { $n ->
    [one] { $n } wijziging
   *[other] { $n } wijzigingen
}
count-undone = { $n ->
    [one] { $n } ongedaan gemaakte wijziging
   *[other] { $n } ongedaan gemaakte wijzigingen
}
count-words = { $n ->
    [one] { $n } woord
   *[other] { $n } woorden
}
count-backlinks = { $n ->
    [one] { $n } pagina verwijst hierheen
   *[other] { $n } pagina’s verwijzen hierheen
}
count-findings = { $n ->
    [one] { $n } aandachtspunt
   *[other] { $n } aandachtspunten
}
count-uncategorised = { $n ->
    [one] { $n } pagina staat nog bij geen onderwerp.
   *[other] { $n } pagina’s staan nog bij geen onderwerp.
}
unit-pages = { $n ->
    [one] pagina
   *[other] pagina’s
}
unit-people = { $n ->
    [one] persoon
   *[other] personen
}
unit-changes = { $n ->
    [one] wijziging
   *[other] wijzigingen
}
unit-words = { $n ->
    [one] woord
   *[other] woorden
}
unit-media = { $n ->
    [one] afbeelding of bestand
   *[other] afbeeldingen en bestanden
}
unit-programs = { $n ->
    [one] programma
   *[other] programma’s
}
unit-undone = { $n ->
    [one] terugdraaiing of teruggedraaide wijziging
   *[other] terugdraaiingen en teruggedraaide wijzigingen
}
unit-reviews = { $n ->
    [one] beoordeling
   *[other] beoordelingen
}
unit-words-today = { $n ->
    [one] woord in de huidige tekst
   *[other] woorden in de huidige tekst
}
year = Jaar
total = Totaal
line = regel { $n }

## Hoofdpagina
home-featured = Lezenswaardig
home-news = Nieuws
home-newest = Nieuwe pagina’s
home-categories = Onderwerpen
home-changes = Recente wijzigingen
home-all-changes = Alle recente wijzigingen
home-wanted = Nog te schrijven
home-wanted-about = Andere pagina’s verwijzen hiernaar. Kies er een en begin.
home-people = Bijdragers
home-all-people = Iedereen die heeft bijgedragen
until = tot en met

## Lijsten
category-parents = Onderdeel van
category-subcategories = Deelonderwerpen
category-count = { $n ->
    [0] Nog geen pagina’s
    [one] { $n } pagina over dit onderwerp
   *[other] { $n } pagina’s over dit onderwerp
}
linked-from = gelinkt vanaf
wanted-proposed = voorgesteld in
contributors-lead = { $n ->
    [one] { $n } persoon heeft deze site geschreven.
   *[other] { $n } mensen hebben deze site samen geschreven.
}
contributors-unnamed = { $n ->
    [one] { $n } van hen wordt meegeteld en niet genoemd.
   *[other] { $n } van hen worden meegeteld en niet genoemd.
}
order = Sorteren op
order-name = naam
order-activity = activiteit
narrow = Tonen
narrow-page = Tonen op deze pagina
kind-all = iedereen
kind-wrote = wie schreef
kind-translated = wie vertaalde
kind-reviewed = wie beoordeelde
kind-pictured = wie afbeeldingen toevoegde
kind-helped = wie op andere manieren hielp
pages-of-list = Pagina’s van deze lijst
contributors-bots = Programma’s
contributors-bots-about = Hun wijzigingen staan in de geschiedenis. Auteursregels noemen alleen mensen.
history-lead = Alle versies van
older-revisions = { $n ->
    [one] { $n } oudere versie wordt niet getoond.
   *[other] { $n } oudere versies worden niet getoond.
}
history-on-forge = De hele geschiedenis in de repository
change-detail = wat er is veranderd
revision-undone = ongedaan gemaakt
revision-moved = verplaatst van
diff-show = Wat er is veranderd
diff-added = toegevoegd:
diff-removed = verwijderd:
diff-blank = Geen woord veranderd.
diff-missing = De tekst van deze versie is hier niet aanwezig en kan dus niet worden vergeleken.
diff-more = { $n ->
    [one] … nog { $n } woord veranderd.
   *[other] … nog { $n } woorden veranderd.
}
diff-on-forge = De hele wijziging in de repository
place-front-matter = Metagegevens
place-start = Begin
not-found-lead = Op dit adres staat geen pagina. Misschien is ze verplaatst, of heeft niemand haar nog geschreven.
not-found-all-pages = Alle pagina’s doorkijken
not-found-contribute = Schrijf haar

## Mensen
person-bot = een programma
person-since = hier sinds
person-last = laatste wijziging op
person-activity = Activiteit
person-changes = Laatste wijzigingen
person-attestations = Verklaringen
person-years = Wijzigingen per jaar en maand
person-classes = Naar soort:
person-undone = { $n ->
    [one] { $n } is later teruggedraaid
   *[other] { $n } zijn later teruggedraaid
}
person-firsts = Eerste keren
first-page = Eerste pagina begonnen
first-edit = Eerste bewerking
first-translation = Eerste vertaling
first-review = Eerste beoordeling
first-media = Eerste afbeelding
calendar-changes = { $n ->
    [one] { $n } wijziging
   *[other] { $n } wijzigingen
}
calendar-days = { $n ->
    [one] op { $n } dag,
   *[other] op { $n } dagen,
}
calendar-legend = Elke kolom is een week van maandag tot en met zondag; hoe voller de kleur van een dag, hoe meer wijzigingen.
people-unnamed = { $n ->
    [one] { $n } persoon die niet wordt genoemd
   *[other] { $n } personen die niet worden genoemd
}
work-created = Begonnen pagina’s
work-content = Geschreven pagina’s
work-translation = Vertalingen
work-ideas = Ideeën
work-bug = Meldingen
work-design = Getekende afbeeldingen
work-maintenance = Onderhoud
work-review = Beoordelingen
work-media = Afbeeldingen en media
work-minor = Kleine verbeteringen
work-original = Vertalingen van eigen pagina’s
work-import = Van elders overgenomen teksten
role-content = tekst
role-translation = vertaling
role-review = beoordeling
role-design = illustratie
role-ideas = ideeën
role-bug = meldingen
role-maintenance = onderhoud
role-tool = hulpmiddel
role-creator = begonnen
role-media = afbeeldingen
role-import = overgenomen
role-original = oorspronkelijke auteur
class-create = nieuw
class-substantive = bewerking
class-minor = kleine bewerking
class-media = media
class-bulk = massabewerking
class-revert = terugdraaiing
class-rename = hernoemd
class-import = import
class-bot = programma
class-merge = samenvoeging
class-unknown = onbekend

## Statistieken
statistics-from = Van
chart-pages = Pagina’s
chart-people = Mensen
chart-changes = Wijzigingen
chart-total = In { $month }:
chart-most = Ten hoogste:
chart-months = Elke balk staat voor { $n } maanden.
as-table = Als tabel
month = Maand
figures-classes = Wijzigingen naar soort
figures-languages = Pagina’s per taal
figures-licenses = Pagina’s per licentie
figures-topics = Grootste onderwerpen
license-none = geen licentie

## Over naamsvermelding
credit-lead = Elke naam op deze site komt uit de geschiedenis van de pagina’s en uit wat de pagina’s zelf zeggen. Niemand wordt met de hand gerangschikt, en voor iedereen gelden dezelfde regels.
credit-who = Wie als auteur van een wijziging telt
credit-who-about = Een wijziging is een commit. Deze delen ervan noemen mensen, iedereen één keer:
credit-author = Auteur
credit-author-about = Heeft de wijziging geschreven. Wie haar voor iemand anders heeft samengevoegd of gecommit, wordt daar niet voor vermeld.
credit-co-author-about = Heeft er ook aan geschreven, en deelt de woorden gelijk met de auteur.
credit-translated-about = Heeft de wijziging vertaald, en hoort in de auteursregel.
credit-illustrated-about = Heeft er afbeeldingen of tekeningen voor gemaakt; genoemd na de auteursregel.
credit-helped-about = Heeft de wijziging beoordeeld, het idee gehad, of gemeld wat er mis was; genoemd na de auteursregel.
credit-assisted-about = Een hulpmiddel dat heeft geholpen. Het staat in de geschiedenis en nooit in een auteursregel.
credit-signed-about = Bevestigt het recht om te publiceren. Dat maakt niemand tot auteur.
credit-front-matter = Metagegevens
credit-front-matter-about = Een pagina kan mensen noemen die de geschiedenis niet kent: auteurs, vertalers, en bijdragers met een rol.
credit-classes = Soorten wijzigingen
credit-classes-about = Elke wijziging van een pagina is van één soort: de eerste die past. Witruimte, regeleinden, metagegevens en de doelen van links tellen niet als woorden.
credit-class = Soort
credit-class-what = Wat het is
credit-class-earns = Waar de auteurs worden genoemd
class-rule-create = De eerste tekst van de pagina.
class-rule-substantive = Ten minste { $words } gewijzigde woorden, of ten minste { $percent } % van de pagina.
class-rule-minor = Minder woorden dan dat, of gemarkeerd met ‘Minor-edit: true’.
class-rule-media = Afbeeldingen of andere media, nauwelijks woorden.
class-rule-import = Tekst van elders, gemarkeerd met ‘Imported-from:’. De eigen auteurs ervan staan bij de bronnen van de pagina.
class-rule-bulk = Meer dan { $pages } pagina’s op dezelfde manier gewijzigd, gemarkeerd met ‘Bulk-edit: true’, of op de lijst van wat genegeerd moet worden.
class-rule-revert = De pagina zoals ze eerder was, of de revert-regel van git zelf.
class-rule-rename = Een ander adres en verder niets.
class-rule-merge = Twee takken die vanzelf samenkwamen.
class-rule-bot = Door een programma gemaakt.
class-rule-unknown = Een deel van de geschiedenis ontbreekt, dus dit valt niet te zeggen.
earns-byline = in de auteursregel
earns-named = na de auteursregel
earns-history = alleen in de geschiedenis
credit-undone = Wat een latere wijziging heeft teruggedraaid levert niets op, en het terugdraaien evenmin.
credit-byline = De volgorde van de namen
credit-byline-about = De auteursregel van een pagina noemt, in deze volgorde:
credit-byline-pinned = de auteurs die de metagegevens van de pagina noemen, in hun volgorde,
credit-byline-creator = wie de eerste tekst heeft ingebracht,
credit-byline-authors = alle anderen die schreven of vertaalden, naar hoeveel van hun woorden in de huidige tekst staan.
credit-byline-originals = wie de pagina schreef waaruit deze is vertaald, of woorden die ze van een andere pagina van de site heeft overgenomen (translated_from, derived_from).
credit-after-byline = Na de auteursregel komen wie kleine bewerkingen, afbeeldingen, beoordelingen en ideeën bijdroegen. Programma’s, massabewerkingen, verplaatsingen en terugdraaiingen staan alleen in de geschiedenis.
credit-shares = Aandelen zijn een benadering
credit-shares-about = Elk woord van de huidige tekst hoort bij de wijziging die het inbracht, van versie tot versie. Woorden die meerdere mensen samen schreven, worden gelijk verdeeld. Een aandeel wordt alleen getoond als ten minste twee mensen er een hebben. Het zegt hoeveel tekst van iemand is, niet hoe goed die is.
credit-people = Hoe identiteiten worden samengebracht
credit-people-about = Namen en adressen van één persoon worden samengebracht door profielen in de map ‘contributors’, dan door het bestand ‘.mailmap’, dan door de no-reply-adressen van platforms, en dan door gelijke namen. Waar twee mensen bedoeld kunnen zijn, wordt niemand stilzwijgend samengevoegd.
credit-squash = Als commits worden samengevat
credit-squash-about = Een pull request die als één commit wordt samengevoegd, behoudt zijn auteurs als het bericht van die commit hen noemt, voor ieder één regel:
credit-overlay = Waar dat is vergeten, geeft een bestand in de map ‘credits’, genoemd naar het nummer van de pull request, de vermelding terug zonder de geschiedenis te herschrijven.
credit-programs-about = Wat programma’s deden, staat in de geschiedenis. Ze staan in geen auteursregel, geen lijst van mensen en geen feed.
credit-you = Uw eigen naam
credit-you-about = Voeg aan de map ‘contributors’ een bestand over uzelf toe: uw naam, uw accounts, en andere namen die u hebt gebruikt. Het brengt uw wijzigingen samen en bepaalt hoe u wordt getoond:
credit-you-command = Dit commando schrijft zo’n bestand uit wat git van u weet, met uw adressen als hashes:
credit-you-link = Schrijf uw profiel
credit-visibility-name = U wordt genoemd, met een eigen pagina. Dat geldt ook zonder profiel.
credit-visibility-pseudonym = Alleen de naam in uw profiel wordt getoond: geen andere naam en geen account van u.
credit-visibility-hidden = U wordt meegeteld en nooit genoemd: geen pagina, geen feed, geen vermelding.
credit-unnamed = { $n ->
    [one] { $n } persoon heeft hiervoor gekozen.
   *[other] { $n } personen hebben hiervoor gekozen.
}
credit-repository = Dit geldt voor deze pagina’s. De repository zelf bewaart de namen in haar commits; e-mailadressen staan op geen enkele pagina.

## Informatie over een pagina
info-facts = Feiten
info-page = Pagina
info-file = Bestand
info-language = Taal
info-length = Lengte
info-revisions = Versies
info-license = Licentie
info-attestation = Recht om te publiceren
info-findings = Bevindingen
info-credit = Naamsvermelding
info-credit-about = Aandelen zijn een benadering: ze tellen de woorden die nog in de huidige tekst staan.
standing-authors = Auteurs
standing-contributors = Met bijdragen van
standing-mentioned = Ook in de geschiedenis
standing-bots = Programma’s
info-cite = Deze pagina citeren
info-backlinks = Pagina’s die hierheen verwijzen
info-no-backlinks = Nog geen pagina verwijst hierheen.
info-links = Pagina’s waarnaar ze verwijst
info-missing = Links die op een pagina wachten
info-redirects = Andere adressen

## Soorten pagina’s
title-home = Hoofdpagina
title-article = Pagina
title-category = Onderwerp
title-categories = Onderwerpen
title-all-pages = Alle pagina’s
title-dated = Nieuws
title-search = Zoeken
title-wanted = Gevraagde pagina’s
title-long-pages = Lange pagina’s
title-new-pages = Nieuwe pagina’s
title-most-linked = Meest gelinkte pagina’s
title-redirects = Doorverwijzingen
title-stubs = Korte pagina’s
title-stale-pages = Oudste pagina’s
title-orphaned-pages = Weespagina’s
title-dead-end-pages = Doodlopende pagina’s
title-uncategorised-pages = Pagina’s zonder onderwerp
title-untranslated-pages = Onvertaalde pagina’s
title-broken-files = Ontbrekende afbeeldingen
title-undescribed-pictures = Afbeeldingen zonder tekst
title-redirected-links = Links via doorverwijzingen
title-recent-changes = Recente wijzigingen
title-contributors = Bijdragers
title-contributor = Bijdrager
title-history = Geschiedenis
title-info = Informatie
title-file = Bestand
title-special = Speciale pagina’s
title-redirect = Verplaatst
title-404 = Pagina niet gevonden
title-statistics = Statistieken
title-credit = Over naamsvermelding
title-licensing = Licenties
title-submissions = Voorstellen
title-submission = Voorstel
title-submission-archive = Archief van voorstellen
title-calls = Oproepen
title-call = Oproep
title-call-decision = Beslissing
title-calls-about = Waarop een uitslag berust
title-calls-json = Oproepen (JSON)
title-calls-feed = Oproepen (Atom-feed)
title-calls-calendar = Oproepen (agenda)
title-feed = Atom-feed
title-sitemap = Sitemap
title-catalogue = Catalogus (JSON)
about-all-pages = Elke pagina, van A tot Z.
about-search = Vind pagina’s door hun woorden.
about-categories = De boom van onderwerpen.
about-wanted = Pagina’s waarnaar andere verwijzen en die nog niemand heeft geschreven. De meest gevraagde komen eerst.
about-long-pages = De langste pagina’s, naar aantal woorden.
about-new-pages = De nieuwste pagina’s, de nieuwste eerst.
about-most-linked = Waar andere pagina’s het meest naar verwijzen.
about-redirects = Andere namen en oude adressen, en de pagina waarheen elk leidt.
about-stubs = Pagina’s die op meer tekst wachten, de kortste eerst.
about-stale-pages = Pagina’s die het langst door niemand zijn gewijzigd.
about-orphaned-pages = Pagina’s waarnaar geen andere pagina verwijst. Link ernaar vanaf waar een lezer ze zou zoeken.
about-dead-end-pages = Pagina’s die naar geen andere pagina verwijzen.
about-uncategorised-pages = Pagina’s zonder onderwerp: wie door de onderwerpen bladert, vindt ze nooit.
about-untranslated-pages = Pagina’s die in een andere taal van deze site ontbreken, de meest gelinkte eerst.
about-broken-files = Pagina’s die een afbeelding tonen die er niet is.
about-undescribed-pictures = Pagina’s met afbeeldingen die niets zeggen aan wie ze niet kan zien. Eén zin per afbeelding is genoeg.
about-redirected-links = Pagina’s waarvan links via een andere naam van de bedoelde pagina lopen, of in een kring.
about-recent-changes = Wat er de laatste tijd is veranderd, en door wie.
about-contributors = Iedereen die een aandeel in deze site heeft.
about-statistics = De site in getallen.
about-credit = Wie waarvoor wordt genoemd, en volgens welke regels.
about-licensing = Licenties en verklaringen op deze site.
about-submissions = Wijzigingen die op beoordeling wachten.
about-submission-archive = Voorstellen waarover is beslist.
about-calls = Wat deze gemeenschap vraagt, en wat ervan is geworden.
about-calls-json = Elke oproep met inzendingen en uitslagen, voor programma’s.
about-calls-feed = Volg de oproepen in een feedlezer.
about-calls-calendar = De data van alle oproepen, voor een agenda.
about-feed = Volg de site in een feedlezer.
about-sitemap = Voor zoekmachines.
about-catalogue = Alles hier, voor programma’s.
special-group-reading = Lezen
special-group-maintenance = Onderhoud
special-group-people = Mensen
special-group-machine = Voor programma’s

## Voorstellen
submissions-lead = { $n ->
    [0] Er wachten geen voorstellen op beoordeling.
    [one] { $n } voorstel wacht op beoordeling.
   *[other] { $n } voorstellen wachten op beoordeling.
}
submissions-lead-unsure = { $n ->
    [one] { $n } voorstel maakt geen deel uit van de site.
   *[other] { $n } voorstellen maken geen deel uit van de site.
}
submissions-unsure-about = Sommige ervan zijn misschien gesloten: de repository alleen laat niet zien welke voorstellen gesloten en welke open zijn.
open-submissions = { $n ->
    [one] { $n } open voorstel
   *[other] { $n } open voorstellen
}
submissions-about = Voorgestelde wijzigingen die nog niet zijn aangenomen. Geen ervan is gepubliceerd.
submissions-oldest = Wachten het langst
submission = Voorstel
submission-by = door
submission-changes = Wat het wijzigt
submission-waits-since = Wacht sinds
submission-since = wacht sinds
submission-updated = gewijzigd op
submission-checks = Controles
submission-answer = Antwoord tot nu toe
submission-kind-all = alle
submission-kind-newcomers = van nieuwe mensen
submission-kind-new-pages = met nieuwe pagina’s
submission-kind-overlaps = die met andere overlappen
submission-draft = nog niet af
submission-new-person = hier nieuw
submission-unnamed = { $n ->
    [one] iemand die niet genoemd wil worden
   *[other] { $n } mensen die niet genoemd willen worden
}
submission-conflicts-with = In conflict met
submission-similar = Veel van de tekst staat ook in
submission-cannot-join = In conflict met nieuwere wijzigingen
submission-on-forge = In de repository
submission-answer-there = Beantwoord het in de repository
submission-findings = Wat de controles vonden
submission-more-findings = Meer bevindingen
submission-no-page = wijzigt geen pagina
submission-no-page-about = Het wijzigt geen pagina van deze site, alleen de bestanden hieronder.
submission-next = Volgende stap
submission-try = Bekijk de site met dit voorstel:
submission-merge = Beantwoord het of voeg het samen in de repository
submission-pages = Pagina’s
submission-page-now = de pagina zoals ze nu is
submission-preview = Hoe het eruit zou zien
submission-no-preview = Deze pagina is te lang om hier te tonen.
submission-told = Bericht aan de auteur
submission-files = Bestanden
submission-commits = Commits
submission-years = Jaren
submission-undated = Datum onbekend
submission-by-other = door
change-submission = voorstel
verdict-ready = Gereed
verdict-needs-work = Nog werk nodig
verdict-conflicts = Conflict
verdict-too-large = Te groot
verdict-cannot-tell = Niet te zeggen
verdict-not-judged = Nog niet gecontroleerd
verdict-count-ready = gereed
verdict-count-needs-work = { $n ->
    [one] vergt nog werk
   *[other] vergen nog werk
}
verdict-count-conflicts = in conflict
verdict-count-too-large = te groot
verdict-count-cannot-tell = niet te lezen
verdict-count-not-judged = nog niet gecontroleerd
verdict-ready-about = Er hoeft niets te worden verbeterd. Een beheerder kan het beoordelen.
verdict-needs-work-about = Eerst moet er iets worden verbeterd. De opmerking van de controle zegt wat, en hoe.
verdict-conflicts-about = De site is sindsdien op dezelfde plaatsen gewijzigd. De auteur moet het eerst bijwerken.
verdict-too-large-about = Het is te groot om hier te controleren. Een beheerder moet het apart bekijken.
verdict-cannot-tell-about = Het kan hier niet worden gelezen. Een beheerder moet ernaar kijken.
verdict-not-judged-about = De controles hebben er nog niet naar gekeken.
outcome-merged = samengevoegd
outcome-declined = afgewezen
outcome-superseded = vervangen
outcome-closed = gesloten
outcome-unknown = onbekend
answer-accepted = aangenomen
answer-declined = afgewezen
answer-superseded = vervangen door
file-change-added = nieuw
file-change-modified = bewerkt
file-change-deleted = verwijderd
file-change-renamed = verplaatst
severity-error = moet worden verbeterd
severity-warning = kan beter
severity-info = goed om te weten
count-errors = { $n } te verbeteren
count-warnings = { $n ->
    [one] { $n } tip
   *[other] { $n } tips
}
person-merged = { $n ->
    [one] { $n } voorstel is samengevoegd
   *[other] { $n } voorstellen zijn samengevoegd
}

## In de tekst van pagina’s
markdown-references = Referenties
markdown-note = Opmerking
markdown-tip = Tip
markdown-important = Belangrijk
markdown-warning = Waarschuwing
markdown-caution = Voorzichtig
markdown-table = Tabel
markdown-done = Gedaan
markdown-to-do = Te doen
markdown-back-to-text = Terug naar de tekst
markdown-picture-at = afbeelding op
markdown-page-does-not-exist = pagina bestaat niet
markdown-page-does-not-exist-calls-only = pagina bestaat niet; nieuwe pagina’s zijn een antwoord op een open oproep
markdown-page-does-not-exist-members = pagina bestaat niet; alleen leden schrijven nieuwe
markdown-page-does-not-exist-paused = pagina bestaat niet; voorlopig worden geen bijdragen aangenomen

file-open = Bestand openen
file-download = Downloaden
file-pixels = { $width } × { $height } pixels
file-kilobytes = { $n } kB
file-terms = Auteur en licentie
file-title = Titel
file-author = Auteur
file-author-unknown = niet vermeld
file-source = Bron
file-license-unknown = niet vermeld: vraag het voordat u dit gebruikt
file-changes = Wijzigingen
file-copyright = Auteursrecht
file-place-removed = De gepubliceerde foto vermeldt niet waar ze is gemaakt.
file-reuse-explain = U mag dit bestand gebruiken volgens de licentie. Noem de auteur, noem de licentie met een link ernaar, en vermeld of u iets hebt veranderd. Deze regel doet dat:
file-usage = Getoond op
file-no-usage = Geen pagina toont dit bestand.
file-origin = Op deze site
file-brought = Toegevoegd door
file-history = Geschiedenis van het bestand

file-reuse-how = Dit bestand hergebruiken
title-license-document = Licenties (SPDX)
title-attribution = Naamsvermelding
about-license-document = Licentie, auteursrecht en controlesommen van elk bestand, voor programma’s (SPDX 2.3).
about-attribution = Titel, auteurs, licentie en bronnen van elke pagina en elk bestand, om naast een kopie van het geheel te bewaren.
count-files = { $n ->
    [one] { $n } bestand
   *[other] { $n } bestanden
}
licensing-in-use = Gebruikte licenties
licensing-pages = Pagina’s en onderwerpen
licensing-files = Bestanden
licensing-without = Zonder licentie
licensing-none = Hier heeft nog niets een licentie.
licensing-deed = Samenvatting
licensing-text = Tekst
licensing-proofs = Ondertekeningen
licensing-proofs-about = Bijdragers bevestigen dat ze het recht hebben om te publiceren. Zo deden ze dat voor de laatste versies van de pagina’s.
licensing-proof = Bewijs
licensing-statements = Verklaringen
licensing-changes = Van alle wijzigingen van de huidige pagina’s en bestanden:
licensing-changes-certified = { $n ->
    [one] is { $n } bevestigd door de auteur
   *[other] zijn er { $n } bevestigd door hun auteurs
}
licensing-changes-not-needed = { $n ->
    [one] heeft { $n } geen bewijs nodig: een programma schreef die, of die is van voordat ernaar werd gevraagd
   *[other] hebben er { $n } geen bewijs nodig: programma’s schreven ze, of ze zijn van voordat ernaar werd gevraagd
}
licensing-changes-missing = { $n ->
    [one] heeft { $n } geen bewijs
   *[other] hebben er { $n } geen bewijs
}
licensing-version = Versie van de tekst (de naam in git):
proof-sign-off = de ondertekening (sign-off) van de wijziging door de bijdrager
proof-profile = een verklaring in het profiel van de bijdrager
proof-page = een verklaring op de pagina
proof-none = niets vastgelegd
licensing-accepted = Wat kan worden bijgedragen
licensing-accepted-about = Een nieuwe pagina valt onder een van deze licenties, zodat pagina’s samen kunnen worden gevoegd, vertaald en doorgegeven.
licensing-accepted-any = Elke licentie die SPDX kent. De pagina noemt haar.
licensing-policy = Bij elke wijziging hoort een verklaring wie het recht heeft om haar te publiceren.
licensing-accept = Deze tellen:
licensing-no-policy = Er wordt geen verklaring over het recht om te publiceren gevraagd.
licensing-since = Dit wordt gevraagd sinds
licensing-flows = Uit andere werken naar een pagina onder
licensing-flows-about = Tekst die wordt bewerkt of vertaald, brengt zijn licentie mee. Feiten en korte citaten vergen alleen een bronvermelding, en een afbeelding behoudt haar eigen licentie. Dit is een handreiking en geen juridisch advies.
flow-allowed = ja
flow-notice = ja, met de licentievermelding
flow-human = een beheerder beslist
flow-refused = nee
licensing-whole = Hergebruik van het geheel
licensing-whole-about = Wie de site als geheel kopieert, vindt alles wat genoemd moet worden in twee bestanden:
license-about-cc0 = Doe wat u wilt: de auteurs hebben van hun rechten afgezien voor zover de wet dat toestaat.
license-about-public-domain = Er is geen auteursrecht bekend, dus u kunt doen wat u wilt.
license-about-by = U mag het kopiëren, wijzigen en verkopen, mits u de auteurs en de licentie noemt en zegt wat u hebt gewijzigd.
license-about-by-sa = U mag het kopiëren, wijzigen en verkopen, mits u de auteurs en de licentie noemt, zegt wat u hebt gewijzigd, en uw versie onder dezelfde licentie doorgeeft.
license-about-by-nc = U mag het kopiëren en wijzigen, maar niet voor commerciële doeleinden, mits u de auteurs en de licentie noemt en zegt wat u hebt gewijzigd.
license-about-by-nc-sa = U mag het kopiëren en wijzigen, maar niet voor commerciële doeleinden, mits u de auteurs en de licentie noemt, zegt wat u hebt gewijzigd, en uw versie onder dezelfde licentie doorgeeft.
license-about-by-nd = U mag het kopiëren en verkopen, mits u de auteurs en de licentie noemt; gewijzigde versies mogen niet worden doorgegeven.
license-about-by-nc-nd = U mag het kopiëren, maar niet voor commerciële doeleinden, mits u de auteurs en de licentie noemt; gewijzigde versies mogen niet worden doorgegeven.
license-about-notice = U mag het kopiëren, wijzigen en verkopen, mits u de licentievermelding behoudt.

## Beoordelingen van pagina’s
review-by = Beoordeeld door
review-on = op
review-unnamed = iemand die niet genoemd wil worden
review-scope-facts = feiten
review-scope-language = taal
review-scope-licence = licentie
review-scope-images = afbeeldingen
review-verdict-accept = goed bevonden
review-verdict-revise = vraagt om wijzigingen
review-verdict-decline = raadt het af
review-since = { $n ->
    [0] sindsdien geen inhoudelijke wijziging
    [one] sindsdien { $n } inhoudelijke wijziging
   *[other] sindsdien { $n } inhoudelijke wijzigingen
}
review-says = Wat de beoordeling zegt
review-uncounted-uncommitted = niet gecommit
review-uncounted-unknown-page = van een pagina die niet bestaat
review-uncounted-foreign = op naam van iemand, en door iemand anders gecommit
review-uncounted-name-only = van iemand met de naam van de auteur, vanaf een adres dat niet als het adres van die persoon bekend is
review-uncounted-incomplete = zegt niet wat er is gelezen, waarnaar is gekeken en wat het oordeel is
review-uncounted-silent = zegt niet of er een belangenconflict is
review-uncounted-declared = er is een belangenconflict gemeld
review-uncounted-conflict = de auteur ervan schreef de versie die is gelezen
review-uncounted-unknown-revision = over een versie die de pagina nooit heeft gehad
info-reviews = Beoordelingen

## Oproepen
calls-lead = Wat deze gemeenschap vraagt, wat mensen hebben ingezonden, en wat ervan is geworden.
calls-as-of = Stand op
calls-about-link = Waarop een uitslag berust
calls-calendar = Agenda (iCalendar)
calls-json = Voor programma’s (JSON)
calls-group-open = Inzenden tot de vermelde datum
calls-group-standing = Inzendingen op elk moment
calls-group-drives = Werk voor iedereen
calls-group-announced = Inzenden vanaf de vermelde datum
calls-group-judging = De inzendingen zijn binnen, er volgt een beslissing
calls-group-decided = Beslist
calls-group-decided-in = Beslist in { $year }
calls-group-closed = Afgelast
home-calls = Oproepen
home-all-calls = Alle oproepen
call-kind-challenge = uitdaging
call-kind-contest = wedstrijd
call-kind-ideas = ideeën
calls-group-ended = Voorbij
call-kind-review-drive = beoordelingsactie
call-kind-translation-drive = vertaalactie
drive-progress = Voortgang
drive-done-of = { $of ->
    [one] { $n } van { $of } pagina gedaan
   *[other] { $n } van { $of } pagina’s gedaan
}
drive-pages = Pagina’s
drive-no-end = Op elk moment
drive-reviews = Te beoordelen pagina’s
drive-translations = Te vertalen pagina’s: { $language }
drive-left = Nog te doen
drive-behind = de pagina is sindsdien gewijzigd:
drive-done = Gedaan
drive-form-review-drive = Beoordelen
drive-form-translation-drive = Vertalen
drive-form-behind = Bijwerken
drive-date-opens = Vanaf
drive-date-closes = Tot en met
drive-edge-opens = Loopt vanaf
drive-edge-closes = Loopt tot
call-first-time = geschikt als eerste bijdrage
call-record-decided = beslist
call-record-implemented = uitgevoerd
call-record-closed = afgelast
call-date-opens = Inzenden vanaf
call-date-closes = Inzenden tot en met
call-date-vote-opens = Stemmen vanaf
call-date-vote-closes = Stemmen tot en met
call-date-reviews-until = Beoordelen tot en met
call-date-reveal = Enveloppen openen uiterlijk op
call-date-decide-by = Beslissing beloofd uiterlijk op
call-edge-opens = Inzendingen worden aangenomen vanaf
call-edge-closes = Inzendingen worden aangenomen tot
call-edge-vote-opens = Stembiljetten worden aangenomen vanaf
call-edge-vote-closes = Stembiljetten worden aangenomen tot
call-edge-reviews-until = Beoordelingen worden aangenomen tot
call-edge-reveal = Enveloppen worden geopend tot
call-edge-decide-by = Beslissing beloofd uiterlijk op
call-anywhere = waar ook op aarde: een dag eindigt waar hij het laatst eindigt
call-no-end = Inzenden kan op elk moment
count-entries = { $n ->
    [one] { $n } inzending
   *[other] { $n } inzendingen
}
call-event-opens = inzenden kan vanaf nu
call-event-closes = laatste moment voor inzendingen
call-event-vote-opens = de stemming begint
call-event-vote-closes = laatste moment voor stembiljetten
call-event-reviews-until = laatste moment voor beoordelingen
call-event-reveal = laatste moment om enveloppen te openen
call-event-decide-by = uiterlijk nu is een beslissing beloofd
call-news-opened = inzenden kan vanaf nu
call-news-closed = de inzendingen zijn binnen
call-news-decided = beslist
call-news-amended = na de opening gewijzigd
call-news-update = nieuws
call-news-called-off = afgelast
call-news-sealed = wat binnen was, is verzegeld
call-news-step = een stap is gedaan
call-badge-open = open
call-badge-before = nog niet open
call-badge-left = nog { $days }
call-badge-last = laatste dag
call-badge-closed = gesloten
call-badge-vote = stemming open
call-badge-overdue = beslissing te laat
call-badge-until = tot en met
call-badge-vote-until = stemmen tot en met
call-badge-decided = beslist op
call-badge-called-off = afgelast
call-badge-any-time = op elk moment
call-tell-enter = Doe mee:
call-tell-result = Hoe er is beslist:
call-tell-rights = Licentie van de inzendingen:
call-tell-from = Een oproep van
tell-others = Vertel het anderen
tell-about = Kopieer wat u nodig hebt; de data staan erin, dus het blijft kloppen.
tell-file = Alle teksten als bestand
tell-short = Kort
tell-medium = Een bericht
tell-long = Een brief
tell-characters = { $n ->
    [one] ongeveer { $n } teken
   *[other] ongeveer { $n } tekens
}
tell-badge = Een badge voor uw pagina
tell-card = Afbeelding
tell-card-of = Kaart van
tell-card-linked = Sites die voorvertoningen maken, tonen haar waar naar deze pagina wordt gelinkt.
tell-card-alone = Stuur haar mee met de tekst.
tell-calendar = Zet de data in een agenda
tell-feed = Volg deze oproep in een feedlezer
call-run-by = Georganiseerd door
call-ask = Stel er een vraag over
call-unnamed = { $n ->
    [one] iemand die niet genoemd wil worden
   *[other] { $n } mensen die niet genoemd willen worden
}
call-chosen = Gekozen:
call-none-chosen = Er is geen inzending gekozen.
call-decided-on = Beslist op
call-closed-on = Afgelast op
call-was-closed = Deze oproep is afgelast.
call-see-decision = Bekijk de beslissing en alles waarop ze berust
call-see-count = Bekijk wat de stukken tot nu toe opleveren
call-dates = Data
call-terms = Hoe er wordt beslist
call-criteria = Waarvoor de jury punten geeft
call-criterion = Criterium
call-weight = Gewicht
call-range = Punten
call-judges = Jury
call-interest = belang:
call-judge-added = na de sluiting toegevoegd, omdat belangenconflicten te weinig juryleden overlieten voor:
call-reviews = Beoordelingen
call-reviews-each = { $n ->
    [one] Een inzending heeft { $n } beoordeling nodig.
   *[other] Een inzending heeft { $n } beoordelingen nodig.
}
call-combine-mean = De score van een inzending is het gemiddelde van haar beoordelingen.
call-combine-median = De score van een inzending is de middelste van haar beoordelingen.
call-combine-centred = De score van een inzending is het gemiddelde van haar beoordelingen, nadat alle juryleden even streng zijn gemaakt.
call-combine-borda = De score van een inzending is het gemiddelde van haar plaatsen in de eigen volgorde van elk jurylid, van 1 voor de beste tot 0 voor de laatste.
call-award-main = Wat wordt beslist
call-decides-judges = door de jury
call-decides-votes = door een stemming
call-decides-people = door wie de oproep organiseren
call-decides-consent = bij consent: aangenomen, tenzij iemand bezwaar maakt
call-places = { $n ->
    [one] { $n } plaats
   *[other] { $n } plaatsen
}
call-vote = Stemming
call-method-yes-no = Ja of nee.
call-method-approval = Elk stembiljet noemt alle opties die het goedkeurt.
call-method-score = Elk stembiljet geeft punten van 0 tot { $max }; wat het niet noemt, krijgt 0.
call-method-ranked = Elk stembiljet zet opties op volgorde; gelijke plaatsen mogen, en wat niet wordt genoemd, komt laatst.
call-method-consent = Wie een reden heeft, maakt bezwaar; zonder bezwaar is het aangenomen.
call-voters-everyone = Iedereen mag stemmen; wie hier nieuw is, maakt eerst een profiel. Niemand controleert of één persoon maar één keer stemt.
call-voters-members = De leden stemmen: wie hier een profiel heeft.
call-voters-contributors = Stemmen mag wie hier al werk had voordat de oproep bekend was.
call-voters-judges = De jury stemt.
call-voters-people = Deze mensen stemmen:
call-none = ‘Geen van deze’ is een optie, en wat op meer stembiljetten eronder dan erboven staat, valt af.
call-quorum = { $n ->
    [one] Er moet ten minste één stembiljet tellen.
   *[other] Er moeten ten minste { $n } stembiljetten tellen.
}
call-eligible = Wie mag inzenden
call-eligible-everyone = iedereen
call-eligible-members = leden: wie hier een profiel heeft
call-eligible-contributors = wie hier al werk had voordat de oproep openging
call-eligible-newcomers = wie hier nog geen werk had voordat de oproep openging
call-no-judges = behalve de jury
call-no-people = behalve de organisatoren
call-except = behalve
call-limits = Grenzen
call-limit-entries = { $n ->
    [one] { $n } inzending per persoon
   *[other] { $n } inzendingen per persoon
}
call-limit-team = { $n ->
    [one] { $n } persoon per inzending
   *[other] ten hoogste { $n } mensen per inzending
}
call-words-min = { $n ->
    [one] ten minste { $n } woord
   *[other] ten minste { $n } woorden
}
call-words-max = { $n ->
    [one] ten hoogste { $n } woord
   *[other] ten hoogste { $n } woorden
}
call-license = Licentie van de inzendingen
call-rights = Wat van wie is
call-late = Inzendingen waarvan niets bewijst dat ze op tijd zijn
call-late-refuse = tellen niet mee
call-late-ask = staan apart, en tellen als de beslissing zegt waarom
call-late-take = worden aangenomen
call-unless-decided = Als er niets wordt beslist
call-enter = Hoe u meedoet
call-enter-form = Schrijf een inzending
call-enter-form-about = Het formulier is dat van de repository; deze oproep staat er al in.
call-enter-command = Op uw eigen computer:
call-enter-before = Inzendingen worden aangenomen vanaf
call-enter-over = Inzendingen werden aangenomen tot
call-enter-vote = Om te stemmen:
call-vote-until = Stembiljetten worden aangenomen tot
call-vote-form = Een stembiljet schrijven
call-vote-form-about = Het formulier is dat van de repository. Zet uw eigen naam, zoals uw pagina hier heet, op de plaats van “your-name” in de bestandsnaam: een stembiljet telt voor wie het genoemd is, als die het zelf indient.
call-enter-review = Juryleden schrijven een beoordeling van een inzending:
call-updates = Nieuws en antwoorden
call-amendments = Na de opening gewijzigd
call-amendment-why = Waarom:
call-entries = Inzendingen
call-entries-none = Er zijn nog geen inzendingen.
call-entries-shuffled = In een volgorde door loting, die voor iedereen dezelfde is: vroeg zijn, of Aaron heten, is geen voordeel.
call-entries-placed = Op plaats, dan op naam.
call-proposed = nog niet gepubliceerd
call-arrival-sealed = op tijd, volgens het zegel van de termijn
call-arrival-merged = op de tak sinds
call-arrival-forge = in een verzoek dat volgens het platform is geopend op
call-arrival-claimed = niets bewijst wanneer ze kwam
call-standing-late = niet bewezen op tijd
call-standing-admitted = te laat, en toch aangenomen
call-standing-withdrawn = ingetrokken
call-standing-ineligible = mag niet meedoen
call-standing-unopened = niet op tijd geopend
call-standing-broken-envelope = niet wat haar envelop bevat
call-entry-removed = de pagina is na de sluiting verwijderd; de inzending wordt beoordeeld zoals ze was
call-entry-touched = door anderen gewijzigd voor de sluiting
call-doubts = Goed om te weten voor u op de uitslag vertrouwt
call-entry-sealed = in haar envelop
call-entry-opened = in een envelop, geopend op
call-entry-opens = te openen:
call-place = Plaats { $n }
call-shared = gedeeld
call-outcome = Uitkomst
call-outcome-chosen = gekozen
call-outcome-mention = eervolle vermelding
call-outcome-not-chosen = niet gekozen
call-outcome-late = te laat
call-outcome-ineligible = mocht niet meedoen
call-outcome-withdrawn = ingetrokken
call-outcome-unopened = niet op tijd geopend
call-outcome-broken-envelope = niet wat haar envelop bevatte
call-outcome-accepted = aangenomen
call-outcome-later = voor later
call-outcome-declined = afgewezen
call-outcome-done = gedaan
call-answer = Antwoord
call-steps = Wat ervan is geworden
call-steps-over = { $n } van { $of } stappen zijn gedaan of vervallen.
call-steps-news = Laatste nieuws:
call-step-planned = gepland
call-step-doing = bezig
call-step-done = gedaan
call-step-dropped = vervallen
call-retrospective = Terugblik:
person-calls = Ingezonden op oproepen
person-judged = In de jury van:
person-runs = Organiseert:
call-preliminary = Nog niemand heeft beslist. Dit is wat de stukken opleveren nu alle termijnen zijn verstreken; een beslissing kan nog iets weglaten, met een reden, of iets aannemen dat te laat kwam.
call-decision-by = door
call-decision-at = uit de stukken van commit
call-decision-file = het bestand
call-override = De organisatoren beslisten anders dan de getallen:
call-despite = Er werd beslist ondanks wat ertegen sprak:
call-decision-disputed = Deze beslissing houdt geen stand:
call-draw = Loting
call-draw-held = { $n ->
    [one] Deze inzendingen waren gelijk voor één plaats, dus heeft loting die toegekend.
   *[other] Deze inzendingen waren gelijk voor { $n } plaatsen, dus heeft loting ze toegekend.
}
call-draw-needed = { $n ->
    [one] Deze inzendingen zijn gelijk voor één plaats, en loting zal die toekennen.
   *[other] Deze inzendingen zijn gelijk voor { $n } plaatsen, en loting zal ze toekennen.
}
call-draw-repeat = Iedereen kan de loting met de getallen herhalen: de methode is
call-draw-sources = De getallen komen uit wat de oproep noemt.
call-draw-after = Ze zijn bekend vanaf
call-draw-key = De sleutel die ze vormen
call-draw-pool = Geloot uit deze inzendingen, in deze volgorde:
call-draw-order = De volgorde waarin ze zijn getrokken:
call-draw-number = Nummer
call-draw-place = Krijgt een plaats
call-draw-named = Bij gelijke stand wordt geloot, met getallen van:
call-ties-drawn = bij gelijke stand wordt geloot
call-lacks-quorum = { $n ->
    [one] Er is geen uitslag: er moet één stembiljet tellen, en geen telt.
   *[other] Er is geen uitslag: er moeten { $n } stembiljetten tellen, en het zijn er minder.
}
call-no-places = Geen inzending heeft een plaats.
call-decided-by-people = De organisatoren beslissen dit; er wordt niets geteld.
call-entry = Inzending
call-score = Score
call-score-exact = Precies
call-score-none = te weinig beoordelingen
call-sum = Som
call-options = Opties
call-none-of-these = Geen van deze
call-pairwise = Wie boven wie wordt verkozen
call-pairwise-about = Hoeveel stembiljetten de rij boven de kolom zetten. Een vet getal is het grotere van zijn paar.
call-paths = Sterkste paden
call-paths-about = De methode-Schulze: een keten van overwinningen is zo sterk als de zwakste ervan. Wie naar elk ander een sterker pad heeft dan terug, komt eerst.
call-order = Alle op volgorde:
call-dropped = Afgevallen, omdat geen meerderheid ze boven ‘geen van deze’ zet:
call-condorcet = Verslaat elke andere optie in een rechtstreekse vergelijking:
call-too-many-options = Er zijn te veel opties voor tabellen; de bestanden hieronder bevatten elk stembiljet.
call-answer-yes = ja
call-answer-no = nee
call-answer-abstain = onthouding
call-carried = Aangenomen
call-not-carried = Verworpen
call-needs-majority = er moet vaker ja dan nee zijn gestemd
call-needs-two-thirds = er moet twee keer zo vaak ja als nee zijn gestemd
call-passes = Niemand maakt bezwaar, dus het is aangenomen.
call-objections = Bezwaren die standhouden
call-reviews-all = Alle beoordelingen
call-reviewer = Beoordelaar
call-total = Totaal
call-counted = Telt
call-not-counted = telt niet:
call-conflict = Belangenconflict:
call-verdict-accept = zou de inzending aannemen
call-verdict-revise = zou de inzending laten herzien
call-verdict-decline = zou de inzending afwijzen
call-comments = Wat ze zeggen
call-support = { $n ->
    [one] { $n } steunbetuiging (geteld door het platform, open voor iedereen)
   *[other] { $n } steunbetuigingen (geteld door het platform, open voor iedereen)
}
call-ballots = Alle stembiljetten
call-ballots-counted = { $n ->
    [one] { $n } stembiljet telt.
   *[other] { $n } stembiljetten tellen.
}
call-voter = Stemmer
call-choice = Keuze
call-hidden-voter = iemand die niet genoemd wil worden
call-withdrawn-objection = trok een bezwaar in
call-unreadable = niet te lezen
call-ballot-blank = noemt geen optie
call-left-out = Weggelaten
call-left-out-unnamed = { $n ->
    [one] en een stuk van iemand die niet genoemd wil worden
   *[other] en { $n } stukken van mensen die niet genoemd willen worden
}
call-uncounted-uncommitted = niet gecommit
call-uncounted-invalid = niet te lezen, of voor een ander soort stemming
call-uncounted-unknown-option = noemt een optie die niet bestaat
call-uncounted-foreign = op naam van iemand, en door iemand anders gecommit
call-uncounted-name-only = van iemand met de naam van de auteur, vanaf een adres dat niet als het adres van die persoon bekend is
call-uncounted-unreadable = niet in de geschiedenis die is gelezen
call-uncounted-not-on-roll = heeft geen stem
call-uncounted-weak-proof = zonder het bewijs dat de oproep vraagt
call-proof-sign-off = Een stembiljet telt als de stemmer de commit ervan heeft ondertekend (sign-off).
call-proof-account = Een stembiljet telt als het account in het profiel van de stemmer het verzoek heeft geopend waarmee het kwam, volgens de lijst van het platform.
call-uncounted-late = kwam te laat
call-uncounted-unopened = niet geopend, of te laat geopend
call-uncounted-broken-envelope = niet wat de envelop bevat
call-uncounted-unknown-entry = van een inzending die niet bestaat
call-uncounted-entry-out = van een inzending die niet meedoet
call-uncounted-no-judge = niet van een jurylid
call-uncounted-other-entries = van een jurylid dat voor andere inzendingen is toegevoegd
call-uncounted-incomplete = een score ontbreekt of valt buiten de grenzen
call-uncounted-silent = zegt niet of er een belangenconflict is
call-uncounted-declared = er is een belangenconflict gemeld
call-uncounted-conflict = de auteur ervan maakte de inzending, of dingt tegen haar mee
call-uncounted-other-revision = over een andere toestand van de inzending dan die wordt beoordeeld
call-uncounted-sealed-entry = geschreven voordat de inzending was geopend
call-recount = Tel het na
call-recount-agrees = Een hertelling van de stukken geeft wat de beslissing zegt.
call-recount-differs = Een hertelling van de stukken geeft iets anders dan de beslissing zegt:
call-recount-command = Iedereen met de repository telt na met:
call-digest = Hash van alle getelde stukken
call-exports = Voor andere programma’s:
call-export-csv = elk stembiljet als tabel
call-export-toc = volgordes, voor de hulpmiddelen van PrefLib
call-export-cvotes = volgordes, in het Condorcet Election Format
calls-about-lead = Wie een uitslag leest, hoort te weten waarop die berust. Hier staat wat wordt aangetoond, wat men moet geloven, en wat niemand beweert.
calls-about-proven = Wat een uitslag aantoont
calls-about-proven-records = Welke beoordelingen en stembiljetten zijn geteld, elk met de commit, en welke zijn weggelaten, elk met de reden.
calls-about-proven-count = Dat deze stukken deze uitslag geven. Iedereen kan natellen, met dit programma of met andere.
calls-about-proven-digest = Dat sindsdien geen geteld stuk is toegevoegd, verwijderd of gewijzigd: de hash zou anders zijn.
calls-about-proven-seal = Wat er bij een termijn binnen was, waar die is verzegeld: het zegel noemt elke inhoud bij zijn hash, zodat niets wat later is gepusht de plaats ervan kan innemen.
calls-about-proven-author = Door welk bewijs elk stuk van iemand is: een stuk telt voor wie het heeft gecommit, en een stembiljet alleen met de ondertekening van de stemmer.
calls-about-trusted = Wat men moet geloven
calls-about-trusted-seal = Dat de organisatoren van een oproep hebben verzegeld wat er was, toen de termijn was verstreken.
calls-about-trusted-branch = Dat de tak niet is herschreven voordat hij werd verzegeld, en dat de klok ervan goed liep: tijden die auteurs opschrijven, worden nooit gebruikt.
calls-about-trusted-forge = Dat accounts van het platform zijn van de mensen die ze gebruiken, en dat een ondertekening is geschreven door de persoon die ze noemt.
calls-about-not = Wat niemand beweert
calls-about-not-secret = Dat stembiljetten geheim zijn. Git toont alles, aan iedereen, voor altijd. Wie heeft gevraagd niet te worden genoemd, wordt geteld en niet vermeld, en is toch in de repository te vinden.
calls-about-not-one = Dat één persoon één account heeft.
calls-about-not-crowd = Dat een groep die zichzelf heeft gekozen, namens iemand anders spreekt.
calls-about-elsewhere = Een stemming over mensen, of een die geheim moet zijn, hoort elders: Belenios en Helios zijn daarvoor gemaakt. De organisatoren van een oproep kunnen dan met de hand beslissen en naar die uitslag linken.

## Hoelang een eerste antwoord duurt

title-answers = Hoe snel mensen antwoord krijgen
title-answers-json = Antwoorden (JSON)
about-answers = Hoelang eerste antwoorden duren, en wat erop wacht.
promise-days = { $n ->
    [one] U krijgt een eerste antwoord binnen { $n } dag.
   *[other] U krijgt een eerste antwoord binnen { $n } dagen.
}
promise-hours = { $n ->
    [one] U krijgt een eerste antwoord binnen { $n } uur.
   *[other] U krijgt een eerste antwoord binnen { $n } uur.
}
promise-kept = Hoe deze belofte wordt nagekomen
answers-promise-days = { $n ->
    [one] Iedereen die iets inzendt, is een eerste antwoord binnen { $n } dag beloofd.
   *[other] Iedereen die iets inzendt, is een eerste antwoord binnen { $n } dagen beloofd.
}
answers-promise-hours = { $n ->
    [one] Iedereen die iets inzendt, is een eerste antwoord binnen { $n } uur beloofd.
   *[other] Iedereen die iets inzendt, is een eerste antwoord binnen { $n } uur beloofd.
}
answers-no-promise = Deze site belooft geen termijn waarbinnen mensen antwoord krijgen.
answers-what = Het eerste antwoord op een voorstel of een idee is een samenvoeging, een beslissing, een sluiting, een beoordeling of een opmerking van een lid. Wat de auteur ervan of een programma zegt, is geen antwoord.
answers-json = Hetzelfde voor programma’s (JSON)
answers-waiting = Wachten op een eerste antwoord
answers-nothing-waits = Niets wacht op een eerste antwoord.
answers-late = te laat
answers-sent = Wat er is ingezonden
answers-promised-by = Antwoord beloofd uiterlijk op
answers-idea-for = een idee voor
answers-months = Hoelang eerste antwoorden duurden
answers-months-about = Naar de maand van het antwoord. De helft van de antwoorden, en negen van de tien, duurden ten hoogste zo lang.
answers-month = Maand
answers-count = Antwoorden
answers-median = De helft
answers-p90 = Negen van de tien
answers-unanswered = { $n ->
    [one] { $n } is afgehandeld zonder een bekend antwoord: de auteur heeft het bijvoorbeeld ingetrokken, of samengevoegd.
   *[other] { $n } zijn afgehandeld zonder een bekend antwoord: de auteurs hebben ze bijvoorbeeld ingetrokken, of samengevoegd.
}
answers-unknown = Wat deze pagina niet kan weten
answers-unsure = { $n ->
    [one] { $n } voorstel maakt geen deel uit van de site, en niets zegt of het nog open is. Het staat hier niet.
   *[other] { $n } voorstellen maken geen deel uit van de site, en niets zegt of ze nog open zijn. Ze staan hier niet.
}
answers-no-requests = De lijst van voorstellen van het platform is niet bekend. Een voorstel telt vanaf zijn eerste commit, die ouder kan zijn dan het voorstel, en van wat zonder beslissing in de repository is gesloten, is niet bekend of het is beantwoord.
answers-no-comments = De lijst van opmerkingen van het platform is niet bekend. Wat alleen in een opmerking is beantwoord, staat hier als wachtend.
span-hours = { $n ->
    [0] minder dan een uur
    [one] { $n } uur
   *[other] { $n } uur
}
span-days = { $n ->
    [one] { $n } dag
   *[other] { $n } dagen
}

## Wat ervan is geworden

person-outcomes = Wat ervan is geworden
person-reviews = Beoordelingen
person-reviewed = Pagina’s:
outcome-linked-from = { $n ->
    [one] { $n } pagina verwijst ernaar:
   *[other] { $n } pagina’s verwijzen ernaar:
}
call-carried-out = Uitgevoerd in
envelope-title-ballot = Stemmen in een envelop
envelope-title-review = Beoordelingen in enveloppen
envelope-title-entry = Inzenden in een envelop
envelope-about-ballot = Tot de stemming sluit, ziet iedereen van een stembiljet alleen de SHA-256: de envelop. Daarvoor zijn twee bestanden nodig. De envelop wordt nu verzonden; het stembiljet blijft bij u en wordt daarna verzonden. Alleen wie een envelop op tijd opent, heeft gestemd.
envelope-about-review = Tot de termijn verstrijkt, ziet iedereen van een beoordeling alleen de SHA-256: de envelop. Daarvoor zijn twee bestanden nodig. De envelop wordt nu verzonden; de beoordeling blijft bij de auteur en wordt daarna verzonden. Een beoordeling telt alleen als haar envelop op tijd wordt geopend.
envelope-about-entry = Tot de oproep sluit, ziet iedereen van een inzending alleen de SHA-256: de envelop. Niemand kan overnemen wat niemand kan lezen. De pagina blijft bij u en neemt de plaats van haar envelop in wanneer de oproep is gesloten. Een inzending telt alleen als haar envelop op tijd wordt geopend.
envelope-when = Enveloppen worden aangenomen
envelope-open-when = Enveloppen worden geopend
envelope-command = Met een commando
envelope-no-script = Met JavaScript heeft deze pagina een formulier dat beide bestanden maakt.
envelope-insecure = Deze browser maakt alleen enveloppen op pagina’s met https. Open de pagina op haar https-adres, of gebruik het commando.
envelope-nothing = Vul ten minste een van deze in.
envelope-form-ballot = Uw stembiljet
envelope-form-review = Uw beoordeling
envelope-form-entry = Uw inzending
envelope-who = Uw naam op deze site
envelope-who-about = Zoals in het adres van uw pagina: kleine letters, cijfers en streepjes. De bestanden worden ernaar genoemd.
envelope-who-about-entry = Zoals in het adres van uw pagina: kleine letters, cijfers en streepjes.
envelope-choose-ranked = Uw volgorde: 1 voor de beste. Gelijke getallen zijn gelijk; wat geen getal heeft, komt laatst.
envelope-choose-approval = Wat u goedkeurt
envelope-choose-score = Uw punten, van 0 tot { $max }. Wat er geen heeft, krijgt 0.
envelope-reason = Waarom u bezwaar maakt
envelope-reason-about = Zonder bezwaar is er niets te verzenden. ‘withdrawn’ trekt een bezwaar in.
envelope-conflict = Wat hebt u met deze inzending te maken?
envelope-conflict-none = niets: geen belangenconflict
envelope-conflict-declared = iets, en ik zeg wat
envelope-interest = Wat, in één zin
envelope-scores = Punten
envelope-verdict = Wat u zou doen
envelope-verdict-accept = aannemen
envelope-verdict-revise = laten herzien
envelope-verdict-decline = afwijzen
envelope-comment = Wat u tegen de makers zegt (Markdown)
envelope-way = Uw pagina
envelope-way-text = Ik schrijf haar hier
envelope-way-page = Ik heb haar als bestand
envelope-page = Het bestand van uw pagina
envelope-page-about = Markdown. De pagina die ervan wordt gemaakt, zegt bovenaan wat de envelop opent: bewaar die.
envelope-page-wrong = Dit kan niet in een envelop: het heeft geen tekst, is zelf een envelop, noemt een andere oproep of iemand anders, of de metadata zijn geen YAML tussen twee regels met ---.
envelope-key-title = Titel
envelope-key-title-about = Iedereen ziet hem vanaf nu, en het bestand wordt ernaar genoemd: kies er een die niets verraadt.
envelope-key-summary = Samenvatting
envelope-list = Met komma’s ertussen.
envelope-text = Tekst (Markdown)
envelope-make = Maak beide bestanden
envelope-nothing-sent = Op dit apparaat; er wordt niets verzonden.
envelope-made = Uw twee bestanden
envelope-keep-ballot = Bewaar dit bestand, en toon het aan niemand voordat de stemming gesloten is. Als het verloren gaat of verandert, telt uw stem niet.
envelope-keep-review = Bewaar dit bestand, en toon het aan niemand voordat de termijn is verstreken. Als het verloren gaat of verandert, telt uw beoordeling niet.
envelope-keep-entry = Bewaar deze, en toon haar aan niemand voordat de oproep is gesloten. Als zij verloren gaat of verandert, telt uw inzending niet.
envelope-keep-link = Bewaren
envelope-keep-text = Wat erin staat
envelope-send = Zodra u het hebt, verzendt u de envelop ervan als
envelope-send-link = Envelop verzenden
envelope-later = Zet het eerste bestand op de plaats van het tweede, byte voor byte. Wanneer:
envelope-opening = Open uw envelop
envelope-opening-about = Het bestand dat u hebt bewaard, neemt nu de plaats van zijn envelop in. Kijk hier eerst of het nog hetzelfde is, byte voor byte; er wordt niets verzonden.
envelope-kept = Het bestand dat u hebt bewaard
envelope-fits = Dit is wat uw envelop bevat. Zet het op zijn plaats:
envelope-differs = Uw envelop bevat iets anders. Zoek het bestand zoals het was toen u het maakte.
envelope-unknown = Geen envelop op deze site is van de auteur van dit bestand.
envelope-holds-none = Geen envelop van deze oproep bevat dit bestand. Zoek het zoals het was toen u het maakte.

## Pictures at full size
picture-close = Sluiten
picture-before = Vorige afbeelding
picture-after = Volgende afbeelding
picture-about = Maker, licentie en formaat van deze afbeelding

## A page by chance
title-random = Willekeurige pagina
about-random = Eén pagina, op goed geluk.
sealed-entry-by = Verzegeld door
sealed-entry-closed = Deze inzending zit in een envelop: niemand kan haar lezen voordat de oproep is gesloten, zodat niemand haar kan overnemen. De inzenders openen haar in deze periode:
sealed-entry-unopened = Deze inzending zat in een envelop die niet op tijd is geopend, en doet niet mee. Zij moest worden geopend uiterlijk op
sealed-entry-broken = Deze envelop is niet de envelop die hier was toen de oproep sloot. De inzending doet niet mee.
sealed-entry-endless = Deze inzending zit in een envelop, en nergens staat wanneer die wordt geopend.
sealed-entry-digest = De envelop is de SHA-256 van de pagina die zijn plaats inneemt:

## Names and texts of other pages
redirected-from = Doorverwezen vanaf
other-uses = Zie voor andere betekenissen
info-permalink = Permanente koppeling
info-permalink-link = deze versie van het bestand
included-from = Uit
call-kind-tasks = kleine taken
title-call-tasks = Taken
tasks-settled = Afgehandelde taken: { $n } van { $of }
tasks-wrong = hoort hier niet
tasks-again = nog eens gevraagd
tasks-state-open = open
tasks-state-disputed = antwoorden verschillen
tasks-state-needs-a-person = iemand moet kiezen
tasks-state-agreed = overeenstemming
tasks-state-done = gedaan
tasks-form = Antwoorden
tasks-answers = Antwoorden: { $n }
tasks-on-the-way = onderweg: { $n }
tasks-skips = overgeslagen: { $n }
tasks-none = Er is niets te doen.
tasks-minutes = Minuten per antwoord: { $n }.
tasks-each = Mensen die elke taak beantwoorden: { $n }.
tasks-agree-exact = Alle antwoorden moeten gelijk zijn.
tasks-agree-majority = Gelijke antwoorden die genoeg zijn: { $n }.
tasks-agree-within = Getallen moeten dicht bij hun mediaan liggen.
tasks-agree-pick = Wie de oproep leidt, kiest een antwoord.
tasks-examples = Voorbeelden
tasks-all = Alle taken
tasks-apply = Schrijf de uitkomsten waar ze horen:
tasks-people = Beantwoord door
tasks-alpha = Krippendorffs α: { $value }
tasks-alpha-high = De antwoorden komen goed overeen: op de uitkomsten kan men vertrouwen.
tasks-alpha-middle = De antwoorden komen meestal overeen; de uitkomsten zijn voorlopig.
tasks-alpha-low = De antwoorden komen nauwelijks vaker overeen dan door toeval: misschien is de vraag onduidelijk.
tasks-alpha-none = Er zijn te weinig verschillende antwoorden om te zeggen hoe ver ze overeenkomen.
tasks-rechecked = Nog eens gevraagd: { $of }, bevestigd: { $n }.
person-tasks = Beantwoordde taken van
title-tasks = Wat je kunt doen
about-tasks = Kleine dingen die elk een paar minuten kosten.
tasks-intro = Wat gedaan is, verdwijnt hier. Van elke soort worden er hoogstens { $n } tegelijk getoond.
tasks-topic-media-without-alt = Een afbeelding beschrijven
tasks-topic-missing-summary = Een samenvatting schrijven
tasks-topic-stubs = Een korte pagina uitbreiden
tasks-topic-uncategorised = Een pagina in een categorie zetten
tasks-topic-orphans = Linken naar een pagina waar niets naar linkt
tasks-topic-red-links = Een pagina schrijven waar andere naar linken
tasks-topic-unlicensed-media = De licentie van een bestand uitzoeken
tasks-topic-untranslated = Een pagina vertalen
tasks-topic-calls = Een vraag beantwoorden
tasks-length = { $n } minuten
tasks-knowledge-some = vraagt kennis van het onderwerp
tasks-by-topic = Op soort
tasks-by-length = Op duur
tasks-by-language = Op taal
tasks-do = Doe het
tasks-topic-all = Alle van deze soort
tasks-here = Wat je hier in een paar minuten kunt doen
