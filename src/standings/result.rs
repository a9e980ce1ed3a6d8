//! What a call comes to, in words: places, scores or the matrix, and what was left out and why.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::why;
use super::words::{counted, doubts, people, touched};
use crate::calls::count::ranking::Matrix;
use crate::calls::count::schulze::Counted;
use crate::calls::file::AwardRules;
use crate::calls::kind::Decides;
use crate::credits::table::aligned;
use crate::hub::Hub;
use crate::hub::calls::{AwardResult, Call, Figures};

/// Most options of a ranked vote whose matrix is shown; a wider one fits no terminal.
const WIDEST: usize = 12;

/// The result of every award.
pub fn render(hub: &Hub, call: &Call) -> String {
    let inputs = call.inputs();
    let mut out = format!(
        "{} ({}): {} and {} count\n",
        call.file.title(),
        call.file.id,
        counted(inputs.reviews, "review"),
        counted(inputs.ballots, "ballot")
    );
    for award in &call.file.awards {
        if let Some(result) = call.results.get(&award.id) {
            of_award(hub, call, award, result, &mut out);
        }
    }
    let conflicts = why::conflicts(hub, call);
    if !conflicts.is_empty() {
        out.push_str("\njudges with a part in an entry\n");
        for told in conflicts {
            let _ = writeln!(out, "  {told}");
        }
    }
    let heading = "\nentries that others changed before the call closed";
    touched(hub, call, heading, &mut out);
    doubts(call, "\nto know besides the records", &mut out);
    let left_out = why::left_out(hub, call);
    if !left_out.is_empty() {
        out.push_str("\nleft out\n");
        for (record, why) in left_out {
            let _ = writeln!(out, "  {record}: {why}");
        }
    }
    let out_of_it: Vec<_> = call
        .entries
        .iter()
        .filter(|entry| !entry.stands())
        .collect();
    if !out_of_it.is_empty() {
        out.push_str("\nentries that do not take part\n");
        for entry in out_of_it {
            let _ = writeln!(out, "  {}: {}", entry.id, entry.standing.name());
        }
    }
    out
}

fn of_award(hub: &Hub, call: &Call, award: &AwardRules, result: &AwardResult, out: &mut String) {
    let title = if award.title.is_empty() {
        String::new()
    } else {
        format!(", {}", award.title)
    };
    let _ = writeln!(out, "\n{}{title} (by {})", award.id, award.decides.name());
    if matches!(award.decides, Decides::Votes | Decides::Consent) && call.file.is_open_vote() {
        out.push_str("  anybody may vote, and nobody checks that one person votes only once\n");
    }
    if !result.has_quorum {
        let wanted = call.file.ballot().map_or(0, |rules| rules.quorum);
        let _ = writeln!(
            out,
            "  no result: {} count, {wanted} needed",
            counted(call.inputs().ballots, "ballot")
        );
    }
    let mut number = 1;
    for place in &result.places {
        let entries: Vec<String> = place
            .iter()
            .map(|id| with_score(id, &result.figures))
            .collect();
        let shared = if place.len() > 1 { " (shared)" } else { "" };
        let _ = writeln!(out, "  {number}. {}{shared}", entries.join(", "));
        number += place.len();
    }
    if let Some(tie) = &result.tie {
        let _ = writeln!(
            out,
            "  tied for {}: {}",
            counted(tie.free, "place"),
            tie.pool.join(", ")
        );
        let drawn = if tie.order.is_empty() {
            "a draw decides (RFC 3797)".to_owned()
        } else {
            format!("drawn in this order: {}", tie.order.join(", "))
        };
        let _ = writeln!(out, "  {drawn}");
    }
    figures(hub, result, out);
}

/// An entry with the number behind its place.
fn with_score(id: &str, figures: &Figures) -> String {
    match figures {
        Figures::Scores(scores) => match scores.get(id).copied().flatten() {
            Some(score) => format!("{id} {score} = {}", score.decimal()),
            None => id.to_owned(),
        },
        Figures::Sums(sums) => format!("{id} {}", sums.get(id).copied().unwrap_or_default()),
        _ => id.to_owned(),
    }
}

fn figures(hub: &Hub, result: &AwardResult, out: &mut String) {
    let tied = result.tie.iter().flat_map(|tie| &tie.pool);
    let told: BTreeSet<&String> = result.places.iter().flatten().chain(tied).collect();
    let has_place = |id: &String| told.contains(id);
    let mut rest = |id: &String| {
        if !has_place(id) {
            let _ = writeln!(out, "     {}", with_score(id, &result.figures));
        }
    };
    match &result.figures {
        Figures::Scores(scores) => {
            scores
                .iter()
                .filter(|(_, score)| score.is_some())
                .for_each(|(id, _)| rest(id));
            for (id, _) in scores.iter().filter(|(_, score)| score.is_none()) {
                let _ = writeln!(out, "     {id}: too few reviews");
            }
        }
        Figures::Sums(sums) => sums.keys().for_each(rest),
        Figures::Ranked {
            options, counted, ..
        } => ranked(options, counted, out),
        Figures::YesNo(votes, carried) => {
            // Too few ballots were told, and decide neither way.
            let verdict = match (result.has_quorum, *carried) {
                (false, _) => "",
                (true, true) => "carried: ",
                (true, false) => "not carried: ",
            };
            let _ = writeln!(
                out,
                "  {verdict}{} yes, {} no, {} abstain",
                votes.yes, votes.no, votes.abstain
            );
        }
        Figures::Consent(objections, passes) => {
            if result.has_quorum {
                let verdict = match passes {
                    true => "passes: no objection stands",
                    false => "does not pass",
                };
                let _ = writeln!(out, "  {verdict}");
            }
            for (person, reason) in objections {
                let who = people(hub, std::iter::once(*person));
                let _ = writeln!(out, "  {who} objects: {reason}");
            }
        }
        Figures::None => out.push_str("  the people of the call decide\n"),
    }
}

fn ranked(options: &[String], counted: &Counted, out: &mut String) {
    let dropped: Vec<&str> = counted
        .dropped
        .iter()
        .filter_map(|at| options.get(*at).map(String::as_str))
        .collect();
    if !dropped.is_empty() {
        let _ = writeln!(out, "  not above \"none of these\": {}", dropped.join(", "));
    }
    if options.len() > WIDEST {
        out.push_str("  the matrix is in `--format json`\n");
        return;
    }
    out.push_str("  ballots that put the row above the column\n");
    matrix(options, &counted.pairwise, out);
    out.push_str("  strongest paths\n");
    matrix(options, &counted.paths, out);
}

fn matrix(options: &[String], matrix: &Matrix, out: &mut String) {
    let mut rows: Vec<Vec<String>> = vec![
        std::iter::once("    ".to_owned())
            .chain(options.iter().cloned())
            .collect(),
    ];
    for (at, option) in options.iter().enumerate() {
        let cells = (0..options.len()).map(|other| {
            if at == other {
                "–".to_owned()
            } else {
                matrix.get(at, other).to_string()
            }
        });
        let row: Vec<String> = std::iter::once(format!("    {option}"))
            .chain(cells)
            .collect();
        rows.push(row);
    }
    aligned(out, &rows);
}
