//! Files whose content Git LFS keeps elsewhere.

use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::Hub;

/// The rule.
pub static RULE: Rule = Rule {
    name: "lfs-pointer",
    severity: Severity::Warning,
    summary: "A file's content is kept with Git LFS and is not on this machine.",
    docs: Docs {
        why: "Git holds only a pointer of three lines for such a file. Readers would get those lines instead of the picture, so the file is left out of the \
              site, and `commonweal publish` refuses to publish a site without it.",
        bad: "content/crab.png\nversion https://git-lfs.github.com/spec/v1\noid sha256:…\nsize 48213",
        good: "content/crab.png                (the picture itself, after `git lfs pull`)",
        remedy: "Run `git lfs pull`. In a workflow of GitHub or Forgejo add `lfs: true` to the step that checks the repository out; in one of GitLab install \
                 `git-lfs` and run `git lfs pull` first. `commonweal init` writes this where `.gitattributes` asks for LFS.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Hub(run)],
};

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    for media in hub.media.iter().filter(|media| media.is_pointer) {
        found.push(
            Diagnostic::new(&RULE, &media.path, "this file is a pointer of Git LFS; its content is not on this machine")
                .why("Readers would get three lines of text instead of the file, so it is not published.")
                .help("Run `git lfs pull`; in a workflow add `lfs: true` to the step that checks the repository out."),
        );
    }
}
