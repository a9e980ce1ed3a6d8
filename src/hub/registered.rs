//! People whom a list of the repository names: `_data/authors.yml`, `_data/CONTRIBUTORS.yaml`,
//! `.all-contributorsrc` and the like.
//!
//! Such a list says who is meant by a key or an account. It makes nobody a contributor, and joins
//! no commits: front matter and names are read by it.

use std::collections::BTreeMap;

use crate::history::PersonSpec;
use crate::hub::names::fold;
use crate::load::is_list_of_people;
use crate::privacy::{is_web, shown};
use crate::sources::{Source, Sources};
use crate::yaml::{self, Node, Value};

/// How many people are read from all lists.
const PEOPLE: usize = 10_000;

/// Largest list that is read, in bytes, when it is JSON; YAML has a bound of its own.
const JSON: usize = 2 << 20;

/// Somebody in a list.
#[derive(Debug, Clone, Default, PartialEq)]
struct Entry {
    name: String,
    /// Their login at GitHub or GitLab.
    login: Option<String>,
    url: Option<String>,
    email: Option<String>,
}

/// The people of all lists, by what others call them.
#[derive(Default)]
pub struct Registered {
    people: Vec<Entry>,
    by_key: BTreeMap<String, usize>,
    by_login: BTreeMap<String, usize>,
    /// `None` is a name that several have.
    by_name: BTreeMap<String, Option<usize>>,
}

impl Registered {
    /// Reads the lists. One that cannot be read says nothing.
    pub fn read(sources: &Sources) -> Self {
        let mut registered = Self::default();
        for source in sources
            .texts
            .values()
            .filter(|source| is_list_of_people(&source.path))
        {
            registered.read_list(source);
        }
        registered
    }

    /// The full name of an account.
    pub fn name_of(&self, login: &str) -> Option<&str> {
        self.by_login
            .get(&login.to_lowercase())
            .map(|at| self.people[*at].name.as_str())
    }

    /// Whom a credit means, with what the lists know of them.
    pub fn told(&self, spec: &PersonSpec) -> Option<PersonSpec> {
        let name = spec.name.as_deref();
        let by_key = name
            .or(spec.login.as_deref())
            .and_then(|key| self.by_key.get(&fold(key)));
        let by_login = || {
            spec.login
                .as_deref()
                .and_then(|login| self.by_login.get(&login.to_lowercase()))
        };
        let by_name = || name.and_then(|name| self.by_name.get(&fold(name))?.as_ref());
        let entry = &self.people[*by_key.or_else(by_login).or_else(by_name)?];
        Some(PersonSpec {
            name: Some(entry.name.clone()),
            login: entry.login.clone().or_else(|| spec.login.clone()),
            url: spec.url.clone().or_else(|| entry.url.clone()),
            email: spec.email.clone().or_else(|| entry.email.clone()),
        })
    }

    fn read_list(&mut self, source: &Source) {
        if source.text.trim_start().starts_with('{') && source.text.len() <= JSON {
            let tree: serde_json::Value = serde_json::from_str(&source.text).unwrap_or_default();
            for person in tree
                .get("contributors")
                .and_then(|list| list.as_array())
                .into_iter()
                .flatten()
            {
                let text = |key: &str| {
                    person
                        .get(key)
                        .and_then(|value| value.as_str())
                        .map(str::to_owned)
                };
                self.add(None, text("name"), text("login"), text("profile"), None);
            }
            return;
        }
        let Ok(tree) = yaml::parse(&source.text) else {
            return;
        };
        match &tree.value {
            Value::List(items) => items.iter().for_each(|item| self.read_entry(None, item)),
            Value::Map(entries) => {
                // Material for MkDocs has one more level: `authors: { ada: … }`.
                let inner = match entries.as_slice() {
                    [one] if matches!(one.key.as_str(), "authors" | "contributors" | "people") => {
                        one.node.entries()
                    }
                    _ => entries,
                };
                inner
                    .iter()
                    .for_each(|entry| self.read_entry(Some(&entry.key), &entry.node));
            }
            _ => {}
        }
    }

