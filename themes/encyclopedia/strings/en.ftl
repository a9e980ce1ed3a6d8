# English. Every text of the theme; other languages may leave some out.

date-format = { $day } { $month } { $year }
month-format = { $month } { $year }
thousands-separator = ,
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec

## Around the page
skip-to-content = Skip to content
main-menu = Main menu
views = Views of this page
breadcrumbs = You are here
languages = Languages
languages-count = { $n ->
    [one] { $n } other language
   *[other] { $n } other languages
}
copy = Copy
copied = Copied
theme-auto = Colours: automatic
theme-light = Colours: light
theme-dark = Colours: dark
feed = Atom feed
footer-explore = Explore
footer-take-part = Take part
footer-links = Links
footer-license = Unless a page says otherwise, its text may be used under
made-with = Made with
redirect = This page has moved to
nothing-here = Nothing here yet, or nothing left to do.
list-edit = Edit { $title }
list-translate = Write it in
list-json = This list for programs (JSON)
letters = Jump to a letter
and-more = { $n ->
    [one] and { $n } more
   *[other] and { $n } more
}
change-repeated = { $n ->
    [one] and { $n } earlier change on this day
   *[other] and { $n } earlier changes on this day
}
recent-changes-programs = { $n ->
    [one] { $n } change by a program is left out. The history of each page has it.
   *[other] { $n } changes by programs are left out. The history of each page has them.
}

## Search
search = Search this hub
search-submit = Search
search-placeholder = Search
search-found = Results: %
search-none = Nothing found for “%”.
search-partly = some words are missing
search-wait = Searching …
search-failed = A part of the search could not be loaded. Try again later.
search-all = All results
search-more = More results
search-kind = Kind
search-language = Language
search-any = All
search-browse = Look around instead
search-no-script = The search needs JavaScript. These lists need none.

## Menu
menu-home = Home
menu-calls = Calls
menu-submissions = Submissions
menu-contribute = How to contribute
menu-new-page = New page

## Whose contributions are taken
intake-calls-only = New pages answer an open call here. Corrections are always welcome.
intake-members = This hub takes contributions from members: people with a profile here.
intake-paused = This hub takes no contributions for now.

## Tabs
tab-article = Article
tab-person = Person
tab-category = Category
tab-call = Call
tab-decision = Decision
tab-history = History
tab-authorship = Who wrote what
tab-information = Information
tab-edit = Edit
tab-source = Source
tab-discuss = Discuss

## Notices
notice = Note
notice-stub = This page is short. You can help by expanding it.
notice-stub-link = Edit the page
notice-short = This page is short.
notice-short-link = Edit the page
notice-draft = This page is a draft. Readers do not see it yet.
notice-draft-link = About drafts
notice-shallow-history = Part of the history is missing here, so credit on this page is incomplete.
notice-disambiguation = This page lists meanings of “{ $name }”.
notice-disambiguation-link = About pages that share a name
notice-entry = This page answers the call “{ $name }”.
notice-entry-link = See what was asked, and what came
notice-chosen = This page was chosen in the call “{ $name }”.
notice-chosen-link = See what was asked, and what came
notice-preview = You are looking at a submission as it would be published.
notice-preview-link = See the submission
notice-proposed = This is a proposal. It has not been reviewed or published.
notice-proposed-link = All submissions

## Articles
contents = Contents
infobox = Key facts
written-by = Written by
and-others = { $n ->
    [one] and { $n } other
   *[other] and { $n } others
}
translated-from = translated from
redirected-from = Redirected from
other-uses = For other uses, see
changed = changed
authorship = Who wrote what
authorship-about = Each word of today’s text is marked for those whose change brought it. Shares are approximate.
authorship-close = Back to the plain page
authorship-others = others
authorship-uncommitted = not committed yet
authorship-unknown = from before the history that is known here
authorship-import = imported from elsewhere
created = created
reading-time = { $n } min read
categories = Topics
sources = Sources of this page
neighbours = Pages before and after
previous-page = Previous
next-page = Next
news-older = Older
news-newer = Newer
dated-years = By year:
in-folder = In this section
source-changes = Changes:
license-of-page = This page may be used under
reuse-how = How to reuse this page
reuse-explain = You may copy and adapt this text under its licence. Name the authors, name the licence and link to it, and say whether you changed something. This line does it:
reuse-credit = As plain text
reuse-html = As HTML
reuse-markdown = As Markdown
revision = revision
attestation-sign-off = The latest revision is published on the contributor’s sign-off
attestation-profile = The latest revision is published on a statement in the contributor’s profile
attestation-page = The latest revision is published on a statement on the page
attestation-none = The author has not yet signed off the latest revision.
relation-adapted = adapted
relation-translated = translated
relation-merged = merged
relation-excerpt = excerpt
relation-collected = collected
relation-quoted = quoted
relation-facts = facts
relation-inspired = inspired

## Numbers
all-pages-of = { $n ->
    [one] { $n } page in this language, { $total } in all languages
   *[other] { $n } pages in this language, { $total } in all languages
}
count-pages = { $n ->
    [one] { $n } page
   *[other] { $n } pages
}
count-changes = { $n ->
    [one] { $n } change
   *[other] { $n } changes
}
count-undone = { $n ->
    [one] { $n } undone change
   *[other] { $n } undone changes
}
count-words = { $n ->
    [one] { $n } word
   *[other] { $n } words
}
count-backlinks = { $n ->
    [one] { $n } page links here
   *[other] { $n } pages link here
}
count-findings = { $n ->
    [one] { $n } place to look at
   *[other] { $n } places to look at
}
count-uncategorised = { $n ->
    [one] { $n } page is in no topic yet.
   *[other] { $n } pages are in no topic yet.
}
unit-pages = { $n ->
    [one] page
   *[other] pages
}
unit-people = { $n ->
    [one] person
   *[other] people
}
unit-changes = { $n ->
    [one] change
   *[other] changes
}
unit-words = { $n ->
    [one] word
   *[other] words
}
unit-media = { $n ->
    [one] picture or file
   *[other] pictures and files
}
unit-programs = { $n ->
    [one] program
   *[other] programs
}
unit-undone = { $n ->
    [one] revert or reverted change
   *[other] reverts and reverted changes
}
unit-reviews = { $n ->
    [one] review
   *[other] reviews
}
unit-words-today = { $n ->
    [one] word in today’s text
   *[other] words in today’s text
}
year = Year
total = Total
line = line { $n }

## Home
home-featured = Worth reading
home-news = News
home-newest = New pages
home-categories = Topics
home-changes = Recent changes
home-all-changes = All recent changes
home-wanted = Waiting to be written
home-wanted-about = Other pages link to these. Pick one and begin.
home-people = Contributors
home-all-people = Everybody who contributed
until = until

