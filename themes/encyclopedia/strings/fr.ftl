# Français.

date-format = { $day ->
    [1] 1er { $month } { $year }
   *[other] { $day } { $month } { $year }
}
month-format = { $month } { $year }
thousands-separator = { "\u202F" }
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
month-short-1 = janv.
month-short-2 = févr.
month-short-3 = mars
month-short-4 = avr.
month-short-5 = mai
month-short-6 = juin
month-short-7 = juil.
month-short-8 = août
month-short-9 = sept.
month-short-10 = oct.
month-short-11 = nov.
month-short-12 = déc.

## Autour de la page
skip-to-content = Aller au contenu
main-menu = Menu principal
views = Vues de cette page
breadcrumbs = Vous êtes ici
languages = Langues
languages-count = { $n ->
    [one] { $n } autre langue
   *[other] { $n } autres langues
}
copy = Copier
copied = Copié
theme-auto = Couleurs : automatiques
theme-light = Couleurs : claires
theme-dark = Couleurs : sombres
feed = Flux Atom
footer-explore = Explorer
footer-take-part = Participer
footer-links = Liens
footer-license = Sauf mention contraire, les textes sont utilisables sous licence
made-with = Réalisé avec
redirect = Cette page se trouve maintenant ici :
nothing-here = Rien ici : bonne nouvelle, ou nouveau départ.
list-edit = Modifier { $title }
list-translate = À écrire en
list-json = Cette liste pour les programmes (JSON)
letters = Aller à une lettre
and-more = { $n ->
    [one] et { $n } autre
   *[other] et { $n } autres
}
change-repeated = { $n ->
    [one] et { $n } modification antérieure ce jour-là
   *[other] et { $n } modifications antérieures ce jour-là
}
recent-changes-programs = { $n ->
    [one] { $n } modification par un programme n’est pas listée : elle figure dans l’historique de la page.
   *[other] { $n } modifications par des programmes ne sont pas listées : elles figurent dans l’historique de chaque page.
}

## Recherche
search = Rechercher sur ce site
search-submit = Rechercher
search-placeholder = Rechercher
search-found = Résultats : %
search-none = Rien trouvé pour « % ».
search-partly = il manque des mots
search-wait = Recherche en cours …
search-failed = Une partie de la recherche n’a pas pu être chargée. Réessayez plus tard.
search-all = Tous les résultats
search-more = Plus de résultats
search-kind = Genre
search-language = Langue
search-any = Tout
search-browse = Parcourir plutôt
search-no-script = La recherche a besoin de JavaScript. Ces listes s’en passent.

## Menu
menu-home = Accueil
menu-calls = Appels
menu-submissions = Propositions
menu-contribute = Comment contribuer
menu-new-page = Nouvelle page

## Les contributions acceptées
intake-calls-only = Ici, une nouvelle page répond à un appel ouvert. Les corrections sont toujours bienvenues.
intake-members = Ce site accepte les contributions de ses membres, ceux qui y ont un profil.
intake-paused = Ce site n’accepte pas de contributions pour le moment.

## Onglets
tab-article = Article
tab-person = Personne
tab-category = Thème
tab-call = Appel
tab-decision = Décision
tab-history = Historique
tab-authorship = Qui a écrit quoi
tab-information = Informations
tab-edit = Modifier
tab-source = Source
tab-discuss = Discuter

## Bandeaux
notice = Note
notice-stub = Cette page est courte. Vous pouvez l’enrichir.
notice-stub-link = Modifier la page
notice-short = Cette page est courte.
notice-short-link = Modifier la page
notice-draft = Cette page est un brouillon. Les lecteurs ne la voient pas encore.
notice-draft-link = À propos des brouillons
notice-shallow-history = Une partie de l’historique manque ici ; les crédits de cette page sont incomplets.
notice-disambiguation = Cette page énumère les sens de « { $name } ».
notice-disambiguation-link = À propos des homonymes
notice-entry = Cette page répond à l’appel « { $name } ».
notice-entry-link = Voir la question et les réponses
notice-chosen = Cette page a été retenue dans l’appel « { $name } ».
notice-chosen-link = Voir la question et les réponses
notice-preview = Vous voyez une proposition telle qu’elle serait publiée.
notice-preview-link = Voir la proposition
notice-proposed = Ceci est une proposition. Elle n’a été ni relue ni publiée.
notice-proposed-link = Toutes les propositions

## Articles
contents = Sommaire
infobox = En bref
written-by = Écrit par
and-others = { $n ->
    [one] et { $n } autre personne
   *[other] et { $n } autres personnes
}
translated-from = traduit de
redirected-from = Redirigé depuis
other-uses = Pour les autres sens, voir
changed = modifié le
authorship = Qui a écrit quoi
authorship-about = Chaque mot du texte actuel est marqué selon les personnes dont la modification l’a apporté. Les parts sont approximatives.
authorship-close = Retour à la page simple
authorship-others = autres personnes
authorship-uncommitted = pas encore enregistré
authorship-unknown = antérieur à l’historique connu ici
authorship-import = importé d’ailleurs
created = créé le
reading-time = { $n } min de lecture
categories = Thèmes
sources = Sources de cette page
neighbours = Pages précédente et suivante
previous-page = Précédent
next-page = Suivant
news-older = Plus ancienne
news-newer = Plus récente
dated-years = Par année :
in-folder = Dans cette section
source-changes = Modifications :
license-of-page = Cette page est utilisable sous licence
reuse-how = Comment réutiliser cette page
reuse-explain = Vous pouvez copier et adapter ce texte selon sa licence. Nommez les auteurs, nommez la licence avec un lien, et dites si vous avez changé quelque chose. Cette ligne suffit :
reuse-credit = En texte brut
reuse-html = En HTML
reuse-markdown = En Markdown
revision = révision
attestation-sign-off = La dernière révision est publiée sur attestation de l’auteur (sign-off)
attestation-profile = La dernière révision est publiée sur une déclaration dans le profil de l’auteur
attestation-page = La dernière révision est publiée sur une déclaration portée par la page
attestation-none = Aucune déclaration sur le droit de publier la dernière révision n’est enregistrée.
relation-adapted = adapté
relation-translated = traduit
relation-merged = fusionné
relation-excerpt = extrait
relation-collected = recueilli
relation-quoted = cité
relation-facts = faits
relation-inspired = inspiré

## Nombres
all-pages-of = { $n ->
    [one] { $n } page dans cette langue, { $total } dans toutes les langues
   *[other] { $n } pages dans cette langue, { $total } dans toutes les langues
}
count-pages = { $n ->
    [one] { $n } page
   *[other] { $n } pages
}
count-changes = { $n ->
    [one] { $n } modification
   *[other] { $n } modifications
}
count-undone = { $n ->
    [one] { $n } modification annulée
   *[other] { $n } modifications annulées
}
count-words = { $n ->
    [one] { $n } mot
   *[other] { $n } mots
}
count-backlinks = { $n ->
    [one] { $n } page mène ici
   *[other] { $n } pages mènent ici
}
count-findings = { $n ->
    [one] { $n } endroit à revoir
   *[other] { $n } endroits à revoir
}
count-uncategorised = { $n ->
    [one] { $n } page n’a pas encore de thème.
   *[other] { $n } pages n’ont pas encore de thème.
}
unit-pages = { $n ->
    [one] page
   *[other] pages
}
unit-people = { $n ->
    [one] personne
   *[other] personnes
}
unit-changes = { $n ->
    [one] modification
   *[other] modifications
}
unit-words = { $n ->
    [one] mot
   *[other] mots
}
unit-media = { $n ->
    [one] image ou fichier
   *[other] images et fichiers
}
unit-programs = { $n ->
    [one] programme
   *[other] programmes
}
unit-undone = { $n ->
    [one] révocation ou modification révoquée
   *[other] révocations et modifications révoquées
}
unit-reviews = { $n ->
    [one] relecture
   *[other] relectures
}
unit-words-today = { $n ->
    [one] mot dans le texte actuel
   *[other] mots dans le texte actuel
}
year = Année
total = Total
line = ligne { $n }

## Accueil
home-featured = À lire
home-news = Actualités
home-newest = Nouvelles pages
home-categories = Thèmes
home-changes = Modifications récentes
home-all-changes = Toutes les modifications récentes
home-wanted = À écrire
home-wanted-about = D’autres pages mènent à celles-ci. Choisissez-en une et lancez-vous.
home-people = Contributeurs et contributrices
home-all-people = Toutes les personnes qui ont contribué
until = jusqu’au

