//! Profiles: what the files in `contributors/` say about people.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Severity};
use crate::fields::Fields;
use crate::forge::Forge;
use crate::front_matter;
use crate::history;
use crate::hub::attestation::{ENTRIES, Entry};
use crate::hub::people::{is_web, shown};
use crate::load::is_markdown;
use crate::paths::slug;
use crate::rules::unknown_key;
use crate::rules::url_collision;
use crate::sources::{Source, Sources};

/// Whether somebody may be named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Visibility {
    /// By the name that they commit with, or the one of their profile.
    Named,
    /// By their profile's name alone: no other name and no account of theirs is shown.
    Pseudonym,
    /// Not at all: they are counted, never named.
    Hidden,
}

impl Visibility {
    /// Whether there is a name to show, and so a page about them.
    pub fn is_shown(self) -> bool {
        self != Self::Hidden
    }
}

/// What a file in `contributors/` says.
#[derive(Debug, Clone)]
pub struct ProfilePage {
    /// The file.
    pub source: Arc<Source>,
    /// Bytes of the text about the person.
    pub body: Range<usize>,
    /// Home page.
    pub url: Option<String>,
    /// ORCID iD.
    pub orcid: Option<String>,
    /// A picture among the hub's files.
    pub avatar: Option<String>,
    /// `she/her`.
    pub pronouns: Option<String>,
    /// The part of the name that citations put last, and the part that they put first; only their
    /// owner knows which is which.
    pub given_names: Option<String>,
    /// See [`given_names`](Self::given_names).
    pub family_names: Option<String>,
    /// Statements that the person stands by.
    pub attestations: Vec<Entry>,
    /// Whether they may be named.
    pub visibility: Visibility,
    /// What the history needs to find their commits.
    pub identity: history::Profile,
}

/// Everybody's profile.
#[derive(Debug, Clone, Default)]
pub struct Profiles {
    /// The profiles, in the order of their names.
    pub all: Vec<Arc<ProfilePage>>,
    /// What was found in them.
    pub diagnostics: Vec<Diagnostic>,
}

impl Profiles {
    /// Reads the files in `contributors/`.
    pub fn read(sources: &Sources) -> Self {
        let mut diagnostics = Vec::new();
        let all = read(sources, &mut diagnostics);
        Self { all, diagnostics }
    }

    /// The profile of that name.
    pub fn named(&self, id: &str) -> Option<&Arc<ProfilePage>> {
        self.all.iter().find(|profile| profile.identity.id == id)
    }
}

fn read(sources: &Sources, found: &mut Vec<Diagnostic>) -> Vec<Arc<ProfilePage>> {
    let mut files: BTreeMap<String, Vec<&Arc<Source>>> = BTreeMap::new();
    for source in sources
        .texts_below("contributors")
        .filter(|source| is_markdown(&source.path))
    {
        files
            .entry(slug(source.path.stem()))
            .or_default()
            .push(source);
    }
    let mut profiles = Vec::with_capacity(files.len());
    for (id, mut same) in files {
        // `ada.md` is ada; `Ada.md` beside it would be a second one, and the first in path order.
        same.sort_by_key(|source| {
            (
                source.path.stem() != id,
                source.path.extension() != "md",
                &source.path,
            )
        });
        profiles.push(Arc::new(profile(same[0], found)));
        for other in &same[1..] {
            found.push(
                Diagnostic::new(&url_collision::RULE, &other.path, format!("`{}` is the profile `{id}` already, so this file is not used", same[0].path)).severity(Severity::Error)
                .why("Names that differ only in case or signs are one person's address; a second file could pass for somebody else.")
                .help("Remove the file, or give it a name of its own if it is about somebody else."),
            );
        }
    }
    profiles
}

