//! Reads a commit's message: git's trailers, co-authors wherever a squash left them, and the pull
//! request's number.
//!
//! A trailer block is git's: a paragraph after the subject in which every line is `Key: value` or
//! continues one, or, as the last paragraph, one with git's own `Signed-off-by:` or
//! `(cherry picked from commit …)` and at least a quarter of trailers. Squash merges put co-authors
//! anywhere, so `Co-authored-by` and `Signed-off-by` also count at the start of any other line.

use serde::{Deserialize, Serialize};

use crate::forge::{Forge, Requests};

use super::address::Signature;
use super::{Marks, Placement, Role, names};

/// How many people are read from one message: a hostile one could name thousands.
const PEOPLE: usize = 250;

/// How many sign-offs: whoever certifies a commit must not be missed because many did before, so
/// there is more room.
const SIGN_OFFS: usize = 1_000;

/// Longer lines are cut, in characters.
const LINE: usize = 300;

/// What a message says, with no address in it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Message {
    /// The first line, addresses shortened.
    pub subject: String,
    /// The pull request that it names.
    pub pull_request: Option<u32>,
    /// Who took part.
    pub people: Vec<(Part, Signature)>,
    /// Tools that helped.
    pub tools: Vec<String>,
    /// Who signed it off, and where in the message.
    pub sign_offs: Vec<(Signature, Placement)>,
    /// Sign-offs that it adds to earlier commits.
    pub remediations: Vec<RawRemediation>,
    /// What it says about the kind of change.
    pub marks: Marks,
}

/// What a trailer makes of the person it names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Part {
    /// They wrote it too.
    CoAuthor,
    /// They helped in another way.
    Role(Role),
}

/// A remediation before its people are resolved.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RawRemediation {
    /// The commit it speaks of, perhaps shortened.
    pub commit: String,
    /// Who signs.
    pub signer: Signature,
    /// For whom.
    pub on_behalf_of: Option<Signature>,
}

/// Reads a message.
pub(super) fn read(message: &str) -> Message {
    let text = message.replace("\r\n", "\n").replace('\r', "\n");
    let mut read = Message {
        subject: line(text.trim_start().lines().next().unwrap_or_default()),
        pull_request: pull_request(&text),
        ..Message::default()
    };
    let paragraphs = paragraphs(&text);
    let last = paragraphs.len().saturating_sub(1);
    for (at, paragraph) in paragraphs.iter().enumerate() {
        let kind = if at == last {
            Block::Last
        } else {
            Block::Inner
        };
        let trailers = if at > 0 {
            trailers(paragraph, kind)
        } else {
            None
        };
        match trailers {
            Some(trailers) => {
                let placement = if at == last {
                    Placement::Trailer
                } else {
                    Placement::Body
                };
                trailers
                    .iter()
                    .for_each(|(key, value)| trailer(&mut read, key, value, placement));
            }
            None => paragraph.iter().for_each(|line| scan(&mut read, line)),
        }
    }
    read.marks.reverts = reverts(&text);
    remediations(&mut read, &text);
    read
}

/// A line of a message as it may be shown: many pages show it, so a very long one is cut.
fn line(text: &str) -> String {
    let mut text = names::redacted(text.trim());
    if let Some((end, _)) = text.char_indices().nth(LINE) {
        text.truncate(end);
        text.push('…');
    }
    text
}

/// Where a paragraph stands: git accepts other lines among the trailers only at the end.
#[derive(Clone, Copy, PartialEq)]
enum Block {
    Inner,
    Last,
}

