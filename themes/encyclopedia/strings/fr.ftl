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

## Autour de la page
skip-to-content = Aller au contenu
main-menu = Menu principal
search = Rechercher
search-placeholder = Rechercher dans le site
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
footer-license = Sauf mention contraire, les textes sont utilisables sous licence
made-with = Réalisé avec
made-from = à partir de la révision
redirect = Cette page se trouve maintenant ici :
nothing-here = Rien ici : bonne nouvelle, ou nouveau départ.
letters = Aller à une lettre
and-more = { $n ->
    [one] et { $n } autre
   *[other] et { $n } autres
}

## Menu
menu-home = Accueil
menu-all-pages = Toutes les pages
menu-categories = Thèmes
menu-recent-changes = Modifications récentes
menu-contributors = Contributeurs
menu-special = Pages spéciales
menu-search = Rechercher
menu-calls = Appels ouverts
menu-submissions = Propositions
menu-licensing = Licences
menu-contribute = Comment contribuer
menu-wanted = Pages demandées

## Onglets
tab-article = Article
tab-person = Personne
tab-category = Thème
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
notice-draft = Cette page est un brouillon. Les lecteurs ne la voient pas encore.
notice-draft-link = À propos des brouillons
notice-shallow-history = Une partie de l’historique manque ici ; les crédits de cette page sont incomplets.
notice-shallow-history-link = Comment obtenir l’historique complet
notice-finding = Les vérifications signalent sur cette page :
notice-finding-link = Voir tous les signalements
notice-outdated-translation = La page d’origine a changé depuis cette traduction.
notice-outdated-translation-link = Comparer avec l’original
notice-disambiguation = Plusieurs pages portent ce nom.
notice-disambiguation-link = À propos des homonymes
notice-protected = Cette page est protégée : un mainteneur relit chaque modification.
notice-protected-link = Qui s’en occupe
notice-preview = Vous voyez une proposition telle qu’elle serait publiée.
notice-preview-link = Voir la proposition

## Articles
contents = Sommaire
infobox = En bref
written-by = Écrit par
and-others = { $n ->
    [one] et { $n } autre personne
   *[other] et { $n } autres personnes
}
translated-from = traduit de
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
source-changes = Modifications :
license-of-page = Cette page est utilisable sous licence
reuse-how = Comment réutiliser cette page
reuse-explain = Vous pouvez copier et adapter ce texte selon sa licence. Nommez les auteurs, nommez la licence avec un lien, et dites si vous avez changé quelque chose. Cette ligne suffit :
reuse-credit = En texte brut
reuse-html = En HTML
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

## Nombres
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
line = ligne { $n }

## Accueil
home-featured = À lire
home-newest = Nouvelles pages
home-categories = Thèmes
home-changes = Modifications récentes
home-all-changes = Toutes les modifications récentes
home-calls = Appels ouverts
home-wanted = À écrire
home-wanted-about = D’autres pages mènent à celles-ci. Choisissez-en une et lancez-vous.
home-people = Écrit par des personnes
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
contributors-lead = { $n ->
    [one] { $n } personne a écrit ce site.
   *[other] { $n } personnes ont écrit ce site ensemble.
}
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
role-content = rédaction
role-translation = traduction
role-review = relecture
role-design = illustration
role-ideas = idées
role-bug = signalements
role-maintenance = entretien
role-tool = outil
role-creator = création
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
info-backlinks = Pages qui mènent ici
info-no-backlinks = Aucune page ne mène ici pour l’instant.
info-links = Pages citées
info-missing = Liens en attente d’une page
info-redirects = Autres adresses

## Sortes de pages
title-home = Accueil
title-article = Page
title-text = Texte
title-category = Thème
title-categories = Thèmes
title-all-pages = Toutes les pages
title-wanted = Pages demandées
title-recent-changes = Modifications récentes
title-contributors = Contributeurs
title-contributor = Contributeur
title-history = Historique
title-info = Informations
title-special = Pages spéciales
title-listing = Liste
title-redirect = Page déplacée
title-404 = Page introuvable
title-new-pages = Nouvelles pages
title-orphaned = Pages orphelines
title-dead-end = Impasses
title-uncategorised = Pages sans thème
title-stubs = Ébauches
title-long = Pages longues
title-stale = Pages anciennes
title-untranslated = Pages non traduites
title-most-linked = Pages les plus citées
title-redirects = Redirections
title-unattested = Pages sans déclaration
title-statistics = Statistiques
title-licensing = Licences
title-search = Rechercher
title-calls = Appels ouverts
title-submissions = Propositions
title-tasks = Tâches
title-feed = Flux Atom
title-sitemap = Plan du site
title-catalogue = Catalogue (JSON)
about-all-pages = Toutes les pages, de A à Z.
about-categories = L’arbre des thèmes.
about-wanted = Des pages que d’autres citent et que personne n’a encore écrites, les plus demandées d’abord.
about-recent-changes = Ce qui a changé récemment, et grâce à qui.
about-contributors = Toutes les personnes qui ont une part dans ce site.
about-new-pages = Les pages les plus récentes d’abord.
about-orphaned = Aucune autre page ne mène à celles-ci. Un lien depuis une page voisine aide à les trouver.
about-dead-end = Ces pages ne mènent à aucune autre.
about-uncategorised = Ces pages n’ont pas de thème.
about-stubs = Des pages courtes à enrichir.
about-long = Les pages les plus longues, en nombre de mots.
about-stale = Les pages inchangées depuis le plus longtemps.
about-untranslated = Des pages qui manquent dans une autre langue.
about-most-linked = Les pages les plus citées par les autres.
about-redirects = Des adresses qui mènent à une autre page.
about-unattested = Des pages dont le dernier texte ne repose sur aucune déclaration enregistrée.
about-statistics = Le site en chiffres.
about-licensing = Licences et déclarations du site.
about-search = Trouver une page par ses mots.
about-calls = Ce que le site recherche en ce moment.
about-submissions = Les modifications qui attendent une réponse.
about-tasks = Des choses à faire, petites et grandes.
about-feed = Suivre le site dans un lecteur de flux.
about-sitemap = Pour les moteurs de recherche.
about-catalogue = Tout ceci, pour les programmes.
special-group-reading = Lecture
special-group-maintenance = Entretien
special-group-people = Personnes
special-group-machine = Pour les programmes

## In the text of pages
markdown-references = Références
markdown-note = Note
markdown-tip = Astuce
markdown-important = Important
markdown-warning = Attention
markdown-caution = Prudence
markdown-table = Tableau
markdown-done = Fait
markdown-to-do = À faire
markdown-back-to-text = Retour au texte
markdown-page-does-not-exist = page inexistante
