//! Mistakes in REUSE.toml.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "reuse-syntax",
    severity: Severity::Warning,
    summary: "A REUSE.toml cannot be read, or holds something that the specification does not know.",
    docs: Docs {
        why: "The files that it speaks of lose their author and licence. What can be understood counts all the same.",
        bad: "version = 1\n[[annotations]]\npaths = \"content/media/**\"\nSPDX-License-Identifier = \"CC0-1.0\"",
        good: "version = 1\n[[annotations]]\npath = \"content/media/**\"\nSPDX-FileCopyrightText = \"2026 Ada Marsh\"\nSPDX-License-Identifier = \"CC0-1.0\"",
        remedy: "The form is that of the REUSE specification 3.3, at reuse.software: `*` is anything but a slash, `**` is anything, and the last annotation that matches counts.",
    },
};