fn paragraphs(text: &str) -> Vec<Vec<&str>> {
    let mut paragraphs = vec![Vec::new()];
    for line in text.lines() {
        if line.trim().is_empty() {
            if paragraphs.last().is_some_and(|p| !p.is_empty()) {
                paragraphs.push(Vec::new());
            }
        } else if let Some(paragraph) = paragraphs.last_mut() {
            paragraph.push(line);
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs
}

/// The trailers of a paragraph, unfolded; `None` when it is not a trailer block.
fn trailers(lines: &[&str], kind: Block) -> Option<Vec<(String, String)>> {
    let mut found: Vec<(String, String)> = Vec::new();
    let (mut good, mut other, mut gits_own) = (0, 0, false);
    let mut folds = false;
    for line in lines {
        if line.starts_with([' ', '\t']) {
            match found.last_mut().filter(|_| folds) {
                Some((_, value)) => {
                    value.push(' ');
                    value.push_str(line.trim());
                }
                None => other += 1,
            }
            continue;
        }
        gits_own |=
            line.starts_with("Signed-off-by: ") || line.starts_with("(cherry picked from commit ");
        match key_value(line) {
            Some((key, value)) => {
                good += 1;
                folds = true;
                found.push((key.to_ascii_lowercase(), value.to_owned()));
            }
            None => {
                folds = false;
                if line.starts_with("(cherry picked from commit ") {
                    good += 1;
                } else {
                    other += 1;
                }
            }
        }
    }
    let block = good > 0 && (other == 0 || (kind == Block::Last && gits_own && good * 3 >= other));
    block.then_some(found)
}

/// `Key: value`, the key of letters, digits and hyphens.
fn key_value(line: &str) -> Option<(&str, &str)> {
    let (key, value) = line.split_once(':')?;
    let key = key.trim_end();
    let sound = !key.is_empty() && key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    sound.then(|| (key, value.trim()))
}

fn trailer(read: &mut Message, key: &str, value: &str, placement: Placement) {
    let part = match key {
        "co-authored-by" => Part::CoAuthor,
        "translated-by" => Part::Role(Role::Translation),
        "illustrated-by" => Part::Role(Role::Illustration),
        "reviewed-by" => Part::Role(Role::Review),
        "suggested-by" => Part::Role(Role::Ideas),
        "reported-by" => Part::Role(Role::Report),
        "signed-off-by" => {
            let room = SIGN_OFFS.saturating_sub(read.sign_offs.len());
            let signers = people_and_tools(read, value);
            read.sign_offs.extend(
                signers
                    .into_iter()
                    .take(room)
                    .map(|person| (person, placement)),
            );
            return;
        }
        "assisted-by" => {
            if read.tools.len() < PEOPLE {
                read.tools.extend(
                    people(value)
                        .into_iter()
                        .map(|tool| names::shown(&tool.name))
                        .filter(|name| !name.is_empty()),
                );
            }
            return;
        }
        "bulk-edit" => return read.marks.bulk |= truthy(value),
        "minor-edit" => return read.marks.minor |= truthy(value),
        "decision" => {
            if read.marks.decisions.len() < PEOPLE {
                read.marks.decisions.push(line(value));
            }
            return;
        }
        "imported-from" => {
            read.marks.imported_from = Some(line(value));
            return;
        }
        _ => return,
    };
    let room = PEOPLE.saturating_sub(read.people.len());
    let named = people_and_tools(read, value);
    read.people
        .extend(named.into_iter().take(room).map(|person| (part, person)));
}

/// The people of a trailer; the tools that follow their names are told.
fn people_and_tools(read: &mut Message, value: &str) -> Vec<Signature> {
    let mut people = people(value);
    for tool in people.iter_mut().filter_map(Signature::cut_tool) {
        if read.tools.len() < PEOPLE && !read.tools.contains(&tool) {
            read.tools.push(tool);
        }
    }
    people
}

/// Finds co-authors and sign-offs outside trailer blocks. Shells that do not expand `\n` leave it
/// in the text.
fn scan(read: &mut Message, line: &str) {
    for piece in line.split("\\n") {
        let piece = piece
            .trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '*' | '-' | '>' | '+'));
        if let Some((key, value)) = key_value(piece) {
            let key = key.to_ascii_lowercase();
            if matches!(key.as_str(), "co-authored-by" | "signed-off-by") {
                trailer(read, &key, value, Placement::Body);
            }
        }
    }
}

fn truthy(value: &str) -> bool {
    matches!(
        value.to_ascii_lowercase().as_str(),
        "true" | "yes" | "1" | "on"
    )
}

