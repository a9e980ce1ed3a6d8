//! Ballots for the programs of others, beside the page of a decision.

use crate::calls::Choice;
use crate::calls::count::export::{Election, condorcet_election_format, preflib_toc};
use crate::fields::Written;
use crate::hub::calls::{Ballot, Figures};
use crate::hub::{Call, Hub};
use crate::pages::calls::ballots::answer_name;
use crate::pages::calls::told;
use crate::pages::kind::{Content, Kind, Site, Spec};
use crate::paths::OutputPath;
use crate::privacy::csv;
use crate::view::ExportView;

/// The ballots of each call, in several forms.
pub(in crate::pages) struct CallExports;

/// The forms: their names and the files.
const FORMS: [(&str, &str); 3] = [
    ("csv", "ballots.csv"),
    ("toc", "ballots.toc"),
    ("cvotes", "ballots.cvotes"),
];

impl Kind for CallExports {
    fn spec(&self) -> Spec {
        Spec::named("call-exports")
    }

    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        let calls = hub.calls.all.iter().enumerate();
        calls
            .filter(|(_, call)| told::is_shown(hub, call))
            .flat_map(|(at, call)| {
                let forms = forms(call).into_iter();
                forms.filter_map(move |form| Some((output(call, form)?, at * FORMS.len() + form)))
            })
            .collect()
    }

    fn content<'s>(&self, site: &'s Site<'s>, item: usize) -> Content<'s> {
        let call = &site.hub.calls.all[item / FORMS.len()];
        let text = match FORMS[item % FORMS.len()].0 {
            "csv" => csv(site, call),
            form => ranked(site, call, form),
        };
        Content::Bytes(text.into_bytes())
    }
}

/// The files of a call.
pub(super) fn of_call(site: &Site, call: &Call) -> Vec<ExportView> {
    let forms = forms(call).into_iter();
    forms
        .filter_map(|form| {
            let (key, name) = FORMS[form];
            Some(ExportView {
                key,
                url: site.href(&output(call, form)?.url()),
                name,
            })
        })
        .collect()
}

/// The forms that a call's ballots have: programs for elections read orders only.
fn forms(call: &Call) -> Vec<usize> {
    let all = if call.ballots.is_empty() {
        0
    } else if orders(call).is_some() {
        FORMS.len()
    } else {
        1
    };
    (0..all).collect()
}

fn output(call: &Call, form: usize) -> Option<OutputPath> {
    let folder = call.decision_output.as_str().strip_suffix("index.html")?;
    OutputPath::new(&format!("{folder}{}", FORMS[form].1))
}

/// The ranked vote, where there is one.
fn orders(call: &Call) -> Option<&Figures> {
    let mut figures = call.results.values().map(|result| &result.figures);
    figures.find(|figures| matches!(figures, Figures::Ranked { .. }))
}

/// The orders that count, without whose they are.
fn ranked(site: &Site, call: &Call, form: &str) -> String {
    let Some(Figures::Ranked {
        options, profile, ..
    }) = orders(call)
    else {
        return String::new();
    };
    let names: Vec<&str> = options.iter().map(String::as_str).collect();
    let decided = call.written();
    let title = site.call_title(call);
    let election = Election {
        id: &call.file.id,
        title: &title,
        date: decided.map_or("", |(_, decision)| decision.decided.as_str()),
        names: &names,
        profile,
    };
    match form {
        "toc" => preflib_toc(&election),
        _ => condorcet_election_format(&election),
    }
}

/// Every ballot with its voter, its commit and whether it counts (RFC 4180).
fn csv(site: &Site, call: &Call) -> String {
    let mut rows: Vec<[String; 6]> = call
        .ballots
        .iter()
        .map(|ballot| row(site, ballot))
        .collect();
    // Those without a name come last, in an order that tells nothing of it.
    rows.sort_by(|a, b| (a[0].is_empty(), a).cmp(&(b[0].is_empty(), b)));
    let mut text = String::from("voter,record,commit,counted,why,choice\r\n");
    for row in rows {
        csv::row(&mut text, row);
    }
    text
}

fn row(site: &Site, ballot: &Ballot) -> [String; 6] {
    let voter = site.voter(ballot);
    let is_named = voter.is_some();
    let told = |text: String| if is_named { text } else { String::new() };
    let commit = ballot.commit.map(|commit| commit.to_string());
    let counted = if ballot.counted.is_ok() { "yes" } else { "no" };
    let why = ballot.counted.as_ref().err();
    [
        voter.map(|voter| voter.name).unwrap_or_default(),
        told(ballot.file.source.path.to_string()),
        told(commit.unwrap_or_default()),
        counted.to_owned(),
        why.map_or("", |why| why.name()).to_owned(),
        ballot
            .file
            .choice
            .as_ref()
            .map(|choice| site.said(&words(choice)))
            .unwrap_or_default(),
    ]
}

/// What a ballot says in one line: `a > b = c`.
fn words(choice: &Choice) -> String {
    let names = |options: &[Written], between: &str| {
        let names: Vec<&str> = options.iter().map(|option| option.text.as_str()).collect();
        names.join(between)
    };
    match choice {
        Choice::Ranking(tiers) => {
            let tiers: Vec<String> = tiers.iter().map(|tier| names(tier, " = ")).collect();
            tiers.join(" > ")
        }
        Choice::Approve(options) => names(options, " "),
        Choice::Scores(scores) => {
            let scores = scores.iter();
            let scores = scores.map(|(option, score)| format!("{}: {score}", option.text));
            scores.collect::<Vec<_>>().join(" ")
        }
        Choice::Choose(answer) => answer_name(*answer).to_owned(),
        Choice::Object(None) => "withdrawn".to_owned(),
        Choice::Object(Some(reason)) => reason.clone(),
    }
}