## Listes
category-parents = Fait partie de
category-subcategories = Thèmes inclus
category-count = { $n ->
    [0] Aucune page pour l’instant
    [one] { $n } page sur ce thème
   *[other] { $n } pages sur ce thème
}
linked-from = citée par
wanted-proposed = proposée dans
contributors-lead = { $n ->
    [one] { $n } personne a écrit ce site.
   *[other] { $n } personnes ont écrit ce site ensemble.
}
contributors-unnamed = { $n ->
    [one] { $n } d’entre elles est comptée sans être nommée.
   *[other] { $n } d’entre elles sont comptées sans être nommées.
}
order = Par ordre
order-name = alphabétique
order-activity = d’activité
narrow = Afficher
narrow-page = Afficher sur cette page
kind-all = tout le monde
kind-wrote = qui a écrit
kind-translated = qui a traduit
kind-reviewed = qui a relu
kind-pictured = qui a ajouté des images
kind-helped = qui a aidé autrement
pages-of-list = Pages de cette liste
contributors-bots = Programmes
contributors-bots-about = Leurs modifications figurent dans l’historique. Les signatures ne nomment que des personnes.
history-lead = Toutes les révisions de
older-revisions = { $n ->
    [one] { $n } révision plus ancienne n’est pas affichée.
   *[other] { $n } révisions plus anciennes ne sont pas affichées.
}
history-on-forge = L’historique complet dans le dépôt
change-detail = ce qui a changé
revision-undone = annulée
revision-moved = déplacée depuis
diff-show = Ce qui a changé
diff-added = ajouté :
diff-removed = retiré :
diff-blank = Aucun mot n’a changé.
diff-missing = Le texte de cette révision n’est pas là : elle ne peut pas être comparée.
diff-more = { $n ->
    [one] … { $n } autre mot modifié.
   *[other] … { $n } autres mots modifiés.
}
diff-on-forge = La modification entière dans le dépôt
place-front-matter = En-tête
place-start = Début
not-found-lead = Il n’y a pas de page à cette adresse. Elle a peut-être changé de place, ou personne ne l’a encore écrite.
not-found-all-pages = Parcourir toutes les pages
not-found-contribute = L’écrire

## Personnes
person-bot = un programme
person-since = ici depuis le
person-last = dernière modification le
person-activity = Activité
person-changes = Dernières modifications
person-attestations = Déclarations
person-years = Modifications par année et par mois
person-classes = Par nature :
person-undone = { $n ->
    [one] { $n } a été annulée depuis
   *[other] { $n } ont été annulées depuis
}
person-firsts = Premières fois
first-page = Première page créée
first-edit = Première modification
first-translation = Première traduction
first-review = Première relecture
first-media = Première image
calendar-changes = { $n ->
    [one] { $n } modification
   *[other] { $n } modifications
}
calendar-days = { $n ->
    [one] en { $n } jour,
   *[other] en { $n } jours,
}
calendar-legend = Chaque colonne est une semaine, du lundi au dimanche ; plus la couleur d’un jour est pleine, plus il compte de modifications.
people-unnamed = { $n ->
    [one] { $n } personne qui n’est pas nommée
   *[other] { $n } personnes qui ne sont pas nommées
}
work-created = Pages créées
work-content = Pages écrites
work-translation = Traductions
work-ideas = Idées
work-bug = Signalements
work-design = Illustrations
work-maintenance = Entretien
work-review = Relectures
work-media = Images et médias
work-minor = Petites améliorations
work-original = Originaux d’autres pages
work-import = Textes repris d’ailleurs
role-content = rédaction
role-translation = traduction
role-review = relecture
role-design = illustration
role-ideas = idées
role-bug = signalements
role-maintenance = entretien
role-tool = outil
role-creator = création
role-media = images
role-import = reprise
role-original = texte original
class-create = nouveau
class-substantive = modification
class-minor = retouche
class-media = média
class-bulk = modification en masse
class-revert = révocation
class-rename = renommage
class-import = import
class-bot = programme
class-merge = fusion
class-unknown = inconnu

## Statistiques
statistics-from = Du
chart-pages = Pages
chart-people = Personnes
chart-changes = Modifications
chart-total = En { $month } :
chart-most = Au plus :
chart-months = Chaque barre compte pour { $n } mois.
as-table = Sous forme de tableau
month = Mois
figures-classes = Modifications par nature
figures-languages = Pages par langue
figures-licenses = Pages par licence
figures-topics = Thèmes les plus fournis
license-none = aucune licence

## À propos des crédits
credit-lead = Chaque nom sur ce site vient de l’historique des pages et de ce que les pages disent elles-mêmes. Personne n’est classé à la main, et les mêmes règles valent pour tout le monde.
credit-who = Qui figure sur une modification
credit-who-about = Une modification est un commit. Ces éléments y nomment des personnes, chacune une seule fois :
credit-author = Auteur
credit-author-about = A écrit la modification. Qui l’a fusionnée ou enregistrée pour autrui n’en reçoit aucun crédit.
credit-co-author-about = L’a écrite aussi, et partage les mots à parts égales avec l’auteur.
credit-translated-about = L’a traduite, et figure dans la signature de la page.
credit-illustrated-about = En a fait les images ou les dessins ; nommé après la signature.
credit-helped-about = L’a relue, en a eu l’idée ou a signalé le défaut ; nommé après la signature.
credit-assisted-about = Un outil qui a aidé. Il figure dans l’historique, jamais dans une signature.
credit-signed-about = Atteste le droit de publier. Cette ligne ne donne pas qualité d’auteur.
credit-front-matter = En-tête
credit-front-matter-about = Une page peut nommer des personnes que l’historique ignore : auteurs, traducteurs, et contributeurs avec leur rôle.
credit-classes = Nature des modifications
credit-classes-about = Chaque modification d’une page a une seule nature, la première qui convient. Les espaces, les fins de ligne, l’en-tête et les cibles des liens ne sont pas des mots.
credit-class = Nature
credit-class-what = Ce que c’est
credit-class-earns = Où ses auteurs sont nommés
class-rule-create = Le premier texte de la page.
class-rule-substantive = Au moins { $words } mots changés, ou au moins { $percent } % de la page.
class-rule-minor = Moins de mots que cela, ou la mention « Minor-edit: true ».
class-rule-media = Des images ou d’autres médias, presque aucun mot.
class-rule-import = Un texte venu d’ailleurs, avec la mention « Imported-from: ». Ses auteurs figurent dans les sources de la page.
class-rule-bulk = Plus de { $pages } pages changées de la même façon, la mention « Bulk-edit: true », ou la liste des révisions à ignorer.
class-rule-revert = La page telle qu’elle était avant, ou la ligne « revert » de git.
class-rule-rename = Une autre adresse et rien de plus.
class-rule-merge = Deux branches réunies d’elles-mêmes.
class-rule-bot = L’œuvre d’un programme.
class-rule-unknown = Une partie de l’historique manque, on ne peut donc rien dire.
earns-byline = dans la signature
earns-named = après la signature
earns-history = dans l’historique seulement
credit-undone = Ce qu’une modification ultérieure a annulé ne rapporte rien, l’annulation non plus.
credit-byline = L’ordre des noms
credit-byline-about = La signature d’une page nomme, dans cet ordre :
credit-byline-pinned = les auteurs que nomme son en-tête, dans leur ordre,
credit-byline-creator = qui a apporté son premier texte,
credit-byline-authors = toutes les autres personnes qui ont écrit ou traduit, selon le nombre de leurs mots dans le texte actuel.
credit-byline-originals = qui a écrit la page dont elle est la traduction, ou des mots repris d’une autre page du site (translated_from, derived_from).
credit-after-byline = Après la signature viennent les retouches, les images, les relectures et les idées. Les programmes, les modifications en masse, les déplacements et les révocations ne figurent que dans l’historique.
credit-shares = Les parts sont approximatives
credit-shares-about = Chaque mot du texte actuel appartient à la modification qui l’a apporté, de révision en révision. Les mots écrits à plusieurs sont partagés à égalité. Une part n’est affichée que si au moins deux personnes en ont une. Elle dit combien de texte vient de quelqu’un, pas ce qu’il vaut.
credit-people = Qui est une même personne
credit-people-about = Les noms et adresses d’une personne sont réunis par les profils du dossier « contributors », puis par le fichier « .mailmap », puis par les adresses sans réponse des forges, puis par des noms égaux. Si deux personnes sont possibles, rien n’est réuni en silence.
credit-squash = Quand des commits sont réunis en un seul
credit-squash-about = Une proposition fusionnée en un seul commit garde ses auteurs si le message de ce commit les nomme, une ligne par personne :
credit-overlay = Si cela a été oublié, un fichier du dossier « credits », qui porte le numéro de la proposition, rend le crédit sans réécrire l’historique.
credit-programs-about = Ce que font les programmes figure dans l’historique. Ils ne sont dans aucune signature, aucune liste de personnes et aucun flux.
credit-you = Votre propre nom
credit-you-about = Ajoutez un fichier à votre sujet dans le dossier « contributors » : votre nom, vos comptes et les autres noms que vous avez utilisés. Il réunit vos modifications et décide de la façon dont vous apparaissez :
credit-you-command = Cette commande écrit un tel fichier d’après ce que git sait de vous, vos adresses sous forme d’empreintes :
credit-you-link = Écrire votre profil
credit-visibility-name = Vous êtes nommé et avez votre page. C’est aussi le cas sans profil.
credit-visibility-pseudonym = Seul le nom de votre profil est affiché : aucun autre nom, aucun compte.
credit-visibility-hidden = Vous êtes compté et jamais nommé : ni page, ni flux, ni mention.
credit-unnamed = { $n ->
    [one] { $n } personne a fait ce choix.
   *[other] { $n } personnes ont fait ce choix.
}
credit-repository = Cela vaut pour ces pages. Le dépôt lui-même garde les noms dans ses commits ; les adresses électroniques ne figurent sur aucune page.

