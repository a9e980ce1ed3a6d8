//! People: profiles, those whom git knows, those whom only front matter names, each once.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Severity};
use crate::fields::Fields;
use crate::front_matter;
use crate::history::{self, CommitIndex, History, PersonId as HistoryId, PersonSpec};
use crate::hub::names::fold;
use crate::hub::{Page, PageId};
use crate::load::is_markdown;
use crate::paths::{OutputPath, Url, slug};
use crate::sources::{Source, Sources};

/// A person's place in `Hub::people`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PersonId(pub u32);

/// Somebody who contributed.
#[derive(Debug, Clone)]
pub struct Person {
    /// Unique and stable, fit for a URL; the name of the profile's file when there is one.
    pub key: String,
    /// The name to show.
    pub name: String,
    /// A program, not a human.
    pub bot: bool,
    /// Whether they may be named.
    pub visibility: Visibility,
    /// What their profile says.
    pub profile: Option<Arc<ProfilePage>>,
    /// Who they are in the history.
    pub history: Option<HistoryId>,
    /// Their place on the web as front matter gives it, when they have no profile.
    pub url: Option<String>,
    /// Their page in the output; nobody hidden has one.
    pub output: OutputPath,
    /// Its address.
    pub page: Url,
    /// Pages that they have a part in, by path.
    pub pages: Vec<PageId>,
    /// Places in [`Hub::changes`](crate::hub::Hub::changes) of the commits with their name on them, the newest first.
    pub changes: Vec<usize>,
}

/// Whether somebody may be named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Visibility {
    /// By their name, or the pseudonym that their profile gives as one.
    Named,
    /// Not at all: they are counted, never named.
    Hidden,
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
    /// Login at GitHub.
    pub github: Option<String>,
    /// Login at GitLab.
    pub gitlab: Option<String>,
    /// A picture among the hub's files.
    pub avatar: Option<String>,
    /// `she/her`.
    pub pronouns: Option<String>,
    /// The part of the name that citations put last, and the part that they put first; only their owner knows which is which.
    pub given_names: Option<String>,
    /// See [`given_names`](Self::given_names).
    pub family_names: Option<String>,
    /// Statements that the person stands by, each with the day it was given.
    pub attestations: Vec<(String, Option<String>)>,
    /// Whether they may be named.
    pub visibility: Visibility,
    /// What the history needs to find their commits.
    pub identity: history::Profile,
}

/// Reads all profiles, in path order.
pub fn profiles(sources: &Sources, found: &mut Vec<Diagnostic>) -> Vec<Arc<ProfilePage>> {
    let mut files: BTreeMap<String, Vec<&Arc<Source>>> = BTreeMap::new();
    for source in sources.texts_below("contributors").filter(|source| is_markdown(&source.path)) {
        files.entry(slug(source.path.stem())).or_default().push(source);
    }
    let mut profiles = Vec::with_capacity(files.len());
    for (id, mut same) in files {
        // `ada.md` is ada; `Ada.md` beside it would be a second one, and the first in path order.
        same.sort_by_key(|source| (source.path.stem() != id, source.path.extension() != "md", &source.path));
        profiles.push(Arc::new(profile(same[0], found)));
        for other in &same[1..] {
            found.push(
                Diagnostic::new(
                    "url-collision",
                    Severity::Error,
                    &other.path,
                    format!("`{}` is the profile `{id}` already, so this file is not used", same[0].path),
                )
                .why("Names that differ only in case or signs are one person's address; a second file could pass for somebody else.")
                .help("Remove the file, or give it a name of its own if it is about somebody else."),
            );
        }
    }
    profiles
}

