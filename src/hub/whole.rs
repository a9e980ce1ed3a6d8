//! [`Hub`]: made once, then never changed. Every page of the site is a function of it.

use std::ops::Deref;

use crate::calls::Records;
use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::history::{History, Log};
use crate::hub::activity::{self, Activity};
use crate::hub::addressed::Addressed;
use crate::hub::addresses::{self, FormerPlace};
use crate::hub::answers::Answers;
use crate::hub::attestation::{self, Attestations};
use crate::hub::attributed::Attributed;
use crate::hub::bibliographies::{Bibliographies, PageWorks};
use crate::hub::brought::Brought;
use crate::hub::calls::{Call, CallPlaces, Calls, Unsealable, drafts};
use crate::hub::customs::Customs;
use crate::hub::dated::Dated;
use crate::hub::ids::{PageId, PersonId};
use crate::hub::indexed::Indexed;
use crate::hub::linked::Linked;
use crate::hub::places::Place;
use crate::hub::profiles::Profiles;
use crate::hub::queue::{self, Queue};
use crate::hub::read::{Drafts, PagesRead, Read};
use crate::hub::submissions::{Previewed, Submissions, Texts};
use crate::hub::todo::{TodoPlaces, Todos};
use crate::hub::urls::Registry;
use crate::sources::Sources;

/// A hub. It is made once: whoever has one reads its [`Contents`], and nobody writes them.
pub struct Hub {
    contents: Contents,
}

/// Everything that is known about a hub.
pub struct Contents {
    linked: Linked,
    /// What the right to publish each change rests on.
    pub attestations: Attestations,
    /// What most pages do.
    pub customs: Customs,
    /// The submission that this is a preview of, if it is one.
    pub previewed: Option<Previewed>,
    /// What people propose, where somebody looked for it.
    pub submissions: Submissions,
    /// Where that is shown.
    pub queue: Queue,
    /// What the community asks for, what came, and what was decided.
    pub calls: Calls,
    /// The lists of works that pages cite.
    pub bibliographies: Bibliographies,
    /// The pages that submissions brought.
    pub brought: Brought,
    /// How long people wait for a first answer.
    pub answers: Answers,
    /// What anybody can do in a few minutes.
    pub todos: Todos,
    /// The moment for which the hub is made, in seconds since 1970 UTC: the one that was given, else
    /// that of the newest commit.
    pub now: Option<i64>,
    /// The sections whose pages are news.
    pub dated: Dated,
    /// Earlier addresses of people, in the order of the people.
    pub former_places: Vec<FormerPlace>,
    /// What was found while loading and reading; the rules find more.
    pub diagnostics: Vec<Diagnostic>,
    activities: Vec<Activity>,
}

/// What a hub is made from.
pub struct Inputs {
    /// What it is configured to be.
    pub config: Config,
    /// Its files.
    pub sources: Sources,
    /// What git says; an empty one is a hub without history.
    pub log: Log,
    /// Its pages, read.
    pub pages: PagesRead,
    /// Where the pages are that the program makes itself.
    pub places: Vec<Place>,
    /// Who claims to be whom, where that is settled already.
    pub profiles: Option<Profiles>,
    /// What most pages do, where these are only a few of them.
    pub customs: Option<Customs>,
    /// The submission that it is a preview of.
    pub previewed: Option<Previewed>,
    /// The moment for which it is made, in seconds since 1970 UTC; without it, that of its newest
    /// commit.
    pub now: Option<i64>,
}

impl Deref for Hub {
    type Target = Contents;

    fn deref(&self) -> &Contents {
        &self.contents
    }
}

impl Deref for Contents {
    type Target = Linked;

    fn deref(&self) -> &Linked {
        &self.linked
    }
}

impl Inputs {
    /// Of a hub that is neither a part of another one nor a preview.
    pub fn new(
        config: Config,
        sources: Sources,
        log: Log,
        pages: PagesRead,
        places: Vec<Place>,
    ) -> Self {
        Self {
            config,
            sources,
            log,
            pages,
            places,
            profiles: None,
            customs: None,
            previewed: None,
            now: None,
        }
    }
}

/// The calls of a part of a hub, of which nothing is counted.
fn calls_of_part(
    records: Records,
    places: CallPlaces,
    now: Option<i64>,
    found: &mut Vec<Diagnostic>,
) -> (Calls, Answers) {
    found.extend(records.diagnostics.iter().cloned());
    let calls = Calls::of_part(records, places, now);
    (calls, Answers::default())
}

