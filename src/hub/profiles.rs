//! Profiles: what the files in `contributors/` say about people.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Severity};
use crate::fields::{Fields, FromYaml, Key, Kind, Words, keys};
use crate::forge::Forge;
use crate::front_matter;
use crate::history;
use crate::hub::attestation_entry::{self as attestation, ENTRIES};
use crate::hub::meta::ATTESTATION;
use crate::load::is_markdown;
use crate::paths::slug;
use crate::privacy::{is_web, shown};
use crate::rules::unknown_key;
use crate::rules::url_collision;
use crate::sources::{Source, Sources};
use crate::yaml::Entry;

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

impl Words for Visibility {
    const WORDS: &'static [(&'static str, Self)] = &[
        ("name", Self::Named),
        ("pseudonym", Self::Pseudonym),
        ("hidden", Self::Hidden),
    ];
}

impl Visibility {
    /// Whether there is a name to show, and so a page about them.
    pub fn is_shown(self) -> bool {
        self != Self::Hidden
    }
}

keys! {
    /// What a profile says, but for accounts.
    #[derive(Debug, Clone, Default)]
    pub struct ProfileKeys {
        /// The name to show; without it the name of the file.
        pub name: Option<String> = "name" with seen,
        /// Other names in the commits, and hashes of the addresses there:
        /// `commonweal new contributor` writes them.
        pub identities: Identities = "identities" as (Kind::List(&Kind::Text)) with identities,
        /// What is shown of the person: the `name`, only the profile's name as a `pseudonym`, or
        /// nothing.
        pub visibility: Option<Visibility> = "visibility",
        /// The statements that the person stands by, each with its day.
        pub attestations: Vec<attestation::Entry> =
            "attestations" as (Kind::List(&Kind::Open(ATTESTATION))) with attestations,
        /// The person's page.
        pub url: Option<String> = "url" as (Kind::Url) with web,
        /// The ORCID iD: `0000-0002-1825-0097`.
        pub orcid: Option<String> = "orcid" with orcid,
        /// A picture among the hub's files.
        pub avatar: Option<String> = "avatar",
        /// How to speak of the person: `she/her`.
        pub pronouns: Option<String> = "pronouns" with seen,
        /// The part of the name that citations put last.
        pub given_names: Option<String> = "given-names" with seen,
        /// The part of the name that citations put first, and sort by.
        pub family_names: Option<String> = "family-names" with seen,
    }
}

/// The keys of a profile, those of accounts at forges among them.
pub fn keys() -> Vec<Key> {
    let accounts = Forge::account_keys().map(|account| {
        let help = if account.names_host() {
            "The account, as host and login: `git.example.org/ada`."
        } else {
            "The login there."
        };
        Key::new(account.key, Kind::Text, help)
    });
    ProfileKeys::KEYS.iter().copied().chain(accounts).collect()
}

/// What finds a person's commits besides accounts.
#[derive(Debug, Clone, Default)]
pub struct Identities {
    /// Hashes of addresses.
    pub addresses: Vec<String>,
    /// Names.
    pub names: Vec<String>,
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
    pub attestations: Vec<attestation::Entry>,
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
                .why("Names that differ only in case or signs give the same address; a second file could pose as somebody else.")
                .help("Remove the file, or give it a name of its own if it is about somebody else."),
            );
        }
    }
    profiles
}

/// What a profile says.
pub(super) fn profile(source: &Arc<Source>, found: &mut Vec<Diagnostic>) -> ProfilePage {
    let matter = front_matter::read(source, found);
    let mut fields = Fields::new(&source.path, &matter.tree, &unknown_key::RULE);
    let id = slug(source.path.stem());
    let mut keys = ProfileKeys::default();
    keys.read_keys(&mut fields);
    let name = keys.name.take().unwrap_or_else(|| id.clone());
    let mut identity = history::Profile {
        id,
        name,
        addresses: keys.identities.addresses,
        names: keys.identities.names,
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
                "Write the host and the login, such as `git.example.org/ada`.",
            ),
            (None, _) => {}
        }
    }
    let visibility = visibility(keys.visibility, &mut fields, source, matter.broken);
    found.extend(fields.finish());
    ProfilePage {
        source: source.clone(),
        body: matter.body,
        url: keys.url,
        orcid: keys.orcid,
        avatar: keys.avatar,
        pronouns: keys.pronouns,
        given_names: keys.given_names,
        family_names: keys.family_names,
        attestations: keys.attestations,
        visibility,
        identity,
    }
}

/// A text of which something can be seen.
fn seen(fields: &mut Fields<'_>, entry: &Entry) -> Option<Option<String>> {
    let text = shown(&String::from_yaml(fields, entry)?);
    Some(Some(text).filter(|text| !text.is_empty()))
}

fn web(fields: &mut Fields<'_>, entry: &Entry) -> Option<Option<String>> {
    Some(String::from_yaml(fields, entry).filter(|url| is_web(url)))
}

fn orcid(fields: &mut Fields<'_>, entry: &Entry) -> Option<Option<String>> {
    let text = String::from_yaml(fields, entry)?;
    let id = text.trim_start_matches("https://orcid.org/").to_owned();
    let is_sound = id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    Some(Some(id).filter(|_| is_sound))
}

fn identities(fields: &mut Fields<'_>, entry: &Entry) -> Option<Identities> {
    let mut identities = Identities::default();
    for (text, range) in fields.texts_of(&entry.node) {
        if text.starts_with("blake3:") {
            identities.addresses.push(text);
        } else if text.contains('@') {
            fields.report(
                range,
                "an e-mail address is written here in clear text".into(),
                "Write its hash instead, so that nobody can harvest it.",
            );
        } else {
            identities.names.push(text);
        }
    }
    Some(identities)
}

fn attestations(fields: &mut Fields<'_>, entry: &Entry) -> Option<Vec<attestation::Entry>> {
    let mut entries = Vec::new();
    for item in entry.node.items().iter().take(ENTRIES) {
        let Some(entry) = attestation::Entry::read(item) else {
            fields.wrong(item, "`{ statement: …, date: … }`");
            continue;
        };
        if let Some(range) = entry.unsound_date() {
            fields.report(
                range,
                "this is not a date, so the entry proves nothing".into(),
                "Write a day such as 2026-01-31.",
            );
        }
        entries.push(entry);
    }
    Some(entries)
}

/// Whether they may be named. What cannot be understood is taken as a wish not to be.
fn visibility(
    said: Option<Visibility>,
    fields: &mut Fields<'_>,
    source: &Source,
    is_broken: bool,
) -> Visibility {
    let entry = fields.entry("visibility");
    match (said, entry.map(|entry| entry.node.range.clone())) {
        (Some(Visibility::Pseudonym), Some(range)) if fields.entry("name").is_none() => {
            fields.report(
                range,
                "`visibility: pseudonym` needs a `name`, and there is none".into(),
                "Add `name: …`, or write `visibility: hidden`.",
            );
            Visibility::Hidden
        }
        (Some(visibility), _) => visibility,
        (None, Some(_)) => Visibility::Hidden,
        (None, None) if is_broken && source.text.contains("visibility") => Visibility::Hidden,
        (None, None) => Visibility::Named,
    }
}