fn profile(source: &Arc<Source>, found: &mut Vec<Diagnostic>) -> ProfilePage {
    let matter = front_matter::read(source, found);
    let mut fields = Fields::new(&source.path, &matter.tree, &unknown_key::RULE);
    let id = slug(source.path.stem());
    let name = fields
        .text("name")
        .map(|name| shown(&name))
        .filter(|name| !name.is_empty())
        .unwrap_or_else(|| id.clone());
    let mut identity = history::Profile {
        id,
        name: name.clone(),
        ..history::Profile::default()
    };
    for key in Forge::account_keys() {
        let Some(text) = fields.text(key.key) else {
            continue;
        };
        match (key.read(&text), fields.entry(key.key)) {
            (Some((host, name)), _) => {
                let login = history::Login::new(key.forge, &host, &name);
                identity.logins.push(login);
            }
            (None, Some(entry)) if key.names_host() => fields.report(
                entry.node.range.clone(),
                format!("`{text}` does not say which account at which server this is"),
                "Write the host and the login, such as `git.example.org/ada`.".into(),
            ),
            (None, _) => {}
        }
    }
    for (text, range) in fields.texts("identities") {
        if text.starts_with("blake3:") {
            identity.addresses.push(text);
        } else if text.contains('@') {
            fields.report(
                range,
                "an address stands here in clear".into(),
                "Write its hash instead, so that nobody can harvest it.".into(),
            );
        } else {
            identity.names.push(text);
        }
    }
    let visibility = visibility(&mut fields, source, matter.broken);
    let mut attestations = Vec::new();
    if let Some(entry) = fields.entry("attestations") {
        for item in entry.node.items().iter().take(ENTRIES) {
            match Entry::read(item) {
                Some(entry) => {
                    if let Some(range) = entry.unsound_date() {
                        fields.report(
                            range,
                            "this is not a date, so the entry proves nothing".into(),
                            "Write a day such as 2026-01-31.".into(),
                        );
                    }
                    attestations.push(entry);
                }
                None => fields.wrong(item, "`{ statement: …, date: … }`"),
            }
        }
    }
    let url = fields.text("url").filter(|url| is_web(url));
    let orcid = fields
        .text("orcid")
        .map(|text| text.trim_start_matches("https://orcid.org/").to_owned())
        .filter(|text| text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'));
    let (avatar, pronouns) = (
        fields.text("avatar"),
        fields
            .text("pronouns")
            .map(|text| shown(&text))
            .filter(|text| !text.is_empty()),
    );
    let mut part_of_name = |key| {
        fields
            .text(key)
            .map(|text| shown(&text))
            .filter(|text| !text.is_empty())
    };
    let (given_names, family_names) = (part_of_name("given-names"), part_of_name("family-names"));
    found.extend(fields.finish());
    let source = source.clone();
    ProfilePage {
        source,
        body: matter.body,
        url,
        orcid,
        avatar,
        pronouns,
        given_names,
        family_names,
        attestations,
        visibility,
        identity,
    }
}

/// Whether they may be named. What cannot be understood is taken as a wish not to be.
fn visibility(fields: &mut Fields, source: &Source, is_broken: bool) -> Visibility {
    let words = [
        ("name", Visibility::Named),
        ("pseudonym", Visibility::Pseudonym),
        ("hidden", Visibility::Hidden),
    ];
    let range = fields
        .entry("visibility")
        .map(|entry| entry.node.range.clone());
    match (fields.one_of("visibility", &words), range) {
        (Some(Visibility::Pseudonym), Some(range)) if fields.entry("name").is_none() => {
            fields.report(
                range,
                "a pseudonym is the `name` of a profile, and there is none".into(),
                "Add `name: …`, or write `visibility: hidden`.".into(),
            );
            Visibility::Hidden
        }
        (Some(visibility), _) => visibility,
        (None, Some(_)) => Visibility::Hidden,
        (None, None) if is_broken && source.text.contains("visibility") => Visibility::Hidden,
        (None, None) => Visibility::Named,
    }
}