## Informations sur une page
info-facts = Faits
info-page = Page
info-file = Fichier
info-language = Langue
info-length = Longueur
info-revisions = Révisions
info-license = Licence
info-attestation = Droit de publier
info-findings = Signalements
info-credit = Crédits
info-credit-about = Les parts sont approximatives : elles comptent les mots qui subsistent dans le texte actuel.
standing-authors = Auteurs
standing-contributors = Avec des contributions de
standing-mentioned = Aussi dans l’historique
standing-bots = Programmes
info-cite = Citer cette page
info-permalink = Lien permanent
info-permalink-link = cette révision du fichier
info-backlinks = Pages qui mènent ici
info-no-backlinks = Aucune page ne mène ici pour l’instant.
info-links = Pages citées
info-missing = Liens en attente d’une page
info-redirects = Autres adresses

## Sortes de pages
title-home = Accueil
title-article = Page
title-category = Thème
title-categories = Thèmes
title-all-pages = Toutes les pages
title-dated = Actualités
title-search = Recherche
title-wanted = Pages demandées
title-long-pages = Pages longues
title-new-pages = Nouvelles pages
title-most-linked = Pages les plus citées
title-redirects = Redirections
title-stubs = Pages courtes
title-stale-pages = Pages les plus anciennes
title-orphaned-pages = Pages orphelines
title-dead-end-pages = Pages en impasse
title-uncategorised-pages = Pages sans thème
title-untranslated-pages = Pages à traduire
title-broken-files = Images manquantes
title-undescribed-pictures = Images sans texte
title-redirected-links = Liens par redirection
title-recent-changes = Modifications récentes
title-contributors = Contributeurs
title-contributor = Contributeur
title-history = Historique
title-info = Informations
title-file = Fichier
title-special = Pages spéciales
title-redirect = Page déplacée
title-404 = Page introuvable
title-statistics = Statistiques
title-credit = À propos des crédits
title-licensing = Licences
title-submissions = Propositions
title-submission = Proposition
title-submission-archive = Archives des propositions
title-calls = Appels
title-call = Appel
title-call-decision = Décision
title-calls-about = Sur quoi repose un résultat
title-calls-json = Appels (JSON)
title-calls-feed = Appels (flux Atom)
title-calls-calendar = Appels (calendrier)
title-feed = Flux Atom
title-sitemap = Plan du site
title-catalogue = Catalogue (JSON)
about-all-pages = Toutes les pages, de A à Z.
about-search = Trouver des pages par leurs mots.
about-categories = L’arbre des thèmes.
about-wanted = Des pages que d’autres citent et que personne n’a encore écrites, les plus demandées d’abord.
about-long-pages = Les pages les plus longues, en nombre de mots.
about-new-pages = Les pages les plus récentes d’abord.
about-most-linked = Les pages vers lesquelles le plus d’autres pages mènent.
about-redirects = D’autres noms et d’anciennes adresses, et la page à laquelle chacun mène.
about-stubs = Des pages qui attendent plus de texte, les plus courtes d’abord.
about-stale-pages = Les pages que personne n’a modifiées depuis le plus longtemps.
about-orphaned-pages = Des pages auxquelles aucune autre page ne mène. Citez-les là où un lecteur les chercherait.
about-dead-end-pages = Des pages qui ne mènent à aucune autre page.
about-uncategorised-pages = Des pages qui ne sont dans aucun thème : qui parcourt les thèmes ne les trouve pas.
about-untranslated-pages = Des pages qui manquent dans une autre langue de ce site, les plus citées d’abord.
about-broken-files = Des pages qui montrent une image absente.
about-undescribed-pictures = Des pages avec des images qui ne disent rien à qui ne peut pas les voir. Une phrase par image suffit.
about-redirected-links = Des pages dont les liens passent par un autre nom de la page visée, ou tournent en rond.
about-recent-changes = Ce qui a changé récemment, et grâce à qui.
about-contributors = Toutes les personnes qui ont une part dans ce site.
about-statistics = Le site en chiffres.
about-credit = Qui est nommé pour quoi, et selon quelles règles.
about-licensing = Licences et déclarations du site.
about-submissions = Les modifications qui attendent une relecture.
about-submission-archive = Les propositions au sujet desquelles une décision a été prise.
about-calls = Ce que cette communauté demande, et ce que c’est devenu.
about-calls-json = Chaque appel avec ses participations et ses résultats, pour les programmes.
about-calls-feed = Suivre les appels dans un lecteur de flux.
about-calls-calendar = Les dates de tous les appels, pour un calendrier.
about-feed = Suivre le site dans un lecteur de flux.
about-sitemap = Pour les moteurs de recherche.
about-catalogue = Tout ceci, pour les programmes.
special-group-reading = Lecture
special-group-maintenance = Entretien
special-group-people = Personnes
special-group-machine = Pour les programmes

## Propositions
submissions-lead = { $n ->
    [0] Aucune proposition n’attend de relecture.
    [one] { $n } proposition attend une relecture.
   *[other] { $n } propositions attendent une relecture.
}
submissions-lead-unsure = { $n ->
    [one] { $n } proposition ne fait pas partie du site.
   *[other] { $n } propositions ne font pas partie du site.
}
submissions-unsure-about = Certaines ont peut-être été fermées : le dépôt seul ne permet pas de distinguer les propositions fermées de celles qui sont ouvertes.
open-submissions = { $n ->
    [one] { $n } proposition en attente
   *[other] { $n } propositions en attente
}
submissions-about = Des modifications proposées qui n’ont pas encore été acceptées. Aucune n’est publiée.
submissions-oldest = Attendent depuis le plus longtemps
submission = Proposition
submission-by = par
submission-changes = Ce qu’elle change
submission-waits-since = Attend depuis
submission-since = attend depuis le
submission-updated = modifiée le
submission-checks = Vérifications
submission-answer = Réponse à ce jour
submission-kind-all = toutes
submission-kind-newcomers = de nouvelles personnes
submission-kind-new-pages = avec de nouvelles pages
submission-kind-overlaps = qui en recoupent d’autres
submission-draft = inachevée
submission-new-person = première contribution
submission-unnamed = { $n ->
    [one] une personne qui ne souhaite pas être nommée
   *[other] { $n } personnes qui ne souhaitent pas être nommées
}
submission-conflicts-with = En conflit avec
submission-similar = Une grande partie de son texte est dans
submission-cannot-join = En conflit avec des modifications plus récentes
submission-on-forge = Dans le dépôt
submission-answer-there = Y répondre dans le dépôt
submission-findings = Ce que les vérifications ont trouvé
submission-more-findings = Autres constats
submission-no-page = ne change aucune page
submission-no-page-about = Elle ne change aucune page de ce site, seulement les fichiers ci-dessous.
submission-next = Prochaine étape
submission-try = Voir le site avec elle :
submission-merge = Y répondre ou la fusionner dans le dépôt
submission-pages = Pages
submission-page-now = la page actuelle
submission-preview = Aperçu
submission-no-preview = Cette page est trop longue pour être montrée ici.
submission-told = Message à l’auteur
submission-files = Fichiers
submission-commits = Commits
submission-years = Années
submission-undated = Date inconnue
submission-by-other = par
change-submission = proposition
verdict-ready = Prête
verdict-needs-work = À corriger
verdict-conflicts = En conflit
verdict-too-large = Trop grande
verdict-cannot-tell = Indécidable
verdict-not-judged = Pas encore vérifiée
verdict-count-ready = { $n ->
    [one] prête
   *[other] prêtes
}
verdict-count-needs-work = à corriger
verdict-count-conflicts = en conflit
verdict-count-too-large = { $n ->
    [one] trop grande
   *[other] trop grandes
}
verdict-count-cannot-tell = { $n ->
    [one] indécidable
   *[other] indécidables
}
verdict-count-not-judged = pas encore { $n ->
    [one] vérifiée
   *[other] vérifiées
}
verdict-ready-about = Il n’y a rien à corriger. Une personne responsable peut la lire et décider.
verdict-needs-work-about = Il faut d’abord corriger quelque chose. Le commentaire de la vérification dit quoi, et comment.
verdict-conflicts-about = Le site a changé aux mêmes endroits depuis. Il faut d’abord la mettre à jour.
verdict-too-large-about = Elle change plus que ce qui peut être jugé avec les autres. Une personne responsable l’examine à part.
verdict-cannot-tell-about = Elle ne peut pas être lue ici. Une personne responsable doit l’examiner.
verdict-not-judged-about = Les vérifications ne l’ont pas encore examinée.
outcome-merged = reprise
outcome-declined = refusée
outcome-superseded = remplacée
outcome-closed = fermée
outcome-unknown = sort inconnu
answer-accepted = acceptée
answer-declined = refusée
answer-superseded = remplacée par
file-change-added = nouveau
file-change-modified = modifié
file-change-deleted = supprimé
file-change-renamed = déplacé
severity-error = à corriger
severity-warning = à améliorer
severity-info = bon à savoir
count-errors = { $n } à corriger
count-warnings = { $n ->
    [one] { $n } remarque
   *[other] { $n } remarques
}
person-merged = { $n ->
    [one] { $n } proposition a été reprise
   *[other] { $n } propositions ont été reprises
}

