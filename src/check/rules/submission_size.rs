//! Changes that are larger than the hub takes: hub.yaml's `submissions.limits`.

use crate::check::change::{Change, PageEdit};
use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Place, Rule, Severity};
use crate::history::Completeness;

/// The rule.
pub static RULE: Rule = Rule {
    name: "submission-size",
    severity: Severity::Error,
    summary: "A change is larger than the hub takes.",
    docs: Docs {
        why: r#"A change of three hundred pages waits for weeks, one of three is read today. `submissions.limits` in hub.yaml says how many `files`, `pages`, new `words` and `megabytes` a change may have, and `first-time` below it adds limits for people who have no change in the hub yet. A file or page counts if it is added, edited, moved or deleted. Only added words count, without front matter. An added or edited file counts with its whole size. A megabyte is 1,000,000 bytes. Checked with `--base`, by the hub.yaml of the branch."#,
        bad: r#"hub.yaml:  submissions: { limits: { pages: 20, first-time: { pages: 3 } } }

A change of 8 pages by somebody new"#,
        good: r#"Three changes of 3, 3 and 2 pages"#,
        remedy: r#"Send the change in parts, one branch for each, the part that matters most first. A maintainer who wants all of it merges it, or lowers the severity in hub.yaml: `checks: { submission-size: warning }`."#,
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Change(run)],
};

/// Bytes of a megabyte.
const MEGABYTE: u64 = 1_000_000;

