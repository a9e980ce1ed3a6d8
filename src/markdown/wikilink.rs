//! What `[[…]]` means: a page, a section, a category, a person, a page in another language.

/// What a wiki link's target means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WikiTarget {
    /// What looks like a language: `fr` of `fr:Page`. When the hub has no such language, the colon
    /// belongs to the name: look up the whole target.
    pub language: Option<String>,
    /// What the name names.
    pub kind: TargetKind,
    /// The name with single spaces; empty for a section of the same page.
    pub name: String,
    /// What follows the `#`.
    pub section: Option<String>,
}

/// What a wiki link's name names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TargetKind {
    /// A page.
    Page,
    /// A category, named without `Category:`.
    Category,
    /// A person, named without `@`.
    Person,
}

/// Reads what stands between `[[` and `|` or `]]`. A leading colon is dropped: in `[[:Category:X]]`
/// it only says that the link is shown.
pub fn parse(target: &str) -> WikiTarget {
    let target = target.trim();
    let target = target.strip_prefix(':').unwrap_or(target);
    let (name, section) = match target.split_once('#') {
        Some((name, section)) => (
            name,
            Some(squeeze(section)).filter(|section| !section.is_empty()),
        ),
        None => (target, None),
    };
    let (language, name) = split_language(name);
    let name = name.trim();
    let (kind, name) = if let Some(name) = after_prefix(name, "category:") {
        (TargetKind::Category, name)
    } else if let Some(name) = name.strip_prefix('@').filter(|name| !name.is_empty()) {
        (TargetKind::Person, name)
    } else {
        (TargetKind::Page, name)
    };
    WikiTarget {
        language,
        kind,
        name: squeeze(name),
        section,
    }
}

/// The category that a target puts its page in: `Category:X`, but not `:Category:X`.
pub(super) fn membership(target: &str) -> Option<String> {
    let name = squeeze(after_prefix(target.trim(), "category:")?);
    (!name.is_empty()).then_some(name)
}

/// The label of a link that has none: the target as written, without a leading colon or
/// `#`.
pub(super) fn label(target: &str) -> &str {
    let label = target.strip_prefix(':').unwrap_or(target);
    // `[[#Habitat]]` leads to a section of the same page.
    let section = label
        .strip_prefix('#')
        .map(|label| label.trim_start_matches('^'));
    section
        .filter(|section| !section.is_empty())
        .unwrap_or(label)
}

/// The label that an empty one (`[[Mercury (planet)|]]`) stands for, by MediaWiki's pipe trick: no
/// prefix, no bracket at the end.
pub(super) fn short_label(target: &str) -> &str {
    let name = label(target);
    let name = name.split_once(':').map_or(name, |(_, rest)| rest).trim();
    let short = name
        .rfind(" (")
        .filter(|_| name.ends_with(')'))
        .map_or(name, |bracket| &name[..bracket]);
    if short.is_empty() {
        label(target)
    } else {
        short
    }
}

/// `fr:Page` and `zh-Hant:Page`, but not `Star Trek: Picard` nor `C: drive`: two or three small
/// letters, maybe with subtags, and no space.
fn split_language(name: &str) -> (Option<String>, &str) {
    let Some((prefix, rest)) = name.split_once(':') else {
        return (None, name);
    };
    let mut tags = prefix.split('-');
    let primary = tags.next().unwrap_or_default();
    let sound = (2..=3).contains(&primary.len())
        && primary.bytes().all(|b| b.is_ascii_lowercase())
        && tags.all(|tag| {
            (2..=8).contains(&tag.len()) && tag.bytes().all(|b| b.is_ascii_alphanumeric())
        })
        && !rest.trim().is_empty();
    if sound {
        (Some(prefix.to_owned()), rest)
    } else {
        (None, name)
    }
}

fn after_prefix<'a>(name: &'a str, prefix: &str) -> Option<&'a str> {
    name.get(..prefix.len())
        .filter(|start| start.eq_ignore_ascii_case(prefix))
        .map(|_| &name[prefix.len()..])
}

fn squeeze(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_is_told_apart() {
        for (target, language, kind, name, section) in [
            (
                "Hermit  crabs",
                None,
                TargetKind::Page,
                "Hermit crabs",
                None,
            ),
            (
                "Hermit\ncrabs#Shell choice",
                None,
                TargetKind::Page,
                "Hermit crabs",
                Some("Shell choice"),
            ),
            ("#Habitat", None, TargetKind::Page, "", Some("Habitat")),
            (
                "Category: Crustaceans",
                None,
                TargetKind::Category,
                "Crustaceans",
                None,
            ),
            (
                ":category:Crustaceans",
                None,
                TargetKind::Category,
                "Crustaceans",
                None,
            ),
            ("@ada", None, TargetKind::Person, "ada", None),
            ("@", None, TargetKind::Page, "@", None),
            (
                "fr:Bernard-l’ermite",
                Some("fr"),
                TargetKind::Page,
                "Bernard-l’ermite",
                None,
            ),
            (
                "zh-Hant:寄居蟹",
                Some("zh-Hant"),
                TargetKind::Page,
                "寄居蟹",
                None,
            ),
            (
                "fr:Category:Crabes",
                Some("fr"),
                TargetKind::Category,
                "Crabes",
                None,
            ),
            (
                "Star Trek: Picard",
                None,
                TargetKind::Page,
                "Star Trek: Picard",
                None,
            ),
            ("fr:", None, TargetKind::Page, "fr:", None),
            ("C#", None, TargetKind::Page, "C", None),
        ] {
            let expected = WikiTarget {
                language: language.map(str::to_owned),
                kind,
                name: name.into(),
                section: section.map(str::to_owned),
            };
            assert_eq!(parse(target), expected, "{target:?}");
        }
    }

    #[test]
    fn an_empty_label_means_the_short_name() {
        for (target, label) in [
            ("Mercury (planet)", "Mercury"),
            ("fr:Crabe (animal)", "Crabe"),
            (":Category:X", "X"),
            ("(x)", "(x)"),
            ("a:", "a:"),
        ] {
            assert_eq!(short_label(target), label, "{target:?}");
        }
    }
}