/// The people of a trailer's value: usually `Name <address>`, sometimes several, sometimes a bare
/// name or address.
pub(super) fn people(value: &str) -> Vec<Signature> {
    let mut people = Vec::new();
    let mut rest = value;
    while let Some((name, after)) = rest.split_once('<') {
        let (email, after) = after.split_once('>').unwrap_or((after, ""));
        people.push((bare_name(name), email.trim()));
        rest = after;
    }
    if people.is_empty() {
        let bare = bare_name(value);
        let address =
            bare.contains('@') && !bare.starts_with('@') && !bare.contains(char::is_whitespace);
        people.push(if address { ("", bare) } else { (bare, "") });
    }
    let placeholder = |name: &str, address: &str| {
        name.eq_ignore_ascii_case("name") && !address.contains("noreply")
    };
    people.retain(|(name, address)| {
        (!name.is_empty() || address.contains('@')) && !placeholder(name, address)
    });
    people
        .into_iter()
        .map(|(name, address)| Signature::new(name, address))
        .collect()
}

/// A name without what separates it from the person before it.
fn bare_name(text: &str) -> &str {
    let mut name = text.trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '&'));
    name = name.strip_prefix("and ").unwrap_or(name).trim_start();
    if let Some((key, rest)) = key_value(name)
        && key.to_ascii_lowercase().ends_with("-by")
    {
        name = rest;
    }
    name.trim_matches('"')
}

/// What programs that merge for people begin the subject with, before the number.
const MERGES: [&str; 4] = ["Merge #", "Auto merge of #", "Pull request #", "Merge PR #"];

/// The number of the pull or merge request that a merge or squash message names.
fn pull_request(text: &str) -> Option<u32> {
    let subject = text.trim_start().lines().next().unwrap_or_default().trim();
    let requests = || Forge::all().map(|forge| &forge.spec().requests);
    let beginnings = requests().flat_map(|requests| requests.subject);
    let beginning = beginnings
        .chain(&MERGES)
        .find_map(|beginning| subject.strip_prefix(beginning).and_then(leading_number));
    if beginning.is_some() {
        return beginning;
    }
    // Gitea: Merge pull request 'Title' (#12) from branch into main; the title may hold another
    // number.
    let head = if subject.starts_with("Merge pull request '") {
        subject
            .rsplit_once(" from ")
            .map_or(subject, |(head, _)| head)
    } else {
        subject
    };
    let of_end = |open: &str| {
        let (_, number) = head.strip_suffix(')')?.rsplit_once(open)?;
        whole_number(number)
    };
    let ends = requests().map(|requests| requests.subject_end);
    if let Some(number) = ends.chain(["(pull request #"]).find_map(of_end) {
        return Some(number);
    }
    let of_reference = |requests: &Requests| {
        let beginning = requests.reference?;
        let mut lines = text.lines();
        let reference = lines.find_map(|line| line.trim().strip_prefix(beginning))?;
        let (_, number) = reference.rsplit_once(requests.sign)?;
        whole_number(number.trim())
    };
    requests().find_map(of_reference)
}

fn leading_number(text: &str) -> Option<u32> {
    let end = text
        .bytes()
        .position(|b| !b.is_ascii_digit())
        .unwrap_or(text.len());
    whole_number(&text[..end])
}

fn whole_number(text: &str) -> Option<u32> {
    text.bytes()
        .all(|b| b.is_ascii_digit())
        .then(|| text.parse().ok())
        .flatten()
        .filter(|number| *number > 0)
}

fn reverts(text: &str) -> Vec<String> {
    let ids = text
        .match_indices("This reverts commit ")
        .map(|(at, lead)| leading_id(&text[at + lead.len()..]));
    ids.filter(|id| !id.is_empty())
        .take(PEOPLE)
        .map(str::to_lowercase)
        .collect()
}

/// The hexadecimal digits that a text starts with, when they can be a commit.
fn leading_id(text: &str) -> &str {
    let end = text
        .bytes()
        .position(|b| !b.is_ascii_hexdigit())
        .unwrap_or(text.len());
    if (7..=40).contains(&end) {
        &text[..end]
    } else {
        ""
    }
}