    fn read_entry(&mut self, key: Option<&str>, node: &Node) {
        if !matches!(node.value, Value::Map(_) | Value::Null) {
            return;
        }
        let text = |node: &Node, keys: &[&str]| {
            keys.iter()
                .find_map(|key| node.get(key))
                .and_then(|entry| entry.node.text())
        };
        let own = text(
            node,
            &["id", "key", "slug", "username", "nickname", "short_name"],
        );
        let logins = [
            "github",
            "git",
            "github_username",
            "github_user",
            "gitlab",
            "login",
        ];
        let social = ["socials", "social"]
            .iter()
            .find_map(|key| node.get(key))
            .map(|entry| &entry.node);
        let login = text(node, &logins).or_else(|| text(social?, &logins));
        let name = text(
            node,
            &[
                "name",
                "display_name",
                "displayname",
                "full_name",
                "title_name",
            ],
        );
        self.add(
            key.map(str::to_owned).or(own),
            name,
            login,
            text(node, &["url", "web", "website", "homepage", "site"]),
            text(node, &["email", "mail"]),
        );
    }

    fn add(
        &mut self,
        key: Option<String>,
        name: Option<String>,
        login: Option<String>,
        url: Option<String>,
        email: Option<String>,
    ) {
        // `github` is an account, or its address.
        let login = login.map(|login| {
            login
                .trim()
                .trim_end_matches('/')
                .rsplit('/')
                .next()
                .unwrap_or_default()
                .trim_start_matches('@')
                .to_owned()
        });
        let login = login.filter(|login| !login.is_empty());
        // In lists whose keys are full names nobody repeats them.
        let name = name.or_else(|| key.clone().filter(|key| key.trim().contains(' ')));
        let Some(name) = name
            .map(|name| shown(&name))
            .filter(|name| !name.is_empty())
        else {
            return;
        };
        if self.people.len() >= PEOPLE {
            return;
        }
        let at = self.people.len();
        for key in key.iter() {
            self.by_key.entry(fold(key)).or_insert(at);
        }
        if let Some(login) = &login {
            self.by_login.entry(login.to_lowercase()).or_insert(at);
        }
        // The same person may stand in two lists.
        let same = |known: &mut Option<usize>| {
            *known = known.filter(|known| self.people[*known].login == login)
        };
        self.by_name
            .entry(fold(&name))
            .and_modify(same)
            .or_insert(Some(at));
        self.people.push(Entry {
            name,
            login,
            url: url.filter(|url| is_web(url)),
            email,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_of_every_form_say_who_is_meant() {
        let sources = Sources::from_texts(
            "content",
            [
                (
                    "_data/authors.yml",
                    "ada:\n  name: Ada Lace\n  github: https://github.com/adal/\n  url: https://ada.example\n  email: a@x.example\nbad: 1\n",
                ),
                (
                    "_data/CONTRIBUTORS.yaml",
                    "Bo Ito:\n  git: boi\n  orcid: 0000\nSam Hill:\nCy:\n",
                ),
                (
                    "blog/authors.yml",
                    "di:\n  name: Di Sand\n  socials: { github: disand }\n",
                ),
                (
                    ".all-contributorsrc",
                    "{\"contributors\": [{\"login\": \"eve-l\", \"name\": \"Eve Lin\"}, 3, {\"login\": \"x\"}]}",
                ),
                ("data/people.json", "{ broken"),
                (
                    "content/blog/.authors.yml",
                    "authors:\n  gil:\n    name: Gil Reef\n    description: Creator\n",
                ),
                (
                    "people.yml",
                    "- { id: fay, name: Fay Quay, gitlab: '@fayq' }\n",
                ),
            ],
        );
        let registered = Registered::read(&sources);
        let told = |name: &str| {
            let spec = match name.strip_prefix('@') {
                Some(login) => PersonSpec {
                    login: Some(login.into()),
                    ..PersonSpec::default()
                },
                None => PersonSpec {
                    name: Some(name.into()),
                    ..PersonSpec::default()
                },
            };
            registered.told(&spec).map(|who| {
                format!(
                    "{} @{}",
                    who.name.unwrap_or_default(),
                    who.login.unwrap_or_default()
                )
            })
        };
        for (name, expected) in [
            ("ada", Some("Ada Lace @adal")),
            ("bo ito", Some("Bo Ito @boi")),
            ("@BOI", Some("Bo Ito @boi")),
            ("Sam Hill", Some("Sam Hill @")),
            ("cy", None),
            ("di", Some("Di Sand @disand")),
            ("Eve Lin", Some("Eve Lin @eve-l")),
            ("fay", Some("Fay Quay @fayq")),
            ("gil", Some("Gil Reef @")),
            ("bad", None),
        ] {
            assert_eq!(told(name).as_deref(), expected, "{name}");
        }
        assert_eq!(registered.name_of("Eve-L"), Some("Eve Lin"));
    }
}
