//! A decision: what was counted, what it gives, and an answer for every entry.

use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::rules::invalid_record;
use crate::sources::Source;
use crate::yaml;

mod reading;
mod value;

pub use value::{
    ANSWER_WANTED, Answered, Decision, Inputs, Outcome, Places, SHORTEST_ANSWER, is_opinion, lists,
};

/// Reads a decision; nothing of one that cannot be read.
pub fn read(source: &Arc<Source>, found: &mut Vec<Diagnostic>) -> Option<Decision> {
    let read = yaml::parse_record(&source.text)
        .map_err(|error| (error.offset..error.offset, error.message))
        .and_then(|tree| reading::decision(&tree));
    read.map_err(|(range, message)| {
        found.push(
            Diagnostic::new(
                &invalid_record::RULE,
                (&source.path, range),
                format!("this decision cannot be read: {message}"),
            )
            .why("The call counts as undecided until it can be read.")
            .help("`commonweal decide <call> --write` makes the file anew; keep the answers."),
        );
    })
    .ok()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::paths::SourcePath;
    use crate::repo::CommitId;

    #[test]
    fn what_is_written_is_read() {
        let decision = Decision {
            decided: "2026-06-27".into(),
            by: vec!["ada".into(), "O'Neil: x".into()],
            at: CommitId([8; 20]),
            inputs: Inputs {
                reviews: 9,
                ballots: 41,
                digest: "sha256:00".into(),
            },
            awards: [(
                "main".to_owned(),
                Places {
                    places: vec![vec!["a".into()], vec!["b".into(), "c".into()]],
                    scores: [("a".to_owned(), "13/3".to_owned())].into(),
                },
            )]
            .into(),
            entries: vec![Answered {
                entry: "a".into(),
                outcome: Outcome::Chosen,
                answer: "We build it in July: \"yes\" # no comment".into(),
                range: 0..0,
            }],
            left_out: [(
                "ballots/x/zed.yaml".to_owned(),
                "not on the roll".to_owned(),
            )]
            .into(),
            late: [("b".to_owned(), "the forge was down".to_owned())].into(),
            overrides: BTreeMap::new(),
            despite: "The seal was made anew: the first had the wrong zone".into(),
            draw: vec![vec![3, 11, 19, 24, 40], vec![9319]],
        };
        let path = SourcePath::new("calls/x/decision.yaml").expect("a path");
        let source = Arc::new(Source::new(path, decision.write()));
        let mut found = Vec::new();
        let mut read = read(&source, &mut found).expect("a decision");
        read.entries[0].range = 0..0;
        assert_eq!(read, decision);
    }
}
