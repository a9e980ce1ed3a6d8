//! hub.yaml, as far as the rules have to do with it: names in `checks` that no rule has, and
//! settings that a change proposes.

use super::change::Change;
use super::look;
use super::quote::quoted;
use super::rules::{nearest_rule, rule};
use crate::config::Config;
use crate::diagnostic::{Diagnostic, Rule};
use crate::hub::Hub;
use crate::rules::configuration::RULE;
use crate::sources::Source;

/// Names in hub.yaml's `checks` that no rule has.
pub fn unknown_names(config: &Config, source: &Source) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (name, (_, range)) in &config.checks {
        let finding = |message: String, help: String| {
            Diagnostic::new(&RULE, (&source.path, range.clone()), message)
                .why("This line has no effect: the rule that you meant keeps its severity.")
                .help(help)
        };
        if rule(name).is_some_and(Rule::is_fixed) {
            found.push(finding(
                "the severity of this rule is fixed".into(),
                "Remove this line.".into(),
            ));
        } else if rule(name).is_none() {
            let help = match nearest_rule(name) {
                Some(rule) => format!("Did you mean `{rule}`?"),
                None => "`commonweal rules` lists all rules; remove this line or write one of their names.".into(),
            };
            found.push(finding(
                format!("`{}` is not the name of a rule", quoted(name)),
                help,
            ));
        }
    }
    found
}

/// The same of a hub's own settings.
pub(super) fn of(hub: &Hub) -> Vec<Diagnostic> {
    hub.sources
        .text("hub.yaml")
        .map(|source| {
            let mut found = unknown_names(&hub.config, source);
            found.extend(look::of(hub, &hub.config, source));
            found
        })
        .unwrap_or_default()
}

/// What is wrong with the settings that a change proposes, which must not wait for the merge to be
/// told.
pub(super) fn proposed(change: &Change) -> Vec<Diagnostic> {
    let is_edited = change.diff.files.iter().any(|file| file.path == "hub.yaml");
    let Some(source) = change
        .branch
        .proposed
        .iter()
        .find_map(|(path, source)| (path.as_str() == "hub.yaml").then_some(source))
        .filter(|_| is_edited)
    else {
        return Vec::new();
    };
    let (config, mut found) = Config::read(source);
    found.extend(unknown_names(&config, source));
    found.extend(look::of(change.hub, &config, source));
    let known = change.branch.config_findings;
    found.retain(|new| !known.iter().any(|old| old.message == new.message));
    found
}
