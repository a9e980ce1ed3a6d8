//! A profile claims somebody's names, accounts or addresses, or has the name of somebody's file.

use crate::check::change::Change;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::Hub;
use crate::privacy::quoted;

/// The rule.
pub static RULE: Rule = Rule {
    name: "claimed-identity",
    severity: Severity::Warning,
    summary: "A profile in a change claims somebody's names, accounts or addresses, or the file of any profile has somebody else's name.",
    docs: Docs {
        why: r#"A person's name lets one sign as them and get their credit. A new profile counts at once for the authors of the change. Whatever else it claims, and every new claim in a profile of the branch, counts only once a maintainer has merged it. Calls, records and credit find a person by the profile's file name: a profile whose file has another person's name is an error, in a change and on the branch, and stands for nobody."#,
        bad: r#"contributors/mallory.md in a change by Mallory

name: Mallory
identities: ["blake3:… (the hash of Ada's address)"]"#,
        good: r#"contributors/mallory.md in a change by Mallory

name: Mallory
identities: ["blake3:… (the hash of the address that the change is committed with)"]"#,
        remedy: r#"A maintainer asks the person by e-mail or in person whether the claims are true, and then merges it."#,
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Change(run), Run::Hub(names)],
};

/// Profiles whose file has the name of somebody else who was there before.
fn names(hub: &Hub, found: &mut Vec<Diagnostic>) {
    found.extend(hub.people.disputed().map(|profile| {
        let id = quoted(&profile.identity.id);
        let message = format!(
            "`{id}` was another person's name before this file, and it does not say that both are the same"
        );
        Diagnostic::new(&RULE, &profile.source.path, message)
            .severity(Severity::Error)
            .why("Calls, records and credit find a person by this file name. It still belongs to whoever had it first; this profile gets another.")
            .help("Give the file this person's own name. If both are one person, add the name to `identities` or the account (`github`), or join them in `.mailmap`.")
    }));
}

fn run(change: &Change, found: &mut Vec<Diagnostic>) {
    found.extend(change.branch.claims.iter().map(|claim| {
        let claims = if claim.refused == 1 {
            "1 name, account or address".to_owned()
        } else {
            format!("{} names, accounts or addresses", claim.refused)
        };
        let message = format!(
            "this profile claims {claims} that this change does not prove"
        );
        Diagnostic::new(&RULE, &claim.profile, message)
            .why("A person's name lets one sign as them and get their credit. Until this is merged, the change is judged without these claims.")
            .help("A maintainer asks the person by e-mail or in person whether the claims are true; then the profile can be merged.")
    }));
}