/// The calls of a whole hub, to which nothing is proposed yet.
fn calls_of_whole(
    linked: &Linked,
    records: Records,
    places: CallPlaces,
    now: Option<i64>,
    found: &mut Vec<Diagnostic>,
) -> (Calls, Answers) {
    let none = Submissions::default();
    let calls = Calls::new(linked, records, places, now, &none, found);
    let answers = Answers::new(linked, &calls, found);
    (calls, answers)
}

impl Hub {
    /// Makes a hub of which no page is rendered, of all pages, read now. `log` is what git says; an
    /// empty one is a hub without history.
    pub fn new(config: Config, sources: Sources, log: Log, drafts: Drafts) -> Self {
        let pages = PagesRead::read(&sources, &config, drafts);
        let places = Place::OF_EVERY_HUB.to_vec();
        Self::of(Inputs::new(config, sources, log, pages, places))
    }

    /// Makes the hub.
    pub fn of(inputs: Inputs) -> Self {
        let Inputs {
            config,
            sources,
            log,
            pages,
            places,
            profiles,
            customs,
            previewed,
            now,
        } = inputs;
        let (mut registry, mut found) = (Registry::default(), Vec::new());
        let records = Records::read(&sources, &log);
        let profiles = profiles.unwrap_or_else(|| Profiles::read(&sources));
        let identities = profiles.all.iter().map(|profile| profile.identity.clone());
        let identities: Vec<_> = identities.collect();
        let rules = config.credit.clone();
        let is_part = customs.is_some();
        let reserve = || TodoPlaces::reserve(&config, &records, &mut registry);
        let todo_places = (!is_part).then(reserve).flatten();
        let (languages, main) = (config.languages.clone(), config.language.clone());
        let read = Read::new(config, sources, pages, profiles, &mut found);
        let queue = Queue::reserve(&mut registry);
        let call_places = CallPlaces::reserve(&records, &languages, &main, &mut registry, |file| {
            drafts::may_be_shown(&records, &log, file)
        });
        // Where pages are and by which names they go needs no history.
        let (addressed, history) = rayon::join(
            || Addressed::new(read, &places, &mut registry, &mut found),
            || History::build(log, &identities, &rules),
        );
        // A part of a hub has neither all pages and entries nor the branch's line of commits.
        let reviews = (!is_part).then_some(&records.page_reviews[..]);
        let reviews = reviews.unwrap_or_default();
        let attributed = Attributed::new(addressed, history, reviews, &mut registry, &mut found);
        let (indexed, media) = Indexed::new(attributed, &mut registry, &mut found);
        let linked = Linked::new(indexed, media, &mut registry);
        let call_places = drafts::without_hidden(call_places, &records, &linked);
        let (linked, dated) =
            with_later_pages(linked, &call_places, todo_places.as_ref(), &mut registry);
        let former_places = addresses::claim_former(&linked.people, &linked.history, &mut registry);
        let (activities, attestations) = rayon::join(
            || activity::of_everybody(&linked),
            || attestation::judge(&linked),
        );
        let (calls, answers) = match is_part {
            true => calls_of_part(records, call_places, now, &mut found),
            false => calls_of_whole(&linked, records, call_places, now, &mut found),
        };
        let todos = Todos::new(&linked, &calls, todo_places);
        let newest = linked.history.commits.first();
        Self {
            contents: Contents {
                attestations,
                bibliographies: Bibliographies::of(&linked),
                brought: Brought::default(),
                answers,
                todos,
                now: now.or_else(|| Some(newest?.committed.seconds)),
                calls,
                customs: customs.unwrap_or_else(|| Customs::of(&linked.pages)),
                previewed,
                submissions: Submissions::default(),
                queue,
                dated,
                former_places,
                diagnostics: found,
                activities,
                linked,
            },
        }
    }

    /// The hub with what people propose to it. Links to the queue, which led nowhere so far, lead
    /// there.
    #[must_use]
    pub fn with_submissions(self, mut submissions: Submissions) -> Self {
        let Contents {
            linked,
            queue,
            calls,
            answers,
            ..
        } = self.contents;
        // What an entry is stands in texts that may be kept back.
        let calls = calls.again(&linked, &submissions);
        for submission in &mut submissions.all {
            queue::redact::clean(submission, &linked.people.redaction);
            if submissions.texts == Texts::KeptBack {
                submission.keep_texts_back();
            }
        }
        let brought = Brought::new(&linked, &submissions);
        let answers = answers.again(&linked, &calls, &submissions);
        let queue = queue.filled(&submissions, &answers, &linked.people);
        let linked = if queue.answers.is_none() {
            linked
        } else {
            linked.with_addresses(queue.addresses())
        };
        Self {
            contents: Contents {
                linked,
                calls,
                answers,
                brought,
                submissions,
                queue,
                ..self.contents
            },
        }
    }
}