## Lists
category-parents = Part of
category-subcategories = Subtopics
category-count = { $n ->
    [0] No pages yet
    [one] { $n } page on this topic
   *[other] { $n } pages on this topic
}
linked-from = linked from
wanted-proposed = proposed in
contributors-lead = { $n ->
    [one] { $n } person has written this hub.
   *[other] { $n } people have written this hub together.
}
contributors-unnamed = { $n ->
    [one] { $n } of them is counted and not named.
   *[other] { $n } of them are counted and not named.
}
order = Sort by
order-name = name
order-activity = activity
narrow = Show
narrow-page = Show on this page
kind-all = everybody
kind-wrote = who wrote
kind-translated = who translated
kind-reviewed = who reviewed
kind-pictured = who added pictures
kind-helped = who helped in other ways
pages-of-list = Pages of this list
contributors-bots = Programs
contributors-bots-about = Their changes are in the history. Bylines name people only.
history-lead = Every revision of
older-revisions = { $n ->
    [one] { $n } older revision is not listed.
   *[other] { $n } older revisions are not listed.
}
history-on-forge = The whole history in the repository
change-detail = what changed
revision-undone = undone
revision-moved = moved from
diff-show = What changed
diff-added = added:
diff-removed = removed:
diff-blank = No word changed.
diff-missing = The text of this revision is not here, so it cannot be compared.
diff-more = { $n ->
    [one] … { $n } more word changed.
   *[other] … { $n } more words changed.
}
diff-on-forge = The whole change in the repository
place-front-matter = Front matter
place-start = Beginning
not-found-lead = There is no page at this address. It may have moved, or nobody has written it yet.
not-found-all-pages = Look through all pages
not-found-contribute = Write it

## People
person-bot = a program
person-since = here since
person-last = last change
person-activity = Activity
person-changes = Latest changes
person-attestations = Statements
person-years = Changes by year and month
person-classes = By kind:
person-undone = { $n ->
    [one] { $n } was taken back later
   *[other] { $n } were taken back later
}
person-firsts = Firsts
first-page = First page started
first-edit = First edit
first-translation = First translation
first-review = First review
first-media = First picture
calendar-changes = { $n ->
    [one] { $n } change
   *[other] { $n } changes
}
calendar-days = { $n ->
    [one] on { $n } day,
   *[other] on { $n } days,
}
calendar-legend = Each column is a week from Monday to Sunday; the fuller a day’s colour, the more changes.
people-unnamed = { $n ->
    [one] { $n } person who is not named
   *[other] { $n } people who are not named
}
work-created = Pages started
work-content = Pages written
work-translation = Translations
work-ideas = Ideas
work-bug = Reports
work-design = Pictures drawn
work-maintenance = Upkeep
work-review = Reviews
work-media = Pictures and media
work-minor = Small improvements
work-original = Pages translated from theirs
work-import = Texts brought in from elsewhere
role-content = writing
role-translation = translation
role-review = review
role-design = illustration
role-ideas = ideas
role-bug = reports
role-maintenance = upkeep
role-tool = tool
role-creator = started it
role-media = pictures
role-import = brought it here
role-original = original author
class-create = new
class-substantive = edit
class-minor = small edit
class-media = media
class-bulk = bulk edit
class-revert = revert
class-rename = renamed
class-import = import
class-bot = program
class-merge = merge
class-unknown = not known

## Statistics
statistics-from = From
chart-pages = Pages
chart-people = People
chart-changes = Changes
chart-total = In { $month }:
chart-most = At most:
chart-months = Each bar stands for { $n } months.
as-table = As a table
month = Month
figures-classes = Changes by kind
figures-languages = Pages by language
figures-licenses = Pages by licence
figures-topics = Largest topics
license-none = no licence

## About credit
credit-lead = Every name on this hub comes from the history of its pages and from what the pages themselves say. Nobody is ranked by hand, and the same rules hold for everybody.
credit-who = Who counts as an author of a change
credit-who-about = A change is a commit. These parts of it name people, each person once:
credit-author = Author
credit-author-about = Wrote the change. Whoever merged or committed it for somebody else gets no credit for it.
credit-co-author-about = Wrote it too, and shares the words evenly with the author.
credit-translated-about = Translated it, and belongs in the byline.
credit-illustrated-about = Made pictures or drawings for it; named after the byline.
credit-helped-about = Reviewed it, had the idea, or reported what was wrong; named after the byline.
credit-assisted-about = A tool that helped. It is shown in the history and never in a byline.
credit-signed-about = Certifies the right to publish. It gives no authorship.
credit-front-matter = Front matter
credit-front-matter-about = A page may name people whom the history does not know: authors, translators, and contributors with a role.
credit-classes = Kinds of change
credit-classes-about = Each change of a page is of one kind, the first that fits. White space, line breaks, front matter and the targets of links are no words.
credit-class = Kind
credit-class-what = What it is
credit-class-earns = Where its authors are named
class-rule-create = The first text of the page.
class-rule-substantive = At least { $words } changed words, or at least { $percent } % of the page.
class-rule-minor = Fewer words than that, or marked “Minor-edit: true”.
class-rule-media = Pictures or other media, hardly any words.
class-rule-import = Text from elsewhere, marked “Imported-from:”. Its own authors are in the sources of the page.
class-rule-bulk = More than { $pages } pages changed alike, marked “Bulk-edit: true”, or listed to be ignored.
class-rule-revert = The page as it was before, or git’s own revert line.
class-rule-rename = Another address and nothing else.
class-rule-merge = Two branches that git joined by itself.
class-rule-bot = Made by a program.
class-rule-unknown = Part of the history is missing, so nobody can tell.
earns-byline = in the byline
earns-named = after the byline
earns-history = in the history only
credit-undone = A change that was undone later earns nothing, and neither does undoing it.
credit-byline = The order of names
credit-byline-about = The byline of a page names, in this order:
credit-byline-pinned = the authors that its front matter names, in their order,
credit-byline-creator = who brought its first text,
credit-byline-authors = everybody else who wrote or translated, by how many of their words are in today’s text.
credit-byline-originals = who wrote the page that it was translated from, or words that it took from another page of the hub (translated_from, derived_from).
credit-after-byline = After the byline come those with small edits, pictures, reviews and ideas. Programs, bulk edits, moves and reverts are in the history only.
credit-shares = Shares are approximate
credit-shares-about = Each word of today’s text belongs to the change that brought it, carried from revision to revision. Words that several people wrote together are split evenly. A share is shown only where two or more people have one. It says how much text is somebody’s, not how good it is.
credit-people = How identities are matched
credit-people-about = Names and addresses of one person are put together by profiles in the folder “contributors”, then by the file “.mailmap”, then by the no-reply addresses of forges, then by equal names. Where two people may be meant, nobody is joined silently.
credit-squash = When commits are squashed
credit-squash-about = A pull request that is merged as one commit keeps its authors if the message of that commit names them, one line for each:
credit-overlay = Where that was forgotten, a file in the folder “credits”, named after the number of the pull request, gives the credit back without rewriting history.
credit-programs-about = What programs did is in the history. They are in no byline, no list of people and no feed.
credit-you = Your own name
credit-you-about = Add a file about yourself to the folder “contributors”: your name, your accounts, and other names that you have used. It joins your changes, and it decides how you are shown:
credit-you-command = This command writes such a file from what git knows of you, with your addresses as digests:
credit-you-link = Write your profile
credit-visibility-name = You are named, with a page of your own. This is so without a profile, too.
credit-visibility-pseudonym = Only the name in your profile is shown: no other name and no account of yours.
credit-visibility-hidden = You are counted and never named: no page, no feed, no mention.
credit-unnamed = { $n ->
    [one] { $n } person chose this.
   *[other] { $n } people chose this.
}
credit-repository = This is true for these pages. The repository itself keeps the names in its commits. No page shows an e-mail address.

