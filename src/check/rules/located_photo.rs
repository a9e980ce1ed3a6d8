//! Photos that tell where they were taken.

use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::Hub;
use crate::hub::media::{Media, MediaKind};

/// The rule.
pub static RULE: Rule = Rule {
    name: "located-photo",
    severity: Severity::Warning,
    summary: "The metadata of a photo, film, recording or document says where it was taken, or cannot be read.",
    docs: Docs {
        why: "A photo of a garden tells everybody where the photographer lives, and one of a rare plant where to dig it up. The published copy has no place \
              in it, but the repository is public too, and what was pushed once stays in its history for ever. A picture that is damaged and may hold a place \
              is not published.",
        bad: "content/media/orchid.jpg        (EXIF: GPS position)",
        good: "content/media/orchid.jpg        (no position)",
        remedy: "Save a copy without location: most photo programs and phones have a switch for it when they export or share. In a pull request put the new copy into \
                 the same commit (`git commit --amend`, then push with `--force-with-lease`), so that the place never becomes part of the hub's history. When it is \
                 merged already, only rewriting the history takes it out: tell the maintainers at once if the place is not to be known. If it may be known, \
                 leave it.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Hub(run)],
};

/// What readers call it.
fn kind(media: &Media) -> &'static str {
    match media.kind() {
        MediaKind::Picture if media.path.extension() == "svg" => "drawing",
        MediaKind::Picture => "photo",
        MediaKind::Sound => "recording",
        MediaKind::Film => "film",
        MediaKind::Document => "document",
    }
}

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    for media in &hub.media {
        if media.told.place {
            found.push(
                Diagnostic::new(&RULE, &media.path, format!("this {} contains the place where it was taken", kind(media)))
                    .why(if media.kind() == MediaKind::Picture {
                        "The place is removed from the published copy, but the file is in the repository, whose history keeps it for ever."
                    } else {
                        "The published copy has the numbers of the place removed, but the file is in the repository, whose history keeps it for ever."
                    })
                    .help(format!(
                        "Export `{}` again with location switched off, put it into the same commit with `git commit --amend`, and push with `--force-with-lease`.",
                        quoted(media.path.file_name())
                    )),
            );
        } else if media.told.damaged {
            found.push(
                Diagnostic::new(&RULE, &media.path, "this picture is damaged and may say where it was taken, so it is not published")
                .why("From a damaged file, the program cannot remove the place.")
                .help("Open it in a photo program and save it again as JPEG, PNG or WebP."),
            );
        }
    }
}