/// `I, NAME <ADDRESS>, hereby add my Signed-off-by to this commit: SHA`, as the DCO app words it.
fn remediations(read: &mut Message, text: &str) {
    const CLAIM: &str = ", hereby add my Signed-off-by to this commit: ";
    for line in text.lines().map(str::trim) {
        let Some((who, commit)) = line.split_once(CLAIM) else {
            continue;
        };
        let commit = leading_id(commit);
        let (principal, signer) = match who
            .strip_prefix("On behalf of ")
            .and_then(|who| who.split_once(", I, "))
        {
            Some((principal, signer)) => (Some(principal), Some(signer)),
            None => (None, who.strip_prefix("I, ")),
        };
        let Some(signer) =
            signer.filter(|_| !commit.is_empty() && read.remediations.len() < PEOPLE)
        else {
            continue;
        };
        let one = |text: &str| {
            let mut who = people(text).into_iter().next()?;
            who.cut_tool();
            Some(who)
        };
        let Some(signer) = one(signer) else { continue };
        let on_behalf_of = principal.map(|text| one(text).unwrap_or_default());
        read.remediations.push(RawRemediation {
            commit: commit.to_ascii_lowercase(),
            signer,
            on_behalf_of,
        });
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn co_authors(message: &str) -> Vec<Signature> {
        read(message)
            .people
            .into_iter()
            .filter(|(part, _)| *part == Part::CoAuthor)
            .map(|(_, who)| who)
            .collect()
    }

    #[test]
    fn a_line_without_an_end_is_cut() {
        let subject = read(&"蟹 ada@x.example ".repeat(100_000)).subject;
        assert!(
            subject.chars().count() == LINE + 1
                && subject.ends_with('…')
                && !subject.contains("x.example"),
            "{subject}"
        );
    }

    #[test]
    fn co_authors_are_found_wherever_a_squash_leaves_them() {
        for (message, expected) in [
            ("S\n\nCo-authored-by: Ada <a@x>\n", "Ada=a@x"),
            ("S\r\n\r\nco-AUTHORED-by:Ada <a@x>\r\n", "Ada=a@x"),
            (
                "S\n\nCo-authored-by: Ada\n  Lovelace <a@x>\n",
                "Ada Lovelace=a@x",
            ),
            (
                "S\n\n* one\n\nCo-authored-by: Ada <a@x>\n\n* two\n\nsome words",
                "Ada=a@x",
            ),
            ("S\n\nwords\nCo-authored-by: Ada <a@x>\nwords", "Ada=a@x"),
            (
                "S\n\nCo-authored-by: Ada <a@x>\n\n---------\n\nSigned-off-by: Bo <b@x>",
                "Ada=a@x",
            ),
            (
                "S\n\nCo-authored-by: Ada <a@x>, Bo <b@x> and Cy <c@x>",
                "Ada=a@x, Bo=b@x, Cy=c@x",
            ),
            (
                "S\n\nCo-authored-by: Ada <a@x> Co-authored-by: Bo <b@x>",
                "Ada=a@x, Bo=b@x",
            ),
            ("S\n\nCo-authored-by: x <>", "x="),
            ("S\n\nCo-authored-by: vlad <VP>", "vlad=VP"),
            ("S\n\nCo-authored-by: Ada", "Ada="),
            ("S\n\nCo-authored-by: ada@x.org", "=ada@x.org"),
            ("S\n\nCo-authored-by: Ada <a@x", "Ada=a@x"),
            ("S\\n\\nCo-authored-by: Ada <a@x>", "Ada=a@x"),
            ("S\n\nCo-authored-by: <>\nCo-authored-by:", ""),
            ("S\n\nCo-authored-by: name <name@example.com>", ""),
            ("S\n\nWe thank Co-authored-by: Ada <a@x>", ""),
        ] {
            let expected: Vec<Signature> = expected
                .split(", ")
                .filter_map(|who| who.split_once('='))
                .map(|(name, address)| Signature::new(name, address))
                .collect();
            assert_eq!(co_authors(message), expected, "{message:?}");
        }
    }

    #[test]
    fn roles_count_in_trailer_blocks_only() {
        let roles = |message: &str| read(message).people.len();
        assert_eq!(
            roles("S\n\nTranslated-by: Bo <b@x>\nReviewed-by: Cy <c@x>"),
            2
        );
        assert_eq!(
            roles("S\n\nReviewed-by: Cy <c@x>\n\nSigned-off-by: Bo <b@x>"),
            1
        );
        assert_eq!(roles("S\n\nthe new header is\nReviewed-by: Cy <c@x>"), 0);
        assert_eq!(roles("Reviewed-by: Cy <c@x>"), 0);
        assert_eq!(
            roles("S\n\n(cherry picked from commit 1234567)\nReviewed-by: Cy <c@x>"),
            1
        );
        assert_eq!(
            roles("S\n\nplease note\nReviewed-by: Cy <c@x>\nSigned-off-by: Bo <b@x>"),
            1
        );
    }

    #[test]
    fn a_sign_off_knows_where_it_stands() {
        let sign_offs = |message: &str| {
            read(message)
                .sign_offs
                .into_iter()
                .map(|(_, placement)| placement)
                .collect::<Vec<_>>()
        };
        assert_eq!(
            sign_offs("S\n\nSigned-off-by: Bo <b@x>"),
            [Placement::Trailer]
        );
        assert_eq!(
            sign_offs("S\n\nSigned-off-by: Bo <b@x>\n\nmore words"),
            [Placement::Body]
        );
        assert_eq!(sign_offs("S Signed-off-by: Bo <b@x>"), []);
    }

    #[test]
    fn pull_requests_are_numbered_as_forges_write_them() {
        for (message, expected) in [
            (
                "Merge pull request #12 from ada/crabs\n\nCrabs (#9)",
                Some(12),
            ),
            ("Crabs (#12)", Some(12)),
            ("Revert \"Crabs (#12)\" (#13)", Some(13)),
            ("Crabs (!12)", Some(12)),
            (
                "Merge branch 'x' into 'main'\n\nCrabs\n\nSee merge request tide/commons!12",
                Some(12),
            ),
            (
                "Merge pull request 'Crabs (#9)' (#12) from ada/crabs into main",
                Some(12),
            ),
            ("Merged in crabs (pull request #12)", Some(12)),
            ("Auto merge of #12 - ada:crabs", Some(12)),
            ("Crabs, see (#12) there", None),
            ("Crabs (#99999999999)", None),
            ("Crabs (#0)", None),
            ("Merge branch 'main'", None),
        ] {
            assert_eq!(read(message).pull_request, expected, "{message:?}");
        }
    }

    #[test]
    fn marks_and_remediations_are_read() {
        let id = "1234567890123456789012345678901234567890";
        let read = read(&format!(
            "Revert \"x\"\n\nThis reverts commit {id}.\n\nI, Ada <a@x>, hereby add my Signed-off-by to this commit: {id}\n\
             On behalf of Bo <b@x>, I, Ada <a@x>, hereby add my Signed-off-by to this commit: {id}\n\nBulk-edit: true\nAssisted-by: Claude <c@x>"
        ));
        assert_eq!(
            read.marks,
            Marks {
                bulk: true,
                reverts: vec![id.into()],
                ..Marks::default()
            }
        );
        assert_eq!(read.tools, ["Claude"]);
        assert_eq!(read.remediations.len(), 2);
        assert_eq!(
            read.remediations[1].on_behalf_of,
            Some(Signature::new("Bo", "b@x"))
        );
    }

    proptest! {
        #[test]
        fn any_message_is_read(message in "(?s)([-a-zA-Z:<>@#(), \\\\\r\n]|Co-authored-by: |Signed-off-by: |\\(#|I, |, hereby add my Signed-off-by to this commit: |.){0,80}") {
            let read = read(&message);
            prop_assert!(!read.subject.contains('\n'));
            prop_assert!(read.people.iter().all(|(_, who)| !who.name.is_empty() || !who.address.is_missing()));
        }
    }
}