## In the text of pages
markdown-references = Références
included-from = Extrait de
markdown-note = Note
markdown-tip = Astuce
markdown-important = Important
markdown-warning = Attention
markdown-caution = Prudence
markdown-table = Tableau
markdown-done = Fait
markdown-to-do = À faire
markdown-back-to-text = Retour au texte
markdown-picture-at = image sur
markdown-page-does-not-exist = page inexistante
markdown-page-does-not-exist-calls-only = page inexistante ; une nouvelle page répond à un appel ouvert
markdown-page-does-not-exist-members = page inexistante ; seuls les membres en écrivent
markdown-page-does-not-exist-paused = page inexistante ; pas de contributions pour le moment

file-open = Ouvrir le fichier
file-download = Télécharger
file-pixels = { $width } × { $height } pixels
file-kilobytes = { $n } ko
file-terms = Auteur et licence
file-title = Titre
file-author = Auteur
file-author-unknown = non indiqué
file-source = Source
file-license-unknown = non indiquée : demandez avant de l’utiliser
file-changes = Modifications
file-copyright = Droit d’auteur
file-place-removed = La photo publiée ne dit pas où elle a été prise.
file-reuse-explain = Vous pouvez utiliser ce fichier selon sa licence. Nommez l’auteur, nommez la licence avec un lien, et dites si vous avez changé quelque chose. Cette ligne y suffit :
file-usage = Affiché sur
file-no-usage = Aucune page n’affiche ce fichier.
file-origin = Dans ce site
file-brought = Apporté par
file-history = Historique du fichier

file-reuse-how = Comment réutiliser ce fichier
title-license-document = Licences (SPDX)
title-attribution = Attribution
about-license-document = Licence, droits et sommes de contrôle de chaque fichier, pour les programmes (SPDX 2.3).
about-attribution = Titre, auteurs, licence et sources de chaque page et de chaque fichier, à garder avec une copie de l’ensemble.
count-files = { $n ->
    [one] { $n } fichier
   *[other] { $n } fichiers
}
licensing-in-use = Licences utilisées
licensing-pages = Pages et thèmes
licensing-files = Fichiers
licensing-without = Sans licence
licensing-none = Rien ici n’a encore de licence.
licensing-deed = Résumé
licensing-text = Texte
licensing-proofs = Sur quoi repose la publication
licensing-proofs-about = Qui contribue certifie en avoir le droit. Voici sur quoi reposent les dernières versions des pages.
licensing-proof = Preuve
licensing-statements = Déclarations
licensing-changes = De toutes les modifications des pages et fichiers d’aujourd’hui :
licensing-changes-certified = { $n ->
    [one] { $n } est certifiée par son auteur
   *[other] { $n } sont certifiées par leurs auteurs
}
licensing-changes-not-needed = { $n ->
    [one] { $n } n’a pas besoin de preuve : un programme l’a écrite, ou elle date d’avant la demande
   *[other] { $n } n’ont pas besoin de preuve : des programmes les ont écrites, ou elles datent d’avant la demande
}
licensing-changes-missing = { $n ->
    [one] { $n } est sans preuve
   *[other] { $n } sont sans preuve
}
licensing-version = Version du texte (son nom dans git) :
proof-sign-off = la signature de la modification par son auteur
proof-profile = une déclaration dans le profil de l’auteur
proof-page = une déclaration sur la page
proof-none = aucune enregistrée
licensing-accepted = Ce qui peut être apporté
licensing-accepted-about = Une nouvelle page est sous l’une de ces licences, pour que les pages puissent être réunies, traduites et transmises ensemble.
licensing-accepted-any = Toute licence que SPDX connaît. La page la nomme.
licensing-policy = Chaque modification demande une déclaration du droit de publier.
licensing-accept = Celles-ci comptent :
licensing-no-policy = Aucune déclaration du droit de publier n’est demandée.
licensing-since = Cela est demandé depuis le
licensing-flows = D’autres œuvres vers une page sous
licensing-flows-about = Un texte adapté ou traduit apporte sa licence. Les faits et les courtes citations demandent seulement une référence, et une image garde sa propre licence. Ce sont des repères, pas un conseil juridique.
flow-allowed = oui
flow-notice = oui, avec sa mention de licence
flow-human = un mainteneur décide
flow-refused = non
licensing-whole = Réutiliser l’ensemble
licensing-whole-about = Qui copie le site entier trouve tout ce qu’il faut nommer dans deux fichiers :
license-about-cc0 = Faites-en ce que vous voulez : les auteurs ont renoncé à leurs droits autant que la loi le permet.
license-about-public-domain = Aucun droit d’auteur n’est connu : faites-en ce que vous voulez.
license-about-by = Vous pouvez copier, modifier et vendre, si vous nommez les auteurs et la licence et dites ce que vous avez changé.
license-about-by-sa = Vous pouvez copier, modifier et vendre, si vous nommez les auteurs et la licence, dites ce que vous avez changé et transmettez votre version sous la même licence.
license-about-by-nc = Vous pouvez copier et modifier, mais pas à des fins commerciales, si vous nommez les auteurs et la licence et dites ce que vous avez changé.
license-about-by-nc-sa = Vous pouvez copier et modifier, mais pas à des fins commerciales, si vous nommez les auteurs et la licence, dites ce que vous avez changé et transmettez votre version sous la même licence.
license-about-by-nd = Vous pouvez copier et vendre, si vous nommez les auteurs et la licence ; les versions modifiées ne peuvent pas être transmises.
license-about-by-nc-nd = Vous pouvez copier, mais pas à des fins commerciales, si vous nommez les auteurs et la licence ; les versions modifiées ne peuvent pas être transmises.
license-about-notice = Vous pouvez copier, modifier et vendre, si vous gardez la mention de licence.