## Information about a page
info-facts = Facts
info-page = Page
info-file = File
info-language = Language
info-length = Length
info-revisions = Revisions
info-license = Licence
info-attestation = Right to publish
info-findings = Findings
info-credit = Credit
info-credit-about = Shares are approximate: they count the words that survive in today’s text.
standing-authors = Authors
standing-contributors = With contributions from
standing-mentioned = Also in the history
standing-bots = Programs
info-cite = Cite this page
info-permalink = Permanent link
info-permalink-link = this revision of the file
info-backlinks = Pages that link here
info-no-backlinks = No page links here yet.
info-links = Pages it links to
info-missing = Links that wait for a page
info-redirects = Other addresses

## Kinds of page
title-home = Home
title-article = Page
title-category = Topic
title-categories = Topics
title-all-pages = All pages
title-dated = News
title-search = Search
title-wanted = Wanted pages
title-long-pages = Long pages
title-new-pages = New pages
title-most-linked = Most linked pages
title-redirects = Redirects
title-stubs = Short pages
title-stale-pages = Oldest pages
title-orphaned-pages = Orphaned pages
title-dead-end-pages = Dead-end pages
title-uncategorised-pages = Pages without a topic
title-untranslated-pages = Untranslated pages
title-broken-files = Missing pictures
title-undescribed-pictures = Pictures without text
title-redirected-links = Links by redirects
title-recent-changes = Recent changes
title-contributors = Contributors
title-contributor = Contributor
title-history = History
title-info = Information
title-file = File
title-special = Special pages
title-redirect = Moved
title-404 = Page not found
title-statistics = Statistics
title-credit = About credit
title-licensing = Licences
title-submissions = Submissions
title-submission = Submission
title-submission-archive = Archive of submissions
title-calls = Calls
title-call = Call
title-call-decision = Decision
title-calls-about = What a result rests on
title-calls-json = Calls (JSON)
title-calls-feed = Calls (Atom feed)
title-calls-calendar = Calls (calendar)
title-feed = Atom feed
title-sitemap = Sitemap
title-catalogue = Catalogue (JSON)
about-all-pages = Every page, A to Z.
about-search = Find pages by their words.
about-categories = The tree of topics.
about-wanted = Pages that others link to and that nobody has written yet. The most wanted come first.
about-long-pages = The longest pages, by number of words.
about-new-pages = The newest pages, the newest first.
about-most-linked = What other pages link to most.
about-redirects = Other names and old addresses, and the page that each leads to.
about-stubs = Pages that wait for more text, the shortest first.
about-stale-pages = Pages that nobody has changed for the longest time.
about-orphaned-pages = Pages that no other page links to. Link them from where a reader would look for them.
about-dead-end-pages = Pages that link to no other page.
about-uncategorised-pages = Pages in no topic: readers who browse the topics never find them.
about-untranslated-pages = Pages that are missing in another language of this hub, the most linked first.
about-broken-files = Pages that show a picture which is not there.
about-undescribed-pictures = Pages with pictures that say nothing to somebody who cannot see them. One sentence for each is enough.
about-redirected-links = Pages whose links use another name of the page they mean, or lead in a circle.
about-recent-changes = What changed lately, by whom.
about-contributors = Everybody who has a part in this hub.
about-statistics = The hub in numbers.
about-credit = Who is named for what, and by which rules.
about-licensing = Licences and statements across the hub.
about-submissions = Changes that are waiting for review.
about-submission-archive = Submissions that have been decided.
about-calls = What this community asks for, and what became of it.
about-calls-json = Every call with its entries and results, for programs.
about-calls-feed = Follow the calls in a feed reader.
about-calls-calendar = The dates of all calls, for a calendar.
about-feed = Follow the hub in a feed reader.
about-sitemap = For search engines.
about-catalogue = Everything here, for programs.
special-group-reading = Reading
special-group-maintenance = Maintenance
special-group-people = People
special-group-machine = For programs