/// One of the limits, and what a change has of it.
struct Measure {
    /// What is counted, of one and of many.
    names: [&'static str; 2],
    /// How much there may be of it in any change, and in one by somebody new.
    limits: [Option<u32>; 2],
    /// How much there is.
    amount: u64,
    /// The file that adds most to it.
    worst: String,
    /// What counts, in a sentence.
    counted: &'static str,
    /// How to make it less.
    help: String,
}

fn run(change: &Change, found: &mut Vec<Diagnostic>) {
    let rules = &change.hub.config.submissions;
    if !rules.limits.any() {
        return;
    }
    let is_first = is_first(change);
    for measure in measures(change) {
        let [any, first] = measure.limits;
        let limits = any
            .map(|limit| (limit, false))
            .into_iter()
            .chain(first.filter(|_| is_first).map(|limit| (limit, true)));
        // The stricter of the two says what would be taken; of two equal ones that for everybody.
        let exceeded = limits
            .filter(|(limit, _)| measure.amount > u64::from(*limit))
            .min();
        let Some((limit, is_for_first)) = exceeded else {
            continue;
        };
        found.push(finding(change, &measure, limit, is_for_first));
    }
}

fn finding(change: &Change, measure: &Measure, limit: u32, is_for_first: bool) -> Diagnostic {
    let named = |count: u64| {
        format!(
            "{} {}",
            grouped(count),
            measure.names[usize::from(count != 1)]
        )
    };
    let over = measure.amount - u64::from(limit);
    let whose = if is_for_first {
        "a first contribution"
    } else {
        "a contribution"
    };
    // Where part of the history is missing, so may be what somebody did before.
    let severity = if is_for_first && change.hub.completeness() == Completeness::Shallow {
        Severity::Warning
    } else {
        Severity::Error
    };
    let message = format!(
        "this change has {}, {} over the limit of {} for {whose}",
        named(measure.amount),
        grouped(over),
        grouped(u64::from(limit))
    );
    let setting = if is_for_first {
        "submissions.limits.first-time"
    } else {
        "submissions.limits"
    };
    Diagnostic::new(&RULE, Place { path: measure.worst.clone(), range: None }, message).severity(severity)
        .why(format!(
            "What is too large is read late, or never. {} The limit is `{setting}` in hub.yaml of `{}`.",
            measure.counted,
            quoted(change.branch.name)
        ))
        .help(&measure.help)
}

fn measures(change: &Change) -> Vec<Measure> {
    let rules = &change.hub.config.submissions;
    let (any, first) = (rules.limits, rules.limits.first_time);
    let files = &change.diff.files;
    let base = plain_branch(change.branch.name);
    let split = |what: &str| {
        format!(
            "Send it in parts that can be read at once, {what} first: `git switch --create part-1 {base}`, then `git restore --source @{{-1}} -- FILE…` for the \
             files of this part, `git commit --signoff` and push; the rest follows when it is merged."
        )
    };
    let mut measures = Vec::new();
    if any.files.or(first.files).is_some() {
        measures.push(Measure {
            names: ["file", "files"],
            limits: [any.files, first.files],
            amount: files.len() as u64,
            worst: files
                .first()
                .map(|file| file.path.clone())
                .unwrap_or_default(),
            counted: "Every added, edited, moved or deleted file counts.",
            help: split("what belongs together"),
        });
    }
    if any.pages.or(first.pages).is_some() {
        measures.push(Measure {
            names: ["page", "pages"],
            limits: [any.pages, first.pages],
            amount: change.pages.len() as u64,
            worst: change
                .pages
                .first()
                .map(|page| page.path.clone())
                .unwrap_or_default(),
            counted: "Every added, edited, moved or deleted page counts.",
            help: split("the page that matters most"),
        });
    }
    if any.words.or(first.words).is_some() {
        let (amount, worst) = words(change);
        measures.push(Measure {
            names: ["new word", "new words"],
            limits: [any.words, first.words],
            amount,
            worst,
            counted: "Added words count, without front matter; deleted words are not subtracted.",
            help: split("one page or one section"),
        });
    }
    if any.megabytes.or(first.megabytes).is_some() {
        let worst = files
            .iter()
            .max_by_key(|file| (file.bytes, std::cmp::Reverse(&file.path)));
        measures.push(Measure {
            names: ["megabyte", "megabytes"],
            limits: [any.megabytes, first.megabytes],
            amount: files.iter().map(|file| file.bytes).sum::<u64>().div_ceil(MEGABYTE),
            worst: worst.map(|file| file.path.clone()).unwrap_or_default(),
            counted: "The files that it adds or edits count with their whole size; git keeps each of them for ever.",
            help: "Make pictures smaller before they are committed: 2,000 pixels are enough for a page. A large file that was committed once stays in the branch; \
                   start a new one for the smaller file."
                .to_owned(),
        });
    }
    measures
}

/// How many words pages gain, and the file of the one that gains most.
fn words(change: &Change) -> (u64, String) {
    let added: Vec<(u64, &PageEdit)> = change
        .pages
        .iter()
        .map(|edit| (edit.words(change.hub).0 as u64, edit))
        .collect();
    let worst = added
        .iter()
        .max_by_key(|(words, edit)| (*words, std::cmp::Reverse(&edit.path)));
    let worst = worst.map(|(_, edit)| edit.path.clone());
    let amount = added.iter().map(|(words, _)| words).sum();
    (amount, worst.unwrap_or_default())
}

/// Whether nobody who wrote the change has changed the hub before.
fn is_first(change: &Change) -> bool {
    let hub = change.hub;
    let writers = change.writers();
    let earlier = (0..)
        .map(crate::history::CommitIndex)
        .zip(&hub.history.commits)
        .filter(|(at, _)| !change.has(*at));
    let mut known = earlier
        .flat_map(|(_, commit)| commit.authors())
        .map(|person| hub.people.of_history(person));
    !writers.is_empty() && !known.any(|person| writers.contains(&person))
}

/// The name of a branch as it can be typed into a shell; anything unusual is left to the reader.
fn plain_branch(base: &str) -> &str {
    let is_plain = base
        .bytes()
        .all(|b| b.is_ascii_alphanumeric() || b"/._-".contains(&b))
        && !base.starts_with('-');
    if is_plain { base } else { "main" }
}

/// `12,000`.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}
