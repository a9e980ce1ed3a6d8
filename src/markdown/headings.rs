//! Ids of headings: the author's `{#id}`, else the text's slug; unique, and never one that a theme
//! uses.

use std::collections::HashMap;

use super::items::Heading;

/// Ids that belong to themes; so do all that start with `cw-` or `cite_`. Content that asks for one
/// gets `section-` before it.
pub const RESERVED_IDS: &[&str] = &[
    "article",
    "aside",
    "authorship",
    "body",
    "byline",
    "categories",
    "content",
    "contents",
    "credit",
    "credits",
    "footer",
    "header",
    "infobox",
    "license",
    "main",
    "menu",
    "nav",
    "navigation",
    "page",
    "results",
    "search",
    "sidebar",
    "site",
    "skip",
    "theme",
    "toc",
    "top",
];

/// Splits `Title {#id}` into title and id. Only an id is read: attributes would let a stranger
/// write handlers.
pub(super) fn split_id(text: &str) -> Option<(&str, &str)> {
    let (title, id) = text.trim_end().strip_suffix('}')?.rsplit_once("{#")?;
    Some((title.trim_end(), sound_id(id)?))
}

/// The id, when it has no surprising characters.
pub(super) fn sound_id(id: &str) -> Option<&str> {
    let sound = !id.is_empty()
        && id.len() <= 100
        && id
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | ':'));
    sound.then_some(id)
}

/// The id that raw HTML asks for: more signs than in a heading's, since it is looked up as it is,
/// and `_` for spaces.
pub(super) fn html_id(id: &str) -> Option<String> {
    let id = id.split_whitespace().collect::<Vec<_>>().join("_");
    let sound = |c: char| {
        !c.is_control()
            && !matches!(c, '"' | '\'' | '`' | '<' | '>' | '&' | '%' | '#' | '\\')
            && !crate::privacy::is_invisible(c)
    };
    (!id.is_empty() && id.len() <= 100 && id.chars().all(sound)).then_some(id)
}

/// An id that content may use: itself, or with `section-` before it when it is the theme's.
pub(super) fn content_id(id: &str) -> String {
    let lower = id.to_ascii_lowercase();
    if RESERVED_IDS.contains(&lower.as_str())
        || lower.starts_with("cw-")
        || lower.starts_with("cite_")
    {
        format!("section-{id}")
    } else {
        id.to_owned()
    }
}

/// Gives every heading its id. `id` holds the author's, or nothing; those keep theirs even when an
/// earlier heading's text would have taken it.
pub(super) fn assign(headings: &mut [Heading]) {
    let mut taken: HashMap<String, usize> = HashMap::with_capacity(headings.len());
    for heading in headings.iter_mut().filter(|heading| !heading.id.is_empty()) {
        heading.id = unique(content_id(&heading.id), &mut taken);
    }
    for heading in headings.iter_mut().filter(|heading| heading.id.is_empty()) {
        let slug = crate::paths::slug(&heading.text);
        heading.id = unique(
            if slug.is_empty() {
                "section".to_owned()
            } else {
                content_id(&slug)
            },
            &mut taken,
        );
    }
}

/// What links may call the headings of a text, each with the first heading that answers to it.
#[derive(Debug, Clone, Default)]
pub(super) struct Anchors {
    ids: HashMap<String, usize>,
    texts: HashMap<String, usize>,
    slugs: HashMap<String, usize>,
    forge: HashMap<String, usize>,
}

impl Anchors {
    /// The names of some headings.
    pub fn of(headings: &[Heading]) -> Self {
        let mut anchors = Self::default();
        let mut same: HashMap<String, usize> = HashMap::new();
        for (at, heading) in headings.iter().enumerate() {
            anchors.ids.entry(heading.id.clone()).or_insert(at);
            anchors.texts.entry(heading.text.clone()).or_insert(at);
            anchors.slugs.entry(heading.id.clone()).or_insert(at);
            anchors
                .slugs
                .entry(crate::paths::slug(&heading.text))
                .or_insert(at);
            let anchor = forge_anchor(&heading.text);
            let count = same.entry(anchor.clone()).or_default();
            let numbered = if *count == 0 {
                anchor
            } else {
                format!("{anchor}-{count}")
            };
            *count += 1;
            anchors.forge.entry(numbered).or_insert(at);
            if let Some(named) = with_names(&heading.text) {
                anchors.forge.entry(forge_anchor(&named)).or_insert(at);
            }
        }
        anchors
    }

    /// Where the heading is that a link's section means: by id, by text, by the text's slug, by a
    /// forge's anchor.
    pub fn find(&self, section: &str) -> Option<usize> {
        let slug = || Some(crate::paths::slug(section)).filter(|slug| !slug.is_empty());
        let found = self
            .ids
            .get(section)
            .or_else(|| self.texts.get(section))
            .or_else(|| self.slugs.get(&slug()?));
        found
            .or_else(|| self.forge.get(&section.to_lowercase()))
            .copied()
    }
}

/// The anchor that forges give a heading before they number repeated ones: lower case, spaces as
/// hyphens, other signs dropped (github-slugger).
fn forge_anchor(text: &str) -> String {
    let kept = text
        .chars()
        .filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
    kept.flat_map(char::to_lowercase)
        .map(|c| if c == ' ' { '-' } else { c })
        .collect()
}

/// A heading whose emoji are written as their names, of which forges make the anchor where the
/// author wrote `:tada:`.
fn with_names(text: &str) -> Option<String> {
    let mut named = String::with_capacity(text.len());
    let mut has_any = false;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if u32::from(c) < 0x2000 {
            named.push(c);
            continue;
        }
        let mut written = c.to_string();
        written.extend(chars.next_if_eq(&'\u{fe0f}'));
        match emojis::get(&written).and_then(emojis::Emoji::shortcode) {
            Some(name) => {
                named.push_str(name);
                has_any = true;
            }
            None => named.push_str(&written),
        }
    }
    has_any.then_some(named)
}

fn unique(id: String, taken: &mut HashMap<String, usize>) -> String {
    let Some(count) = taken.get(&id) else {
        taken.insert(id.clone(), 0);
        return id;
    };
    let mut count = *count;
    let free = loop {
        count += 1;
        let candidate = format!("{id}-{count}");
        if !taken.contains_key(&candidate) {
            break candidate;
        }
    };
    taken.insert(id, count);
    taken.insert(free.clone(), 0);
    free
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown::HeadingPlace;

    #[test]
    fn an_anchor_of_a_forge_finds_its_heading() {
        let heading = |text: &str| Heading {
            level: 2,
            id: String::new(),
            text: text.into(),
            range: 0..0,
            place: HeadingPlace::Outline,
            bare: false,
        };
        let mut headings: Vec<Heading> = [
            "fs.watch(filename[, listener])",
            "What's new?",
            "What’s new",
            "What's new?",
            "Größe & Maß",
            "!?",
            "🚀 Start",
        ]
        .map(heading)
        .into();
        assign(&mut headings);
        let anchors = Anchors::of(&headings);
        for (anchor, expected) in [
            ("fswatchfilename-listener", Some(0)),
            ("whats-new", Some(1)),
            ("whats-new-1", Some(2)),
            ("whats-new-2", Some(3)),
            ("whats-new-3", None),
            ("größe--maß", Some(4)),
            ("fswatch", None),
            ("rocket-start", Some(6)),
            ("-start", Some(6)),
        ] {
            assert_eq!(anchors.find(anchor), expected, "{anchor}");
        }
    }
}
