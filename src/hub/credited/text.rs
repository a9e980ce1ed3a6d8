//! The people in one text of front matter: `Ada Lace (@ada) <ada@x>, Bo and Cy`,
//! `Lovelace, Ada; Babbage, Charles`.

use super::offices::is_office;
use crate::history::PersonSpec;

/// How many people are read from one text.
const PEOPLE: usize = 1_000;

/// Words of the longest name; what is longer is a sentence.
const NAME: usize = 5;

/// Words that stand between two people, in languages whose hubs write so.
const WORDS: [&str; 6] = ["and", "und", "et", "og", "och", "и"];

/// How a family name may begin.
const PARTICLES: [&str; 20] = [
    "van", "von", "de", "del", "della", "di", "da", "dos", "du", "la", "le", "ten", "ter", "zu",
    "af", "av", "bin", "ibn", "al", "el",
];

/// What follows a family name after a comma and is no person.
const GENERATIONS: [&str; 7] = ["jr", "sr", "ii", "iii", "iv", "esq", "obe"];
const DEGREES: [&str; 7] = ["phd", "md", "msc", "bsc", "ma", "ba", "dphil"];

/// Somebody in a text.
pub(super) struct Named {
    /// Who is meant.
    pub who: PersonSpec,
    /// The one person that this part and the next are, if there is one of that name:
    /// `Lovelace, Ada` may be two people.
    pub with_next: Option<String>,
}

/// What stands before a part.
#[derive(Clone, Copy, PartialEq)]
enum Separator {
    Comma,
    Other,
}

/// The people of a text. One that reads like a sentence is one name.
pub(super) fn people(text: &str) -> Vec<Named> {
    let text = text.trim();
    let alone = |part: &str| Named {
        who: spec(part),
        with_next: None,
    };
    let parts = cut(&text.replace("&amp;", "&"));
    let longest = parts
        .iter()
        .map(|(_, part)| words_outside_brackets(part))
        .max()
        .unwrap_or(0);
    if longest > NAME || (longest == NAME && text.ends_with('.')) {
        return vec![alone(text)];
    }
    let parts = last_names_first(parts);
    let with_next = match &parts[..] {
        [(_, last), (Separator::Comma, first)] if is_bare(last) && is_bare(first) => {
            Some(format!("{first} {last}"))
        }
        _ => None,
    };
    let mut named: Vec<Named> = parts
        .iter()
        .take(PEOPLE)
        .map(|(_, part)| alone(part))
        .collect();
    if let Some(first) = named.first_mut() {
        first.with_next = with_next;
    }
    named
}

/// Whether a text is one name with the family name first, when the texts beside it are, too.
pub(super) fn is_last_name_first(text: &str) -> bool {
    matches!(&cut(text)[..], [(_, last), (Separator::Comma, first)]
        if is_bare(last) && is_bare(first) && !is_office(first))
}

/// The one person of such a text.
pub(super) fn turned(text: &str) -> PersonSpec {
    match &cut(text)[..] {
        [(_, last), (_, first)] => spec(&format!("{first} {last}")),
        _ => spec(text),
    }
}