## Relectures de pages
review-by = Relu par
review-on = le
review-unnamed = quelqu’un qui a demandé à ne pas être nommé
review-scope-facts = faits
review-scope-language = langue
review-scope-licence = licence
review-scope-images = images
review-verdict-accept = l’a trouvé bon
review-verdict-revise = demande des changements
review-verdict-decline = déconseille de le garder
review-since = { $n ->
    [0] aucun changement de fond depuis
    [one] { $n } changement de fond depuis
   *[other] { $n } changements de fond depuis
}
review-says = Ce que dit la relecture
review-uncounted-uncommitted = pas encore enregistrée
review-uncounted-unknown-page = d’une page qui n’existe pas
review-uncounted-foreign = au nom de quelqu’un, et enregistrée par quelqu’un d’autre
review-uncounted-name-only = d’une personne qui porte le nom de son auteur, depuis une adresse qui n’est pas connue comme la sienne
review-uncounted-incomplete = ne dit pas ce qui a été lu, ce qui a été examiné et ce qui en est ressorti
review-uncounted-silent = ne dit pas s’il y a un conflit d’intérêts
review-uncounted-declared = un conflit d’intérêts a été déclaré
review-uncounted-conflict = son auteur a écrit la version qui a été lue
review-uncounted-unknown-revision = sur une version que la page n’a jamais eue
info-reviews = Relectures

