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
        why: r#"Whoever has somebody's name signs for them and gets their credit. A new profile speaks at once for those who wrote the change; what else it claims, and every new claim of a profile that the branch has already, counts only once a maintainer has merged it. The name of the file is how calls, records and credit mean a person: a profile that takes the one by which somebody else was known before is an error, in a change and on the branch, and means nobody."#,
        bad: r#"contributors/mallory.md in a change by Mallory

name: Mallory
identities: ["blake3:… (the hash of Ada's address)"]"#,
        good: r#"contributors/mallory.md in a change by Mallory

name: Mallory
identities: ["blake3:… (the hash of the address that the change is committed with)"]"#,
        remedy: r#"A maintainer asks the person, through another channel than the change, whether the claims are true, and merges it then."#,
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
            "`{id}` is how somebody else was known before this file came, and nothing in it says that they are one"
        );
        Diagnostic::new(&RULE, &profile.source.path, message)
            .severity(Severity::Error)
            .why("The name of the file is how calls, records and credit mean a person. It still means the one who had it, and this profile has another one.")
            .help("Name the file as its own person is called. If they are one, say so: add the name to `identities`, or the account (`github`), or join both in `.mailmap`.")
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
            "this profile claims {claims} that the change itself does not show to be theirs"
        );
        Diagnostic::new(&RULE, &claim.profile, message)
            .why("Whoever has somebody's name signs for them and gets their credit. Until this is merged, the change is judged without these claims.")
            .help("A maintainer asks the person, through another channel than this change, whether the claims are true; then the profile can be merged.")
    }));
}
