//! Dates that cannot be read.

use jiff::civil::Date;

use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::Hub;
use crate::yaml;

/// The rule.
pub static RULE: Rule = Rule {
    name: "invalid-date",
    severity: Severity::Warning,
    summary: "The `date` of a page is no date.",
    docs: Docs {
        why: "A date that is not understood is not used: the page counts as undated where git does not know better. Programs everywhere read the \
              form 2026-01-31, and with it nobody has to guess whether 3/1 is in January or in March.",
        bad: "date: 2026/1/3",
        good: "date: 2026-01-03",
        remedy: "Write year, month and day with hyphens. Where the order cannot be mistaken, `commonweal check --fix` does it.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Hub(run)],
};

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    for page in &hub.pages {
        let Some(written) = page
            .meta
            .written_date
            .as_ref()
            .filter(|_| page.meta.date.is_none())
        else {
            continue;
        };
        let message = format!("`{}` is not a date", quoted(&written.value));
        let finding = Diagnostic::new(&RULE, (&page.source.path, written.range.clone()), message)
            .why("It is not used, so where git does not know better the page counts as undated.");
        let text = yaml::between_quotes(&page.source.text, &written.range);
        let meant =
            text.and_then(|range| Some((year_first(page.source.text.get(range.clone())?)?, range)));
        found.push(match meant {
            Some((day, range)) => finding
                .help(format!("Write `{day}`."))
                .fix(range, day.to_string()),
            None => finding.help("Write year, month and day, such as `2026-01-31`."),
        });
    }
}

/// A day whose year comes first, in four digits: all who write so go on with the month.
fn year_first(text: &str) -> Option<Date> {
    let separator = text
        .chars()
        .find(|c| !c.is_ascii_digit())
        .filter(|c| matches!(c, '/' | '-' | '.'))?;
    let parts: Vec<&str> = text.split(separator).collect();
    let [year, month, day] = parts.as_slice() else {
        return None;
    };
    let is_sound = year.len() == 4
        && [month, day]
            .iter()
            .all(|part| (1..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit()));
    is_sound.then(|| Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_order_that_cannot_be_mistaken_is_read() {
        for (text, expected) in [
            ("2026/1/3", Some("2026-01-03")),
            ("2026-1-13", Some("2026-01-13")),
            ("2026.12.03", Some("2026-12-03")),
            ("2026/13/3", None),
            ("3/1/2026", None),
            ("2026/1-3", None),
            ("2026-+1-3", None),
            ("26/1/3", None),
            ("January 3, 2026", None),
            ("", None),
        ] {
            assert_eq!(
                year_first(text).map(|day| day.to_string()).as_deref(),
                expected,
                "{text}"
            );
        }
    }
}