## Submissions
submissions-lead = { $n ->
    [0] No submissions are waiting for review.
    [one] { $n } submission is waiting for review.
   *[other] { $n } submissions are waiting for review.
}
submissions-lead-unsure = { $n ->
    [one] { $n } submission is not part of the hub.
   *[other] { $n } submissions are not part of the hub.
}
submissions-unsure-about = Some of them may have been closed: the repository alone does not tell closed submissions from open ones.
open-submissions = { $n ->
    [one] { $n } open submission
   *[other] { $n } open submissions
}
submissions-about = Proposed changes that have not been accepted yet. None of them is published.
submissions-oldest = Waiting longest
submission = Submission
submission-by = by
submission-changes = What it changes
submission-waits-since = Waiting since
submission-since = waiting since
submission-updated = changed
submission-checks = Checks
submission-answer = Answer so far
submission-kind-all = all
submission-kind-newcomers = by new people
submission-kind-new-pages = with new pages
submission-kind-overlaps = that overlap with others
submission-draft = not finished yet
submission-new-person = new here
submission-unnamed = { $n ->
    [one] somebody who asked not to be named
   *[other] { $n } people who asked not to be named
}
submission-conflicts-with = Conflicts with
submission-similar = Much of its text is in
submission-cannot-join = In conflict with newer changes
submission-on-forge = In the repository
submission-answer-there = Answer it in the repository
submission-findings = What the checks found
submission-more-findings = More findings
submission-no-page = changes no page
submission-no-page-about = It changes no page of this hub, only the files below.
submission-next = Next step
submission-try = Preview the hub with it:
submission-merge = Answer or merge it in the repository
submission-pages = Pages
submission-page-now = the page as it is now
submission-preview = How it would look
submission-no-preview = This page is too long to be shown here.
submission-told = Message to the author
submission-files = Files
submission-commits = Commits
submission-years = Years
submission-undated = Date not known
submission-by-other = by
change-submission = submission
verdict-ready = Ready
verdict-needs-work = Needs work
verdict-conflicts = Conflicts
verdict-too-large = Too large
verdict-cannot-tell = Cannot tell
verdict-not-judged = Not checked yet
verdict-count-ready = ready
verdict-count-needs-work = { $n ->
    [one] needs work
   *[other] need work
}
verdict-count-conflicts = in conflict
verdict-count-too-large = too large
verdict-count-cannot-tell = cannot be read
verdict-count-not-judged = not checked yet
verdict-ready-about = There is nothing to fix. A maintainer can review it.
verdict-needs-work-about = Something must be fixed first. The check’s comment on it says what, and how.
verdict-conflicts-about = The hub has changed in the same places since. The author must update it first.
verdict-too-large-about = It is too large to be checked here. A maintainer has to look at it separately.
verdict-cannot-tell-about = It cannot be read here. A maintainer has to look at it.
verdict-not-judged-about = The checks have not looked at it yet.
outcome-merged = merged
outcome-declined = declined
outcome-superseded = superseded
outcome-closed = closed
outcome-unknown = not known
answer-accepted = accepted
answer-declined = declined
answer-superseded = superseded by
file-change-added = new
file-change-modified = edited
file-change-deleted = removed
file-change-renamed = moved
severity-error = must be fixed
severity-warning = should be fixed
severity-info = good to know
count-errors = { $n } to fix
count-warnings = { $n ->
    [one] { $n } hint
   *[other] { $n } hints
}
person-merged = { $n ->
    [one] { $n } submission was merged
   *[other] { $n } submissions were merged
}

## In the text of pages
markdown-references = References
included-from = From
markdown-note = Note
markdown-tip = Tip
markdown-important = Important
markdown-warning = Warning
markdown-caution = Caution
markdown-table = Table
markdown-done = Done
markdown-to-do = To do
markdown-back-to-text = Back to the text
markdown-picture-at = picture at
markdown-page-does-not-exist = page does not exist
markdown-page-does-not-exist-calls-only = page does not exist; new pages answer an open call
markdown-page-does-not-exist-members = page does not exist; only members write new ones
markdown-page-does-not-exist-paused = page does not exist; no contributions are taken for now

file-open = Open the file
file-download = Download
file-pixels = { $width } × { $height } pixels
file-kilobytes = { $n } kB
file-terms = Author and licence
file-title = Title
file-author = Author
file-author-unknown = not recorded
file-source = Source
file-license-unknown = not recorded: ask before you use it
file-changes = Changes
file-copyright = Copyright
file-place-removed = The published photo does not say where it was taken.
file-reuse-explain = You may use this file under its licence. Name the author, name the licence and link to it, and say whether you changed something. This line does it:
file-usage = Shown on
file-no-usage = No page shows this file.
file-origin = In this hub
file-brought = Brought by
file-history = History of the file

file-reuse-how = How to reuse this file
title-license-document = Licences (SPDX)
title-attribution = Attribution
about-license-document = Licence, copyright and checksums of every file, for programs (SPDX 2.3).
about-attribution = Title, authors, licence and sources of every page and file, to keep beside a copy of the whole.
count-files = { $n ->
    [one] { $n } file
   *[other] { $n } files
}
licensing-in-use = Licences in use
licensing-pages = Pages and topics
licensing-files = Files
licensing-without = Without a licence
licensing-none = Nothing here has a licence yet.
licensing-deed = Summary
licensing-text = Text
licensing-proofs = Sign-offs
licensing-proofs-about = Contributors confirm that they have the right to publish. This is how they did for the latest revisions of the pages.
licensing-proof = Proof
licensing-statements = Statements
licensing-changes = Of all changes of today’s pages and files:
licensing-changes-certified = { $n ->
    [one] { $n } is certified by its author
   *[other] { $n } are certified by their authors
}
licensing-changes-not-needed = { $n ->
    [one] { $n } needs no proof: a program wrote it, or it is from before it was asked for
   *[other] { $n } need no proof: programs wrote them, or they are from before it was asked for
}
licensing-changes-missing = { $n ->
    [one] { $n } has no proof
   *[other] { $n } have no proof
}
licensing-version = Version of the text (its name in git):
proof-sign-off = the contributor’s sign-off on the change
proof-profile = a statement in the contributor’s profile
proof-page = a statement on the page
proof-none = none on record
licensing-accepted = What may be contributed
licensing-accepted-about = A new page is under one of these licences, so that pages can be joined, translated and passed on together.
licensing-accepted-any = Any licence that SPDX knows. The page names it.
licensing-policy = Every change needs a statement of who has the right to publish it.
licensing-accept = These count:
licensing-no-policy = No statement about the right to publish is asked for.
licensing-since = This is asked since
licensing-flows = From other works into a page under
licensing-flows-about = Text that is adapted or translated brings its licence along. Facts and short quotations need a citation only, and a picture keeps its own licence. This is guidance and no legal advice.
flow-allowed = yes
flow-notice = yes, with its licence notice
flow-human = a maintainer decides
flow-refused = no
licensing-whole = Reuse of the whole
licensing-whole-about = Whoever copies the hub as a whole finds everything to name in two files:
license-about-cc0 = Do what you like: the authors have given up their rights as far as the law allows.
license-about-public-domain = No copyright is known, so you may do what you like.
license-about-by = You may copy, change and sell it, if you name the authors and the licence and say what you changed.
license-about-by-sa = You may copy, change and sell it, if you name the authors and the licence, say what you changed, and pass your version on under the same licence.
license-about-by-nc = You may copy and change it, but not for commercial purposes, if you name the authors and the licence and say what you changed.
license-about-by-nc-sa = You may copy and change it, but not for commercial purposes, if you name the authors and the licence, say what you changed, and pass your version on under the same licence.
license-about-by-nd = You may copy and sell it, if you name the authors and the licence; changed versions may not be passed on.
license-about-by-nc-nd = You may copy it, but not for commercial purposes, if you name the authors and the licence; changed versions may not be passed on.
license-about-notice = You may copy, change and sell it, if you keep the licence notice.

