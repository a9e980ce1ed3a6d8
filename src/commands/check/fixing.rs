//! `check --fix`: the safe repairs of the findings, made in the files of the folder until nothing is left to repair.

use std::collections::{BTreeMap, BTreeSet};

use super::{Args, judge};
use crate::check::fix;
use crate::commands::{Failure, printable};
use crate::diagnostic::{Diagnostic, Fix};
use crate::load::Revision;
use crate::pipeline::{self, KeptLog, Opened};
use crate::report::Report;
use crate::sources::Source;
use crate::write::in_place;

/// How often the hub is read again: a repair may bring up what another one hid, and two rules that undo each other's must come to an end.
const ROUNDS: usize = 10;

/// What was done to the files.
#[derive(Default)]
pub struct Fixing {
    /// `path:line rule` of each repair, in the order in which they were made.
    pub made: Vec<String>,
    /// Files that were left as they are, each with the reason.
    pub left: BTreeSet<String>,
    files: BTreeSet<String>,
}

impl Fixing {
    /// The repairs as lines, with their number; an empty text when there are none.
    pub fn lines(&self) -> String {
        if self.made.is_empty() {
            return String::new();
        }
        let count = |n: usize, one: &str| if n == 1 { format!("1 {one}") } else { format!("{n} {one}s") };
        let lines: String = self.made.iter().map(|line| format!("fixed {line}\n")).collect();
        format!("{lines}fixed {} in {}\n\n", count(self.made.len(), "finding"), count(self.files.len(), "file"))
    }
}

/// Opens the hub and mends its files; gives the hub as it is then.
///
/// # Errors
/// When it cannot be read, or has no files beside git's data.
pub fn run(args: &Args) -> Result<(Opened, Fixing), Failure> {
    let request = args.hub.request();
    if request.revision != Revision::Current {
        return Err(Failure::new("`--fix` mends the files in the folder, and `--rev` reads a commit instead", "Leave one of the two out."));
    }
    // git's history is the same in every round.
    let mut kept = KeptLog::default();
    let mut fixing = Fixing::default();
    let mut opened = pipeline::read_again(&request, &mut kept)?.open();
    if opened.location.bare {
        return Err(Failure::new("a bare repository has no files that `--fix` could mend", "Run it in a clone with a work tree."));
    }
    kept.remember(&opened.hub);
    for _ in 0..ROUNDS {
        if !round(args, &opened, &mut fixing) {
            break;
        }
        opened = pipeline::read_again(&request, &mut kept)?.open();
    }
    Ok((opened, fixing))
}

/// Makes the repairs that fit together; says whether there were any.
fn round(args: &Args, opened: &Opened, fixing: &mut Fixing) -> bool {
    let (found, misconfigured) = judge(args, opened);
    let report = Report::new(&opened.hub.sources, &found);
    let mut by_file: BTreeMap<&str, Vec<(&Diagnostic, &Fix)>> = BTreeMap::new();
    for diagnostic in report.findings.iter().map(|finding| finding.diagnostic) {
        // What a hub.yaml with mistakes says of other files may not be what its maintainers want.
        if let Some(fix) = diagnostic.fix.as_ref().filter(|_| !misconfigured || diagnostic.place.path == "hub.yaml") {
            by_file.entry(&diagnostic.place.path).or_default().push((diagnostic, fix));
        }
    }
    let mut changed = false;
    for (path, fixes) in by_file {
        let Some(source) = opened.hub.sources.text(path) else { continue };
        let mended = fix::apply(&source.text, &fixes.iter().map(|(_, fix)| *fix).collect::<Vec<_>>());
        if mended.made.is_empty() {
            continue;
        }
        let written = if fix::is_as_sound(source, &mended.text) {
            in_place::replace(&opened.location.root, &source.path, &source.text, &mended.text).map_err(|error| error.to_string())
        } else {
            Err("its front matter could not be read afterwards".to_owned())
        };
        match written {
            Ok(()) => {
                changed = true;
                fixing.files.insert(path.to_owned());
                fixing.made.extend(mended.made.iter().filter_map(|at| fixes.get(*at)).map(|(diagnostic, fix)| line(source, diagnostic, fix)));
            }
            Err(why) => {
                fixing.left.insert(printable(&format!("{path} was left as it is: {why}")));
            }
        }
    }
    changed
}

fn line(source: &Source, diagnostic: &Diagnostic, fix: &Fix) -> String {
    printable(&format!("{}:{} {}", source.path, source.position(fix.range.start).line, diagnostic.rule))
}
