//! What a call is, for programs: schema.org's description as JSON-LD. A call for ideas is a
//! `Question`; one with dates is an `Event`.

use serde_json::{Map, Value, json};

use crate::calls::Moment;
use crate::calls::kind::CallKind;
use crate::hub::Call;
use crate::hub::calls::State;
use crate::pages::calls::card;
use crate::pages::frame;
use crate::pages::kind::Site;
use crate::view::CallRow;

/// schema.org's description of a call; nothing for one that has neither dates nor a question.
pub(super) fn json_ld(site: &Site, call: &Call, row: &CallRow) -> Option<String> {
    let dates = &call.file.dates;
    let is_question = call.file.keys.kind == CallKind::Ideas || dates.edges().next().is_none();
    if is_question && row.question.is_empty() {
        return None;
    }
    let mut map = Map::new();
    let mut set = |key: &str, value: Value| {
        map.insert(key.to_owned(), value);
    };
    let config = &site.hub.config;
    let url = frame::absolute(config, &call.url);
    set("@context", "https://schema.org".into());
    let announced = call.announced.map(|at| Moment::utc(at).day());
    if is_question {
        set("@type", "Question".into());
        set("name", row.question.clone().into());
        set("text", row.question.clone().into());
        set("answerCount", row.entries.into());
        if let Some(announced) = announced {
            set("dateCreated", announced.into());
        }
    } else {
        set("@type", "Event".into());
        set("name", row.title.clone().into());
        let opens = dates.opens.map(Moment::day).or(announced);
        if let Some(opens) = opens {
            set("startDate", opens.into());
        }
        let ends = dates.last_edge().or(dates.decide_by).map(Moment::day);
        if let Some(ends) = ends {
            set("endDate", ends.into());
        }
        let status = if call.state == State::Closed {
            "EventCancelled"
        } else {
            "EventScheduled"
        };
        set("eventStatus", format!("https://schema.org/{status}").into());
        set(
            "eventAttendanceMode",
            "https://schema.org/OnlineEventAttendanceMode".into(),
        );
        set(
            "location",
            json!({ "@type": "VirtualLocation", "url": url }),
        );
        let home = site.hub.places.url(crate::hub::Place::HOME);
        let home = frame::absolute(config, &home);
        let title = site.said(&site.hub.title);
        set(
            "organizer",
            json!({ "@type": "Organization", "name": title, "url": home }),
        );
    }
    let about = if row.summary.is_empty() {
        &row.question
    } else {
        &row.summary
    };
    if !about.is_empty() {
        set("description", about.clone().into());
    }
    set("inLanguage", row.language.clone().into());
    set("url", url.into());
    if let Some(image) = card::image(site, call) {
        set("image", image.url.into());
    }
    Some(Value::Object(map).to_string())
}