## Reviews of pages
review-by = Reviewed by
review-on = on
review-unnamed = somebody who asked not to be named
review-scope-facts = facts
review-scope-language = language
review-scope-licence = licence
review-scope-images = images
review-verdict-accept = found it good
review-verdict-revise = asks for changes
review-verdict-decline = advises against it
review-since = { $n ->
    [0] no substantive change since
    [one] { $n } substantive change since
   *[other] { $n } substantive changes since
}
review-says = What the review says
review-uncounted-uncommitted = not committed
review-uncounted-unknown-page = of a page that does not exist
review-uncounted-foreign = in somebody’s name, and committed by somebody else
review-uncounted-name-only = by somebody with the name of its author, from an address that is not known as theirs
review-uncounted-incomplete = does not say what was read, what was looked at and what came of it
review-uncounted-silent = does not say whether there is a conflict of interest
review-uncounted-declared = a conflict of interest was declared
review-uncounted-conflict = its author wrote the revision that was read
review-uncounted-unknown-revision = about a revision that the page never had
info-reviews = Reviews

## Calls
calls-lead = What this community asks for, what people sent, and what became of it.
calls-as-of = As of
calls-about-link = What a result rests on
calls-calendar = Calendar (iCalendar)
calls-json = For programs (JSON)
calls-group-open = Entries until the date given
calls-group-standing = Entries at any time
calls-group-drives = Work for anybody
calls-group-announced = Entries from the date given on
calls-group-judging = Entries are in, a decision is to come
calls-group-decided = Decided
calls-group-decided-in = Decided in { $year }
calls-group-closed = Called off
home-calls = Calls
home-all-calls = All calls
call-kind-challenge = challenge
call-kind-contest = contest
call-kind-ideas = ideas
calls-group-ended = Over
call-kind-review-drive = review drive
call-kind-translation-drive = translation drive
drive-progress = Progress
drive-done-of = { $of ->
    [one] { $n } of { $of } page done
   *[other] { $n } of { $of } pages done
}
drive-pages = Pages
drive-no-end = At any time
drive-reviews = Pages to review
drive-translations = Pages to translate: { $language }
drive-left = Left to do
drive-behind = the page changed since:
drive-done = Done
drive-form-review-drive = Review it
drive-form-translation-drive = Translate it
drive-form-behind = Bring it up to date
drive-date-opens = From
drive-date-closes = Until
drive-edge-opens = Runs from
drive-edge-closes = Runs until
call-first-time = good for a first contribution
call-record-decided = decided
call-record-implemented = carried out
call-record-closed = called off
call-date-opens = Entries from
call-date-closes = Entries until
call-date-vote-opens = Ballots from
call-date-vote-closes = Ballots until
call-date-reviews-until = Reviews until
call-date-reveal = Envelopes opened by
call-date-decide-by = Decision promised by
call-edge-opens = Entries are taken from
call-edge-closes = Entries are taken until
call-edge-vote-opens = Ballots are taken from
call-edge-vote-closes = Ballots are taken until
call-edge-reviews-until = Reviews are taken until
call-edge-reveal = Envelopes are opened until
call-edge-decide-by = A decision is promised by
call-anywhere = anywhere on Earth: a day ends where it ends last
call-no-end = Entries at any time
count-entries = { $n ->
    [one] { $n } entry
   *[other] { $n } entries
}
call-event-opens = entries are taken
call-event-closes = last moment for entries
call-event-vote-opens = voting begins
call-event-vote-closes = last moment for ballots
call-event-reviews-until = last moment for reviews
call-event-reveal = last moment to open envelopes
call-event-decide-by = a decision is promised
call-news-opened = entries are taken
call-news-closed = entries are in
call-news-decided = decided
call-news-amended = changed after it had opened
call-news-update = news
call-news-called-off = called off
call-news-sealed = what had arrived is sealed
call-news-step = a step is done
call-badge-open = open
call-badge-before = not open yet
call-badge-left = { $days } left
call-badge-last = last day
call-badge-closed = closed
call-badge-vote = vote open
call-badge-overdue = decision overdue
call-badge-until = until
call-badge-vote-until = vote until
call-badge-decided = decided
call-badge-called-off = called off
call-badge-any-time = at any time
call-tell-enter = Take part:
call-tell-result = How it was decided:
call-tell-rights = Licence of entries:
call-tell-from = A call by
tell-others = Tell others
tell-about = Copy what you need; the dates are in it, so it stays true.
tell-file = All texts as a file
tell-short = Short
tell-medium = A post
tell-long = A letter
tell-characters = { $n ->
    [one] about { $n } character
   *[other] about { $n } characters
}
tell-badge = A badge for your page
tell-card = Picture
tell-card-of = Card of
tell-card-linked = Sites that make previews show it where this page is linked.
tell-card-alone = Send it with the text.
tell-calendar = Put the dates into a calendar
tell-feed = Follow this call in a feed reader
call-run-by = Run by
call-ask = Ask about it
call-unnamed = { $n ->
    [one] somebody who asked not to be named
   *[other] { $n } people who asked not to be named
}
call-chosen = Chosen:
call-none-chosen = No entry was chosen.
call-decided-on = Decided on
call-closed-on = Called off on
call-was-closed = This call was called off.
call-see-decision = See the decision and all that it rests on
call-see-count = See what the records give so far
call-dates = Dates
call-terms = How it is decided
call-criteria = What judges score
call-criterion = Criterion
call-weight = Weight
call-range = Scores
call-judges = Judges
call-interest = their interest:
call-judge-added = added after entries had closed, because conflicts of interest left too few judges for:
call-reviews = Reviews
call-reviews-each = { $n ->
    [one] An entry needs { $n } review.
   *[other] An entry needs { $n } reviews.
}
call-combine-mean = The score of an entry is the mean of its reviews.
call-combine-median = The score of an entry is the middle one of its reviews.
call-combine-centred = The score of an entry is the mean of its reviews, once all judges are made equally strict.
call-combine-borda = The score of an entry is the mean of its places in each judge’s own order, from 1 for the best to 0 for the last.
call-award-main = What is decided
call-decides-judges = by judges
call-decides-votes = by a vote
call-decides-people = by those who run the call
call-decides-consent = by consent: it passes unless somebody objects
call-places = { $n ->
    [one] { $n } place
   *[other] { $n } places
}
call-vote = Vote
call-method-yes-no = Yes or no.
call-method-approval = Each ballot names all options that it approves of.
call-method-score = Each ballot gives scores of 0 to { $max }; what it leaves out gets 0.
call-method-ranked = Each ballot puts options in an order; equal ones are allowed, and what is not named is last.
call-method-consent = Whoever has a reason objects; without an objection it passes.
call-voters-everyone = Anybody may vote; whoever is new here makes a profile first. Nobody checks that one person votes only once.
call-voters-members = Members vote: those with a profile here.
call-voters-contributors = Those vote whose work was here before the call was known.
call-voters-judges = The judges vote.
call-voters-people = These people vote:
call-none = “None of these” is an option. Options below it on more ballots than above are dropped.
call-quorum = { $n ->
    [one] One ballot must count.
   *[other] At least { $n } ballots must count.
}
call-eligible = Who may enter
call-eligible-everyone = everybody
call-eligible-members = members: those with a profile here
call-eligible-contributors = those whose work was here before it opened
call-eligible-newcomers = those who had no work here before it opened
call-no-judges = not the judges
call-no-people = not those who run it
call-except = not
call-limits = Limits
call-limit-entries = { $n ->
    [one] { $n } entry a person
   *[other] { $n } entries a person
}
call-limit-team = { $n ->
    [one] { $n } person an entry
   *[other] at most { $n } people an entry
}
call-words-min = { $n ->
    [one] at least { $n } word
   *[other] at least { $n } words
}
call-words-max = { $n ->
    [one] at most { $n } word
   *[other] at most { $n } words
}
call-license = Licence of entries
call-rights = Who owns what
call-late = Entries without proof of being in time
call-late-refuse = are left out
call-late-ask = are listed apart, and count when the decision says why
call-late-take = are taken
call-unless-decided = If nothing is decided
call-enter = How to take part
call-enter-form = Write an entry
call-enter-form-about = The form is the repository’s; it already names this call.
call-enter-command = On your own computer:
call-enter-before = Entries are taken from
call-enter-over = Entries were taken until
call-enter-vote = To vote:
call-vote-until = Ballots are taken until
call-vote-form = Write a ballot
call-vote-form-about = The form is the repository’s. Put your own name, as your page here is called, in the place of “your-name” in the name of the file: a ballot counts for whoever it is named after, if they commit it themselves.
call-enter-review = Judges write a review of an entry:
call-updates = News and answers
call-amendments = Changed after it had opened
call-amendment-why = Why:
call-entries = Entries
call-entries-none = There are no entries yet.
call-entries-shuffled = In a random order, the same for everybody: being early, or called Aaron, is no advantage.
call-entries-placed = By place, then by name.
call-proposed = not published yet
call-arrival-sealed = in time, by the seal of the deadline
call-arrival-merged = on the branch since
call-arrival-forge = in a request that the forge says was opened on
call-arrival-claimed = nothing proves when it came
call-standing-late = not proven to be in time
call-standing-admitted = late, and taken all the same
call-standing-withdrawn = withdrawn
call-standing-ineligible = may not take part
call-standing-unopened = not opened in time
call-standing-broken-envelope = not what was sealed
call-entry-removed = its page was removed after the call had closed; it is judged as it was
call-entry-touched = changed by others before the call closed
call-doubts = To know before you trust the result
call-entry-sealed = in its envelope
call-entry-opened = in an envelope, opened on
call-entry-opens = to be opened
call-place = Place { $n }
call-shared = shared
call-outcome = Outcome
call-outcome-chosen = chosen
call-outcome-mention = honourable mention
call-outcome-not-chosen = not chosen
call-outcome-late = too late
call-outcome-ineligible = could not take part
call-outcome-withdrawn = withdrawn
call-outcome-unopened = not opened in time
call-outcome-broken-envelope = not what was sealed
call-outcome-accepted = accepted
call-outcome-later = for later
call-outcome-declined = declined
call-outcome-done = done
call-answer = Answer
call-steps = What became of it
call-steps-over = { $n } of { $of } steps are done or dropped.
call-steps-news = Last news:
call-step-planned = planned
call-step-doing = under way
call-step-done = done
call-step-dropped = dropped
call-retrospective = Looking back:
person-calls = Sent to calls
person-judged = Judged:
person-runs = Runs:
call-preliminary = Nobody has decided yet. This is what the records give now that all deadlines have passed; a decision may still leave something out, with a reason, or take something that came late.
call-decision-by = by
call-decision-at = from the records of commit
call-decision-file = the file
call-override = The people decided against the numbers:
call-despite = It was decided in spite of what stood against it:
call-decision-disputed = This decision does not hold:
call-draw = Drawn by lot
call-draw-held = { $n ->
    [one] These entries were equal for one place, so a draw gave it.
   *[other] These entries were equal for { $n } places, so a draw gave them.
}
call-draw-needed = { $n ->
    [one] These entries are equal for one place, and a draw will give it.
   *[other] These entries are equal for { $n } places, and a draw will give them.
}
call-draw-repeat = Anybody can repeat it from the numbers: the method is
call-draw-sources = The numbers come from what the call names.
call-draw-after = They are known from
call-draw-key = The key that they make
call-draw-pool = Drawn from, in this order:
call-draw-order = The order in which they were drawn:
call-draw-number = Number
call-draw-place = Gets a place
call-draw-named = Ties are drawn by lot, with numbers of:
call-ties-drawn = ties are drawn by lot
call-lacks-quorum = { $n ->
    [one] There is no result: one ballot must count, and none does.
   *[other] There is no result: { $n } ballots must count, and fewer do.
}
call-no-places = No entry has a place.
call-decided-by-people = Those who run the call decide this; nothing is counted.
call-entry = Entry
call-score = Score
call-score-exact = Exactly
call-score-none = too few reviews
call-sum = Sum
call-options = Options
call-none-of-these = None of these
call-pairwise = Who is preferred to whom
call-pairwise-about = How many ballots put the row above the column. A number in bold is the larger one of its pair.
call-paths = Strongest paths
call-paths-about = Schulze’s method: a chain of wins is as strong as its weakest win. Who has a stronger path to each other than back comes first.
call-order = All in order:
call-dropped = Dropped, because no majority puts them above “none of these”:
call-condorcet = Beats each other option in direct comparison:
call-too-many-options = There are too many options for tables; the files below have every ballot.
call-answer-yes = yes
call-answer-no = no
call-answer-abstain = abstention
call-carried = Carried
call-not-carried = Not carried
call-needs-majority = more yes than no are needed
call-needs-two-thirds = twice as many yes as no are needed
call-passes = Nobody objects, so it passes.
call-objections = Objections that stand
call-reviews-all = All reviews
call-reviewer = Reviewer
call-total = Total
call-counted = Counts
call-not-counted = does not count:
call-conflict = Conflict of interest:
call-verdict-accept = would accept it
call-verdict-revise = would have it revised
call-verdict-decline = would decline it
call-comments = What they say
call-support = { $n ->
    [one] { $n } supports it (counted by the forge, open to anybody)
   *[other] { $n } support it (counted by the forge, open to anybody)
}
call-ballots = All ballots
call-ballots-counted = { $n ->
    [one] { $n } ballot counts.
   *[other] { $n } ballots count.
}
call-voter = Voter
call-choice = Choice
call-hidden-voter = somebody who asked not to be named
call-withdrawn-objection = withdrew an objection
call-unreadable = cannot be read
call-ballot-blank = names no option
call-left-out = Left out
call-left-out-unnamed = { $n ->
    [one] and a record of somebody who asked not to be named
   *[other] and { $n } records of people who asked not to be named
}
call-uncounted-uncommitted = not committed
call-uncounted-invalid = cannot be read, or is for another kind of vote
call-uncounted-unknown-option = names an option that does not exist
call-uncounted-foreign = in somebody’s name, and committed by somebody else
call-uncounted-name-only = by somebody with the name of its author, from an address that is not known as theirs
call-uncounted-unreadable = not in the history that was read
call-uncounted-not-on-roll = has no vote
call-uncounted-weak-proof = without the proof that the call asks for
call-proof-sign-off = A ballot counts when its voter signed its commit off.
call-proof-account = A ballot counts when the account in its voter’s profile opened the request that brought it, by the forge’s list.
call-uncounted-late = came too late
call-uncounted-unopened = not opened, or opened too late
call-uncounted-broken-envelope = not what was sealed
call-uncounted-unknown-entry = of an entry that does not exist
call-uncounted-entry-out = of an entry that does not take part
call-uncounted-no-judge = not by a judge
call-uncounted-other-entries = by a judge who was added for other entries
call-uncounted-incomplete = a score is missing or out of range
call-uncounted-silent = does not say whether there is a conflict of interest
call-uncounted-declared = a conflict of interest was declared
call-uncounted-conflict = its author made the entry, or competes with it
call-uncounted-other-revision = about another state of the entry than the one that is judged
call-uncounted-sealed-entry = written before its entry was opened
call-recount = Count it again
call-recount-agrees = A recount of the records gives what the decision says.
call-recount-differs = A recount of the records gives something else than the decision says:
call-recount-command = To count again in a copy of the repository:
call-digest = Digest of all counted records
call-exports = For other programs:
call-export-csv = every ballot as a table
call-export-toc = orders, for PrefLib’s tools
call-export-cvotes = orders, in the Condorcet Election Format
calls-about-lead = Readers of a result should know what it is based on. Here is what is shown, what you have to trust, and what is not claimed.
calls-about-proven = What a result shows
calls-about-proven-records = Which reviews and ballots were counted, each with its commit, and which were left out, each with the reason.
calls-about-proven-count = That these records give this result. Anybody can count again, with this program or with others.
calls-about-proven-digest = That no counted record was added, removed or changed since: the digest would be another one.
calls-about-proven-seal = What had arrived at a deadline, where it was sealed: the seal names every content by its hash, so nothing that was pushed later can take its place.
calls-about-proven-author = How each record is tied to a person: it counts for whoever committed it, and a ballot only with their sign-off.
calls-about-trusted = What you have to trust
calls-about-trusted-seal = That those who run a call sealed what was there, when the deadline had passed.
calls-about-trusted-branch = That the branch was not rewritten before it was sealed, and that its clock was right: times that authors write are never used.
calls-about-trusted-forge = That accounts of the forge belong to the people who use them, and that a sign-off was written by the person whom it names.
calls-about-not = Not claimed
calls-about-not-secret = That ballots are secret. Git shows everything, to everybody, for ever. Whoever asked not to be named is counted and not listed, and can still be found in the repository.
calls-about-not-one = That one person has one account.
calls-about-not-crowd = That the people who took part speak for others.
calls-about-elsewhere = A vote on people, or one that has to be secret, belongs elsewhere: Belenios and Helios are made for it. Those who run a call can then decide it by hand and link to that result.

