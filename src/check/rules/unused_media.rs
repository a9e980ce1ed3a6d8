//! Files that no page shows.

use std::collections::{BTreeMap, BTreeSet};

use foldhash::{HashSet, HashSetExt};

use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::dialects::Dialects;
use crate::hub::{Hub, Media, Page};
use crate::paths::{SourcePath, percent_decode};

/// The rule.
pub static RULE: Rule = Rule {
    name: "unused-media",
    severity: Severity::Info,
    summary: "No page shows a picture or links to a file that the hub publishes.",
    docs: Docs {
        why: "A picture that nobody sees was often meant for a page that forgot it, or was left behind when the page changed. Files in `static/`, and in VitePress' `public/`, are not looked at.",
        bad: "content/media/limpet.svg        (no page names it)",
        good: "content/limpets.md\n![A limpet on its scar](media/limpet.svg)",
        remedy: "Show it on a page, or delete it. Leave it if another site shows it from here. \
                 Files that code, markup of another program, the README or another text of the \
                 repository names are not reported.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Hub(run)],
};

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    let unused: Vec<&Media> = hub
        .media
        .iter()
        .filter(|media| media.is_content() && !media.is_shown() && !is_for_the_site(hub, media))
        .collect();
    if unused.is_empty() {
        return;
    }
    let named = Named::of(hub, &unused);
    let unused: Vec<&Media> = unused
        .into_iter()
        .filter(|media| !named.holds(media))
        .collect();
    let twins = twins(hub, &unused);
    for media in unused {
        let help = match twins.get(&media.path) {
            Some(twin) => format!(
                "It is the same as `{}`, which a page shows: delete this one if nothing else uses it.",
                quoted(twin.as_str())
            ),
            None => "Show it on a page, or delete it if nothing else uses it.".to_owned(),
        };
        found.push(
            Diagnostic::new(&RULE, &media.path, "no page shows this file")
                .why("It is published, and only those who guess its address see it.")
                .help(help),
        );
    }
}

/// Most bytes of files that are read to compare them.
const COMPARED: u64 = 64 * 1024 * 1024;

/// For each of some files that no page shows the first that a page shows and that is the same, byte
/// for byte.
fn twins<'h>(hub: &'h Hub, unused: &[&'h Media]) -> BTreeMap<&'h SourcePath, &'h SourcePath> {
    let wanted: BTreeSet<u64> = unused
        .iter()
        .map(|media| media.len)
        .filter(|len| *len > 0)
        .collect();
    let shown: Vec<&Media> = hub
        .media
        .iter()
        .filter(|media| media.is_shown() && wanted.contains(&media.len))
        .collect();
    let lengths: BTreeSet<u64> = shown.iter().map(|media| media.len).collect();
    let mut left = COMPARED;
    let mut hash = |media: &Media| {
        left = left.checked_sub(media.len)?;
        hub.sources
            .read(&media.path)
            .ok()
            .map(|bytes| blake3::hash(&bytes))
    };
    let mut known: BTreeMap<[u8; 32], &SourcePath> = BTreeMap::new();
    for media in shown {
        if let Some(hash) = hash(media) {
            known.entry(*hash.as_bytes()).or_insert(&media.path);
        }
    }
    let of_one = |media: &&'h Media| Some((&media.path, *known.get(hash(media)?.as_bytes())?));
    unused
        .iter()
        .filter(|media| lengths.contains(&media.len))
        .filter_map(of_one)
        .collect()
}

/// The words of a text, and those between its signs.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| c.is_whitespace() || "\"'`()[]{}<>=|,;!".contains(c))
        .filter(|word| !word.is_empty())
}

/// What pages and other texts of the repository name in a way that is not read here: in code, or in
/// what another program would fill in, which may show a whole folder.
struct Named<'h> {
    files: HashSet<&'h str>,
    folders: HashSet<String>,
    /// Folders with all that is below them.
    trees: BTreeSet<String>,
}

