//! Characters that readers and reviewers do not see.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::check::hidden::{self, Hidden, Kind};
use crate::check::quote::list;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::{Hub, Page};
use crate::markdown;
use crate::paths::SourcePath;
use crate::sources::Source;

/// The rule.
pub static RULE: Rule = Rule {
    name: "hidden-characters",
    severity: Severity::Error,
    summary: "A text or file name has characters that are invisible, or that reverse the order of the text.",
    docs: Docs {
        why: "With them a text says one thing to people and another to programs: a reviewer approves what is not there (“Trojan Source”, CVE-2021-42574), \
              a link poses as another, search finds nothing. Characters that turn the reading direction are errors outside code, and everywhere when they \
              do not end; zero-width and other invisible characters and those of private use are warnings. What Arabic, Indic and other scripts and emoji \
              need is fine, and so are soft hyphens.",
        bad: "Send it to U+202E moc.elpmaxe",
        good: "Send it to example.com",
        remedy: "`commonweal check --fix` removes them, except control characters in a word, which \
                 replaced a letter. They often come with text that was copied from a web page or a \
                 document. To show one, write it as code with its number.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Text(in_page), Run::Hub(in_other_files)],
};

fn in_page(page: &Page, found: &mut Vec<Diagnostic>) {
    if !page.is_plain {
        found.extend(in_text(&page.source, page.body.clone()));
    }
    found.extend(in_name(&page.source.path));
}

fn in_other_files(hub: &Hub, found: &mut Vec<Diagnostic>) {
    for profile in hub
        .sources
        .texts_below("contributors")
        .filter(|source| hub.page_of(&source.path).is_none())
    {
        found.extend(in_text(profile, 0..profile.text.len()));
    }
    found.extend(hub.media.iter().filter_map(|media| in_name(&media.path)));
}

/// What is found in a text: one finding for each line.
fn in_text(source: &Source, body: Range<usize>) -> Vec<Diagnostic> {
    let text = &source.text;
    let mut code = None;
    let is_code = |at: usize| {
        let code: &Vec<Range<usize>> =
            code.get_or_insert_with(|| markdown::code_ranges(text, body.clone()));
        let before = code.partition_point(|range| range.start <= at);
        before > 0 && code[before - 1].contains(&at)
    };
    let hidden = hidden::find(text, is_code);
    let lines = hidden.chunk_by(|a, b| !text[a.at..b.at].contains('\n'));
    let code = match hidden.is_empty() {
        true => Vec::new(),
        false => markdown::code_ranges(text, body.clone()),
    };
    // What turns the order is a trap in code, too; all else may be what the code shows.
    let is_shown = |hidden: &Hidden| {
        hidden.kind == Kind::Invisible && code.iter().any(|range| range.contains(&hidden.at))
    };
    lines
        .filter_map(|line| match line.iter().all(is_shown) {
            true => in_code(source, line),
            false => in_line(source, line),
        })
        .collect()
}

/// What is found in code, where it may be the example itself: nothing takes it out there.
fn in_code(source: &Source, hidden: &[Hidden]) -> Option<Diagnostic> {
    let (first, last) = (hidden.first()?, hidden.last()?);
    let range = first.at..last.at + last.character.len_utf8();
    let finding = told((&source.path, range).into(), hidden, "this line holds");
    Some(finding.help(
        "Where the code shows it, write its number, such as `\\u2028`, which readers see; else take it out by hand.",
    ))
}

fn in_line(source: &Source, hidden: &[Hidden]) -> Option<Diagnostic> {
    let (first, last) = (hidden.first()?, hidden.last()?);
    let range = first.at..last.at + last.character.len_utf8();
    let finding = told(
        (&source.path, range.clone()).into(),
        hidden,
        "this line holds",
    );
    let is_lost = |hidden: &&Hidden| is_lost_letter(&source.text, hidden);
    let lost = hidden.iter().filter(is_lost).count();
    let is_removable = |hidden: &&Hidden| hidden.kind != Kind::PrivateUse && !is_lost(hidden);
    let removable: BTreeSet<usize> = hidden
        .iter()
        .filter(is_removable)
        .map(|hidden| hidden.at)
        .collect();
    if removable.is_empty() && lost > 0 {
        let (what, it) = if lost == 1 {
            ("A letter or sign was", "it")
        } else {
            ("Letters or signs were", "them")
        };
        return Some(finding.help(format!(
            "{what} lost here when the text was converted: write {it}."
        )));
    }
    if removable.is_empty() {
        return Some(finding.help(
            "Write what readers should see; where it is an icon, use a picture or an emoji.",
        ));
    }
    let help = match lost {
        0 => "Take them out: `commonweal check --fix` does it.",
        _ => {
            "Write the letters or signs that were lost when the text was converted; take the others out: `commonweal check --fix` does it."
        }
    };
    // A repair of the whole line must not quote an address; of its first place it quotes nothing.
    if source.text[range.clone()].contains('@') {
        let first = hidden.iter().find(is_removable)?;
        return Some(
            finding
                .help(help)
                .fix(first.at..first.at + first.character.len_utf8(), ""),
        );
    }
    let kept: String = source.text[range.clone()]
        .char_indices()
        .filter(|(at, _)| !removable.contains(&(range.start + at)))
        .map(|(_, c)| c)
        .collect();
    Some(finding.help(help).fix(range, kept))
}

/// Whether a character stands for one that was lost: bytes of another encoding become control
/// characters (U+0080 to U+009F), and a word without them is another word.
fn is_lost_letter(text: &str, hidden: &Hidden) -> bool {
    let before = text
        .get(..hidden.at)
        .and_then(|text| text.chars().next_back());
    let after = text
        .get(hidden.at + hidden.character.len_utf8()..)
        .and_then(|text| text.chars().next());
    let is_control =
        matches!(hidden.character, '\u{80}'..='\u{9F}' if hidden.character != '\u{85}');
    is_control
        && [before, after]
            .into_iter()
            .flatten()
            .any(|near| near.is_alphanumeric() || matches!(near, '\u{80}'..='\u{9F}'))
}

fn in_name(path: &SourcePath) -> Option<Diagnostic> {
    let hidden = hidden::find(path.as_str(), |_| false);
    if hidden.is_empty() {
        return None;
    }
    Some(
        told(path.into(), &hidden, "the name of this file holds")
            .help("Rename the file: type its name anew."),
    )
}

fn told(place: crate::diagnostic::Place, hidden: &[Hidden], holds: &str) -> Diagnostic {
    let worst = hidden
        .iter()
        .map(|hidden| hidden.kind)
        .min()
        .unwrap_or(Kind::Invisible);
    let characters: BTreeSet<char> = hidden
        .iter()
        .filter(|hidden| hidden.kind == worst)
        .map(|hidden| hidden.character)
        .collect();
    let shown = if characters.len() > 3 { 2 } else { 3 };
    let mut names: Vec<String> = characters
        .iter()
        .take(shown)
        .map(|character| hidden::name(*character))
        .collect();
    if characters.len() > shown {
        names.push(format!("{} others", characters.len() - shown));
    }
    let (severity, what, why) = match worst {
        Kind::Direction => (
            RULE.severity,
            "hidden characters that reverse the order of the text",
            "Readers and reviewers see the text in another order than it has, so it can hide what it does.",
        ),
        Kind::Invisible => (
            Severity::Warning,
            "characters that nobody sees",
            "Search and links read something other than what people see.",
        ),
        Kind::PrivateUse => (
            Severity::Warning,
            "characters for which most readers have no picture",
            "What they show depends on a font that readers do not have.",
        ),
    };
    Diagnostic::new(&RULE, place, format!("{holds} {what}: {}", list(&names)))
        .severity(severity)
        .why(why)
}