## How long a first answer takes

title-answers = How soon people are answered
title-answers-json = Answers (JSON)
about-answers = How long first answers take, and what waits for one.
promise-days = { $n ->
    [one] You get a first answer within { $n } day.
   *[other] You get a first answer within { $n } days.
}
promise-hours = { $n ->
    [one] You get a first answer within { $n } hour.
   *[other] You get a first answer within { $n } hours.
}
promise-kept = How it is kept
answers-promise-days = { $n ->
    [one] Everybody who sends something is promised a first answer within { $n } day.
   *[other] Everybody who sends something is promised a first answer within { $n } days.
}
answers-promise-hours = { $n ->
    [one] Everybody who sends something is promised a first answer within { $n } hour.
   *[other] Everybody who sends something is promised a first answer within { $n } hours.
}
answers-no-promise = This hub promises no time within which people get an answer.
answers-what = The first answer to a submission or an idea is a merge, a decision, a closing, a review or a comment of a member. What its author or a program says is no answer.
answers-json = The same for programs (JSON)
answers-waiting = Waiting for a first answer
answers-nothing-waits = Nothing waits for a first answer.
answers-late = late
answers-sent = What was sent
answers-promised-by = Answer promised by
answers-idea-for = an idea for
answers-months = How long first answers took
answers-months-about = By the month of the answer. Half of the answers, and nine of ten, took no more time.
answers-month = Month
answers-count = Answers
answers-median = Half of them
answers-p90 = Nine of ten
answers-unanswered = { $n ->
    [one] { $n } was settled without an answer that is known: its author took it back, for instance, or merged it.
   *[other] { $n } were settled without an answer that is known: their authors took them back, for instance, or merged them.
}
answers-unknown = What this page cannot know
answers-unsure = { $n ->
    [one] { $n } submission is not part of the hub, and nothing tells whether it is still open. It is not listed here.
   *[other] { $n } submissions are not part of the hub, and nothing tells whether they are still open. They are not listed here.
}
answers-no-requests = The forge’s list of submissions is not known. A submission counts from its first commit, which may be older than the submission, and what was closed without a decision in the repository is not known to be answered.
answers-no-comments = The forge’s list of comments is not known. What was answered only in a comment is listed as waiting.
span-hours = { $n ->
    [0] less than an hour
    [one] { $n } hour
   *[other] { $n } hours
}
span-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}

