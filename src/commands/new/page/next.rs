//! What was written, and what comes next.

use crate::commands::files::shell_word;
use crate::commands::printable;
use crate::config::Proof;
use crate::hub::new_page::Written;
use crate::hub::{Hub, NewPage};
use crate::load::Location;
use crate::paths::slug;

/// Says what was written and what comes next.
pub(super) fn report(
    hub: &Hub,
    location: &Location,
    page: &NewPage,
    path: &str,
    written: &Written,
) {
    anstream::println!("wrote {}: “{}”", printable(path), printable(&page.title));
    if !written.placeholders.is_empty() {
        let keys: Vec<&str> = written
            .placeholders
            .iter()
            .map(|blank| blank.key.as_str())
            .collect();
        anstream::println!("replace the placeholders: {}", printable(&keys.join(", ")));
    }
    let rules = &hub.config.licensing;
    if rules.attestation.require && !rules.attestation.accept.contains(&Proof::SignOff) {
        let statement = rules
            .attestation
            .statement
            .as_ref()
            .map_or("DCO-1.1", |(name, _)| name);
        let told = if rules.attestation.accept.contains(&Proof::Page) {
            format!(
                "certify that you may give it: `attestation: {{ statement: {statement}, by: YOUR-PROFILE }}` in its front matter"
            )
        } else {
            format!(
                "certify that you may give it: a dated entry of {statement} under `attestations` in your profile"
            )
        };
        anstream::println!("{}", printable(&told));
    }
    let message = format!("Add {}", page.title);
    next_steps(hub, location, path, &branch_name(&page.title), &message);
}

/// Says how a file that was written becomes a contribution.
pub(in crate::commands::new) fn next_steps(
    hub: &Hub,
    location: &Location,
    path: &str,
    branch: &str,
    message: &str,
) {
    anstream::println!("next: write the text below the second `---`, then");
    if location.git_dir.is_none() {
        anstream::println!("  commonweal check");
        return;
    }
    let own = hub.config.repository.as_ref();
    let base = base(location, own.map(|repository| repository.branch.as_str()));
    for line in [
        format!("git switch --create {branch}"),
        format!("git add {}", shell_word(path)),
        format!("git commit --signoff --message {}", shell_word(message)),
        format!("commonweal check --base {}", shell_word(&base)),
        format!("git push --set-upstream origin {branch}"),
    ] {
        anstream::println!("  {}", printable(&line));
    }
}

/// The branch that a new one starts from.
fn base(location: &Location, named: Option<&str>) -> String {
    const USUAL: &str = "main";
    let Ok(Some(repo)) = location.repo() else {
        return named.unwrap_or(USUAL).to_owned();
    };
    let base = repo.base(named).map(|base| base.revision);
    base.or_else(|| repo.own_branch())
        .unwrap_or_else(|| USUAL.to_owned())
}

/// The name of a branch for a page, which every shell and forge takes.
pub(in crate::commands::new) fn branch_name(title: &str) -> String {
    // An accent is a sign of its own then, and only it is left out.
    let plain = icu_normalizer::DecomposingNormalizerBorrowed::new_nfd()
        .normalize(&slug(title))
        .into_owned();
    let name: String = plain
        .chars()
        .filter(|c| c.is_ascii_alphanumeric() || *c == '-')
        .take(50)
        .collect();
    let name = name.trim_matches('-');
    if name.is_empty() {
        "new-page".to_owned()
    } else {
        name.to_owned()
    }
}