fn profile(source: &Arc<Source>, found: &mut Vec<Diagnostic>) -> ProfilePage {
    let matter = front_matter::read(source, found);
    let mut fields = Fields::new(&source.path, &matter.tree, "unknown-key", Severity::Warning);
    let id = slug(source.path.stem());
    let name = fields.text("name").map(|name| shown(&name)).filter(|name| !name.is_empty()).unwrap_or_else(|| id.clone());
    let login = |text: Option<String>| text.map(|login| login.trim_start_matches('@').to_owned()).filter(|login| is_login(login));
    let (github, gitlab) = (login(fields.text("github")), login(fields.text("gitlab")));
    let mut identity = history::Profile { id, name: name.clone(), ..history::Profile::default() };
    for (forge, host, login) in [(crate::forge::Forge::GitHub, "github.com", &github), (crate::forge::Forge::GitLab, "gitlab.com", &gitlab)] {
        if let Some(login) = login {
            identity.logins.push(history::Login { forge, host: host.into(), name: login.clone() });
        }
    }
    for (text, range) in fields.texts("identities") {
        if text.starts_with("blake3:") {
            identity.addresses.push(text);
        } else if text.contains('@') {
            fields.report(range, "an address stands here in clear".into(), "Write its hash instead, so that nobody can harvest it.".into());
        } else {
            identity.names.push(text);
        }
    }
    let visibility =
        match fields.one_of("visibility", &[("name", Visibility::Named), ("pseudonym", Visibility::Named), ("hidden", Visibility::Hidden)]) {
            Some(visibility) => visibility,
            None => Visibility::Named,
        };
    let mut attestations = Vec::new();
    if let Some(entry) = fields.entry("attestations") {
        for item in entry.node.items() {
            let text = |key| item.get(key).and_then(|entry| entry.node.text());
            match text("statement") {
                Some(statement) => attestations.push((statement, text("date"))),
                None => fields.wrong(item, "`{ statement: …, date: … }`"),
            }
        }
    }
    let url = fields.text("url").filter(|url| is_web(url));
    let orcid = fields
        .text("orcid")
        .map(|text| text.trim_start_matches("https://orcid.org/").to_owned())
        .filter(|text| text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'));
    let (avatar, pronouns) = (fields.text("avatar"), fields.text("pronouns").map(|text| shown(&text)).filter(|text| !text.is_empty()));
    let mut part_of_name = |key| fields.text(key).map(|text| shown(&text)).filter(|text| !text.is_empty());
    let (given_names, family_names) = (part_of_name("given-names"), part_of_name("family-names"));
    found.extend(fields.finish());
    let source = source.clone();
    ProfilePage {
        source,
        body: matter.body,
        url,
        orcid,
        github,
        gitlab,
        avatar,
        pronouns,
        given_names,
        family_names,
        attestations,
        visibility,
        identity,
    }
}

fn is_login(text: &str) -> bool {
    (1..=64).contains(&text.len()) && text.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c))
}

/// Whether an address may be linked: `http` or `https`, so that no script runs.
pub fn is_web(url: &str) -> bool {
    url::Url::parse(url).is_ok_and(|url| matches!(url.scheme(), "http" | "https"))
}

/// A name as it may be shown: an address is cut at the `@`, control and direction characters are gone, white space is single.
pub fn shown(name: &str) -> String {
    let kept: String = name.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).filter(|c| !c.is_control() && !is_invisible(*c)).collect();
    let words: Vec<&str> = kept
        .split(' ')
        .filter(|word| !word.is_empty())
        .map(|word| {
            // What follows the second `@` of a fediverse handle is a host as well.
            let start = word.len() - word.trim_start_matches('@').len();
            match word[start..].split_once('@') {
                Some((local, host)) if host.contains('.') => &word[..start + local.len()],
                _ => word,
            }
        })
        .collect();
    let mut name = words.join(" ");
    if let Some((at, _)) = name.char_indices().nth(120) {
        name.truncate(at);
        name.push('…');
    }
    name
}

/// Characters that change how the text around them reads but are not seen (Unicode TR 36: bidirectional overrides, zero width, tags).
pub fn is_invisible(c: char) -> bool {
    matches!(u32::from(c), 0x00AD | 0x061C | 0x180E | 0x200B | 0x200E | 0x200F | 0x202A..=0x202E | 0x2060..=0x2069 | 0xFEFF | 0xFFF9..=0xFFFB | 0xFFFE..=0xFFFF | 0xE0000..=0xE007F)
}

/// Everybody, and the ways to find them. It holds addresses that front matter gives, so it has no `Debug`.
#[derive(Default)]
pub struct People {
    /// Those whom the history knows come first, in its order.
    pub all: Vec<Person>,
    by_history: Vec<PersonId>,
    by_key: BTreeMap<String, PersonId>,
    by_login: BTreeMap<String, PersonId>,
    /// `None` stands for a name that several people have.
    by_name: BTreeMap<String, Option<PersonId>>,
    /// The same by [`loose`] names.
    by_letters: BTreeMap<String, Option<PersonId>>,
    /// Who was meant by each credit of front matter so far: the same words mean the same person on every page.
    by_spec: BTreeMap<PersonSpec, Option<PersonId>>,
    /// The next number for a key that is taken.
    suffixes: BTreeMap<String, u32>,
}