## What became of it

person-outcomes = What became of it
person-reviews = Reviews
person-reviewed = Pages:
outcome-linked-from = { $n ->
    [one] { $n } page links to it:
   *[other] { $n } pages link to it:
}
call-carried-out = Carried out in
envelope-title-ballot = Vote in an envelope
envelope-title-review = Reviews in envelopes
envelope-title-entry = Enter in an envelope
envelope-about-ballot = Until the vote closes, everybody sees only the SHA-256 of a ballot: its envelope. Two files do that. The envelope is sent now; the ballot stays with you and is sent afterwards. Only whoever opens an envelope in time has voted.
envelope-about-review = Until the deadline, everybody sees only the SHA-256 of a review: its envelope. Two files do that. The envelope is sent now; the review stays with its author and is sent afterwards. A review counts only when its envelope is opened in time.
envelope-about-entry = Until the call closes, everybody sees only the SHA-256 of an entry: its envelope. Nobody can copy what they cannot read. The page stays with you, and takes the place of its envelope when the call has closed. An entry counts only when its envelope is opened in time.
envelope-when = Envelopes are taken
envelope-open-when = Envelopes are opened
envelope-command = By a command
envelope-no-script = With JavaScript this page has a form that makes both files.
envelope-insecure = This browser makes envelopes only on pages with https. Open the page by its https address, or use the command.
envelope-nothing = Fill in at least one of these.
envelope-form-ballot = Your ballot
envelope-form-review = Your review
envelope-form-entry = Your entry
envelope-who = Your name in this hub
envelope-who-about = As in the address of your page: small letters, digits and dashes. The files are named after it.
envelope-who-about-entry = As in the address of your page: small letters, digits and dashes.
envelope-choose-ranked = Your order: 1 for the best. Equal numbers are equal; what has no number comes last.
envelope-choose-approval = What you approve of
envelope-choose-score = Your scores, from 0 to { $max }. No score means 0.
envelope-reason = Why you object
envelope-reason-about = Without an objection there is nothing to send. “withdrawn” takes one back.
envelope-conflict = What is your link to this entry?
envelope-conflict-none = none: no conflict of interest
envelope-conflict-declared = one, and I say which
envelope-interest = What, in a sentence
envelope-scores = Scores
envelope-verdict = What you would do
envelope-verdict-accept = accept it
envelope-verdict-revise = have it revised
envelope-verdict-decline = decline it
envelope-comment = What you say to its people (Markdown)
envelope-way = Your page
envelope-way-text = I write it here
envelope-way-page = I have it as a file
envelope-page = The file of your page
envelope-page-about = Markdown. The page that is made of it says at its top what opens the envelope: keep that one.
envelope-page-wrong = This cannot be put into an envelope: it has no text, is an envelope itself, names another call or somebody else, or has front matter that is no YAML between two lines of ---.
envelope-key-title = Title
envelope-key-title-about = Everybody sees it from now on, and the file is named after it: choose one that gives nothing away.
envelope-key-summary = Summary
envelope-list = With commas between them.
envelope-text = Text (Markdown)
envelope-make = Make both files
envelope-nothing-sent = On this device; nothing is sent.
envelope-made = Your two files
envelope-keep-ballot = Keep this one, and show it to nobody before the vote has closed. If it is lost or changed, your vote does not count.
envelope-keep-review = Keep this one, and show it to nobody before the deadline. If it is lost or changed, your review does not count.
envelope-keep-entry = Keep this one, and show it to nobody before the call has closed. If it is lost or changed, your entry does not count.
envelope-keep-link = Keep
envelope-keep-text = What is in it
envelope-send = Once you have it, send its envelope as
envelope-send-link = Send the envelope
envelope-later = Put the first file in the place of the second, byte for byte. When:
envelope-opening = Open your envelope
envelope-opening-about = The file that you kept now takes the place of its envelope. Look here first whether it is still the same, byte for byte; nothing is sent.
envelope-kept = The file that you kept
envelope-fits = This is what your envelope holds. Put it in its place:
envelope-differs = Your envelope holds something else. Look for the file as it was when you made it.
envelope-unknown = No envelope in this hub is of the author of this file.
envelope-holds-none = No envelope of this call holds this file. Look for it as it was when you made it.

