//! Files that no page shows.

use foldhash::{HashSet, HashSetExt};

use crate::check::{Docs, Rule, Run};
use crate::diagnostic::{Diagnostic, Severity};
use crate::hub::{Hub, Media};
use crate::paths::percent_decode;

/// The rule.
pub static RULE: Rule = Rule {
    name: "unused-media",
    severity: Severity::Info,
    summary: "No page shows a picture or links to a file that the hub publishes.",
    docs: Docs {
        why: "A picture that nobody sees was often meant for a page that forgot it, or was left behind when the page changed. Files in `static/` are not looked at.",
        bad: "content/media/limpet.svg        (no page names it)",
        good: "content/limpets.md\n![A limpet on its scar](media/limpet.svg)",
        remedy: "Show it on a page, or delete it. Leave it if another site shows it from here. What a page names in code or in something of another \
                 program is not told.",
    },
    run: &[Run::Hub(run)],
};

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    let unused: Vec<&Media> = hub.media.iter().filter(|media| media.is_content() && !media.is_shown() && !is_for_the_site(hub, media)).collect();
    if unused.is_empty() {
        return;
    }
    let named = Named::of(hub, &unused);
    for media in unused.into_iter().filter(|media| !named.holds(media)) {
        found.push(
            Diagnostic::new(RULE.name, RULE.severity, &media.path, "no page shows this file")
                .why("It is published, and only those who guess its address see it.")
                .help("Show it on a page, or delete it if nothing else uses it."),
        );
    }
}

/// The words of a text, and those between its signs.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| c.is_whitespace() || "\"'`()[]{}<>=|,;!".contains(c)).filter(|word| !word.is_empty())
}

/// What pages name in a way that is not read here: in code, or in what another program would fill in, which may show a whole folder.
struct Named<'h> {
    files: HashSet<&'h str>,
    folders: HashSet<String>,
}

impl<'h> Named<'h> {
    fn of(hub: &Hub, unused: &[&'h Media]) -> Self {
        let names: HashSet<&str> = unused.iter().map(|media| media.path.file_name()).collect();
        let folders: HashSet<&str> = unused.iter().map(|media| media.path.folder()).collect();
        let mut named = Self { files: HashSet::new(), folders: HashSet::new() };
        for page in &hub.pages {
            for word in words(&page.source.text) {
                let name = word.rsplit('/').next().unwrap_or(word);
                let found = if name.contains('%') { names.get(percent_decode(name).as_str()) } else { names.get(name) };
                named.files.extend(found);
            }
            if page.facts.foreign.is_empty() {
                continue;
            }
            // A line of another program's code may name a folder.
            let has_code = |line: &&str| ["{{", "{%", "<", "[!", "@"].iter().any(|sign| line.contains(sign));
            let left_out = page.source.text.lines().filter(has_code);
            for word in left_out.flat_map(words).filter(|word| word.contains(char::is_alphanumeric)) {
                if let Some(folder) = page.source.path.join(&hub.sources.content_root, word.trim_end_matches('/')) {
                    named.folders.extend(folders.get(folder.as_str()).map(|folder| (*folder).to_owned()));
                }
            }
        }
        named
    }

    fn holds(&self, media: &Media) -> bool {
        self.files.contains(media.path.file_name()) || self.folders.contains(media.path.folder())
    }
}

/// Whether a file belongs to the site and not to a page: browsers ask for it by its name, or the settings of a generator name it.
fn is_for_the_site(hub: &Hub, media: &Media) -> bool {
    let name = media.path.file_name();
    ["favicon", "apple-touch-icon", "android-chrome-", "mstile-", "safari-pinned-tab"].iter().any(|known| name.starts_with(known))
        || hub.config.foreign.named.contains(name)
}