## Appels
calls-lead = Ce que cette communauté demande, ce que chacun a envoyé, et ce que c’est devenu.
calls-as-of = Situation au
calls-about-link = Sur quoi repose un résultat
calls-calendar = Calendrier (iCalendar)
calls-json = Pour les programmes (JSON)
calls-group-open = Participations jusqu’à la date indiquée
calls-group-standing = Contributions à tout moment
calls-group-drives = À faire ensemble
calls-group-announced = Participations à partir de la date indiquée
calls-group-judging = Participations reçues, décision à venir
calls-group-decided = Décidés
calls-group-decided-in = Décidés en { $year }
calls-group-closed = Annulés
home-calls = Appels
home-all-calls = Tous les appels
call-kind-challenge = défi
call-kind-contest = concours
call-kind-ideas = idées
calls-group-ended = Terminés
call-kind-review-drive = campagne de relecture
call-kind-translation-drive = campagne de traduction
drive-progress = Avancement
drive-done-of = { $n ->
    [one] { $n } page faite sur { $of }
   *[other] { $n } pages faites sur { $of }
}
drive-pages = Pages
drive-no-end = À tout moment
drive-reviews = Pages à relire
drive-translations = Pages à traduire : { $language }
drive-left = Reste à faire
drive-behind = la page a changé depuis :
drive-done = Fait
drive-form-review-drive = La relire
drive-form-translation-drive = La traduire
drive-form-behind = La mettre à jour
drive-date-opens = À partir du
drive-date-closes = Jusqu’au
drive-edge-opens = Dure à partir du
drive-edge-closes = Dure jusqu’au
call-first-time = convient à une première contribution
call-record-decided = décidé
call-record-implemented = réalisé
call-record-closed = annulé
call-date-opens = Participations à partir du
call-date-closes = Participations jusqu’au
call-date-vote-opens = Bulletins à partir du
call-date-vote-closes = Bulletins jusqu’au
call-date-reviews-until = Évaluations jusqu’au
call-date-reveal = Enveloppes ouvertes avant le
call-date-decide-by = Décision promise pour le
call-edge-opens = Participations reçues à partir du
call-edge-closes = Participations reçues jusqu’au
call-edge-vote-opens = Bulletins reçus à partir du
call-edge-vote-closes = Bulletins reçus jusqu’au
call-edge-reviews-until = Évaluations reçues jusqu’au
call-edge-reveal = Enveloppes ouvertes jusqu’au
call-edge-decide-by = Décision promise pour le
call-anywhere = n’importe où sur Terre : un jour finit là où il finit en dernier
call-no-end = Participations à tout moment
count-entries = { $n ->
    [one] { $n } participation
   *[other] { $n } participations
}
call-event-opens = les participations sont reçues
call-event-closes = dernier moment pour participer
call-event-vote-opens = début du vote
call-event-vote-closes = dernier moment pour voter
call-event-reviews-until = dernier moment pour évaluer
call-event-reveal = dernier moment pour ouvrir les enveloppes
call-event-decide-by = une décision est promise
call-news-opened = les participations sont reçues
call-news-closed = les participations sont closes
call-news-decided = décision prise
call-news-amended = modifié après son ouverture
call-news-update = nouvelles
call-news-called-off = annulé
call-news-sealed = ce qui est arrivé est scellé
call-news-step = une étape est achevée
call-badge-open = ouvert
call-badge-before = pas encore ouvert
call-badge-left = encore { $days }
call-badge-last = dernier jour
call-badge-closed = clos
call-badge-vote = vote ouvert
call-badge-overdue = décision en retard
call-badge-until = jusqu’au
call-badge-vote-until = vote jusqu’au
call-badge-decided = décidé le
call-badge-called-off = annulé
call-badge-any-time = à tout moment
call-tell-enter = Participer :
call-tell-result = Comment cela a été décidé :
call-tell-rights = Licence des participations :
call-tell-from = Un appel de
tell-others = En parler
tell-about = Copiez ce qu’il vous faut ; les dates y sont, cela reste donc vrai.
tell-file = Tous les textes dans un fichier
tell-short = En bref
tell-medium = Un message
tell-long = Une lettre
tell-characters = { $n ->
    [one] environ { $n } caractère
   *[other] environ { $n } caractères
}
tell-badge = Un badge pour votre page
tell-card = Image
tell-card-of = Carte de
tell-card-linked = Les sites qui font des aperçus la montrent là où cette page est liée.
tell-card-alone = Envoyez-la avec le texte.
tell-calendar = Mettre les dates dans un calendrier
tell-feed = Suivre cet appel dans un lecteur de flux
call-run-by = Organisé par
call-ask = Poser une question
call-unnamed = { $n ->
    [one] une personne qui ne souhaite pas être nommée
   *[other] { $n } personnes qui ne souhaitent pas être nommées
}
call-chosen = Choix :
call-none-chosen = Aucune participation n’a été retenue.
call-decided-on = Décidé le
call-closed-on = Annulé le
call-was-closed = Cet appel a été annulé.
call-see-decision = Voir la décision et tout ce sur quoi elle repose
call-see-count = Voir ce que donnent les pièces à ce jour
call-dates = Dates
call-terms = Comment la décision est prise
call-criteria = Ce que le jury note
call-criterion = Critère
call-weight = Poids
call-range = Notes
call-judges = Jury
call-interest = intérêt déclaré :
call-judge-added = ajouté après la clôture, parce que des conflits d’intérêts laissaient trop peu de membres du jury pour :
call-reviews = Évaluations
call-reviews-each = { $n ->
    [one] Il faut { $n } évaluation par participation.
   *[other] Il faut { $n } évaluations par participation.
}
call-combine-mean = La note d’une participation est la moyenne de ses évaluations.
call-combine-median = La note d’une participation est la médiane de ses évaluations.
call-combine-centred = La note d’une participation est la moyenne de ses évaluations, une fois les jurés ramenés à la même sévérité.
call-combine-borda = La note d’une participation est la moyenne de ses rangs dans l’ordre propre à chaque juré, de 1 pour la meilleure à 0 pour la dernière.
call-award-main = Ce qui est décidé
call-decides-judges = par le jury
call-decides-votes = par un vote
call-decides-people = par les organisateurs
call-decides-consent = par consentement : adopté si personne ne s’y oppose
call-places = { $n ->
    [one] { $n } place
   *[other] { $n } places
}
call-vote = Vote
call-method-yes-no = Oui ou non.
call-method-approval = Chaque bulletin nomme toutes les options qu’il approuve.
call-method-score = Chaque bulletin donne des notes de 0 à { $max } ; ce qu’il ne nomme pas reçoit 0.
call-method-ranked = Chaque bulletin classe les options ; les ex æquo sont permis, et ce qui n’est pas nommé vient en dernier.
call-method-consent = Qui a une raison s’oppose ; sans opposition, c’est adopté.
call-voters-everyone = Tout le monde peut voter ; qui est nouveau ici crée d’abord un profil. Personne ne vérifie qu’une personne ne vote qu’une fois.
call-voters-members = Les membres votent : ceux qui ont un profil ici.
call-voters-contributors = Votent ceux dont le travail était ici avant que l’appel soit connu.
call-voters-judges = Le jury vote.
call-voters-people = Ces personnes votent :
call-none = « Aucune de celles-ci » est une option : ce que plus de bulletins placent au-dessous qu’au-dessus est écarté.
call-quorum = { $n ->
    [one] Il faut un bulletin valable.
   *[other] Il faut au moins { $n } bulletins valables.
}
call-eligible = Qui peut participer
call-eligible-everyone = tout le monde
call-eligible-members = les membres : ceux qui ont un profil ici
call-eligible-contributors = ceux dont le travail était ici avant l’ouverture
call-eligible-newcomers = ceux qui n’avaient aucun travail ici avant l’ouverture
call-no-judges = sauf le jury
call-no-people = sauf les organisateurs
call-except = sauf
call-limits = Limites
call-limit-entries = { $n ->
    [one] { $n } participation par personne
   *[other] { $n } participations par personne
}
call-limit-team = { $n ->
    [one] { $n } personne par participation
   *[other] au plus { $n } personnes par participation
}
call-words-min = { $n ->
    [one] au moins { $n } mot
   *[other] au moins { $n } mots
}
call-words-max = { $n ->
    [one] au plus { $n } mot
   *[other] au plus { $n } mots
}
call-license = Licence des participations
call-rights = Ce qui appartient à qui
call-late = Les participations dont rien ne prouve qu’elles sont à l’heure
call-late-refuse = ne sont pas retenues
call-late-ask = sont listées à part, et comptent si la décision dit pourquoi
call-late-take = sont acceptées
call-unless-decided = Si rien n’est décidé
call-enter = Comment participer
call-enter-form = Écrire une participation
call-enter-form-about = Le formulaire est celui du dépôt ; il nomme déjà cet appel.
call-enter-command = Sur votre ordinateur :
call-enter-before = Les participations sont reçues à partir du
call-enter-over = Les participations ont été reçues jusqu’au
call-enter-vote = Pour voter :
call-vote-until = Les bulletins sont acceptés jusqu’au
call-vote-form = Écrire un bulletin
call-vote-form-about = Le formulaire est celui du dépôt. Mettez votre propre nom, tel que votre page s’appelle ici, à la place de « your-name » dans le nom du fichier : un bulletin compte pour la personne dont il porte le nom, si elle l’envoie elle-même.
call-enter-review = Le jury évalue une participation :
call-updates = Nouvelles et réponses
call-amendments = Modifié après l’ouverture
call-amendment-why = Pourquoi :
call-entries = Participations
call-entries-none = Il n’y a pas encore de participation.
call-entries-shuffled = Dans un ordre tiré au sort, le même pour tout le monde : arriver tôt, ou s’appeler Aaron, n’avantage personne.
call-entries-placed = Par place, puis par nom.
call-proposed = pas encore publiée
call-arrival-sealed = à l’heure, d’après le scellé de l’échéance
call-arrival-merged = sur la branche depuis le
call-arrival-forge = dans une demande ouverte, d’après la forge, le
call-arrival-claimed = rien ne prouve quand elle est arrivée
call-standing-late = rien ne prouve qu’elle est à l’heure
call-standing-admitted = en retard, et acceptée tout de même
call-standing-withdrawn = retirée
call-standing-ineligible = ne peut pas participer
call-standing-unopened = pas ouverte à temps
call-standing-broken-envelope = n’est pas ce que contient son enveloppe
call-entry-removed = sa page a été supprimée après la clôture ; elle est jugée telle qu’elle était
call-entry-touched = modifiée par d’autres avant la clôture
call-doubts = À savoir avant de se fier au résultat
call-entry-sealed = dans son enveloppe
call-entry-opened = sous enveloppe, ouverte le
call-entry-opens = à ouvrir
call-place = Place { $n }
call-shared = partagée
call-outcome = Issue
call-outcome-chosen = choisie
call-outcome-mention = mention honorable
call-outcome-not-chosen = non retenue
call-outcome-late = trop tard
call-outcome-ineligible = ne pouvait pas participer
call-outcome-withdrawn = retirée
call-outcome-unopened = pas ouverte à temps
call-outcome-broken-envelope = n’était pas ce que contenait son enveloppe
call-outcome-accepted = acceptée
call-outcome-later = pour plus tard
call-outcome-declined = déclinée
call-outcome-done = faite
call-answer = Réponse
call-steps = Ce que c’est devenu
call-steps-over = { $n } étapes sur { $of } sont faites ou abandonnées.
call-steps-news = Dernières nouvelles :
call-step-planned = prévue
call-step-doing = en cours
call-step-done = faite
call-step-dropped = abandonnée
call-retrospective = Pour y revenir :
person-calls = Envoyé à des appels
person-judged = A fait partie du jury :
person-runs = Organise :
call-preliminary = Personne n’a encore décidé. Voici ce que donnent les pièces maintenant que toutes les échéances sont passées ; une décision peut encore écarter quelque chose, avec une raison, ou accepter ce qui est arrivé en retard.
call-decision-by = par
call-decision-at = d’après les pièces du commit
call-decision-file = le fichier
call-override = Les organisateurs ont décidé autrement que les chiffres :
call-despite = La décision a été prise malgré ce qui s’y opposait :
call-decision-disputed = Cette décision ne tient pas :
call-draw = Tirage au sort
call-draw-held = { $n ->
    [one] Ces propositions étaient à égalité pour une place : un tirage au sort l’a attribuée.
   *[other] Ces propositions étaient à égalité pour { $n } places : un tirage au sort les a attribuées.
}
call-draw-needed = { $n ->
    [one] Ces propositions sont à égalité pour une place : un tirage au sort l’attribuera.
   *[other] Ces propositions sont à égalité pour { $n } places : un tirage au sort les attribuera.
}
call-draw-repeat = Chacun peut le refaire à partir des nombres : la méthode est celle de la
call-draw-sources = Les nombres viennent de ce que l’appel désigne.
call-draw-after = Ils sont connus à partir du
call-draw-key = La clé qu’ils forment
call-draw-pool = Tiré parmi, dans cet ordre :
call-draw-order = L’ordre du tirage :
call-draw-number = Numéro
call-draw-place = Obtient une place
call-draw-named = Les égalités sont tirées au sort, avec les nombres de :
call-ties-drawn = les égalités sont tirées au sort
call-lacks-quorum = { $n ->
    [one] Il n’y a pas de résultat : il faut un bulletin valable, et il n’y en a pas.
   *[other] Il n’y a pas de résultat : il faut { $n } bulletins valables, et il y en a moins.
}
call-no-places = Aucune participation n’a de place.
call-decided-by-people = Les organisateurs en décident ; rien n’est compté.
call-entry = Participation
call-score = Note
call-score-exact = Exactement
call-score-none = trop peu d’évaluations
call-sum = Somme
call-options = Options
call-none-of-these = Aucune de celles-ci
call-pairwise = Qui est préféré à qui
call-pairwise-about = Combien de bulletins placent la ligne au-dessus de la colonne. Un nombre en gras est le plus grand des deux de sa paire.
call-paths = Chemins les plus forts
call-paths-about = Méthode de Schulze : une chaîne de victoires est aussi forte que la plus faible d’entre elles. Vient en premier qui a vers chaque autre un chemin plus fort qu’en retour.
call-order = Toutes dans l’ordre :
call-dropped = Écartées, car aucune majorité ne les place au-dessus de « aucune de celles-ci » :
call-condorcet = L’emporte sur chaque autre option en comparaison directe :
call-too-many-options = Il y a trop d’options pour des tableaux ; les fichiers ci-dessous contiennent chaque bulletin.
call-answer-yes = oui
call-answer-no = non
call-answer-abstain = abstention
call-carried = Adopté
call-not-carried = Rejeté
call-needs-majority = il faut plus de oui que de non
call-needs-two-thirds = il faut deux fois plus de oui que de non
call-passes = Personne ne s’y oppose : c’est adopté.
call-objections = Oppositions maintenues
call-reviews-all = Toutes les évaluations
call-reviewer = Juré
call-total = Total
call-counted = Compte
call-not-counted = ne compte pas :
call-conflict = Conflit d’intérêts :
call-verdict-accept = accepterait
call-verdict-revise = ferait réviser
call-verdict-decline = refuserait
call-comments = Ce qu’ils en disent
call-support = { $n ->
    [one] { $n } soutien (compté par la forge, ouvert à tous)
   *[other] { $n } soutiens (comptés par la forge, ouverts à tous)
}
call-ballots = Tous les bulletins
call-ballots-counted = { $n ->
    [one] { $n } bulletin compte.
   *[other] { $n } bulletins comptent.
}
call-voter = Votant
call-choice = Choix
call-hidden-voter = une personne qui ne souhaite pas être nommée
call-withdrawn-objection = a retiré une opposition
call-unreadable = illisible
call-ballot-blank = ne nomme aucune option
call-left-out = Écarté
call-left-out-unnamed = { $n ->
    [one] et une pièce d’une personne qui ne souhaite pas être nommée
   *[other] et { $n } pièces de personnes qui ne souhaitent pas être nommées
}
call-uncounted-uncommitted = pas dans un commit
call-uncounted-invalid = illisible, ou prévu pour une autre sorte de vote
call-uncounted-unknown-option = nomme une option qui n’existe pas
call-uncounted-foreign = au nom d’une personne, et envoyé par une autre
call-uncounted-name-only = d’une personne qui porte le nom de son auteur, depuis une adresse qui n’est pas connue comme la sienne
call-uncounted-unreadable = absent de l’historique qui a été lu
call-uncounted-not-on-roll = n’a pas de voix
call-uncounted-weak-proof = sans la preuve que l’appel demande
call-proof-sign-off = Un bulletin compte quand son votant a signé le commit qui l’apporte.
call-proof-account = Un bulletin compte quand le compte nommé dans le profil du votant a ouvert la demande qui l’apporte, d’après la liste de la forge.
call-uncounted-late = arrivé trop tard
call-uncounted-unopened = pas ouverte, ou trop tard
call-uncounted-broken-envelope = n’est pas ce que contient son enveloppe
call-uncounted-unknown-entry = sur une participation qui n’existe pas
call-uncounted-entry-out = sur une participation qui ne concourt pas
call-uncounted-no-judge = pas d’un membre du jury
call-uncounted-other-entries = d’un membre du jury ajouté pour d’autres participations
call-uncounted-incomplete = une note manque ou dépasse les limites
call-uncounted-silent = ne dit pas s’il y a un conflit d’intérêts
call-uncounted-declared = un conflit d’intérêts a été déclaré
call-uncounted-conflict = l’auteur a fait cette participation, ou concourt contre elle
call-uncounted-other-revision = sur un autre état de la participation que celui qui est jugé
call-uncounted-sealed-entry = écrite avant l’ouverture de sa participation
call-recount = Recompter
call-recount-agrees = Un nouveau décompte des pièces donne ce que dit la décision.
call-recount-differs = Un nouveau décompte des pièces donne autre chose que la décision :
call-recount-command = Quiconque a le dépôt recompte avec :
call-digest = Empreinte de toutes les pièces comptées
call-exports = Pour d’autres programmes :
call-export-csv = chaque bulletin, en tableau
call-export-toc = les classements, pour les outils de PrefLib
call-export-cvotes = les classements, au format Condorcet Election Format
calls-about-lead = Qui lit un résultat doit savoir sur quoi il repose. Voici ce qui est montré, ce qu’il faut croire, et ce que personne n’affirme.
calls-about-proven = Ce qu’un résultat montre
calls-about-proven-records = Quelles évaluations et quels bulletins ont été comptés, chacun avec son commit, et lesquels ont été écartés, chacun avec la raison.
calls-about-proven-count = Que ces pièces donnent ce résultat. N’importe qui peut recompter, avec ce programme ou avec d’autres.
calls-about-proven-digest = Qu’aucune pièce comptée n’a été ajoutée, retirée ou modifiée depuis : l’empreinte serait une autre.
calls-about-proven-seal = Ce qui était arrivé à une échéance, quand elle a été scellée : le scellé nomme chaque contenu par son empreinte, et rien de ce qui est envoyé plus tard ne peut prendre sa place.
calls-about-proven-author = Par quelle preuve chaque pièce est celle d’une personne : une pièce compte pour qui en a fait le commit, et un bulletin seulement avec sa signature.
calls-about-trusted = Ce qu’il faut croire
calls-about-trusted-seal = Que les organisateurs ont scellé ce qui était là, une fois l’échéance passée.
calls-about-trusted-branch = Que la branche n’a pas été réécrite avant d’être scellée, et que son horloge était juste : les heures écrites par les auteurs ne servent jamais.
calls-about-trusted-forge = Que les comptes de la forge appartiennent aux personnes qui s’en servent, et qu’une signature a été écrite par la personne qu’elle nomme.
calls-about-not = Ce que personne n’affirme
calls-about-not-secret = Que les bulletins sont secrets. Git montre tout, à tout le monde, pour toujours. Qui a demandé à ne pas être nommé est compté sans être listé, et reste trouvable dans le dépôt.
calls-about-not-one = Qu’une personne n’a qu’un compte.
calls-about-not-crowd = Qu’une foule qui s’est choisie elle-même parle pour quelqu’un d’autre.
calls-about-elsewhere = Un vote sur des personnes, ou qui doit être secret, a sa place ailleurs : Belenios et Helios sont faits pour cela. Les organisateurs peuvent alors décider à la main et renvoyer à ce résultat.

