//! An entry of the list of references: names (year). Title. *Where it is in*, volume(issue), pages.
//! Publisher, place. Link. There are no words in it, so that it is the same in every language.

use super::work::Work;
use crate::excerpt;
use crate::markdown::WorkPart;

/// Names that are shown before "et al."; one more than that is shown as it is.
const NAMES: usize = 6;

/// Longest address that is shown whole, in bytes.
const ADDRESS: usize = 80;

pub(super) fn parts(work: &Work) -> Vec<WorkPart> {
    let mut made = Made::default();
    let (people, are_editors) = match work.authors.is_empty() {
        true => (&work.editors, !work.editors.is_empty()),
        false => (&work.authors, false),
    };
    let mut who = names(people);
    if are_editors {
        who.push_str(" (ed.)");
    }
    let year = match work.year.is_empty() {
        true => String::new(),
        false => format!("({})", work.year),
    };
    let head = [who, year].into_iter().filter(|part| !part.is_empty());
    made.sentence(&head.collect::<Vec<_>>().join(" "));
    if work.container.is_empty() {
        made.title(&work.title);
        made.follow(&work.volume, " ");
    } else {
        made.sentence(&work.title);
        made.title(&work.container);
        made.follow(&work.volume, ", ");
        if !work.issue.is_empty() {
            let comma = if work.volume.is_empty() { ", " } else { "" };
            made.say(&format!("{comma}({})", work.issue));
        }
    }
    made.follow(&work.edition, ", ");
    made.follow(&work.pages.replace("--", "–"), ", ");
    let published = [&work.publisher, &work.place].map(String::as_str);
    let published: Vec<&str> = published
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect();
    made.sentence(&published.join(", "));
    made.stop();
    if let Some(doi) = doi(&work.doi) {
        let href = format!("https://doi.org/{}", crate::paths::percent_encode(doi));
        made.link(href, format!("doi:{doi}"));
    } else if !work.url.is_empty() {
        made.link(work.url.clone(), shortened(&work.url));
    }
    made.parts
}

/// Parts on their way.
#[derive(Default)]
struct Made {
    parts: Vec<WorkPart>,
    /// Whether the last sentence has no full stop yet.
    open: bool,
}

impl Made {
    fn say(&mut self, text: &str) {
        match self.parts.last_mut() {
            Some(WorkPart::Text(last)) => last.push_str(text),
            _ => self.parts.push(WorkPart::Text(text.to_owned())),
        }
    }

    /// Ends the last sentence.
    fn stop(&mut self) {
        let ended = match self.parts.last() {
            Some(WorkPart::Text(text) | WorkPart::Title(text)) => {
                text.ends_with(['.', '!', '?', '…', '。'])
            }
            _ => true,
        };
        if std::mem::take(&mut self.open) {
            self.say(if ended { " " } else { ". " });
        }
    }

    fn sentence(&mut self, text: &str) {
        if !text.is_empty() {
            self.stop();
            self.say(text);
            self.open = true;
        }
    }

    fn title(&mut self, text: &str) {
        if !text.is_empty() {
            self.stop();
            self.parts.push(WorkPart::Title(text.to_owned()));
            self.open = true;
        }
    }

    fn follow(&mut self, text: &str, sign: &str) {
        if !text.is_empty() {
            self.say(&format!("{sign}{text}"));
            self.open = true;
        }
    }

    fn link(&mut self, href: String, label: String) {
        self.parts.push(WorkPart::Link { href, label });
    }
}

fn names(all: &[String]) -> String {
    let shown = if all.len() <= NAMES + 1 {
        all.len()
    } else {
        NAMES
    };
    let mut said = all[..shown].join(", ");
    if shown < all.len() {
        said.push_str(", et al.");
    }
    said
}

/// What names a work at doi.org, however it was written.
fn doi(text: &str) -> Option<&str> {
    let at = text.find("10.")?;
    let lead = text[..at].to_ascii_lowercase();
    let is_lead =
        lead.is_empty() || matches!(lead.trim_end(), "doi:" | "doi") || lead.ends_with("doi.org/");
    let doi = text[at..].trim();
    let is_doi = doi.contains('/') && !doi.contains(|c: char| c.is_whitespace() || c.is_control());
    (is_lead && is_doi && doi.len() <= 300).then_some(doi)
}

fn shortened(url: &str) -> String {
    let shown = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"))
        .unwrap_or(url)
        .trim_end_matches('/');
    match excerpt::first(shown, ADDRESS) {
        cut if cut.len() < shown.len() => format!("{cut}…"),
        _ => shown.to_owned(),
    }
}
