//! Envelopes of entries on the page of a call: what a script needs to make the page and its envelope.

use crate::config::Intake;
use crate::hub::calls::{Kept, Where};
use crate::hub::new_page::asked::Asked;
use crate::hub::{Call, Hub, NewPage, PersonId};
use crate::pages::calls::row::moment;
use crate::pages::kind::Site;
use crate::pages::languages::language_name;
use crate::view::{EnvelopeKey, EnvelopeOption, EnvelopeView};

/// What stands for the title when a path is made.
const NAME: &str = "your-title";

impl Site<'_> {
    /// How entries are put into envelopes, where the call says that its page shall tell.
    pub(super) fn entries_sealed(&self, call: &Call, language: &str) -> Option<EnvelopeView> {
        let dates = &call.file.dates;
        if !call.file.keys.entry.sealed || !call.takes_entries() {
            return None;
        }
        let id = &call.file.id;
        let closes = dates.closes?;
        let languages = languages(self.hub, call, language);
        let (first, keys) = languages.first()?;
        let everybody = (0..).zip(&self.hub.people.all).map(|(at, _)| PersonId(at));
        Some(EnvelopeView {
            kind: "entry",
            record: "entry",
            call: id.clone(),
            command: format!("commonweal new entry {id} --sealed ../{id}-entry.md"),
            opens: dates.opens.map(|at| moment("opens", at)),
            closes: Some(moment("closes", closes)),
            reveal: dates.entries_reveal().map(|at| moment("reveal", at)),
            path: first.path.clone(),
            form: first.form.clone(),
            keys: keys.iter().map(key).collect(),
            people: self.record_authors(everybody),
            sealed: self.entry_digests(call),
            options: languages.into_iter().map(|(option, _)| option).collect(),
            ..EnvelopeView::default()
        })
    }

    /// The digests of entries that nobody has opened yet.
    fn entry_digests(&self, call: &Call) -> String {
        let closed = call.entries.iter().filter_map(|entry| {
            let envelope = entry.envelope.as_ref();
            let envelope = envelope.filter(|envelope| envelope.state == Kept::Closed)?;
            let path = match &entry.place {
                Where::Pages(pages) => self.hub.page(*pages.first()?).source.path.as_str(),
                _ => entry.id.as_str(),
            };
            let digest = &envelope.envelope.as_ref()?.digest;
            self.may_tell(path).then(|| format!("{digest} {path}"))
        });
        closed.collect::<Vec<_>>().join("\n")
    }
}

/// The languages that an entry may be in, that of the page first, with what its front matter has.
fn languages(hub: &Hub, call: &Call, language: &str) -> Vec<(EnvelopeOption, Vec<Asked>)> {
    let known = hub.config.languages.iter();
    let own = [&hub.config.language];
    let mut tags: Vec<&String> = own.into_iter().chain(known).collect();
    tags.sort_by_key(|tag| *tag != language);
    let mut seen = Vec::new();
    tags.retain(|tag| {
        !seen.contains(tag) && {
            seen.push(*tag);
            true
        }
    });
    let of_language = |tag: &String| {
        let path = hub.path_for(NAME, tag);
        let place = match path.rsplit_once(NAME) {
            Some((folder, end)) => format!("{folder}YOU{end}"),
            None => path.clone(),
        };
        let mut keys = NewPage::entry_of(hub, call, tag).asked(hub, &path);
        let line = keys.iter().find(|key| key.key == "lang");
        let option = EnvelopeOption {
            id: tag.clone(),
            title: language_name(tag),
            form: form(hub, &place),
            line: line.map(|key| key.line.clone()).unwrap_or_default(),
            path: place,
        };
        keys.retain(|key| key.key != "lang");
        (option, keys)
    };
    tags.into_iter().map(of_language).collect()
}

fn key(asked: &Asked) -> EnvelopeKey {
    EnvelopeKey {
        key: asked.key.clone(),
        line: asked.line.clone(),
        kind: asked.kind,
        remark: asked.remark.clone(),
        required: asked.is_required,
        choices: asked.choices.clone(),
    }
}

/// The forge's form for the envelope of a page; the script puts in its name and what it holds.
fn form(hub: &Hub, path: &str) -> Option<String> {
    match hub.config.submissions.intake {
        Intake::Open | Intake::CallsOnly => hub
            .config
            .repository
            .as_ref()?
            .new_file_url(path, &["ENVELOPE"]),
        Intake::Members | Intake::Paused => None,
    }
}
