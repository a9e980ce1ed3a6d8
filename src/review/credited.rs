//! Who will be credited for a change and where: one value, which the comment, the queue, its pages
//! and JSON show.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::change::Change;
use crate::history::Commit;
use crate::hub::credit::{Part, Standing};
use crate::hub::people::{PersonId, Visibility};

/// The people of a change with the pages that name them.
#[derive(Debug, Default)]
pub struct Credited {
    /// Those who may be named, those in bylines first, each with their pages in the order of the
    /// change.
    pub people: Vec<(PersonId, Vec<Place>)>,
    /// How many asked not to be named.
    pub hidden: usize,
}

/// A page that will name somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Its title.
    pub page: String,
    /// How near they stand to it: the smaller, the nearer.
    rank: u8,
    /// How it names them, up to the title: `in the byline of`.
    pub how: &'static str,
    /// How they stand to it, in a word that is used in every format.
    pub standing: &'static str,
    /// About how much of its words is theirs, in per cent; only where several people have some.
    pub share: Option<u8>,
    /// What they did besides writing.
    pub roles: Vec<String>,
}

impl Place {
    /// All of it in words: `in the byline of Tides (about 12 % of its words), for pictures`. `page`
    /// is the title as the medium wants it.
    pub fn told(&self, page: &str, plain: impl Fn(&str) -> String) -> String {
        let share = self.share.map_or(String::new(), |share| {
            format!(" (about {share} % of its words)")
        });
        let roles = if self.roles.is_empty() {
            String::new()
        } else {
            format!(", for {}", plain(&self.roles.join(", ")))
        };
        format!("{} {page}{share}{roles}", self.how)
    }
}

/// Who will be credited for a change.
pub fn credited(review: &Change) -> Credited {
    let hub = review.hub;
    let on_commits = on_commits(review);
    let (mut people, mut hidden) = (Vec::<(PersonId, Vec<Place>)>::new(), BTreeSet::new());
    let mut at: BTreeMap<PersonId, usize> = BTreeMap::new();
    for page in review
        .pages
        .iter()
        .filter_map(|change| Some(hub.page(change.page?)))
    {
        // Whoever front matter names beside those who wrote the change is new to the page, or to be
        // asked.
        let is_shown = |part: &&Part| {
            on_commits.contains(&part.person) || part.active.is_none() && part.standing.is_byline()
        };
        for part in page.credit.people.iter().filter(is_shown) {
            if hub.people.get(part.person).visibility == Visibility::Hidden {
                hidden.insert(part.person);
            } else {
                let at = *at.entry(part.person).or_insert_with(|| {
                    people.push((part.person, Vec::new()));
                    people.len() - 1
                });
                people[at].1.push(place(&page.title, part));
            }
        }
    }
    // Of those who stand equally to a page the order in a byline rests on all of its history, which
    // is not looked at everywhere.
    people.sort_by_cached_key(|(person, places)| {
        let person = hub.people.get(*person);
        (
            places.iter().map(|place| place.rank).min(),
            person.name.to_lowercase(),
            person.key.clone(),
        )
    });
    Credited {
        people,
        hidden: hidden.len(),
    }
}

fn place(title: &str, part: &Part) -> Place {
    let (how, standing) = match part.standing {
        Standing::Pinned if part.active.is_none() => (
            "named as author by front matter, in the byline of",
            "author",
        ),
        Standing::Pinned | Standing::Creator | Standing::Author => ("in the byline of", "author"),
        Standing::Original => ("as an author of the original, in the byline of", "original"),
        Standing::Contributor => ("with thanks, below the byline of", "contributor"),
        Standing::Mentioned | Standing::Bot => ("in the history of", "mentioned"),
    };
    let roles = part
        .roles
        .iter()
        .map(|role| said(role))
        .filter(|role| !role.is_empty())
        .map(str::to_owned)
        .collect();
    let rank = match part.standing {
        Standing::Pinned | Standing::Creator | Standing::Author => 0,
        Standing::Original => 1,
        Standing::Contributor => 2,
        Standing::Mentioned | Standing::Bot => 3,
    };
    Place {
        page: title.to_owned(),
        rank,
        how,
        standing,
        share: part.share,
        roles,
    }
}

/// A kind of work in plain words; nothing for writing, which the byline says.
fn said(role: &str) -> &str {
    match role {
        "content" | "original" => "",
        "media" => "pictures",
        other => other,
    }
}

/// Everybody with a part in the commits of the change.
fn on_commits(review: &Change) -> BTreeSet<PersonId> {
    let hub = review.hub;
    let of = |commit: &Commit| -> Vec<PersonId> {
        let helped = commit.roles.iter().map(|(person, _)| *person);
        let restored = hub
            .overlay
            .of(commit)
            .iter()
            .map(|restored| restored.person);
        commit
            .authors()
            .chain(helped)
            .map(|person| hub.people.of_history(person))
            .chain(restored)
            .collect()
    };
    review
        .commits
        .iter()
        .flat_map(|commit| of(hub.history.commit(*commit)))
        .collect()
}
