//! Calls in other languages: the same page with the texts of a translation.

use crate::calls::file::text;
use crate::fields::Written;
use crate::hub::calls::CallTranslation;
use crate::hub::{Call, Hub};
use crate::pages::kind::Site;
use crate::pages::languages::{direction, language_name};
use crate::paths::{OutputPath, Url};
use crate::view::{AlternateView, CallRow, Frame, LinkView, TabKind};

/// A call in its own language, or in another one.
#[derive(Clone, Copy)]
pub(super) struct Shown<'h> {
    /// The call.
    pub(super) call: &'h Call,
    /// Its texts in another language.
    pub(super) text: Option<&'h CallTranslation>,
}

/// The pages of calls: each in its own language, then those in others.
pub(super) fn all(hub: &Hub) -> Vec<Shown<'_>> {
    let calls = &hub.calls.all;
    let own = calls.iter().map(|call| Shown { call, text: None });
    let others = calls.iter().flat_map(|call| {
        let texts = call.texts.iter();
        texts.map(move |text| Shown {
            call,
            text: Some(text),
        })
    });
    own.chain(others).collect()
}

/// The text of a call in a language that is not its own.
fn text_in<'c>(call: &'c Call, language: &str) -> Option<&'c CallTranslation> {
    let mut texts = call.texts.iter();
    texts.find(|text| text.file.language == language)
}

impl<'h> Shown<'h> {
    /// A call for readers of a language: in that one where it has texts in it.
    pub(super) fn of(call: &'h Call, language: &str) -> Self {
        let text = text_in(call, language);
        Self { call, text }
    }

    /// Its page.
    pub(super) fn output(self) -> &'h OutputPath {
        self.text.map_or(&self.call.output, |text| &text.output)
    }

    /// Its address.
    pub(super) fn url(self) -> &'h Url {
        self.text.map_or(&self.call.url, |text| &text.url)
    }

    /// The page of the decision.
    pub(super) fn decision(self) -> OutputPath {
        let text = self.text;
        let own = text.and_then(|text| text.output.beside("decision/index.html"));
        own.unwrap_or_else(|| self.call.decision_output.clone())
    }

    /// What happened to it, as a feed.
    pub(super) fn feed(self) -> OutputPath {
        let feed = self.output().beside("feed.xml");
        feed.expect("the page of a call is in a folder of its own")
    }
}

impl Site<'_> {
    /// The page of a call for readers of a language.
    pub(in crate::pages) fn call_url_in(&self, call: &Call, language: &str) -> String {
        self.href(Shown::of(call, language).url())
    }

    /// What a call is called for readers of a language.
    pub(in crate::pages) fn call_title_in(&self, call: &Call, language: &str) -> String {
        self.shown_title(Shown::of(call, language))
    }

    /// A call as lists in a language show it.
    pub(super) fn call_row_in(&self, call: &Call, language: &str) -> CallRow {
        let mut row = self.shown_row(Shown::of(call, language));
        if row.language != language {
            row.foreign = language_name(&row.language);
        }
        row
    }

    /// The language in which a call is shown.
    pub(super) fn shown_language(&self, shown: Shown) -> String {
        let text = shown.text.map(|text| text.file.language.clone());
        text.unwrap_or_else(|| self.language_of(shown.call))
    }

    /// A call as its own page shows it.
    pub(super) fn shown_row(&self, shown: Shown) -> CallRow {
        let mut row = self.call_row(shown.call);
        let Some(translation) = shown.text else {
            return row;
        };
        let file = &translation.file;
        row.url = self.href(&translation.url);
        row.language.clone_from(&file.language);
        row.dir = direction(&file.language).to_owned();
        row.title = self.shown_title(shown);
        // A text that nobody translated would be read out in the wrong language.
        let said = |written: &Option<Written>| self.said_of(written.as_ref());
        row.question = said(&file.keys.question);
        row.summary = said(&file.keys.summary);
        row
    }

    /// What a call is called where it is shown.
    pub(super) fn shown_title(&self, shown: Shown) -> String {
        let own = shown
            .text
            .and_then(|text_of| text(text_of.file.keys.title.as_ref()));
        own.map_or_else(|| self.call_title(shown.call), |title| self.said(&title))
    }

    /// Who owns an entry, and the language in which that is said.
    pub(super) fn rights_of(&self, shown: Shown) -> (String, String) {
        let translated = shown.text.and_then(|translation| {
            let rights = text(translation.file.keys.rights.as_ref())?;
            Some((self.said(&rights), translation.file.language.clone()))
        });
        translated.unwrap_or_else(|| {
            let rights = self.said_of(shown.call.file.keys.rights.as_ref());
            (rights, self.language_of(shown.call))
        })
    }

    /// The frame of a call's page.
    pub(super) fn shown_frame(&self, shown: Shown) -> Frame {
        let main = &shown.call.output;
        self.frame_of_shown("call", shown, main, |shown| shown.output().clone())
    }

    /// The frame of the page of its decision.
    pub(super) fn decision_frame(&self, shown: Shown) -> Frame {
        let main = &shown.call.decision_output;
        self.frame_of_shown("call-decision", shown, main, |shown| shown.decision())
    }

    /// The frame of a page that a call has in each of its languages; `main` is the one in its own.
    fn frame_of_shown(
        &self,
        kind: &str,
        shown: Shown,
        main: &OutputPath,
        output: fn(Shown) -> OutputPath,
    ) -> Frame {
        let call = shown.call;
        let mut frame = self.frame_of_call(kind, call, main);
        if let Some(text) = shown.text {
            let own = self.frame(kind, &text.file.language, &output(shown));
            frame.url = own.url;
            frame.canonical = own.canonical;
            frame.language = own.language;
            frame.dir = own.dir;
            frame.title = self.shown_title(shown);
            frame.breadcrumbs = self.calls_crumb(&frame.language);
            let repository = self.hub.config.repository.as_ref();
            let path = &text.file.source.path;
            for tab in &mut frame.tabs {
                match tab.key {
                    TabKind::Call => tab.url = self.href(shown.url()),
                    TabKind::Decision => tab.url = self.href(&shown.decision().url()),
                    TabKind::Source => {
                        let source = repository.and_then(|forge| forge.file_url(path));
                        tab.url = source.unwrap_or_default();
                    }
                    _ => {}
                }
            }
        }
        let here = frame.language.clone();
        frame.feeds.insert(0, self.calls_feed_link(&here));
        let feed = self.href(&shown.feed().url());
        let feed = LinkView::new(self.shown_feed_title(shown), feed);
        frame.feeds.insert(0, feed);
        let texts = call.texts.iter().map(|text| Shown {
            call,
            text: Some(text),
        });
        let all = std::iter::once(Shown { call, text: None }).chain(texts);
        let alternates = all.map(|other| self.call_alternate(other, &output(other).url()));
        frame.alternates = alternates.filter(|other| other.language != here).collect();
        frame
    }

    /// What the feed of a call is called.
    pub(super) fn shown_feed_title(&self, shown: Shown) -> String {
        format!("{} – {}", self.shown_title(shown), self.hub.title)
    }

    fn call_alternate(&self, shown: Shown, url: &Url) -> AlternateView {
        let language = self.shown_language(shown);
        AlternateView {
            name: language_name(&language),
            title: self.shown_title(shown),
            url: self.href(url),
            canonical: self.hub.config.absolute(url),
            language,
        }
    }
}