impl<'h> Named<'h> {
    fn of(hub: &Hub, unused: &[&'h Media]) -> Self {
        let names: HashSet<&str> = unused.iter().map(|media| media.path.file_name()).collect();
        let folders: HashSet<&str> = unused.iter().map(|media| media.path.folder()).collect();
        let mut named = Self {
            files: HashSet::new(),
            folders: HashSet::new(),
            trees: BTreeSet::new(),
        };
        let texts = hub.sources.texts.values();
        for source in texts.filter(|source| !is_about_licences(&source.path)) {
            named.see_names(&source.text, &names);
        }
        for page in &hub.pages {
            // A link to a folder at the forge offers all that is in it.
            let links = page.facts.links.iter();
            let shown = links.filter_map(|link| folder_at_forge(hub, &link.target));
            named.trees.extend(shown);
            if !page.facts.foreign.is_empty() {
                named.see_code(hub, page, &folders);
            }
        }
        named
    }

    /// Sees which of some names of files a text names. The README shows pictures at the forge, by
    /// their paths or where the site has them.
    fn see_names(&mut self, text: &str, names: &HashSet<&'h str>) {
        for word in words(text) {
            let name = word.rsplit('/').next().unwrap_or(word);
            let name = name.split(['?', '#']).next().unwrap_or(name);
            let found = if name.contains('%') {
                names.get(percent_decode(name).as_str())
            } else {
                names.get(name)
            };
            self.files.extend(found);
        }
    }

    /// Sees which of some folders the code of another program in a page names.
    fn see_code(&mut self, hub: &Hub, page: &Page, folders: &HashSet<&str>) {
        let (path, lines) = (&page.source.path, || page.source.text.lines());
        // `{{< gallery "." >}}` shows the page's own folder.
        if lines().any(|line| line.contains("{{") && line.contains("\".\"")) {
            self.trees.insert(path.folder().to_owned());
        }
        let has_code = |line: &&str| {
            let signs = ["{{", "{%", "<", "[!", "@"];
            signs.iter().any(|sign| line.contains(sign))
        };
        let words = lines().filter(has_code).flat_map(words);
        for word in words.filter(|word| word.contains(char::is_alphanumeric)) {
            let folder = path.join(&hub.sources.content_root, word.trim_end_matches('/'));
            let known = folder.and_then(|folder| folders.get(folder.as_str()).copied());
            self.folders.extend(known.map(str::to_owned));
        }
    }

    fn holds(&self, media: &Media) -> bool {
        let folder = media.path.folder();
        let is_below = |(at, _): (usize, &str)| self.trees.contains(&folder[..at]);
        self.files.contains(media.path.file_name())
            || self.folders.contains(folder)
            || !self.trees.is_empty()
                && (self.trees.contains(folder) || folder.match_indices('/').any(is_below))
    }
}

/// Whether a file states licences and authors of others: that it names one shows it to nobody.
fn is_about_licences(path: &SourcePath) -> bool {
    path.file_name() == "REUSE.toml"
        || path.below("LICENSES").is_some()
        || path.below("credits").is_some()
}

/// The folder of the repository that an address at its forge shows:
/// `https://github.com/tide/commons/tree/main/icons`.
fn folder_at_forge(hub: &Hub, target: &str) -> Option<String> {
    let repository = hub.config.repository.as_ref()?;
    let rest = target.strip_prefix(repository.url.as_str().trim_end_matches('/'))?;
    let rest = ["/tree/", "/-/tree/", "/src/branch/"]
        .iter()
        .find_map(|mark| rest.strip_prefix(mark))?;
    let (_, folder) = rest.split_once('/')?;
    let folder = percent_decode(folder.split(['?', '#']).next()?.trim_matches('/'));
    Some(folder).filter(|folder| !folder.is_empty())
}

/// Whether a file belongs to the site and not to a page: browsers ask for it by its name, or the
/// settings of a generator name it.
fn is_for_the_site(hub: &Hub, media: &Media) -> bool {
    let name = media.path.file_name();
    [
        "favicon",
        "apple-touch-icon",
        "android-chrome-",
        "mstile-",
        "safari-pinned-tab",
    ]
    .iter()
    .any(|known| name.starts_with(known))
        || hub.config.foreign.named.contains(name)
        || is_public(hub, media)
}

/// Whether VitePress serves a file as it is: its programs make addresses there that no text holds.
fn is_public(hub: &Hub, media: &Media) -> bool {
    let is_vitepress = hub
        .config
        .dialects
        .is_some_and(|dialects| dialects.any(Dialects::VITEPRESS));
    is_vitepress
        && media
            .path
            .below(&hub.sources.content_root)
            .is_some_and(|below| below.starts_with("public/"))
}