## Pictures at full size
picture-close = Close
picture-before = Previous picture
picture-after = Next picture
picture-about = Author, licence and size of this picture

## A page by chance
title-random = Random page
about-random = One page, by chance.

sealed-entry-by = Sealed by
sealed-entry-closed = This entry is in an envelope: nobody can read it before the call has closed, so that nobody can copy it. Its people open it
sealed-entry-unopened = This entry was in an envelope that was not opened in time, and does not take part. It was to be opened by
sealed-entry-broken = This envelope is not the one that was here when the call closed. The entry does not take part.
sealed-entry-endless = This entry is in an envelope, and nothing says when it is opened.
sealed-entry-digest = The envelope is the SHA-256 of the page that takes its place:
call-kind-tasks = small tasks
title-call-tasks = Tasks
tasks-settled = Settled tasks: { $n } of { $of }
tasks-wrong = does not belong here
tasks-again = asked once more
tasks-state-open = open
tasks-state-disputed = answers differ
tasks-state-needs-a-person = somebody has to choose
tasks-state-agreed = agreed
tasks-state-done = done
tasks-form = Answer
tasks-answers = Answers: { $n }
tasks-on-the-way = on the way: { $n }
tasks-skips = skipped: { $n }
tasks-none = There is nothing to do.
tasks-minutes = Minutes per answer: { $n }.
tasks-each = People who answer each task: { $n }.
tasks-agree-exact = All answers must be equal.
tasks-agree-majority = Equal answers that are enough: { $n }.
tasks-agree-within = Numbers must be near their median.
tasks-agree-pick = Those who run the call choose an answer.
tasks-examples = Examples
tasks-all = All tasks
tasks-apply = Write what is agreed where it belongs:
tasks-people = Answered by
tasks-alpha = Krippendorff’s α: { $value }
tasks-alpha-high = People answer alike, so the results can be relied on.
tasks-alpha-middle = People mostly answer alike; take the results as tentative.
tasks-alpha-low = People agree little more than by chance: the question may be unclear.
tasks-alpha-none = There are too few different answers to say how far people agree.
tasks-rechecked = Agreed answers asked once more: { $of }, confirmed: { $n }.
person-tasks = Answered tasks of
title-tasks = What you can do
about-tasks = Small things that take a few minutes each.
tasks-intro = Each is gone from here when it is done. At most { $n } of a kind are shown at once.
tasks-topic-media-without-alt = Describe a picture
tasks-topic-missing-summary = Write a summary
tasks-topic-stubs = Expand a short page
tasks-topic-uncategorised = Put a page into a category
tasks-topic-orphans = Link to a page that nothing links to
tasks-topic-red-links = Write a page that others link to
tasks-topic-unlicensed-media = Find out the licence of a file
tasks-topic-untranslated = Translate a page
tasks-topic-calls = Answer a question
tasks-length = { $n } minutes
tasks-knowledge-some = needs knowledge of the subject
tasks-by-topic = By kind
tasks-by-length = By time
tasks-by-language = By language
tasks-do = Do it
tasks-topic-all = All of this kind
tasks-here = What you can do here in a few minutes
