//! Films, sounds and documents whose metadata hold e-mail addresses.

use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::Hub;

/// The rule.
pub static RULE: Rule = Rule {
    name: "address-in-file",
    severity: Severity::Warning,
    summary: "The metadata of a film, a recording or a document holds an e-mail address.",
    docs: Docs {
        why: "Programs write their user's address into files, where hardly anybody sees it, except \
              people who collect addresses. The published copy has dots in its place, but the \
              repository is public too, and what was pushed once stays in its history for ever. \
              Photos keep only what is needed for credit. In a fully compressed document no \
              address can be found, and a file of more than 256 MB is not searched.",
        bad: "content/media/chant.mp3        (ID3: Ada Marsh <ada@example.org>)",
        good: "content/media/chant.mp3        (ID3: Ada Marsh)",
        remedy: "Take the address out in the program that made the file, or with one that edits its properties; the name may stay. In a pull request put the new copy into \
               the same commit (`git commit --amend`, then push with `--force-with-lease`). If the address is to be known, write it on a page, where its owner can take it away.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Hub(run)],
};

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    for media in &hub.media {
        if media.is_unseen && media.is_content() {
            found.push(
                Diagnostic::new(&RULE, &media.path, "this file is too large to be looked into for addresses and places").severity(Severity::Info)
                    .why("It is published as it is, with whatever the program that made it has written into it.")
                    .help(format!(
                        "Look at its properties, then make `{}` smaller or publish it elsewhere and link to it.",
                        quoted(media.path.file_name())
                    )),
            );
        }
        if !media.address {
            continue;
        }
        found.push(
            Diagnostic::new(&RULE, &media.path, "the metadata of this file holds an e-mail address")
                .why("The published copy has dots in its place, but the file is in the repository, whose history keeps it for ever.")
                .help(format!(
                    "Take it out of the properties of `{}`, put the new file into the same commit with `git commit --amend`, and push with `--force-with-lease`.",
                    quoted(media.path.file_name())
                )),
        );
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::sync::Arc;

    use super::*;
    use crate::config::Config;
    use crate::history::Log;
    use crate::hub::Drafts;
    use crate::paths::SourcePath;
    use crate::sources::{Blob, Sources};

    #[test]
    fn what_is_too_large_to_be_looked_into_is_told() {
        let path = SourcePath::new("content/flood.mp4").unwrap();
        let mut sources = Sources::new(
            "content",
            Arc::new(BTreeMap::from([(path.clone(), b"\0\0\0\x08ftyp".to_vec())])),
        );
        sources.add_text(
            SourcePath::new("content/index.md").unwrap(),
            "# Home\n\n[flood](flood.mp4)\n".into(),
        );
        for (len, told) in [(200 << 20, 0), (300 << 20, 1)] {
            sources.blobs.insert(path.clone(), Blob { len });
            let hub = Hub::new(
                Config::default(),
                sources.clone(),
                Log::default(),
                Drafts::Hidden,
            );
            let mut found = Vec::new();
            run(&hub, &mut found);
            assert_eq!(found.len(), told);
            assert!(
                found
                    .iter()
                    .all(|finding| finding.severity == Severity::Info
                        && finding.message.contains("too large"))
            );
        }
    }
}
