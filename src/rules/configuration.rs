//! A mistake in hub.yaml.

use crate::diagnostic::{ABOUT_SETTINGS, Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: ABOUT_SETTINGS,
    severity: Severity::Error,
    summary: "hub.yaml cannot be read, or a key or value in it is not known.",
    docs: Docs {
        why: r#"A hub that is built with other settings than its maintainers wrote could publish under the wrong licence or at the wrong address, so nothing is judged until this is fixed. Its severity cannot be changed."#,
        bad: r#"hub.yaml
titel: Tidepool Commons"#,
        good: r#"hub.yaml
title: Tidepool Commons"#,
        remedy: r#"The finding names the nearest known key, or the kind of value that belongs there."#,
    },
};