## Le délai de la première réponse

title-answers = En combien de temps on répond
title-answers-json = Réponses (JSON)
about-answers = Le délai des premières réponses, et ce qui en attend une.
promise-days = { $n ->
    [one] Vous aurez une première réponse sous { $n } jour.
   *[other] Vous aurez une première réponse sous { $n } jours.
}
promise-hours = { $n ->
    [one] Vous aurez une première réponse sous { $n } heure.
   *[other] Vous aurez une première réponse sous { $n } heures.
}
promise-kept = Cette promesse est-elle tenue ?
answers-promise-days = { $n ->
    [one] Une première réponse est promise sous { $n } jour à quiconque envoie quelque chose.
   *[other] Une première réponse est promise sous { $n } jours à quiconque envoie quelque chose.
}
answers-promise-hours = { $n ->
    [one] Une première réponse est promise sous { $n } heure à quiconque envoie quelque chose.
   *[other] Une première réponse est promise sous { $n } heures à quiconque envoie quelque chose.
}
answers-no-promise = Aucun délai de réponse n’est promis ici.
answers-what = La première réponse à une proposition ou à une idée est une fusion, une décision, une fermeture, une relecture ou le commentaire d’un membre. Ce que dit son auteur, ou un programme, n’en est pas une.
answers-json = La même chose pour les programmes (JSON)
answers-waiting = En attente d’une première réponse
answers-nothing-waits = Rien n’attend de première réponse.
answers-late = en retard
answers-sent = Ce qui a été envoyé
answers-promised-by = Réponse promise au plus tard le
answers-idea-for = une idée pour
answers-months = Le délai des premières réponses
answers-months-about = Selon le mois de la réponse. La moitié des réponses, et neuf sur dix, ont pris au plus ce temps.
answers-month = Mois
answers-count = Réponses
answers-median = La moitié
answers-p90 = Neuf sur dix
answers-unanswered = { $n ->
    [one] { $n } a été réglée sans réponse connue : son auteur l’a reprise, par exemple, ou l’a fusionnée.
   *[other] { $n } ont été réglées sans réponse connue : leurs auteurs les ont reprises, par exemple, ou les ont fusionnées.
}
answers-unknown = Ce que cette page ne peut pas savoir
answers-unsure = { $n ->
    [one] { $n } proposition ne fait pas partie du site, et rien ne dit si elle est encore ouverte. Elle n’est pas listée ici.
   *[other] { $n } propositions ne font pas partie du site, et rien ne dit si elles sont encore ouvertes. Elles ne sont pas listées ici.
}
answers-no-requests = La liste des propositions de la forge n’est pas connue. Une proposition compte à partir de son premier commit, qui peut être plus ancien qu’elle, et ce qui a été fermé sans décision dans le dépôt n’est pas connu comme répondu.
answers-no-comments = La liste des commentaires de la forge n’est pas connue. Ce qui n’a reçu de réponse que dans un commentaire est listé comme en attente.
span-hours = { $n ->
    [0] moins d’une heure
    [one] { $n } heure
   *[other] { $n } heures
}
span-days = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
}

## Ce qui en est advenu