impl People {
    /// The people of the history and of the profiles.
    pub fn new(history: &History, profiles: &[Arc<ProfilePage>]) -> Self {
        let mut people = Self::default();
        for (index, identity) in history.people.iter().enumerate() {
            let profile = identity.profile.and_then(|at| profiles.get(at)).cloned();
            let name = profile.as_ref().map_or_else(|| shown(&identity.name), |profile| profile.identity.name.clone());
            let id = people.add(&identity.key, name, profile, Some(HistoryId(index as u32)));
            people.all[id.0 as usize].bot = identity.bot;
            if let Some(login) = &identity.login {
                people.by_login.entry(login.name.to_lowercase()).or_insert(id);
            }
            people.by_history.push(id);
        }
        for profile in profiles {
            if !people.by_key.contains_key(&profile.identity.id) {
                people.add(&profile.identity.id, profile.identity.name.clone(), Some(profile.clone()), None);
            }
        }
        people
    }

    /// The person at `id`.
    ///
    /// # Panics
    /// When `id` comes from another hub.
    pub fn get(&self, id: PersonId) -> &Person {
        &self.all[id.0 as usize]
    }

    /// The person behind an identity of the history.
    ///
    /// # Panics
    /// When `id` comes from another history.
    pub fn of_history(&self, id: HistoryId) -> PersonId {
        self.by_history[id.0 as usize]
    }

    /// Who is meant in front matter, or `None` when nobody known is.
    ///
    /// A name that several people have names nobody: credit to the wrong person is worse than a second entry.
    pub fn find(&self, history: &History, spec: &PersonSpec) -> Option<PersonId> {
        if let Some(id) = history.resolve_person(spec) {
            return Some(self.of_history(id));
        }
        let login = spec.login.as_ref().and_then(|login| self.by_login.get(&login.to_lowercase()));
        let forge_login = spec.url.as_deref().and_then(forge_login).and_then(|login| self.by_login.get(&login));
        let key = spec.name.as_ref().and_then(|name| self.by_key.get(name));
        let name = spec.name.as_ref().and_then(|name| self.by_name.get(&fold(name)).copied().flatten());
        login
            .or(forge_login)
            .or(key)
            .copied()
            .or(name)
            .or_else(|| {
                // `joel-maxuel` is how generators write the key of "Joel Maxuel"; a lone login may stand in a name's place.
                let name = spec.name.as_ref().filter(|name| !name.contains(char::is_whitespace))?;
                self.by_name.get(&fold(&name.replace('-', " "))).copied().flatten().or_else(|| self.by_login.get(&name.to_lowercase()).copied())
            })
            .or_else(|| {
                // `ricky-linden` and `SofianeHamlaoui` in front matter are the Ricky Lindén and Sofiane Hamlaoui of the history.
                let letters = loose(spec.name.as_ref()?)?;
                self.by_letters.get(&letters).copied().flatten()
            })
    }

    /// Who is meant in front matter; a person nobody knows yet is added.
    pub fn find_or_add(&mut self, history: &History, spec: &PersonSpec) -> Option<PersonId> {
        if let Some(known) = self.by_spec.get(spec) {
            return *known;
        }
        let meant = self.find(history, spec).or_else(|| self.add_credited(spec));
        self.by_spec.insert(spec.clone(), meant);
        meant
    }

    /// Whom a credit of front matter meant when the hub was made.
    pub fn credited(&self, spec: &PersonSpec) -> Option<PersonId> {
        self.by_spec.get(spec).copied().flatten()
    }

    fn add_credited(&mut self, spec: &PersonSpec) -> Option<PersonId> {
        let name = shown(spec.name.as_deref().or(spec.login.as_deref())?);
        if name.is_empty() {
            return None;
        }
        let wanted = slug(&name);
        let id = self.add(&wanted, name, None, None);
        if let Some(login) = &spec.login {
            self.by_login.entry(login.to_lowercase()).or_insert(id);
        }
        self.all[id.0 as usize].url = spec.url.clone().filter(|url| is_web(url));
        Some(id)
    }

    /// The person that a wiki link `[[@ada]]` means: by key, login, then name.
    pub fn named(&self, name: &str) -> Option<PersonId> {
        let key = self.by_key.get(name).or_else(|| self.by_key.get(&slug(name))).or_else(|| self.by_login.get(&name.to_lowercase()));
        key.copied().or_else(|| self.by_name.get(&fold(name)).copied().flatten())
    }