/// The hub once the pages of calls and of news are known too, and the sections of news: links that
/// led nowhere may lead there.
fn with_later_pages(
    mut linked: Linked,
    call_places: &CallPlaces,
    todo_places: Option<&TodoPlaces>,
    registry: &mut Registry,
) -> (Linked, Dated) {
    if call_places.index.is_some() {
        linked = linked.with_addresses(call_places.addresses());
    }
    if let Some(places) = todo_places {
        linked = linked.with_addresses(places.addresses());
    }
    let dated = Dated::of(&linked, registry);
    if !dated.sections.is_empty() {
        linked = linked.with_addresses(dated.addresses());
    }
    (linked, dated)
}

impl Contents {
    /// The seal of a call as it should be now.
    ///
    /// # Errors
    /// When there is nothing to seal.
    pub fn seal(&self, call: &Call) -> Result<crate::calls::Seal, Unsealable> {
        self.calls.seal(&self.linked, call, &self.submissions)
    }

    /// The works that the text of a page may cite; nothing where nobody has named a list of some.
    pub fn works(&self, page: PageId) -> Option<PageWorks<'_>> {
        self.bibliographies.works(&self.sources, page)
    }

    /// Those who run a call, also in a part of a hub.
    pub fn runners(&self, file: &crate::calls::CallFile) -> Vec<PersonId> {
        self.calls.run_by(&self.linked, file)
    }

    /// Whether somebody may vote in a call; `None` where no vote is held.
    pub fn may_vote(&self, call: &Call, person: PersonId) -> Option<bool> {
        self.calls.may_vote(&self.linked, call, person)
    }

    /// Whether the reviews of somebody count in a call, by the seal once there is one, and by who was
    /// added since.
    pub fn is_judge(&self, call: &Call, person: PersonId) -> bool {
        let key = &self.people.get(person).key;
        call.judge_names(&self.linked).contains(key)
    }

    /// The decision that the records of a call give.
    ///
    /// # Errors
    /// When it is too early, or something is missing.
    pub fn decide(
        &self,
        call: &Call,
        deciding: crate::hub::calls::Deciding<'_>,
    ) -> Result<crate::calls::Decision, crate::hub::calls::Undecidable> {
        call.decide(&self.linked, &self.calls, deciding)
    }

    /// Why the decision of a call does not hold, whatever its records give: who made it, and when.
    pub fn objections(&self, call: &Call) -> Vec<String> {
        crate::hub::calls::objections(&self.linked, &self.calls, call)
    }

    /// The same but for who committed it last, which a finding of its own says.
    pub fn unfounded(&self, call: &Call) -> Vec<String> {
        crate::hub::calls::unfounded(&self.linked, &self.calls, call)
    }

    /// Those whom the decision of a call names and who only signed it off.
    pub fn only_signed(&self, call: &Call) -> Vec<String> {
        crate::hub::calls::only_signed(&self.linked, &self.calls, call)
    }

    /// Whether a page may be sent to a call, by the letters of its front matter.
    pub fn may_enter(&self, text: &str) -> bool {
        !self.calls.is_empty() && crate::hub::calls::may_enter(&self.linked, text)
    }

    /// What others than their people did to entries of a call before it closed, for a sentence.
    pub fn touched(&self, call: &Call) -> Vec<String> {
        crate::hub::calls::touched(&self.linked, call)
    }

    /// What of a call that is not decided one `.mailmap` gives to others than another one does, for a
    /// sentence.
    pub fn moved(&self, call: &Call, between: &[crate::history::Mailmap; 2]) -> Vec<String> {
        crate::hub::calls::moved(&self.linked, call, between)
    }

    /// What everybody did on the whole hub, in the order of the people.
    pub fn activities(&self) -> &[Activity] {
        &self.activities
    }

    /// What somebody did on the whole hub.
    ///
    /// # Panics
    /// When `person` comes from another hub.
    pub fn activity(&self, person: PersonId) -> &Activity {
        &self.activities[person.0 as usize]
    }
}
