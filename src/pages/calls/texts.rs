//! `calls/<id>/share.txt`: what to write about a call, in three lengths.

use crate::hub::{Call, Hub};
use crate::pages::calls::license::license;
use crate::pages::calls::tell::{beside, shortened};
use crate::pages::kind::{Content, Kind, Site, Spec, numbered};
use crate::paths::OutputPath;
use crate::view::CallTextView;

/// The texts about calls.
pub(in crate::pages) struct CallTexts;

/// The lengths, in characters: a text message, a post, a letter.
const LENGTHS: [(&str, usize); 3] = [("short", 120), ("medium", 280), ("long", 1000)];

impl Kind for CallTexts {
    fn spec(&self) -> Spec {
        Spec::named("call-share")
    }

    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        // Every call has one, so that their numbers are those of the calls.
        let calls = hub.calls.all.iter();
        let texts: Vec<_> = calls.filter_map(|call| beside(call, "share.txt")).collect();
        numbered(texts.iter())
    }

    fn content<'s>(&self, site: &'s Site<'s>, item: usize) -> Content<'s> {
        let texts = all(site, &site.hub.calls.all[item]).into_iter();
        let texts: Vec<String> = texts
            .map(|text| format!("# {}\n\n{}\n", text.most, text.text))
            .collect();
        Content::Bytes(texts.join("\n").into_bytes())
    }
}

/// The texts about a call, the shortest first.
pub(super) fn all(site: &Site, call: &Call) -> Vec<CallTextView> {
    let lengths = LENGTHS.into_iter();
    lengths
        .map(|(key, most)| CallTextView {
            key,
            most,
            text: if key == "long" {
                long(site, call, most)
            } else {
                post(site, call, most)
            },
        })
        .collect()
}

/// The name, the question where there is room for it, the dates, and the address, which is whole.
fn post(site: &Site, call: &Call, most: usize) -> String {
    let mut dates = site.headline_dates(call);
    dates.extend(result(site, call));
    let dates = dates.iter().take(if most > 200 { 2 } else { 1 });
    let dates: String = dates.map(|date| format!(" {date}.")).collect();
    let address = site.hub.config.absolute(&call.url);
    let address = address.map_or_else(String::new, |address| format!(" {address}"));
    let end = format!("{dates}{address}");
    let room = most.saturating_sub(end.chars().count() + 1).max(20);
    let title = shortened(&site.call_title(call), room);
    let question = site.said_of(call.file.keys.question.as_ref());
    let left = room.saturating_sub(title.chars().count() + 2);
    // Half a question is worth less than none.
    let has_room = !question.is_empty() && left >= question.chars().count().min(60);
    let stop = |text: &str| {
        if text.ends_with(['.', '?', '!', '…', '。', '？']) {
            ""
        } else {
            "."
        }
    };
    if has_room {
        let question = shortened(&question, left);
        let stop = stop(&question);
        format!("{title}: {question}{stop}{end}")
    } else {
        let stop = stop(&title);
        format!("{title}{stop}{end}")
    }
}

/// All that one needs to know before entering, in paragraphs.
fn long(site: &Site, call: &Call, most: usize) -> String {
    let row = site.call_row(call);
    let language = &row.language;
    let word = |key: &str| site.word(key, language);
    let mut dates = site.headline_dates(call);
    dates.extend(result(site, call));
    let dates = dates.join("\n");
    let license = license(site, call).map_or_else(String::new, |license| license.name);
    let mut terms = Vec::new();
    if !license.is_empty() {
        terms.push(format!("{} {license}.", word("call-tell-rights")));
    }
    let from = format!("{} {}.", word("call-tell-from"), site.said(&site.hub.title));
    let address = match call.decision {
        Some(_) => site.hub.config.absolute(&call.decision_output.url()),
        None => site.hub.config.absolute(&call.url),
    };
    let leads = match call.decision {
        Some(_) => word("call-tell-result"),
        None => word("call-tell-enter"),
    };
    let enter = address.map(|address| format!("{leads} {address}"));
    let end: Vec<String> = [dates, terms.join(" "), from]
        .into_iter()
        .chain(enter)
        .filter(|part| !part.is_empty())
        .collect();
    let end = end.join("\n\n");
    let mut parts = vec![shortened(&row.title, 200)];
    let mut room = most.saturating_sub(end.chars().count() + parts[0].chars().count() + 4);
    for part in [row.question, row.summary] {
        if part.is_empty() || room < 40 {
            continue;
        }
        let part = shortened(&part, room);
        room = room.saturating_sub(part.chars().count() + 2);
        parts.push(part);
    }
    parts.push(end);
    parts.join("\n\n")
}

/// What was chosen, once that is decided: "Chosen: Tide clock".
fn result(site: &Site, call: &Call) -> Option<String> {
    let row = site.call_row(call);
    let chosen: Vec<String> = row.chosen.into_iter().map(|entry| entry.label).collect();
    let word = site.word("call-chosen", &row.language);
    (!chosen.is_empty()).then(|| shortened(&format!("{word} {}", chosen.join(", ")), 120))
}