/// One person from a text: `Name`, `@handle`, `Name (@handle) <mail>`, `[Name](url)`.
pub(super) fn spec(text: &str) -> PersonSpec {
    let mut who = PersonSpec::default();
    let text = text.trim();
    let text = ["by ", "written by "]
        .iter()
        .find_map(|lead| strip_prefix_in_any_case(text, lead))
        .unwrap_or(text);
    let mut name = String::new();
    let mut rest = text;
    while let Some((before, inside, after)) = bracketed(rest) {
        name.push_str(before);
        let inner = inside[1..].trim_end_matches([')', ']', '>']).trim();
        let is_link = inside.starts_with('[') && after.starts_with('(');
        if is_link {
            name.push_str(inner);
        } else if !tells(inner, &mut who) {
            name.push_str(inside);
        }
        rest = after;
    }
    name.push_str(rest);
    let only = !name.trim().contains(char::is_whitespace);
    let mut kept: Vec<&str> = Vec::new();
    let mut local = None;
    for word in name.split_whitespace() {
        match word.strip_prefix('@') {
            Some(login)
                if who.login.is_none() && (only || is_login(login)) && !login.is_empty() =>
            {
                who.login = Some(login.to_owned())
            }
            None if is_address(word) => {
                // A bare address is never shown; what stands before the `@` is what the person
                // calls themselves.
                local = word.split('@').next();
                who.email.get_or_insert_with(|| word.to_owned());
            }
            _ => kept.push(word),
        }
    }
    let mut name = kept.join(" ");
    if let Some(inner) = name
        .strip_prefix('(')
        .and_then(|name| name.strip_suffix(')'))
        .filter(|inner| !inner.contains(['(', ')']))
    {
        name = inner.trim().to_owned();
    }
    if name.is_empty() && who.login.is_none() {
        name = local.map(str::to_owned).unwrap_or_default();
    }
    who.name = Some(name).filter(|name| !name.is_empty());
    who
}

pub(super) fn is_url(text: &str) -> bool {
    text.starts_with("http://") || text.starts_with("https://")
}

/// Whether what stands in brackets is a handle, an address or a link; `who` has it then.
fn tells(inner: &str, who: &mut PersonSpec) -> bool {
    let inner = inner.strip_prefix("mailto:").unwrap_or(inner);
    if let Some(login) = inner
        .strip_prefix('@')
        .filter(|login| !login.is_empty() && !login.contains(char::is_whitespace))
    {
        who.login.get_or_insert_with(|| login.to_owned());
    } else if is_url(inner) {
        who.url.get_or_insert_with(|| inner.to_owned());
    } else if inner.contains('@') && !inner.contains(char::is_whitespace) {
        who.email.get_or_insert_with(|| inner.to_owned());
    } else {
        return false;
    }
    true
}

/// The first group in brackets, with what stands before and after it.
fn bracketed(text: &str) -> Option<(&str, &str, &str)> {
    let open = text.find(['(', '<', '['])?;
    let close = match text.as_bytes()[open] {
        b'(' => ')',
        b'<' => '>',
        _ => ']',
    };
    let end = open + text[open..].find(close)? + 1;
    Some((&text[..open], &text[open..end], &text[end..]))
}

/// Cuts a text at what separates people, outside of brackets.
fn cut(text: &str) -> Vec<(Separator, String)> {
    cut_outside(text, Brackets::Hold)
        .or_else(|| cut_outside(text, Brackets::Ignored))
        .unwrap_or_default()
}

#[derive(Clone, Copy, PartialEq)]
enum Brackets {
    Hold,
    Ignored,
}

/// `None` when a bracket stays open.
fn cut_outside(text: &str, brackets: Brackets) -> Option<Vec<(Separator, String)>> {
    let mut parts = Vec::new();
    let (mut start, mut before, mut depth) = (0, Separator::Other, 0_usize);
    let mut end = |start: usize, at: usize, before: Separator| {
        let part = text[start..at].trim();
        if !part.is_empty() {
            parts.push((before, part.to_owned()));
        }
    };
    let mut skip = 0;
    for (at, c) in text.char_indices() {
        match c {
            _ if at < skip => {}
            '(' | '[' | '<' | '（' if brackets == Brackets::Hold => depth += 1,
            ')' | ']' | '>' | '）' if brackets == Brackets::Hold => {
                depth = depth.saturating_sub(1)
            }
            _ if depth > 0 => {}
            ',' | '，' | '、' | ';' | '；' | '＆' | '\n' => {
                end(start, at, before);
                start = at + c.len_utf8();
                before = if matches!(c, ',' | '，') {
                    Separator::Comma
                } else {
                    Separator::Other
                };
            }
            c if c.is_whitespace() => {
                let word = text[at..].split_whitespace().next().unwrap_or_default();
                let after = at + text[at..].find(word).unwrap_or(0) + word.len();
                let is_between = matches!(word, "&" | "+" | "/" | "|")
                    || WORDS.contains(&word.to_lowercase().as_str());
                if is_between && text[after..].starts_with(char::is_whitespace) {
                    end(start, at, before);
                    (start, before, skip) = (after, Separator::Other, after);
                }
            }
            _ => {}
        }
    }
    end(start, text.len(), before);
    let several = parts.len() > 1;
    parts.retain(|(_, part)| {
        !(several
            && matches!(
                part.to_lowercase().as_str(),
                "al" | "al." | "others" | "others."
            ))
    });
    (depth == 0).then_some(parts)
}