person-outcomes = Ce qui en est advenu
person-reviews = Relectures
person-reviewed = Pages :
outcome-linked-from = { $n ->
    [one] { $n } page y mène :
   *[other] { $n } pages y mènent :
}
call-carried-out = Réalisé dans
envelope-title-ballot = Voter sous enveloppe
envelope-title-review = Évaluer sous enveloppe
envelope-title-entry = Participer sous enveloppe
envelope-about-ballot = Jusqu’à la clôture du vote, chacun ne voit d’un bulletin que son SHA-256 : son enveloppe. Il y faut deux fichiers. L’enveloppe s’envoie maintenant ; le bulletin reste chez vous et s’envoie ensuite. Seul qui ouvre son enveloppe à temps a voté.
envelope-about-review = Jusqu’à l’échéance, chacun ne voit d’une évaluation que son SHA-256 : son enveloppe. Il y faut deux fichiers. L’enveloppe s’envoie maintenant ; l’évaluation reste chez son auteur et s’envoie ensuite. Une évaluation ne compte que si son enveloppe est ouverte à temps.
envelope-about-entry = Jusqu’à la clôture de l’appel, tout le monde ne voit que le SHA-256 d’une participation : son enveloppe. Personne ne copie ce qu’il ne peut pas lire. La page reste chez vous, et prend la place de son enveloppe quand l’appel est clos. Une participation ne compte que si son enveloppe est ouverte à temps.
envelope-when = Envoi des enveloppes
envelope-open-when = Ouverture des enveloppes
envelope-command = Par une commande
envelope-no-script = Avec JavaScript, cette page offre un formulaire qui fait les deux fichiers.
envelope-insecure = Ce navigateur ne fait d’enveloppes que sur les pages en https. Ouvrez la page par son adresse https, ou utilisez la commande.
envelope-nothing = Remplissez au moins un de ces champs.
envelope-form-ballot = Votre bulletin
envelope-form-review = Votre évaluation
envelope-form-entry = Votre participation
envelope-who = Votre nom dans ce recueil
envelope-who-about = Comme dans l’adresse de votre page : petites lettres, chiffres et tirets. Les fichiers portent ce nom.
envelope-who-about-entry = Comme dans l’adresse de votre page : petites lettres, chiffres et tirets.
envelope-choose-ranked = Votre ordre : 1 pour la meilleure option. Des nombres égaux font des ex æquo ; ce qui n’a pas de nombre vient en dernier.
envelope-choose-approval = Ce que vous approuvez
envelope-choose-score = Vos notes, de 0 à { $max }. Ce qui n’en a pas reçoit 0.
envelope-reason = Pourquoi vous vous opposez
envelope-reason-about = Sans objection, il n’y a rien à envoyer. « withdrawn » en retire une.
envelope-conflict = Qu’est-ce qui vous lie à cette participation ?
envelope-conflict-none = rien : aucun conflit d’intérêts
envelope-conflict-declared = quelque chose, et je dis quoi
envelope-interest = Quoi, en une phrase
envelope-scores = Notes
envelope-verdict = Ce que vous feriez
envelope-verdict-accept = l’accepter
envelope-verdict-revise = la faire revoir
envelope-verdict-decline = la refuser
envelope-comment = Ce que vous dites à ses auteurs (Markdown)
envelope-way = Votre page
envelope-way-text = Je l’écris ici
envelope-way-page = Je l’ai dans un fichier
envelope-page = Le fichier de votre page
envelope-page-about = En Markdown. La page qui en est faite dit en tête ce qui ouvre l’enveloppe : c’est elle qu’il faut garder.
envelope-page-wrong = Ceci ne se met pas sous enveloppe : il n’y a pas de texte, c’est une enveloppe, un autre appel ou quelqu’un d’autre y est nommé, ou l’en-tête n’est pas du YAML entre deux lignes de ---.
envelope-key-title = Titre
envelope-key-title-about = Tout le monde le voit dès maintenant, et le fichier porte ce nom : choisissez-en un qui ne trahit rien.
envelope-key-summary = Résumé
envelope-list = Séparés par des virgules.
envelope-text = Texte (Markdown)
envelope-make = Faire les deux fichiers
envelope-nothing-sent = Sur cet appareil ; rien n’est envoyé.
envelope-made = Vos deux fichiers
envelope-keep-ballot = Gardez celui-ci, et ne le montrez à personne avant la clôture du vote. S’il est perdu ou modifié, votre vote ne compte pas.
envelope-keep-review = Gardez celui-ci, et ne le montrez à personne avant l’échéance. S’il est perdu ou modifié, votre évaluation ne compte pas.
envelope-keep-entry = Gardez celle-ci, et ne la montrez à personne avant la clôture de l’appel. Si elle est perdue ou modifiée, votre participation ne compte pas.
envelope-keep-link = Garder
envelope-keep-text = Ce qu’il contient
envelope-send = Une fois que vous l’avez, envoyez son enveloppe sous
envelope-send-link = Envoyer l’enveloppe
envelope-later = Mettez le premier fichier à la place du second, à l’octet près. Quand :
envelope-opening = Ouvrez votre enveloppe
envelope-opening-about = Le fichier que vous avez gardé prend maintenant la place de son enveloppe. Voyez d’abord ici s’il est encore le même, à l’octet près ; rien n’est envoyé.
envelope-kept = Le fichier que vous avez gardé
envelope-fits = C’est ce que contient votre enveloppe. Mettez-le à sa place :
envelope-differs = Votre enveloppe contient autre chose. Cherchez le fichier tel qu’il était quand vous l’avez fait.
envelope-unknown = Aucune enveloppe de ce recueil n’est de l’auteur de ce fichier.
envelope-holds-none = Aucune enveloppe de cet appel ne contient ce fichier. Cherchez-le tel qu’il était quand vous l’avez fait.

## Images en grand
picture-close = Fermer
picture-before = Image précédente
picture-after = Image suivante
picture-about = Auteur, licence et taille de cette image

## Une page au hasard
title-random = Page au hasard
about-random = Une page, au hasard.

sealed-entry-by = Scellée par
sealed-entry-closed = Cette participation est dans une enveloppe : personne ne peut la lire avant la clôture de l’appel, afin que personne ne puisse la copier. Ses auteurs l’ouvrent :
sealed-entry-unopened = Cette participation était dans une enveloppe qui n’a pas été ouverte à temps, et ne compte pas. Elle devait être ouverte avant le
sealed-entry-broken = Cette enveloppe n’est pas celle qui était là à la clôture de l’appel. Elle ne compte pas.
sealed-entry-endless = Cette participation est dans une enveloppe, et rien ne dit quand elle sera ouverte.
sealed-entry-digest = L’enveloppe est le SHA-256 de la page qui prendra sa place :
call-kind-tasks = petites tâches
title-call-tasks = Tâches
tasks-settled = Tâches réglées : { $n } sur { $of }
tasks-wrong = n’a pas sa place ici
tasks-again = posée encore une fois
tasks-state-open = ouverte
tasks-state-disputed = réponses différentes
tasks-state-needs-a-person = quelqu’un doit choisir
tasks-state-agreed = accord
tasks-state-done = faite
tasks-form = Répondre
tasks-answers = Réponses : { $n }
tasks-on-the-way = en route : { $n }
tasks-skips = passées : { $n }
tasks-none = Il n’y a rien à faire.
tasks-minutes = Minutes par réponse : { $n }.
tasks-each = Personnes qui répondent à chaque tâche : { $n }.
tasks-agree-exact = Toutes les réponses doivent être égales.
tasks-agree-majority = Réponses égales qui suffisent : { $n }.
tasks-agree-within = Les nombres doivent être proches de leur médiane.
tasks-agree-pick = Les responsables de l’appel choisissent une réponse.
tasks-examples = Exemples
tasks-all = Toutes les tâches
tasks-apply = Écrire les résultats là où ils ont leur place :
tasks-people = Réponses de
tasks-alpha = α de Krippendorff : { $value }
tasks-alpha-high = Les réponses concordent bien : on peut se fier aux résultats.
tasks-alpha-middle = Les réponses concordent le plus souvent ; les résultats sont provisoires.
tasks-alpha-low = Les réponses ne concordent guère plus que par hasard : la question est peut-être peu claire.
tasks-alpha-none = Il y a trop peu de réponses différentes pour dire à quel point elles concordent.
tasks-rechecked = Réponses demandées encore une fois : { $of }, confirmées : { $n }.
person-tasks = A répondu aux tâches de
title-tasks = Ce que vous pouvez faire
about-tasks = De petites choses qui prennent quelques minutes chacune.
tasks-intro = Ce qui est fait disparaît d’ici. Au plus { $n } de chaque sorte sont montrées à la fois.
tasks-topic-media-without-alt = Décrire une image
tasks-topic-missing-summary = Écrire un résumé
tasks-topic-stubs = Étoffer une page courte
tasks-topic-uncategorised = Ranger une page dans une catégorie
tasks-topic-orphans = Faire un lien vers une page isolée
tasks-topic-red-links = Écrire une page attendue par d’autres
tasks-topic-unlicensed-media = Trouver la licence d’un fichier
tasks-topic-untranslated = Traduire une page
tasks-topic-calls = Répondre à une question
tasks-length = { $n } minutes
tasks-knowledge-some = demande de connaître le sujet
tasks-by-topic = Par sorte
tasks-by-length = Par durée
tasks-by-language = Par langue
tasks-do = Le faire
tasks-topic-all = Toutes de cette sorte
tasks-here = Ce que vous pouvez faire ici en quelques minutes
