//! `calls.json`: the calls for programs, in the form that `commonweal calls --format json` has.

use serde_json::Value;

use crate::hub::{Call, Hub};
use crate::pages::kind::{Content, Group, Kind, Site, Spec};
use crate::paths::{OutputPath, Url};
use crate::{privacy, standings};

/// The calls for programs.
pub(in crate::pages) struct CallsJson;

impl Kind for CallsJson {
    fn spec(&self) -> Spec {
        Spec {
            group: Some(Group::Machine),
            ..Spec::named("calls-json")
        }
    }

    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        let output = hub.calls.places.json.iter();
        let shown = output.filter(|_| !hub.calls.is_empty());
        shown.map(|output| (output.clone(), 0)).collect()
    }

    fn content<'s>(&self, site: &'s Site<'s>, _: usize) -> Content<'s> {
        let calls: Vec<&Call> = site.hub.calls.all.iter().collect();
        let mut text = standings::json::render(site.hub, &calls);
        // A terminal shows a hub to those who have it; a site is for everybody.
        if let Ok(mut document) = serde_json::from_str(&text) {
            clean(site, &mut document);
            text = format!("{document:#}\n");
        }
        Content::Bytes(privacy::json::seen(text).into_bytes())
    }

    fn url(&self, hub: &Hub) -> Option<Url> {
        let output = hub.calls.places.json.as_ref();
        output
            .filter(|_| !hub.calls.is_empty())
            .map(OutputPath::url)
    }
}

/// Takes hosts of addresses, and names of people who are not to be named, out of every text.
fn clean(site: &Site, value: &mut Value) {
    match value {
        Value::String(text) => {
            let without = privacy::without_hosts(text);
            *text = site.hub.people.redaction.cleaned(without);
        }
        Value::Array(items) => items.iter_mut().for_each(|item| clean(site, item)),
        Value::Object(fields) => fields.values_mut().for_each(|value| clean(site, value)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
