//! Answers in the branch's own history: `Decision: #12 declined: no source` at the end of a
//! message.

use std::collections::{BTreeMap, BTreeSet};

use crate::history::Timestamp;
use crate::hub::submissions::{Answer, Decision, State, Submission};
use crate::privacy::shown;

/// What somebody decided, by the id of the submission.
pub type Decisions = BTreeMap<String, Answer>;

/// Reads the value of a trailer; `None` when it is no decision.
pub fn read(value: &str, when: Timestamp) -> Option<(String, Answer)> {
    let (id, rest) = value.trim().split_once(char::is_whitespace)?;
    let (id, rest) = (
        id.trim_end_matches(':').trim_start_matches(['#', '!']),
        rest.trim(),
    );
    let end = rest
        .find(|c: char| !c.is_ascii_alphabetic())
        .unwrap_or(rest.len());
    let (word, rest) = rest.split_at(end);
    let rest = rest
        .trim_start_matches([':', ',', ';', ' ', '–', '-'])
        .trim();
    let decision = match word.to_ascii_lowercase().as_str() {
        "accept" | "accepted" => Decision::Accepted,
        "decline" | "declined" | "reject" | "rejected" | "close" | "closed" => Decision::Declined,
        "supersede" | "superseded" | "replaced" | "duplicate" => {
            let by = rest
                .strip_prefix("by ")
                .or_else(|| rest.strip_prefix("of "))
                .unwrap_or(rest);
            let by = by
                .split(|c: char| c.is_whitespace() || matches!(c, ':' | ',' | ';'))
                .next()
                .unwrap_or_default()
                .trim_start_matches(['#', '!']);
            Decision::Superseded(Some(by.to_owned()).filter(|by| !by.is_empty()))
        }
        _ => return None,
    };
    let reason = match &decision {
        Decision::Superseded(_) => rest
            .split_once([':', ',', ';'])
            .map_or("", |(_, reason)| reason.trim()),
        _ => rest,
    };
    (!id.is_empty()).then(|| {
        (
            id.to_owned(),
            Answer {
                decision,
                reason: shown_line(reason),
                when: Some(when),
            },
        )
    })
}

/// The submissions that answers name and nobody made, as far as is known here: a slip of the pen,
/// or one that was not fetched.
pub fn unheard(all: &[Submission], decisions: &Decisions) -> Vec<String> {
    let known: BTreeSet<&str> = all.iter().map(|entry| entry.id.as_str()).collect();
    // Without any request nobody fetched them.
    if !all.iter().any(|entry| entry.number.is_some()) {
        return Vec::new();
    }
    let named = decisions
        .iter()
        .flat_map(|(id, answer)| match &answer.decision {
            Decision::Superseded(Some(by)) => vec![id, by],
            _ => vec![id],
        });
    let unheard: BTreeSet<&String> = named.filter(|id| !known.contains(id.as_str())).collect();
    unheard.into_iter().map(|id| shown_line(id)).collect()
}

/// Puts the answers into the submissions. What the branch has is merged whatever somebody wrote.
pub fn tell(all: &mut [Submission], decisions: &Decisions) {
    let known: BTreeSet<String> = all.iter().map(|entry| entry.id.clone()).collect();
    for entry in all
        .iter_mut()
        .filter(|entry| !matches!(entry.state, State::Merged { .. }))
    {
        let Some(answer) = decisions.get(&entry.id) else {
            continue;
        };
        match &answer.decision {
            Decision::Accepted => {}
            Decision::Superseded(Some(by)) if *by != entry.id && known.contains(by) => {
                entry.state = State::Superseded(by.clone())
            }
            Decision::Declined | Decision::Superseded(_) => {
                entry.state = State::Closed { when: answer.when }
            }
        }
        if !matches!(entry.state, State::Open | State::Unknown(_)) {
            super::forge::forget_verdict(entry);
        }
        let mut answer = answer.clone();
        // What nobody proposed takes no place.
        if matches!(&answer.decision, Decision::Superseded(Some(by)) if !known.contains(by)) {
            answer.decision = Decision::Superseded(None);
        }
        entry.answer = Some(answer);
    }
}

fn shown_line(text: &str) -> String {
    // `shown` cuts what is longer than a name.
    text.split_inclusive(' ')
        .map(|word| {
            if word.contains('@') {
                shown(word) + " "
            } else {
                word.to_owned()
            }
        })
        .collect::<String>()
        .trim()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decisions_are_read_as_people_write_them() {
        let read = |value: &str| {
            read(value, Timestamp::default())
                .map(|(id, answer)| (id, answer.decision, answer.reason))
        };
        assert_eq!(
            read("#12 declined: no source"),
            Some(("12".into(), Decision::Declined, "no source".into()))
        );
        assert_eq!(
            read("!12 Rejected, ask ada@tide.example first"),
            Some(("12".into(), Decision::Declined, "ask ada first".into()))
        );
        assert_eq!(
            read("#12 superseded by #14: shorter"),
            Some((
                "12".into(),
                Decision::Superseded(Some("14".into())),
                "shorter".into()
            ))
        );
        assert_eq!(
            read("#12 duplicate of #3"),
            Some((
                "12".into(),
                Decision::Superseded(Some("3".into())),
                String::new()
            ))
        );
        assert_eq!(
            read("topic/crabs accepted"),
            Some(("topic/crabs".into(), Decision::Accepted, String::new()))
        );
        assert_eq!(read("#12"), None);
        assert_eq!(read("we like #12"), None);
    }

    #[test]
    fn decisions_that_name_nothing_are_told() {
        let answer = |value: &str| read(value, Timestamp::default()).unwrap();
        let decided: Decisions = [
            "#12 declined",
            "#777 declined: spam",
            "#13 superseded by #999",
        ]
        .map(answer)
        .into();
        let entry = |number: u32| Submission {
            id: number.to_string(),
            number: Some(number),
            ..Submission::default()
        };
        assert_eq!(unheard(&[entry(12), entry(13)], &decided), ["777", "999"]);
        assert_eq!(unheard(&[], &decided), [""; 0], "nobody fetched them");
    }
}
