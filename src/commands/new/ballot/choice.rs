//! What a voter chooses, as they type it and as a ballot has it.

use crate::calls::kind::Method;
use crate::commands::Failure;
use crate::yaml;

/// What a voter chooses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Choice {
    /// Options in order, equal ones together.
    Ranking(Vec<Vec<String>>),
    /// Options that are approved of.
    Approve(Vec<String>),
    /// Options with their scores.
    Scores(Vec<(String, u32)>),
    /// `yes`, `no` or `abstain`.
    Choose(String),
    /// A reason, or `withdrawn`.
    Object(String),
}

fn parts(text: &str, between: char) -> Vec<String> {
    text.split(between)
        .map(|part| part.trim().to_owned())
        .filter(|part| !part.is_empty())
        .collect()
}

impl Choice {
    /// An order as it is typed: `a, b=c`.
    pub fn ranking(text: &str) -> Self {
        let tiers = parts(text, ',')
            .iter()
            .map(|tier| parts(tier, '='))
            .collect();
        Self::Ranking(tiers)
    }

    /// Options as they are typed: `a, b`.
    pub fn approval(text: &str) -> Self {
        Self::Approve(parts(text, ','))
    }

    /// Scores as they are typed: `a=5`.
    pub fn scores(texts: &[String]) -> Result<Self, Failure> {
        let scores = texts.iter().map(|text| {
            let read = || {
                let (option, score) = text.split_once('=')?;
                Some((option.trim().to_owned(), score.trim().parse().ok()?))
            };
            read().ok_or_else(|| {
                let hint = "Write an option with a whole number, such as `tide-clock=5`.";
                Failure::new(format!("`{text}` is no score"), hint)
            })
        });
        scores.collect::<Result<_, _>>().map(Self::Scores)
    }

    /// The kind of vote that it is for.
    pub fn method(&self) -> Method {
        match self {
            Self::Ranking(_) => Method::Ranked,
            Self::Approve(_) => Method::Approval,
            Self::Scores(_) => Method::Score,
            Self::Choose(_) => Method::YesNo,
            Self::Object(_) => Method::Consent,
        }
    }

    /// The options that it names.
    pub fn options(&self) -> Vec<&str> {
        match self {
            Self::Ranking(tiers) => tiers.iter().flatten().map(String::as_str).collect(),
            Self::Approve(options) => options.iter().map(String::as_str).collect(),
            Self::Scores(scores) => scores.iter().map(|(option, _)| option.as_str()).collect(),
            Self::Choose(_) | Self::Object(_) => Vec::new(),
        }
    }

    /// The ballot's file.
    pub fn write(&self) -> String {
        let value = match self {
            Self::Ranking(tiers) => {
                let tiers: Vec<String> = tiers
                    .iter()
                    .map(|tier| match &tier[..] {
                        [one] => name(one),
                        equal => list(equal),
                    })
                    .collect();
                format!("[{}]", tiers.join(", "))
            }
            Self::Approve(options) => list(options),
            Self::Scores(scores) => {
                let scores: Vec<String> = scores
                    .iter()
                    .map(|(option, score)| format!("{}: {score}", name(option)))
                    .collect();
                format!("{{ {} }}", scores.join(", "))
            }
            Self::Choose(answer) => answer.clone(),
            Self::Object(reason) => yaml::double_quoted(reason),
        };
        format!("{}: {value}\n", self.method().ballot_key())
    }
}

fn list(options: &[String]) -> String {
    let options: Vec<String> = options.iter().map(|option| name(option)).collect();
    format!("[{}]", options.join(", "))
}

/// The name of an option: what cannot be read as anything else.
fn name(option: &str) -> String {
    yaml::scalar(option)
}

#[cfg(test)]
mod tests {
    use super::Choice;

    #[test]
    fn what_is_typed_is_what_a_ballot_says() {
        let scores = Choice::scores(&["a=5".into(), "b = 0".into()]);
        for (choice, text) in [
            (
                Choice::ranking("a, b=c ,, none"),
                "ranking: [a, [b, c], none]\n",
            ),
            (Choice::ranking("1, no"), "ranking: [\"1\", \"no\"]\n"),
            (Choice::approval(" a,b "), "approve: [a, b]\n"),
            (Choice::approval(""), "approve: []\n"),
            (
                scores.unwrap_or_else(|_| Choice::approval("")),
                "scores: { a: 5, b: 0 }\n",
            ),
            (Choice::Choose("yes".into()), "choose: yes\n"),
            (Choice::Object("No: glue".into()), "object: \"No: glue\"\n"),
        ] {
            assert_eq!(choice.write(), text);
        }
    }
}