    /// Tells everybody what they have a part in.
    pub(super) fn connect(&mut self, history: &History, pages: &[Page], changes: &[(CommitIndex, Vec<PageId>)]) {
        for (index, page) in pages.iter().enumerate() {
            for part in &page.credit.people {
                self.all[part.person.0 as usize].pages.push(PageId(index as u32));
            }
        }
        for (place, (commit, _)) in changes.iter().enumerate() {
            let commit = history.commit(*commit);
            for author in std::iter::once(&commit.author).chain(&commit.co_authors) {
                let person = self.of_history(*author);
                self.all[person.0 as usize].changes.push(place);
            }
        }
    }

    fn add(&mut self, key: &str, name: String, profile: Option<Arc<ProfilePage>>, history: Option<HistoryId>) -> PersonId {
        let id = PersonId(self.all.len() as u32);
        let wanted = if key.is_empty() { format!("person-{}", &blake3::hash(name.as_bytes()).to_hex()[..6]) } else { key.to_owned() };
        let mut key = wanted.clone();
        // Where counting stopped the last time, so that thousands of one name do not each start at 2.
        let mut n = self.suffixes.get(&wanted).copied().unwrap_or(2);
        while self.by_key.contains_key(&key) {
            key = format!("{wanted}-{n}");
            n += 1;
        }
        self.suffixes.insert(wanted, n);
        let visibility = profile.as_ref().map_or(Visibility::Named, |profile| profile.visibility);
        let output = OutputPath::page(&super::urls::person_slug(&slug(&key)))
            .unwrap_or_else(|| OutputPath::page(&super::urls::person_slug(&format!("person-{}", id.0))).expect("digits are a sound path"));
        if let Some(profile) = &profile {
            for login in profile.identity.logins.iter() {
                self.by_login.entry(login.name.to_lowercase()).or_insert(id);
            }
            for name in &profile.identity.names {
                self.by_name.entry(fold(name)).and_modify(|known| *known = None).or_insert(Some(id));
            }
        }
        self.by_name.entry(fold(&name)).and_modify(|known| *known = None).or_insert(Some(id));
        if let Some(letters) = loose(&name) {
            self.by_letters.entry(letters).and_modify(|known| *known = None).or_insert(Some(id));
        }
        self.by_key.insert(key.clone(), id);
        let page = output.url();
        self.all.push(Person {
            key,
            name,
            bot: false,
            visibility,
            profile,
            history,
            url: None,
            output,
            page,
            pages: Vec::new(),
            changes: Vec::new(),
        });
        id
    }
}

/// A name's letters and digits without marks, case and signs; `None` for names so short that different people share them.
fn loose(name: &str) -> Option<String> {
    let letters: String = icu_normalizer::DecomposingNormalizerBorrowed::new_nfkd()
        .normalize(name)
        .chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect();
    (letters.chars().count() >= 5).then_some(letters)
}

/// The account in an address such as `https://github.com/ada`.
fn forge_login(url: &str) -> Option<String> {
    let url = url::Url::parse(url).ok()?;
    crate::forge::Forge::of_host(url.host_str()?)?;
    let mut parts = url.path_segments()?.filter(|part| !part.is_empty());
    match (parts.next(), parts.next()) {
        (Some(login), None) => Some(login.to_lowercase()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_handle_in_front_matter_finds_its_person_and_a_shared_name_finds_nobody() {
        let mut people = People::default();
        for name in ["Ricky Lindén", "Sofiane Hamlaoui", "Sam Lee", "Sam-Lee", "Jo"] {
            people.add("", name.to_owned(), None, None);
        }
        let history = History::default();
        let mut find = |name: &str| {
            people.find_or_add(&history, &PersonSpec { name: Some(name.into()), ..PersonSpec::default() }).map(|id| people.get(id).name.clone())
        };
        assert_eq!(find("ricky-linden").as_deref(), Some("Ricky Lindén"));
        assert_eq!(find("SofianeHamlaoui").as_deref(), Some("Sofiane Hamlaoui"));
        assert_eq!(find("samlee").as_deref(), Some("samlee"));
        assert_eq!(find("j.o").as_deref(), Some("j.o"));
    }

    #[test]
    fn names_are_shown_without_addresses_and_tricks() {
        assert_eq!(shown("ada@x.example"), "ada");
        assert_eq!(shown("Ada \u{202e}evil\u{202c}\n Lovelace\u{7}"), "Ada evil Lovelace");
        assert_eq!(shown("Ada (ada@x.example)"), "Ada (ada");
        assert_eq!(shown("@handle"), "@handle");
        assert_eq!(shown("@ada@tide.example"), "@ada");
        assert_eq!(shown(&"x".repeat(10_000)).chars().count(), 121);
    }
}