/// Puts together what a comma separates in one name: `Lace, A.`, `van der Berg, Jan`, `King, Jr.`,
/// `Lovelace, Ada; Babbage, Charles`.
fn last_names_first(parts: Vec<(Separator, String)>) -> Vec<(Separator, String)> {
    let groups: Vec<&[(Separator, String)]> = parts
        .chunk_by(|_, next| next.0 == Separator::Comma)
        .collect();
    let all_turned = groups.len() > 1
        && groups
            .iter()
            .all(|group| matches!(group, [last, first] if is_bare(&last.1) && is_bare(&first.1)));
    let mut joined: Vec<(Separator, String)> = Vec::new();
    let mut is_open = true;
    for (separator, part) in parts {
        let plain = part.to_lowercase().replace('.', "");
        let mut previous = joined
            .last_mut()
            .filter(|_| separator == Separator::Comma)
            .map(|(_, name)| name);
        match &mut previous {
            Some(_) if DEGREES.contains(&plain.as_str()) || is_office(&part) => {}
            Some(name) if GENERATIONS.contains(&plain.as_str()) => {
                **name = format!("{name} {part}")
            }
            Some(name)
                if is_open
                    && is_bare(name)
                    && is_bare(&part)
                    && (all_turned || is_initials(&part) || begins_with_particle(name)) =>
            {
                **name = format!("{part} {name}");
                is_open = false;
            }
            _ => {
                is_open = true;
                joined.push((separator, part));
            }
        }
    }
    joined
}

/// `A.`, `J. R. R.`, `J.R.`: capitals with full stops.
fn is_initials(part: &str) -> bool {
    part.contains('.')
        && part
            .split(['.', ' ', '-'])
            .filter(|letter| !letter.is_empty())
            .all(|letter| letter.chars().count() == 1)
}

/// A family name such as `van der Berg`.
fn begins_with_particle(part: &str) -> bool {
    part.split_once(' ')
        .is_some_and(|(first, _)| PARTICLES.contains(&first))
}

/// One to three words and nothing else.
fn is_bare(part: &str) -> bool {
    (1..=3).contains(&part.split_whitespace().count()) && !part.contains(['(', '<', '[', '@', '/'])
}

fn words_outside_brackets(part: &str) -> usize {
    let mut depth = 0_usize;
    let outside: String = part
        .chars()
        .filter(|c| match c {
            '(' | '[' | '<' => {
                depth += 1;
                false
            }
            ')' | ']' | '>' => {
                depth = depth.saturating_sub(1);
                false
            }
            _ => depth == 0,
        })
        .collect();
    outside.split_whitespace().count()
}

fn strip_prefix_in_any_case<'t>(text: &'t str, lead: &str) -> Option<&'t str> {
    let head = text.get(..lead.len())?;
    head.eq_ignore_ascii_case(lead).then(|| &text[lead.len()..])
}

fn is_login(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'))
}

fn is_address(word: &str) -> bool {
    word.split_once('@')
        .is_some_and(|(local, host)| !local.is_empty() && host.contains('.'))
}

/// A name without what stands in brackets behind it, such as a firm: `Ada (Tide Inc.)`.
pub fn without_brackets(name: &str) -> Option<&str> {
    let inner = name.trim_end().strip_suffix([')', '）'])?;
    let (bare, _) = inner.rsplit_once(['(', '（'])?;
    let bare = bare.trim_end();
    (!bare.is_empty() && !bare.contains(['(', '（'])).then_some(bare)
}
