//! `check --fix`: the safe repairs of the findings, made in the files of the folder until nothing
//! is left to repair.

use std::collections::{BTreeMap, BTreeSet};

use super::arguments::{Args, Format};
use super::judging::judge;
use crate::check::fix;
use crate::commands::{Failure, printable};
use crate::diagnostic::{Diagnostic, Fix};
use crate::load::{self, Location, Revision};
use crate::pipeline::{self, KeptLog, Opened};
use crate::report::Report;
use crate::sources::Source;
use crate::write::in_place;

/// How often the hub is read again: a repair may bring up what another one hid, and two rules that
/// undo each other's must come to an end.
const ROUNDS: usize = 10;

/// What was done to the files.
#[derive(Default)]
pub struct Fixing {
    /// `path:line rule` of each repair, in the order in which they were made.
    pub made: Vec<String>,
    /// Files that were left as they are, each with the reason.
    pub left: BTreeSet<String>,
    files: BTreeSet<String>,
    rounds: usize,
}

impl Fixing {
    /// The repairs as lines, with their number; an empty text when there are none.
    pub fn lines(&self) -> String {
        if self.made.is_empty() {
            return String::new();
        }
        let count = |n: usize, one: &str| {
            if n == 1 {
                format!("1 {one}")
            } else {
                format!("{n} {one}s")
            }
        };
        let lines: String = self
            .made
            .iter()
            .map(|line| format!("fixed {line}\n"))
            .collect();
        format!(
            "{lines}fixed {} in {}\n\n",
            count(self.made.len(), "finding"),
            count(self.files.len(), "file")
        )
    }
}

/// Opens the hub and fixes its files; gives the hub as it is then.
///
/// # Errors
/// When it cannot be read, or has no files beside git's data.
pub fn whole(args: &Args) -> Result<Opened, Failure> {
    let request = args.hub.request();
    let mut fixing = of(args)?.unwrap_or_default();
    // git's history is the same in every round.
    let mut kept = KeptLog::default();
    let mut opened = pipeline::read_again(&request, &mut kept)?.open();
    kept.remember(&opened.hub);
    loop {
        let (found, misconfigured) = judge(args, &opened, &[]);
        let report = Report::new(&opened.hub.sources, &found);
        // What a hub.yaml with mistakes says of other files may not be what its maintainers want.
        if !fixing.round(&opened.location, &report, &|path| {
            !misconfigured || path == "hub.yaml"
        }) {
            break;
        }
        opened = pipeline::read_again(&request, &mut kept)?.open();
    }
    fixing.tell(args);
    Ok(opened)
}

/// Nothing done yet, when repairs were asked for.
///
/// # Errors
/// When they were asked for where there are no files to fix.
pub fn of(args: &Args) -> Result<Option<Fixing>, Failure> {
    if args.fix && args.hub.request().revision != Revision::Current {
        return Err(Failure::new(
            "`--fix` fixes the files in the folder, and `--rev` reads a commit instead",
            "Leave one of the two out.",
        ));
    }
    if args.fix && !has_files(args) {
        return Err(Failure::new(
            "a bare repository has no files that `--fix` could fix",
            "Run it in a clone with a work tree.",
        ));
    }
    Ok(args.fix.then(Fixing::default))
}

/// Whether there are files beside git's data, and they are what is read.
pub fn has_files(args: &Args) -> bool {
    args.hub.request().revision == Revision::Current
        && load::locate(&args.hub.request().dir).is_ok_and(|location| !location.bare)
}

impl Fixing {
    /// Makes the repairs that fit together, in the files that may be touched; says whether to look
    /// again.
    pub fn round(
        &mut self,
        location: &Location,
        report: &Report,
        may_touch: &dyn Fn(&str) -> bool,
    ) -> bool {
        if self.rounds == ROUNDS {
            return false;
        }
        self.rounds += 1;
        let mut by_file: BTreeMap<&str, Vec<(&Diagnostic, &Fix)>> = BTreeMap::new();
        for diagnostic in report.findings.iter().map(|finding| finding.diagnostic) {
            if let Some(fix) = diagnostic
                .fix
                .as_ref()
                .filter(|_| may_touch(&diagnostic.place.path))
            {
                by_file
                    .entry(&diagnostic.place.path)
                    .or_default()
                    .push((diagnostic, fix));
            }
        }
        let mut changed = false;
        for (path, fixes) in by_file {
            let Some(source) = report.sources.text(path) else {
                continue;
            };
            changed |= self.repair(location, source, &fixes);
        }
        changed
    }

    fn repair(
        &mut self,
        location: &Location,
        source: &Source,
        fixes: &[(&Diagnostic, &Fix)],
    ) -> bool {
        let fixed = fix::apply(
            &source.text,
            &fixes.iter().map(|(_, fix)| *fix).collect::<Vec<_>>(),
        );
        if fixed.made.is_empty() {
            return false;
        }
        let written = if fix::is_as_sound(source, &fixed.text) {
            in_place::replace(&location.root, &source.path, &source.text, &fixed.text)
                .map_err(|error| error.to_string())
        } else {
            Err("its front matter could not be read afterwards".to_owned())
        };
        match written {
            Ok(()) => {
                self.files.insert(source.path.to_string());
                self.made.extend(
                    fixed
                        .made
                        .iter()
                        .filter_map(|at| fixes.get(*at))
                        .map(|(diagnostic, fix)| line(source, diagnostic, fix)),
                );
                true
            }
            Err(why) => {
                self.left.insert(printable(&format!(
                    "{} was left as it is: {why}",
                    source.path
                )));
                false
            }
        }
    }

    /// Says what was done: beside a report that programs read, and before one that people read.
    pub fn tell(&self, args: &Args) {
        match args.format {
            Format::Terminal | Format::Github => anstream::print!("{}", self.lines()),
            Format::Json | Format::Sarif | Format::Gitlab | Format::Markdown => {
                anstream::eprint!("{}", self.lines())
            }
        }
        for left in &self.left {
            anstream::eprintln!("warning: {left}");
        }
    }
}

fn line(source: &Source, diagnostic: &Diagnostic, fix: &Fix) -> String {
    printable(&format!(
        "{}:{} {}",
        source.path,
        source.position(fix.range.start).line,
        diagnostic.rule
    ))
}
